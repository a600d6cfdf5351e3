"""What authorities, ministries, law firms and the press answered, put to the law as it is encoded."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from vartai.facts.reading import vocabulary
from vartai.law.case_reading import read_cases
from vartai.law.published_case import IN_FORCE, Expected, judge
from vartai.lithuania import law

CASES = read_cases(Path(__file__).with_name("published_cases.yml"), vocabulary())
_ENCODED = re.compile(r"(RM|EM|QU|TM|OT|CI|EU|AL|SE|LD)-")


def is_covered(case):
    """Cases on the law in force whose deciding provision belongs to the instruments encoded so far."""
    return case.law == IN_FORCE and _ENCODED.match(case.expected.provision) is not None


COVERED = [case for case in CASES if is_covered(case)]


@pytest.mark.parametrize("case", COVERED, ids=lambda case: case.id)
def test_the_law_answers_as_published(case):
    assert judge(case, law()).differences == ()


def test_no_case_is_lost_on_the_way():
    assert len(CASES) == 108
    assert len(COVERED) >= 41
    assert len({case.id for case in CASES}) == len(CASES)


def test_a_case_on_a_provision_that_is_not_encoded_fails():
    case = replace(COVERED[0], expected=Expected("accepted", provision="XX-1"), scope=("XX-2",))
    verdict = judge(case, law())
    assert verdict.differences == ("provision XX-1 is not encoded", "provision XX-2 is not encoded")
    assert not verdict.passed
    assert verdict.answer is None


@pytest.mark.parametrize("case", COVERED, ids=lambda case: case.id)
def test_another_outcome_than_the_published_one_fails(case):
    """Otherwise a case could pass whatever the law says."""
    question = law().question(case.asks)
    others = [outcome for outcome in question.outcomes if outcome != case.expected.outcome]
    for other in others:
        verdict = judge(replace(case, expected=replace(case.expected, outcome=other)), law())
        assert not verdict.passed
