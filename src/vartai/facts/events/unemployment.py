"""How long a person has been without work."""

from __future__ import annotations

from datetime import date, timedelta

from vartai.facts.events.event import Employment
from vartai.facts.events.history import History
from vartai.facts.events.length import months
from vartai.facts.events.span import EVER, not_known, recorded, run_up_to, without
from vartai.facts.values import Between


def unemployment_months(employments: History[Employment], as_of: date) -> float | Between:
    """Months from the last day of work to a day; 0 on a day of work."""
    worked = recorded(employments)
    possibly_without = run_up_to(without([EVER], worked), as_of)
    surely_without = run_up_to(without([EVER], [*worked, *not_known(employments)]), as_of)
    low, high = _since(surely_without, as_of), _since(possibly_without, as_of)
    if possibly_without == EVER[0]:
        return Between(low, None)
    return low if low == high else Between(low, high)


def _since(first: date | None, as_of: date) -> float:
    return 0.0 if first is None or first == EVER[0] else months(first - timedelta(1), as_of)
