"""All that a law says of a question about an act: two laws, or one on two days, may say the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from vartai.law.checking import conditions
from vartai.law.expression import Condition
from vartai.law.law import LawOnDay
from vartai.law.measuring import AsOf, Compare, CompareDays, Day, MonthsBetween, OnDay
from vartai.law.provision import Provision
from vartai.law.question import Question
from vartai.law.walking import atoms


def said_about(law: LawOnDay, act: str, question: Question) -> tuple[object, ...]:
    """Word for word, with day and figures put in; two laws of one day that say the same answer alike."""
    return tuple(_said(law, rule, act, question, {}) for rule in behind(law, act, question))


def said_on_any_day(law: LawOnDay, act: str, question: Question) -> tuple[object, ...]:
    """The same with its guards and without the day, so that days on which nothing changed are found equal."""
    rules, guards = list(behind(law, act, question)), law.guards(act)
    words = {rule.id: law.law.by_id[rule.id] for rule in (*rules, *guards)}
    forbidding = [g for g in guards if any(asks == question.name for asks, _ in g.forbids)]
    return (
        act,
        question.name,
        _where_the_day_lies(law.day, words.values()),
        tuple(figure.on(law.day) for figure in law.law.figures),
        tuple(_said(law, rule, act, question, words) for rule in rules),
        tuple((g.id, words[g.id].when, g.forbids) for g in forbidding),
    )


def behind(law: LawOnDay, act: str, question: Question) -> Iterator[Provision]:
    """What answers a question about an act, the exceptions to it, and to those."""
    waiting = [claim.provision for claim in law.claims(act, question.name)]
    seen: set[str] = set()
    while waiting:
        rule = waiting.pop(0)
        if rule.id not in seen:
            seen.add(rule.id)
            yield rule
            waiting += law.lifting(rule.id, act)


def _said(
    law: LawOnDay, rule: Provision, act: str, question: Question, words: Mapping[str, Provision]
) -> object:
    text = words.get(rule.id, rule)
    return (
        rule.id,
        text.when,
        tuple((e.conclusion, e.when) for e in text.effects if e.asks == question.name),
        tuple((d.when, d.asks, d.unsettled) for d in text.disputes),
        rule.verified,
        rule.role,
        law.in_doubt(rule),
        tuple(exception.id for exception in law.lifting(rule.id, act)),
    )


def _where_the_day_lies(day: date, rules: Iterable[Provision]) -> object:
    """What the day itself changes: nothing, unless days of the calendar are named.

    Then before and after them differ, since no permit is issued after the day asked about; where periods are
    counted back from the day too, every day differs.
    """
    days = [one for rule in rules for condition in conditions(rule) for one in _days_in(condition)]
    named = sorted({one.value for one in days if isinstance(one, OnDay)})
    if named and any(isinstance(one, AsOf) for one in days):
        return day
    return tuple((day > one) - (day < one) for one in named)


def _days_in(condition: Condition) -> Iterator[Day]:
    for atom in atoms(condition):
        match atom:
            case CompareDays(_, left, right) | Compare(_, MonthsBetween(left, right), _):
                yield from (left, right)
