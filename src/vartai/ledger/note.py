"""Signed notes: a text, an empty line, and lines of signatures (c2sp.org/signed-note).

text, any number of lines
                                    an empty line
— NAME BASE64                       key id (4 bytes) and signature
— OTHER BASE64                      of whom we have no key: kept, not judged
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from vartai.ledger.keys import SigningKey, VerifierKey, refuse_key_name
from vartai.ledger.strict_text import NotInForm, as_base64, decoded, from_base64, refuse_controls

MOST_SIGNATURES: Final = 64
"""The format asks for room for 16; each of today's longest takes 5 kB."""
MOST_BYTES: Final = 400_000

_DASH: Final = "— "
_UNCHANGED: Final = "give the note unchanged, as it was signed"


class SignatureRefused(ValueError):  # noqa: N818  what a verifier says of a signature
    """A signature that is missing or false, with whose."""


@dataclass(frozen=True)
class Signature:
    """One line of signature; `signature` is whatever the key's algorithm makes of the text."""

    name: str
    key_id: bytes
    signature: bytes

    @classmethod
    def from_line(cls, line: str) -> Signature:
        """Read one line without its end."""
        name, space, encoded = line.removeprefix(_DASH).partition(" ")
        if not line.startswith(_DASH) or not space:
            raise NotInForm("a line below the note is no signature", f"write it as {_DASH}NAME BASE64")
        refuse_key_name(name)
        data = from_base64(encoded, "a signature")
        if len(data) < 5:
            raise NotInForm("a signature has no bytes beside its key id", _UNCHANGED)
        return cls(name, data[:4], data[4:])

    @property
    def line(self) -> str:
        """The line without its end."""
        return f"{_DASH}{self.name} {as_base64(self.key_id + self.signature)}"

    def is_of(self, key: VerifierKey) -> bool:
        """Whether it says it was made with this key."""
        return self.name == key.name and self.key_id == key.key_id


@dataclass(frozen=True)
class Note:
    """A text with a line end, and who signed it. Nothing in it is known before one was checked."""

    text: str
    signatures: tuple[Signature, ...]

    def __post_init__(self) -> None:
        refuse_controls(self.text, "the note")
        if not self.text.endswith("\n"):
            raise NotInForm("the text of the note doesn't end with a line end", _UNCHANGED)
        if not 1 <= len(self.signatures) <= MOST_SIGNATURES:
            raise NotInForm(f"a note has 1 to {MOST_SIGNATURES} signatures", _UNCHANGED)

    @classmethod
    def from_bytes(cls, data: bytes) -> Note:
        """Read a note; `NotInForm` for whatever could not be written by `to_bytes`."""
        if len(data) > MOST_BYTES:
            raise NotInForm(f"the note has more than {MOST_BYTES:,} bytes", "give a signed note")
        text, empty, signatures = decoded(data, "the note").rpartition("\n\n")
        if not empty or not signatures.endswith("\n"):
            raise NotInForm("the note has no lines of signature below an empty line", _UNCHANGED)
        lines = signatures[:-1].split("\n")
        if len(lines) > MOST_SIGNATURES:
            raise NotInForm(f"the note has more than {MOST_SIGNATURES} signatures", _UNCHANGED)
        return cls(text + "\n", tuple(Signature.from_line(line) for line in lines))

    def to_bytes(self) -> bytes:
        """The note as it is kept and sent."""
        lines = "".join(f"{each.line}\n" for each in self.signatures)
        return f"{self.text}\n{lines}".encode()

    def with_signatures(self, further: Iterable[Signature]) -> Note:
        """The same text with more signatures, each once."""
        return replace(self, signatures=tuple(dict.fromkeys((*self.signatures, *further))))

    def signatures_of(self, key: VerifierKey) -> tuple[Signature, ...]:
        """The signatures that say they were made with this key; whether they were is another question."""
        return tuple(each for each in self.signatures if each.is_of(key))


def signed_note(text: str, key: SigningKey) -> Note:
    """A note with one signature over its text."""
    signature = Signature(key.name, key.verifier.key_id, key.signed(text.encode()))
    return Note(text, (signature,))


def refuse_unsigned(note: Note, keys: Iterable[VerifierKey]) -> None:
    """Refuse a note unless one of these keys signed it and no signature of theirs is false."""
    asked = tuple(keys)
    found = [(key, each) for key in asked for each in note.signatures_of(key)]
    if not found:
        raise SignatureRefused(
            f"it is not signed by {' or '.join(key.name for key in asked)} with the key given"
        )
    for key, each in found:
        if not key.verifies(each.signature, note.text.encode()):
            raise SignatureRefused(f"the signature of {key.name} is false")
