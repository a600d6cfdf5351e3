"""In words: where was searched and with what, and what it means that nothing was found (S9)."""

from __future__ import annotations

from collections.abc import Iterator

from vartai.screening.editions.searched import IndexedEdition, Searched
from vartai.screening.explaining.saying import Speech
from vartai.screening.hit import Hit
from vartai.screening.tuning.limits import Limits

_SHORT = 12
"""Signs of a digest, enough to tell editions apart."""


def not_found(found: Searched, name_only: bool, language: str) -> tuple[str, ...]:
    """What is said of somebody who was not found; never that nothing is there."""
    speech = Speech.of(language)
    first = speech.say("found-nobody", editions=_editions(speech, found))
    return (first, speech.say("warning-name_only")) if name_only else (first,)


def sources(found: Searched, limits: Limits, language: str) -> tuple[str, tuple[str, ...]]:
    """Under a heading: the editions, the table of residents and the limits of a search."""
    speech = Speech.of(language)
    return speech.say("found-sources"), tuple(_sources(speech, found, limits))


def in_short(hit: Hit, language: str) -> str:
    """A hit in one line."""
    speech = Speech.of(language)
    outcome, bits = speech.outcome(hit.outcome), speech.bits(hit.bits)
    return speech.say("found-other", outcome=outcome, entry=hit.entry_id, bits=bits)


def _sources(speech: Speech, found: Searched, limits: Limits) -> Iterator[str]:
    yield speech.say("searched", editions=_editions(speech, found))
    population = found.index.population
    if population is None:
        yield speech.say("searched-no_residents")
    else:
        digest = population.digest[:_SHORT]
        yield speech.say("searched-residents", day=population.day, people=population.people, digest=digest)
    if limits.day is None:
        yield speech.say("searched-limits")
    else:
        yield speech.say("searched-own_limits", day=limits.day, used_by=limits.used_by)


def _editions(speech: Speech, found: Searched) -> str:
    return "; ".join(_edition(speech, edition) for edition in found.editions)


def _edition(speech: Speech, edition: IndexedEdition) -> str:
    entries = len(edition.ids)
    if edition.day is None:
        digest = edition.digest[:_SHORT]
        return speech.say("searched-undated", name=edition.name, digest=digest, entries=entries)
    return speech.say("searched-edition", name=edition.name, day=edition.day, entries=entries)
