"""Studies: the way in for first-year students."""

from datetime import date

from vartai.law import Confidence, Effect, Provision, Role, Term
from vartai.lithuania.named_facts import travel_purpose

FIRST_YEAR_STUDENTS = Provision(
    id="AL-11",
    instrument="AL",
    citation="Rules on studies (article not stated)",
    title={
        "en": "National visas for first-year students",
        "lt": "Nacionalinės vizos pirmo kurso studentams",
        "be": "Нацыянальныя візы для студэнтаў першага курса",
        "ru": "Национальные визы для студентов первого курса",
    },
    text={
        "en": "National visas are no longer issued to first-year students; their way is a temporary permit for studies.",
        "lt": "Pirmo kurso studentams nacionalinės vizos nebeišduodamos; jiems skirtas leidimas laikinai gyventi studijų "
        "pagrindu.",
        "be": "Студэнтам першага курса нацыянальныя візы больш не выдаюць; для іх прызначаны дазвол на часовае "
        "пражыванне дзеля вучобы.",
        "ru": "Студентам первого курса национальные визы больше не выдают; для них предназначен временный вид на "
        "жительство для учёбы.",
    },
    role=Role.BAR,
    term=Term(since=date(2023, 7, 1), known_from=date(2023, 7, 1), note="day of adoption not known"),
    verified_until=date(2023, 7, 1),
    confidence=Confidence.SEEN_SECONDARY,
    acts=("national_visa",),
    when=travel_purpose.is_("study_first_year"),
    effects=(Effect("merits", "not_eligible"),),
    sources=("https://vilniustech.lt/for-international-students/immigration-regulations/9624",),
    open_questions=("The source was cut.",),
)

PROVISIONS = (FIRST_YEAR_STUDENTS,)
