"""What an authority sets: who may connect as what, its own quotas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from vartai.vault import RULES, Purpose, Quota, Rule, ServiceIdentity

SETTABLE: Final = tuple(purpose for purpose, rule in RULES.items() if rule.quota.each)
"""Purposes whose quota can be set: not those without one (S12), nor those that need an order."""


@dataclass(frozen=True)
class Settings:
    """Settings of a key service.

    - `uids`: per identity, the users of the machine that may connect as it; without an entry the one that
      runs the service.
    - `socket_group`: the group of users that can reach the socket; None: only the one that runs the service.
    - `rules`: the purposes with the authority's own quotas.
    """

    uids: Mapping[ServiceIdentity, frozenset[int]] = field(default_factory=dict)
    socket_group: str | None = None
    rules: Mapping[Purpose, Rule] = field(default_factory=lambda: RULES)

    def may_connect(self, uid: int, identity: ServiceIdentity, own_uid: int) -> bool:
        """Whether a user of the machine may connect as this identity."""
        return uid in self.uids.get(identity, frozenset({own_uid}))


def settings_text() -> str:
    """The settings that ship, as a file to be changed."""
    lines = [
        "# Settings of the key service; read when it starts, and the quotas go into its record.",
        "",
        "# The group of users that can reach the socket. Left out: only the user that runs the service.",
        '# socket_group = "vartai-keys"',
        "",
        "# Which users of the machine (numbers) may connect as what. Left out: the one that runs it.",
        "[uids]",
        *(f"# {identity.value} = [1001]" for identity in ServiceIdentity),
        "",
        "# How many an hour: each person (or service), and the whole office together.",
    ]
    for purpose in SETTABLE:
        quota: Quota = RULES[purpose].quota
        lines += [f"[quotas.{purpose.value}]", f"each = {quota.each}", f"office = {quota.office}", ""]
    return "\n".join(lines)
