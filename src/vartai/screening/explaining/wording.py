"""An explanation in the words of a language: whole sentences from the catalogues beside this file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from vartai.screening.explaining.explanation import Dates, Explanation, Lacking, Step, Supposed
from vartai.screening.explaining.saying import Speech
from vartai.screening.hit import Part
from vartai.screening.rarity import FEWEST_RESIDENTS, Rarity


@dataclass(frozen=True)
class SaidStep:
    """One step: what was compared and how it agrees, both sides, how rare it is; bits and sum as written."""

    label: str
    person: str
    entry: str
    rarity: str
    bits: str
    sum: str


@dataclass(frozen=True)
class Section:
    """Sentences under a heading."""

    heading: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Said:
    """An explanation in words: the outcome first, then what must be known of it, the steps, the rest."""

    title: str
    outcome: str
    meaning: str
    entry: str
    warnings: tuple[str, ...]
    steps: tuple[SaidStep, ...]
    sections: tuple[Section, ...]


def said(told: Explanation, language: str) -> Said:
    """An explanation in one of our languages; another raises `LookupError`."""
    speech = Speech.of(language)
    return Said(
        title=speech.outcome(told.hit.outcome),
        outcome=_total(speech, told),
        meaning=speech.say(f"hit_meaning-{told.hit.outcome.value}"),
        entry=_entry(speech, told),
        warnings=tuple(_warnings(speech, told)),
        steps=tuple(_step(speech, step) for step in told.steps),
        sections=(
            Section(speech.say("against-heading"), tuple(_against(speech, told))),
            Section(speech.say("settle-heading"), tuple(_settling(speech, told))),
            Section(speech.say("ask-heading"), tuple(_asking(speech, told))),
            Section(speech.say("belief-heading"), tuple(_belief(speech, told))),
        ),
    )


def _entry(speech: Speech, told: Explanation) -> str:
    """Which entry it is and on which lists it stands."""
    lists = ", ".join(told.entry.lists)
    if not lists:
        return speech.say("entry-no_lists", entry=told.entry.id)
    return speech.say("entry", entry=told.entry.id, lists=lists)


def _total(speech: Speech, told: Explanation) -> str:
    return speech.say(
        "total",
        outcome=speech.outcome(told.hit.outcome),
        bits=speech.bits(told.hit.bits),
        look_closer=speech.bits(told.limits.look_closer_from),
        hit=speech.bits(told.limits.hit_from),
    )


def _warnings(speech: Speech, told: Explanation) -> Iterator[str]:
    yield speech.say("warning-judged")
    if told.name_only:
        yield speech.say("warning-name_only")
    if told.dates is not Dates.BOTH:
        yield speech.say(f"warning-{told.dates.value}")


def _step(speech: Speech, step: Step) -> SaidStep:
    part = step.evidence
    return SaidStep(
        label=speech.step(part),
        person=speech.fact(part.part, part.person),
        entry=speech.fact(part.part, part.entry),
        rarity="" if step.rarity is None else _rarity(speech, step.rarity),
        bits=speech.signed(part.bits),
        sum=speech.bits(step.sum),
    )


def _rarity(speech: Speech, rarity: Rarity) -> str:
    if rarity.residents is None:
        return speech.say("rarity-listed", bearers=rarity.bearers, listed=rarity.listed)
    numbers = {"bearers": rarity.bearers, "listed": rarity.listed, "people": rarity.residents.people}
    if rarity.told is None:
        return speech.say("rarity-few_residents", **numbers, fewest=FEWEST_RESIDENTS)
    return speech.say("rarity-residents", **numbers, residents=rarity.told)


def _against(speech: Speech, told: Explanation) -> Iterator[str]:
    for step in told.against:
        part = step.evidence
        label, bits = speech.step(part), speech.signed(part.bits)
        if part.person and part.entry:
            sides = speech.fact(part.part, part.person), speech.fact(part.part, part.entry)
            yield speech.say("against-line", step=label, person=sides[0], entry=sides[1], bits=bits)
        else:
            yield speech.say("against-sum", step=label, bits=bits)
    if not told.against:
        yield speech.say("against-nothing")


def _settling(speech: Speech, told: Explanation) -> Iterator[str]:
    for each in told.settling:
        yield _supposed(speech, each, told.hit.bits)
    if not told.settling:
        yield speech.say("settle-nothing")


def _supposed(speech: Speech, each: Supposed, before: int) -> str:
    fact = speech.say(f"supposed-{each.value.value}-{each.part.value}")
    outcome = speech.outcome(each.outcome)
    if each.bits is None:
        return speech.say("settle-too_little", fact=fact, outcome=outcome)
    how = "settle-takes" if each.bits < before else "settle-adds"
    change, bits = speech.bits(abs(each.bits - before)), speech.bits(each.bits)
    return speech.say(how, fact=fact, change=change, bits=bits, outcome=outcome)


def _asking(speech: Speech, told: Explanation) -> Iterator[str]:
    """What to ask, and of whom; never of an office of a state that the person fled (S1, S8)."""
    person, entry = told.worth_asking(Lacking.PERSON), told.worth_asking(Lacking.ENTRY)
    if person:
        yield speech.say("ask-person", facts=_facts(speech, person))
    if entry:
        yield speech.say("ask-entry", facts=_facts(speech, entry))
        yield speech.say("ask-keeper")
    if not person and not entry:
        yield speech.say("ask-nothing")
    yield speech.say("ask-safely")


def _facts(speech: Speech, parts: Iterable[Part]) -> str:
    return "; ".join(speech.say(f"part-{part.value}") for part in parts)


def _belief(speech: Speech, told: Explanation) -> Iterator[str]:
    belief = told.belief
    yield speech.say("belief-assumed", rate=speech.rate(100 * belief.base_rate), listed=belief.listed)
    share, reach = speech.percent(belief.probability, belief.reach)
    yield speech.say(
        f"belief-{reach.value}",
        share=share,
        most=speech.bits(belief.most),
        least=speech.bits(belief.least),
    )
    yield speech.say("belief-measured", same=belief.same, different=belief.different, day=belief.day)
    if belief.residents:
        yield speech.say("belief-no_residents")
    yield speech.say("belief-no_answer")
    yield speech.say("bit")
