"""What the commands share: days as arguments, words to the person, exit statuses."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from itertools import zip_longest
from pathlib import Path
from typing import Any, Final, NoReturn, TypeVar

import click
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from vartai.assessment.in_order import WorkerDied
from vartai.facts import BadValue
from vartai.facts.people import PeopleFile, UnusableTable, open_people
from vartai.screening import NO_SHEET, ListEdition, read_list
from vartai.screening.population.population import Population
from vartai.screening.population.population_reading import read_population
from vartai.words import LANGUAGES

GOOD: Final = 0
FAILED: Final = 1
UNUSABLE: Final = 2
SOME_UNREADABLE: Final = 3
INTERRUPTED: Final = 130

FC = TypeVar("FC", bound=Callable[..., Any] | click.Command)


class Day(click.ParamType[date]):
    """A day as YYYY-MM-DD."""

    name = "day"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read it, or say how to write it."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no day; write YYYY-MM-DD, for example 2026-03-01", param, ctx)


def today() -> date:
    """The day asked about where none is given: the person's own."""
    return date.today()  # noqa: DTZ011  on the clock of whoever asks


def language_option(help_text: str) -> Callable[[FC], FC]:
    """The option that chooses a language of those that are spoken here."""
    return click.option(
        "--language", type=click.Choice(LANGUAGES), default="en", show_default=True, help=help_text
    )


def out() -> Console:
    """Where results go; plain text where nobody watches."""
    return Console(soft_wrap=False)


def stop(message: str, status: int = UNUSABLE) -> NoReturn:
    """Say why nothing more is done, and end."""
    Console(stderr=True, soft_wrap=True).print(message, style="bold", highlight=False, markup=False)
    raise SystemExit(status)


def say(message: str) -> None:
    """A word to the person, beside the results."""
    Console(stderr=True, soft_wrap=True).print(message, highlight=False, markup=False)


@contextmanager
def explained() -> Iterator[None]:
    """Turn what can go wrong with files and processes into words and an exit status."""
    try:
        yield
    except (UnusableTable, WorkerDied) as error:
        stop(str(error))
    except BadValue as error:
        stop(f"{error.message}; {error.remedy}")
    except OSError as error:
        stop(
            f"{error.filename or 'a file'}: {error.strerror}; make room or see to the rights, then run again"
        )


def population_table(path: Path | None) -> Population | None:
    """The population table at a path, if there is one."""
    if path is None:
        return None
    with explained():
        return read_population(path)


def people_table(path: Path) -> PeopleFile:
    """The people table at a path."""
    with explained():
        return open_people(path)


def list_editions(paths: tuple[Path, ...], sheets: tuple[Path, ...] = ()) -> list[ListEdition]:
    """The lists at these paths, each with its data sheet; a list without one that fits is told of.

    `sheets` are in the order of the lists; without any they stand beside the lists.
    """
    if sheets and len(sheets) != len(paths):
        stop("give --sheet as often as --list, in the same order")
    with explained():
        editions = [read_list(path, sheet=sheet) for path, sheet in zip_longest(paths, sheets)]
    for path, edition in zip(paths, editions, strict=True):
        if edition.sheet is None:
            say(f"{path} has {NO_SHEET} that fits, and results will say so; vartai screen sheet drafts one.")
    return editions


class PeopleProgress:
    """A bar with people per second and the time left, on the terminal of whoever started the run."""

    def __init__(self, rows: int | None) -> None:
        self._bar = Progress(
            TextColumn("People"),
            BarColumn(),
            TextColumn(
                "{task.completed:,.0f} of about {task.total:,.0f}" if rows else "{task.completed:,.0f}"
            ),
            TextColumn("{task.fields[speed]}"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
        )
        self._task: TaskID = self._bar.add_task("people", total=rows, speed="")
        self._new = 0
        self._before: Any = None
        self._interrupted = False

    def __enter__(self) -> PeopleProgress:
        self._bar.start()
        if threading.current_thread() is threading.main_thread():
            self._before = signal.signal(signal.SIGINT, self._interrupt)
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)

    def _interrupt(self, *_: object) -> None:
        self._interrupted = True
        raise KeyboardInterrupt

    def __call__(self, rows: int, *, again: bool = False) -> None:
        """So many more are done.

        An interrupt that came at a moment when Python drops exceptions is heeded here.
        """
        if self._interrupted:
            raise KeyboardInterrupt
        self._new += 0 if again else rows
        seconds = self._bar.tasks[0].elapsed or 0
        speed = f"{self._new / seconds:,.0f} a second" if seconds and self._new else ""
        self._bar.update(self._task, advance=rows, speed=speed)
