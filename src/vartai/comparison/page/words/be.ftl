# Словы старонкі законапраекта па-беларуску.

page-title = Vartai: што змяніў бы гэты законапраект. { $bill }
page-lead = Што законапраект мяняе ў тэксце і каго ён закранае: дакладна і самае большае.
page-skip = Перайсці да таго, што змяніў бы законапраект
page-contents = На гэтай старонцы
under-ten = менш за 10
none = нічога
not-known = невядома

total-people = Людзей у табліцы
total-certain = Дакладна зменіцца
total-at_most = Самае большае зменіцца

about-heading = Што гэта за старонка
about-counts =
    Адны і тыя ж пытанні зададзены праву да законапраекта і пасля яго, кожнаму чалавеку паасобку. Гэта старонка лічыць
    адказы. Яна нікога не называе і не вырашае ніводнай справы.
about-interval =
    «Дакладна» — гэта тыя, чый адказ вядомы паводле абодвух законаў і розніцца. «Самае большае» — гэта і тыя, чый
    адказ мог бы змяніць факт, якога не хапае. Праўда ляжыць паміж гэтымі лікамі.
about-suppressed = Лікі, меншыя за 10, не паказваюцца; лікі побач з імі акруглены да дзясяткаў.
about-unreviewed = Ні права, ні законапраект у тым выглядзе, як яны запісаны ў гэтай праграме, юрыст яшчэ не правяраў.
about-id = Законапраект
about-stage = Стадыя
about-date = Дата стадыі
about-votes = Галасы
about-base = Мяняе
about-day = Дзень, пра які пытаюцца
about-known = Наколькі вядомы тэкст
base-law = права, якое дзейнічае ў гэты дзень
base-bill = законапраект { $bill }
votes = за { $favour }, супраць { $against }, устрымаліся { $abstained }

stage-draft = падрыхтаваны
stage-presented = прадстаўлены
stage-first_reading = першае чытанне
stage-committee = у камітэце
stage-rejected_in_committee = адхілены ў камітэце
stage-not_adopted = не прыняты
stage-rejected = адхілены
stage-partly_adopted = прыняты часткова
stage-adopted_vetoed = прыняты, потым накладзена вета
stage-adopted = прыняты
stage-in_force = дзейнічае

text-section = Што мяняецца ў тэксце
text-heading = { $provision }: { $title }
text-added = Законапраект дадае гэтую норму.
text-repealed = Законапраект скасоўвае гэтую норму.
text-ended = Законапраект спыняе дзеянне гэтай нормы. Апошні дзень: { $day }
text-changed = Законапраект мяняе гэтую норму.
text-before = Было
text-after = Будзе
text-nothing = Такой нормы няма.
text-in_force_until = Апошні дзень дзеяння: { $day }
text-no_last_day = Апошні дзень дзеяння не ўстаноўлены
text-same = У гэты дзень у тэксце нічога не мяняецца.

people-heading = Каго ён закранае, пытанне за пытаннем
people-intro = У выдзеленых радках адзін адказ ператвараецца ў другі. Адкрыты адказ чакае факта.
people-before = Адказ да
people-after = Адказ пасля
people-count = Людзі
people-nobody = У гэтай табліцы нікога.

alone-heading = Кожная папраўка паасобку
alone-intro = Кожная папраўка таксама ўнесена ў права без іншых.
alone-amendment = Папраўка
alone-cannot = Ёй патрэбна іншая папраўка гэтага законапраекта.
alone-none = Законапраект нічога не мяняе.
amendment-add = Дадае { $provision }
amendment-replace = Выкладае па-новаму { $provision }
amendment-repeal = Скасоўвае { $provision }
amendment-sunset = Устанаўлівае апошні дзень { $instrument }: { $day }
amendment-figure = Устанаўлівае «{ $figure }»: { $value }

groups-heading = Якія групы ён закранае
groups-intro = Чалавек можа належаць да некалькіх груп; каму не хапае фактаў, не лічыцца ні ў адной.
groups-group = Група
groups-people = Людзі
group-children = Дзеці да 18 гадоў
group-family = Члены сям’і
group-humanitarian_purpose = Людзі з гуманітарнай мэтай
group-ground = Падстава дазволу: { $ground }

examples-heading = Выдуманыя людзі, чый адказ мяняецца
examples-intro =
    Ніхто з табліцы не паказаны. Для кожнага спосабу, якім адказ можа змяніцца, паказаны самы звычайны чалавек, якога
    можна ўявіць. Тое, што ў яго незвычайнае, стаіць першым.
example-number = Прыклад { $number }
example-act = Дзеянне
example-before = Да:
example-after = Пасля:
no-solver = Там, дзе зроблена старонка, не быў усталяваны рашальнік, таму прыкладаў няма.

scope-heading = Ці трымаецца ён таго, што кажа?
scope-stated = Так законапраект кажа пра сябе сам.
scope-inferred = Выведзена са зместу; такімі словамі законапраект гэтага не кажа.
scope-none_stated = Законапраект не кажа, каго ён закранае.
scope-not_examined = Не праверана: там, дзе зроблена старонка, не быў усталяваны рашальнік.
scope-proved = Даказана: па-за гэтымі межамі нічый адказ не мяняецца.
scope-refuted = Абвергнута: гэты выдуманы чалавек стаіць па-за межамі, а яго адказ мяняецца.
