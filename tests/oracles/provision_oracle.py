"""What the `provisions*.yml` say of a case, read by itself: no code or data of the encoded law is used.

Two things stand above the table and are written out here: who also holds a citizenship of the EU, the EEA
or Switzerland leaves the rules that single out citizens of third countries (safeguard S10), and an end that
nobody vouches for leaves what comes after it unknown (promise 2).
"""

from datetime import date, timedelta
from pathlib import Path

import yaml

from oracles.condition_oracle import all_of, any_of, atom, atoms, holds, opposite

_FILES = [
    yaml.safe_load(path.read_text("utf-8")) for path in sorted(Path(__file__).parent.glob("provisions*.yml"))
]
BOOK = next(book for book in _FILES if "sunset_history" in book)

EUROPE = frozenset({
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
    "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    "CH", "IS", "LI", "NO",
})  # fmt: skip
ENDED_FOR_CERTAIN = ("EM-2", "EM-4", "OT-7")
"""Their end is certain though no source reaches it: the Restrictive Measures Law replaced two of them,
and the border was opened again."""

APPLIES, DOES_NOT_APPLY, UNKNOWN, DISPUTED = "applies", "does_not_apply", "unknown", "disputed"


def _answering(row):
    """The row with an effect for each thing required, and for a dispute that stands by itself."""
    effects = row.get("effects", [])
    if row.get("requires"):
        whole = next(effect for effect in effects if "condition" not in effect)
        lacking = [{**whole, "condition": [{"not": required}]} for required in row["requires"]]
        effects = [*lacking, *(effect for effect in effects if effect is not whole)]
    if row["role"] == "dispute":
        (point,) = row["disputed_points"]
        effects = [{"asks": point["asks"], "outcome": "not_eligible", "condition": point["when"]}]
    return {**row, "effects": effects}


WRITTEN = [row["id"] for book in _FILES for row in book["provisions"]]
TABLE = {row["id"]: row for book in _FILES for row in book["provisions"]}
OF_OUR_OWN = {row["id"] for book in _FILES if book.get("own") for row in book["provisions"]}
"""Rows that the shared collection doesn't have: guards that safeguards ask for, and what we added."""

ROWS = {name: _answering(row) for name, row in TABLE.items()}


_ABOVE = {}
for _other in ROWS.values():
    for _name in _other.get("overrides", []):
        _ABOVE.setdefault(_name, []).append(_other["condition"])


def first_day(row):
    """The first day on which the provision is law or vouched for, else the last that is vouched for."""
    return row["in_force_from"] or row.get("attested_from") or row["verified_until"] or date(2026, 3, 12)


def standing(row, day):
    """in_force, not_in_force, start_not_known or prolongation_not_known."""
    since, until = row["in_force_from"], row["in_force_to"]
    if row.get("proposed_only") or (since and day < since):
        return "not_in_force"
    if not since and row.get("attested_from") and day < row["attested_from"]:
        return "start_not_known"
    if not until or day <= until:
        return "in_force"
    vouched = row["verified_until"]
    certain = (vouched is not None and vouched >= until) or row["id"] in ENDED_FOR_CERTAIN
    return "not_in_force" if certain else "prolongation_not_known"


def caution(row, day):
    """The warning that comes with relying on the provision on a day at which it is, or may be, law."""
    found = standing(row, day)
    if found != "in_force":
        return found
    if row["verified_until"] is None:
        return "not_vouched"
    return "not_vouched_after" if day > row["verified_until"] else None


def said(row, effect, day, facts):
    """applies, does_not_apply, unknown or disputed; None where the provision is not law on the day."""
    found = standing(row, day)
    if found == "not_in_force":
        return None
    facts = {**facts, "as_of": day}
    strikes = _strikes(row, effect, facts, row.get("exceptions", []))
    if found != "in_force" and strikes:
        strikes = None
    point = _disputed(row, effect, facts)
    if point is True and found == "in_force":
        return DISPUTED
    if strikes and point is None:
        return UNKNOWN
    return {True: APPLIES, False: DOES_NOT_APPLY, None: UNKNOWN}[strikes]


def _strikes(row, effect, facts, exceptions):
    stated = [*row.get("condition", []), *effect.get("condition", [])]
    lifted = any_of(holds(exception, facts) for exception in [*exceptions, *_others(row, facts)])
    perhaps = any_of(holds(exception, facts) for exception in row.get("exceptions_unverified", []))
    doubt = [] if perhaps is False else [None]
    return all_of([_concerned(row, facts), holds(stated, facts), opposite(lifted), *doubt])


def _disputed(row, effect, facts):
    """Whether a published dispute decides: the rest of the provision applies and nobody settled the point."""
    found = False
    for point in row.get("disputed_points", []):
        fact = point.get("undetermined_fact")
        rest = [e for e in row.get("exceptions", []) if fact not in [atom(text)[0] for text in atoms(e)]]
        if facts.get(fact) is None:
            found = any_of([found, all_of([holds(point["when"], facts), _strikes(row, effect, facts, rest)])])
    return found


def _concerned(row, facts):
    if row["citizenships"] == "any":
        return True
    held = facts.get("citizenship")
    return None if held is None else not held.isdisjoint(row["citizenships"])


def singles_out_third_countries(row):
    """A bar or a duty that names citizens of some states."""
    stated = [*row.get("condition", []), *(c for e in row.get("effects", []) for c in e.get("condition", []))]
    names = row["citizenships"] != "any" or any(atom(text)[0] == "citizenship" for text in atoms(stated))
    return names and row["role"] in ("bar", "duty")


def overriding(row):
    """The conditions under which other rows take the place of this one."""
    return list(_ABOVE.get(row["id"], []))


def _others(row, facts):
    """What other rows lift it by: those that override it, and at the closed border a right of one's own.

    Whoever comes back through the closed border on a right of their own needs no special permission (EM-0).
    """
    above = overriding(row)
    closure = ROWS["OT-7"]
    if row["id"] == "EM-0" and standing(closure, facts["as_of"]) == "in_force":
        above.append(closure["exceptions"])
    return [*above, *_europe(row, facts)]


def _europe(row, facts):
    """The exception of safeguard S10; a company has no citizenship."""
    if not singles_out_third_countries(row):
        return []
    human = {"not": "applicant_kind = legal_person"} if row["id"] == "RM-7" else []
    return [{"all": [human, f"citizenship has_any [{', '.join(sorted(EUROPE))}]"]}]


def boundary_days():
    """The days at, one before and one after every first, last, vouched and attested day of the table."""
    fields = ("in_force_from", "in_force_to", "verified_until", "attested_from")
    stated = {row[field] for row in ROWS.values() for field in fields if row.get(field)}
    return sorted({day + timedelta(shift) for day in stated for shift in (-1, 0, 1)})
