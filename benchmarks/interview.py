"""Questions per interview beside the whole form and the order of the law: published cases, invented people.

Run: python benchmarks/interview.py [RESIDENTS]
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path

from vartai import lithuania
from vartai.demo.residents import complete_residents
from vartai.facts import Value
from vartai.facts.reading import read_facts, vocabulary
from vartai.law import LawOnDay
from vartai.law.asking import Weights, interview, weights_of, whole_form
from vartai.law.asking.keeping import agenda_of
from vartai.law.case_reading import read_cases
from vartai.law.published_case import IN_FORCE

Facts = Mapping[str, Value]
Asker = Callable[[LawOnDay, str, dict[str, Value], frozenset[str], frozenset[str] | None], str | None]

DAY = date(2026, 3, 1)
OPEN_CASES = Path(__file__).parents[2] / "shared/law/cases_open.yml"
KNOWN = vocabulary()


@cache
def laws(day: date) -> LawOnDay:
    """The law of a day, the same object every time, so that what was found is kept."""
    return lithuania.law().at(day)


@dataclass
class Tally:
    """What interviews of one kind came to."""

    asked: list[int] = field(default_factory=list)
    form: list[int] = field(default_factory=list)
    every: list[int] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    def add(self, asked: int, form: int, every: int) -> None:
        """One interview more: its questions, those of the act's form, those of one form for all acts."""
        self.asked.append(asked)
        self.form.append(form)
        self.every.append(every)

    def join(self, other: Tally) -> None:
        """The interviews of another tally, too."""
        self.asked += other.asked
        self.form += other.form
        self.every += other.every
        self.seconds += other.seconds

    def line(self, name: str) -> str:
        """Means, and the shares of both forms."""
        asked, form, every = (sum(v) / len(v) for v in (self.asked, self.form, self.every))
        share = f"{asked / form:6.1%}" if form else "  none"
        ms = sorted(1000 * s for s in self.seconds)
        steps = f"  {sum(ms) / len(ms):5.2f} ms a step, 99 % under {ms[int(len(ms) * 0.99)]:.1f}"
        return (
            f"{name:36} {asked:6.2f} of the act's {form:6.2f}: {share}; "
            f"of all acts' {every:5.1f}: {asked / every:6.1%}{steps}"
        )


@dataclass(frozen=True)
class Asked:
    """Somebody who says what they know, and "I don't know" to the rest; `asks` None is every question."""

    law: LawOnDay
    act: str
    knows: Facts
    asks: frozenset[str] | None = None


def hold(ask: Asker, person: Asked, tally: Tally) -> None:
    """One interview."""
    facts: dict[str, Value] = {}
    silent: set[str] = set()
    asked = 0
    while True:
        start = time.perf_counter()
        name = ask(person.law, person.act, facts, frozenset(silent), person.asks)
        tally.seconds.append(time.perf_counter() - start)
        if name is None:
            break
        asked += 1
        if name in person.knows:
            facts[name] = person.knows[name]
        else:
            silent.add(name)
    tally.add(asked, len(whole_form(person.law, KNOWN, person.act)), len(everything(person.law)))


@cache
def _everything(day: date) -> frozenset[str]:
    law = laws(day)
    return frozenset(name for act in KNOWN["act"].codes for name in whole_form(law, KNOWN, act))


def everything(law: LawOnDay) -> frozenset[str]:
    """One form for all acts: every fact that the law of the day reads about any of them."""
    return _everything(law.day)


def look_ahead(weights: Callable[[str], Weights | None]) -> Asker:
    """The product's own way of asking."""

    def ask(
        law: LawOnDay, act: str, facts: dict[str, Value], silent: frozenset[str], asks: frozenset[str] | None
    ) -> str | None:
        return interview(law, KNOWN, act, facts, cannot_say=silent, weights=weights(act), asks=asks).question

    return ask


def in_order(
    law: LawOnDay, act: str, facts: dict[str, Value], silent: frozenset[str], asks: frozenset[str] | None
) -> str | None:
    """The first fact, in the order of the law, that the same interview could ask."""
    agenda = agenda_of(law, KNOWN, act)
    for name in agenda.open_facts(agenda.reckoning.of(facts), asks):
        if name not in silent and not agenda.of_officer(name):
            return name
    return None


def compare(title: str, everyone: list[Asked], askers: Mapping[str, Asker]) -> None:
    """The same people, asked in each way; the last way also by act."""
    print(f"\n{title}: {len(everyone)} interviews", flush=True)
    by_act: dict[str, Tally] = {}
    for name, asker in askers.items():
        tally, by_act = Tally(), {}
        for person in everyone:
            hold(asker, person, own := Tally())
            tally.join(own)
            by_act.setdefault(person.act, Tally()).join(own)
        print(tally.line(name), flush=True)
    for act, tally in sorted(by_act.items()):
        print("   ", tally.line(f"{act} ({len(tally.asked)})"))


def main(residents: int) -> None:
    """Print everything."""
    cases = [c for c in read_cases(OPEN_CASES, KNOWN) if c.law == IN_FORCE and "act" in c.facts]
    even = {"order of the law": in_order, "look ahead": look_ahead(lambda act: None)}
    for title, one in (("their question", True), ("every question of the act", False)):
        asked = [
            Asked(laws(c.as_of), str(c.facts["act"]), c.facts, frozenset({c.asks}) if one else None)
            for c in cases
        ]
        compare(f"Published cases, {title}", asked, even)

    law = laws(DAY)
    people = list(_residents(residents, seed=1))
    others = list(_residents(residents, seed=2))  # weights come from other people than those asked
    acts = Counter(str(person["act"]) for person in people)
    weights = {a: weights_of(law, KNOWN, a, (p for p in others if p["act"] == a)) for a in acts}
    ways = {**even, "look ahead, weighted by people alike": look_ahead(weights.get)}
    compare("Invented residents", [Asked(law, str(p["act"]), p) for p in people], ways)


def _residents(count: int, seed: int) -> Iterable[Facts]:
    for row in complete_residents(count, seed).iter_rows(named=True):
        raw = {name: cell for name, cell in row.items() if name in KNOWN and cell is not None}
        facts = read_facts(KNOWN, raw)
        born = date.fromisoformat(row["birth_date"]) if len(row["birth_date"]) == 10 else None
        if born is not None:
            facts["age_years"] = DAY.year - born.year - ((DAY.month, DAY.day) < (born.month, born.day))
        yield facts


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
