"""Reading the questions that a case asks of Lithuanian law, and the outcomes of an answer."""

from __future__ import annotations

from importlib import resources
from typing import Any

from vartai.facts.reading import read_yaml
from vartai.law.question import DISPUTED, UNKNOWN, Ending, Outcome, Question


def read_questions() -> tuple[tuple[Question, ...], tuple[Outcome, ...]]:
    """The questions in the order in which an answer sheet puts them, and all outcomes."""
    rows = read_yaml(resources.files("vartai.lithuania").joinpath("questions.yml").read_text("utf-8"))
    questions = tuple(_question(row) for row in rows["questions"])
    outcomes = tuple(
        Outcome(row["name"], row["meaning"], Ending(row.get("ending", Ending.SETTLED)))
        for row in rows["outcomes"]
    )
    return questions, outcomes


def _question(row: dict[str, Any]) -> Question:
    return Question(
        name=row["name"],
        group=row["group"],
        meaning=row["meaning"],
        acts=tuple(row["acts"]),
        outcomes=(*row["outcomes"], DISPUTED, UNKNOWN),
        default=row["default"],
        withdraws=row.get("withdraws", False),
        denial=row.get("denial"),
    )
