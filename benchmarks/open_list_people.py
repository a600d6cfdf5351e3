"""The query people of the open screening data as a people table, so that a whole run can go over a real list.

    python -m benchmarks.open_list_people OUT.csv
    vartai assess --people OUT.csv --list LIST --at 2026-03-01 --out RESULTS

The queries hold names, dates and sex only; the act asked about is the same for everybody.
"""

from __future__ import annotations

import csv
import gzip
import json
import sys
from pathlib import Path

QUERIES = Path(__file__).resolve().parents[2] / "shared" / "data" / "screening" / "queries_open.jsonl.gz"


def main(out: Path) -> None:
    """Write one row per query."""
    with (
        gzip.open(QUERIES, "rt", encoding="utf-8") as queries,
        out.open("w", encoding="utf-8", newline="") as file,
    ):
        writer = csv.writer(file)
        writer.writerow(("person_id", "name", "birth_date", "sex", "act"))
        for line in queries:
            query = json.loads(line)
            writer.writerow(
                (query["id"], query["name"], query.get("dob") or "", query.get("sex") or "", "schengen_visa")
            )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
