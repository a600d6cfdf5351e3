"""What must be weighed and said before anything is refused, withdrawn or banned."""

from datetime import date

from vartai.law import Confidence, Provision, Rank, Role, Term
from vartai.lithuania.named_facts import threat_finding

CHECKLIST = Provision(
    id="EU-10",
    instrument="EU",
    citation="ECHR Arts 3, 8, 13; Charter Arts 4, 7, 18, 19, 24, 41, 47",
    title={
        "en": "Checklist before a negative decision",
        "lt": "Ką patikrinti prieš neigiamą sprendimą",
        "be": "Што праверыць перад адмоўным рашэннем",
        "ru": "Что проверить перед отрицательным решением",
    },
    text={
        "en": "Before any negative decision the person's ties, children, length of residence and the risk on "
        "return must be considered.",
        "lt": "Prieš priimant bet kokį neigiamą sprendimą turi būti įvertinti asmens ryšiai, vaikai, gyvenimo "
        "Lietuvoje trukmė ir rizika grįžus.",
        "be": "Перад любым адмоўным рашэннем трэба ўлічыць сувязі чалавека, яго дзяцей, працягласць пражывання і "
        "рызыку пры вяртанні.",
        "ru": "Перед любым отрицательным решением нужно учесть связи человека, его детей, длительность проживания "
        "и риск при возвращении.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.UNVERIFIED,
    confidence_note="link to Art. 130 of the Aliens Law secondary",
    rank=Rank.TREATY,
    sources=(
        "https://relex.lt/migration-authorities-and-courts-have-a-duty-to-raise-of-their-own-motion-any-infringement-of-the-principle-of-non-refoulement-resulting-from-the-enforcement-of-the-decision-revoking-residence-rights/",
    ),
    not_encoded=(
        "The weighing itself: a person does it and writes it down. It forbids no outcome by its name.",
    ),
)

OBJECTION_OF_ANOTHER_STATE = Provision(
    id="EU-11",
    instrument="EU",
    citation="Visa Code Art. 32; CJEU, C-225/19 and C-226/19, 24 November 2020",
    title={
        "en": "Objection of another state",
        "lt": "Kitos valstybės prieštaravimas",
        "be": "Пярэчанне іншай дзяржавы",
        "ru": "Возражение другого государства",
    },
    text={
        "en": "A refusal of a visa because another state objects must name that state and its ground.",
        "lt": "Atsisakyme išduoti vizą dėl kitos valstybės prieštaravimo turi būti nurodyta ta valstybė ir jos "
        "pagrindas.",
        "be": "У адмове ў візе з-за пярэчання іншай дзяржавы трэба назваць гэту дзяржаву і яе падставу.",
        "ru": "В отказе в визе из-за возражения другого государства нужно назвать это государство и его основание.",
    },
    role=Role.GUARD,
    term=Term(since=date(2020, 11, 24), known_from=date(2020, 11, 24)),
    verified_until=None,
    confidence=Confidence.UNVERIFIED,
    rank=Rank.EU,
    acts=("schengen_visa",),
    not_encoded=(
        "Whether another state objects is no fact of the vocabulary; the duty stands beside every refusal.",
    ),
)

LONG_TERM_RESIDENCE = Provision(
    id="EU-12",
    instrument="EU",
    citation="Directive 2003/109 Art. 6; CJEU, C-503/19 and C-592/19",
    title={
        "en": "No automatic refusal of long-term residence",
        "lt": "Atsisakymas leisti nuolat gyventi negali būti automatinis",
        "be": "Адмова ў пастаянным пражыванні не можа быць аўтаматычнай",
        "ru": "Отказ в постоянном проживании не может быть автоматическим",
    },
    text={
        "en": "Long-term residence cannot be refused automatically. Where a refusal or withdrawal rests on a "
        "threat, its seriousness, the danger, the length of stay and the links with the country must be weighed.",
        "lt": "Leisti nuolat gyventi negali būti atsisakoma automatiškai. Kai atsisakoma išduoti leidimą arba jis "
        "panaikinamas dėl grėsmės, turi būti įvertintas pažeidimo sunkumas, pavojus, gyvenimo trukmė ir ryšiai su "
        "valstybe.",
        "be": "У пастаянным пражыванні нельга адмаўляць аўтаматычна. Калі адмова або скасаванне грунтуецца на "
        "пагрозе, трэба ўзважыць цяжкасць парушэння, небяспеку, працягласць пражывання і сувязі з краінай.",
        "ru": "В постоянном проживании нельзя отказывать автоматически. Если отказ или аннулирование основаны на "
        "угрозе, нужно взвесить тяжесть нарушения, опасность, длительность проживания и связи со страной.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.UNVERIFIED,
    rank=Rank.EU,
    acts=("prp_first", "prp_renewal", "prp_keep"),
)

WEIGHED_BEFORE_THREAT_DECIDES = Provision(
    id="EU-12a",
    instrument="EU",
    citation=LONG_TERM_RESIDENCE.citation,
    title={
        "en": "A threat alone does not end long-term residence",
        "lt": "Vien grėsmės nepakanka teisei nuolat gyventi panaikinti",
        "be": "Адной пагрозы недастаткова, каб спыніць пастаяннае пражыванне",
        "ru": "Одной угрозы недостаточно, чтобы прекратить постоянное проживание",
    },
    text={
        "en": "Where an officer has found a threat, neither refusal nor withdrawal follows from that finding by "
        "itself; what EU-12 names must be weighed first.",
        "lt": "Pareigūnui nustačius grėsmę, nei atsisakymas, nei panaikinimas vien iš to neseka; pirmiau turi "
        "būti įvertinta tai, ką vardija EU-12.",
        "be": "Калі службовая асоба выявіла пагрозу, ні адмова, ні скасаванне не вынікаюць толькі з гэтага; "
        "спачатку трэба ўзважыць тое, што называе EU-12.",
        "ru": "Если должностное лицо установило угрозу, ни отказ, ни аннулирование не следуют только из этого; "
        "сначала нужно взвесить то, что называет EU-12.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.UNVERIFIED,
    confidence_note="The part of EU-12 that collides with an outcome; a lack of years or of papers is no threat.",
    rank=Rank.EU,
    acts=LONG_TERM_RESIDENCE.acts,
    when=threat_finding,
    forbids=(("merits", "not_eligible"), ("withdrawal", "revoke")),
)

RETURN_AND_BAN = Provision(
    id="EU-14",
    instrument="EU",
    citation="Directive 2008/115 Arts 7, 11 and 12",
    title={
        "en": "Return and entry ban",
        "lt": "Grąžinimas ir draudimas atvykti",
        "be": "Вяртанне і забарона на ўезд",
        "ru": "Возвращение и запрет на въезд",
    },
    text={
        "en": "Voluntary departure comes first. An entry ban is set individually, as a separate decision with its "
        "own reasons.",
        "lt": "Pirmiausia suteikiama galimybė išvykti savanoriškai. Draudimas atvykti nustatomas individualiai, "
        "atskiru sprendimu su savo motyvais.",
        "be": "Спачатку даюць магчымасць выехаць добраахвотна. Забарону на ўезд устанаўліваюць індывідуальна, "
        "асобным рашэннем з уласнымі матывамі.",
        "ru": "Сначала дают возможность выехать добровольно. Запрет на въезд устанавливают индивидуально, "
        "отдельным решением с собственными мотивами.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.UNVERIFIED,
    confidence_note="national echo in SE-8",
    rank=Rank.EU,
    not_encoded=("Length and reasons of a ban: no question computes them, and none may.",),
)

PROVISIONS = (
    CHECKLIST,
    OBJECTION_OF_ANOTHER_STATE,
    LONG_TERM_RESIDENCE,
    WEIGHED_BEFORE_THREAT_DECIDES,
    RETURN_AND_BAN,
)
