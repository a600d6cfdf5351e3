# Įstatymo projekto puslapio žodžiai lietuviškai.

page-title = Vartai: ką keistų šis projektas. { $bill }
page-lead = Ką projektas keičia tekste ir ką jis paliečia: tikrai ir daugiausia.
page-skip = Pereiti prie to, ką projektas keistų
page-contents = Šiame puslapyje
under-ten = mažiau nei 10
none = nieko
not-known = nežinoma

total-people = Žmonių lentelėje
total-certain = Tikrai pasikeičia
total-at_most = Daugiausia pasikeičia

about-heading = Kas yra šis puslapis
about-counts =
    Tie patys klausimai užduoti teisei prieš projektą ir po jo, kiekvienam žmogui atskirai. Šis puslapis skaičiuoja
    atsakymus. Jis nieko neįvardija ir jokios bylos nesprendžia.
about-interval =
    „Tikrai“ reiškia tuos, kurių atsakymas žinomas pagal abi teises ir skiriasi. „Daugiausia“ reiškia ir tuos, kurių
    atsakymą galėtų pakeisti trūkstamas faktas. Tiesa yra tarp šių dviejų skaičių.
about-suppressed = Mažesni nei 10 skaičiai nerodomi; šalia jų esantys skaičiai suapvalinti iki dešimčių.
about-unreviewed = Nei teisės, nei projekto, kaip jie užrašyti šioje programoje, teisininkas dar neperžiūrėjo.
about-id = Projektas
about-stage = Stadija
about-date = Stadijos data
about-votes = Balsai
about-base = Keičia
about-day = Diena, apie kurią klausiama
about-known = Kaip gerai žinomas tekstas
base-law = tą dieną galiojančią teisę
base-bill = projektą { $bill }
votes = už { $favour }, prieš { $against }, susilaikė { $abstained }

stage-draft = parengtas
stage-presented = pateiktas
stage-first_reading = pirmasis svarstymas
stage-committee = komitete
stage-rejected_in_committee = atmestas komitete
stage-not_adopted = nepriimtas
stage-rejected = atmestas
stage-partly_adopted = priimtas iš dalies
stage-adopted_vetoed = priimtas, po to vetuotas
stage-adopted = priimtas
stage-in_force = galioja

text-section = Kas keičiasi tekste
text-heading = { $provision }: { $title }
text-added = Projektas prideda šią nuostatą.
text-repealed = Projektas panaikina šią nuostatą.
text-ended = Projektas nustato šios nuostatos galiojimo pabaigą. Paskutinė diena: { $day }
text-changed = Projektas keičia šią nuostatą.
text-before = Yra
text-after = Būtų
text-nothing = Tokios nuostatos nėra.
text-in_force_until = Paskutinė galiojimo diena: { $day }
text-no_last_day = Paskutinė galiojimo diena nenustatyta
text-same = Tą dieną tekste niekas nesikeičia.

people-heading = Ką jis paliečia, klausimas po klausimo
people-intro = Paryškintose eilutėse vienas atsakymas virsta kitu. Atviras atsakymas laukia fakto.
people-before = Atsakymas prieš
people-after = Atsakymas po
people-count = Žmonės
people-nobody = Šioje lentelėje nė vieno.

alone-heading = Kiekvienas pakeitimas atskirai
alone-intro = Kiekvienas pakeitimas taip pat įrašytas į teisę be kitų.
alone-amendment = Pakeitimas
alone-cannot = Jam reikia kito šio projekto pakeitimo.
alone-none = Projektas nieko nekeičia.
amendment-add = Prideda { $provision }
amendment-replace = Išdėsto naujai { $provision }
amendment-repeal = Panaikina { $provision }
amendment-sunset = Nustato paskutinę { $instrument } dieną: { $day }
amendment-figure = Nustato „{ $figure }“: { $value }

groups-heading = Kurias grupes jis paliečia
groups-intro = Žmogus gali priklausyti kelioms grupėms; kurio faktų trūksta, neskaičiuojamas nė vienoje.
groups-group = Grupė
groups-people = Žmonės
group-children = Vaikai iki 18 metų
group-family = Šeimos nariai
group-humanitarian_purpose = Žmonės, turintys humanitarinį tikslą
group-ground = Leidimo pagrindas: { $ground }

examples-heading = Išgalvoti žmonės, kurių atsakymas keičiasi
examples-intro =
    Niekas iš lentelės nerodomas. Kiekvienam būdui, kuriuo atsakymas gali keistis, parodytas pats paprasčiausias
    įmanomas žmogus. Tai, kas jam neįprasta, parašyta pirma.
example-number = { $number } pavyzdys
example-act = Veiksmas
example-before = Prieš:
example-after = Po:
no-solver = Ten, kur puslapis sukurtas, nebuvo įdiegtas sprendiklis, todėl pavyzdžių nėra.

scope-heading = Ar projektas laikosi to, ką sako?
scope-stated = Taip projektas sako pats.
scope-inferred = Išvesta iš turinio; tokiais žodžiais projektas to nesako.
scope-none_stated = Projektas nesako, ką jis paliečia.
scope-not_examined = Netirta: ten, kur puslapis sukurtas, nebuvo įdiegtas sprendiklis.
scope-proved = Įrodyta: už šios apimties niekieno atsakymas nesikeičia.
scope-refuted = Paneigta: šis išgalvotas žmogus yra už apimties ribų, o jo atsakymas pasikeičia.
