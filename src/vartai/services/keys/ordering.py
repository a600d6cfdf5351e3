"""Orders of two persons: proposed, approved, withdrawn. Persons speak through the web process only."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from vartai.facts.problem import BadValue
from vartai.services.keys.answers import order_object
from vartai.services.keys.desk import Desk
from vartai.services.keys.order_store import add_order, change_order, order_of, orders_after
from vartai.services.keys.refusal import Refused, Why
from vartai.services.keys.requests import ApproveOrder, Orders, ProposeOrder, WithdrawOrder
from vartai.vault import Order, ServiceIdentity
from vartai.vault.orders import approved, checked_proposal, same_person


def propose_order(desk: Desk, identity: ServiceIdentity, asked: ProposeOrder) -> dict[str, Any]:
    """Keep a proposal; it lifts nothing before a second person approves it."""
    with desk.entry(identity, asked) as entry:
        _persons_only(identity)
        order = Order(
            os.urandom(8).hex(),
            asked.purpose,
            asked.basis,
            asked.population,
            asked.starts,
            asked.ends,
            asked.who,
        )
        try:
            add_order(desk.store, checked_proposal(order, entry.now, desk.rules))
        except BadValue as wrong:
            raise Refused(Why.ORDER, f"{wrong.message}; {wrong.remedy}") from None
        entry.note(order=order.id, detail=f"{order.basis}; {order.population} cases")
        return order_object(order)


def approve_order(desk: Desk, identity: ServiceIdentity, asked: ApproveOrder) -> dict[str, Any]:
    """Put an order of another person in force."""
    with desk.entry(identity, asked) as entry:
        _persons_only(identity)
        order = _there(desk, asked.order)
        try:
            order = approved(order, asked.who, entry.now)
        except BadValue as wrong:
            why = Why.ONE_PERSON if same_person(order.proposed_by, asked.who) else Why.ORDER
            raise Refused(why, f"{wrong.message}; {wrong.remedy}") from None
        entry.note(second=order.proposed_by, purpose=order.purpose.value)
        change_order(desk.store, order)
        return order_object(order)


def withdraw_order(desk: Desk, identity: ServiceIdentity, asked: WithdrawOrder) -> dict[str, Any]:
    """End an order at once."""
    with desk.entry(identity, asked) as entry:
        _persons_only(identity)
        order = replace(_there(desk, asked.order), withdrawn_by=asked.who)
        entry.note(purpose=order.purpose.value)
        change_order(desk.store, order)
        return order_object(order)


def orders_now(desk: Desk, identity: ServiceIdentity, asked: Orders) -> list[dict[str, Any]]:
    """The orders that have not ended, proposals among them."""
    with desk.lock:
        return [order_object(order) for order in orders_after(desk.store, desk.clock())]


def _persons_only(identity: ServiceIdentity) -> None:
    if identity is not ServiceIdentity.WEB:
        raise Refused(Why.NOT_YOURS, f"{identity.value} is no person; orders are given in the office")


def _there(desk: Desk, order_id: str) -> Order:
    order = order_of(desk.store, order_id)
    if order is None:
        raise Refused(Why.ORDER, f"there is no order {order_id}")
    return order
