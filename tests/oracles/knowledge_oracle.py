"""Since when each rule and each prolongation was known: what could be said of a day on an earlier day."""

import re
from datetime import date, datetime, timedelta

from oracles.provision_oracle import BOOK, ENDED_FOR_CERTAIN, ROWS

_DAY = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}")


def _adopted(basis):
    """The last day that the basis of a prolongation names: the act's final adoption."""
    return datetime.strptime(_DAY.findall(basis)[-1], "%d %B %Y").date()  # noqa: DTZ007


_LAW_OF_2023 = [
    (_adopted(term["basis"]), term["from"], term["to"])
    for term in BOOK["sunset_history"]
    if _DAY.search(term["basis"])
]

ADOPTED = {
    "EM-0": date(2020, 8, 11),
    "EM-0b": date(2020, 9, 21),
    "EM-0c": date(2020, 12, 4),
    "EM-1": date(2022, 2, 24),
    "EM-2": date(2022, 3, 10),
    "EM-3": date(2022, 9, 14),
    "EM-4": date(2022, 9, 14),
    "AL-8": date(2025, 10, 15),
    "LD-2": date(2023, 6, 28),
    "LD-2b": date(2023, 6, 28),
    "QU-1": date(2022, 11, 28),
    "QU-2": date(2022, 11, 28),
    "QU-3": date(2022, 11, 28),
}
"""The day on which the act of a shared row was adopted or announced.

A row of our own says it in `adopted_on`; others are known from their first day, where that is known.
"""

_PROLONGED = {
    "EM-3": [
        (date(2022, 9, 14), date(2022, 12, 16)),
        (date(2022, 12, 16), date(2023, 3, 16)),
        (date(2023, 3, 16), date(2023, 5, 2)),
    ]
}
"""Measures outside the Restrictive Measures Law that were prolonged: since when each end was known."""


def ends(row):
    """The successive ends of a temporary rule: the day since when each was known, and the end."""
    if row["instrument"] != "RM" or row.get("proposed_only"):
        return _PROLONGED.get(row["id"], [])
    return [(known, to) for known, _, to in _LAW_OF_2023 if to >= row["in_force_from"]]


def adopted_on(row):
    """The day on which the rule became known; None where it is attested only or stands in a bill."""
    adopted = row.get("adopted_on") or ADOPTED.get(row["id"], row["in_force_from"])
    return ends(row)[0][0] if ends(row) else adopted


def standing_as_known(row, day, known_on):
    """What could be said on one day of whether the rule is law on another."""
    prolonged, adopted = ends(row), adopted_on(row)
    since = row["in_force_from"]
    if row.get("proposed_only") or (adopted and known_on < adopted) or (since and day < since):
        return "not_in_force"
    if not since and row.get("attested_from") and day < row["attested_from"]:
        return "start_not_known"
    until = max([to for known, to in prolonged if known <= known_on], default=row["in_force_to"])
    if not until or day <= until:
        return "in_force"
    vouched = row["verified_until"]
    came = row["id"] in ENDED_FOR_CERTAIN or (vouched is not None and until <= min(vouched, known_on))
    return "not_in_force" if came else "prolongation_not_known"


def days_of_adoption():
    """Every day on which something became known."""
    known = {day for row in ROWS.values() for day, _ in ends(row)}
    own = {row["adopted_on"] for row in ROWS.values() if row.get("adopted_on")}
    return sorted({*known, *own, *ADOPTED.values()})


def days_of_prolongation():
    """The days at, one before and one after every end that was set and then put off."""
    ended = {end for row in ROWS.values() for _, end in ends(row)}
    return sorted({end + timedelta(shift) for end in ended for shift in (-1, 0, 1)})
