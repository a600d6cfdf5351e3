"""The legal acts that end or change a case, each with its own reasons and deadlines, never one "negative"."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class LegalAct(StrEnum):
    """What is decided."""

    GRANTED = "granted"
    NOT_ACCEPTED = "not_accepted"
    REFUSED = "refused"
    NOT_RENEWED = "not_renewed"
    REVOKED = "revoked"
    ENTRY_BAN = "entry_ban"
    ALERT = "alert"


ADVERSE: Final = tuple(act for act in LegalAct if act is not LegalAct.GRANTED)
"""The acts that take or withhold something: hearing, reasons and a second person (S13, S16)."""


class Stage(StrEnum):
    """How far a decision has come."""

    DRAFT = "draft"
    APPROVED = "approved"
    ISSUED = "issued"
