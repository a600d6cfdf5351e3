"""PostgreSQL's sequencer: gives committed records their places in the tree, in the order of commits.

Numbers of rows are not the order of commits. Only records are taken whose transaction is older than every
transaction still running, so nothing can later appear in front of what has its place.
"""

from __future__ import annotations

from typing import Any

from django.db import transaction

from vartai.office.record.growing import read_head, write_growth

_LOCK = 7_203_311_842
_NEXT = """
SELECT id, leaf_hash FROM record_record
WHERE position IS NULL AND "within"::xid8 < pg_snapshot_xmin(pg_current_snapshot())
ORDER BY "within"::xid8, id LIMIT %s
"""
_PLACE = """
UPDATE record_record r SET position = placed.position
FROM unnest(%s::bigint[], %s::bigint[]) AS placed (id, position) WHERE r.id = placed.id
"""


def sequence(connection: Any, at_once: int = 5_000) -> int:
    """Give the next records their places; how many. Nothing to do where another sequencer is at work.

    Places, nodes and head are one transaction: killed in the middle, it has done nothing.
    """
    with transaction.atomic(using=connection.alias), connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_xact_lock(%s)", [_LOCK])
        if not cursor.fetchone()[0]:
            return 0
        cursor.execute(_NEXT, [at_once])
        waiting = cursor.fetchall()
        if waiting:
            frontier, nodes = read_head(connection), []
            first = frontier.size
            for _, leaf in waiting:
                frontier, complete = frontier.appended(bytes(leaf))
                nodes += complete
            places = list(range(first, frontier.size))
            cursor.execute(_PLACE, [[number for number, _ in waiting], places])
            write_growth(connection, frontier, nodes)
        return len(waiting)


def sequence_all(connection: Any) -> int:
    """Place all that can be placed now; how many."""
    placed = 0
    while count := sequence(connection):
        placed += count
    return placed
