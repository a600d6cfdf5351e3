"""What a run found, read from its summary into values that the report can rely on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from vartai.assessment.report.saying import Count


@dataclass(frozen=True)
class Provision:
    """A provision as the summary names it; `reviewed_by` holds who read it and when."""

    id: str
    title: str
    citation: str
    text: str
    confidence: str
    vouched_until: date | None
    reviewed_by: tuple[str, ...]


@dataclass(frozen=True)
class LawEdition:
    """The law that was asked, and how much of it a lawyer has read."""

    jurisdiction: str
    digest: str
    provisions: int
    in_force: int
    reviewed: int
    named: Mapping[str, Provision]


@dataclass(frozen=True)
class ListEdition:
    """One watch list in the edition that was searched; `refused` counts entries by why they stayed out.

    `day` is that of the edition by its data sheet, None without one.
    """

    name: str
    digest: str
    day: date | None
    entries: int
    names: int
    refused: Mapping[str, int]
    skipped: int
    problems: int


@dataclass(frozen=True)
class Residents:
    """The table of residents that names were weighed with: its day, its digest, how many people it counts."""

    day: date
    digest: str
    people: int


@dataclass(frozen=True)
class Pair:
    """From how many bits an entry is looked at closer, and from how many it is a hit."""

    look_closer_from: float
    hit_from: float


@dataclass(frozen=True)
class Limits:
    """The limits that held, for people with a date of birth and for others.

    `day` is when the authority set them, None where they ship with the program; `used_by` who may use them;
    `fit` whether they were tuned for these lists and this table of residents.
    """

    day: date | None
    used_by: str
    fit: bool
    with_date: Pair
    without_date: Pair


@dataclass(frozen=True)
class Answers:
    """How the answers to one question about one act came out."""

    act: str
    asks: str
    group: str
    outcomes: Mapping[str, Count]


@dataclass(frozen=True)
class Reason:
    """How many people's answer to one question a provision decided."""

    act: str
    asks: str
    provision: str
    outcome: str
    people: Count


@dataclass(frozen=True)
class OpenQuestion:
    """A fact that answers wait for: how many wait, and how many it would settle by itself."""

    fact: str
    label: str
    question: str
    supplied_by: tuple[str, ...]
    human_judgement: bool
    open: Count
    settled: Count


@dataclass(frozen=True)
class Caution:
    """A warning that came with answers."""

    code: str
    provision: str
    day: date | None
    answers: Count


@dataclass(frozen=True)
class Bin:
    """How many hits lie between two numbers of bits."""

    low: int
    high: int
    hits: Count


@dataclass(frozen=True)
class Hits:
    """What the search of the lists found."""

    people: Count
    outcomes: Mapping[str, Count]
    bins: tuple[Bin, ...]


@dataclass(frozen=True)
class Unreadable:
    """How many rows of the table had one complaint in one column."""

    message: str
    column: str
    rows: int


@dataclass(frozen=True)
class Run:
    """One assessment of a population; of people it holds numbers only.

    `silent` are the acts and questions that were asked although no provision speaks of them.
    """

    version: str
    day: date
    known_on: date | None
    law: LawEdition
    lists: tuple[ListEdition, ...]
    residents: Residents | None
    limits: Limits | None
    rows: int
    assessed: int
    unreadable_rows: int
    people_of_act: Mapping[str, Count]
    answers: tuple[Answers, ...]
    silent: tuple[tuple[str, str], ...]
    reasons: tuple[Reason, ...]
    questions: tuple[OpenQuestion, ...]
    cautions: tuple[Caution, ...]
    hits: Hits
    unreadable: tuple[Unreadable, ...]
    digests: Mapping[str, str]
