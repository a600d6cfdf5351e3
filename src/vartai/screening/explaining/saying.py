"""How explanations speak: codes, facts, bits and probabilities as a language writes them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vartai.facts import BadValue, PartialDate
from vartai.facts.reading import vocabulary
from vartai.screening.explaining.explanation import Reach
from vartai.screening.hit import EvidencePart, HitOutcome, Part
from vartai.words import Catalogue, Slot, catalogue, in_language

_SMALLEST, _LARGEST = 0.1, 99.9
"""Per cent; what lies beyond is not told more exactly, for it would look certain."""


@dataclass(frozen=True)
class Speech:
    """One language's words for explanations; `states` are the names of states by their codes."""

    words: Catalogue
    states: Mapping[str, str]

    @classmethod
    def of(cls, language: str) -> Speech:
        """The words of a language; another than ours raises `LookupError`."""
        words = hit_catalogue(language)
        codes = vocabulary()["citizenship"].codes
        states = {code: in_language(texts, language, f"the state {code}") for code, texts in codes.items()}
        return cls(words, states)

    def say(self, key: str, **slots: Slot) -> str:
        """The sentence under a key."""
        return self.words.say(key, **slots)

    def outcome(self, outcome: HitOutcome | None) -> str:
        """What is proposed; None is a pair that is not shown."""
        return self.say(f"hit_outcome-{'not_shown' if outcome is None else outcome.value}")

    def step(self, part: EvidencePart) -> str:
        """What was compared, and how it agrees or differs."""
        return self.say("step", part=self.say(f"part-{part.part}"), how=self.say(f"how-{part.how}"))

    def fact(self, part: str, text: str) -> str:
        """What a side says of a part, with codes and days in words; nothing stays nothing."""
        return "; ".join(self._fact(part, each) for each in text.split("; ")) if text else ""

    def _fact(self, part: str, text: str) -> str:
        if part == Part.CITIZENSHIP:
            return self.states.get(text, text)
        if part == Part.SEX:
            return self.say(f"sex-{text}")
        if part == Part.BIRTH_DATE:
            return self._day(text)
        return text

    def _day(self, text: str) -> str:
        try:
            born = PartialDate.read(text)
        except BadValue:
            return text
        return self.words.day(born.earliest) if born.is_exact else text

    def bits(self, thousandths: int) -> str:
        """Thousandths of a bit as bits with one decimal."""
        minus = "−" if thousandths < 0 else ""
        return minus + self.words.number(round(abs(thousandths) / 100) / 10, decimals=1)

    def signed(self, thousandths: int) -> str:
        """The same with a sign for both directions; nothing has none."""
        return ("+" if thousandths > 0 else "") + self.bits(thousandths)

    def rate(self, percent: float) -> str:
        """A rate with as many decimals as it takes to tell its first two figures."""
        decimals = next((d for d in range(12) if abs(round(percent, d) - percent) <= percent / 100), 12)
        return self.words.number(percent, decimals=decimals)

    def percent(self, probability: float, reach: Reach) -> tuple[str, Reach]:
        """A probability per cent; none is shown as nothing or as everything."""
        percent = 100 * probability
        if percent < _SMALLEST:
            if reach is Reach.AT_LEAST:
                return self.rate(percent), reach
            return self.words.number(_SMALLEST, decimals=1), Reach.AT_MOST
        if percent > _LARGEST and reach is not Reach.AT_MOST:
            return self.words.number(_LARGEST, decimals=1), Reach.AT_LEAST
        return self.words.number(percent, decimals=1), reach


def hit_catalogue(language: str) -> Catalogue:
    """The catalogue of all that is said of hits."""
    return catalogue("vartai.screening.explaining", language)
