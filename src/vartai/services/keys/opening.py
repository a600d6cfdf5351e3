"""Acts that hand out keys: a new case, cases for a purpose, blind indexes, cases to be sealed anew."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from vartai.services.keys.answers import keys_object
from vartai.services.keys.desk import Desk, Entry
from vartai.services.keys.refusal import Refused, Why
from vartai.services.keys.requests import BlindIndex, NewCaseKey, NewKeyVersion, Unwrap
from vartai.services.keys.store import INDEX_ROOT, StoredKey
from vartai.vault import (
    CaseKeys,
    Compartment,
    Purpose,
    ServiceIdentity,
    blind_index,
    compartment_keys,
    index_key,
    new_case_key,
)

_BY_OTHER_ACTS = {Purpose.RECEIVE: "new_case_key"}


def make_case_key(desk: Desk, identity: ServiceIdentity, asked: NewCaseKey) -> dict[str, Any]:
    """A key for a new case; on disk before it is answered, so that the case can be stored under it."""
    with desk.entry(identity, asked) as entry:
        rule = desk.permitted(entry, Purpose.RECEIVE)
        if desk.store.keys_of([asked.case]):
            raise Refused(Why.EXISTS, f"case {asked.case} has a key; take another random id")
        key = desk.wrapped(asked.case, 1, new_case_key())
        desk.store.add_key(key, entry.now)
        (keys,) = _handed_out(desk, [key], rule.compartments).values()
        return keys


def unwrap_keys(desk: Desk, identity: ServiceIdentity, asked: Unwrap) -> dict[str, Any]:
    """The keys of cases for a purpose; cases without a key, erased ones among them, are left out."""
    with desk.entry(identity, asked) as entry:
        rule = desk.permitted(entry, asked.purpose)
        if not rule.compartments or asked.purpose in _BY_OTHER_ACTS:
            raise Refused(Why.NOT_YOURS, f"{asked.purpose.value} opens no case that is there")
        found = _found(desk, entry, asked.cases)
        desk.within_limits(entry, asked.purpose, asked.order)
        desk.store.mark_in_use({key.case for key in found if not key.in_use})
        return _handed_out(desk, found, rule.compartments)


def blind_indexes(desk: Desk, identity: ServiceIdentity, asked: BlindIndex) -> list[str]:
    """The blind indexes of values, in their order; the values themselves are recorded nowhere."""
    with desk.entry(identity, asked) as entry:
        desk.permitted(entry, Purpose.LOOK_UP)
        entry.note(counted=len(asked.values), detail=asked.field.value)
        desk.within_limits(entry, Purpose.LOOK_UP, asked.order)
        (root,) = desk.store.keys_of([INDEX_ROOT])
        key = index_key(desk.opened(root), asked.field)
        return [blind_index(key, value).hex() for value in asked.values]


def new_key_versions(desk: Desk, identity: ServiceIdentity, asked: NewKeyVersion) -> dict[str, Any]:
    """All keys of cases, with a new one to seal with; a case that has two already keeps them."""
    with desk.entry(identity, asked) as entry:
        rule = desk.permitted(entry, Purpose.RE_ENCRYPT)
        found = _found(desk, entry, asked.cases)
        desk.within_limits(entry, Purpose.RE_ENCRYPT, asked.order)
        for only in [keys[0] for keys in _by_case(found).values() if len(keys) == 1]:
            newer = desk.wrapped(only.case, only.version + 1, new_case_key(), in_use=True)
            desk.store.add_key(newer, entry.now)
            found.append(newer)
        desk.store.mark_in_use({key.case for key in found if not key.in_use})
        return _handed_out(desk, found, rule.compartments)


def _found(desk: Desk, entry: Entry, cases: Sequence[str]) -> list[StoredKey]:
    """The stored keys of cases; the record says which cases have one."""
    found = desk.store.keys_of(cases)
    there = {key.case for key in found}
    entry.note(
        cases=tuple(case for case in cases if case in there),
        missing=tuple(case for case in cases if case not in there),
    )
    return found


def _handed_out(
    desk: Desk, keys: Collection[StoredKey], compartments: Collection[Compartment]
) -> dict[str, dict[str, Any]]:
    return {
        case: keys_object(
            CaseKeys(
                case,
                max(key.version for key in held),
                {key.version: compartment_keys(desk.opened(key), compartments) for key in held},
            )
        )
        for case, held in _by_case(keys).items()
    }


def _by_case(keys: Collection[StoredKey]) -> dict[str, list[StoredKey]]:
    by_case = defaultdict(list)
    for key in keys:
        by_case[key.case].append(key)
    return dict(by_case)
