# Kas sakoma apie teisę, lietuviškai. Raktai ir įterpimo vietos tos pačios visomis kalbomis; sakiniai vientisi.

## Sąlygos ir jų reikšmė byloje

weighed-yes = { $condition } – taip
weighed-no = { $condition } – ne
weighed-not_known = { $condition } – nežinoma
one-would-do = Nulemtų vienas iš šių dalykų:
all-of = Visa tai:
any-of = Bent vienas iš šių dalykų:
not-so = Taip nėra:
condition-not = { $condition } – to nėra
always = Visada
never = Niekada
not-known = Niekas negali žinoti
fact-with-unit = { $fact } ({ $unit })
code = { $fact }: { $codes }
code-few = { $fact }, viena iš: { $codes }
code-many =
    { $count ->
        [one] { $fact }: viena iš { $count } reikšmės, įvardytos nuostatoje
       *[other] { $fact }: viena iš { $count } reikšmių, įvardytų nuostatoje
    }
code-among = { $fact }: viena iš nurodytų prie „{ $others }“
codes = { $fact }: { $codes }
codes-few = { $fact }, bent viena iš: { $codes }
codes-many =
    { $count ->
        [one] { $fact }: bent viena iš { $count } reikšmės, įvardytos nuostatoje
       *[other] { $fact }: bent viena iš { $count } reikšmių, įvardytų nuostatoje
    }
other-codes = { $fact }: kas nors kita nei { $codes }
other-codes-few = { $fact }: kas nors kita nei tai: { $codes }
other-codes-many =
    { $count ->
        [one] { $fact }: kas nors kita nei { $count } nuostatoje įvardyta reikšmė
       *[other] { $fact }: kas nors kita nei nuostatoje įvardytos reikšmės (jų skaičius: { $count })
    }
number-less = { $fact }: mažiau nei { $number }
number-at_most = { $fact }: ne daugiau kaip { $number }
number-more = { $fact }: daugiau nei { $number }
number-at_least = { $fact }: ne mažiau kaip { $number }
number-equal = { $fact }: lygiai { $number }
number-other = { $fact }: ne { $number }
figure = teisės aktų nustatytas dydis „{ $name }“
months-between = mėnesių nuo „{ $first }“ iki „{ $last }“
day-before = { $fact }: anksčiau nei ši diena: { $day }
day-not_after = { $fact }: ne vėliau kaip ši diena: { $day }
day-after = { $fact }: vėliau nei ši diena: { $day }
day-not_before = { $fact }: ne anksčiau kaip ši diena: { $day }
day-on = { $fact }: šią dieną: { $day }
day-not_on = { $fact }: ne šią dieną: { $day }
day-asked = diena, apie kurią klausiama

## Ką nuostata sako apie bylą

finding-applies = Nuostata { $provision } taikoma.
finding-does_not_apply = Nuostata { $provision } netaikoma.
finding-lifted = Nuostata { $provision } netaikoma: ją panaikina išimtis { $exception }.
finding-unknown = Nežinoma, ar nuostata { $provision } taikoma.
finding-disputed = Paskelbti šaltiniai nesutaria, ką čia sako nuostata { $provision }.
finding-may_be_disputed = Nežinoma, ar paskelbti šaltiniai nesutaria, ką čia sako nuostata { $provision }.
would-be-lifted = Ji nebūtų taikoma vienu iš šių atvejų:
none-decides =
    { $count ->
        [one] { $count } nuostata, kuri kalba apie šį klausimą, kito atsakymo nelemia.
        [few] Nė viena iš { $count } nuostatų, kurios kalba apie šį klausimą, kito atsakymo nelemia.
        [many] Nė viena iš { $count } nuostatos, kurios kalba apie šį klausimą, kito atsakymo nelemia.
       *[other] Nė viena iš { $count } nuostatų, kurios kalba apie šį klausimą, kito atsakymo nelemia.
    }
position-held_by = Kas taip mano: { $holder }
doubt-unverified_exception = Ši išimtis žinoma tik iš silpnų šaltinių, todėl ja remtis negalima.
doubt-start_not_known = Pirmoji šios nuostatos galiojimo diena nežinoma.
doubt-prolongation_not_known = Nustatytas terminas praėjo; ar jis pratęstas, nežinoma.

## Klausimai

ask-why = Klausiame, nes nuo atsakymo gali priklausyti, ar taikoma: { $provisions }.
ask-suppliers = Kas gali atsakyti: { $suppliers }.
ask-judgement =
    Tai turi įvertinti žmogus ir nurodyti motyvus; niekas to neapskaičiuoja. Kas gali tai padaryti: { $suppliers }.
supplier-applicant = prašytojas
supplier-document = dokumentas
supplier-register = registras
supplier-officer = pareigūnas
supplier-security_service = saugumo tarnyba

## Aukščiau stovinčios nuostatos

guards-speak = Šios taisyklės yra viršesnės už atsakymą ir kalba apie šią bylą:
guards-may_speak = Šios taisyklės gali būti viršesnės už atsakymą; trūksta faktų, kurie tai parodytų:
guards-general = Kiekvienas sprendimas taip pat turi atitikti: { $provisions }.
demands = Ką turi atitikti kiekvienas sprendimas:
guard-heading = { $provision }: { $title }
guard-stands_against = Nuostata { $provision } prieštarauja šiam atsakymui.
guard-may_stand_against = Nuostata { $provision } gali prieštarauti šiam atsakymui; trūksta faktų, kurie tai parodytų.

## Įspėjimai

warning-not_vouched_after =
    Nuostata { $provision } šaltiniais patvirtinta tik iki { $day }: vėlesnis pakeitimas galėjo likti nepastebėtas.
warning-not_vouched = Nuostata { $provision } nepatvirtinta jokiai dienai: jos šaltiniai neturi datos.
warning-unverified = Nuostata { $provision } užrašyta iš atminties ir dar nepatikrinta pagal tekstą.
warning-unverified_exception =
    Išimtis { $provision } nepatikrinta; kur padėtų tik ji, atsakymas lieka nežinomas.
warning-start_not_known =
    Pirmoji nuostatos { $provision } galiojimo diena nežinoma; dienoms iki { $day } atsakymas lieka nežinomas.
warning-prolongation_not_known =
    Nuostata { $provision } turėjo galioti iki { $day }; ar ji pratęsta, nežinoma, todėl atsakymas lieka nežinomas.
warning-no_provision = Nė viena šio leidimo nuostata apie šį klausimą nekalba.
warning-provisions_conflict = Vienodos galios nuostatos lemia skirtingus atsakymus.
warning-guard_stands_against =
    Nuostata { $provision } yra viršesnė už nuostatą, kuri lėmė atsakymą, ir jam prieštarauja.
warning-guard_may_stand_against =
    Nuostata { $provision } gali prieštarauti atsakymui; trūksta fakto, kuris tai parodytų.
unreviewed =
    Šių nuostatų, kokios jos užrašytos, teisininkas dar neskaitė: { $provisions }. Gali padėti nemokama teisinė pagalba.
no-decision =
    Tai ne sprendimas, o programos, kurios teisininkas dar nepatikrino, atsakymas. Gali padėti nemokama teisinė pagalba.
nothing-asked = Apie šį veiksmą užrašytai teisei neužduodamas nė vienas klausimas.

## Kiek ir kiek laiko

measure-day =
    { $amount ->
        [one] { $amount } diena
        [few] { $amount } dienos
        [many] { $amount } dienos
       *[other] { $amount } dienų
    }
measure-day-at_most =
    { $amount ->
        [one] Ne daugiau kaip { $amount } diena
        [few] Ne daugiau kaip { $amount } dienos
        [many] Ne daugiau kaip { $amount } dienos
       *[other] Ne daugiau kaip { $amount } dienų
    }
measure-day-between =
    { $high ->
        [one] Nuo { $low } iki { $high } dienos
        [few] Nuo { $low } iki { $high } dienų
        [many] Nuo { $low } iki { $high } dienos
       *[other] Nuo { $low } iki { $high } dienų
    }
measure-working_day =
    { $amount ->
        [one] { $amount } darbo diena
        [few] { $amount } darbo dienos
        [many] { $amount } darbo dienos
       *[other] { $amount } darbo dienų
    }
measure-working_day-at_most =
    { $amount ->
        [one] Ne daugiau kaip { $amount } darbo diena
        [few] Ne daugiau kaip { $amount } darbo dienos
        [many] Ne daugiau kaip { $amount } darbo dienos
       *[other] Ne daugiau kaip { $amount } darbo dienų
    }
measure-working_day-between =
    { $high ->
        [one] Nuo { $low } iki { $high } darbo dienos
        [few] Nuo { $low } iki { $high } darbo dienų
        [many] Nuo { $low } iki { $high } darbo dienos
       *[other] Nuo { $low } iki { $high } darbo dienų
    }
measure-month =
    { $amount ->
        [one] { $amount } mėnuo
        [few] { $amount } mėnesiai
        [many] { $amount } mėnesio
       *[other] { $amount } mėnesių
    }
measure-month-at_most =
    { $amount ->
        [one] Ne daugiau kaip { $amount } mėnuo
        [few] Ne daugiau kaip { $amount } mėnesiai
        [many] Ne daugiau kaip { $amount } mėnesio
       *[other] Ne daugiau kaip { $amount } mėnesių
    }
measure-month-between =
    { $high ->
        [one] Nuo { $low } iki { $high } mėnesio
        [few] Nuo { $low } iki { $high } mėnesių
        [many] Nuo { $low } iki { $high } mėnesio
       *[other] Nuo { $low } iki { $high } mėnesių
    }
measure-year =
    { $amount ->
        [one] { $amount } metai
        [few] { $amount } metai
        [many] { $amount } metų
       *[other] { $amount } metų
    }
measure-year-at_most =
    { $amount ->
        [one] Ne daugiau kaip { $amount } metai
        [few] Ne daugiau kaip { $amount } metai
        [many] Ne daugiau kaip { $amount } metų
       *[other] Ne daugiau kaip { $amount } metų
    }
measure-year-between =
    { $high ->
        [one] Nuo { $low } iki { $high } metų
        [few] Nuo { $low } iki { $high } metų
        [many] Nuo { $low } iki { $high } metų
       *[other] Nuo { $low } iki { $high } metų
    }
measure-EUR =
    { $amount ->
        [one] { $amount } euras
        [few] { $amount } eurai
        [many] { $amount } euro
       *[other] { $amount } eurų
    }
measure-EUR-at_most =
    { $amount ->
        [one] Ne daugiau kaip { $amount } euras
        [few] Ne daugiau kaip { $amount } eurai
        [many] Ne daugiau kaip { $amount } euro
       *[other] Ne daugiau kaip { $amount } eurų
    }
measure-EUR-between =
    { $high ->
        [one] Nuo { $low } iki { $high } euro
        [few] Nuo { $low } iki { $high } eurų
        [many] Nuo { $low } iki { $high } euro
       *[other] Nuo { $low } iki { $high } eurų
    }
measure-within-day =
    { $amount ->
        [one] Skaičiuojama per bet kurį { $amount } dienos laikotarpį.
        [few] Skaičiuojama per bet kurį { $amount } dienų laikotarpį.
        [many] Skaičiuojama per bet kurį { $amount } dienos laikotarpį.
       *[other] Skaičiuojama per bet kurį { $amount } dienų laikotarpį.
    }
measure-within-month =
    { $amount ->
        [one] Skaičiuojama per bet kurį { $amount } mėnesio laikotarpį.
        [few] Skaičiuojama per bet kurį { $amount } mėnesių laikotarpį.
        [many] Skaičiuojama per bet kurį { $amount } mėnesio laikotarpį.
       *[other] Skaičiuojama per bet kurį { $amount } mėnesių laikotarpį.
    }
measure-within-year =
    { $amount ->
        [one] Skaičiuojama per bet kurį { $amount } metų laikotarpį.
        [few] Skaičiuojama per bet kurį { $amount } metų laikotarpį.
        [many] Skaičiuojama per bet kurį { $amount } metų laikotarpį.
       *[other] Skaičiuojama per bet kurį { $amount } metų laikotarpį.
    }
measure-counted-before_expiry = Skaičiuojama atgal nuo dienos, kurią baigiasi leidimo galiojimas.
measure-repeat =
    { $times ->
        [one] Galima pakartoti { $times } kartą.
        [few] Galima pakartoti { $times } kartus.
        [many] Galima pakartoti { $times } karto.
       *[other] Galima pakartoti { $times } kartų.
    }
measure-entries-multiple = Leidžia atvykti daug kartų.

## Įstatymų knyga

statute-heading = { $provision }: { $title }
if = Jeigu:
except = Išskyrus atvejus, apie kuriuos kalba { $provision }:
except-unverified = Išskyrus atvejus, apie kuriuos kalba { $provision } (žinoma tik iš silpnų šaltinių):
standing-in_force = Galioja
standing-not_in_force = Negalioja
standing-start_not_known = Nežinoma, ar galioja: nežinoma pirmoji diena
standing-prolongation_not_known = Nežinoma, ar galioja: pratęsimas galėjo likti nepastebėtas
vouched-until = Šaltiniais patvirtinta iki { $day }
not-vouched = Nė vienas šaltinis nepatvirtina jokios dienos
official-text = Oficialus tekstas, suvestinė redakcija nuo { $day }
paraphrase = Atpasakojimas, ne oficialus tekstas
not-reviewed = Teisininkas dar nepatikrino
reviewed = Patikrino { $reviewer } ({ $day })
confidence-seen_primary = Skaityta oficialiame tekste
confidence-seen_secondary = Skaityta institucijos ar teisininko išdėstyme
confidence-seen_weak = Skaityta silpname šaltinyje, pavyzdžiui, spaudos pranešime
confidence-inferred = Išvesta iš kitų šaltinių, niekur neskaityta
confidence-unverified = Iš atminties, pagal tekstą dar nepatikrinta
confidence-mixed = Oficialiame tekste skaityta tik iš dalies
