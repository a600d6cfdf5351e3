# Што чалавек чытае пра супадзенне, па-беларуску.

hit_outcome-hit = Супадзенне
hit_outcome-look_closer = Паглядзець уважлівей
hit_outcome-considered_and_rejected = Разгледжана і адхілена
hit_outcome-not_shown = Не паказваецца

hit_meaning-hit = Імёны і звесткі добра супадаюць. Чалавек вырашае, ці адна гэта асоба.
hit_meaning-look_closer = Частка звестак супадае, іншых няма або яны адрозніваюцца. Чалавек шукае тое, што праясніць справу.
hit_meaning-considered_and_rejected = Звесткі кажуць супраць. Гэта захоўваецца, каб можна было праверыць чаму.

part-family_name = Прозвішча
part-given_name = Імя
part-patronymic = Імя па бацьку
part-name = Імя або прозвішча
part-birth_date = Дата нараджэння
part-sex = Пол
part-citizenship = Грамадзянства
part-birth_place = Месца нараджэння
part-document_number = Нумар дакумента

how-same = супадае
how-missing = адзін бок гэтага не называе
how-different = не супадае
how-same_class = дзве формы аднаго імя
how-other_ending = іншы канчатак, полу або мовы
how-same_skeleton = тыя самыя зычныя
how-short_form = кароткая форма
how-one_letter = адрозніваецца адна літара
how-similar = падобна
how-initial = першая літара
how-one_word_only = з некалькіх слоў супадае толькі адно
how-counts_no_more = тое, што звыш найбольшай вагі імя
how-swapped = дзень і месяц памяняныя месцамі
how-same_month = той самы месяц; адзін бок не ведае дня
how-year_only = той самы год; адзін бок больш не ведае
how-one_digit = адрозніваецца адна лічба
how-two_digits = адрозніваюцца дзве лічбы
how-same_year = той самы год, іншы дзень
how-same_day_other_year = той самы дзень, іншы год
how-next_year = суседні год
how-one_character = адрозніваецца адзін знак

step = { $part }: { $how }
sex-m = мужчына
sex-f = жанчына

table-part = Што параўноўвалася
table-person = Чалавек
table-entry = Спіс
table-bits = Біты
table-sum = Сума
table-total = Разам

entry = Запіс { $entry }, спісы: { $lists }
entry-no_lists = Запіс { $entry }
total = { $outcome }: разам { $bits } біта. Паглядзець уважлівей — ад { $look_closer } біта, супадзенне — ад { $hit } біта.
bit =
    Адзін біт «за» ўдвая павышае шанцы, што гэта адзін і той самы чалавек, адзін біт «супраць» удвая іх паніжае.

rarity-listed = Сярод занесеных у спіс носяць { $bearers } з { $listed }
rarity-residents = Сярод занесеных у спіс носяць { $bearers } з { $listed }, сярод жыхароў — { $residents } з { $people }
rarity-few_residents =
    Сярод занесеных у спіс носяць { $bearers } з { $listed }, сярод жыхароў — менш за { $fewest } з { $people }

warning-judged =
    Супадзенне — гэта пытанне да чалавека, а не адказ: імёны паўтараюцца, напісанне адрозніваецца, спісы памыляюцца. Яно
    нічога не вырашае.
warning-neither =
    Даты нараджэння няма ні ў чалавека, ні ў запісе. Адно імя нічога не вырашае: яго носяць і іншыя.
warning-person_only =
    У запісе няма даты нараджэння, таму нішто ў ім не адрознівае цёзку. Адно імя нічога не вырашае.
warning-entry_only =
    Дата нараджэння чалавека невядомая. Адно імя нічога не вырашае: найперш спытайце пра дату.
warning-name_only = Пошук ішоў толькі па імені. Адно імя не можа вырашыць, хто гэта.

against-heading = Што кажа супраць
against-line = { $step }. Чалавек: { $person }. Спіс: { $entry }. Біты: { $bits }
against-sum = { $step }. Біты: { $bits }
against-nothing = Нішто з таго, што параўноўвалася, не кажа супраць.

settle-heading = Што праясніла б справу
settle-takes = { $fact }: адымае { $change } біта і пакідае { $bits }. Тады: { $outcome }
settle-adds = { $fact }: дадае { $change } біта, разам { $bits }. Тады: { $outcome }
settle-too_little = { $fact }: засталося б замала, каб узважваць. Тады: { $outcome }
settle-nothing = Ніводзін асобны факт з параўнаных не змяніў бы таго, што прапануецца.

supposed-other-birth_date = Іншая дата нараджэння
supposed-other-sex = Іншы пол
supposed-other-citizenship = Іншае грамадзянства
supposed-other-birth_place = Іншае месца нараджэння
supposed-other-document_number = Іншы нумар дакумента
supposed-other-patronymic = Іншае імя па бацьку
supposed-same-birth_date = Тая самая дата нараджэння з абодвух бакоў
supposed-same-sex = Той самы пол з абодвух бакоў
supposed-same-citizenship = Агульнае грамадзянства
supposed-same-birth_place = Тое самае месца нараджэння з абодвух бакоў
supposed-same-document_number = Агульны нумар дакумента
supposed-same-patronymic = Тое самае імя па бацьку з абодвух бакоў

ask-heading = Што невядома і пра што варта спытаць
ask-person = Пра чалавека невядома або вядома не цалкам: { $facts }
ask-entry = У запісе няма або ёсць не цалкам: { $facts }
ask-keeper = Пра тое, чаго няма ў запісе, спытайце ў трымальніка спіса, не называючы чалавека.
ask-safely =
    Пра тое, чаго не ведаюць пра чалавека, спытайце ў яго самога або паглядзіце паперы ў справе. Нікога не пасылайце ва
    ўстановы або консульства дзяржавы, з якой чалавек уцёк, і не пытайцеся там пра яго. Хто не можа бяспечна атрымаць
    дакумент, той так і кажа, і гэта ніколі не ставіцца яму ў віну.
ask-nothing = Нішто з невядомага не змяніла б таго, што прапануецца.

belief-heading = Наколькі гэта імаверна, калі прыняць дапушчэнне
belief-assumed =
    Гэта дапушчэнне, а не веды: у гэтых спісах ёсць { $rate } % людзей, пра якіх пытаюцца, і кожны запіс аднолькава
    магчымы. Запісаў: { $listed }
belief-about = Тады імавернасць, што гэта адзін чалавек, — каля { $share } %.
belief-at_least =
    Тады імавернасць, што гэта адзін чалавек, — не меншая за { $share } %. Наколькі большая, даныя паказаць не могуць:
    яны сягаюць да { $most } біта.
belief-at_most =
    Тады імавернасць, што гэта адзін чалавек, — не большая за { $share } %. Наколькі меншая, даныя паказаць не могуць:
    яны пачынаюцца ад { $least } біта.
belief-measured =
    Чаго вартыя біты, вымерана на адкрытых даных: на парах аднаго чалавека ({ $same }) і парах розных людзей
    ({ $different }), { $day }; гэта датычыць падобных людзей і спісаў.
belief-no_residents = Вымярэнне рабілася без табліцы жыхароў, якой карыстаецца гэты пошук.
belief-no_answer = Гэта не адказ пра гэтага чалавека.

found-nobody = У гэтых спісах не знойдзена ({ $editions }); гэта нічога не кажа пра тых, каго ў спісах няма.
found-others = Іншыя запісы
found-other = { $outcome }: запіс { $entry }, { $bits } біта
found-sources = Дзе і з чым вёўся пошук
searched = Спісы: { $editions }
searched-edition = { $name }, дзень рэдакцыі { $day }, запісаў: { $entries }
searched-undated = { $name }, апісання даных няма, таму дзень рэдакцыі невядомы, адбітак { $digest }, запісаў: { $entries }
searched-residents = Жыхары: дзень табліцы { $day }, людзей: { $people }, адбітак { $digest }
searched-no_residents =
    Жыхары: табліцы не далі. Наколькі імя рэдкае, ацэнена па спісе і па табліцах пашыраных імёнаў, што ідуць з праграмай.
searched-limits = Парогі: тыя, што ідуць з праграмай.
searched-own_limits = Парогі: устаноўлены { $day }, для чаго: { $used_by }
