"""The written language of conditions: what it reads, what it says of mistakes; writing is its reverse."""

from datetime import date

import pytest
import yaml
from hypothesis import given
from law_strategies import conditions

from vartai.facts.reading import read_yaml, vocabulary
from vartai.law.condition_reading import read_comparison, read_condition
from vartai.law.condition_words import BadCondition
from vartai.law.condition_writing import written_condition
from vartai.law.expression import (
    ALWAYS,
    NEVER,
    Always,
    Among,
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
from vartai.law.measuring import (
    AS_OF,
    Compare,
    CompareDays,
    Constant,
    DayFact,
    Figure,
    OnDay,
    Quantity,
    Sum,
    months_between,
)

KNOWN = vocabulary()
AGE, LIVED, STUDIED = (Quantity(n) for n in ("age_years", "legal_residence_years", "study_residence_years"))
UNTIL, ISSUED = DayFact("permit_valid_until"), DayFact("permit_issued_on")
LODGED, HELD = Code("lodged_at"), Codes("documents_held")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("persecuted = true", YesNo("persecuted")),
        ("persecuted = false", Not(YesNo("persecuted"))),
        ("persecuted != true", Not(YesNo("persecuted"))),
        ("lodged_at = border", OneOf(LODGED, ("border",))),
        ("lodged_at != border", Not(OneOf(LODGED, ("border",)))),
        ("lodged_at in [border, in_lithuania]", OneOf(LODGED, ("border", "in_lithuania"))),
        ("lodged_at not in [border]", Not(OneOf(LODGED, ("border",)))),
        ("lodged_country in citizenship", Among(Code("lodged_country"), Codes("citizenship"))),
        ("lodged_country not in citizenship", Not(Among(Code("lodged_country"), Codes("citizenship")))),
        ("lodged_country = NO", OneOf(Code("lodged_country"), ("NO",))),
        ("documents_held has trp_lt", HasAny(HELD, ("trp_lt",))),
        ("documents_held has_any [trp_lt,prp_lt]", HasAny(HELD, ("trp_lt", "prp_lt"))),
        ("documents_held has_other_than [trp_lt]", HasOther(HELD, ("trp_lt",))),
        ("age_years >= 18", Compare(">=", AGE, Constant(18))),
        ("18 <= age_years", Compare("<=", Constant(18), AGE)),
        ("age_years != 3.5", Compare("!=", AGE, Constant(3.5))),
        (
            "legal_residence_years - 0.5 * study_residence_years >= 5",
            Compare(">=", Sum(((1, LIVED), (-0.5, STUDIED))), Constant(5)),
        ),
        ("age_years + -2 < 1", Compare("<", Sum(((1, AGE), (1, Constant(-2)))), Constant(1))),
        (
            "2 * (age_years - 1) > figure(minimum)",
            Compare(">", Sum(((2, Sum(((1, AGE), (-1, Constant(1))))),)), Figure("minimum")),
        ),
        (
            "months_between(as_of, permit_valid_until) > 4",
            Compare(">", months_between(AS_OF, UNTIL), Constant(4)),
        ),
        ("permit_issued_on < 2022-12-01", CompareDays("<", ISSUED, OnDay(date(2022, 12, 1)))),
        ("as_of <= permit_valid_until", CompareDays("<=", AS_OF, UNTIL)),
    ],
)
def test_a_comparison_means_what_it_says(text, meant):
    assert read_comparison(text, KNOWN) == meant
    assert read_comparison(f"  {text} ", KNOWN) == meant


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ([], ALWAYS),
        ({"all": []}, ALWAYS),
        ({"any": []}, NEVER),
        (["persecuted = true"], YesNo("persecuted")),
        (["persecuted = true", "lodged_at = border"], YesNo("persecuted") & OneOf(LODGED, ("border",))),
        ({"not": "lodged_at = border"}, Not(OneOf(LODGED, ("border",)))),
        (
            {"not": ["persecuted = true", "lodged_at = border"]},
            Not(YesNo("persecuted") & OneOf(LODGED, ("border",))),
        ),
        (
            [{"any": ["persecuted = true", {"all": ["age_years > 1", "age_years < 3"]}]}],
            any_of(YesNo("persecuted"), all_of(AGE > 1, AGE < 3)),
        ),
    ],
)
def test_lists_and_words_join_conditions(raw, meant):
    assert read_condition(raw, KNOWN) == meant


@pytest.mark.parametrize(
    ("raw", "at", "path", "words", "remedy"),
    [
        ("lodgd_at = border", 0, (), "did you mean 'lodged_at'?", "vocabulary"),
        ("lodged_at == border", 11, (), "'=' stands where a code of lodged_at", "use one of: "),
        (
            "lodged_at > border",
            10,
            (),
            "'>' stands where = or != or in or not was expected",
            "not in [codes]",
        ),
        ("lodged_at = bordr", 12, (), "did you mean 'border'?", "use one of: "),
        ("lodged_at", 9, (), "the line ends where = or", "write `lodged_at = code`"),
        ("lodged_at not border", 14, (), "'border' stands where in was expected", "not in [code, code]"),
        ("lodged_at in border", 13, (), "no fact is called 'border'", "vocabulary"),
        ("lodged_at in age_years", 13, (), "'age_years' holds no set of codes", "write a list"),
        ("lodged_at in [border", 20, (), "the line ends where , or ] was expected", "brackets"),
        ("citizenship = BY", 12, (), "'=' stands where has or has_any", "`citizenship has code`"),
        (
            "citizenship has BYX",
            16,
            (),
            "no code of 'citizenship' is called 'BYX'",
            "two capital letters, for example BY",
        ),
        ("persecuted", 10, (), "the line ends where = or !=", "write `persecuted = true`"),
        ("persecuted = yes", 13, (), "'yes' stands where true or false", "true or false"),
        ("age_years has 3", 10, (), "'has' stands where = or != or <", "compare numbers"),
        ("age_years > persecuted", 12, (), "'persecuted' holds no number but bool", "numbers with numbers"),
        ("age_years > ", 11, (), "the line ends where a number", "age_years >= 18"),
        ("age_years > 3 years", 14, (), "'years' stands where the end was expected", "`all` or `any`"),
        ("permit_issued_on < age_years", 19, (), "'age_years' holds no day but int", "days with days"),
        ("permit_issued_on < 2022-13-01", 19, (), "2022-13-01 is in no calendar", "YYYY-MM-DD"),
        (
            "months_between(as_of permit_issued_on) > 4",
            21,
            (),
            "stands where , was expected",
            "months_between(",
        ),
        ("age_years > 3 & persecuted", 14, (), "'&' can't be read here", "lodged_at = border"),
        (
            ["persecuted = true", {"any": ["age_years > 1", "age > 1"]}],
            0,
            (1, "any", 1),
            "no fact is called 'age'",
            "vocabulary",
        ),
        ({"anny": []}, 0, (), "'anny' joins no conditions; did you mean 'any'?", "`any: [...]`"),
        ({"any": "persecuted = true"}, 0, ("any",), "wants a list", "`any: [...]`"),
        ({"any": [], "all": []}, 0, (), "2 words where one", "one of them alone"),
        ([3], 0, (0,), "3 is no condition", "write a comparison"),
    ],
)
def test_a_mistake_is_shown_where_it_stands(raw, at, path, words, remedy):
    with pytest.raises(BadCondition) as caught:
        read_condition(raw, KNOWN)
    assert words in caught.value.message
    assert remedy in caught.value.remedy
    assert (caught.value.at, caught.value.path) == (at, path)


@given(conditions())
def test_what_is_written_is_read_back_the_same(condition):
    written = written_condition(condition)
    assert read_condition(written, KNOWN) == condition
    assert read_condition(read_yaml(yaml.safe_dump(written)), KNOWN) == condition


@pytest.mark.parametrize(
    "condition",
    [
        Compare("=", Sum(((1, AGE),)), Constant(-3)),
        Compare("=", Sum(((-1, AGE), (-2.5, Sum(((1, LIVED), (1, STUDIED)))))), Figure("minimum")),
        Compare("<", months_between(ISSUED, AS_OF), Constant(6)),
        CompareDays("!=", ISSUED, OnDay(date(2024, 2, 29))),
        Not(Among(Code("lodged_country"), Codes("citizenship"))),
        Not(Not(YesNo("persecuted"))),
        Not(ALWAYS),
        any_of(NEVER, YesNo("persecuted")),
    ],
)
def test_rare_forms_are_read_back_the_same_too(condition):
    assert read_condition(written_condition(condition), KNOWN) == condition


def test_what_is_never_knowable_has_no_words():
    with pytest.raises(ValueError, match="there are no words"):
        written_condition(Always(None))
