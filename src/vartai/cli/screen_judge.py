"""`vartai screen judge`: write down what a person says of a hit."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click
import polars as pl

from vartai.assessment.batch import HITS
from vartai.cli.terminal import Day, explained, say, stop, today
from vartai.screening import EvidencePart, Hit, HitOutcome, Judgement, Verdict, add_judgement, evidence_digest

_PATH = click.Path(path_type=Path)


@click.command(
    epilog="Example: vartai screen judge --hits hits.parquet --person P1 --entry X1 "
    '--verdict not_the_same_person --who "A. Officer" --why "another patronymic" --judged judged.jsonl'
)
@click.option("--hits", type=_PATH, required=True, help="Hits that `vartai screen` wrote.")
@click.option("--person", required=True, help="The person_id of the hit.")
@click.option("--entry", required=True, help="The entry_id of the hit.")
@click.option("--verdict", type=click.Choice([each.value for each in Verdict]), required=True)
@click.option("--who", required=True, help="Who judged.")
@click.option("--why", required=True, help="The reason, in words.")
@click.option("--at", type=Day(), help="The day of the judgement; today if not given.")
@click.option("--judged", type=_PATH, required=True, help="File of judgements; one line is added.")
def judge(
    hits: Path, person: str, entry: str, verdict: str, who: str, why: str, at: date | None, judged: Path
) -> None:
    """Remember a judgement of one hit, so that it does not come back unless its evidence changes."""
    if not who.strip() or not why.strip():
        stop("say who judged and why; a judgement without them settles nothing")
    hit = _hit(hits, person, entry)
    digest = evidence_digest(hit)
    with explained():
        judgement = Judgement(
            person, entry, Verdict(verdict), digest, who.strip(), at or today(), why.strip()
        )
        add_judgement(judged, judgement)
    say(f"Written to {judged}; use it with vartai screen --judged.")


def _hit(path: Path, person: str, entry: str) -> Hit:
    of_hit = (pl.col("person_id") == person) & (pl.col("entry_id") == entry)
    if not path.is_file():
        stop(f"{path}: there is no such file; give the file that vartai screen wrote with --out")
    try:
        with explained():
            rows = pl.scan_parquet(path).select(HITS.names()).filter(of_hit).collect().to_dicts()
    except pl.exceptions.PolarsError:
        stop(f"{path} holds no hits; give the file that vartai screen wrote with --out")
    if not rows:
        stop(f"{path} holds no hit of {person} and {entry}; see the columns person_id and entry_id")
    row: dict[str, Any] = rows[0]
    evidence = tuple(EvidencePart(**part) for part in row["evidence"])
    return Hit(row["person_id"], row["entry_id"], row["bits"], HitOutcome(row["outcome"]), evidence)
