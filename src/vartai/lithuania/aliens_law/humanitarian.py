"""The humanitarian permit with mediation by the Foreign Ministry."""

from datetime import date

from vartai.law import Confidence, Effect, Measure, Provision, Role, Term
from vartai.lithuania.named_facts import mediation, trp_ground
from vartai.lithuania.nationality import citizens_of

WITH_MEDIATION = Provision(
    id="AL-14",
    instrument="AL",
    citation="Amendments signed at the end of 2023 (article not stated)",
    title={
        "en": "Humanitarian permit for Belarusian citizens with mediation by the Foreign Ministry",
        "lt": "Leidimas humanitariniu pagrindu Baltarusijos piliečiams tarpininkaujant Užsienio reikalų ministerijai",
        "be": "Гуманітарны дазвол для грамадзян Беларусі пры пасрэдніцтве Міністэрства замежных спраў",
        "ru": "Гуманитарный вид на жительство для граждан Беларуси при посредничестве Министерства иностранных дел",
    },
    text={
        "en": "A Belarusian citizen for whom the Ministry of Foreign Affairs mediates gets a temporary permit on the "
        "humanitarian ground for up to three years.",
        "lt": "Baltarusijos piliečiui, dėl kurio tarpininkauja Užsienio reikalų ministerija, leidimas laikinai gyventi "
        "humanitariniu pagrindu išduodamas ne ilgiau kaip trejiems metams.",
        "be": "Грамадзяніну Беларусі, за якога хадайнічае Міністэрства замежных спраў, дазвол на часовае пражыванне на "
        "гуманітарнай падставе выдаюць не больш чым на тры гады.",
        "ru": "Гражданину Беларуси, за которого ходатайствует Министерство иностранных дел, временный вид на жительство "
        "на гуманитарном основании выдают не более чем на три года.",
    },
    role=Role.VALUE,
    term=Term(
        attested_from=date(2024, 1, 1),
        note="signed at the end of 2023, day not known; so attested from the turn of the year",
    ),
    verified_until=date(2024, 2, 12),
    confidence=Confidence.UNVERIFIED,
    confidence_note="That amendments in favour of these persons were signed is secondary; the term of three years is "
    "unverified. The committee had voted against a three-year term on 31 October 2023.",
    acts=("trp_first",),
    when=citizens_of(("BY",)) & trp_ground.is_("humanitarian") & mediation.has("mfa"),
    effects=(Effect("permit_validity", "duration", Measure(3, "year", bound="at_most")),),
    sources=(
        "https://www.txtreport.com/news/2024-02-12-the-seimas-of-lithuania-postponed-consideration-of-the-draft-law-on-extending-restrictions-on-citizens-of-belarus.Skc99nvsT.html",
    ),
    open_questions=("The final text of the amendments of December 2023 was not seen.",),
    not_encoded=(
        "The length of a humanitarian permit without mediation: not in the sources, so the answer is unknown.",
    ),
)

PROVISIONS = (WITH_MEDIATION,)
