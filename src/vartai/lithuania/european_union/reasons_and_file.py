"""What the person must be told, and whom the authority may not simply follow."""

from datetime import date

from vartai.law import Confidence, Provision, Rank, Role, Term

ESSENCE_OF_THE_GROUNDS = Provision(
    id="EU-1",
    instrument="EU",
    citation="CJEU, C-300/11 ZZ, 4 June 2013; Charter Art. 47",
    title={
        "en": "The essence of the grounds",
        "lt": "Sprendimo pagrindų esmė",
        "be": "Сутнасць падстаў рашэння",
        "ru": "Суть оснований решения",
    },
    text={
        "en": "The person must be told the essence of the grounds, even where state security prevents full "
        "disclosure. Every decision carries a summary that can be disclosed; without one it is issued only for a "
        "reason that a judge has approved.",
        "lt": "Asmeniui turi būti atskleista pagrindų esmė, net kai valstybės saugumas neleidžia atskleisti "
        "visko. Kiekviename sprendime pateikiama santrauka, kurią galima atskleisti; be jos sprendimas priimamas "
        "tik dėl priežasties, kuriai pritarė teisėjas.",
        "be": "Чалавеку трэба паведаміць сутнасць падстаў, нават калі дзяржаўная бяспека не дазваляе раскрыць "
        "усё. Кожнае рашэнне мае змест, які можна раскрыць; без яго рашэнне выдаюць толькі з прычыны, якую "
        "ўхваліў суддзя.",
        "ru": "Человеку нужно сообщить суть оснований, даже если государственная безопасность не позволяет "
        "раскрыть всё. Каждое решение содержит изложение, которое можно раскрыть; без него решение выдают только "
        "по причине, которую одобрил судья.",
    },
    role=Role.GUARD,
    term=Term(since=date(2013, 6, 4), known_from=date(2013, 6, 4)),
    verified_until=None,
    confidence=Confidence.MIXED,
    confidence_note="heading primary, content secondary",
    rank=Rank.EU,
    sources=(
        "http://curia.europa.eu/juris/document/document.jsf?docid=137981",
        "https://www.uitgeverijparis.nl/reader/194488/1001169093",
    ),
    not_encoded=(
        "The summary and the judge's approval are parts of a decision's record, not facts of a case.",
    ),
)

UNREASONED_OPINION = Provision(
    id="EU-2",
    instrument="EU",
    citation="CJEU, C-159/21 GM, 22 September 2022",
    title={
        "en": "No binding effect of an unreasoned security opinion",
        "lt": "Nemotyvuota saugumo institucijos išvada neįpareigoja",
        "be": "Нематываваная выснова службы бяспекі не абавязвае",
        "ru": "Немотивированное заключение службы безопасности не обязывает",
    },
    text={
        "en": "The authority may not be bound by an unreasoned opinion of a security body. Rules that give access "
        "only later and on permission, and never to the substance, are precluded. A conclusion of the State "
        "Security Department is evidence; a threat needs the officer's own reasons.",
        "lt": "Institucijos negali saistyti nemotyvuota saugumo įstaigos išvada. Draudžiamos taisyklės, kurios "
        "susipažinti leidžia tik vėliau ir gavus leidimą, o su esme – niekada. Valstybės saugumo departamento "
        "išvada yra įrodymas; grėsmei pagrįsti reikia paties pareigūno motyvų.",
        "be": "Нематываваная выснова органа бяспекі не можа звязваць орган, які прымае рашэнне. Недапушчальныя "
        "правілы, што даюць доступ толькі пазней і з дазволу, а да сутнасці – ніколі. Выснова Дэпартамента "
        "дзяржаўнай бяспекі – гэта доказ; пагроза патрабуе ўласных матываў службовай асобы.",
        "ru": "Немотивированное заключение органа безопасности не может связывать орган, принимающий решение. "
        "Недопустимы правила, которые дают доступ лишь позже и по разрешению, а к существу – никогда. Заключение "
        "Департамента государственной безопасности – это доказательство; угроза требует собственных мотивов "
        "должностного лица.",
    },
    role=Role.GUARD,
    term=Term(since=date(2022, 9, 22), known_from=date(2022, 9, 22)),
    verified_until=None,
    confidence=Confidence.MIXED,
    confidence_note="Headnotes primary, content partly unverified; the case concerns international protection, "
    "its extension to permits is inferred.",
    rank=Rank.EU,
    sources=(
        "https://eur-lex.europa.eu/legal-content/EN/SUM/?uri=CELEX%3A62021CJ0159",
        "https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=2755",
    ),
    not_encoded=(
        "It forbids no outcome, but a way to reach one: that threat_finding is not copied from vsd_conclusion.",
    ),
)

SECURITY_CLEARANCE = Provision(
    id="EU-3",
    instrument="EU",
    citation="CJEU (Grand Chamber), C-185/23 protectus, 29 July 2024",
    title={
        "en": "Same problem outside migration",
        "lt": "Ta pati problema už migracijos ribų",
        "be": "Тая ж праблема па-за міграцыяй",
        "ru": "Та же проблема вне миграции",
    },
    text={
        "en": "The general line on grounds and file is confirmed for security clearance.",
        "lt": "Bendra nuostata dėl pagrindų ir bylos patvirtinta ir leidimams dirbti su įslaptinta informacija.",
        "be": "Агульны падыход да падстаў і матэрыялаў справы пацверджаны і для допуску да сакрэтных звестак.",
        "ru": "Общий подход к основаниям и материалам дела подтверждён и для допуска к секретным сведениям.",
    },
    role=Role.GUARD,
    term=Term(since=date(2024, 7, 29), known_from=date(2024, 7, 29)),
    verified_until=None,
    confidence=Confidence.MIXED,
    confidence_note="existence primary, content unverified",
    rank=Rank.EU,
    sources=("https://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=CELEX%3A62023CJ0185",),
)

ACCESS_TO_THE_FILE = Provision(
    id="EU-4",
    instrument="EU",
    citation="ECtHR (Grand Chamber), Muhammad and Muhammad v. Romania, 15 October 2020, 80982/12; Protocol 7 Art. "
    "1",
    title={
        "en": "Access to the facts and the file",
        "lt": "Teisė žinoti faktus ir susipažinti su byla",
        "be": "Доступ да фактаў і матэрыялаў справы",
        "ru": "Доступ к фактам и материалам дела",
    },
    text={
        "en": "The person has the right to know the relevant facts and to see the file. Each limitation must be "
        "justified by an independent authority and balanced by safeguards; it is recorded with who approved it "
        "and which safeguards apply.",
        "lt": "Asmuo turi teisę žinoti svarbius faktus ir susipažinti su byla. Kiekvieną apribojimą turi pagrįsti "
        "nepriklausoma institucija ir jis turi būti atsvertas garantijomis; užrašoma, kas jį patvirtino ir kokios "
        "garantijos taikomos.",
        "be": "Чалавек мае права ведаць істотныя факты і азнаёміцца са справай. Кожнае абмежаванне павінна "
        "абгрунтаваць незалежная ўстанова і павінны кампенсаваць гарантыі; запісваюць, хто яго ўхваліў і якія "
        "гарантыі дзейнічаюць.",
        "ru": "Человек имеет право знать существенные факты и ознакомиться с делом. Каждое ограничение должно "
        "быть обосновано независимым органом и уравновешено гарантиями; записывают, кто его одобрил и какие "
        "гарантии действуют.",
    },
    role=Role.GUARD,
    term=Term(since=date(2020, 10, 15), known_from=date(2020, 10, 15)),
    verified_until=None,
    confidence=Confidence.SEEN_PRIMARY,
    rank=Rank.TREATY,
    sources=("https://beta.bailii.org/eu/cases/ECHR/2020/734.html",),
)

PROVISIONS = (ESSENCE_OF_THE_GROUNDS, UNREASONED_OPINION, SECURITY_CLEARANCE, ACCESS_TO_THE_FILE)
