"""Nobody is sent where persecution, torture or inhuman treatment awaits them."""

from vartai.law import Confidence, Provision, Rank, Role, Term
from vartai.lithuania.named_facts import refoulement_risk

OF_THEIR_OWN_MOTION = Provision(
    id="OT-5",
    instrument="AL",
    citation="Law No IX-2206, Art. 130",
    title={
        "en": "Non-refoulement",
        "lt": "Negrąžinimo principas",
        "be": "Прынцып невыдварэння",
        "ru": "Принцип невыдворения",
    },
    text={
        "en": "Nobody may be returned to a place where persecution, torture or inhuman treatment awaits them. "
        "Authorities and courts must raise this of their own motion, also when a permit is withdrawn.",
        "lt": "Niekas negali būti grąžintas ten, kur jam gresia persekiojimas, kankinimas ar nežmoniškas elgesys. "
        "Institucijos ir teismai privalo tai patikrinti savo iniciatyva, taip pat naikindami leidimą gyventi.",
        "be": "Нікога нельга вяртаць туды, дзе яму пагражаюць пераслед, катаванні або бесчалавечнае абыходжанне. "
        "Органы ўлады і суды абавязаны ўлічваць гэта па ўласнай ініцыятыве, у тым ліку калі скасоўваюць дазвол на "
        "пражыванне.",
        "ru": "Никого нельзя возвращать туда, где ему угрожают преследование, пытки или бесчеловечное обращение. "
        "Органы власти и суды обязаны учитывать это по собственной инициативе, в том числе когда аннулируют вид "
        "на жительство.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.SEEN_SECONDARY,
    confidence_note="That it stands against turning a person away at the border too is inferred.",
    when=refoulement_risk,
    forbids=(("withdrawal", "revoke"), ("border_entry", "prohibited")),
    rank=Rank.STATUTE,
    sources=(
        "https://relex.lt/migration-authorities-and-courts-have-a-duty-to-raise-of-their-own-motion-any-infringement-of-the-principle-of-non-refoulement-resulting-from-the-enforcement-of-the-decision-revoking-residence-rights/",
    ),
    open_questions=(
        "The treaties behind it (Geneva Convention Art. 33, ECHR Art. 3) stand at EU-10 and SG-10b.",
    ),
    not_encoded=("Whether there is a risk: a person finds that and gives reasons; it is never computed.",),
)

PROVISIONS = (OF_THEIR_OWN_MOTION,)
