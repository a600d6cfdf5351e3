"""Statements about every possible person, by the solver z3: for authors of law and bills.

No answer depends on them. Proofs speak of complete people, whose facts are all known; a judgement that a
dispute leaves to an officer may still be open. Importing this without the solver says what to install.
"""

from vartai.law.proof.accepted_reading import AcceptanceError, Accepted, read_accepted
from vartai.law.proof.changing import Proved, Refuted, example_of_change, prove_scope
from vartai.law.proof.examining import Examination, days_of_change, examine
from vartai.law.proof.example import Example
from vartai.law.proof.finding import Check, LawFinding
from vartai.law.proof.relevance import Relevance, relevant_facts
from vartai.law.proof.scopes import check_scopes

__all__ = [
    "AcceptanceError",
    "Accepted",
    "Check",
    "Examination",
    "Example",
    "LawFinding",
    "Proved",
    "Refuted",
    "Relevance",
    "check_scopes",
    "days_of_change",
    "examine",
    "example_of_change",
    "prove_scope",
    "read_accepted",
    "relevant_facts",
]
