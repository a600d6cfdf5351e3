# Ataskaitos žodžiai lietuviškai. Raktai ir įterpimo vietos tos pačios visomis kalbomis; sakiniai vientisi.

page-title = Vartai: ką parodė vertinimas, { $day }
page-heading = Ką parodė šis vertinimas
page-lead = Kiekvienas žmogus vertintas pagal jo paties aplinkybes { $day } galiojusią teisę. Valstybė: { $jurisdiction }.
page-skip = Pereiti prie rezultatų
page-contents = Šiame puslapyje
page-table = Tie patys skaičiai lentelėje
page-nothing = Čia nėra ko rodyti.

number-under_ten = mažiau nei 10

people-rows = Lentelės eilučių
people-assessed = Įvertinta žmonių
people-unreadable = Neperskaitytų eilučių

about-heading = Kas šis puslapis yra ir kas jis nėra
about-facts =
    Kiekvienai lentelės eilutei tai pačiai teisei pateikti tie patys klausimai, po vieną žmogų. Šis puslapis skaičiuoja
    atsakymus. Jis nieko neįvardija ir nieko nerikiuoja.
about-not_suspects =
    Tai nėra įtariamųjų sąrašas. Niekas čia bylos nesprendžia: sprendimą priima žmogus, remdamasis individualiais
    motyvais ir išklausęs tą, su kuriuo jis susijęs.
about-withdrawal = Į klausimus dėl teisės panaikinimo čia yra vienas atsakymas: nagrinėja žmogus.
about-unknown =
    Kas nežinoma, lieka nežinoma. Trūkstamas faktas niekada neskaičiuojamas nei žmogaus naudai, nei jo nenaudai; jis
    tampa klausimu, kurį reikia užduoti.
about-suppressed =
    Mažesni nei 10 atsakymų, pagrindų ir sutapčių skaičiai neskelbiami, kad pagal juos nebūtų galima nieko atpažinti;
    šalia esantys skaičiai apvalinami iki dešimčių.
about-unreviewed = Teisės, kokia ji užrašyta šioje programoje, teisininkas dar nepatikrino.
about-partly_reviewed =
    Teisę, kokia ji užrašyta šioje programoje, teisininkas patikrino tik iš dalies. Toliau prie kiekvienos nuostatos
    pasakyta, ar ji patikrinta.
about-reviewed =
    Teisę, kokia ji užrašyta šioje programoje, patikrino teisininkas. Toliau prie kiekvienos nuostatos pasakyta, kas.

basis-heading = Diena, teisė ir sąrašai
basis-day = Diena, apie kurią klausiama
basis-known_on = Teisė, kokia ji buvo žinoma
basis-known_now = viskas, kas yra šiame leidime
basis-edition = Teisės leidimas
basis-edition_value = { $jurisdiction }, { $digest }
basis-provisions = Nuostatų leidime
basis-in_force = Galioja tą dieną
basis-reviewed = Patikrinta teisininko
basis-lists = Kontroliniai sąrašai, kuriuose ieškota
basis-list_edition = Leidimas
basis-data_sheet = Leidimo diena pagal duomenų aprašą
basis-no_data_sheet = duomenų aprašo nėra
basis-entries = Įrašų
basis-names = Vardų
basis-refused = Nepriimta
basis-refused_value = { $count } ({ $reason })
basis-skipped = Praleista
basis-problems = Įrašų su klaidomis
basis-no_lists = Kontroliniuose sąrašuose neieškota, todėl apie sąrašus šis puslapis nieko nesako.
basis-limits = Nuo kelių bitų įrašas rodomas
basis-shipped_limits = Šios ribos pateikiamos su programa.
basis-own_limits = Šias ribas įstaiga nustatė { $day }, kam: { $used_by }
basis-misfit =
    Jos derintos pagal kitus sąrašus arba su kita gyventojų lentele, todėl gali rodyti per daug arba per mažai žmonių.
    Suderinkite jas iš naujo.
basis-with_date = Žmonės, kurių gimimo data žinoma
basis-without_date = Kiti žmonės
basis-pair = pažiūrėti atidžiau – nuo { $look_closer } bito, sutaptis – nuo { $hit } bito
basis-residents = Kiek vardai dažni tarp gyventojų
basis-residents_value = lentelės diena { $day }, žmonių: { $people }, kontrolinis kodas { $digest }
basis-no_residents = lentelė neduota

outcomes-heading = Ką sako teisė apie kiekvieną veiksmą
outcomes-intro =
    Nepriimtas prašymas, atsisakymas išduoti, atsisakymas pratęsti ir teisės panaikinimas yra skirtingi teisiniai veiksmai. Jie
    niekada nesudedami.
outcomes-guards =
    Prieš pasikliaujant atsakymu: kas turi ir ES, EEE valstybės arba Šveicarijos pilietybę, tam trečiųjų šalių piliečių
    taisyklės netaikomos. ES piliečių šeimos narius, pripažintus pabėgėlius, nelydimus vaikus ir prekybos žmonėmis aukas
    saugo atskiros taisyklės; pareigūnas jų ieško kiekvienoje byloje.
outcomes-picture =
    { $acts }. Po vieną padalytą juostą kiekvienam klausimui, po juosta užrašytas kiekvieno atsakymo skaičius. Lentelėje po
    paveikslo pateikti tie patys skaičiai.
outcomes-caption =
    Atsakymai į kiekvieną klausimą. Visos juostos vienodo ilgio, kad ir kiek atsakymų jose būtų. Gintaro spalva laukia
    fakto arba žmogaus. Langelis punktyriniu kraštu reiškia mažesnį nei 10 skaičių; jo dydis nieko nereiškia.
outcomes-silent-heading = Klausimai, apie kuriuos nekalba nė viena nuostata
outcomes-silent-intro =
    Nė viena šio leidimo nuostata tą dieną apie šiuos klausimus nekalba. Dėl jų nieko nesuskaičiuota; atsakymas būtų
    spėjimas.
outcomes-part = { $count } · { $outcome }
outcomes-to_be_examined = Nagrinėja žmogus
outcomes-people = Žmonių: { $count }
outcomes-answer = Atsakymas
outcomes-answers = Atsakymų

reasons-heading = Kodėl: lėmusios nuostatos
reasons-intro =
    Kiekvienas atsakymas remiasi nuostatomis, kurios jį lėmė. Pirma pateikiamos tos, kurios lėmė daugiausia atsakymų.
    Klausimai dėl teisės panaikinimo praleisti: juos nagrinėja žmogus.
reasons-name = { $provision }: { $title }
reasons-reviewed = Patikrino: { $reviewers }
reasons-text = Ką ji sako, mūsų žodžiais
reasons-caption = Ką lėmė nuostata { $provision }
reasons-answer = Atsakymas
reasons-people = Žmonių
reasons-more = Kitos lėmusios nuostatos

open-heading = Kas nežinoma ir ko pirmiausia klausti
open-intro =
    Nežinomas atsakymas laukia faktų. Jį nulemtų toliau išvardyti klausimai. Pirma pateikiami tie, kurie vieni nulemtų
    daugiausia atsakymų.
open-picture =
    Juostos, po vieną kiekvienam klausimui: kiek atsakymų jis nulemtų vienas, o už jos – kiek atsakymų jo laukia. Lentelėje
    po paveikslo pateikti tie patys skaičiai.
open-caption =
    Tamsu: atsakymai, kuriuos klausimas nulemtų vienas. Šviesu: atsakymai, kurie jo laukia, vieno arba su kitais. Langelis
    punktyriniu kraštu reiškia mažesnį nei 10 skaičių; jo dydis nieko nereiškia.
open-bar = { $settled } iš { $open }
open-judged = { $label } (vertina žmogus)
open-judgement = Tai turi įvertinti žmogus ir nurodyti motyvus; niekas to neapskaičiuoja.
open-table = Visi klausimai lentelėje
open-question = Klausimas
open-supplied_by = Kas gali atsakyti: { $suppliers }.
open-waiting = Kiek jo laukia
open-settled = Kiek nulemtų vienas

hits-heading = Ką davė kontroliniai sąrašai
hits-without =
    Kas neturi sutapčių, tas šiuose sąrašuose nerastas ({ $editions }; paieškos diena – { $day }); tai nieko nesako apie
    tuos, kurių sąrašuose nėra.
hits-edition = { $name }, leidimas { $digest }
hits-bit =
    Sutapties stiprumas matuojamas bitais: vienas bitas „už“ dvigubai padidina galimybę, kad tai tas pats žmogus, vienas
    bitas „prieš“ dvigubai ją sumažina.
hits-judged =
    Sutaptis yra klausimas žmogui, o ne atsakymas: vardai kartojasi, rašyba skiriasi, sąrašai klysta. Jokia sutaptis bylos
    nesprendžia.
hits-people = Žmonių, turinčių bent vieną sutaptį
hits-picture =
    Juostos, po vieną kas trys stiprumo bitai, su sutapčių skaičiumi. Lentelėje po paveikslo pateikti tie patys skaičiai.
hits-caption =
    Sutaptys pagal stiprumą, pirma silpnos, kad ir kas su jomis nutiko. Langelis punktyriniu kraštu reiškia mažesnį nei 10
    skaičių; jo dydis nieko nereiškia.
hits-bin =
    { $high ->
        [one] nuo { $low } iki { $high } bito
       *[other] nuo { $low } iki { $high } bitų
    }
hits-strength = Stiprumas
hits-hits = Sutapčių
hits-by_outcome = Kas siūloma dėl kiekvienos sutapties

example-heading = Kaip sveriama viena sutaptis: išgalvotas pavyzdys
example-intro =
    Abi toliau pateiktos pusės yra išgalvoti žmonės. Niekas iš šio vertinimo ir joks sąrašų įrašas čia nerodomas.
example-person = Lentelėje (išgalvota)
example-entry = Sąraše (išgalvota)
example-name = Vardas ir pavardė
example-birth_date = Gimimo data
example-birth_place = Gimimo vieta
example-picture =
    Išgalvoti žmonės. Juostos kiekvienai įrodymų daliai, kiekviena prasideda ten, kur baigėsi ankstesnė; iš viso { $bits }
    bito, tai reiškia „pažiūrėti atidžiau“. Lentelėje po paveikslo pateikti tie patys skaičiai.
example-in_picture = Išgalvoti žmonės
example-caption =
    Išgalvotų žmonių įrodymai už ir prieš, dalis po dalies. Suma yra tarp dviejų šio pavyzdžio ribų: pažiūrėti atidžiau.
example-ends =
    Išaiškintų gimimo diena, kurios šiame įraše nėra. Todėl tas, kas žiūri, jos klausia sąrašo tvarkytojo, prieš ką nors kam
    nors pasakant.
example-for = { $bits } už
example-against = { $bits } prieš
example-total = Iš viso: pažiūrėti atidžiau
example-limit-look_closer = Pažiūrėti
example-limit-hit = Sutaptis
example-limit-from =
    { $bits ->
        [one] nuo { $bits } bito
       *[other] nuo { $bits } bitų
    }
example-column = Įrodymų dalis
example-bits = Bitai
example-part-family_name = Pavardė: baltarusiška ir rusiška tos pačios pavardės rašyba
example-part-given_name = Vardas: dvi to paties dažno vardo formos
example-part-patronymic = Tėvavardis: tik sąraše
example-part-birth_date = Gimimas: tie patys metai; dienos sąraše nėra
example-part-birth_place = Gimimo vieta: kitas miestas

warnings-heading = Įspėjimai prie atsakymų
warnings-intro = Atsakymas galioja kartu su įspėjimais. Kas juo remiasi, pirma turi juos perskaityti.
warnings-warning = Įspėjimas
warnings-answers = Atsakymų

unreadable-heading = Eilutės, kurių nepavyko perskaityti
unreadable-intro =
    Jos praleistos, ir iš to nieko nespręsta. Jų reikšmės yra tik faile unreadable.csv, kurį gali atverti tik jo
    savininkas.
unreadable-message = Kas buvo ne taip
unreadable-column = Stulpelis
unreadable-rows = Eilučių
unreadable-none = Perskaitytos visos eilutės.

check-heading = Kaip patikrinti šį vertinimą
check-intro =
    Ta pati lentelė, teisė ir sąrašai su šia versija duoda tuos pačius rezultatus bet kuriame kompiuteryje. Pakartokite
    vertinimą ir palyginkite šiuos kontrolinius kodus.
check-version = Versija
check-law = Teisė
check-list = Sąrašas { $name }
check-findings = Išvados
check-hits = Sutaptys
check-questions = Klausimai
