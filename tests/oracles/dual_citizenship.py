"""What safeguard S10 demands of provisions that name citizens, for people with two citizenships or none."""

from oracles.boundary_people import starts_of
from oracles.oracle_agreement import acts_of, claims_of
from oracles.provision_oracle import EUROPE, ROWS, said, singles_out_third_countries
from vartai.facts.reading import vocabulary
from vartai.law.case import find

OTHERWISE = {
    "not_accepted": "accepted",
    "extra_check": "no_extra_check",
    "refuse_possible": "allowed",
    "not_eligible": "eligible",
    "revoke": "keep",
    "refer_to_vsd": "keep",
    "prohibited": "allowed",
    "required": "discretionary",
}
"""What follows for a citizen of the other state, where the rule's own outcome would not."""

NAMED = ("RU", "BY")


def faults(law):
    """A sentence for each dual citizen or stateless person treated otherwise than S10 demands."""
    for row in ROWS.values():
        first = row["in_force_from"] or row.get("attested_from")
        for effect in row.get("effects", []) if first else []:
            yield from _faults(law.at(first), row, effect)


def _faults(on_day, row, effect):
    act = acts_of(on_day, row, effect)[0]
    (claim,) = claims_of(on_day, row, effect, act)
    for start in starts_of(row):
        for states, expected in _expectations(on_day.day, row, effect, start):
            found = find(on_day, claim, {**start, "act": act, "citizenship": frozenset(states)})
            positions = tuple(position.outcome for position in found.positions)
            ours = found.state.value, positions, found.lifted_by
            if ours != expected:
                yield f"{row['id']} about {states} and {start}: {ours}, by S10 {expected}"


def _expectations(day, row, effect, start):
    """Sets of citizenships with the state, positions and lifting exception that S10 demands of them.

    Asked only where a citizen of a named state alone is reached, and a citizen of another state is not.
    """
    bars = singles_out_third_countries(row)
    for state in NAMED:
        if _reached(row, effect, day, start, "GE") or not _reached(row, effect, day, start, state):
            continue
        yield (), ("does_not_apply", (), "")
        for other in vocabulary()["citizenship"].codes:
            if bars and other in EUROPE:
                yield (state, other), ("does_not_apply", (), "EU-0")
            elif bars and not _reached(row, effect, day, start, other):
                yield (state, other), ("disputed", (effect["outcome"], OTHERWISE[effect["outcome"]]), "")
            else:
                yield (state, other), ("applies", (), "")


def _reached(row, effect, day, start, code):
    return said(row, effect, day, {**start, "citizenship": frozenset({code})}) == "applies"
