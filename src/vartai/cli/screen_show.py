"""`vartai screen show`: one person looked up, and why each entry is shown, part by part."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

from vartai.assessment.private_writing import replace_file
from vartai.assessment.report.hit_picture import hit_picture
from vartai.cli.screen_asked import Person, person_of, person_options
from vartai.cli.screen_show_words import print_hits, print_not_found
from vartai.cli.screen_sources import PATH, list_options, open_limits, open_searched, weight_options
from vartai.cli.terminal import SOME_UNREADABLE, Day, explained, language_option, say, stop, today
from vartai.screening import Hit, screen
from vartai.screening.editions import Searched
from vartai.screening.explaining import Explanation, Ground, explain
from vartai.screening.explaining.explanation_rows import explanation_row
from vartai.screening.tuning.calibration_reading import shipped_calibration
from vartai.screening.tuning.limits import Limits
from vartai.screening.tuning.prior import BASE_RATE


@click.command(
    "show", epilog="Example: vartai screen show --index list.index --name 'Ona Išgalvota' --born 1990-05-17"
)
@list_options
@person_options
@weight_options
@click.option("--at", type=Day(), help="The day on which the table speaks; today if not given.")
@click.option("--entry", help="Explain this entry; the strongest if not given.")
@click.option("--all", "everything", is_flag=True, help="Explain every entry that was found.")
@click.option(
    "--base-rate",
    type=click.FloatRange(0, 1, min_open=True, max_open=True),
    default=BASE_RATE,
    show_default=True,
    help="The share of the people asked about who are on the lists, as assumed.",
)
@click.option("--picture", type=PATH, help="SVG file for the waterfall of the first entry explained.")
@click.option("--json", "as_json", is_flag=True, help="For programs: one object with all explanations.")
@language_option("Language of the explanation.")
def show(
    lists: tuple[Path, ...],
    sheets: tuple[Path, ...],
    kept: Path | None,
    population: Path | None,
    limits: Path | None,
    at: date | None,
    entry: str | None,
    everything: bool,
    base_rate: float,
    picture: Path | None,
    as_json: bool,
    language: str,
    **person: Any,
) -> None:
    """Look one person up, and show why an entry may be the same person: part by part, for and against.

    A hit is a question to a person, never an answer. Whoever has none was not found on these lists, which
    says nothing about anyone who is not listed.
    """
    if not lists and kept is None:
        raise click.MissingParameter(param_hint="'--list' or '--index'", param_type="option")
    asked = person_of(person, at or today())
    found = open_searched(lists, sheets, kept, population)
    chosen = open_limits(limits, found.index)
    hits = screen(found.index, [(asked.id, asked.identity)], limits=chosen)
    ground = Ground(found.index, shipped_calibration(), chosen, base_rate)
    view = _View(found, ground, asked, hits, _chosen(hits, entry, everything or as_json))
    if picture is not None:
        view.draw(picture, language)
    if as_json:
        click.echo(json.dumps(view.row(), ensure_ascii=False, indent=1))
    else:
        view.print(language)
    if any(edition.problems for edition in found.editions):
        say("Some entries of the lists could not be read; `vartai screen index` writes down which.")
        raise SystemExit(SOME_UNREADABLE)


def _chosen(hits: Sequence[Hit], entry: str | None, everything: bool) -> Sequence[Hit]:
    """The hits to be explained."""
    if entry is None:
        return hits if everything else hits[:1]
    found = [hit for hit in hits if hit.entry_id == entry]
    if not found:
        stop(f"the entry {entry!r} is not among those found; leave out --entry to see which are")
    return found


@dataclass(frozen=True)
class _View:
    """What was asked and found; `chosen` are the hits to be explained."""

    found: Searched
    ground: Ground
    asked: Person
    hits: Sequence[Hit]
    chosen: Sequence[Hit]

    def explanations(self) -> list[Explanation]:
        """The explanations of the chosen hits."""
        return [
            explain(self.ground, self.asked.identity, hit, self.found.places(hit.entry_id))
            for hit in self.chosen
        ]

    def print(self, language: str) -> None:
        """All of it in words."""
        limits: Limits = self.ground.limits
        if not self.hits:
            print_not_found(self.found, limits, self.asked.name_only, language)
            return
        others = [hit for hit in self.hits if hit not in self.chosen]
        print_hits(self.explanations(), others, self.found, limits, language)

    def draw(self, picture: Path, language: str) -> None:
        """The first explained hit as a picture, which its owner alone can read."""
        if not self.hits:
            say(f"There is nothing to draw, so {picture} was not written.")
            return
        with explained():
            replace_file(picture, hit_picture(self.explanations()[0], language).encode())

    def row(self) -> dict[str, Any]:
        """All of it for programs; without hits the editions say where nobody was found."""
        population = self.found.index.population
        limits = self.ground.limits
        return {
            "person_id": self.asked.id,
            "lists": [
                {
                    "name": edition.name,
                    "digest": edition.digest,
                    "data_sheet": edition.sheet,
                    "entries": len(edition.ids),
                }
                for edition in self.found.editions
            ],
            "population": None
            if population is None
            else {
                "day": population.day.isoformat(),
                "digest": population.digest,
                "people": population.people,
            },
            "limits_of": None if limits.day is None else limits.day.isoformat(),
            "found": len(self.hits),
            "hits": [explanation_row(told) for told in self.explanations()],
        }
