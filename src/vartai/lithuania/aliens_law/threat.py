"""Arts 35, 50, 53 and 90: a threat that an officer has found, and what it ends.

Only the finding of the deciding officer counts here; what the security service says is evidence (SE-5).
"""

from datetime import date

from vartai.law import Confidence, Effect, Provision, Role, Term
from vartai.lithuania.named_facts import permit_conditions_lost, threat_finding

_RELEASE = "https://traku-zeme.lt/del-gresmes-valstybes-saugumui-leidimu-gyventi-lietuvoje-pernai-neteko-daugiau-kaip-17-tukst-baltarusiu-ir-rusu/"

REFUSAL = Provision(
    id="SE-1",
    instrument="AL",
    citation="Law No IX-2206, Art. 35(1)(1) (number unverified)",
    title={
        "en": "Refusal for threat",
        "lt": "Atsisakymas dėl grėsmės",
        "be": "Адмова з-за пагрозы",
        "ru": "Отказ из-за угрозы",
    },
    text={
        "en": "A residence permit is not issued or changed if the deciding officer finds that residence may threaten "
        "national security, public policy or public health.",
        "lt": "Leidimas gyventi neišduodamas arba nekeičiamas, jei sprendžiantis pareigūnas nustato, kad gyvenimas "
        "Lietuvoje gali kelti grėsmę valstybės saugumui, viešajai tvarkai ar žmonių sveikatai.",
        "be": "Дазвол на пражыванне не выдаюць і не мяняюць, калі службовая асоба, якая прымае рашэнне, прыходзіць да "
        "высновы, што пражыванне можа пагражаць нацыянальнай бяспецы, грамадскаму парадку або здароўю людзей.",
        "ru": "Вид на жительство не выдают и не меняют, если должностное лицо, принимающее решение, приходит к выводу, что "
        "проживание может угрожать национальной безопасности, общественному порядку или здоровью людей.",
    },
    role=Role.BAR,
    term=Term(),
    verified_until=date(2025, 12, 31),
    confidence=Confidence.MIXED,
    confidence_note="The effect is primary (Migration Department release); the article number is unverified.",
    acts=("trp_first", "trp_renewal", "prp_first", "prp_renewal"),
    when=threat_finding,
    effects=(Effect("merits", "not_eligible"),),
    sources=(_RELEASE,),
    not_encoded=(
        "What a threat is: an officer finds it and writes own reasons (SE-6); nothing computes it.",
    ),
)

WITHDRAWAL = Provision(
    id="SE-2",
    instrument="AL",
    citation="Law No IX-2206, Art. 50(1) (number unverified)",
    title={
        "en": "Withdrawal of a temporary permit",
        "lt": "Leidimo laikinai gyventi panaikinimas",
        "be": "Скасаванне дазволу на часовае пражыванне",
        "ru": "Аннулирование временного вида на жительство",
    },
    text={
        "en": "A temporary permit is withdrawn if the deciding officer finds a threat to national security, public policy "
        "or public health, or finds that a condition on which it was issued is no longer met.",
        "lt": "Leidimas laikinai gyventi panaikinamas, jei sprendžiantis pareigūnas nustato grėsmę valstybės saugumui, "
        "viešajai tvarkai ar žmonių sveikatai arba tai, kad nebetenkinama sąlyga, kuria leidimas buvo išduotas.",
        "be": "Дазвол на часовае пражыванне скасоўваюць, калі службовая асоба, якая прымае рашэнне, выяўляе пагрозу "
        "нацыянальнай бяспецы, грамадскаму парадку або здароўю людзей ці ўстанаўлівае, што ўмова, на якой дазвол быў "
        "выдадзены, больш не выконваецца.",
        "ru": "Временный вид на жительство аннулируют, если должностное лицо, принимающее решение, выявляет угрозу "
        "национальной безопасности, общественному порядку или здоровью людей либо устанавливает, что условие, на котором "
        "он был выдан, больше не выполняется.",
    },
    role=Role.BAR,
    term=Term(),
    verified_until=date(2025, 12, 31),
    confidence=Confidence.MIXED,
    confidence_note="The effect is primary; the article number is unverified.",
    acts=("trp_keep",),
    when=threat_finding | permit_conditions_lost,
    effects=(Effect("withdrawal", "revoke"),),
    sources=(_RELEASE,),
)

PERMANENT_PERMITS = Provision(
    id="SE-3",
    instrument="AL",
    citation="Law No IX-2206, Arts 53 and 54; Art. 53(1)(2) recited in a judgment",
    title={
        "en": "Refusal or withdrawal of a permanent permit for threat",
        "lt": "Atsisakymas išduoti leidimą nuolat gyventi arba jo panaikinimas dėl grėsmės",
        "be": "Адмова ў дазволе на пастаяннае пражыванне або яго скасаванне з-за пагрозы",
        "ru": "Отказ в постоянном виде на жительство или его аннулирование из-за угрозы",
    },
    text={
        "en": "A permanent permit is refused or withdrawn if the deciding officer finds a threat to national security, "
        "public policy or public health.",
        "lt": "Leidimą nuolat gyventi atsisakoma išduoti arba jis panaikinamas, jei sprendžiantis pareigūnas nustato grėsmę "
        "valstybės saugumui, viešajai tvarkai ar žmonių sveikatai.",
        "be": "У дазволе на пастаяннае пражыванне адмаўляюць або яго скасоўваюць, калі службовая асоба, якая прымае "
        "рашэнне, выяўляе пагрозу нацыянальнай бяспецы, грамадскаму парадку або здароўю людзей.",
        "ru": "В постоянном виде на жительство отказывают или его аннулируют, если должностное лицо, принимающее решение, "
        "выявляет угрозу национальной безопасности, общественному порядку или здоровью людей.",
    },
    role=Role.BAR,
    term=Term(),
    verified_until=date(2024, 12, 31),
    confidence=Confidence.MIXED,
    confidence_note="The reliance on Art. 53(1)(2) for a withdrawal is primary; the rest is unverified. Verified until: "
    "a judgment of 2024.",
    acts=("prp_first", "prp_keep"),
    when=threat_finding,
    effects=(Effect("merits", "not_eligible"), Effect("withdrawal", "revoke")),
    sources=("https://e-tar.lt/rs/legalact/ddb7a1e4a5ce11ef90b5ee8931e5ce5e",),
    open_questions=("EU-12 forbids automatic refusal of long-term residence.",),
)

REFUGEE_STATUS = Provision(
    id="SE-4",
    instrument="AL",
    citation="Law No IX-2206, Art. 90(1)(9)",
    title={
        "en": "Cancellation of refugee status",
        "lt": "Pabėgėlio statuso panaikinimas",
        "be": "Скасаванне статусу бежанца",
        "ru": "Аннулирование статуса беженца",
    },
    text={
        "en": "Refugee status is cancelled if the deciding officer finds serious reasons to consider the person a threat.",
        "lt": "Pabėgėlio statusas panaikinamas, jei sprendžiantis pareigūnas nustato rimtų priežasčių manyti, kad asmuo "
        "kelia grėsmę.",
        "be": "Статус бежанца скасоўваюць, калі службовая асоба, якая прымае рашэнне, знаходзіць сур’ёзныя прычыны лічыць, "
        "што чалавек уяўляе пагрозу.",
        "ru": "Статус беженца аннулируют, если должностное лицо, принимающее решение, находит серьёзные причины считать, "
        "что человек представляет угрозу.",
    },
    role=Role.BAR,
    term=Term(),
    verified_until=date(2023, 8, 23),
    confidence=Confidence.SEEN_PRIMARY,
    acts=("asylum_keep",),
    when=threat_finding,
    effects=(Effect("withdrawal", "revoke"),),
    sources=("https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=3676",),
    not_encoded=(
        "Cancelling the status is not sending back: the risk on return is weighed on its own (EU-10, OT-7).",
    ),
)

PROVISIONS = (REFUSAL, WITHDRAWAL, PERMANENT_PERMITS, REFUGEE_STATUS)
