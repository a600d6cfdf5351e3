"""A law as a whole, and the law in force on one day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from vartai.law.expression import Condition, all_of
from vartai.law.folding import fold
from vartai.law.provision import Effect, Provision, Role
from vartai.law.question import Outcome, Question
from vartai.law.term import Standing
from vartai.law.warning import LegalWarning, standing_warnings


@dataclass(frozen=True)
class LegalFigure:
    """A number that the law states, with the days from which each value holds and where it stands."""

    name: str
    unit: str
    values: tuple[tuple[date, float], ...]
    citation: str
    sources: tuple[str, ...] = ()

    def on(self, day: date) -> float:
        """The value on a day; before the first one, the first."""
        held = [value for since, value in self.values if since <= day]
        return held[-1] if held else self.values[0][1]


@dataclass(frozen=True)
class Law:
    """All provisions of a jurisdiction, with the questions they answer; never changed in place."""

    jurisdiction: str
    questions: tuple[Question, ...]
    outcomes: tuple[Outcome, ...]
    provisions: tuple[Provision, ...]
    figures: tuple[LegalFigure, ...] = ()

    @cached_property
    def by_id(self) -> dict[str, Provision]:
        """The provisions by their ids."""
        return {provision.id: provision for provision in self.provisions}

    @cached_property
    def outcome(self) -> dict[str, Outcome]:
        """The outcomes by their names."""
        return {outcome.name: outcome for outcome in self.outcomes}

    def question(self, name: str) -> Question:
        """The question with a name."""
        return next(question for question in self.questions if question.name == name)

    def at(self, day: date, known_on: date | None = None) -> LawOnDay:
        """What was law on a day, as known on another day (None: as this book knows it)."""
        figures = {figure.name: figure.on(day) for figure in self.figures}
        held = [
            (provision, standing)
            for provision in self.provisions
            if (standing := provision.standing(day, known_on)) is not Standing.NOT_IN_FORCE
        ]
        return LawOnDay(
            self,
            day,
            known_on,
            tuple(_on_day(provision, day, figures) for provision, _ in held),
            {provision.id: standing for provision, standing in held},
        )


def _on_day(provision: Provision, day: date, figures: Mapping[str, float]) -> Provision:
    return replace(
        provision,
        when=fold(provision.when, day, figures),
        effects=tuple(replace(e, when=fold(e.when, day, figures)) for e in provision.effects),
        disputes=tuple(replace(d, when=fold(d.when, day, figures)) for d in provision.disputes),
    )


@dataclass(frozen=True)
class Claim:
    """One effect of one provision on one question."""

    provision: Provision
    effect: Effect

    @property
    def when(self) -> Condition:
        """The provision's condition narrowed by the effect's own."""
        return all_of(self.provision.when, self.effect.when)


@dataclass(frozen=True)
class LawOnDay:
    """The provisions that are, or may be, law on a day; figures and days stand in them as constants."""

    law: Law
    day: date
    known_on: date | None
    provisions: tuple[Provision, ...]
    standing: Mapping[str, Standing]

    def asked_of(self, act: str) -> tuple[Question, ...]:
        """The questions that a case of this act is asked."""
        return tuple(question for question in self.law.questions if act in question.acts)

    def claims(self, act: str, asks: str) -> tuple[Claim, ...]:
        """Every effect that the law has on a question about an act."""
        return self._claims.get((act, asks), ())

    def exceptions(self, rule: str) -> tuple[Provision, ...]:
        """The exceptions to a rule (or to an exception), whatever act they speak of."""
        return tuple(self._exceptions.get(rule, ()))

    def lifting(self, rule: str, act: str) -> tuple[Provision, ...]:
        """The exceptions to a rule (or to an exception) that speak of the act."""
        return tuple(p for p in self.exceptions(rule) if p.concerns(act))

    def speaking(self, rule: Provision, act: str) -> Iterator[Provision]:
        """A rule, the exceptions to it that speak of the act, and those to them; some may come twice."""
        yield rule
        for exception in self.lifting(rule.id, act):
            yield from self.speaking(exception, act)

    def guards(self, act: str) -> tuple[Provision, ...]:
        """The demands that every decision about an act must meet."""
        return tuple(p for p in self.provisions if p.role is Role.GUARD and p.concerns(act))

    def in_doubt(self, provision: Provision) -> bool:
        """Whether it can't be said that the provision is law."""
        return self.standing[provision.id].is_doubtful

    def warnings(self, provision: Provision) -> tuple[LegalWarning, ...]:
        """The cautions that come with relying on a provision on this day."""
        return standing_warnings(provision, self.standing[provision.id], self.day, self.known_on)

    @cached_property
    def _claims(self) -> dict[tuple[str, str], tuple[Claim, ...]]:
        found: dict[tuple[str, str], list[Claim]] = {}
        for provision in self.provisions:
            for effect in provision.effects:
                for act in self.law.question(effect.asks).acts:
                    if provision.concerns(act):
                        found.setdefault((act, effect.asks), []).append(Claim(provision, effect))
        return {key: tuple(claims) for key, claims in found.items()}

    @cached_property
    def _exceptions(self) -> dict[str, list[Provision]]:
        found: dict[str, list[Provision]] = {}
        for provision in self.provisions:
            for rule in (*provision.excepts, *provision.overrides):
                found.setdefault(rule, []).append(provision)
        return found
