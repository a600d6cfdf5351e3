# Что говорится о праве, по-русски. Ключи и места для подстановки те же во всех языках; предложения целые.

## Условия и их значение в деле

weighed-yes = { $condition } — да
weighed-no = { $condition } — нет
weighed-not_known = { $condition } — неизвестно
one-would-do = Решило бы одно из этого:
all-of = Всё перечисленное:
any-of = Хотя бы одно из перечисленного:
not-so = Это не так:
condition-not = { $condition } — этого нет
always = Всегда
never = Никогда
not-known = Никто не может знать
fact-with-unit = { $fact } ({ $unit })
code = { $fact }: { $codes }
code-few = { $fact }, одно из: { $codes }
code-many =
    { $count ->
        [one] { $fact }: одно из { $count } значения, названного в норме
       *[other] { $fact }: одно из { $count } значений, названных в норме
    }
code-among = { $fact }: одно из указанного в «{ $others }»
codes = { $fact }: { $codes }
codes-few = { $fact }, хотя бы одно из: { $codes }
codes-many =
    { $count ->
        [one] { $fact }: хотя бы одно из { $count } значения, названного в норме
       *[other] { $fact }: хотя бы одно из { $count } значений, названных в норме
    }
other-codes = { $fact }: нечто иное, чем { $codes }
other-codes-few = { $fact }: нечто иное, чем это: { $codes }
other-codes-many =
    { $count ->
        [one] { $fact }: нечто вне { $count } значения, названного в норме
       *[other] { $fact }: нечто вне { $count } значений, названных в норме
    }
number-less = { $fact }: меньше { $number }
number-at_most = { $fact }: не больше { $number }
number-more = { $fact }: больше { $number }
number-at_least = { $fact }: не меньше { $number }
number-equal = { $fact }: ровно { $number }
number-other = { $fact }: не { $number }
figure = установленное законом число «{ $name }»
months-between = месяцев от «{ $first }» до «{ $last }»
day-before = { $fact }: раньше этого дня: { $day }
day-not_after = { $fact }: не позже этого дня: { $day }
day-after = { $fact }: позже этого дня: { $day }
day-not_before = { $fact }: не раньше этого дня: { $day }
day-on = { $fact }: в этот день: { $day }
day-not_on = { $fact }: не в этот день: { $day }
day-asked = день, о котором задан вопрос

## Что норма говорит о деле

finding-applies = Норма { $provision } применяется.
finding-does_not_apply = Норма { $provision } не применяется.
finding-lifted = Норма { $provision } не применяется: её снимает { $exception }.
finding-unknown = Неизвестно, применяется ли норма { $provision }.
finding-disputed = Опубликованные источники расходятся в том, что здесь говорит норма { $provision }.
finding-may_be_disputed =
    Неизвестно, расходятся ли опубликованные источники в том, что здесь говорит норма { $provision }.
would-be-lifted = Она не применялась бы в одном из этих случаев:
none-decides =
    { $count ->
        [one] { $count } норма, которая говорит об этом вопросе, не ведёт к другому ответу.
        [few] Ни одна из { $count } норм, которые говорят об этом вопросе, не ведёт к другому ответу.
        [many] Ни одна из { $count } норм, которые говорят об этом вопросе, не ведёт к другому ответу.
       *[other] Ни одна из { $count } нормы, которые говорят об этом вопросе, не ведёт к другому ответу.
    }
position-held_by = Кто так считает: { $holder }
doubt-unverified_exception = Это исключение известно только из слабых источников, поэтому полагаться на него нельзя.
doubt-start_not_known = Первый день действия этой нормы неизвестен.
doubt-prolongation_not_known = Установленный срок истёк; продлён ли он, неизвестно.

## Вопросы

ask-why = Мы спрашиваем, потому что от ответа может зависеть, применяется ли: { $provisions }.
ask-suppliers = Кто может ответить: { $suppliers }.
ask-judgement =
    Это должен оценить человек и привести основания; ничто этого не вычисляет. Кто может это сделать: { $suppliers }.
supplier-applicant = заявитель
supplier-document = документ
supplier-register = реестр
supplier-officer = должностное лицо
supplier-security_service = служба безопасности

## Нормы, стоящие выше

guards-speak = Эти правила стоят выше ответа и говорят об этом деле:
guards-may_speak = Эти правила могут стоять выше ответа; не хватает фактов, которые это показали бы:
guards-general = Каждое решение должно соответствовать также: { $provisions }.
demands = Чему должно соответствовать каждое решение:
guard-heading = { $provision }: { $title }
guard-stands_against = Норма { $provision } противоречит этому ответу.
guard-may_stand_against =
    Норма { $provision } может противоречить этому ответу; не хватает фактов, которые это показали бы.

## Предупреждения

warning-not_vouched_after =
    Норма { $provision } подтверждена источниками только на { $day }: более позднее изменение могло остаться незамеченным.
warning-not_vouched = Норма { $provision } не подтверждена ни на какой день: у её источников нет даты.
warning-unverified = Норма { $provision } записана по памяти и ещё не сверена с текстом.
warning-unverified_exception =
    Исключение { $provision } не проверено; где помогло бы только оно, ответ остаётся неизвестным.
warning-start_not_known =
    Первый день действия нормы { $provision } неизвестен; на дни раньше, чем { $day }, ответ остаётся неизвестным.
warning-prolongation_not_known =
    Срок действия нормы { $provision } установлен на { $day } и истёк; продлён ли он, неизвестно, поэтому ответ остаётся
    неизвестным.
warning-no_provision = Ни одна норма этой редакции не говорит об этом вопросе.
warning-provisions_conflict = Нормы равной силы ведут к разным ответам.
warning-guard_stands_against = Норма { $provision } стоит выше нормы, которая решила, и противоречит ответу.
warning-guard_may_stand_against =
    Норма { $provision } может противоречить ответу; не хватает факта, который это показал бы.
unreviewed =
    Эти нормы в том виде, в каком они записаны, ещё не читал юрист: { $provisions }. Может помочь бесплатная юридическая
    консультация.
no-decision =
    Это не решение, а ответ программы, которую ещё не проверял юрист. Может помочь бесплатная юридическая консультация.
nothing-asked = Об этом действии записанному праву не задаётся ни одного вопроса.

## Сколько и как долго

measure-day =
    { $amount ->
        [one] { $amount } день
        [few] { $amount } дня
        [many] { $amount } дней
       *[other] { $amount } дня
    }
measure-day-at_most =
    { $amount ->
        [one] Не более { $amount } дня
        [few] Не более { $amount } дней
        [many] Не более { $amount } дней
       *[other] Не более { $amount } дня
    }
measure-day-between =
    { $high ->
        [one] От { $low } до { $high } дня
        [few] От { $low } до { $high } дней
        [many] От { $low } до { $high } дней
       *[other] От { $low } до { $high } дня
    }
measure-working_day =
    { $amount ->
        [one] { $amount } рабочий день
        [few] { $amount } рабочих дня
        [many] { $amount } рабочих дней
       *[other] { $amount } рабочего дня
    }
measure-working_day-at_most =
    { $amount ->
        [one] Не более { $amount } рабочего дня
        [few] Не более { $amount } рабочих дней
        [many] Не более { $amount } рабочих дней
       *[other] Не более { $amount } рабочего дня
    }
measure-working_day-between =
    { $high ->
        [one] От { $low } до { $high } рабочего дня
        [few] От { $low } до { $high } рабочих дней
        [many] От { $low } до { $high } рабочих дней
       *[other] От { $low } до { $high } рабочего дня
    }
measure-month =
    { $amount ->
        [one] { $amount } месяц
        [few] { $amount } месяца
        [many] { $amount } месяцев
       *[other] { $amount } месяца
    }
measure-month-at_most =
    { $amount ->
        [one] Не более { $amount } месяца
        [few] Не более { $amount } месяцев
        [many] Не более { $amount } месяцев
       *[other] Не более { $amount } месяца
    }
measure-month-between =
    { $high ->
        [one] От { $low } до { $high } месяца
        [few] От { $low } до { $high } месяцев
        [many] От { $low } до { $high } месяцев
       *[other] От { $low } до { $high } месяца
    }
measure-year =
    { $amount ->
        [one] { $amount } год
        [few] { $amount } года
        [many] { $amount } лет
       *[other] { $amount } года
    }
measure-year-at_most =
    { $amount ->
        [one] Не более { $amount } года
        [few] Не более { $amount } лет
        [many] Не более { $amount } лет
       *[other] Не более { $amount } года
    }
measure-year-between =
    { $high ->
        [one] От { $low } до { $high } года
        [few] От { $low } до { $high } лет
        [many] От { $low } до { $high } лет
       *[other] От { $low } до { $high } года
    }
measure-EUR = { $amount } евро
measure-EUR-at_most = Не более { $amount } евро
measure-EUR-between = От { $low } до { $high } евро
measure-within-day =
    { $amount ->
        [one] Считается в пределах любого периода в { $amount } день.
        [few] Считается в пределах любого периода в { $amount } дня.
        [many] Считается в пределах любого периода в { $amount } дней.
       *[other] Считается в пределах любого периода в { $amount } дня.
    }
measure-within-month =
    { $amount ->
        [one] Считается в пределах любого периода в { $amount } месяц.
        [few] Считается в пределах любого периода в { $amount } месяца.
        [many] Считается в пределах любого периода в { $amount } месяцев.
       *[other] Считается в пределах любого периода в { $amount } месяца.
    }
measure-within-year =
    { $amount ->
        [one] Считается в пределах любого периода в { $amount } год.
        [few] Считается в пределах любого периода в { $amount } года.
        [many] Считается в пределах любого периода в { $amount } лет.
       *[other] Считается в пределах любого периода в { $amount } года.
    }
measure-counted-before_expiry = Считается назад от дня, когда истекает срок разрешения.
measure-repeat =
    { $times ->
        [one] Можно повторить { $times } раз.
        [few] Можно повторить { $times } раза.
        [many] Можно повторить { $times } раз.
       *[other] Можно повторить { $times } раза.
    }
measure-entries-multiple = Позволяет въезжать много раз.

## Книга законов

statute-heading = { $provision }: { $title }
if = Если:
except = Кроме случаев, о которых говорит { $provision }:
except-unverified = Кроме случаев, о которых говорит { $provision }, известное только из слабых источников:
standing-in_force = Действует
standing-not_in_force = Не действует
standing-start_not_known = Неизвестно, действует ли: неизвестен первый день
standing-prolongation_not_known = Неизвестно, действует ли: продление могло остаться незамеченным
vouched-until = Подтверждено источниками на { $day }
not-vouched = Ни один источник не подтверждает норму на какой-либо день
official-text = Официальный текст в редакции от { $day }
paraphrase = Пересказ, не официальный текст
not-reviewed = Юрист ещё не проверял
reviewed = На { $day } проверил(а) { $reviewer }
confidence-seen_primary = Прочитано в официальном тексте
confidence-seen_secondary = Прочитано в изложении учреждения или юриста
confidence-seen_weak = Прочитано в слабом источнике, например в сообщении прессы
confidence-inferred = Выведено из других источников, нигде не прочитано
confidence-unverified = По памяти, с текстом ещё не сверено
confidence-mixed = В официальном тексте прочитано только частично
