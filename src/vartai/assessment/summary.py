"""The counts of a run, from its output tables: nobody is named, and small numbers are not told (S5)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

import vartai
from vartai.assessment.batch import Setting
from vartai.assessment.search_basis import limits_row, population_row
from vartai.assessment.suppression import Count, told, told_apart, told_beside
from vartai.assessment.withdrawal import TO_BE_EXAMINED
from vartai.facts import Vocabulary
from vartai.law import Law, LawOnDay, Provision, Question
from vartai.law.export import digest
from vartai.screening import HitOutcome
from vartai.screening.editions import IndexedEdition

BIN = 3
"""Bits between the limits of one bar of the picture of hits."""


@dataclass(frozen=True)
class Tables:
    """The output tables, read as they are needed."""

    findings: pl.LazyFrame
    hits: pl.LazyFrame
    questions: pl.LazyFrame


@dataclass(frozen=True)
class Reading:
    """How many rows were read and could not be, with the complaints by message and column."""

    rows: int
    unreadable: int
    complaints: Mapping[tuple[str, str], int]


def summarise(
    setting: Setting,
    lists: Iterable[IndexedEdition],
    tables: Tables,
    reading: Reading,
    digests: Mapping[str, str],
) -> dict[str, Any]:
    """`summary.json`: no timings, no paths, no names, so the same inputs give the same bytes."""
    law = setting.law.at(setting.day, setting.known_on)
    answers = _answers(law, setting.vocabulary, tables)
    reasons = _reasons(law, answers, tables)
    warnings = _warnings(tables)
    named = dict.fromkeys([row["provision"] for row in (*reasons, *warnings) if row["provision"]])
    return {
        "vartai": vartai.__version__,
        "at": setting.day.isoformat(),
        "known_on": setting.known_on.isoformat() if setting.known_on else None,
        "law": _law(law, list(named)),
        "lists": [_list(edition) for edition in lists],
        "population": population_row(setting.index),
        "limits": limits_row(setting),
        "people": {
            "rows": reading.rows,
            "assessed": reading.rows - reading.unreadable,
            "unreadable": reading.unreadable,
            "acts": _acts(setting.vocabulary, tables),
        },
        "answers": answers,
        "silent": _silent(law, setting.vocabulary, tables),
        "reasons": reasons,
        "questions": _questions(setting.vocabulary, tables),
        "warnings": warnings,
        "hits": _hits(tables),
        "unreadable": [
            {"message": message, "column": column, "rows": rows}
            for (message, column), rows in sorted(reading.complaints.items(), key=lambda c: (-c[1], c[0]))
        ],
        "digests": dict(digests),
    }


def _law(law: LawOnDay, named: list[str]) -> dict[str, Any]:
    whole: Law = law.law
    return {
        "jurisdiction": whole.jurisdiction,
        "digest": digest(whole),
        "provisions": len(whole.provisions),
        "in_force": len(law.provisions),
        "reviewed": sum(bool(provision.reviews) for provision in whole.provisions),
        "provisions_named": {name: _provision(whole.by_id[name]) for name in sorted(named)},
    }


def _provision(provision: Provision) -> dict[str, Any]:
    return {
        "title": provision.title["en"],
        "citation": provision.citation,
        "text": provision.text["en"],
        "confidence": provision.confidence.value,
        "verified_until": provision.verified_until.isoformat() if provision.verified_until else None,
        "reviewed_by": [{"by": review.by, "on": review.on.isoformat()} for review in provision.reviews],
    }


def _list(edition: IndexedEdition) -> dict[str, Any]:
    return {
        "name": edition.name,
        "digest": edition.digest,
        "data_sheet": edition.sheet,
        "entries": len(edition.ids),
        "names": edition.names,
        "refused": dict(edition.refused),
        "skipped": edition.skipped,
        "problems": sum(problem.row > 0 for problem in edition.problems),  # row 0: of the whole file
    }


def _acts(known: Vocabulary, tables: Tables) -> dict[str, Count]:
    """How many people's file is about each act; told apart, since the sum is known."""
    people = tables.findings.group_by("act").agg(pl.col("person_id").n_unique()).collect()
    numbers = dict(people.iter_rows())
    return told_apart({act: numbers[act] for act in known["act"].codes if act in numbers})


def _answers(law: LawOnDay, known: Vocabulary, tables: Tables) -> list[dict[str, Any]]:
    counted = tables.findings.group_by("act", "asks", "outcome").len().collect()
    numbers = {(act, asks, outcome): count for act, asks, outcome, count in counted.iter_rows()}
    rows = []
    for act in known["act"].codes:
        for question in _spoken_of(law, act):
            outcomes = {
                o: numbers[act, question.name, o]
                for o in _said(question)
                if (act, question.name, o) in numbers
            }
            if outcomes:
                rows.append(
                    {
                        "act": act,
                        "asks": question.name,
                        "group": question.group,
                        "outcomes": told_apart(outcomes),
                    }
                )
    return rows


def _spoken_of(law: LawOnDay, act: str) -> list[Question]:
    """The questions about an act of which a provision speaks, and those that a person must examine anyway."""
    return [q for q in law.asked_of(act) if q.withdraws or law.claims(act, q.name)]


def _silent(law: LawOnDay, known: Vocabulary, tables: Tables) -> list[dict[str, str]]:
    """The questions that people were asked although no provision speaks of them."""
    asked = tables.findings.select("act", "asks").unique().collect()
    pairs = set(asked.iter_rows())
    return [
        {"act": act, "asks": question.name}
        for act in known["act"].codes
        for question in law.asked_of(act)
        if (act, question.name) in pairs and question not in _spoken_of(law, act)
    ]


def _said(question: Question) -> tuple[str, ...]:
    return (TO_BE_EXAMINED,) if question.withdraws else question.outcomes


def _reasons(law: LawOnDay, answers: list[dict[str, Any]], tables: Tables) -> list[dict[str, Any]]:
    """How many answers each provision decided; rounded where a number of the same question is not told."""
    decided = tables.findings.explode("provisions").drop_nulls("provisions")
    counted = decided.group_by("act", "asks", "provisions", "outcome").len().collect()
    numbers = {key: count for *key_list, count in counted.iter_rows() for key in (tuple(key_list),)}
    order = {provision.id: at for at, provision in enumerate(law.law.provisions)}
    rows = []
    for answer in answers:
        hidden = None in answer["outcomes"].values()
        for outcome in answer["outcomes"]:
            for provision in order:
                count = numbers.get((answer["act"], answer["asks"], provision, outcome))
                if count is not None:
                    rows.append(
                        {
                            "act": answer["act"],
                            "asks": answer["asks"],
                            "provision": provision,
                            "outcome": outcome,
                            "people": told_beside(count, hidden),
                        }
                    )
    return rows


def _questions(known: Vocabulary, tables: Tables) -> list[dict[str, Any]]:
    """The missing facts, those first that would settle most answers by themselves."""
    waiting = (
        tables.findings.select("missing", alone=pl.col("missing").list.len() == 1)
        .explode("missing")
        .drop_nulls("missing")
        .group_by("missing")
        .agg(pl.len().alias("open"), pl.col("alone").sum())
        .collect()
    )
    order = {fact.name: at for at, fact in enumerate(known)}
    rows = sorted(waiting.iter_rows(), key=lambda row: (-row[2], -row[1], order[row[0]]))
    return [_question(known, *row) for row in rows]


def _question(known: Vocabulary, name: str, waiting: int, alone: int) -> dict[str, Any]:
    fact = known[name]
    return {
        "fact": name,
        "label": fact.label["en"],
        "question": fact.question["en"],
        "supplied_by": list(fact.supplied_by),
        "human_judgement": fact.human_judgement,
        "answers_open": told(waiting),
        "settled_by_it_alone": told(alone),
    }


def _warnings(tables: Tables) -> list[dict[str, Any]]:
    counted = (
        tables.findings.select("warnings")
        .explode("warnings")
        .drop_nulls()
        .group_by("warnings")
        .len()
        .collect()
    )
    rows = []
    for text, count in sorted(counted.iter_rows()):
        code, provision, day = (*text.split(":"), "", "")[:3]
        rows.append(
            {"code": code, "provision": provision or None, "date": day or None, "answers": told(count)}
        )
    return rows


def _hits(tables: Tables) -> dict[str, Any]:
    hits = tables.hits.select("person_id", "outcome", pl.col("bits").floordiv(1000 * BIN).alias("bin"))
    outcomes = dict(hits.group_by("outcome").len().collect().iter_rows())
    bins = dict(hits.group_by("bin").len().collect().iter_rows())
    with_hit = hits.filter(pl.col("outcome") == HitOutcome.HIT.value).select(pl.col("person_id").n_unique())
    span = range(min(bins), max(bins) + 1) if bins else range(0)
    return {
        "people_with_hit": told(with_hit.collect().item()),
        "outcomes": told_apart({o.value: outcomes[o.value] for o in HitOutcome if o.value in outcomes}),
        "by_bits": [
            {"from": at * BIN, "to": (at + 1) * BIN, "hits": count}
            for at, count in told_apart({at: bins.get(at, 0) for at in span}).items()
        ],
    }
