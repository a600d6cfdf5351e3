"""Writing conditions: what reads like a statute works, what Python would quietly misread is refused."""

import pytest

from vartai.law import ALWAYS, NEVER
from vartai.law.expression import (
    All,
    AnyOf,
    Code,
    Codes,
    HasAny,
    HasOther,
    Not,
    OneOf,
    YesNo,
    all_of,
    any_of,
)
from vartai.law.measuring import Compare, CompareDays, Constant, DayFact, Quantity, Sum, months_between
from vartai.law.walking import atoms, fact_names, figures

A, B, C = YesNo("a"), YesNo("b"), YesNo("c")
N = Quantity("n")


@pytest.mark.parametrize(
    "misread",
    [
        lambda: A and B,
        lambda: A or B,
        lambda: not A,
        lambda: bool(Code("place").is_("border")),
        lambda: 1 < N < 3,
        lambda: 5 if A else 6,
        lambda: any([A, B]),
        lambda: all([A, B]),
    ],
)
def test_python_s_own_and_or_not_are_refused(misread):
    with pytest.raises(TypeError, match="join conditions with"):
        misread()


@pytest.mark.parametrize(
    "joined", [lambda: A & True, lambda: A | "b", lambda: all_of(A, N), lambda: any_of(Code("c"))]
)
def test_only_conditions_can_be_joined(joined):
    with pytest.raises(TypeError, match="is not a condition; write fact"):
        joined()


def test_parts_of_the_same_kind_are_one_list():
    assert A & B & C == All((A, B, C)) == A & (B & C)
    assert A | B | C == AnyOf((A, B, C)) == A | (B | C)
    assert All((A, AnyOf((B, C)))) == A & (B | C)
    assert AnyOf((A, All((B, C)))) == A | B & C


def test_one_part_is_itself_and_none_is_settled():
    assert all_of(A) == any_of(A) == A
    assert (all_of(), any_of()) == (ALWAYS, NEVER)


def test_not_is_a_node_of_its_own():
    assert Not(A) == ~A
    assert Not(All((A, B))) == ~(A & B)


def test_references_make_conditions():
    assert Code("place").is_("border") == OneOf(Code("place"), ("border",))
    assert Codes("held").has("x") == HasAny(Codes("held"), ("x",))
    assert Codes("held").has_other_than("x", "y") == HasOther(Codes("held"), ("x", "y"))


def test_numbers_and_days_make_comparisons():
    assert (N > 1) == Compare(">", N, Constant(1))
    assert (N > 1) == Compare(">", N, Constant(1))
    assert (N - 0.5 * Quantity("m") >= 5) == Compare(
        ">=", Sum(((1, N), (-1, Sum(((0.5, Quantity("m")),))))), Constant(5)
    )
    assert N.equals(2) == Compare("=", N, Constant(2))
    assert (DayFact("d") <= DayFact("e")) == CompareDays("<=", DayFact("d"), DayFact("e"))


def test_a_tree_names_its_facts_once_in_the_order_of_the_text():
    tree = (
        (Code("place").among(Codes("held")) & ~(N > 3))
        | (months_between(DayFact("d"), DayFact("e")) < 2)
        | A & A
    )
    assert fact_names(tree) == ("place", "held", "n", "d", "e", "a")
    assert len(list(atoms(tree))) == 5
    assert list(figures(tree)) == []


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        (A & (B | ~C), "(a and (b or not c))"),
        (Code("place").one_of("x", "y"), "place is x or y"),
        (Codes("held").has_any("x", "y"), "held has x or y"),
        (Codes("held").has_other_than("x"), "held has a code other than x"),
        (Code("place").among(Codes("held")), "place is in held"),
        (N >= 2, "n >= 2"),
        (ALWAYS, "always"),
        (NEVER, "never"),
    ],
)
def test_a_condition_reads_as_words(condition, words):
    assert str(condition) == words
