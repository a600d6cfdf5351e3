"""Where is searched and with what: the options that the commands of screening share, and what they open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, TypeVar

import click

from vartai.cli.terminal import explained, list_editions, population_table, say, stop
from vartai.screening import Index
from vartai.screening.editions import Searched, searched
from vartai.screening.editions.searched_reading import read_searched
from vartai.screening.lists.data_sheet import NO_SHEET
from vartai.screening.tuning.limits import NO_POPULATION, SHIPPED, Limits
from vartai.screening.tuning.limits_reading import read_limits

FC = TypeVar("FC", bound=Callable[..., Any] | click.Command)

PATH: Final = click.Path(path_type=Path)


def list_options(command: FC) -> FC:
    """Lists with their data sheets, or an index that was made of them before."""
    given = (
        click.option("--list", "lists", type=PATH, multiple=True, help="Watch list; several times."),
        click.option(
            "--sheet",
            "sheets",
            type=PATH,
            multiple=True,
            help="Data sheet, as often as --list and in the same order; beside the list if not given.",
        ),
        click.option(
            "--index", "kept", type=PATH, help="Folder of `vartai screen index`, in the place of --list."
        ),
    )
    for option in reversed(given):
        command = option(command)
    return command


def weight_options(command: FC) -> FC:
    """The authority's own table of residents and limits."""
    given = (
        click.option(
            "--population", type=PATH, help="How common names are here: a table of `vartai screen learn`."
        ),
        click.option("--limits", type=PATH, help="From how many bits on: a file of `vartai screen tune`."),
    )
    for option in reversed(given):
        command = option(command)
    return command


def open_searched(
    lists: tuple[Path, ...], sheets: tuple[Path, ...], kept: Path | None, population: Path | None = None
) -> Searched:
    """The lists indexed now, or the index that was kept; both warn of editions without a data sheet."""
    if kept is None:
        editions = list_editions(lists, sheets)
        return searched(editions, population_table(population))
    if lists or sheets:
        stop("give either --index or --list with its --sheet; an index holds its lists and their sheets")
    residents = population_table(population)
    with explained():
        found = read_searched(kept, residents)
    for edition in found.editions:
        if edition.day is None:
            say(f"{edition.name} has {NO_SHEET} that fits, and results will say so.")
    return found


def open_limits(path: Path | None, index: Index) -> Limits:
    """The limits of a file, which hold for one edition and one population only."""
    if path is None:
        return SHIPPED
    with explained():
        limits = read_limits(path)
    misfit = limits.misfit(index.digest, index.population.digest if index.population else NO_POPULATION)
    if misfit:
        say(f"Mind: {misfit}; tune them anew with `vartai screen tune`.")
    return limits
