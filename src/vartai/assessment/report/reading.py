"""Reading a summary; one that says more of a withdrawal than a batch may say is refused (S5)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from vartai.assessment.report.run import (
    Answers,
    Bin,
    Caution,
    Hits,
    LawEdition,
    Limits,
    ListEdition,
    OpenQuestion,
    Pair,
    Provision,
    Reason,
    Residents,
    Run,
    Unreadable,
)
from vartai.assessment.withdrawal import TO_BE_EXAMINED, WITHDRAWAL
from vartai.screening import NO_SHEET

Row = Mapping[str, Any]

_KINDS = ("with_date", "without_date")


def read_run(summary: Row) -> Run:
    """The values of a parsed `summary.json`; a missing key raises `KeyError`."""
    people, hits = summary["people"], summary["hits"]
    answers = tuple(_answers(row) for row in summary["answers"])
    return Run(
        version=summary["vartai"],
        day=date.fromisoformat(summary["at"]),
        known_on=_day(summary["known_on"]),
        law=_law(summary["law"]),
        lists=tuple(_list(row) for row in summary["lists"]),
        residents=_residents(summary["population"]),
        limits=_limits(summary["limits"]),
        rows=people["rows"],
        assessed=people["assessed"],
        unreadable_rows=people["unreadable"],
        people_of_act=people["acts"],
        answers=answers,
        silent=tuple((row["act"], row["asks"]) for row in summary["silent"]),
        reasons=_reasons(summary["reasons"], answers),
        questions=tuple(_question(row) for row in summary["questions"]),
        cautions=tuple(_caution(row) for row in summary["warnings"]),
        hits=Hits(hits["people_with_hit"], hits["outcomes"], tuple(_bin(row) for row in hits["by_bits"])),
        unreadable=tuple(
            Unreadable(row["message"], row["column"], row["rows"]) for row in summary["unreadable"]
        ),
        digests=summary["digests"],
    )


def _answers(row: Row) -> Answers:
    said = row["outcomes"]
    if row["group"] == WITHDRAWAL and not set(said) <= {TO_BE_EXAMINED}:
        raise ValueError(
            f"the summary counts outcomes of {row['asks']!r} about {row['act']!r}; of a question about "
            f"taking a right away a batch says only {TO_BE_EXAMINED!r}"
        )
    return Answers(row["act"], row["asks"], row["group"], said)


def _reasons(rows: list[Row], answers: tuple[Answers, ...]) -> tuple[Reason, ...]:
    """The reasons, but for those of withdrawals: they would tell how many have a ground against them."""
    withheld = {(one.act, one.asks) for one in answers if one.group == WITHDRAWAL}
    return tuple(
        Reason(row["act"], row["asks"], row["provision"], row["outcome"], row["people"])
        for row in rows
        if (row["act"], row["asks"]) not in withheld
    )


def _law(row: Row) -> LawEdition:
    named = {id_: _provision(id_, provision) for id_, provision in row["provisions_named"].items()}
    return LawEdition(
        row["jurisdiction"], row["digest"], row["provisions"], row["in_force"], row["reviewed"], named
    )


def _provision(id_: str, row: Row) -> Provision:
    return Provision(
        id=id_,
        title=row["title"],
        citation=row["citation"],
        text=row["text"],
        confidence=row["confidence"],
        vouched_until=_day(row["verified_until"]),
        reviewed_by=tuple(_review(review) for review in row["reviewed_by"]),
    )


def _review(review: str | Row) -> str:
    """A review as one text, whether the summary gives it so or in parts."""
    return review if isinstance(review, str) else ", ".join(str(part) for part in review.values())


def _list(row: Row) -> ListEdition:
    return ListEdition(
        row["name"],
        row["digest"],
        None if row["data_sheet"] == NO_SHEET else _day(row["data_sheet"]),
        row["entries"],
        row["names"],
        row["refused"],
        row["skipped"],
        row["problems"],
    )


def _residents(row: Row | None) -> Residents | None:
    if row is None:
        return None
    return Residents(date.fromisoformat(row["day"]), row["digest"], row["people"])


def _limits(row: Row | None) -> Limits | None:
    if row is None:
        return None
    pairs = (Pair(row[name]["look_closer_from"], row[name]["hit_from"]) for name in _KINDS)
    return Limits(_day(row["day"]), row["used_by"], row["fit"], *pairs)


def _question(row: Row) -> OpenQuestion:
    return OpenQuestion(
        fact=row["fact"],
        label=row["label"],
        question=row["question"],
        supplied_by=tuple(row["supplied_by"]),
        human_judgement=row["human_judgement"],
        open=row["answers_open"],
        settled=row["settled_by_it_alone"],
    )


def _caution(row: Row) -> Caution:
    return Caution(row["code"], row["provision"] or "", _day(row["date"]), row["answers"])


def _bin(row: Row) -> Bin:
    return Bin(row["from"], row["to"], row["hits"])


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
