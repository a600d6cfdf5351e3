"""Where columns lose an unknown value silently; our columns must not.

Each test shows the trap first, so that it says so if a new version of Polars no longer has it.
"""

import itertools
from dataclasses import replace
from datetime import date

import polars as pl
import pytest
from invented_law import invented_law, invented_rule
from law_strategies import DAY
from law_table import answers_of_table

from vartai.facts import Between
from vartai.facts.reading import vocabulary
from vartai.law import ALWAYS, NEVER, LawError, check
from vartai.law.columns import compile_condition
from vartai.law.expression import Among, Code, Codes, HasOther, Not, YesNo, all_of, any_of
from vartai.law.layout import HIGH, LOW, Bits, Layout, encode
from vartai.law.measuring import Compare, Constant, DayFact, Quantity
from vartai.law.table import evaluate

UNKNOWN_TOO = (True, False, None)
NOTHING = Layout(codes={}, sets={}, flags=(), numbers=(), days=(), among=())


def _encoded(people, condition, layout):
    return people.select(compile_condition(condition, layout)).collect().to_series().to_list()


def _column(condition, layout=NOTHING, bounded=(), **columns):
    frame = pl.LazyFrame(columns)
    return frame.select(compile_condition(condition, layout, bounded).alias("it")).collect()["it"].to_list()


# ---------------------------------------------------------------- when/then takes null for false


def test_when_then_takes_unknown_for_false_but_a_number_known_by_bounds_stays_unknown():
    trap = pl.when(pl.lit(None, pl.Boolean)).then(pl.lit(True)).otherwise(pl.lit(False))
    assert pl.select(trap).item() is False
    found = _column(
        Compare("<", Quantity("n"), Constant(3.0)),
        bounded=("n",),
        **{"n" + LOW: [None, 1.0, 1.0, 5.0, 2.0], "n" + HIGH: [None, 2.0, None, None, 3.0]},
    )
    assert found == [None, True, None, False, None]


@pytest.mark.parametrize("sign", ["<", "<=", ">", ">=", "=", "!="])
def test_a_number_of_which_nothing_is_known_is_unknown_for_every_sign(sign):
    columns = {"n": pl.Series([None], dtype=pl.Float64)}
    bounds = {"n" + end: pl.Series([None], dtype=pl.Float64) for end in (LOW, HIGH)}
    assert _column(Compare(sign, Quantity("n"), Constant(0.0)), **columns) == [None]
    assert _column(Compare(sign, Quantity("n"), Constant(0.0)), bounded=("n",), **bounds) == [None]


def test_a_row_without_an_act_has_no_answer_instead_of_the_default():
    rows = [{"act": None}, {"act": "trp_first"}]
    found = answers_of_table(invented_law(invented_rule()).at(DAY), rows)
    assert found[0] == {"lodging": None, "entry": None}
    assert found[1]["lodging"].outcome == "no"


# ---------------------------------------------------------------- filter drops null


def test_filter_drops_unknown_but_a_population_keeps_its_rows_and_their_order():
    assert pl.DataFrame({"flag": [None, True]}).filter("flag").height == 1
    law = invented_law(invented_rule(when=YesNo("persecuted")))
    rows = [{"act": "trp_first"} | ({} if flag is None else {"persecuted": flag}) for flag in UNKNOWN_TOO]
    found = [row["lodging"].outcome for row in answers_of_table(law.at(DAY), rows)]
    assert found == ["no", "yes", "unknown"]


# ---------------------------------------------------------------- any() and all() skip null


def test_any_and_all_skip_unknown_but_conditions_joined_follow_kleene():
    some = pl.DataFrame({"flag": [None, False]})["flag"]
    assert (some.any(), some.drop_nulls().all()) == (False, False)
    pairs = list(itertools.product(UNKNOWN_TOO, UNKNOWN_TOO))
    columns = {"a": [a for a, _ in pairs], "b": [b for _, b in pairs]}
    both, either = all_of(YesNo("a"), YesNo("b")), any_of(YesNo("a"), YesNo("b"))
    assert _column(both, **columns) == [False if False in p else None if None in p else True for p in pairs]
    assert _column(either, **columns) == [True if True in p else None if None in p else False for p in pairs]
    assert _column(Not(YesNo("a")), **columns) == [None if a is None else not a for a, _ in pairs]


# ---------------------------------------------------------------- membership with null


def test_is_in_and_contains_answer_false_for_null_but_membership_of_an_unknown_code_is_unknown():
    trap = pl.DataFrame({"code": [None], "held": [["BY"]]}, schema_overrides={"code": pl.String})
    assert trap.select(pl.col("held").list.contains(pl.col("code"))).item() is False
    layout = replace(NOTHING, among=(("code", "held"),))
    facts = pl.LazyFrame({"code": ["BY", None, "BY", "RU"], "held": [["BY"], ["BY"], None, []]})
    among = Among(Code("code"), Codes("held"))
    assert _encoded(encode(facts, layout), among, layout) == [True, None, None, False]


def test_the_empty_set_is_not_unknown():
    bits = Bits((frozenset({"BY"}),))
    layout = replace(NOTHING, sets={"citizenship": bits})
    encoded = encode(pl.LazyFrame({"citizenship": [[], None, ["BY"], ["GE"], ["BY", "GE"]]}), layout)
    other, by = HasOther(Codes("citizenship"), ("BY",)), Codes("citizenship").has("BY")
    for condition, expected in (
        (by, [False, None, True, False, True]),
        (other, [False, None, False, True, True]),
    ):
        assert (
            encoded.select(compile_condition(condition, layout)).collect().to_series().to_list() == expected
        )


def test_a_code_that_no_condition_names_is_another_code_and_not_unknown():
    layout = replace(NOTHING, codes={"place": Bits((frozenset({"border"}),))})
    encoded = encode(pl.LazyFrame({"place": ["border", "abroad", None]}), layout)
    assert _encoded(encoded, Code("place").is_("border"), layout) == [True, False, None]


def test_not_a_number_is_unknown_and_not_the_greatest_number():
    assert pl.select(pl.lit(float("nan")) > 1e308).item() is True
    layout = replace(NOTHING, numbers=("n",))
    facts = pl.LazyFrame(
        {"n": [float("nan"), 2.0], "n" + LOW: [float("nan")] * 2, "n" + HIGH: [float("nan")] * 2}
    )
    encoded = encode(facts, layout)
    more = Compare(">", Quantity("n"), Constant(1.0))
    assert _encoded(encoded, more, layout) == [None, True]
    assert encoded.collect()["n" + LOW].to_list() == [None, None]


# ---------------------------------------------------------------- any and all of nothing


def test_a_condition_of_nothing_is_settled():
    """A horizontal `any` of no columns is an error or a guess; ours is said by the logic."""
    assert all_of() == ALWAYS
    assert any_of() == NEVER
    assert _column(all_of(), n=[1]) == [True]
    assert _column(any_of(), n=[1]) == [False]


def test_a_law_without_provisions_leaves_every_question_at_its_default():
    found = answers_of_table(invented_law().at(DAY), [{"act": "trp_first"}, {"act": "entry"}])
    assert [{k: v and v.outcome for k, v in row.items()} for row in found] == [
        {"lodging": "yes", "entry": None},
        {"lodging": None, "entry": "unknown"},
    ]


def test_a_set_of_which_the_law_names_no_code_can_be_encoded():
    layout = replace(NOTHING, sets={"citizenship": Bits(())})
    found = encode(pl.LazyFrame({"citizenship": [["BY"], [], None]}), layout)
    assert _encoded(found, HasOther(Codes("citizenship"), ()), layout) == [True, False, None]


# ---------------------------------------------------------------- types of columns


@pytest.mark.parametrize("dtype", [pl.String, pl.Categorical, pl.Enum(["BY", "GE", "RU"])])
def test_codes_mean_the_same_whatever_type_their_column_has(dtype):
    """Casts between codes and enumerations changed from version to version."""
    codes, sets = Bits((frozenset({"BY"}), frozenset({"RU"}))), Bits((frozenset({"RU"}), frozenset({"BY"})))
    layout = replace(NOTHING, codes={"one": codes}, sets={"many": sets})
    facts = pl.LazyFrame(
        {"one": ["BY", None, "GE"], "many": [["BY"], None, ["RU", "GE"]]},
        schema_overrides={"one": dtype, "many": pl.List(dtype)},
    )
    assert encode(facts, layout).collect().to_dict(as_series=False) == {
        "one": [1, None, 4],
        "many": [2, None, 5],
    }


def test_an_enumeration_swallows_a_misspelt_name_but_a_law_with_one_is_refused():
    trap = pl.Series(["BY"], dtype=pl.Enum(["BY", "RU"])).cast(pl.String).is_in(["BYE"])
    assert trap.to_list() == [False]
    with pytest.raises(LawError, match="no code of 'lodged_at' is called 'boarder'"):
        check(invented_law(invented_rule(when=Code("lodged_at").is_("boarder"))), vocabulary())


@pytest.mark.parametrize("count", [0, 7, 8, 15, 16, 31, 32, 63])
def test_bits_have_room_for_every_class_and_for_all_other_codes(count):
    bits = Bits(tuple(frozenset({f"c{at}"}) for at in range(count)))
    values = [bits.of(f"c{at}") for at in range(count)] + [bits.of("unnamed")]
    assert len(set(values)) == count + 1
    assert pl.Series(values, dtype=bits.dtype).to_list() == values
    layout = replace(NOTHING, sets={"many": bits})
    everything = [[f"c{at}" for at in range(count)] + ["unnamed"]]
    encoded = encode(pl.LazyFrame({"many": everything}), layout).collect()["many"]
    assert encoded.item() == sum(values)


def test_more_classes_than_bits_are_refused():
    with pytest.raises(ValueError, match="at most 63"):
        _ = Bits(tuple(frozenset({f"c{at}"}) for at in range(64))).dtype


def test_months_are_counted_by_cutoff_days_and_not_by_offsets_of_each_row():
    """`offset_by` is slow and rounds down silently; a folded condition compares plain days."""
    trap = pl.select(pl.lit(date(2026, 1, 31)).dt.offset_by("1mo")).item()
    assert trap == date(2026, 2, 28)
    law = invented_law(invented_rule(when=DayFact("permit_issued_on") < date(2026, 1, 31))).at(DAY)
    plan = evaluate(law, encode(pl.LazyFrame({"act": ["trp_first"]}), _days())).explain()
    assert "offset" not in plan


def _days():
    return replace(NOTHING, codes={"act": Bits((frozenset({"trp_first"}),))}, days=("permit_issued_on",))


def test_a_number_exactly_known_beside_one_known_by_bounds():
    law = invented_law(invented_rule(when=Compare(">=", Quantity("age_years"), Constant(2.0)))).at(DAY)
    rows = [
        {"act": "trp_first", "age_years": age} for age in (2.0, 1.0, Between(1.0, 2.0), Between(2.0, None))
    ]
    rows.append({"act": "trp_first"})
    found = [row["lodging"].outcome for row in answers_of_table(law, rows)]
    assert found == ["no", "yes", "unknown", "no", "unknown"]
