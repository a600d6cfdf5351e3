"""What `vartai screen tune` found, for people and for the file of limits; small numbers are not told (S5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from rich.table import Table

from vartai.assessment.suppression import FEWEST, told_beside
from vartai.cli.terminal import out
from vartai.screening.tuning.calibration_reading import shipped_calibration
from vartai.screening.tuning.limits import SHIPPED_PAIR
from vartai.screening.tuning.prior import BASE_RATE, Prior, bits_needed, posterior
from vartai.screening.tuning.proportions import interval
from vartai.screening.tuning.tuning import Alerts, Study
from vartai.screening.tuning.tuning_groups import SURE, GroupAlerts, Kind, Verdict

_DIFFER: Final = (Verdict.MORE, Verdict.LESS)
_KINDS: Final = {True: "With date of birth", False: "Without date of birth"}
_IF: Final = f"if {1_000 * BASE_RATE:g} in a thousand is listed"
_WHAT_TO_DO: Final = (
    "What to do: give dates of birth; count the names of your own people with `vartai screen learn`, as "
    "names that are common in a group may be taken for rare; ask for a smaller share, which lifts the limit "
    "for everybody. Never set a limit for one group. Let whoever watches over equal treatment see this."
)
_TEST: Final = (
    "Each group beside everybody else: Fisher's exact test, two-sided, corrected after Holm for all "
    f"comparisons of one table; beyond chance is below {SURE:.0%}. Groups are measured and never weighed."
)


@dataclass(frozen=True)
class _Told:
    """A row of groups as it may be told: people in tens, alerts from ten on."""

    row: GroupAlerts
    people: int
    flagged: int | None

    @property
    def per_thousand(self) -> str:
        """The rate with its exact interval, or the most it can be."""
        if self.flagged is None:
            return f"at most {1_000 * interval(min(FEWEST - 1, self.people), self.people)[1]:.1f}"
        low, high = interval(min(self.flagged, self.people), self.people)
        return f"{1_000 * self.flagged / self.people:.1f} ({1_000 * low:.1f} to {1_000 * high:.1f})"


def print_report(studies: Sequence[Study], hits: float, shown: float, listed: int) -> None:
    """The limits, what to expect of them, the groups, and loudly which of them differ."""
    for each in studies:
        _say_limits(each, hits, shown, Prior(listed))
        for label, rows in (("hits", each.hit_groups), ("shown at all", each.shown_groups)):
            out().print(_table(f"{_KINDS[each.tuned.dated]}: {label} by group", rows))
    _say(_TEST)
    _say_differences(studies)


def unequal(studies: Sequence[Study]) -> bool:
    """Whether any group is flagged more or less often than the others beyond chance."""
    return bool(_differences(studies))


def measured(studies: Sequence[Study], hits: float, shown: float) -> dict[str, Any]:
    """What was found, as it stands beside the limits in their file."""
    found: dict[str, Any] = {"wanted": {"hits": hits, "shown": shown}, "test": _TEST}
    for each in studies:
        found["with_date" if each.tuned.dated else "without_date"] = {
            "people": each.tuned.hits.people,
            "enough_people": each.tuned.enough,
            "false_hits_per_thousand": _rate_rows(each.tuned.hits),
            "shown_by_mistake_per_thousand": _rate_rows(each.tuned.shown),
            "hits_by_group": [_group_row(told) for told in _told(each.hit_groups)],
            "shown_by_group": [_group_row(told) for told in _told(each.shown_groups)],
        }
    return found


def _say_limits(each: Study, hits: float, shown: float, prior: Prior) -> None:
    tuned = each.tuned
    head = f"\n{_KINDS[tuned.dated]}: {tuned.hits.people:,} people on no list."
    out().print(head, style="bold", highlight=False)
    if not tuned.enough:
        _say(
            f"Too few to set limits on: a share of {hits:.2%} needs at least {1 / hits:,.0f} people. "
            "The shipped limits stay."
        )
    pair, shipped = tuned.pair, SHIPPED_PAIR
    _say_limit("A hit", pair.hit_from, hits, tuned.hits, tuned.shipped_hits)
    _say_limit("Shown at all", pair.look_closer_from, shown, tuned.shown, tuned.shipped_shown)
    line = shipped_calibration().of(tuned.dated).line
    right = posterior(pair.hit_from, prior, line)
    _say(
        f"Whoever just reaches the limit of a hit is that listed person with a probability of {right:.1%}, "
        f"{_IF}."
    )
    if pair.hit_from < shipped.hit_from or pair.look_closer_from < shipped.look_closer_from:
        _say(
            "A limit below the shipped one flags more people who share a name with somebody listed; people "
            "on no list do not show how many. Keep the shipped one unless you need to find more."
        )
    many = each.reaching(bits_needed(0.5, prior, line))
    if many:
        number = f"{many:,}" if many >= FEWEST else f"fewer than {FEWEST}"
        _say(
            f"Of these people {number} are as likely as not the listed ones, {_IF}: see whether they are on "
            "no list indeed, for whoever is on one lifts the limits."
        )


def _say_limit(label: str, limit: int, share: float, found: Alerts, shipped: Alerts) -> None:
    _say(
        f"{label} from {limit / 1_000:.2f} bits: expect {_rate(found)} by mistake per thousand such people "
        f"(wanted at most {1_000 * share:g}; shipped limits: {_rate(shipped)})."
    )


def _say(text: str) -> None:
    out().print(text, highlight=False, markup=False)


def _say_differences(studies: Sequence[Study]) -> None:
    rows = [row for each in studies for row in (*each.hit_groups, *each.shown_groups)]
    alone = [kind.value for kind in Kind if all(row.group[0] is not kind for row in rows)]
    if alone:
        _say(f"Not compared, as everybody is in one group: {', '.join(alone)}.")
    unclear = sum(row.verdict is Verdict.TOO_FEW for row in rows)
    if unclear:
        _say(
            f"{unclear} of {len(rows)} comparisons can't tell, as there are too few alerts: "
            "a difference may be there and not be seen."
        )
    found = _differences(studies)
    if not found:
        _say("No difference between groups was found beyond chance.")
        return
    out().print("\nGROUPS ARE NOT FLAGGED ALIKE", style="bold red")
    for label, row in found:
        kind, name = row.group
        out().print(f"{label}, {kind} {name}: {row.verdict}.", style="bold", highlight=False)
    _say(_WHAT_TO_DO)


def _differences(studies: Sequence[Study]) -> list[tuple[str, GroupAlerts]]:
    return [
        (f"{_KINDS[each.tuned.dated]}, {label}", row)
        for each in studies
        for label, rows in (("hits", each.hit_groups), ("shown at all", each.shown_groups))
        for row in rows
        if row.verdict in _DIFFER
    ]


def _table(title: str, rows: Sequence[GroupAlerts]) -> Table:
    table = Table(
        "group", "people, about", "flagged", "per thousand (95 %)", "beside the others", title=title
    )
    for told in _told(rows):
        kind, name = told.row.group
        flagged = f"under {FEWEST}" if told.flagged is None else f"{told.flagged:,}"
        table.add_row(
            f"{kind} {name}", f"{told.people:,}", flagged, told.per_thousand, told.row.verdict.value
        )
    return table


def _told(rows: Sequence[GroupAlerts]) -> list[_Told]:
    """Numbers as they may be told; nothing under ten, not even nothing, as totals stand beside."""
    found: list[_Told] = []
    for kind in Kind:
        own = [row for row in rows if row.group[0] is kind]
        hidden = any(row.flagged < FEWEST for row in own)
        for row in own:
            flagged = told_beside(row.flagged, hidden) if row.flagged >= FEWEST else None
            found.append(_Told(row, round(row.people, -1), flagged))
    return found


def _rate(alerts: Alerts) -> str:
    expected, low, high = alerts.per_thousand
    return f"{expected:.2f} (95 %: {low:.2f} to {high:.2f})"


def _rate_rows(alerts: Alerts) -> dict[str, float]:
    return dict(zip(("expected", "low", "high"), (round(n, 3) for n in alerts.per_thousand), strict=True))


def _group_row(told: _Told) -> dict[str, Any]:
    kind, name = told.row.group
    return {
        "group": f"{kind} {name}",
        "people_about": told.people,
        "flagged": told.flagged,
        "per_thousand": told.per_thousand,
        "beside_the_others": told.row.verdict.value,
    }
