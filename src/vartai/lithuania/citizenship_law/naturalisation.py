"""Art. 18(1): the conditions of naturalisation."""

from datetime import date

from vartai.law import Confidence, Effect, Provision, Role, Term
from vartai.lithuania.citizenship_law.examinations import SPARED_THE_EXAMINATIONS
from vartai.lithuania.named_facts import (
    constitution_exam_passed,
    documents_held,
    legal_residence_years,
    means_of_subsistence,
    renounces_other_citizenship,
    state_language_exam_passed,
)

_LACKING = (
    (legal_residence_years < 10, "ten years of lawful residence"),
    (~documents_held.has("prp_lt"), "the right of permanent residence"),
    (~(state_language_exam_passed | SPARED_THE_EXAMINATIONS), "the state-language examination"),
    (~(constitution_exam_passed | SPARED_THE_EXAMINATIONS), "the examination on the Constitution"),
    (~means_of_subsistence, "legal means of subsistence"),
    (~renounces_other_citizenship, "renunciation of other citizenships"),
)
"""What is lacking where a condition is not met."""

CONDITIONS = Provision(
    id="CI-1",
    instrument="CI",
    citation="Law on Citizenship, Art. 18(1)",
    title={
        "en": "Naturalisation",
        "lt": "Natūralizacija",
        "be": "Натуралізацыя",
        "ru": "Натурализация",
    },
    text={
        "en": "Citizenship can be granted to a person who has lived in Lithuania lawfully for the last ten years, "
        "has the right of permanent residence, has passed the examinations in the state language and on the "
        "Constitution or is exempt from them, has legal means of subsistence, and is stateless or renounces other "
        "citizenships.",
        "lt": "Pilietybė gali būti suteikta asmeniui, kuris pastaruosius dešimt metų teisėtai gyvena Lietuvoje, "
        "turi teisę nuolat gyventi, yra išlaikęs valstybinės kalbos ir Konstitucijos pagrindų egzaminus arba nuo "
        "jų atleistas, turi teisėtą pragyvenimo šaltinį ir yra be pilietybės arba atsisako kitų pilietybių.",
        "be": "Грамадзянства могуць надаць чалавеку, які апошнія дзесяць гадоў законна жыве ў Літве, мае права на "
        "пастаяннае пражыванне, здаў іспыты па дзяржаўнай мове і асновах Канстытуцыі або вызвалены ад іх, мае "
        "законныя сродкі для жыцця і з’яўляецца асобай без грамадзянства або адмаўляецца ад іншых грамадзянстваў.",
        "ru": "Гражданство могут предоставить человеку, который последние десять лет законно живёт в Литве, имеет "
        "право на постоянное проживание, сдал экзамены по государственному языку и основам Конституции или "
        "освобождён от них, имеет законные средства к существованию и является лицом без гражданства или "
        "отказывается от других гражданств.",
    },
    role=Role.REQUIREMENT,
    term=Term(attested_from=date(2017, 11, 20)),
    verified_until=date(2017, 11, 20),
    confidence=Confidence.MIXED,
    confidence_note="The first four conditions are secondary; means and renunciation are unverified.",
    acts=("naturalisation",),
    effects=tuple(Effect("merits", "not_eligible", when=lacking, note=note) for lacking, note in _LACKING),
    sources=("http://mipas.lt/en/2017/11/20/naturalization/",),
    open_questions=("The consolidated text must be checked.",),
    not_encoded=(
        "That the right of permanent residence must exist at the application and again at the decision: a case is "
        "asked on one day, so ask again on the day of the decision.",
        "The shorter term for spouses (CI-3) is told as a term; how it changes this article was not seen.",
    ),
)

PROVISIONS = (CONDITIONS,)
