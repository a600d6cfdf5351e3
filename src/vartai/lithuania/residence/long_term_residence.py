"""The permanent permit: five years without a break, and how long its document is valid."""

from datetime import date

from vartai.law import Confidence, Effect, Measure, Provision, Role, Term
from vartai.lithuania.named_facts import (
    graduated_in_lithuania,
    legal_residence_years,
    longest_absence_months,
    study_residence_years,
    total_absence_months,
)

_FIVE_YEARS = (legal_residence_years - 0.5 * study_residence_years >= 5) | (
    graduated_in_lithuania & (legal_residence_years >= 5)
)

CONTINUOUS_RESIDENCE = Provision(
    id="OT-1",
    instrument="AL",
    citation="Migration Department page on long-term residence (undated)",
    title={
        "en": "Continuous residence for the permanent permit",
        "lt": "Nepertraukiamas gyvenimas leidimui nuolat gyventi gauti",
        "be": "Бесперапыннае пражыванне для дазволу на пастаяннае пражыванне",
        "ru": "Непрерывное проживание для постоянного вида на жительство",
    },
    text={
        "en": "A permanent permit needs five years of residence without a break. No absence may last longer than "
        "six months in a row, and all absences together no longer than ten months in the five years. Time of "
        "studies counts by half, unless the studies were completed and the diploma is shown.",
        "lt": "Leidimui nuolat gyventi gauti reikia penkerių metų nepertraukiamo gyvenimo Lietuvoje. Vienas "
        "išvykimas negali trukti ilgiau kaip šešis mėnesius iš eilės, o visi išvykimai per penkerius metus – "
        "ilgiau kaip dešimt mėnesių. Studijų laikas skaičiuojamas per pusę, nebent studijos baigtos ir pateiktas "
        "diplomas.",
        "be": "Для дазволу на пастаяннае пражыванне трэба пражыць у Літве пяць гадоў без перапынку. Адна "
        "адсутнасць не можа доўжыцца больш за шэсць месяцаў запар, а ўсе разам за пяць гадоў – больш за дзесяць "
        "месяцаў. Час вучобы лічыцца напалову, калі толькі вучоба не скончана і не паказаны дыплом.",
        "ru": "Для постоянного вида на жительство нужно прожить в Литве пять лет без перерыва. Одно отсутствие не "
        "может длиться больше шести месяцев подряд, а все вместе за пять лет – больше десяти месяцев. Время учёбы "
        "засчитывается наполовину, если только учёба не окончена и не предъявлен диплом.",
    },
    role=Role.REQUIREMENT,
    term=Term(attested_from=date(2024, 1, 1), note="undated page; date assumed"),
    verified_until=date(2024, 1, 1),
    confidence=Confidence.SEEN_PRIMARY,
    acts=("prp_first",),
    effects=(
        Effect("merits", "not_eligible", when=~_FIVE_YEARS, note="five years of residence"),
        Effect("merits", "not_eligible", when=longest_absence_months > 6, note="the longest absence"),
        Effect("merits", "not_eligible", when=total_absence_months > 10, note="all absences together"),
    ),
    sources=("https://www.migracija.lt/en/ilgalaikis-gyvenimas",),
    not_encoded=(
        "Language and Constitution examinations, insurance, means and accommodation for the permanent permit: not "
        "on the page that was read for this row.",
    ),
)

DOCUMENT = Provision(
    id="OT-2",
    instrument="AL",
    citation="Migration Department page (old)",
    title={
        "en": "Validity of the permanent permit document",
        "lt": "Leidimo nuolat gyventi dokumento galiojimas",
        "be": "Тэрмін дзеяння дакумента пастаяннага жыхара",
        "ru": "Срок действия документа постоянного жителя",
    },
    text={
        "en": "The document of the permanent permit is issued for five years and then replaced. The right itself "
        "does not end with the document.",
        "lt": "Leidimo nuolat gyventi dokumentas išduodamas penkeriems metams, vėliau keičiamas. Pati teisė su "
        "dokumentu nesibaigia.",
        "be": "Дакумент аб дазволе на пастаяннае пражыванне выдаюць на пяць гадоў, потым замяняюць. Само права "
        "разам з дакументам не спыняецца.",
        "ru": "Документ о постоянном виде на жительство выдают на пять лет, потом заменяют. Само право вместе с "
        "документом не прекращается.",
    },
    role=Role.VALUE,
    term=Term(),
    verified_until=None,
    confidence=Confidence.SEEN_PRIMARY,
    confidence_note="old page; that the right outlives the document is inferred from its replacement",
    acts=("prp_first", "prp_renewal"),
    effects=(Effect("permit_validity", "duration", Measure(5, "year")),),
    sources=("http://www.migracija.lt/index.php?1235036612",),
)

PROVISIONS = (CONTINUOUS_RESIDENCE, DOCUMENT)
