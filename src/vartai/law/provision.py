"""Provisions: dated, citable rules, their exceptions, disputes and sources."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from vartai.law.expression import ALWAYS, Condition
from vartai.law.question import Conclusion, Measure
from vartai.law.term import Standing, Term


class Role(StrEnum):
    """What a provision does to a question."""

    BAR = "bar"
    REQUIREMENT = "requirement"
    GRANT = "grant"
    VALUE = "value"
    DUTY = "duty"
    DISPUTE = "dispute"
    DECLARATORY = "declaratory"
    DEFINITION = "definition"
    CONTEXT = "context"
    GUARD = "guard"
    EXCEPTION = "exception"


class Rank(StrEnum):
    """Where a provision stands among the sources of law, the highest first."""

    CONSTITUTION = "constitution"
    EU = "eu"
    TREATY = "treaty"
    STATUTE = "statute"
    CASE_LAW = "case_law"
    BY_LAW = "by_law"
    PRACTICE = "practice"


class Confidence(StrEnum):
    """How well the text behind a provision is known; `unverified` is carried into every answer."""

    SEEN_PRIMARY = "seen_primary"
    SEEN_SECONDARY = "seen_secondary"
    SEEN_WEAK = "seen_weak"
    INFERRED = "inferred"
    UNVERIFIED = "unverified"
    MIXED = "mixed"


@dataclass(frozen=True)
class Effect:
    """What follows for one question; `when` narrows the provision's own condition."""

    asks: str
    outcome: str
    value: Measure | None = None
    when: Condition = ALWAYS
    note: str = ""

    @property
    def conclusion(self) -> Conclusion:
        """The outcome with its measure."""
        return Conclusion(self.outcome, self.value)


@dataclass(frozen=True)
class Position:
    """One published view in a dispute; `reading` and `held_by` by language, a plain text is English."""

    reading: str | Mapping[str, str] = field(hash=False)
    outcome: str
    held_by: str | Mapping[str, str] = field(hash=False)
    sources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Dispute:
    """Published positions differ where `when` holds and the provision would otherwise decide.

    `unsettled` names the yes/no judgement that would settle it; once an officer has made that judgement the
    dispute is over for the case. `asks` limits the dispute to one question.
    """

    when: Condition
    positions: tuple[Position, ...]
    asks: str | None = None
    unsettled: str | None = None

    def about(self, asks: str) -> Dispute:
        """The same dispute about one question only."""
        return replace(self, asks=asks)

    def where(self, narrower: Condition) -> Dispute:
        """The same dispute, only where a further condition holds."""
        return replace(self, when=self.when & narrower)


@dataclass(frozen=True)
class Review:
    """A lawyer who has read a provision against its source, and when."""

    by: str
    on: date


@dataclass(frozen=True)
class Consolidated:
    """The edition of an official text, brought by an authority, and where it stands."""

    edition: date
    sources: tuple[str, ...]


@dataclass(frozen=True)
class Provision:
    """One dated, citable rule (nuostata): whom and which act it concerns, condition, exceptions, effect.

    `acts` None is every act. An exception is a provision of its own with `excepts` naming the rules it lifts;
    `verified` False marks an exception known from weak sources only: where it alone would lift the rule, the
    answer stays unknown. `overrides` lifts other provisions where this one applies. `text` is a paraphrase
    unless `consolidated` says of which edition the official wording stands here. `not_encoded` says what the
    source holds that stands here in words only. `proposed` marks what only a bill contains: it is not law on
    any day. A guard demands something of every decision about its acts; `forbids` names questions and
    outcomes that it stands against.
    """

    id: str
    instrument: str
    citation: str
    title: Mapping[str, str]
    text: Mapping[str, str]
    role: Role
    term: Term
    verified_until: date | None
    confidence: Confidence
    acts: tuple[str, ...] | None = None
    when: Condition = ALWAYS
    effects: tuple[Effect, ...] = ()
    excepts: tuple[str, ...] = ()
    overrides: tuple[str, ...] = ()
    verified: bool = True
    proposed: bool = False
    disputes: tuple[Dispute, ...] = ()
    sources: tuple[str, ...] = ()
    confidence_note: str = ""
    open_questions: tuple[str, ...] = ()
    not_encoded: tuple[str, ...] = ()
    reviews: tuple[Review, ...] = ()
    rank: Rank = Rank.STATUTE
    forbids: tuple[tuple[str, str], ...] = ()
    parameters: Mapping[str, str] = field(default_factory=dict)
    consolidated: Consolidated | None = None

    def concerns(self, act: str) -> bool:
        """Whether the provision speaks of this act at all."""
        return self.acts is None or act in self.acts

    def exception(
        self,
        suffix: str,
        when: Condition,
        text: str | Mapping[str, str],
        *,
        verified: bool = True,
        confidence: Confidence | None = None,
        confidence_note: str = "",
    ) -> Provision:
        """An exception to this rule, in the same article and for the same time; a plain `text` is English."""
        return replace(
            self,
            id=f"{self.id}.{suffix}",
            title={
                "en": f"Exception to {self.id}",
                "lt": f"{self.id} išimtis",
                "be": f"Выключэнне з {self.id}",
                "ru": f"Исключение из {self.id}",
            },
            text={"en": text} if isinstance(text, str) else text,
            role=Role.EXCEPTION,
            when=when,
            effects=(),
            excepts=(self.id,),
            overrides=(),
            verified=verified,
            disputes=(),
            confidence=confidence or (self.confidence if verified else Confidence.UNVERIFIED),
            confidence_note=confidence_note,
            open_questions=(),
            not_encoded=(),
            forbids=(),
            parameters={},
            consolidated=None,
        )

    def standing(self, day: date, known_on: date | None = None) -> Standing:
        """Whether the provision is law on a day, as known on another (None: as known now).

        Past the last day that its sources vouch for, an end written in the law is not known to have come:
        a prolongation may have been missed.
        """
        term = self.term
        if self.proposed:
            return Standing.NOT_IN_FORCE
        if known_on is not None and term.known_from is not None and term.known_from > known_on:
            return Standing.NOT_IN_FORCE
        if term.since is not None and day < term.since:
            return Standing.NOT_IN_FORCE
        if term.since is None and term.attested_from is not None and day < term.attested_from:
            return Standing.START_NOT_KNOWN
        end = term.last_day(known_on)
        if end is None or day <= end:
            return Standing.IN_FORCE
        vouched = self.vouched_until(known_on)
        certain = vouched is not None and vouched >= end
        if certain or (term.end_vouched is not None and end == term.until):
            return Standing.NOT_IN_FORCE
        return Standing.PROLONGATION_NOT_KNOWN

    def vouched_until(self, known_on: date | None = None) -> date | None:
        """The last day for which a source vouches; nobody vouches for days after `known_on`."""
        if self.verified_until is None or known_on is None:
            return self.verified_until
        return min(self.verified_until, known_on)
