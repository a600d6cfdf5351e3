"""What the courts say of the security service's conclusion and of the concept of threat."""

from datetime import date

from vartai.law import Confidence, Provision, Rank, Role, Term
from vartai.lithuania.named_facts import threat_finding, vsd_conclusion

DECISIONS_ON_STAY = (
    "schengen_visa",
    "national_visa",
    "trp_first",
    "trp_renewal",
    "trp_keep",
    "prp_first",
    "prp_renewal",
    "prp_keep",
    "permit_card_issue",
    "naturalisation",
    "asylum",
    "asylum_keep",
    "temporary_protection",
    "foreigners_passport",
    "e_residency",
    "entry",
)
"""The acts decided by an authority about a person's entry, stay or status, in which a threat can be found."""

ROLE_OF_THE_SERVICE = Provision(
    id="SE-5",
    instrument="AL",
    citation="Case law of the Supreme Administrative Court",
    title={
        "en": "Role of the State Security Department",
        "lt": "Valstybės saugumo departamento vaidmuo",
        "be": "Роля Дэпартамента дзяржаўнай бяспекі",
        "ru": "Роль Департамента государственной безопасности",
    },
    text={
        "en": "The State Security Department gives a conclusion; the Migration Department decides. It may rely on the "
        "conclusion but must base its decision on objective data and weigh the individual situation. The conclusion is "
        "evidence; only the officer's own finding of a threat has legal effect.",
        "lt": "Valstybės saugumo departamentas pateikia išvadą, o sprendžia Migracijos departamentas. Jis gali remtis "
        "išvada, bet sprendimą turi pagrįsti objektyviais duomenimis ir įvertinti individualią padėtį. Išvada yra "
        "įrodymas; teisinių padarinių turi tik paties pareigūno nustatyta grėsmė.",
        "be": "Дэпартамент дзяржаўнай бяспекі дае заключэнне, а рашэнне прымае Дэпартамент міграцыі. Ён можа абапірацца на "
        "заключэнне, але павінен грунтаваць рашэнне на аб’ектыўных звестках і ўзважыць асабістыя абставіны. Заключэнне – "
        "гэта доказ; прававыя наступствы мае толькі пагроза, якую ўстанавіла сама службовая асоба.",
        "ru": "Департамент государственной безопасности даёт заключение, а решение принимает Департамент миграции. Он "
        "может опираться на заключение, но должен основывать решение на объективных данных и взвесить личные "
        "обстоятельства. Заключение – это доказательство; правовые последствия имеет только угроза, которую установило "
        "само должностное лицо.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=date(2025, 11, 23),
    confidence=Confidence.SEEN_SECONDARY,
    rank=Rank.CASE_LAW,
    acts=DECISIONS_ON_STAY,
    when=vsd_conclusion.one_of("threat", "no_threat"),
    sources=(
        "http://www.lrytas.lt/lietuvosdiena/aktualijos/2024/04/22/news/lietuvai-nepavyko-issiusti-i-rusija-panevezietes-neatsakiusios-kam-priklauso-krymas-31516909",
        "https://smirnov.lt/en/2025/11/23/migration-case-1",
    ),
    not_encoded=(
        "It forbids no outcome by its name: a refusal may stand on another ground beside a conclusion of threat. That no "
        "provision takes a right away on the conclusion alone is shown by a test over the whole law.",
    ),
)

CONCEPT_OF_THREAT = Provision(
    id="SE-6",
    instrument="AL",
    citation="Supreme Administrative Court, review of practice 2024",
    title={
        "en": "Concept of threat",
        "lt": "Grėsmės samprata",
        "be": "Паняцце пагрозы",
        "ru": "Понятие угрозы",
    },
    text={
        "en": "National security cannot be defined exhaustively and the authority has wide discretion; threats need not be "
        "listed in a general act.",
        "lt": "Valstybės saugumo negalima apibrėžti išsamiai, o institucija turi plačią diskreciją; grėsmės nebūtinai turi "
        "būti išvardytos bendrame teisės akte.",
        "be": "Нацыянальную бяспеку немагчыма вызначыць вычарпальна, і ўстанова мае шырокую свабоду ацэнкі; пагрозы не "
        "абавязкова павінны быць пералічаны ў агульным акце.",
        "ru": "Национальную безопасность невозможно определить исчерпывающе, и у ведомства широкая свобода оценки; угрозы не "
        "обязательно должны быть перечислены в общем акте.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=date(2024, 12, 31),
    confidence=Confidence.SEEN_PRIMARY,
    confidence_note="abstract only",
    rank=Rank.CASE_LAW,
    acts=DECISIONS_ON_STAY,
    when=threat_finding,
    sources=("https://cris.mruni.eu/cris/entities/publication/bc4b8cc2-e338-435d-aef9-197c8d90bce2",),
    not_encoded=("The width of discretion: a court measures it, no rule does.",),
)

PROVISIONS = (ROLE_OF_THE_SERVICE, CONCEPT_OF_THREAT)
