"""The words for acts, questions and outcomes, which come from the vocabulary and the law."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from vartai.assessment.report.words import Words, missing
from vartai.assessment.withdrawal import TO_BE_EXAMINED
from vartai.facts.reading import vocabulary


@dataclass(frozen=True)
class Labels:
    """Words by code; a code without words is shown as such, so odd that it is noticed."""

    acts: Mapping[str, str]
    asks: Mapping[str, str]
    outcomes: Mapping[str, str]

    def act(self, code: str) -> str:
        """The name of an act."""
        return self.acts.get(code, missing(code))

    def ask(self, code: str) -> str:
        """A question about an act."""
        return self.asks.get(code, missing(code))

    def outcome(self, code: str) -> str:
        """What an answer says."""
        return self.outcomes.get(code, missing(code))


def labels_of(given: Mapping[str, Mapping[str, str]], say: Words) -> Labels:
    """The given words, with those for acts and for the only answer about withdrawals put in."""
    codes = vocabulary()["act"].codes
    return Labels(
        acts={code: texts.get(say.language, texts["en"]) for code, texts in codes.items()},
        asks=given.get("asks", {}),
        outcomes={**given.get("outcomes", {}), TO_BE_EXAMINED: say.say("outcomes.to_be_examined")},
    )
