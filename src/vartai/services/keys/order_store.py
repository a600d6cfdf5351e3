"""Orders as they stand in the store."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields
from datetime import datetime
from typing import Final

from vartai.services.keys.answers import read_order
from vartai.services.keys.store import Store, written
from vartai.vault import Order

_COLUMNS: Final = tuple(each.name for each in fields(Order))
_SELECT: Final = f"SELECT {', '.join(_COLUMNS)} FROM orders"


def add_order(store: Store, order: Order) -> None:
    """Keep a new order."""
    values = {name: getattr(order, name) for name in _COLUMNS}
    values |= {"purpose": order.purpose.value, "starts": written(order.starts), "ends": written(order.ends)}
    marks = ", ".join(f":{name}" for name in _COLUMNS)
    store.db.execute(f"INSERT INTO orders ({', '.join(_COLUMNS)}) VALUES ({marks})", values)


def change_order(store: Store, order: Order) -> None:
    """Keep who approved or withdrew it; nothing else of an order changes."""
    store.db.execute(
        "UPDATE orders SET approved_by = ?, withdrawn_by = ? WHERE id = ?",
        (order.approved_by, order.withdrawn_by, order.id),
    )


def order_of(store: Store, order_id: str) -> Order | None:
    """The order of an id."""
    row = store.db.execute(f"{_SELECT} WHERE id = ?", (order_id,)).fetchone()
    return row and read_order(dict(zip(_COLUMNS, row, strict=True)))


def orders_after(store: Store, moment: datetime) -> list[Order]:
    """The orders that end after a moment, the first to start first."""
    rows = store.db.execute(f"{_SELECT} WHERE ends > ? ORDER BY starts, id", (written(moment),))
    return [read_order(dict(zip(_COLUMNS, row, strict=True))) for row in rows]


def open_under(store: Store, order: Order, cases: Collection[str]) -> int:
    """Count these cases as opened under an order; how many different ones it has come to."""
    store.db.executemany(
        "INSERT OR IGNORE INTO order_cases VALUES (?, ?)", ((order.id, case) for case in cases)
    )
    (count,) = store.db.execute("SELECT count(*) FROM order_cases WHERE order_id = ?", (order.id,)).fetchone()
    return int(count)
