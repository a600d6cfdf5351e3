"""A law as plain data: what programs, explorers and other languages read, and what its digest is made of."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields
from datetime import date
from enum import Enum
from typing import Any

from vartai.law.expression import Condition
from vartai.law.law import Law, LawOnDay
from vartai.law.measuring import Day, Number
from vartai.law.provision import Provision
from vartai.law.question import Measure


def digest(law: Law) -> str:
    """The SHA-256 of everything that a law holds: the same law, the same digest, on any machine."""
    content = {
        "jurisdiction": law.jurisdiction,
        "questions": plain(law.questions),
        "outcomes": plain(law.outcomes),
        "provisions": plain(law.provisions),
        "figures": plain(law.figures),
    }
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def law_data(law: LawOnDay) -> dict[str, Any]:
    """What is, or may be, law on a day."""
    return {
        "jurisdiction": law.law.jurisdiction,
        "digest": digest(law.law),
        "at": law.day.isoformat(),
        "known_on": law.known_on.isoformat() if law.known_on else None,
        "provisions": [provision_data(law, provision) for provision in law.provisions],
    }


def provision_data(law: LawOnDay, provision: Provision) -> dict[str, Any]:
    """A provision as it stands on the day, its figures and days put in, with its standing and warnings."""
    found: dict[str, Any] = plain(provision)
    found["condition"] = str(provision.when)
    found["standing"] = law.standing[provision.id].value
    found["warnings"] = [str(warning) for warning in law.warnings(provision)]
    return found


def plain(value: Any) -> Any:
    """A value as dictionaries, lists, texts, numbers; nodes of conditions carry their kind."""
    match value:
        case Measure():
            return value.as_dict()
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case dict():
            return {str(key): plain(below) for key, below in value.items()}
        case tuple() | list():
            return [plain(below) for below in value]
        case frozenset():
            return sorted(value)
        case None | bool() | int() | float() | str():
            return value
    kind = {"kind": type(value).__name__} if isinstance(value, Condition | Number | Day) else {}
    return kind | {field.name: plain(getattr(value, field.name)) for field in fields(value)}
