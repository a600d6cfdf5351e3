"""Putting adopted amendments and official texts in force: dated files, activated by two persons."""

from vartai.law.enacting.approval import NEEDED, Approval, Approvals
from vartai.law.enacting.enactment import Enactment, OfficialText, OfficialTexts
from vartai.law.enacting.statute_book import StatuteBook

__all__ = [
    "NEEDED",
    "Approval",
    "Approvals",
    "Enactment",
    "OfficialText",
    "OfficialTexts",
    "StatuteBook",
]
