"""Where an encoded law and the oracle differ; each function yields one sentence for each difference."""

from dataclasses import replace
from datetime import date

from oracles.boundary_people import people_of, starts_of
from oracles.condition_oracle import holds
from oracles.knowledge_oracle import (
    adopted_on,
    days_of_adoption,
    days_of_prolongation,
    ends,
    standing_as_known,
)
from oracles.provision_oracle import EUROPE, ROWS, boundary_days, caution, first_day, said, standing
from vartai.law.case import find
from vartai.law.weighing import weigh


def differences(law):
    """All that differs, the cheapest comparisons first."""
    yield from in_writing(law)
    yield from in_what_was_known(law)
    yield from on_boundary_days(law)
    yield from over_boundary_people(law)
    yield from over_companies(law)
    yield from over_guards(law)


def in_writing(law):
    """Field by field: what the row and the provision state, and what exceptions take over from their rule."""
    for name in sorted(ROWS.keys() - law.by_id.keys()):
        yield f"{name} is not encoded"
    for row in ROWS.values():
        rule = law.by_id.get(row["id"])
        if rule is None:
            continue
        for field, ours, theirs in _fields(rule, row):
            if ours != theirs:
                yield f"{rule.id}: {field} is {ours!r}, in the table {theirs!r}"
        for exception in law.provisions:
            if exception.excepts == (rule.id,):
                for field in ("instrument", "citation", "term", "acts", "verified_until", "sources"):
                    if getattr(exception, field) != getattr(rule, field):
                        yield f"{exception.id}: {field} differs from that of its rule"


def _fields(rule, row):
    effects = row.get("effects", [])
    positions = [[p["outcome"] for p in point["positions"]] for point in row.get("disputed_points", [])]
    published = [d for d in rule.disputes if d.unsettled or row["role"] == "dispute"]
    yield "instrument", rule.instrument, row["instrument"]
    yield "citation", rule.citation, row["citation"]
    yield "confidence", rule.confidence.value, row["confidence"]
    yield "verified_until", rule.verified_until, row["verified_until"]
    yield "role", rule.role.value, row["role"]
    yield "acts", rule.acts, None if row["act"] == "any" else tuple(row["act"])
    yield "first day", rule.term.since, row["in_force_from"]
    yield "last day", rule.term.until, row["in_force_to"]
    yield "attested from", rule.term.attested_from, row.get("attested_from")
    yield "prolongations", [(e.known_from, e.until) for e in rule.term.extensions], ends(row)
    if not rule.proposed:
        yield "known from", rule.term.known_from, adopted_on(row)
    yield "proposed", rule.proposed, row.get("proposed_only", False)
    stated = {name: str(value) for name, value in row.get("parameters", {}).items()}
    yield "parameters", dict(rule.parameters), stated
    yield (
        "effects",
        [_effect(e) for e in rule.effects],
        [(e["asks"], e["outcome"], e.get("value", {})) for e in effects],
    )
    yield "disputed points", [[p.outcome for p in d.positions] for d in published], positions
    yield (
        "points to settle",
        [d.unsettled for d in published],
        [p.get("undetermined_fact") for p in row.get("disputed_points", [])],
    )
    yield "overrides", list(rule.overrides), row.get("overrides", [])
    forbidden = [(asks, outcome) for asks, outcomes in row.get("forbids", {}).items() for outcome in outcomes]
    yield "forbidden outcomes", list(rule.forbids), forbidden


def _effect(effect):
    return effect.asks, effect.outcome, effect.value.as_dict() if effect.value else {}


def in_what_was_known(law):
    """The standing of every provision on every boundary day, as known before and after each adoption."""
    known = sorted({shifted for day in days_of_adoption() for shifted in (_day_before(day), day)})
    known += [date(2026, 3, 12), date(2026, 5, 2), date(2026, 5, 3)]
    days = sorted({*boundary_days(), *days_of_prolongation()})
    for row in ROWS.values():
        for provision in _family(law, row["id"]):
            for day in days:
                for then in known:
                    ours, theirs = provision.standing(day, then).value, standing_as_known(row, day, then)
                    if ours != theirs:
                        yield f"{provision.id} on {day}, known on {then}: {ours}, by the table {theirs}"


def _day_before(day):
    return date.fromordinal(day.toordinal() - 1)


def _family(law, name):
    """A rule and its own exceptions, which stand and fall with it."""
    return [p for p in law.provisions if name in (p.id, *(p.excepts if len(p.excepts) == 1 else ()))]


def on_boundary_days(law):
    """Standing, cautions and findings about a few people, on every day on which anything changes."""
    about = [(row, _family(law, row["id"]), starts_of(row)) for row in ROWS.values()]
    for day in boundary_days():
        on_day = law.at(day)
        for row, family, people in about:
            rule = on_day.law.by_id[row["id"]]
            for provision in family:
                ours, theirs = provision.standing(day).value, standing(row, day)
                if ours != theirs:
                    yield f"{provision.id} on {day}: {ours}, by the table {theirs}"
            if rule.id in on_day.standing:
                cautions = {warning.code.value for warning in on_day.warnings(rule)} - {"unverified"}
                if cautions != ({caution(row, day)} - {None}):
                    yield f"{rule.id} on {day}: cautions {cautions}, by the table {caution(row, day)}"
            yield from _findings(on_day, row, people)


def over_boundary_people(law):
    """What each provision says of everybody on its edges, on the first day on which it is law."""
    for row in ROWS.values():
        people = [person for person in people_of(row) if not _may_be_a_company(row, person)]
        yield from _on_its_first_day(law, row, people)


def over_guards(law):
    """Of whom each guard speaks."""
    for row in [row for row in ROWS.values() if row["role"] == "guard"]:
        rule, everybody = law.by_id[row["id"]], people_of(row)
        acts = rule.acts or ("trp_first", "trp_renewal", "foreigners_passport", "appeal", "entry")
        for person in [{**person, "act": act} for person in everybody for act in acts]:
            ours, theirs = weigh(rule.when, person).value, holds(row.get("condition", []), person)
            if ours is not theirs:
                yield f"{rule.id} speaks of {person}: {ours}, by the table {theirs}"


def over_companies(law):
    """What the ban on real estate says where only a citizenship that a company can't have would spare it."""
    row = ROWS["RM-7"]
    yield from _on_its_first_day(law, row, [p for p in people_of(row) if _may_be_a_company(row, p)])


def _may_be_a_company(row, person):
    """Whether the ban on real estate is asked about what may be a company, and citizenship could spare it."""
    if row["id"] != "RM-7" or person.get("applicant_kind") == "natural_person":
        return False
    return "citizenship" not in person or not person["citizenship"].isdisjoint(EUROPE)


def _on_its_first_day(law, row, people):
    if row.get("proposed_only"):
        yield from _as_if_adopted(law, row, people)
    else:
        yield from _findings(law.at(first_day(row)), row, people)


def _as_if_adopted(law, row, people):
    """What stands in a bill only is law on no day; its words are compared as if it were."""
    adopted = tuple(replace(p, proposed=False) if p.id == row["id"] else p for p in law.provisions)
    on_day = replace(law, provisions=adopted).at(row["verified_until"])
    yield from _findings(on_day, {**row, "proposed_only": False}, people)


def _findings(on_day, row, people):
    for effect in row.get("effects", []):
        for act in acts_of(on_day, row, effect):
            claims = claims_of(on_day, row, effect, act)
            for person in people:
                facts = {**person, "act": act}
                theirs = said(row, effect, on_day.day, facts)
                ours = [find(on_day, claim, facts).state.value for claim in claims]
                if ours != ([theirs] if theirs else []):
                    about = f"{row['id']} on {on_day.day} about {act} and {person}"
                    yield f"{about}: {ours}, by the table {theirs}"


def claims_of(on_day, row, effect, act):
    """The claims of the encoded law that stand for an effect of a row; none where it is no law that day."""
    at = next(n for n, other in enumerate(row["effects"]) if other is effect)
    claims = [c for c in on_day.claims(act, effect["asks"]) if c.provision.id == row["id"]]
    return [c for c in claims if at < len(c.provision.effects) and c.effect is c.provision.effects[at]]


def acts_of(on_day, row, effect):
    """The acts about which a row's effect answers its question."""
    asked = on_day.law.question(effect["asks"]).acts
    return [act for act in asked if row["act"] == "any" or act in row["act"]]
