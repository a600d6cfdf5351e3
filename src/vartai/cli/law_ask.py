"""`vartai law ask`: an interview in the terminal, one question at a time, with why it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import click
from rich.console import Console
from rich.text import Text

from vartai.cli.law_answers import Heard, Said, hear, offer
from vartai.cli.law_book import law_book_option, law_on
from vartai.cli.law_words import answer_tree
from vartai.cli.terminal import Day, language_option, out, say, stop, today
from vartai.facts import Value
from vartai.facts.events import Histories
from vartai.facts.reading import vocabulary
from vartai.law import LawOnDay
from vartai.law.asking import Next, interview
from vartai.law.case_reading import CaseFileError, read_events_file, read_facts_file
from vartai.law.readings import under_each_reading, with_counted
from vartai.law.wording import Speaker, law_catalogue
from vartai.lithuania.restrictive_measures.journey_windows import READINGS
from vartai.words import catalogue


@click.command(epilog="Example: vartai law ask --act trp_renewal --at 2026-03-01 --language be")
@click.option("--act", help="The act asked about; the file may name it too.")
@click.option("--at", type=Day(), help="The day asked about; today if not given.")
@click.option(
    "--facts",
    "path",
    type=click.Path(path_type=Path),
    help="A file of facts, and of events, that are known already.",
)
@law_book_option
@language_option("Language of the interview.")
def ask(act: str | None, at: date | None, path: Path | None, folder: Path | None, language: str) -> None:
    """Ask only what still matters for the answer, say why, and end with the answer and its reasons.

    Write ? for what isn't known, ! for a paper that can't be obtained safely, `back` for the question before.
    """
    known = vocabulary()
    facts: dict[str, Value] = {}
    histories = Histories()
    try:
        if path is not None:
            facts, histories = read_facts_file(path, known), read_events_file(path)
    except CaseFileError as error:
        stop(str(error))
    act = act or str(facts.get("act"))
    if act not in known["act"].codes:
        stop(f"which act? give --act with one of: {', '.join(known['act'].codes)}")
    day = at or today()
    law = law_on(folder, day).at(day)
    _Interview(law, act, {**facts, "act": act}, histories, language).hold()


@dataclass
class _Interview:
    """One interview: what was known before, and what was said, in order, so that one can go back."""

    law: LawOnDay
    act: str
    before: Mapping[str, Value]
    histories: Histories
    language: str
    said: list[Heard] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.words = catalogue("vartai.law.asking", self.language)
        self.speaker = Speaker(self.law.law, vocabulary(), self.language)
        self.console: Console = out()

    def hold(self) -> None:
        """Ask until nothing more matters, or no more answers come; then say what follows."""
        while (step := self._next()).question is not None:
            heard = self._ask(step, step.question)
            if heard.how is Said.NO_MORE:
                say(self.words.say("interview-cut"))
                break
            if heard.how is not Said.BACK:
                self.said.append(heard)
            elif self.said:
                self.said.pop()
            else:
                self.console.print(self.words.say("interview-first"))
        else:
            self.console.print(self.words.say("interview-done"))
        self._conclude(step)

    def _facts(self) -> dict[str, Value]:
        """What is known; something said anew about a bounded number stands above its bounds."""
        answered = {heard.name: heard.value for heard in self.said if heard.value is not None}
        return {**self.before, **answered}

    def _next(self) -> Next:
        silent = frozenset(heard.name for heard in self.said if heard.value is None)
        facts = with_counted(self._facts(), self.histories, self.law, READINGS[0])
        return interview(self.law, vocabulary(), self.act, facts, cannot_say=silent)

    def _ask(self, step: Next, name: str) -> Heard:
        more = step.at_most - 1
        key = "interview-progress" if more else "interview-last"
        why = ", ".join(dict.fromkeys(need.provision for need in step.why))
        self.console.print()
        self.console.print(Text(self.words.say(key, number=len(self.said) + 1, more=more), style="dim"))
        self.console.print(Text(self.speaker.question(name), style="bold"))
        self.console.print(Text(self.speaker.say("ask-why", provisions=why), style="dim"))
        for line in offer(self.speaker, self.words, vocabulary()[name]):
            self.console.print(Text(line))
        return hear(self.speaker, self.words, vocabulary()[name], self.console)

    def _conclude(self, step: Next) -> None:
        self.console.print()
        facts = {**self._facts(), **step.cannot_matter}
        for answer in under_each_reading(self.law, facts, self.histories, READINGS):
            self.console.print(answer_tree(answer, self.law.law, self.language))
        unsafe = {heard.name for heard in self.said if heard.how is Said.UNSAFE}
        self._list("interview-officer", step.officer)
        self._list("interview-evidence", tuple(name for name in step.cannot_say if name in unsafe))
        self._list("interview-open", tuple(name for name in step.cannot_say if name not in unsafe))
        self._list("interview-beside", tuple(step.cannot_matter))
        say(law_catalogue(self.language).say("no-decision"))

    def _list(self, heading: str, names: tuple[str, ...]) -> None:
        if names:
            self.console.print(Text(self.words.say(heading), style="bold"))
        for name in names:
            self.console.print(Text(f"  - {self.speaker.question(name)} ({name})"))
