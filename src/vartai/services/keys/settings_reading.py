"""Reading the settings of a key service."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from vartai.facts.problem import BadValue
from vartai.services.keys.settings import SETTABLE, Settings
from vartai.vault import Purpose, Quota, ServiceIdentity
from vartai.vault.purposes import with_quotas

_KNOWN: Final = {"socket_group", "uids", "quotas"}


def read_settings(path: Path) -> Settings:
    """The settings of a file; `BadValue` says what in it can't be."""
    try:
        read = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise BadValue(f"{path} is no TOML: {error}", "mend it there") from None
    _refuse_unknown(path, "the file", read, _KNOWN)
    group = read.get("socket_group")
    if group is not None and not isinstance(group, str):
        raise BadValue(f"{path}: socket_group is no text", "name a group of users of the machine")
    return Settings(
        _uids(path, _table(path, read, "uids")),
        group,
        with_quotas(_quotas(path, _table(path, read, "quotas"))),
    )


def _uids(path: Path, table: Mapping[str, Any]) -> dict[ServiceIdentity, frozenset[int]]:
    _refuse_unknown(path, "[uids]", table, set(ServiceIdentity))
    uids = {}
    for name, users in table.items():
        if not isinstance(users, list) or not users or not all(_is_count(user) for user in users):
            raise BadValue(
                f"{path}: [uids] {name} is no list of numbers of users", "write for example [1001]"
            )
        uids[ServiceIdentity(name)] = frozenset(users)
    return uids


def _quotas(path: Path, table: Mapping[str, Any]) -> dict[Purpose, Quota]:
    _refuse_unknown(path, "[quotas]", table, set(SETTABLE))
    quotas = {}
    for name, written in table.items():
        where = f"[quotas.{name}]"
        if not isinstance(written, dict):
            raise BadValue(f"{path}: {where} is no table", "write each = … and office = … under it")
        _refuse_unknown(path, where, written, {"each", "office"})
        for part in ("each", "office"):
            if not _is_count(written.get(part)):
                raise BadValue(f"{path}: {where} {part} is no whole number", "say how many an hour")
        quotas[Purpose(name)] = Quota(written["each"], written["office"])
    return quotas


def _table(path: Path, read: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    table = read.get(name, {})
    if not isinstance(table, dict):
        raise BadValue(f"{path}: {name} is no table", f"begin it with [{name}]")
    return table


def _refuse_unknown(path: Path, where: str, table: Mapping[str, Any], known: set[Any]) -> None:
    for name in table:
        if name not in known:
            raise BadValue(f"{path}: {where} knows no {name!r}", f"use {', '.join(sorted(known))}")


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
