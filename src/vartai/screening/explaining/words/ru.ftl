# Что человек читает о совпадении, по-русски.

hit_outcome-hit = Совпадение
hit_outcome-look_closer = Посмотреть внимательнее
hit_outcome-considered_and_rejected = Рассмотрено и отклонено
hit_outcome-not_shown = Не показывается

hit_meaning-hit = Имена и данные хорошо согласуются. Человек решает, одно ли это лицо.
hit_meaning-look_closer = Часть данных согласуется, другие отсутствуют или различаются. Человек ищет то, что прояснит дело.
hit_meaning-considered_and_rejected = Данные говорят против. Это сохраняется, чтобы можно было проверить почему.

part-family_name = Фамилия
part-given_name = Имя
part-patronymic = Отчество
part-name = Имя или фамилия
part-birth_date = Дата рождения
part-sex = Пол
part-citizenship = Гражданство
part-birth_place = Место рождения
part-document_number = Номер документа

how-same = совпадает
how-missing = одна сторона этого не называет
how-different = не совпадает
how-same_class = две формы одного имени
how-other_ending = другое окончание, пола или языка
how-same_skeleton = те же согласные
how-short_form = краткая форма
how-one_letter = различается одна буква
how-similar = похоже
how-initial = первая буква
how-one_word_only = из нескольких слов совпадает только одно
how-counts_no_more = то, что сверх наибольшего веса имени
how-swapped = день и месяц переставлены
how-same_month = тот же месяц; одна сторона не знает дня
how-year_only = тот же год; одна сторона большего не знает
how-one_digit = различается одна цифра
how-two_digits = различаются две цифры
how-same_year = тот же год, другой день
how-same_day_other_year = тот же день, другой год
how-next_year = соседний год
how-one_character = различается один знак

step = { $part }: { $how }
sex-m = мужчина
sex-f = женщина

table-part = Что сравнивалось
table-person = Человек
table-entry = Список
table-bits = Биты
table-sum = Сумма
table-total = Вместе

entry = Запись { $entry }, списки: { $lists }
entry-no_lists = Запись { $entry }
total = { $outcome }: вместе { $bits } бита. Посмотреть внимательнее — от { $look_closer } бита, совпадение — от { $hit } бита.
bit =
    Один бит за вдвое повышает шансы, что это один и тот же человек, один бит против вдвое их понижает.

rarity-listed = Среди внесённых в список носят { $bearers } из { $listed }
rarity-residents = Среди внесённых в список носят { $bearers } из { $listed }, среди жителей — { $residents } из { $people }
rarity-few_residents =
    Среди внесённых в список носят { $bearers } из { $listed }, среди жителей — менее { $fewest } из { $people }

warning-judged =
    Совпадение — это вопрос к человеку, а не ответ: имена повторяются, написание различается, списки ошибаются. Оно ничего
    не решает.
warning-neither =
    Даты рождения нет ни у человека, ни в записи. Одно имя ничего не решает: его носят и другие.
warning-person_only =
    В записи нет даты рождения, поэтому ничто в ней не отличает тёзку. Одно имя ничего не решает.
warning-entry_only =
    Дата рождения человека неизвестна. Одно имя ничего не решает: прежде всего спросите о дате.
warning-name_only = Поиск шёл только по имени. Одно имя не может решить, кто это.

against-heading = Что говорит против
against-line = { $step }. Человек: { $person }. Список: { $entry }. Биты: { $bits }
against-sum = { $step }. Биты: { $bits }
against-nothing = Ничто из того, что сравнивалось, не говорит против.

settle-heading = Что прояснило бы дело
settle-takes = { $fact }: отнимает { $change } бита и оставляет { $bits }. Тогда: { $outcome }
settle-adds = { $fact }: добавляет { $change } бита, вместе { $bits }. Тогда: { $outcome }
settle-too_little = { $fact }: осталось бы слишком мало, чтобы взвешивать. Тогда: { $outcome }
settle-nothing = Ни один отдельный факт из сравнённых не изменил бы того, что предлагается.

supposed-other-birth_date = Другая дата рождения
supposed-other-sex = Другой пол
supposed-other-citizenship = Другое гражданство
supposed-other-birth_place = Другое место рождения
supposed-other-document_number = Другой номер документа
supposed-other-patronymic = Другое отчество
supposed-same-birth_date = Та же дата рождения с обеих сторон
supposed-same-sex = Тот же пол с обеих сторон
supposed-same-citizenship = Общее гражданство
supposed-same-birth_place = То же место рождения с обеих сторон
supposed-same-document_number = Общий номер документа
supposed-same-patronymic = То же отчество с обеих сторон

ask-heading = Что неизвестно и о чём стоит спросить
ask-person = О человеке неизвестно или известно не полностью: { $facts }
ask-entry = В записи нет или есть не полностью: { $facts }
ask-keeper = О том, чего нет в записи, спросите держателя списка, не называя человека.
ask-safely =
    О том, чего не знают о человеке, спросите его самого или посмотрите бумаги в деле. Никого не посылайте в учреждения
    или консульства государства, из которого человек бежал, и не спрашивайте там о нём. Кто не может безопасно получить
    документ, так и говорит, и это никогда не ставится ему в вину.
ask-nothing = Ничто из неизвестного не изменило бы того, что предлагается.

belief-heading = Насколько это вероятно, если принять допущение
belief-assumed =
    Это допущение, а не знание: в этих списках есть { $rate } % людей, о которых спрашивают, и каждая запись одинаково
    возможна. Записей: { $listed }
belief-about = Тогда вероятность, что это один человек, — около { $share } %.
belief-at_least =
    Тогда вероятность, что это один человек, — не меньше { $share } %. Насколько больше, данные показать не могут: они
    доходят до { $most } бита.
belief-at_most =
    Тогда вероятность, что это один человек, — не больше { $share } %. Насколько меньше, данные показать не могут: они
    начинаются от { $least } бита.
belief-measured =
    Чего стоят биты, измерено на открытых данных: на парах одного человека ({ $same }) и парах разных людей
    ({ $different }), { $day }; это относится к похожим людям и спискам.
belief-no_residents = Измерение делалось без таблицы жителей, которой пользуется этот поиск.
belief-no_answer = Это не ответ об этом человеке.

found-nobody = В этих списках не найдено ({ $editions }); это ничего не говорит о тех, кого в списках нет.
found-others = Другие записи
found-other = { $outcome }: запись { $entry }, { $bits } бита
found-sources = Где и с чем вёлся поиск
searched = Списки: { $editions }
searched-edition = { $name }, день редакции { $day }, записей: { $entries }
searched-undated = { $name }, описания данных нет, поэтому день редакции неизвестен, отпечаток { $digest }, записей: { $entries }
searched-residents = Жители: день таблицы { $day }, людей: { $people }, отпечаток { $digest }
searched-no_residents =
    Жители: таблица не дана. Насколько имя редкое, оценено по списку и по таблицам частых имён, что идут с программой.
searched-limits = Пороги: те, что идут с программой.
searched-own_limits = Пороги: установлены { $day }, для чего: { $used_by }
