from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.screening import HitOutcome, screen
from vartai.screening.hit import EvidencePart, How, Part
from vartai.screening.tuning.limits import LOWEST, SHIPPED, Limits, Pair, most_outcome, outcome_with
from vartai.screening.tuning.limits_reading import UnusableLimits, limits_text, read_limits

from .invented import index_of, person

PARTS = st.builds(
    EvidencePart.of,
    st.sampled_from([Part.FAMILY_NAME, Part.GIVEN_NAME, Part.BIRTH_DATE, Part.SEX, Part.DOCUMENT_NUMBER]),
    st.integers(-20, 20).map(lambda bits: bits * 1_000),
    st.sampled_from([How.SAME, How.DIFFERENT]),
)
EVIDENCE = st.lists(PARTS, max_size=6)
PAIRS = st.tuples(st.integers(LOWEST, 40_000), st.integers(0, 20_000)).map(
    lambda drawn: Pair(drawn[0] + drawn[1], drawn[0])
)
TUNED = Limits(
    Pair(19_250, 12_500),
    Pair(30_000, 21_125),
    date(2026, 3, 1),
    lists="a" * 64,
    population="c" * 64,
    people="b" * 64,
    used_by="an office",
)
SHOWN = (HitOutcome.HIT, HitOutcome.LOOK_CLOSER)


def test_the_search_proposes_by_the_limits_given():
    listed = person("Антон Прыдуманы", born="1985-02-28")
    index = index_of(listed)
    (found,) = screen(index, [("P", listed)])
    assert found.outcome is HitOutcome.HIT
    high = Limits(Pair(60_000, 50_000), Pair(60_000, 50_000))
    assert [hit.outcome for hit in screen(index, [("P", listed)], limits=high)] != [HitOutcome.HIT]


@given(EVIDENCE, PAIRS)
@tried(100, 1_000)
def test_no_limits_make_more_of_evidence_than_it_can_be(evidence, pair):
    outcome, most = outcome_with(evidence, pair), most_outcome(evidence)
    same_document = any(
        part.part == Part.DOCUMENT_NUMBER.value and part.how == How.SAME.value for part in evidence
    )
    if most is not HitOutcome.HIT:
        assert outcome is not HitOutcome.HIT
    if most is HitOutcome.CONSIDERED_AND_REJECTED and not same_document:
        assert outcome not in SHOWN


@given(EVIDENCE, PAIRS, PAIRS)
@tried(100, 1_000)
def test_lower_limits_never_show_fewer(evidence, one, other):
    low = Pair(min(one.hit_from, other.hit_from), min(one.look_closer_from, other.look_closer_from))
    if outcome_with(evidence, one) in SHOWN:
        assert outcome_with(evidence, low) in SHOWN
    if outcome_with(evidence, one) is HitOutcome.HIT:
        assert outcome_with(evidence, low) is HitOutcome.HIT


def test_limits_go_by_what_is_known_of_a_person():
    dated, undated = person("Антон Прыдуманы", born="1985"), person("Антон Прыдуманы")
    assert TUNED.of(dated).hit_from == 19_250
    assert TUNED.of(undated).hit_from == 30_000
    assert TUNED.lowest == 12_500
    (hit,) = screen(index_of(dated), [("P", person("Антон Прыдуманы", born="1985-02-28"))], at_least=0)
    assert outcome_with(hit.evidence, Pair(hit.bits, hit.bits)) is HitOutcome.HIT
    assert outcome_with(hit.evidence, Pair(hit.bits + 1, hit.bits)) is HitOutcome.LOOK_CLOSER


def test_limits_say_where_they_do_not_hold():
    assert TUNED.misfit("a" * 64, "c" * 64) == ""
    assert "other editions" in TUNED.misfit("b" * 64, "c" * 64)
    assert "another population" in TUNED.misfit("a" * 64)
    assert SHIPPED.misfit("a" * 64, "c" * 64) == ""


@pytest.mark.parametrize("bits", [(LOWEST, LOWEST + 1), (20_000, LOWEST - 1)])
def test_limits_out_of_order_are_refused(bits):
    with pytest.raises(ValueError, match="stand in the order"):
        Pair(*bits)


def written(tmp_path, *changes):
    text = limits_text(TUNED, {"with_date": {"people": 4_000}})
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path = tmp_path / "limits.yml"
    path.write_text(text, "utf-8")
    return path


def test_what_is_written_is_read_again(tmp_path):
    assert read_limits(written(tmp_path)) == TUNED


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (("version: 1", "version: 2"), "version 1"),
        (("2026-03-01", "in March"), "day is no day"),
        (("with_date:", "with_dates:"), "with_date is missing"),
        (("hit_from: 19.25", "hit_from: nineteen"), "with_date.hit_from is no number"),
        (("hit_from: 19.25", "hit_from: .nan"), "with_date.hit_from is no number"),
        (("hit_from: 19.25", "hit_from: 9"), "with_date is not in order"),
        (("look_closer_from: 12.5", "look_closer_from: true"), "with_date.look_closer_from is no number"),
        (("used_by: an office", "used_by:"), "used_by is missing"),
        (("population:", "people_counted:"), "population is missing"),
        (("version: 1", "- {"), "not YAML"),
        (("version: 1", "]"), "not YAML"),
        (("version: 1", "version: &one 1\nagain: *one"), "refers from one value to another"),
        (("version: 1", "version: " + "9" * 5_000), "a value that can't be read"),
        (("version: 1", "version: 9999-99-99"), "a value that can't be read"),
    ],
)
def test_limits_in_doubt_are_refused_with_the_reason(tmp_path, change, words):
    with pytest.raises(UnusableLimits) as refused:
        read_limits(written(tmp_path, change))
    assert words in refused.value.message
    assert "limits.yml" in refused.value.message
    assert "tune again" in refused.value.remedy


@pytest.mark.parametrize("content", [b"", b"- 1", b"\xff"])
def test_what_is_no_limits_at_all_is_refused(tmp_path, content):
    path = tmp_path / "limits.yml"
    path.write_bytes(content)
    with pytest.raises(UnusableLimits):
        read_limits(path)


def test_limits_without_day_or_user_are_not_kept():
    with pytest.raises(ValueError, match="who may use them"):
        limits_text(SHIPPED, {})
