"""What authorities, ministries, law firms and the press answered, put to the law as it is encoded."""

from dataclasses import replace

import pytest

from lithuania.cases import CASES, OWN, PUBLISHED, PUBLISHED_FILE
from vartai.facts.reading import read_yaml_file
from vartai.law.published_case import IN_FORCE, Expected, judge
from vartai.lithuania import law

COVERED = [case for case in CASES if case.law == IN_FORCE]
"""Those on the law in force; test_bills.py holds those on bills against the bills."""


@pytest.mark.parametrize("case", COVERED, ids=lambda case: case.id)
def test_the_law_answers_as_published(case):
    assert judge(case, law()).differences == ()


def test_no_case_is_lost_on_the_way():
    assert len(PUBLISHED) == read_yaml_file(PUBLISHED_FILE)["count"]
    assert len(CASES) == len(PUBLISHED) + len(OWN)
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
