"""Bills: what a text before parliament would change in a law, as data."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from vartai.facts.vocabulary import Words
from vartai.law.expression import ALWAYS, Condition
from vartai.law.provision import Confidence, Dispute, Effect, Provision


class BillKind(StrEnum):
    """What kind of text a bill is."""

    STATUS_QUO = "status_quo"
    BILL = "bill"
    LAW = "law"
    PROPOSAL = "proposal"
    MOTION = "motion"


class Stage(StrEnum):
    """How far a bill has come, or where it ended."""

    DRAFT = "draft"
    PRESENTED = "presented"
    FIRST_READING = "first_reading"
    COMMITTEE = "committee"
    REJECTED_IN_COMMITTEE = "rejected_in_committee"
    NOT_ADOPTED = "not_adopted"
    REJECTED = "rejected"
    PARTLY_ADOPTED = "partly_adopted"
    ADOPTED_VETOED = "adopted_vetoed"
    ADOPTED = "adopted"
    IN_FORCE = "in_force"


@dataclass(frozen=True)
class Votes:
    """Votes cast; None where the number is not known. `body` is who voted, the parliament if empty."""

    in_favour: int | None = None
    against: int | None = None
    abstained: int | None = None
    body: str = ""


@dataclass(frozen=True)
class Scope:
    """Whom a bill says it touches: nobody else's answers may change.

    `acts` None is every act. `stated` is true where the bill's own title or summary says so, false where it
    was inferred from its content.
    """

    words: Words
    when: Condition = ALWAYS
    acts: tuple[str, ...] | None = None
    stated: bool = False
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class NewException:
    """An exception as a bill words it; `suffix` names it behind the id of its rule.

    `of_higher_law` marks one that no bill writes: law above the statutes brings it to every such rule.
    """

    when: Condition
    text: Words = field(default_factory=dict)
    suffix: str = ""
    of_higher_law: bool = False


@dataclass(frozen=True)
class Changes:
    """The fields of a provision that an amendment changes; None leaves a field as it is.

    In `citizenships` and `acts` the empty tuple means any. `condition` is the condition besides citizenship.
    `exceptions` are all that lift the rule by its own article, `unverified_exceptions` those known from weak
    sources only. `disputes` are the published ones; that of dual citizens follows the citizenships by itself.
    """

    title: Words | None = None
    text: Words | None = None
    citation: str | None = None
    citizenships: tuple[str, ...] | None = None
    acts: tuple[str, ...] | None = None
    condition: Condition | None = None
    effects: tuple[Effect, ...] | None = None
    exceptions: tuple[NewException, ...] | None = None
    unverified_exceptions: tuple[NewException, ...] | None = None
    disputes: tuple[Dispute, ...] | None = None
    verified_until: datetime.date | None = None
    confidence: Confidence | None = None
    sources: tuple[str, ...] | None = None
    open_questions: tuple[str, ...] | None = None

    def named(self) -> tuple[str, ...]:
        """The fields that change."""
        return tuple(name for name in self.__dataclass_fields__ if getattr(self, name) is not None)


@dataclass(frozen=True)
class Add:
    """Put a provision into the law: one that the law book holds (perhaps changed), or a new one.

    Whatever start the bill names, it counts as in force on the day asked about.
    """

    provision: str
    changes: Changes = Changes()
    new: Provision | None = None
    note: str = ""


@dataclass(frozen=True)
class Replace:
    """Change named fields of a provision that the law holds."""

    provision: str
    changes: Changes
    note: str = ""


@dataclass(frozen=True)
class Repeal:
    """Take a provision out of the law, with its exceptions."""

    provision: str
    note: str = ""


@dataclass(frozen=True)
class Sunset:
    """Set the last day of everything that an instrument holds, also of what the bill itself adds to it."""

    instrument: str
    to: datetime.date
    note: str = ""


@dataclass(frozen=True)
class SetFigure:
    """Set a number that the law states."""

    figure: str
    value: float
    note: str = ""


Amendment = Add | Replace | Repeal | Sunset | SetFigure


@dataclass(frozen=True)
class Bill:
    """Amendments to the law in force (`base` None) or to another bill, with where they come from.

    `commencement` is the start that the bill names for itself; the amended law doesn't wait for it.
    """

    id: str
    title: Words
    kind: BillKind = BillKind.BILL
    stage: Stage = Stage.DRAFT
    date: datetime.date | None = None
    votes: Votes | None = None
    base: str | None = None
    amendments: tuple[Amendment, ...] = ()
    scope: Scope | None = None
    note: str = ""
    confidence: Confidence = Confidence.UNVERIFIED
    confidence_note: str = ""
    sources: tuple[str, ...] = ()
    commencement: datetime.date | None = None
    date_note: str = ""
    votes_note: str = ""

    def with_amendments(self, amendments: tuple[Amendment, ...]) -> Bill:
        """The same bill with other amendments, for instance one of its own alone."""
        return replace(self, amendments=amendments)


Bills = Mapping[str, Bill]
"""Bills by their ids."""
