"""The checks find what is planted, and nothing in a sound law."""

from dataclasses import replace
from datetime import date

from invented_law import invented_law, invented_rule

from vartai.facts.reading import vocabulary
from vartai.law import (
    Confidence,
    Dispute,
    Effect,
    LegalFigure,
    Measure,
    Position,
    Provision,
    Rank,
    Role,
    Term,
    answer,
)
from vartai.law.expression import Code, Codes, YesNo
from vartai.law.measuring import DayFact, Figure, Quantity
from vartai.law.proof import Check, days_of_change, examine

persecuted, diplomat, threat = YesNo("persecuted"), YesNo("diplomatic_status"), YesNo("threat_finding")
lodged_at, citizenship, age = Code("lodged_at"), Codes("citizenship"), Quantity("age_years")
NO = Effect("lodging", "no")


def found_in(*provisions: Provision) -> set[tuple[str, tuple[str, ...], str]]:
    """What the checks find, by what it is known by."""
    return {(f.check.value, f.provisions, f.about) for f in examine(invented_law(*provisions)).findings}


RULE = invented_rule(when=persecuted & ~threat)


def test_nothing_is_found_in_a_sound_law():
    assert found_in(RULE, RULE.exception("diplomats", diplomat, "x")) == set()


def test_a_rule_that_can_apply_to_nobody_is_idle():
    nobody = invented_rule(id="N", when=(age > 130) | (persecuted & ~persecuted))
    assert ("idle_provision", ("N",), "lodging=no") in found_in(RULE, nobody)


def test_facts_of_life_make_a_rule_idle():
    years = Quantity("study_residence_years"), Quantity("legal_residence_years")
    nobody = invented_rule(id="N", when=years[0] > years[1])
    assert ("idle_provision", ("N",), "lodging=no") in found_in(RULE, nobody)


def test_a_rule_under_a_stronger_one_is_implied():
    weaker = invented_rule(id="W", when=persecuted & ~threat & diplomat)
    assert ("implied_by_another", ("W", "R"), "lodging=no") in found_in(RULE, weaker)
    discretion = invented_rule(id="D", when=persecuted & ~threat, effects=(Effect("lodging", "perhaps"),))
    assert ("implied_by_another", ("D", "R"), "lodging=perhaps") in found_in(RULE, discretion)


def test_a_rule_that_says_the_default_is_idle_unless_it_is_meant_to():
    default = invented_rule(id="Y", when=diplomat, effects=(Effect("lodging", "yes"),))
    assert ("idle_provision", ("Y",), "lodging=yes") in found_in(RULE, default)
    assert found_in(RULE, invented_rule(id="Y", role=Role.DECLARATORY, when=~persecuted & diplomat,
                                        effects=(Effect("lodging", "yes"),))) == {
        ("fact_cannot_matter", (), "diplomatic_status")
    }  # fmt: skip


def test_a_declaratory_rule_that_decides_is_found():
    decides = invented_rule(id="Y", role=Role.DECLARATORY, when=diplomat)
    assert ("declaratory_decides", ("Y",), "lodging=no") in found_in(RULE, decides)


def test_an_exception_that_never_lifts_is_found():
    beside = RULE.exception("threat", threat, "the rule doesn't reach them anyway")
    assert ("exception_never_lifts", ("R.threat", "R"), "") in found_in(RULE, beside)
    twice = (RULE.exception("one", diplomat, "x"), RULE.exception("two", diplomat & (age > 17), "x"))
    found = found_in(RULE, *twice)
    assert ("exception_never_lifts", ("R.two", "R"), "") in found
    assert ("exception_never_lifts", ("R.one", "R"), "") not in found


def test_an_exception_that_lifts_on_one_day_only_is_not_idle():
    later = invented_rule(
        id="L",
        role=Role.EXCEPTION,
        effects=(),
        when=diplomat,
        excepts=("R",),
        term=Term(since=date(2024, 1, 1)),
    )
    earlier = invented_rule(id="S", when=persecuted & ~threat, term=Term(until=date(2023, 12, 31)))
    assert not {f for f in found_in(RULE, earlier, later) if f[0] == "exception_never_lifts"}


def test_two_measures_for_one_person_conflict():
    months = [Effect("entry", "perhaps", Measure(n, "month")) for n in (1, 2)]
    rules = (
        invented_rule(id="A", when=persecuted, effects=months[:1]),
        invented_rule(id="B", when=diplomat, effects=months[1:]),
    )
    assert ("conflicting_values", ("A", "B"), "entry") in found_in(*rules)
    apart = (rules[0], invented_rule(id="B", when=diplomat & ~persecuted, effects=months[1:]))
    assert not {f for f in found_in(*apart) if f[0] == "conflicting_values"}


def test_a_grant_and_a_bar_for_one_person_are_found():
    grant = invented_rule(id="G", role=Role.GRANT, when=diplomat, effects=(Effect("entry", "yes"),))
    bar = invented_rule(id="B", when=threat, effects=(Effect("entry", "no"),))
    assert ("grant_against_refusal", ("G", "B"), "entry=no") in found_in(grant, bar)
    apart = invented_rule(id="B", when=threat & ~diplomat, effects=(Effect("entry", "no"),))
    assert not {f for f in found_in(grant, apart) if f[0] == "grant_against_refusal"}


def test_a_bar_that_is_no_stronger_than_the_grant_is_not_against_it():
    grant = invented_rule(id="G", role=Role.GRANT, when=diplomat, effects=(Effect("entry", "perhaps"),))
    for outcome in ("perhaps", "yes"):
        bar = invented_rule(id="B", when=threat, effects=(Effect("entry", outcome),))
        assert not {f for f in found_in(grant, bar) if f[0] == "grant_against_refusal"}


def test_a_fact_that_is_read_and_never_matters_is_found():
    everywhere = lodged_at.one_of(*vocabulary()["lodged_at"].codes)
    assert ("fact_cannot_matter", (), "lodged_at") in found_in(invented_rule(when=persecuted & everywhere))


def test_a_question_that_changes_nothing_is_found_with_somebody_whom_it_is_put_to():
    rules = (
        invented_rule(id="A", when=persecuted & diplomat),
        invented_rule(id="B", when=persecuted & ~diplomat),
    )
    law = invented_law(*rules)
    finding = next(f for f in examine(law).findings if f.check is Check.OPEN_THOUGH_SETTLED)
    assert finding.about == "lodging: diplomatic_status"
    on_day, facts = law.at(finding.days[-1]), finding.example.case
    question = law.question("lodging")
    assert answer(on_day, facts, question).outcome == "unknown"
    assert {answer(on_day, {**facts, "diplomatic_status": v}, question).outcome for v in (True, False)} == {
        "no"
    }


def test_the_few_for_whom_a_question_changes_nothing_are_searched_for():
    """Most people are told apart by the fact; whoever it is all the same to must be found among them."""
    few = persecuted & threat & (age >= 77) & lodged_at.is_("border") & citizenship.has("RU")
    rules = (invented_rule(id="A", when=diplomat), invented_rule(id="B", when=few & ~diplomat))
    law = invented_law(*rules)
    finding = next(f for f in examine(law).findings if f.about == "lodging: diplomatic_status")
    assert finding.example.facts["age_years"] >= 77
    assert finding.example.facts["lodged_at"] == "border"


def test_a_question_about_a_set_that_changes_nothing_is_found():
    rules = (
        invented_rule(id="A", when=citizenship.has_any("RU", "BY")),
        invented_rule(id="B", when=~citizenship.has("RU") & ~citizenship.has("BY")),
    )
    assert ("open_though_settled", (), "lodging: citizenship") in found_in(*rules)
    assert ("open_though_settled", (), "lodging: citizenship") not in found_in(rules[0])


def test_a_question_whose_answer_is_disputed_anyway_is_told_apart():
    dispute = Dispute(persecuted, (Position("so", "no", "one"), Position("not so", "yes", "another")))
    rules = [
        invented_rule(id=id_, when=when & persecuted, disputes=(dispute,))
        for id_, when in (("A", diplomat), ("B", ~diplomat))
    ]
    assert ("open_though_settled", (), "lodging: diplomatic_status (disputed)") in found_in(*rules)


GUARD = invented_rule(
    id="GUARD", role=Role.GUARD, when=diplomat, effects=(), rank=Rank.EU, forbids=(("lodging", "no"),)
)


def test_a_statute_that_can_lead_to_what_a_guard_forbids_is_found_with_somebody():
    finding = next(f for f in examine(invented_law(RULE, GUARD)).findings if f.check is Check.GUARD_COLLISION)
    assert (finding.provisions, finding.about) == (("GUARD", "R"), "lodging=no")
    assert finding.example.facts["diplomatic_status"] is True
    assert finding.example.facts["persecuted"] is True


def test_a_guard_that_nothing_collides_with_is_proved():
    kept = examine(invented_law(invented_rule(when=persecuted & ~diplomat), GUARD))
    assert not [f for f in kept.findings if f.check is Check.GUARD_COLLISION]
    assert kept.proved == tuple(
        f"GUARD: about {act} nobody to whom it applies can be answered lodging with no"
        for act in ("trp_first", "trp_renewal")
    )
    assert not examine(invented_law(RULE, GUARD)).proved


def test_every_day_of_change_is_looked_at():
    law = invented_law(RULE, invented_rule(id="S", when=threat, term=Term(until=date(2023, 12, 31))))
    assert days_of_change(law) == (date(2020, 1, 1), date(2024, 1, 1))
    assert examine(law, [date(2026, 3, 1)]).days == (*days_of_change(law), date(2026, 3, 1))


def test_an_unverified_exception_counts_since_it_leaves_the_answer_open():
    weak = RULE.exception("weak", diplomat, "x", verified=False)
    assert weak.confidence is Confidence.UNVERIFIED
    assert not {f for f in found_in(RULE, weak) if f[0] == "exception_never_lifts"}


def test_a_rule_that_only_a_later_figure_brings_to_life_is_not_idle():
    figure = LegalFigure("limit", "years", ((date(2020, 1, 1), 200), (date(2024, 1, 1), 60)), "x")
    rules = (RULE, invented_rule(id="F", when=age >= Figure("limit")))
    found = examine(invented_law(*rules, figures=(figure,)))
    assert not [f for f in found.findings if f.check is Check.IDLE_PROVISION]
    never = replace(figure, values=figure.values[:1])
    found = examine(invented_law(*rules, figures=(never,)))
    assert [f.provisions for f in found.findings if f.check is Check.IDLE_PROVISION] == [("F",)]


def test_a_rule_that_names_a_day_is_looked_at_before_and_after_it():
    """Before that day nobody can hold a permit issued on it."""
    rules = (RULE, invented_rule(id="D", when=DayFact("permit_issued_on") >= date(2024, 1, 1)))
    early, late = date(2023, 6, 1), date(2025, 6, 1)
    idle = (Check.IDLE_PROVISION, ("D",), "lodging=no")
    found = [
        {f.key for f in examine(invented_law(*rules), days).findings} for days in ([early], [early, late])
    ]
    assert [idle in keys for keys in found] == [True, False]
