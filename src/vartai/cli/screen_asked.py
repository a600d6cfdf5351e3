"""The person that is asked about: as options, or as one row of a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from vartai.cli.screen_sources import PATH
from vartai.cli.terminal import explained, people_table, stop
from vartai.facts import Identity, PartialDate, PersonName
from vartai.facts.people import read_batch
from vartai.facts.reading import vocabulary

FC = TypeVar("FC", bound=Callable[..., Any] | click.Command)
_BATCH = 5_000
_OPTIONS = (
    click.option("--name", "names", multiple=True, help="Name in any order and script; several times."),
    click.option("--born", help="Date of birth: YYYY, YYYY-MM or YYYY-MM-DD."),
    click.option("--sex", type=click.Choice(("m", "f")), help="Sex."),
    click.option("--citizenship", "states", multiple=True, help="Code of a state, as BY; several times."),
    click.option("--born-in", "places", multiple=True, help="Place of birth, the town first; several times."),
    click.option("--document", "documents", multiple=True, help="Number of a document; several times."),
    click.option("--people", type=PATH, help="Table of people, in the place of a name; with --person."),
    click.option("--person", "person_id", help="The person_id of the row to take from --people."),
)


@dataclass(frozen=True)
class Person:
    """Who is asked about; `id` is empty where no table says it."""

    id: str
    identity: Identity

    @property
    def name_only(self) -> bool:
        """Whether nothing but names is known."""
        return self.identity == Identity(self.identity.names)


def person_options(command: FC) -> FC:
    """The options that say who is asked about."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def person_of(given: Mapping[str, Any], day: date) -> Person:
    """The person of these options, else of the row that they name; what can't be used ends the command."""
    table, person_id = given["people"], given["person_id"]
    own = {name: value for name, value in given.items() if name not in ("people", "person_id") and value}
    if table is None and person_id is None:
        if not any(name.strip() for name in given["names"]):
            stop("say whom to look up: --name with what else is known, or --people with --person")
        return Person("", _identity(given))
    if table is None or person_id is None or own:
        stop("give either --name with what else is known, or --people with --person")
    return _row(table, person_id, day)


def _identity(given: Mapping[str, Any]) -> Identity:
    with explained():
        born = () if given["born"] is None else (PartialDate.read(given["born"]),)
    return Identity(
        names=tuple(PersonName(name.strip()) for name in given["names"] if name.strip()),
        birth_dates=born,
        sex=given["sex"],
        citizenships=frozenset(_states(given["states"])) or None,
        birth_places=tuple(given["places"]),
        document_numbers=tuple(given["documents"]),
    )


def _states(codes: Iterable[str]) -> Iterable[str]:
    known = vocabulary()["citizenship"].codes
    for code in codes:
        if code.upper() not in known:
            stop(f"{code!r} is no code of a state; write two letters, for example BY")
        yield code.upper()


def _row(path: Path, person_id: str, day: date) -> Person:
    known = vocabulary()
    with explained():
        for raw in people_table(path).batches(_BATCH):
            people = read_batch(raw, known, day)
            ids = people.facts.get_column("person_id").to_list()
            if person_id in ids:
                return Person(person_id, people.identities[ids.index(person_id)])
    stop(f"{path.name} has no row with the person_id {person_id!r} that can be read")
