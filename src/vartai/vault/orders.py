"""Orders of two persons: what lets a service identity go over many cases at once."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from vartai.facts.problem import BadValue
from vartai.vault.purposes import RULES, Purpose, Rule, ServiceIdentity

LONGEST: Final = timedelta(days=7)
_LONGEST_TEXT: Final = 500


@dataclass(frozen=True)
class Order:
    """Leave to open up to `population` different cases for one purpose, from `starts` until before `ends`.

    `basis` names what is run over them: the rule set, and the list edition. It is in force once a second
    person has approved it, and not withdrawn.
    """

    id: str
    purpose: Purpose
    basis: str
    population: int
    starts: datetime
    ends: datetime
    proposed_by: str
    approved_by: str | None = None
    withdrawn_by: str | None = None


def checked_proposal(order: Order, now: datetime, rules: Mapping[Purpose, Rule] = RULES) -> Order:
    """The order, if it can be proposed; `BadValue` says what is wrong with it."""
    if not rules[order.purpose].ordered:
        possible = ", ".join(purpose.value for purpose, rule in rules.items() if rule.ordered)
        raise BadValue(f"no order lifts the quota of {order.purpose.value}", f"order one of {possible}")
    if not 0 < len(order.basis.strip()) <= _LONGEST_TEXT:
        raise BadValue(
            "an order names its rule set and list edition",
            f"say in at most {_LONGEST_TEXT} characters what is run over the cases",
        )
    if order.population < 1:
        raise BadValue(f"an order is for at least 1 case, not {order.population}", "count whom it concerns")
    if not order.starts < order.ends or order.ends <= now:
        raise BadValue("an order ends after it starts, and in the future", "give another time")
    if order.ends - order.starts > LONGEST:
        raise BadValue(
            f"an order lasts at most {LONGEST.days} days", "end it earlier, and order the rest when it is due"
        )
    return order


def approved(order: Order, by: str, now: datetime) -> Order:
    """The order, approved by a second person; `BadValue` where that can't be."""
    if order.withdrawn_by is not None:
        raise BadValue(f"order {order.id} was withdrawn", "propose a new one")
    if order.approved_by is not None:
        raise BadValue(f"order {order.id} is approved already", "nothing more is needed")
    if order.ends <= now:
        raise BadValue(f"order {order.id} has ended", "propose a new one")
    if same_person(order.proposed_by, by):
        raise BadValue("who proposes an order can't approve it", "let another person read and approve it")
    return replace(order, approved_by=by)


def why_not(
    order: Order, identity: ServiceIdentity, purpose: Purpose, opened: int, now: datetime
) -> str | None:
    """Why this order does not cover so many different cases for this identity; None where it does."""
    if identity not in RULES[purpose].ordered:
        return f"no order lifts the quota of {purpose.value} for {identity.value}"
    if order.purpose is not purpose:
        return f"order {order.id} is for {order.purpose.value}, not for {purpose.value}"
    if order.withdrawn_by is not None:
        return f"order {order.id} was withdrawn"
    if order.approved_by is None:
        return f"order {order.id} waits for a second person"
    if not order.starts <= now < order.ends:
        return f"order {order.id} holds from {order.starts.isoformat()} until {order.ends.isoformat()}"
    if opened > order.population:
        return f"order {order.id} is for {order.population} cases, and with these it would be {opened}"
    return None


def same_person(one: str, other: str) -> bool:
    """Whether two names of users are one, however capitals, spaces and signs are written."""
    return person_key(one) == person_key(other)


def person_key(name: str) -> str:
    """A name of a user as it is compared: without capitals, spaces and the like."""
    return "".join(unicodedata.normalize("NFKC", name).casefold().split())
