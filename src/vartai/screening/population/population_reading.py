"""Population tables as text: a line of JSON that says what it is, then a line per word."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any, Final

from vartai.facts import BadValue
from vartai.screening.population.population import Population, Sounds
from vartai.screening.rarity import FEWEST_RESIDENTS
from vartai.screening.spelling.tables_reading import spelling_digest

VERSION: Final = 1
_KIND: Final = "vartai population"
_AGAIN: Final = "make the table again with `vartai screen learn`"


class UnusablePopulation(BadValue):
    """A population table that can't be relied on; a wrong one would weigh names wrongly, without a trace."""


def population_bytes(population: Population) -> bytes:
    """A population as it is saved; the same population, the same bytes."""
    head = {
        _KIND: VERSION,
        "day": population.day.isoformat(),
        "people": population.people,
        "words": len(population.bearers_of),
        "rare_words": population.rare_words,
        "fewest_told": FEWEST_RESIDENTS,
        "spelling": population.spelling,
        "sha256": population.digest,
    }
    return (json.dumps(head) + "\n" + "".join(population.rows())).encode()


def read_population(path: Path) -> Population:
    """Read a saved population and check it whole; a damaged or outdated one raises `UnusablePopulation`.

    A file that isn't there raises the `OSError` of the system.
    """
    return population_of(path.read_bytes(), path.name)


def population_of(content: bytes, file: str) -> Population:
    """The population in the bytes of a file of that name."""
    try:
        first, _, body = content.decode("utf-8").partition("\n")
    except UnicodeDecodeError:
        raise UnusablePopulation(f"{file} is not UTF-8", _AGAIN) from None
    head = _head(first, file)
    try:
        day, people, rare = date.fromisoformat(head["day"]), int(head["people"]), int(head["rare_words"])
        words, digest, spelling = int(head["words"]), str(head["sha256"]), str(head["spelling"])
    except (KeyError, TypeError, ValueError):
        raise UnusablePopulation(f"{file}, line 1: the head is not whole", _AGAIN) from None
    if spelling != spelling_digest():
        raise UnusablePopulation(
            f"{file} was counted on {day} with other tables of spelling than these", _AGAIN
        )
    rows = [_row(line, file, number, people) for number, line in enumerate(body.splitlines(), start=2)]
    population = Population(day, people, dict(rows), rare, spelling)
    if len(rows) != words or len(population.bearers_of) != words or population.digest != digest:
        raise UnusablePopulation(f"{file} is not as it was written, or not whole", _AGAIN)
    return population


def _head(line: str, file: str) -> dict[str, Any]:
    try:
        head = json.loads(line)
    except (ValueError, RecursionError):
        head = None
    if not isinstance(head, dict) or _KIND not in head:
        raise UnusablePopulation(f"{file} is no population table", "give one that `vartai screen learn` made")
    if head[_KIND] != VERSION:
        raise UnusablePopulation(
            f"{file} has version {head[_KIND]}; this program reads version {VERSION}", _AGAIN
        )
    return head


def _row(line: str, file: str, number: int, people: int) -> tuple[Sounds, int]:
    sounds, _, text = line.partition("\t")
    bearers = int(text) if text.isascii() and text.isdigit() and len(text) < 12 else 0
    if not sounds or not FEWEST_RESIDENTS <= bearers <= people:
        told = f"from {FEWEST_RESIDENTS} to {people}"
        raise UnusablePopulation(f"{file}, line {number}: not a word with its bearers, {told}", _AGAIN)
    return tuple(sounds.split("|")), bearers
