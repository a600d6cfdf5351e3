# Што гаворыцца пра права, па-беларуску. Ключы і месцы для падстаноўкі тыя самыя ва ўсіх мовах; сказы цэлыя.

## Умовы і іх значэнне ў справе

weighed-yes = { $condition } — так
weighed-no = { $condition } — не
weighed-not_known = { $condition } — невядома
one-would-do = Вырашыла б адно з гэтага:
all-of = Усё пералічанае:
any-of = Хаця б адно з пералічанага:
not-so = Гэта не так:
condition-not = { $condition } — гэтага няма
always = Заўсёды
never = Ніколі
not-known = Ніхто не можа ведаць
fact-with-unit = { $fact } ({ $unit })
code = { $fact }: { $codes }
code-few = { $fact }, адно з: { $codes }
code-many =
    { $count ->
        [one] { $fact }: адно з { $count } значэння, названага ў норме
       *[other] { $fact }: адно з { $count } значэнняў, названых у норме
    }
code-among = { $fact }: адно з указанага ў «{ $others }»
codes = { $fact }: { $codes }
codes-few = { $fact }, хаця б адно з: { $codes }
codes-many =
    { $count ->
        [one] { $fact }: хаця б адно з { $count } значэння, названага ў норме
       *[other] { $fact }: хаця б адно з { $count } значэнняў, названых у норме
    }
other-codes = { $fact }: нешта іншае, чым { $codes }
other-codes-few = { $fact }: нешта іншае, чым гэта: { $codes }
other-codes-many =
    { $count ->
        [one] { $fact }: нешта па-за { $count } значэннем, названым у норме
       *[other] { $fact }: нешта па-за { $count } значэннямі, названымі ў норме
    }
number-less = { $fact }: менш за { $number }
number-at_most = { $fact }: не больш за { $number }
number-more = { $fact }: больш за { $number }
number-at_least = { $fact }: не менш за { $number }
number-equal = { $fact }: роўна { $number }
number-other = { $fact }: не { $number }
figure = устаноўлены законам лік «{ $name }»
months-between = месяцаў ад «{ $first }» да «{ $last }»
day-before = { $fact }: раней за гэты дзень: { $day }
day-not_after = { $fact }: не пазней за гэты дзень: { $day }
day-after = { $fact }: пазней за гэты дзень: { $day }
day-not_before = { $fact }: не раней за гэты дзень: { $day }
day-on = { $fact }: у гэты дзень: { $day }
day-not_on = { $fact }: не ў гэты дзень: { $day }
day-asked = дзень, пра які зададзена пытанне

## Што норма кажа пра справу

finding-applies = Норма { $provision } прымяняецца.
finding-does_not_apply = Норма { $provision } не прымяняецца.
finding-lifted = Норма { $provision } не прымяняецца: яе здымае { $exception }.
finding-unknown = Невядома, ці прымяняецца норма { $provision }.
finding-disputed = Апублікаваныя крыніцы разыходзяцца ў тым, што тут кажа норма { $provision }.
finding-may_be_disputed =
    Невядома, ці разыходзяцца апублікаваныя крыніцы ў тым, што тут кажа норма { $provision }.
would-be-lifted = Яна не прымянялася б у адным з гэтых выпадкаў:
none-decides =
    { $count ->
        [one] { $count } норма, якая кажа пра гэтае пытанне, не вядзе да іншага адказу.
        [few] Ніводная з { $count } норм, якія кажуць пра гэтае пытанне, не вядзе да іншага адказу.
        [many] Ніводная з { $count } норм, якія кажуць пра гэтае пытанне, не вядзе да іншага адказу.
       *[other] Ніводная з { $count } нормы, якія кажуць пра гэтае пытанне, не вядзе да іншага адказу.
    }
position-held_by = Хто так лічыць: { $holder }
doubt-unverified_exception = Гэтае выключэнне вядома толькі са слабых крыніц, таму спадзявацца на яго нельга.
doubt-start_not_known = Першы дзень дзеяння гэтай нормы невядомы.
doubt-prolongation_not_known = Устаноўлены тэрмін скончыўся; ці прадоўжаны ён, невядома.

## Пытанні

ask-why = Мы пытаемся, бо ад адказу можа залежаць, ці прымяняецца: { $provisions }.
ask-suppliers = Хто можа адказаць: { $suppliers }.
ask-judgement =
    Гэта павінен ацаніць чалавек і прывесці падставы; нішто гэтага не вылічвае. Хто можа гэта зрабіць: { $suppliers }.
supplier-applicant = заяўнік
supplier-document = дакумент
supplier-register = рэестр
supplier-officer = службовая асоба
supplier-security_service = служба бяспекі

## Нормы, якія стаяць вышэй

guards-speak = Гэтыя правілы стаяць вышэй за адказ і кажуць пра гэтую справу:
guards-may_speak = Гэтыя правілы могуць стаяць вышэй за адказ; бракуе фактаў, якія гэта паказалі б:
guards-general = Кожнае рашэнне павінна адпавядаць таксама: { $provisions }.
demands = Чаму павінна адпавядаць кожнае рашэнне:
guard-heading = { $provision }: { $title }
guard-stands_against = Норма { $provision } супярэчыць гэтаму адказу.
guard-may_stand_against =
    Норма { $provision } можа супярэчыць гэтаму адказу; бракуе фактаў, якія гэта паказалі б.

## Папярэджанні

warning-not_vouched_after =
    Норма { $provision } пацверджана крыніцамі толькі на { $day }: пазнейшая змена магла застацца незаўважанай.
warning-not_vouched = Норма { $provision } не пацверджана ні на які дзень: яе крыніцы не маюць даты.
warning-unverified = Норма { $provision } запісана па памяці і яшчэ не звераная з тэкстам.
warning-unverified_exception =
    Выключэнне { $provision } не праверана; дзе дапамагло б толькі яно, адказ застаецца невядомым.
warning-start_not_known =
    Першы дзень дзеяння нормы { $provision } невядомы; на дні раней, чым { $day }, адказ застаецца невядомым.
warning-prolongation_not_known =
    Тэрмін дзеяння нормы { $provision } устаноўлены на { $day } і скончыўся; ці прадоўжаны ён, невядома, таму адказ
    застаецца невядомым.
warning-no_provision = Ніводная норма гэтай рэдакцыі не кажа пра гэтае пытанне.
warning-provisions_conflict = Нормы роўнай сілы вядуць да розных адказаў.
warning-guard_stands_against = Норма { $provision } стаіць вышэй за норму, якая вырашыла, і супярэчыць адказу.
warning-guard_may_stand_against = Норма { $provision } можа супярэчыць адказу; бракуе факта, які гэта паказаў бы.
unreviewed =
    Гэтыя нормы ў тым выглядзе, у якім яны запісаны, яшчэ не чытаў юрыст: { $provisions }. Можа дапамагчы бясплатная
    юрыдычная кансультацыя.
no-decision =
    Гэта не рашэнне, а адказ праграмы, якую яшчэ не правяраў юрыст. Можа дапамагчы бясплатная юрыдычная кансультацыя.
nothing-asked = Пра гэтае дзеянне запісанаму праву не задаецца ніводнага пытання.

## Колькі і як доўга

measure-day =
    { $amount ->
        [one] { $amount } дзень
        [few] { $amount } дні
        [many] { $amount } дзён
       *[other] { $amount } дня
    }
measure-day-at_most =
    { $amount ->
        [one] Не больш за { $amount } дзень
        [few] Не больш за { $amount } дні
        [many] Не больш за { $amount } дзён
       *[other] Не больш за { $amount } дня
    }
measure-day-between =
    { $high ->
        [one] Ад { $low } да { $high } дня
        [few] Ад { $low } да { $high } дзён
        [many] Ад { $low } да { $high } дзён
       *[other] Ад { $low } да { $high } дня
    }
measure-working_day =
    { $amount ->
        [one] { $amount } працоўны дзень
        [few] { $amount } працоўныя дні
        [many] { $amount } працоўных дзён
       *[other] { $amount } працоўнага дня
    }
measure-working_day-at_most =
    { $amount ->
        [one] Не больш за { $amount } працоўны дзень
        [few] Не больш за { $amount } працоўныя дні
        [many] Не больш за { $amount } працоўных дзён
       *[other] Не больш за { $amount } працоўнага дня
    }
measure-working_day-between =
    { $high ->
        [one] Ад { $low } да { $high } працоўнага дня
        [few] Ад { $low } да { $high } працоўных дзён
        [many] Ад { $low } да { $high } працоўных дзён
       *[other] Ад { $low } да { $high } працоўнага дня
    }
measure-month =
    { $amount ->
        [one] { $amount } месяц
        [few] { $amount } месяцы
        [many] { $amount } месяцаў
       *[other] { $amount } месяца
    }
measure-month-at_most =
    { $amount ->
        [one] Не больш за { $amount } месяц
        [few] Не больш за { $amount } месяцы
        [many] Не больш за { $amount } месяцаў
       *[other] Не больш за { $amount } месяца
    }
measure-month-between =
    { $high ->
        [one] Ад { $low } да { $high } месяца
        [few] Ад { $low } да { $high } месяцаў
        [many] Ад { $low } да { $high } месяцаў
       *[other] Ад { $low } да { $high } месяца
    }
measure-year =
    { $amount ->
        [one] { $amount } год
        [few] { $amount } гады
        [many] { $amount } гадоў
       *[other] { $amount } года
    }
measure-year-at_most =
    { $amount ->
        [one] Не больш за { $amount } год
        [few] Не больш за { $amount } гады
        [many] Не больш за { $amount } гадоў
       *[other] Не больш за { $amount } года
    }
measure-year-between =
    { $high ->
        [one] Ад { $low } да { $high } года
        [few] Ад { $low } да { $high } гадоў
        [many] Ад { $low } да { $high } гадоў
       *[other] Ад { $low } да { $high } года
    }
measure-EUR = { $amount } еўра
measure-EUR-at_most = Не больш за { $amount } еўра
measure-EUR-between = Ад { $low } да { $high } еўра
measure-within-day =
    { $amount ->
        [one] Лічыцца ў межах любога перыяду ў { $amount } дзень.
        [few] Лічыцца ў межах любога перыяду ў { $amount } дні.
        [many] Лічыцца ў межах любога перыяду ў { $amount } дзён.
       *[other] Лічыцца ў межах любога перыяду ў { $amount } дня.
    }
measure-within-month =
    { $amount ->
        [one] Лічыцца ў межах любога перыяду ў { $amount } месяц.
        [few] Лічыцца ў межах любога перыяду ў { $amount } месяцы.
        [many] Лічыцца ў межах любога перыяду ў { $amount } месяцаў.
       *[other] Лічыцца ў межах любога перыяду ў { $amount } месяца.
    }
measure-within-year =
    { $amount ->
        [one] Лічыцца ў межах любога перыяду ў { $amount } год.
        [few] Лічыцца ў межах любога перыяду ў { $amount } гады.
        [many] Лічыцца ў межах любога перыяду ў { $amount } гадоў.
       *[other] Лічыцца ў межах любога перыяду ў { $amount } года.
    }
measure-counted-before_expiry = Лічыцца назад ад дня, калі канчаецца тэрмін дазволу.
measure-repeat =
    { $times ->
        [one] Можна паўтарыць { $times } раз.
        [few] Можна паўтарыць { $times } разы.
        [many] Можна паўтарыць { $times } разоў.
       *[other] Можна паўтарыць { $times } раза.
    }
measure-entries-multiple = Дазваляе ўязджаць шмат разоў.

## Кніга законаў

statute-heading = { $provision }: { $title }
if = Калі:
except = Апроч выпадкаў, пра якія кажа { $provision }:
except-unverified = Апроч выпадкаў, пра якія кажа { $provision }, вядомае толькі са слабых крыніц:
standing-in_force = Дзейнічае
standing-not_in_force = Не дзейнічае
standing-start_not_known = Невядома, ці дзейнічае: невядомы першы дзень
standing-prolongation_not_known = Невядома, ці дзейнічае: прадаўжэнне магло застацца незаўважаным
vouched-until = Пацверджана крыніцамі на { $day }
not-vouched = Ніводная крыніца не пацвярджае норму на які-небудзь дзень
official-text = Афіцыйны тэкст у рэдакцыі ад { $day }
paraphrase = Пераказ, не афіцыйны тэкст
not-reviewed = Юрыст яшчэ не правяраў
reviewed = На { $day } праверыў(-ла) { $reviewer }
confidence-seen_primary = Прачытана ў афіцыйным тэксце
confidence-seen_secondary = Прачытана ў выкладзе ўстановы або юрыста
confidence-seen_weak = Прачытана ў слабой крыніцы, напрыклад у паведамленні прэсы
confidence-inferred = Выведзена з іншых крыніц, нідзе не прачытана
confidence-unverified = Па памяці, з тэкстам яшчэ не зверана
confidence-mixed = У афіцыйным тэксце прачытана толькі часткова
