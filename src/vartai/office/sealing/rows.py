"""Sealed fields of a row, sealed and opened with the keys of its case, which live for one request."""

from __future__ import annotations

import hashlib
import hmac
import json
from typing import Any, Final

from django.db import models

from vartai.office.sealing.fields import sealed_fields
from vartai.vault.case_key import CaseKeys, Compartment
from vartai.vault.sealing import Place, open_sealed, seal

_BLOCK: Final = 256
_REASONS: Final = "record_record"


def seal_field(keys: CaseKeys, row: models.Model, name: str, value: Any) -> bytes:
    """Seal a value (all that JSON can hold) for this field of this row; of its length only blocks show."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    compartment = sealed_fields(type(row))[name].compartment
    return seal(*keys.sealing(compartment), _place(row, name), text + b" " * (-len(text) % _BLOCK))


def open_field(keys: CaseKeys, row: models.Model, name: str) -> Any:
    """What a sealed field says; None where it holds nothing."""
    sealed = bytes(getattr(row, name) or b"")
    if not sealed:
        return None
    compartment = sealed_fields(type(row))[name].compartment
    return json.loads(open_sealed(keys.opening(compartment), _place(row, name), sealed))


def content_salt(keys: CaseKeys, salt: bytes) -> bytes:
    """The salt of a commitment to what was sealed: had with the key of the case alone, and gone with it."""
    key, _ = keys.sealing(Compartment.CONTENT)
    return hmac.digest(key, salt, hashlib.sha256)


def seal_reason(keys: CaseKeys, salt: bytes, reason: str) -> bytes:
    """Seal why something was done, for the record that has this salt."""
    key, version = keys.sealing(Compartment.CONTENT)
    return seal(key, version, _reason_place(salt), reason.encode())


def open_reason(keys: CaseKeys, salt: bytes, sealed: bytes) -> str:
    """Why something was done; empty where the record gives no reason."""
    if not sealed:
        return ""
    return open_sealed(keys.opening(Compartment.CONTENT), _reason_place(salt), sealed).decode()


def _reason_place(salt: bytes) -> Place:
    return Place(_REASONS, hashlib.sha256(salt).hexdigest(), "reason")


def _place(row: models.Model, name: str) -> Place:
    return Place(row._meta.db_table, row.pk.hex, name)
