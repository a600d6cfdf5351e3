"""The tree grows with each record: in the same transaction on SQLite, by the sequencer on PostgreSQL."""

from __future__ import annotations

from typing import Any

from vartai.ledger.tree import Frontier, Node

_HASH = 32
_NODES = 'INSERT INTO record_node ("level", "number", "hash") VALUES (%s, %s, %s)'


class Growth:
    """What the act under way adds to the tree; nothing on PostgreSQL, where order comes after the commit."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._frontier: Frontier | None = None
        self._nodes: list[Node] = []

    def place_of(self, leaf: bytes) -> int | None:
        """Take a leaf in, and give its place in the tree."""
        if self._connection.vendor == "postgresql":
            return None
        if self._frontier is None:
            self._frontier = read_head(self._connection)
        place = self._frontier.size
        self._frontier, complete = self._frontier.appended(leaf)
        self._nodes += complete
        return place

    def keep(self) -> None:
        """Write down what was added."""
        if self._frontier is not None:
            write_growth(self._connection, self._frontier, self._nodes)
            self._frontier, self._nodes = None, []


def read_head(connection: Any) -> Frontier:
    """How far the tree has grown."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT size, frontier FROM record_head WHERE id = 1")
        row = cursor.fetchone()
    if row is None:
        return Frontier()
    roots = bytes(row[1])
    return Frontier(row[0], tuple(roots[at : at + _HASH] for at in range(0, len(roots), _HASH)))


def write_growth(connection: Any, frontier: Frontier, nodes: list[Node]) -> None:
    """Keep the new head and the inner nodes that became complete."""
    inner = [(level, number, hash_) for level, number, hash_ in nodes if level]
    with connection.cursor() as cursor:
        if inner:
            cursor.executemany(_NODES, inner)
        cursor.execute(
            "INSERT INTO record_head (id, size, frontier) VALUES (1, %s, %s) "
            "ON CONFLICT (id) DO UPDATE SET size = excluded.size, frontier = excluded.frontier",
            [frontier.size, b"".join(frontier.roots)],
        )
