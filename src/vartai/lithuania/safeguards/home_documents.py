"""S8: a paper that can't be had from home safely is not an absent paper."""

from vartai.law import Confidence, Provision, Rank, Role, Term
from vartai.lithuania.named_facts import (
    act,
    documents_held,
    home_document_unsafe,
    home_passport_status,
    home_passport_unobtainable,
    no_conviction_certificate,
)

_CITATION = (
    "Geneva Convention on Refugees Art. 25 (administrative assistance), for refugees; ECHR Arts 3 and 8"
)
_NOTE = (
    "Safeguard S8 of the project. Art. 25 was read in the draft of July 1951; that it is carried over to people "
    "who are not recognised as refugees is our inference."
)
_ARTICLE_25 = (
    "https://www.unhcr.org/protection/travaux/3ae68cd90/conference-plenipotentiaries-status-refugees-stateless-persons-draft-convention.html",
)

OTHER_EVIDENCE = Provision(
    id="SG-8a",
    instrument="SG",
    citation=_CITATION,
    title={
        "en": "Papers from home that cannot be obtained safely",
        "lt": "Kilmės valstybės dokumentai, kurių negalima saugiai gauti",
        "be": "Дакументы дзяржавы паходжання, якія немагчыма атрымаць бяспечна",
        "ru": "Документы государства происхождения, которые нельзя безопасно получить",
    },
    text={
        "en": "Nobody is sent to a consulate or an authority of the home state for a paper that they say cannot "
        "be obtained safely. An officer asks which other evidence there is, judges it once, and the answer is "
        "remembered. The missing paper does not count as absent.",
        "lt": "Niekas nesiunčiamas į kilmės valstybės konsulatą ar instituciją dokumento, kurio, jo teigimu, "
        "negalima gauti saugiai. Pareigūnas klausia, kokių kitų įrodymų yra, juos įvertina vieną kartą, ir tai "
        "įsimenama. Toks dokumentas nelaikomas nepateiktu.",
        "be": "Нікога не адпраўляюць у консульства ці ўстанову дзяржавы паходжання па дакумент, які, паводле яго "
        "слоў, немагчыма атрымаць бяспечна. Службовая асоба пытаецца, якія ёсць іншыя доказы, ацэньвае іх адзін "
        "раз, і гэта запамінаецца. Такі дакумент не лічыцца непададзеным.",
        "ru": "Никого не отправляют в консульство или учреждение государства происхождения за документом, "
        "который, по его словам, нельзя безопасно получить. Должностное лицо спрашивает, какие есть другие "
        "доказательства, оценивает их один раз, и это запоминается. Такой документ не считается непредставленным.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.INFERRED,
    confidence_note=_NOTE,
    rank=Rank.TREATY,
    when=home_document_unsafe.has_any("passport", "no_conviction_certificate", "civil_status"),
    sources=_ARTICLE_25,
    not_encoded=("Which other evidence is enough: an officer judges that.",),
)

CERTIFICATE_OF_NO_CONVICTION = Provision(
    id="SG-8b",
    instrument="SG",
    citation=_CITATION,
    title={
        "en": "No refusal for a certificate that cannot be obtained safely",
        "lt": "Neatsisakoma dėl pažymos, kurios negalima saugiai gauti",
        "be": "Нельга адмаўляць з-за даведкі, якую немагчыма атрымаць бяспечна",
        "ru": "Нельзя отказывать из-за справки, которую нельзя безопасно получить",
    },
    text={
        "en": "A first temporary permit is not refused because a certificate of no criminal conviction is missing "
        "that the person cannot obtain safely.",
        "lt": "Išduoti pirmąjį leidimą laikinai gyventi neatsisakoma dėl to, kad trūksta neteistumo pažymos, "
        "kurios asmuo negali saugiai gauti.",
        "be": "У першым дазволе на часовае пражыванне не адмаўляюць праз тое, што няма даведкі аб адсутнасці "
        "судзімасці, якую чалавек не можа атрымаць бяспечна.",
        "ru": "В первом временном виде на жительство не отказывают из-за того, что нет справки об отсутствии "
        "судимости, которую человек не может безопасно получить.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.INFERRED,
    confidence_note=_NOTE,
    rank=Rank.TREATY,
    acts=("trp_first",),
    when=home_document_unsafe.has("no_conviction_certificate") & ~no_conviction_certificate,
    forbids=(("merits", "not_eligible"),),
    sources=_ARTICLE_25,
)

PASSPORT = Provision(
    id="SG-8c",
    instrument="SG",
    citation=_CITATION,
    title={
        "en": "No refusal for a passport that cannot be obtained safely",
        "lt": "Neatsisakoma dėl paso, kurio negalima saugiai gauti",
        "be": "Нельга адмаўляць з-за пашпарта, які немагчыма атрымаць бяспечна",
        "ru": "Нельзя отказывать из-за паспорта, который нельзя безопасно получить",
    },
    text={
        "en": "A temporary permit is not refused for want of a passport that the person cannot obtain safely, nor "
        "a foreigner's passport because they did not ask the home state for one.",
        "lt": "Išduoti leidimą laikinai gyventi neatsisakoma dėl paso, kurio asmuo negali saugiai gauti, o "
        "užsieniečio pasą – dėl to, kad asmuo nesikreipė paso į savo valstybę.",
        "be": "У дазволе на часовае пражыванне не адмаўляюць праз адсутнасць пашпарта, які чалавек не можа "
        "атрымаць бяспечна, а ў пашпарце замежніка – праз тое, што чалавек не звяртаўся па пашпарт да сваёй "
        "дзяржавы.",
        "ru": "Во временном виде на жительство не отказывают из-за отсутствия паспорта, который человек не может "
        "безопасно получить, а в паспорте иностранца – из-за того, что человек не обращался за паспортом к своему "
        "государству.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.INFERRED,
    confidence_note=_NOTE,
    rank=Rank.TREATY,
    acts=("trp_first", "trp_renewal", "foreigners_passport"),
    when=home_document_unsafe.has("passport")
    & (
        (act.is_("foreigners_passport") & ~home_passport_unobtainable)
        | (
            act.one_of("trp_first", "trp_renewal")
            & home_passport_status.one_of("expired", "none")
            & ~documents_held.has("foreigners_passport_lt")
        )
    ),
    forbids=(("merits", "not_eligible"),),
    sources=_ARTICLE_25,
    open_questions=(
        "Whether the way is then the foreigner's passport first and the permit after, was not seen.",
    ),
)

PROVISIONS = (OTHER_EVIDENCE, CERTIFICATE_OF_NO_CONVICTION, PASSPORT)
