"""One key per case, and a key for each of its compartments, derived from it.

Whoever is given the key of a compartment can neither open another compartment nor go back to the case key. So
the mailer gets what opens addresses and nothing else. Derivation is HKDF-SHA256 (RFC 5869) from a random case
key, the compartment's name as info.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from vartai.vault.sealing import KEY_BYTES

_INFO: Final = b"vartai-compartment/1/"


class Compartment(StrEnum):
    """What of a case is sealed under a key of its own. Codes are part of the derivation: never rename one."""

    LABEL = "label"
    """What a list shows: the person's name on the case."""
    CONTACT = "contact"
    """Addresses for mail and messages."""
    IDENTITY = "identity"
    """Name forms, birth date, document numbers: what screening compares."""
    STATISTICS = "statistics"
    """Facts that are counted."""
    CONTENT = "content"
    """Everything else: facts with their sources, statements, reasons, files, salts of commitments."""
    CLASSIFIED = "classified"
    """Classified grounds, which only cleared persons open."""


class NotOpened(LookupError):  # noqa: N818  named for what is missing, as the domain does
    """A key that was not handed out was asked for: names the case and what was not opened."""


@dataclass(frozen=True)
class CaseKeys:
    """The keys of one case that were handed out: by key version and compartment.

    More than one version stands here while a case is being sealed anew. Keys never show in a repr.
    """

    case: str
    newest: int
    keys: Mapping[int, Mapping[Compartment, bytes]] = field(repr=False)

    def sealing(self, compartment: Compartment) -> tuple[bytes, int]:
        """The key to seal with, and its version; the first two arguments of `seal`."""
        return self._key(self.newest, compartment), self.newest

    def opening(self, compartment: Compartment) -> Callable[[int], bytes]:
        """Gives the compartment's key of a version: the first argument of `open_sealed`."""
        return lambda version: self._key(version, compartment)

    def _key(self, version: int, compartment: Compartment) -> bytes:
        try:
            return self.keys[version][compartment]
        except KeyError:
            message = (
                f"compartment {compartment.value} of case {self.case}, key version {version}, was not opened"
            )
            raise NotOpened(message) from None


def new_case_key() -> bytes:
    """A fresh case key: 256 random bits."""
    return os.urandom(KEY_BYTES)


def compartment_key(case_key: bytes, compartment: Compartment) -> bytes:
    """The key of one compartment of a case, 32 bytes."""
    if len(case_key) != KEY_BYTES:
        raise ValueError(f"a case key has {KEY_BYTES} bytes, this one has {len(case_key)}")
    info = _INFO + compartment.value.encode()
    return HKDF(hashes.SHA256(), KEY_BYTES, None, info).derive(case_key)


def compartment_keys(case_key: bytes, compartments: Iterable[Compartment]) -> dict[Compartment, bytes]:
    """The keys of several compartments of a case."""
    return {each: compartment_key(case_key, each) for each in compartments}
