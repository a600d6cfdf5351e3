"""Entries as one text that never varies, and the digest of an edition."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

from vartai.screening.entry import ListEntry


def entries_digest(entries: Iterable[ListEntry]) -> str:
    """The SHA-256 of entries in their order: the same entries, the same digest."""
    digest = hashlib.sha256()
    for entry in entries:
        digest.update(_canonical(entry).encode() + b"\n")
    return digest.hexdigest()


def _canonical(entry: ListEntry) -> str:
    """One entry as JSON in which every set is sorted."""
    identity = entry.identity
    row = {
        "id": entry.id,
        "names": [[name.full, name.given, name.patronymic, name.family] for name in identity.names],
        "birth_dates": [str(date) for date in identity.birth_dates],
        "sex": identity.sex,
        "citizenships": None if identity.citizenships is None else sorted(identity.citizenships),
        "countries": sorted(identity.countries),
        "birth_places": list(identity.birth_places),
        "document_numbers": list(identity.document_numbers),
        "lists": list(entry.lists),
    }
    return json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
