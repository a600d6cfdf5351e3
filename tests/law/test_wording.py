"""Answers in words: whole sentences, what decided, what would lift a refusal, what is asked and why."""

from datetime import date

import pytest

from vartai import lithuania
from vartai.facts.reading import vocabulary
from vartai.law import NEVER, Measure, Reason, answer
from vartai.law.expression import Always, Code, Codes, YesNo
from vartai.law.measuring import AS_OF, DayFact, Figure, Quantity, months_between
from vartai.law.question import BOUNDS, COUNTED, ENTRIES, UNITS, WITHIN_UNITS
from vartai.law.warning import LegalWarning, WarningCode
from vartai.law.weighing import weigh
from vartai.law.wording import LineKind, Speaker, answer_line, measure_lines, warning_line
from vartai.law.wording.conditions import condition_line, weighed_lines
from vartai.words import LANGUAGES, NoWords

DAY = date(2026, 3, 1)
VISA = {"act": "schengen_visa", "lodged_at": "visa_service_abroad", "mediation": frozenset()}
VISA |= {"citizenship": frozenset({"BY"}), "family_member_of": frozenset(), "age_years": 30}
EVERY = pytest.mark.parametrize("language", LANGUAGES)


def speaker(language="en"):
    return Speaker(lithuania.law(), vocabulary(), language)


def said(asks, language="en", **facts):
    law = lithuania.law()
    ours = answer(law.at(DAY), {**VISA, **facts}, law.question(asks))
    return answer_line(speaker(language), ours)


def texts(line, kind=None):
    return [part.text for part in line.walk() if kind in (None, part.kind)]


def test_a_refusal_says_what_decided_and_what_would_lift_it():
    line = said("lodging")
    assert texts(line, LineKind.OUTCOME) == [
        "The application is not taken. This is not a refusal on the merits."
    ]
    assert "RM-1 applies." in texts(line, LineKind.FINDING)
    finding = next(part for part in line.walk() if part.provision == "RM-1")
    assert finding.citation == "Law No XIV-1888, Art. 3(1)"
    conditions = [part.text for part in finding.walk() if part.kind is LineKind.CONDITION]
    assert len(conditions) == 2
    assert all(text.endswith(" — yes") for text in conditions)
    lifting = [part for part in finding.walk() if part.kind is LineKind.EXCEPTION]
    assert [part.provision for part in lifting] == ["RM-1.mediation", "RM-1.eu_family", "EU-0"]
    assert lifting[0].fact == "mediation"
    assert "The Ministry of Foreign Affairs mediates in lodging the application." in texts(line)


def test_a_lifted_provision_names_its_exception():
    line = said("lodging", mediation=frozenset({"mfa"}))
    assert "RM-1 does not apply: RM-1.mediation lifts it." in texts(line, LineKind.FINDING)


def test_a_missing_fact_is_asked_with_why_and_who_can_answer():
    line = said("lodging", mediation=None)
    [ask] = [part for part in line.walk() if part.kind is LineKind.ASK]
    assert (ask.text, ask.fact) == (vocabulary()["mediation"].question["en"], "mediation")
    why, who = ask.children
    assert why.text.startswith("We ask because the answer may decide whether this applies: RM-1")
    assert who.text.startswith("Who can answer: ")


def test_a_judgement_is_left_to_a_person():
    facts = {"act": "trp_keep", "citizenship": frozenset({"RU"}), "trips_ru_by_3_calendar_months": 2}
    facts |= {"international_transport_work": False}
    line = said("withdrawal", **facts)
    asked = {part.fact: part for part in line.walk() if part.kind is LineKind.ASK}
    told = asked["objective_reasons_for_travel"].children[1].text
    assert told.startswith("A person must judge this and give reasons; nothing computes it.")


def test_a_dispute_shows_every_view_with_holder_and_sources():
    line = said("lodging", citizenship=frozenset({"BY", "GE"}))
    views = [part for part in line.walk() if part.kind is LineKind.POSITION]
    assert len(views) == 2
    assert all(view.children[0].text.startswith("Who says so: ") for view in views)
    assert len({view.children[1].text for view in views}) == 2


def test_an_unverified_exception_says_that_it_cannot_be_relied_on():
    line = said("lodging", family_member_of=frozenset({"mobile_eu_citizen"}))
    assert "It is not known whether RM-1 applies." in texts(line)
    assert "This exception is known from weak sources only, so it cannot be relied on." in texts(line)


@EVERY
def test_s11_unreviewed_law_is_said_so_with_the_way_to_counsel(language):
    ways = {"en": "Free legal counsel", "lt": "nemokama teisinė", "be": "бясплатная", "ru": "бесплатная"}
    [told] = [text for text in texts(said("lodging", language)) if ways[language] in text]
    assert "RM-1" in told


@EVERY
def test_every_line_of_law_has_its_citation_and_ids_are_kept(language):
    line = said("lodging", language)
    english = said("lodging")
    assert [(p.kind, p.provision, p.fact) for p in line.walk()] == [
        (p.kind, p.provision, p.fact) for p in english.walk()
    ]
    for part in line.walk():
        if part.kind in (LineKind.FINDING, LineKind.EXCEPTION):
            assert part.citation, part.text


def test_data_for_programs_holds_only_what_is_there():
    data = said("lodging").data()
    assert data["kind"] == "question"
    assert set(data) == {"kind", "text", "children"}
    finding = next(child for child in data["children"] if child["kind"] == "finding")
    assert {"text", "citation", "provision"} <= set(finding)


def test_words_that_are_lacking_raise():
    with pytest.raises(NoWords, match="'xx'"):
        speaker("xx").label("citizenship")


# ------------------------------------------------------------------------------------------ conditions


CONDITIONS = {
    "yes-no": YesNo("persecuted"),
    "code": Code("lodged_at").is_("in_lithuania"),
    "code of few": Code("lodged_at").one_of("in_lithuania", "visa_service_abroad"),
    "code of many": Code("lodged_country").one_of("RU", "BY", "UA", "GE", "KZ", "AM"),
    "among": Code("lodged_country").among(Codes("citizenship")),
    "set": Codes("mediation").has("mfa"),
    "other": Codes("citizenship").has_other_than("BY"),
    "others": Codes("citizenship").has_other_than("BY", "RU"),
    "others of many": Codes("citizenship").has_other_than("RU", "BY", "UA", "GE", "KZ", "AM"),
    "less": Quantity("age_years") < 18,
    "at most": Quantity("age_years") <= 18,
    "more": Quantity("age_years") > 18,
    "at least": Quantity("age_years") >= 18.5,
    "equal": Quantity("age_years").equals(18),
    "sum": Quantity("legal_residence_years") - 0.5 * Quantity("study_residence_years") >= 5,
    "figure": Quantity("salary_ratio") >= Figure("wage"),
    "months": months_between(DayFact("permit_issued_on"), AS_OF) >= 6,
    "before": DayFact("permit_valid_until") < DAY,
    "not after": DayFact("permit_valid_until") <= AS_OF,
    "after": DayFact("permit_valid_until") > DayFact("permit_issued_on"),
    "not before": DayFact("permit_valid_until") >= DAY,
    "never": NEVER,
    "not knowable": Always(None),
    "nested": ~(YesNo("persecuted") & (YesNo("full_time") | ~YesNo("degree_held"))),
}


@EVERY
@pytest.mark.parametrize("name", CONDITIONS)
def test_every_kind_of_condition_has_words(name, language):
    line = condition_line(speaker(language), CONDITIONS[name])
    for part in line.walk():
        assert part.text.strip()
        assert "{" not in part.text
        assert "_" not in part.text


def test_thresholds_are_sentences_with_slots():
    by = {name: condition_line(speaker(), condition).text for name, condition in CONDITIONS.items()}
    assert by["at least"] == "Age (years): at least 18.5"
    assert by["before"] == "Permit valid until: before this day: 1\u00a0March\u00a02026"
    assert " − 0.5 × " in by["sum"]
    assert by["code of many"].endswith("one of the 6 codes that the provision names")


def test_only_what_decided_is_told_and_negation_shows_the_value_of_its_part():
    condition = YesNo("persecuted") & ~YesNo("full_time")
    [line] = weighed_lines(speaker(), weigh(condition, {"persecuted": False}))
    assert line.text == "Persecuted for political or civic activity — no"
    lines = weighed_lines(speaker(), weigh(condition, {"persecuted": True, "full_time": True}))
    assert [line.text.rsplit(" — ")[1] for line in lines] == ["yes"]
    [heading] = weighed_lines(speaker(), weigh(YesNo("persecuted") | YesNo("full_time"), {}))
    assert heading.text == "One of these would decide:"
    assert [line.fact for line in heading.children] == ["persecuted", "full_time"]
    assert weighed_lines(speaker(), Reason(Always(True), True)) == ()


# --------------------------------------------------------------------------------- plurals and measures


FORMS = {
    ("lt", "day"): ["1 diena", "2 dienos", "5 dienos", "10 dienų", "11 dienų", "21 diena"],
    ("be", "day"): ["1 дзень", "2 дні", "5 дзён", "10 дзён", "11 дзён", "21 дзень"],
    ("ru", "day"): ["1 день", "2 дня", "5 дней", "10 дней", "11 дней", "21 день"],
    ("lt", "working_day"): ["1 darbo diena", "2 darbo dienos", "5 darbo dienos", "10 darbo dienų"],
    ("be", "working_day"): ["1 працоўны дзень", "2 працоўныя дні", "5 працоўных дзён", "10 працоўных дзён"],
    ("ru", "working_day"): ["1 рабочий день", "2 рабочих дня", "5 рабочих дней", "10 рабочих дней"],
    ("lt", "month"): ["1 mėnuo", "2 mėnesiai", "5 mėnesiai", "10 mėnesių", "11 mėnesių", "21 mėnuo"],
    ("be", "month"): ["1 месяц", "2 месяцы", "5 месяцаў", "10 месяцаў", "11 месяцаў", "21 месяц"],
    ("ru", "month"): ["1 месяц", "2 месяца", "5 месяцев", "10 месяцев", "11 месяцев", "21 месяц"],
    ("lt", "year"): ["1 metai", "2 metai", "5 metai", "10 metų", "11 metų", "21 metai"],
    ("be", "year"): ["1 год", "2 гады", "5 гадоў", "10 гадоў", "11 гадоў", "21 год"],
    ("ru", "year"): ["1 год", "2 года", "5 лет", "10 лет", "11 лет", "21 год"],
    ("lt", "EUR"): ["1 euras", "2 eurai", "5 eurai", "10 eurų", "11 eurų", "21 euras"],
    ("be", "EUR"): ["1 еўра", "2 еўра", "5 еўра", "10 еўра", "11 еўра", "21 еўра"],
    ("en", "day"): ["1 day", "2 days", "5 days", "10 days", "11 days", "21 days"],
}


@pytest.mark.parametrize(("language", "unit"), FORMS)
def test_plural_forms(language, unit):
    for count, form in zip((1, 2, 5, 10, 11, 21), FORMS[language, unit], strict=False):
        [line] = measure_lines(speaker(language), Measure(count, unit))
        assert line.text == form


AT_MOST = {
    "en": ["At most 1 month", "At most 2 months", "At most 21 months"],
    "lt": ["Ne daugiau kaip 1 mėnuo", "Ne daugiau kaip 2 mėnesiai", "Ne daugiau kaip 21 mėnuo"],
    "be": ["Не больш за 1 месяц", "Не больш за 2 месяцы", "Не больш за 21 месяц"],
    "ru": ["Не более 1 месяца", "Не более 2 месяцев", "Не более 21 месяца"],
}


@EVERY
def test_limits_have_sentences_of_their_own_since_they_change_the_case(language):
    for count, form in zip((1, 2, 21), AT_MOST[language], strict=True):
        [line] = measure_lines(speaker(language), Measure(count, "month", bound="at_most"))
        assert line.text == form


@EVERY
def test_every_measure_that_a_bill_may_give_has_words(language):
    for unit in UNITS:
        for measure in (
            *(Measure(2, unit, bound=bound) for bound in (None, *BOUNDS)),
            Measure(unit=unit, minimum=1, maximum=5),
            *(Measure(9, unit, within_amount=2, within_unit=within) for within in WITHIN_UNITS),
            *(Measure(2, unit, counted=counted) for counted in COUNTED),
            *(Measure(2, unit, entries=entries, repeat=3) for entries in ENTRIES),
        ):
            said = " ".join(line.text for line in measure_lines(speaker(language), measure))
            assert all(
                f"{n:g}" in said for n in (measure.amount, measure.maximum, measure.within_amount) if n
            )


@EVERY
def test_every_measure_of_the_law_has_words(language):
    measures = {e.value for p in lithuania.law().provisions for e in p.effects if e.value}
    assert len(measures) > 10
    for measure in measures:
        lines = measure_lines(speaker(language), measure)
        assert len(lines) >= 1
        amount = measure.amount if measure.amount is not None else measure.minimum
        assert f"{amount:g}" in lines[0].text


def test_how_a_measure_is_counted_follows_in_sentences_of_its_own():
    counted = Measure(90, "day", within_amount=180, within_unit="day", entries="multiple", repeat=1)
    assert [line.text for line in measure_lines(speaker(), counted)] == [
        "90 days",
        "Counted within any period of 180 days.",
        "It can be repeated 1 time.",
        "It allows many entries.",
    ]


@EVERY
@pytest.mark.parametrize("code", WarningCode)
def test_every_warning_has_words(code, language):
    line = warning_line(speaker(language), LegalWarning(code, "RM-1", DAY))
    assert line.provision == "RM-1"
    if code not in (WarningCode.NO_PROVISION, WarningCode.PROVISIONS_CONFLICT):
        assert "RM-1" in line.text
