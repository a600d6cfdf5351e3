"""For what keys are handed out, to whom, how many an hour: data, checked by the key service and nowhere else.

Figures are the defaults of Vartai (confidence: judgement, 2026-11, to be tuned by the authority): 60 cases an
hour is more than a caseworker reads, 2,000 labels are 40 list pages of 50.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from vartai.vault.case_key import Compartment


class ServiceIdentity(StrEnum):
    """Who connects to the key service: a process with a secret of its own."""

    WEB = "web"
    """The office's web process, which names the person that it acts for."""
    MAILER = "mailer"
    SCREENER = "screener"
    STATISTICIAN = "statistician"
    KEEPER = "keeper"
    """Administration of keys by command: rotation, sweeping, backups, import."""


class Purpose(StrEnum):
    """What for."""

    OPEN_CASE = "open_case"
    LIST_LABELS = "list_labels"
    CLASSIFIED = "classified"
    MAIL = "mail"
    SCREEN = "screen"
    COUNT = "count"
    RECEIVE = "receive"
    """A new case, which gets its key."""
    LOOK_UP = "look_up"
    """Blind indexes of document numbers, each value counted."""
    ERASE = "erase"
    RE_ENCRYPT = "re_encrypt"
    """A new key for a case, whose values are sealed anew."""
    BACK_UP = "back_up"
    """A backup of the store of keys; it opens none."""


@dataclass(frozen=True)
class Quota:
    """How many an hour: each person (or service identity), and everybody together.

    None: as many as come. 0: only by an order of two persons.
    """

    each: int | None
    office: int | None


UNLIMITED: Final = Quota(None, None)


@dataclass(frozen=True)
class Rule:
    """What a purpose opens, who may ask, how many an hour, and for whom an order of two persons lifts that.

    An order never lifts a quota of the web process, as that names the two persons itself.
    """

    compartments: frozenset[Compartment]
    identities: frozenset[ServiceIdentity]
    quota: Quota = UNLIMITED
    ordered: frozenset[ServiceIdentity] = frozenset()


_ALL: Final = frozenset(Compartment)
_UNCLASSIFIED: Final = _ALL - {Compartment.CLASSIFIED}
_NONE: Final[frozenset[Compartment]] = frozenset()
_WEB: Final = frozenset({ServiceIdentity.WEB})
_MAILER: Final = frozenset({ServiceIdentity.MAILER})
_SCREENER: Final = frozenset({ServiceIdentity.SCREENER})
_STATISTICIAN: Final = frozenset({ServiceIdentity.STATISTICIAN})
_KEEPER: Final = frozenset({ServiceIdentity.KEEPER})

RULES: Final[Mapping[Purpose, Rule]] = MappingProxyType(
    {
        Purpose.OPEN_CASE: Rule(_UNCLASSIFIED, _WEB, Quota(60, 600)),
        Purpose.LIST_LABELS: Rule(frozenset({Compartment.LABEL}), _WEB, Quota(2_000, 40_000)),
        Purpose.CLASSIFIED: Rule(_ALL, _WEB, Quota(20, 60)),
        Purpose.MAIL: Rule(frozenset({Compartment.CONTACT}), _MAILER, Quota(3_000, 3_000), _MAILER),
        Purpose.SCREEN: Rule(frozenset({Compartment.IDENTITY}), _SCREENER, Quota(600, 600), _SCREENER),
        Purpose.COUNT: Rule(frozenset({Compartment.STATISTICS}), _STATISTICIAN, Quota(0, 0), _STATISTICIAN),
        # Taking applications never stops (S12): no quota, and only the key that was just made.
        Purpose.RECEIVE: Rule(_UNCLASSIFIED, _WEB | _KEEPER),
        Purpose.LOOK_UP: Rule(_NONE, _WEB | _KEEPER, Quota(300, 3_000), _KEEPER),
        Purpose.ERASE: Rule(_NONE, _WEB, Quota(10, 40)),
        Purpose.RE_ENCRYPT: Rule(_ALL, _KEEPER, Quota(0, 0), _KEEPER),
        Purpose.BACK_UP: Rule(_NONE, _KEEPER),
    }
)


def with_quotas(quotas: Mapping[Purpose, Quota]) -> Mapping[Purpose, Rule]:
    """The rules with an authority's own quotas; nothing else of a rule can be changed."""
    own = {purpose: replace(RULES[purpose], quota=quota) for purpose, quota in quotas.items()}
    return MappingProxyType({**RULES, **own})
