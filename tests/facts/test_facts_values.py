import pickle
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vartai.facts import BadValue, Between, Fact, Kind, Problem, read_value

WORDS = {"en": "x"}


def fact(kind: Kind, **options) -> Fact:
    return Fact("a_fact", "group", kind, WORDS, WORDS, ("applicant",), **options)


BOOL = fact(Kind.BOOL)
INT = fact(Kind.INT, minimum=0, maximum=130)
DECIMAL = fact(Kind.DECIMAL, minimum=1)
DATE = fact(Kind.DATE)
CODE = fact(Kind.CODE, codes={"BY": WORDS, "NO": WORDS})
CODES = fact(Kind.CODES, codes={"BY": WORDS, "NO": WORDS})


@pytest.mark.parametrize("one", [BOOL, INT, DECIMAL, DATE, CODE, CODES], ids=lambda one: one.kind)
@pytest.mark.parametrize("empty", [None, "", "  ", "\t\n"])
def test_nothing_is_unknown_never_a_default(one, empty):
    assert read_value(one, empty) is None


@pytest.mark.parametrize(
    ("one", "raw", "value"),
    [
        (BOOL, "TRUE", True),
        (BOOL, " no ", False),
        (BOOL, "1", True),
        (BOOL, False, False),
        (INT, "17", 17),
        (INT, 17.0, 17),
        (INT, "130", 130),
        (DECIMAL, "1,5", 1.5),
        (DECIMAL, 2, 2.0),
        (DATE, "2024-02-29", date(2024, 2, 29)),
        (DATE, date(2024, 2, 29), date(2024, 2, 29)),
        (DATE, datetime(2024, 2, 29, 12, tzinfo=UTC), date(2024, 2, 29)),
        (CODE, "NO", "NO"),
        (CODES, "NO; BY", frozenset({"BY", "NO"})),
        (CODES, "[]", frozenset()),
        (CODES, '["BY"]', frozenset({"BY"})),
        (CODES, ["BY", "BY"], frozenset({"BY"})),
        (CODES, (), frozenset()),
        (INT, {"at_least": 2}, Between(2, None)),
        (INT, {"at_most": 5}, Between(0, 5)),
        (DECIMAL, {"at_most": 5}, Between(1, 5)),
        (DECIMAL, {"at_least": 2.5, "at_most": 2.5}, Between(2.5, 2.5)),
    ],
)
def test_values(one, raw, value):
    assert read_value(one, raw) == value
    assert type(read_value(one, raw)) is type(value)


@pytest.mark.parametrize(
    ("one", "raw", "said"),
    [
        (BOOL, "maybe", "neither true nor false"),
        (BOOL, 1, "neither true nor false"),
        (INT, "1.5", "not a whole number"),
        (INT, True, "not a whole number"),
        (INT, "131", "outside the possible range"),
        (INT, -1, "outside the possible range"),
        (INT, [], "not a whole number"),
        (DECIMAL, "0.5", "outside the possible range"),
        (DECIMAL, "nan", "not a number"),
        (DECIMAL, float("inf"), "not a number"),
        (INT, {}, "bounds not understood"),
        (INT, {"over": 3}, "bounds not understood"),
        (INT, {"at_least": 5, "at_most": 2}, "below the lower"),
        (INT, {"at_least": {"at_least": 2}}, "below the lower"),
        (INT, {"at_least": "x"}, "not a whole number"),
        (INT, {"at_most": 131}, "outside the possible range"),
        (DATE, "2023-02-29", "no such date"),
        (DATE, "2023-02", "date"),
        (DATE, "29.02.2024", "date"),
        (DATE, 2024, "not a date"),
        (CODE, "by", "unknown code for a_fact"),
        (CODE, 3, "not a code"),
        (CODES, "BY;XX", "unknown code"),
        (CODES, "[BY", "list not understood"),
        (CODES, ["BY", None], "not a code"),
        (CODES, 3, "not a list of codes"),
        (CODES, {"BY": 1}, "not a list of codes"),
    ],
)
def test_bad_values_say_why_and_what_to_do(one, raw, said):
    with pytest.raises(BadValue) as caught:
        read_value(one, raw)
    assert said in caught.value.message
    assert caught.value.remedy
    again = pickle.loads(pickle.dumps(caught.value))
    assert (again.message, again.remedy) == (caught.value.message, caught.value.remedy)


def test_remedies_name_what_is_allowed():
    with pytest.raises(BadValue) as caught:
        read_value(CODE, "xx")
    assert caught.value.remedy == "use one of: BY, NO"
    many = fact(Kind.CODE, codes={f"{n:03}": WORDS for n in range(31)})
    with pytest.raises(BadValue) as caught:
        read_value(many, "xx")
    assert "three capital letters, for example EUR" in caught.value.remedy
    with pytest.raises(BadValue) as caught:
        read_value(INT, "x")
    assert "a whole number of at least 0 and at most 130" in caught.value.remedy


@given(st.integers(0, 130))
def test_whole_numbers_survive_being_written(number):
    assert read_value(INT, str(number)) == number


@given(st.sets(st.sampled_from(["BY", "NO"]), min_size=1))
def test_sets_survive_being_written(codes):
    assert read_value(CODES, ";".join(sorted(codes))) == codes


def test_bounds_as_words():
    assert str(Between(2, None)) == "at least 2"
    assert str(Between(2.5, 3)) == "2.5 to 3"


def test_a_problem_as_a_row_has_its_place_first():
    problem = Problem("people.csv", 3, "sex", "x", "sex not understood", "write m or f")
    assert list(problem.as_row()) == ["file", "row", "column", "value", "message", "remedy"]
