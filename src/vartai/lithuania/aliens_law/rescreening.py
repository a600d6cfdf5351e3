"""The re-screening of 2024: permits for work issued before there was a questionnaire."""

from datetime import date

from vartai.law import Confidence, Effect, Provision, Rank, Role, Term
from vartai.lithuania.named_facts import (
    permit_issued_on,
    questionnaire_status,
    threat_finding,
    trp_ground,
    vsd_conclusion,
)
from vartai.lithuania.nationality import citizens_of, dual_citizens

_BY = ("BY",)
_THREAT = vsd_conclusion.is_("threat") & threat_finding
_SILENT = questionnaire_status.one_of("partial", "refused", "not_answered") & ~vsd_conclusion.one_of(
    "threat", "no_threat"
)

OLDER_WORK_PERMITS = Provision(
    id="SE-7",
    instrument="AL",
    citation="Announcement of the Migration Department, February 2024",
    title={
        "en": "Re-screening of work permits issued before the questionnaire",
        "lt": "Pakartotinis leidimų darbo pagrindu, išduotų iki klausimyno, patikrinimas",
        "be": "Паўторная праверка дазволаў дзеля працы, выдадзеных да з’яўлення анкеты",
        "ru": "Повторная проверка видов на жительство для работы, выданных до появления анкеты",
    },
    text={
        "en": "Belarusian citizens whose permit for work was issued before December 2022 are asked to fill in the "
        "questionnaire. Who does not answer, or only in part, is referred to the State Security Department. Its conclusion "
        "of a threat leads to withdrawal if the officer finds the threat too. Silence alone does not.",
        "lt": "Baltarusijos piliečių, kuriems leidimas darbo pagrindu išduotas iki 2022 m. gruodžio, prašoma užpildyti "
        "klausimyną. Dėl neatsakiusių arba atsakiusių tik iš dalies kreipiamasi į Valstybės saugumo departamentą. Jo išvada "
        "apie grėsmę lemia panaikinimą, jei grėsmę nustato ir pareigūnas. Vien tylėjimo tam nepakanka.",
        "be": "Грамадзян Беларусі, чый дазвол дзеля працы выдадзены да снежня 2022 года, просяць запоўніць анкету. Пра "
        "тых, хто не адказаў або адказаў часткова, звяртаюцца ў Дэпартамент дзяржаўнай бяспекі. Яго заключэнне аб пагрозе "
        "вядзе да скасавання, калі пагрозу ўстанаўлівае і службовая асоба. Аднаго маўчання для гэтага недастаткова.",
        "ru": "Граждан Беларуси, чей вид на жительство для работы выдан до декабря 2022 года, просят заполнить анкету. О тех, "
        "кто не ответил или ответил частично, обращаются в Департамент государственной безопасности. Его заключение об "
        "угрозе ведёт к аннулированию, если угрозу устанавливает и должностное лицо. Одного молчания для этого "
        "недостаточно.",
    },
    role=Role.BAR,
    term=Term(since=date(2024, 2, 27), known_from=date(2024, 2, 27), note="date of the announcement"),
    verified_until=date(2024, 2, 27),
    confidence=Confidence.SEEN_SECONDARY,
    rank=Rank.PRACTICE,
    acts=("trp_keep",),
    when=citizens_of(_BY)
    & trp_ground.one_of("work_not_highly_qualified", "highly_qualified_work")
    & (permit_issued_on < date(2022, 12, 1)),
    effects=(
        Effect(
            "withdrawal", "revoke", when=_THREAT, note="a conclusion of threat and the officer's own finding"
        ),
        Effect("withdrawal", "refer_to_vsd", when=_SILENT, note="no full answer to the questionnaire"),
    ),
    disputes=(
        dual_citizens(_BY, "revoke", "keep").about("withdrawal").where(_THREAT),
        dual_citizens(_BY, "refer_to_vsd", "keep").about("withdrawal").where(_SILENT),
    ),
    sources=(
        "https://regionunaujienos.lt/migracijos-departamentas-planuoja-patikrinti-daugiau-nei-18-tukst-baltarusiu-apsigyvenusiu-lietuvoje-iki-ribojimu-ivedimo",
        "https://www.delfi.lt/en/politics/migration-department-to-screen-18-000-more-belarusian-citizens-95979757",
    ),
    open_questions=(
        "The announcement says that a conclusion of threat leads to withdrawal; SE-5 and EU-2 require the deciding "
        "authority's own reasoned finding. The encoding therefore requires the officer's finding.",
        "The result of the re-screening was not found.",
    ),
    not_encoded=(
        'That "negative information" from a full answer goes to the department too: what is negative is no fact.',
        "That no answer counts against the person: the announcement gives it no effect but the referral.",
    ),
)

PROVISIONS = (OLDER_WORK_PERMITS,)
