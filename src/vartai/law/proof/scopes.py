"""Whether bills keep to the scope that they state."""

from __future__ import annotations

from datetime import date

from vartai.facts import Vocabulary
from vartai.law.amending import amended
from vartai.law.bill import Bill, Bills
from vartai.law.law import Law
from vartai.law.proof.changing import Refuted, prove_scope
from vartai.law.proof.finding import Check, LawFinding


def check_scopes(
    law: Law, bills: Bills, known: Vocabulary, day: date
) -> tuple[tuple[LawFinding, ...], tuple[str, ...]]:
    """Of every bill with a scope, somebody outside it who is touched all the same, or that it is proved.

    Each against the law it amends, on the day of the bill, or on `day` where the bill has none. A bill that
    can't be applied raises `AmendmentError`.
    """
    refuted, proved = [], []
    for bill in bills.values():
        if bill.scope is None:
            continue
        on = bill.date or day
        base = law if bill.base is None else amended(law, bills[bill.base], bills, on=on, known=known)
        after = amended(law, bill, bills, on=on, known=known)
        found = prove_scope(base.at(on), after.at(on), bill.scope.when, bill.scope.acts)
        if isinstance(found, Refuted):
            refuted.append(_finding(bill, found, on))
        else:
            proved.append(f"{bill.id}: on {on} nobody outside its scope is answered otherwise")
    return tuple(refuted), tuple(proved)


def _finding(bill: Bill, found: Refuted, on: date) -> LawFinding:
    words = f"outside the scope of the bill {found.before.outcome} becomes {found.after.outcome}"
    return LawFinding(Check.SCOPE_REFUTED, (bill.id,), found.asks, words, (on,), found.person)
