"""The text of a change: what comes, goes and reads otherwise."""

from dataclasses import replace
from datetime import date

from vartai import lithuania
from vartai.comparison.difference import Kind, difference
from vartai.facts.reading import vocabulary
from vartai.law import Law
from vartai.law.amending import amended
from vartai.law.bill import Bill, Sunset
from vartai.lithuania.named_facts import lodged_at
from vartai.lithuania.nationality import RU_BY, citizens_of

DAY = date(2026, 3, 1)
LAW = lithuania.law()


def changed(**by_id) -> Law:
    """The law with some provisions replaced, or gone where None is given."""
    kept = [by_id.get(p.id.replace("-", "_"), p) for p in LAW.provisions]
    return replace(LAW, provisions=tuple(p for p in kept if p is not None))


def test_the_same_law_differs_in_nothing():
    assert difference(LAW.at(DAY), LAW.at(DAY)) == ()


def test_a_wider_rule_is_changed_in_its_condition_only():
    wider = replace(LAW.by_id["RM-3b"], when=citizens_of(RU_BY) & lodged_at.is_("in_lithuania"))
    [change] = difference(LAW.at(DAY), changed(RM_3b=wider).at(DAY))
    assert (change.id, change.kind, change.parts) == ("RM-3b", Kind.CHANGED, ("when",))
    assert str(change.before.when) != str(change.after.when)


def test_repeal_takes_a_provision_out_and_its_reversal_brings_it_in():
    without = changed(RM_2=None)
    [gone] = difference(LAW.at(DAY), without.at(DAY))
    [come] = difference(without.at(DAY), LAW.at(DAY))
    assert (gone.kind, gone.after, gone.provision.id) == (Kind.REPEALED, None, "RM-2")
    assert (come.kind, come.before, come.provision.id) == (Kind.ADDED, None, "RM-2")


def with_end(last: date) -> Law:
    """The law with another last day of the Restrictive Measures Law."""
    bill = Bill("x", {"en": "x"}, amendments=(Sunset("RM", last),))
    return amended(LAW, bill, {}, on=DAY, known=vocabulary())


def test_a_later_end_tells_both_last_days():
    [change] = [c for c in difference(LAW.at(DAY), with_end(date(2027, 5, 2)).at(DAY)) if c.id == "RM-2"]
    assert (change.kind, change.parts) == (Kind.CHANGED, ("term",))
    assert (change.last_before, change.last_after) == (date(2026, 5, 2), date(2027, 5, 2))


def test_what_a_sunset_ended_is_not_repealed():
    [gone] = [c for c in difference(LAW.at(DAY), with_end(date(2026, 2, 1)).at(DAY)) if c.id == "RM-2"]
    assert (gone.kind, gone.after) == (Kind.ENDED, None)
    assert (gone.last_before, gone.last_after) == (date(2026, 5, 2), date(2026, 2, 1))


def test_what_is_known_of_a_provision_is_no_change_of_law():
    rule = LAW.by_id["RM-2"]
    better_known = replace(rule, sources=(*rule.sources, "https://example.org"), verified_until=DAY)
    assert difference(LAW.at(DAY), changed(RM_2=better_known).at(DAY)) == ()
