"""One record of the ledger: that something of a kind happened to a thing on a day, and a commitment to what.

A record holds no personal datum: the thing is a random id, what happened is a salted commitment. Outsiders
see the hash and the day only; the record itself is for auditors and for whom it concerns.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from vartai.ledger.commitment import canonical_json
from vartai.ledger.hashing import leaf_hash
from vartai.ledger.strict_text import NotInForm

FORM: Final = "vartai-record/1"

_LEAF: Final = re.compile(
    rb'\{"commitment":"(?P<commitment>[0-9a-f]{64})","form":"vartai-record/1",'
    rb'"kind":"(?P<kind>[a-z][a-z0-9_]{0,63})","on":"(?P<on>[0-9]{4}-[0-9]{2}-[0-9]{2})",'
    rb'"previous":(?:null|"(?P<previous>[0-9a-f]{64})"),"subject":"(?P<subject>[0-9a-f]{32,64})"\}'
)


@dataclass(frozen=True)
class Record:
    """What one leaf of the ledger says; `NotInForm` for anything that a leaf can't hold.

    - `kind`: a code as `fact_recorded`, lower case, at most 64 characters.
    - `on`: the day.
    - `subject`: the random id of the thing changed, 32 to 64 hexadecimal digits.
    - `commitment`: to the change, 64 hexadecimal digits (`vartai.ledger.commitment`).
    - `previous`: the `leaf_hash` of the record before it in the chain of the same case, 64 hexadecimal
      digits; None for the first of a chain.
    """

    kind: str
    on: date
    subject: str
    commitment: str
    previous: str | None = None

    def __post_init__(self) -> None:
        leaf_fields(self.leaf_data())

    def leaf_data(self) -> bytes:
        """The leaf: canonical JSON, one line without an end."""
        return canonical_json(
            {
                "commitment": self.commitment,
                "form": FORM,
                "kind": self.kind,
                "on": self.on.isoformat(),
                "previous": self.previous,
                "subject": self.subject,
            }
        )

    @classmethod
    def from_leaf_data(cls, data: bytes) -> Record:
        """Read a leaf; `NotInForm` for anything but the very bytes that `leaf_data` gives."""
        found = leaf_fields(data)
        kind, on, subject, committed = (
            found[name].decode("ascii") for name in ("kind", "on", "subject", "commitment")
        )
        previous = found["previous"].decode("ascii") if found["previous"] else None
        return cls(kind, date.fromisoformat(on), subject, committed, previous)

    @property
    def leaf_hash(self) -> bytes:
        """What stands for the record in the tree, and what outsiders see of it."""
        return leaf_hash(self.leaf_data())


def leaf_fields(data: bytes) -> re.Match[bytes]:
    """The fields of a leaf, by name, as the bytes that stand there; `NotInForm` where it is none."""
    found = _LEAF.fullmatch(data)
    if found is None:
        raise NotInForm(
            f"this is no record of the form {FORM}", "give the record unchanged, as it was exported"
        )
    refuse_day(found["on"])
    return found


@lru_cache(maxsize=4096)  # a log has millions of records and few days
def refuse_day(written: bytes) -> None:
    """Refuse what is written as a day, YYYY-MM-DD, and is in no calendar."""
    try:
        date.fromisoformat(written.decode("ascii"))
    except ValueError:
        raise NotInForm("the day of a record is in no calendar", "give the record unchanged") from None
