"""S7: what a persecuting state said of a person proves nothing until somebody has judged it."""

from vartai.law import Confidence, Provision, Rank, Role, Term
from vartai.lithuania.named_facts import (
    act,
    no_conviction_certificate,
    persecuting_state_conviction,
    threat_finding,
)

_POLITICAL_OR_NOT_JUDGED = persecuting_state_conviction.one_of("political", "not_judged")
_CITATION = (
    "ECHR Arts 3 and 6; Charter Arts 18 and 19; Directive 2011/95 Arts 4 and 9 (prosecution as persecution)"
)
_NOTE = (
    "Safeguard S7 of the project; articles named from memory, to be checked before anybody relies on them."
)

CONVICTION_TO_BE_JUDGED = Provision(
    id="SG-7a",
    instrument="SG",
    citation=_CITATION,
    title={
        "en": "A conviction by a persecuting state is judged first",
        "lt": "Persekiojančios valstybės nuosprendis pirmiausia įvertinamas",
        "be": "Прысуд дзяржавы, якая пераследуе, спачатку ацэньваюць",
        "ru": "Приговор преследующего государства сначала оценивают",
    },
    text={
        "en": "A conviction by a state that persecutes the person is put on file with its article and date. "
        "Nothing is built on it before an officer has recorded, with reasons, whether it was political; a "
        "political one counts as risk on return, never against the person.",
        "lt": "Asmenį persekiojančios valstybės nuosprendis įtraukiamas į bylą nurodant straipsnį ir datą. Juo "
        "nesiremiama tol, kol pareigūnas motyvuotai neįrašo, ar nuosprendis politinis; politinis nuosprendis "
        "laikomas rizika grįžus, bet niekada nevertinamas asmens nenaudai.",
        "be": "Прысуд дзяржавы, якая пераследуе чалавека, заносяць у справу з артыкулам і датай. На ім нічога не "
        "грунтуюць, пакуль службовая асоба не запіша з матывамі, ці палітычны ён; палітычны прысуд лічыцца "
        "рызыкай пры вяртанні і ніколі не сведчыць супраць чалавека.",
        "ru": "Приговор преследующего человека государства вносят в дело со статьёй и датой. На нём ничего не "
        "основывают, пока должностное лицо не запишет с мотивами, политический ли он; политический приговор "
        "считается риском при возвращении и никогда не свидетельствует против человека.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.INFERRED,
    confidence_note=_NOTE,
    rank=Rank.TREATY,
    when=_POLITICAL_OR_NOT_JUDGED,
    not_encoded=(
        "Which state persecutes, and whether a conviction was political: an officer finds that with reasons.",
        "Lists and notices of such a state are never screened against (S7); that is enforced where lists are read.",
    ),
)

CONVICTION_AGAINST_THE_PERSON = Provision(
    id="SG-7b",
    instrument="SG",
    citation=_CITATION,
    title={
        "en": "No refusal that may rest on such a conviction",
        "lt": "Tokiu nuosprendžiu neturi būti grindžiamas atsisakymas",
        "be": "Такі прысуд не можа быць падставай для адмовы",
        "ru": "Такой приговор не может быть основанием для отказа",
    },
    text={
        "en": "Where the certificate of no conviction is missing, or a threat was found, and the person has a "
        "political conviction or one that nobody has judged yet, the answer may rest on that conviction. It must "
        "be shown that it doesn't.",
        "lt": "Kai trūksta neteistumo pažymos arba nustatyta grėsmė, o asmuo turi politinį ar dar neįvertintą "
        "nuosprendį, atsakymas gali būti grindžiamas tuo nuosprendžiu. Turi būti parodyta, kad taip nėra.",
        "be": "Калі няма даведкі аб адсутнасці судзімасці або выяўлена пагроза, а ў чалавека ёсць палітычны ці "
        "яшчэ не ацэнены прысуд, адказ можа грунтавацца на гэтым прысудзе. Трэба паказаць, што гэта не так.",
        "ru": "Если нет справки об отсутствии судимости или установлена угроза, а у человека есть политический "
        "или ещё не оценённый приговор, ответ может опираться на этот приговор. Нужно показать, что это не так.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.INFERRED,
    confidence_note=_NOTE,
    rank=Rank.TREATY,
    when=_POLITICAL_OR_NOT_JUDGED & ((act.is_("trp_first") & ~no_conviction_certificate) | threat_finding),
    forbids=(("merits", "not_eligible"), ("withdrawal", "revoke")),
)

PROVISIONS = (CONVICTION_TO_BE_JUDGED, CONVICTION_AGAINST_THE_PERSON)
