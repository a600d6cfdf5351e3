"""Checkpoints: the size and root of a log at one moment, signed by it (c2sp.org/tlog-checkpoint).

ORIGIN                              the name of the log, that of its key
1234                                how many records
BASE64                              the root of their tree
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from vartai.ledger.hashing import EMPTY_ROOT, HASH_BYTES
from vartai.ledger.keys import SigningKey, VerifierKey
from vartai.ledger.note import Note, SignatureRefused, refuse_unsigned, signed_note
from vartai.ledger.strict_text import (
    LARGEST,
    NotInForm,
    as_base64,
    from_base64,
    from_decimal,
    refuse_controls,
)

_UNCHANGED: Final = "give the checkpoint unchanged, as it was signed"


@dataclass(frozen=True)
class Checkpoint:
    """The tree of a log: whose, how many records, its root; `extensions` are lines nobody vouches for."""

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        lines = (self.origin, *self.extensions)
        if any(not line or "\n" in line for line in lines):
            raise NotInForm(
                "origin and further lines of a checkpoint are whole lines, none empty", _UNCHANGED
            )
        for line in lines:
            refuse_controls(line, "the checkpoint")
        if not 0 <= self.size <= LARGEST or len(self.root) != HASH_BYTES:
            raise NotInForm("a checkpoint has a size of at least 0 and a root of 32 bytes", _UNCHANGED)
        if self.size == 0 and self.root != EMPTY_ROOT:
            raise NotInForm("the root of an empty log is not that of an empty tree", _UNCHANGED)

    @classmethod
    def from_text(cls, text: str) -> Checkpoint:
        """Read the text of a note; `NotInForm` where it is no checkpoint."""
        lines = text.split("\n")
        if len(lines) < 4 or lines[-1]:
            raise NotInForm("a checkpoint has at least three lines", _UNCHANGED)
        origin, size, root, *extensions = lines[:-1]
        return cls(
            origin,
            from_decimal(size, "the size of the log"),
            from_base64(root, "the root of the log", HASH_BYTES),
            tuple(extensions),
        )

    @property
    def text(self) -> str:
        """The text that is signed."""
        lines = (self.origin, str(self.size), as_base64(self.root), *self.extensions)
        return "".join(f"{line}\n" for line in lines)


def signed_checkpoint(checkpoint: Checkpoint, key: SigningKey) -> Note:
    """The checkpoint as a note signed by its log; the key bears the name of the log."""
    if key.name != checkpoint.origin:
        raise ValueError(f"the key of {key.name} signs no checkpoint of {checkpoint.origin}")
    return signed_note(checkpoint.text, key)


def opened_checkpoint(note: Note, keys: Sequence[VerifierKey]) -> Checkpoint:
    """The checkpoint in a note, once one of the keys of its log has signed it.

    `SignatureRefused` where it is another log's or not signed with these keys, `NotInForm` where it is none.
    """
    checkpoint = Checkpoint.from_text(note.text)
    own = [key for key in keys if key.name == checkpoint.origin]
    if not own:
        names = " or ".join(key.name for key in keys)
        raise SignatureRefused(f"it is of the log {checkpoint.origin}, and the key given is that of {names}")
    refuse_unsigned(note, own)
    return checkpoint
