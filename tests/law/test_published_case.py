"""Published cases: how they are read from a file, and what counts as a difference."""

from dataclasses import replace
from datetime import date

import pytest
from invented_law import invented_law, invented_rule

from vartai.facts import Between
from vartai.facts.reading import vocabulary
from vartai.law import Dispute, Effect, Measure, Position
from vartai.law.case_reading import CaseFileError, read_cases, read_facts_file
from vartai.law.expression import YesNo
from vartai.law.measuring import Quantity
from vartai.law.published_case import Expected, PublishedCase, judge

CASE = PublishedCase(
    id="invented",
    as_of=date(2026, 1, 1),
    law="in_force",
    asks="lodging",
    facts={"act": "trp_first", "persecuted": True},
    expected=Expected("no", "R"),
)
LAW = invented_law(
    invented_rule(
        when=YesNo("persecuted"),
        effects=(Effect("lodging", "no", Measure(2, "month")),),
        disputes=(
            Dispute(YesNo("diplomatic_status"), (Position("so", "no", "one"), Position("no", "yes", "two"))),
        ),
    )
)


def _differences(**changes):
    expected = replace(CASE.expected, **{k: v for k, v in changes.items() if hasattr(CASE.expected, k)})
    others = {k: v for k, v in changes.items() if not hasattr(CASE.expected, k)}
    return judge(replace(CASE, expected=expected, **others), LAW).differences


SETTLED = {"act": "trp_first", "persecuted": True, "diplomatic_status": False}
DISPUTED = {"act": "trp_first", "persecuted": True, "diplomatic_status": True}


@pytest.mark.parametrize(
    ("changes", "differences"),
    [
        ({"facts": SETTLED}, ()),
        ({"facts": SETTLED, "value": {"amount": 2, "unit": "month"}}, ()),
        ({"facts": SETTLED, "value": {"amount": 3}}, ("amount is 2, published 3",)),
        ({"facts": SETTLED, "value": {"min": 3}}, ("min is None, published 3",)),
        ({"facts": SETTLED, "outcome": "yes"}, ("outcome is no, published yes",)),
        ({"facts": {"act": "trp_first", "persecuted": False}, "outcome": "yes"}, ()),
        ({"outcome": "unknown", "missing": ("diplomatic_status",)}, ()),
        ({"outcome": "unknown", "missing": ("age_years",)}, ("does not ask for age_years",)),
        ({"facts": DISPUTED, "outcome": "disputed", "positions": ("yes", "no")}, ()),
        (
            {"facts": DISPUTED, "outcome": "disputed", "positions": ("perhaps",)},
            ("does not show the view perhaps",),
        ),
        ({"provision": "R-0"}, ("provision R-0 is not encoded",)),
        ({"scope": ("R", "R-1")}, ("provision R-1 is not encoded",)),
        ({"asks": "weather"}, ("the law is never asked 'weather'",)),
    ],
)
def test_what_counts_as_a_difference(changes, differences):
    assert _differences(**changes) == differences


def test_the_published_provision_must_be_the_one_that_decides():
    two = replace(LAW, provisions=(*LAW.provisions, invented_rule(id="S", when=YesNo("threat_finding"))))
    case = replace(CASE, facts={**SETTLED, "threat_finding": False}, expected=Expected("no", "S"))
    assert judge(case, two).differences == ("decided by R, published S",)


def test_a_verdict_keeps_the_answer_with_its_trace():
    verdict = judge(replace(CASE, facts=SETTLED), LAW)
    assert verdict.passed
    assert verdict.answer is not None
    assert [finding.provision.id for finding in verdict.answer.findings] == ["R"]


# ---------------------------------------------------------------- reading

FILE = """
cases:
- id: one
  as_of: 2026-01-01
  asks: lodging
  facts: {act: trp_first, citizenship: [NO, BY], age_years: {at_least: 18}, mediation: [], persecuted: null}
  expected: {outcome: disputed, positions: [{outcome: yes}, {outcome: no}], missing: [persecuted]}
  scope: [R]
  question: May it be lodged?
"""


def _read(tmp_path, text):
    path = tmp_path / "cases.yml"
    path.write_text(text, "utf-8")
    return read_cases(path, vocabulary())


def test_a_case_is_read_with_facts_of_the_vocabulary(tmp_path):
    (case,) = _read(tmp_path, FILE)
    assert (case.id, case.as_of, case.law, case.scope) == ("one", date(2026, 1, 1), "in_force", ("R",))
    assert case.facts == {
        "act": "trp_first",
        "citizenship": frozenset({"NO", "BY"}),
        "age_years": Between(18, None),
        "mediation": frozenset(),
    }
    assert (case.expected.positions, case.expected.missing) == (("yes", "no"), ("persecuted",))


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("cases:", "case:", "cases.yml: no list of cases; write `cases:` and a list below it"),
        ("  asks: lodging\n", "", "cases.yml, case one: 'asks' is missing"),
        ("2026-01-01", "soon", "cases.yml, case one: not understood"),
        ("- id: one\n  as_of", "- as_of", "cases.yml, case 1: 'id' is missing"),
        ("trp_first", "trp_fist", "cases.yml, case one, act: unknown code for act; use one of"),
        (
            "persecuted: null",
            "percecuted: true",
            "no fact is called 'percecuted'; did you mean 'persecuted'?",
        ),
        (
            "{at_least: 18}",
            "many",
            "cases.yml, case one, age_years: not a whole number; write a whole number",
        ),
        ("facts: {", "facts: [", "cases.yml: not YAML"),
        ("{outcome: disputed,", "{", "cases.yml, case one: 'outcome' is missing"),
    ],
)
def test_a_file_that_is_not_understood_says_where_and_what_to_do(tmp_path, before, after, said):
    assert before in FILE
    with pytest.raises(CaseFileError) as refused:
        _read(tmp_path, FILE.replace(before, after, 1))
    assert said in str(refused.value)


def test_a_day_that_no_calendar_has_is_a_fault_of_the_file(tmp_path):
    with pytest.raises(CaseFileError):
        _read(tmp_path, FILE.replace("2026-01-01", "2026-02-30"))


def test_a_file_that_is_not_there_or_not_text(tmp_path):
    with pytest.raises(CaseFileError, match="there is no such file"):
        read_cases(tmp_path / "none.yml", vocabulary())
    path = tmp_path / "bytes.yml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CaseFileError, match=r"bytes.yml: (can't be read|not YAML)"):
        read_cases(path, vocabulary())


def test_facts_of_one_case_may_stand_alone_or_under_their_name(tmp_path):
    path = tmp_path / "facts.yml"
    for text in ("citizenship: [BY]\nage_years: 30\n", "facts:\n  citizenship: [BY]\n  age_years: 30\n"):
        path.write_text(text, "utf-8")
        assert read_facts_file(path, vocabulary()) == {"citizenship": frozenset({"BY"}), "age_years": 30}
    path.write_text("- citizenship\n", "utf-8")
    with pytest.raises(CaseFileError, match="no facts; write one a line"):
        read_facts_file(path, vocabulary())


def test_an_amount_in_a_case_can_be_reached_by_a_number(tmp_path):
    """A number read as bounds is weighed as bounds: at least 18 reaches a rule from 18 on."""
    (case,) = _read(tmp_path, FILE)
    rule = invented_rule(when=Quantity("age_years") >= 18)
    assert judge(replace(case, expected=Expected("no", "R"), scope=()), invented_law(rule)).passed
