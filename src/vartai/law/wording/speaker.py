"""Who speaks: the words of the catalogue, of the law and of the vocabulary in one language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from vartai.facts import Vocabulary
from vartai.law.law import Law
from vartai.law.provision import Provision
from vartai.words import Catalogue, Slot, Texts, catalogue, in_language


def law_catalogue(language: str) -> Catalogue:
    """The sentences about law in a language; one that is not spoken here raises `LookupError`."""
    return catalogue("vartai.law.wording", language)


@dataclass(frozen=True)
class Speaker:
    """Speaks one language about a law and its facts; what has no words in it raises `NoWords`."""

    law: Law
    known: Vocabulary
    language: str = "en"

    @cached_property
    def words(self) -> Catalogue:
        """The sentences about law."""
        return law_catalogue(self.language)

    def say(self, key: str, **slots: Slot) -> str:
        """The sentence under a key."""
        return self.words.say(key, **slots)

    def text_of(self, texts: Texts, what: str) -> str:
        """A text of the data in this language."""
        return in_language(texts, self.language, what)

    def label(self, fact: str) -> str:
        """The name of a fact."""
        return self.text_of(self.known[fact].label, f"the label of {fact}")

    def measured(self, fact: str) -> str:
        """The name of a fact that holds a number, with its unit."""
        unit = self.known[fact].unit
        if unit is None:
            return self.label(fact)
        named = self.text_of(unit, f"the unit of {fact}")
        return self.say("fact-with-unit", fact=self.label(fact), unit=named)

    def question(self, fact: str) -> str:
        """The question that asks for a fact."""
        return self.text_of(self.known[fact].question, f"the question about {fact}")

    def codes(self, fact: str, codes: tuple[str, ...]) -> str:
        """Codes of a fact in words, one after the other."""
        meanings = self.known[fact].codes
        return "; ".join(self.text_of(meanings[code], f"the code {code} of {fact}") for code in codes)

    def title(self, provision: Provision) -> str:
        """The heading of a provision."""
        return self.text_of(provision.title, f"the title of {provision.id}")

    def text(self, provision: Provision) -> str:
        """What a provision says, in our words."""
        return self.text_of(provision.text, f"the text of {provision.id}")

    def outcome(self, name: str) -> str:
        """What an outcome means."""
        return self.text_of(self.law.outcome[name].meaning, f"the outcome {name}")

    def meaning(self, asks: str) -> str:
        """A question put to the law."""
        return self.text_of(self.law.question(asks).meaning, f"the question {asks}")
