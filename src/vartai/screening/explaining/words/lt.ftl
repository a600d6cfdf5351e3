# Ką žmogus skaito apie sutaptį, lietuviškai.

hit_outcome-hit = Sutaptis
hit_outcome-look_closer = Pažiūrėti atidžiau
hit_outcome-considered_and_rejected = Apsvarstyta ir atmesta
hit_outcome-not_shown = Nerodoma

hit_meaning-hit = Vardai ir duomenys labai sutampa. Žmogus sprendžia, ar tai tas pats asmuo.
hit_meaning-look_closer = Dalis duomenų sutampa, kitų trūksta arba jie skiriasi. Žmogus ieško, kas tai išaiškintų.
hit_meaning-considered_and_rejected = Duomenys kalba prieš. Tai išsaugoma, kad būtų galima patikrinti, kodėl.

part-family_name = Pavardė
part-given_name = Vardas
part-patronymic = Tėvavardis
part-name = Vardas ar pavardė
part-birth_date = Gimimo data
part-sex = Lytis
part-citizenship = Pilietybė
part-birth_place = Gimimo vieta
part-document_number = Dokumento numeris

how-same = sutampa
how-missing = viena pusė to nenurodo
how-different = nesutampa
how-same_class = dvi to paties vardo formos
how-other_ending = kita lyties arba kalbos galūnė
how-same_skeleton = tie patys priebalsiai
how-short_form = trumpoji forma
how-one_letter = skiriasi viena raidė
how-similar = panašu
how-initial = pirmoji raidė
how-one_word_only = iš kelių žodžių sutampa tik vienas
how-counts_no_more = kas viršija didžiausią vardo svorį
how-swapped = sukeista diena ir mėnuo
how-same_month = tas pats mėnuo; viena pusė dienos nežino
how-year_only = tie patys metai; viena pusė daugiau nežino
how-one_digit = skiriasi vienas skaitmuo
how-two_digits = skiriasi du skaitmenys
how-same_year = tie patys metai, kita diena
how-same_day_other_year = ta pati diena, kiti metai
how-next_year = gretimi metai
how-one_character = skiriasi vienas ženklas

step = { $part }: { $how }
sex-m = vyras
sex-f = moteris

table-part = Kas lyginta
table-person = Žmogus
table-entry = Sąrašas
table-bits = Bitai
table-sum = Suma
table-total = Iš viso

entry = Įrašas { $entry }, sąrašai: { $lists }
entry-no_lists = Įrašas { $entry }
total = { $outcome }: iš viso { $bits } bito. Pažiūrėti atidžiau – nuo { $look_closer } bito, sutaptis – nuo { $hit } bito.
bit =
    Vienas bitas „už“ dvigubai padidina galimybę, kad tai tas pats žmogus, vienas bitas „prieš“ dvigubai ją sumažina.

rarity-listed = Turi { $bearers } iš { $listed } įrašytų žmonių
rarity-residents = Turi { $bearers } iš { $listed } įrašytų žmonių ir { $residents } iš { $people } gyventojų
rarity-few_residents =
    Turi { $bearers } iš { $listed } įrašytų žmonių ir mažiau negu { $fewest } iš { $people } gyventojų

warning-judged =
    Sutaptis yra klausimas žmogui, o ne atsakymas: vardai kartojasi, rašyba skiriasi, sąrašai klysta. Ji nieko
    nesprendžia.
warning-neither =
    Gimimo datos nėra nei apie žmogų, nei įraše. Vien vardas nieko nesprendžia: jį turi ir kiti.
warning-person_only =
    Įraše nėra gimimo datos, todėl niekas jame neatskiria bendravardžio. Vien vardas nieko nesprendžia.
warning-entry_only = Žmogaus gimimo data nežinoma. Vien vardas nieko nesprendžia: pirmiausia klauskite datos.
warning-name_only = Ieškota tik pagal vardą. Vien vardas negali nulemti, kas yra žmogus.

against-heading = Kas kalba prieš
against-line = { $step }. Žmogus: { $person }. Sąrašas: { $entry }. Bitai: { $bits }
against-sum = { $step }. Bitai: { $bits }
against-nothing = Niekas iš to, kas lyginta, nekalba prieš.

settle-heading = Kas tai išaiškintų
settle-takes = { $fact }: atima { $change } bito ir palieka { $bits }. Tada: { $outcome }
settle-adds = { $fact }: prideda { $change } bito, iš viso { $bits }. Tada: { $outcome }
settle-too_little = { $fact }: liktų per mažai, kad būtų ką sverti. Tada: { $outcome }
settle-nothing = Nė vienas atskiras faktas iš lygintų nepakeistų to, kas siūloma.

supposed-other-birth_date = Kita gimimo data
supposed-other-sex = Kita lytis
supposed-other-citizenship = Kita pilietybė
supposed-other-birth_place = Kita gimimo vieta
supposed-other-document_number = Kitas dokumento numeris
supposed-other-patronymic = Kitas tėvavardis
supposed-same-birth_date = Ta pati gimimo data abiejose pusėse
supposed-same-sex = Ta pati lytis abiejose pusėse
supposed-same-citizenship = Bendra pilietybė
supposed-same-birth_place = Ta pati gimimo vieta abiejose pusėse
supposed-same-document_number = Bendras dokumento numeris
supposed-same-patronymic = Tas pats tėvavardis abiejose pusėse

ask-heading = Kas nežinoma ir ko verta klausti
ask-person = Apie žmogų nežinoma arba žinoma ne viskas: { $facts }
ask-entry = Įraše nėra arba yra ne viskas: { $facts }
ask-keeper = Ko trūksta įraše, klauskite sąrašo tvarkytojo, neminėdami žmogaus.
ask-safely =
    Ko nežinoma apie žmogų, klauskite jo paties arba žiūrėkite turimus dokumentus. Nieko nesiųskite į valstybės, iš
    kurios žmogus pabėgo, įstaigą ar konsulatą ir ten apie jį neklauskite. Kas negali saugiai gauti dokumento, tas taip
    ir pasako, ir tai niekada nelaikoma trūkumu.
ask-nothing = Niekas iš to, kas nežinoma, nepakeistų to, kas siūloma.

belief-heading = Kiek tai tikėtina, jei laikomasi prielaidos
belief-assumed =
    Tai prielaida, o ne žinojimas: šiuose sąrašuose yra { $rate } % žmonių, apie kuriuos klausiama, ir visi įrašai vienodai
    tikėtini. Įrašų: { $listed }
belief-about = Tada tikimybė, kad tai tas pats žmogus, yra apie { $share } %.
belief-at_least =
    Tada tikimybė, kad tai tas pats žmogus, yra ne mažesnė kaip { $share } %. Kiek didesnė, duomenys parodyti negali: jie
    siekia { $most } bito.
belief-at_most =
    Tada tikimybė, kad tai tas pats žmogus, yra ne didesnė kaip { $share } %. Kiek mažesnė, duomenys parodyti negali: jie
    prasideda nuo { $least } bito.
belief-measured =
    Ko verti bitai, išmatuota pagal viešus duomenis: to paties žmogaus poras ({ $same }) ir skirtingų žmonių poras
    ({ $different }), { $day }; tai tinka panašiems žmonėms ir sąrašams.
belief-no_residents = Matuota be gyventojų lentelės, kuria ši paieška naudojasi.
belief-no_answer = Tai nėra atsakymas apie šį žmogų.

found-nobody = Šiuose sąrašuose nerasta ({ $editions }); tai nieko nesako apie tuos, kurių sąrašuose nėra.
found-others = Kiti įrašai
found-other = { $outcome }: įrašas { $entry }, { $bits } bito
found-sources = Kur ir su kuo ieškota
searched = Sąrašai: { $editions }
searched-edition = { $name }, leidimo diena { $day }, įrašų: { $entries }
searched-undated = { $name }, duomenų aprašo nėra, todėl leidimo diena nežinoma, kontrolinis kodas { $digest }, įrašų: { $entries }
searched-residents = Gyventojai: lentelės diena { $day }, žmonių: { $people }, kontrolinis kodas { $digest }
searched-no_residents =
    Gyventojai: lentelė neduota. Kiek vardas retas, spręsta pagal sąrašą ir pagal programos dažnų vardų lenteles.
searched-limits = Ribos: tos, su kuriomis programa pateikiama.
searched-own_limits = Ribos: nustatytos { $day }, kam: { $used_by }
