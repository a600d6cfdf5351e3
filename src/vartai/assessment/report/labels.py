"""The words for acts, questions, outcomes, provisions and facts, from the vocabulary and the law."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from vartai.assessment.report.run import OpenQuestion, Provision, Run
from vartai.assessment.report.saying import Words, missing
from vartai.assessment.withdrawal import TO_BE_EXAMINED
from vartai.facts import Vocabulary
from vartai.facts.reading import vocabulary
from vartai.law import Law
from vartai.words import in_language

Texts = Mapping[str, str]


@dataclass(frozen=True)
class Labels:
    """Words by code; a code without words is shown as such, so odd that it is noticed.

    `provisions` holds titles and texts, `facts` labels and questions, `jurisdictions` the names of states.
    """

    acts: Texts
    asks: Texts
    outcomes: Texts
    jurisdictions: Texts = field(default_factory=dict)
    provisions: Mapping[str, Texts] = field(default_factory=dict)
    facts: Mapping[str, Texts] = field(default_factory=dict)

    def act(self, code: str) -> str:
        """The name of an act."""
        return self.acts.get(code, missing(code))

    def ask(self, code: str) -> str:
        """A question about an act."""
        return self.asks.get(code, missing(code))

    def outcome(self, code: str) -> str:
        """What an answer says."""
        return self.outcomes.get(code, missing(code))


def law_labels(law: Law, known: Vocabulary, language: str) -> dict[str, Any]:
    """The words of a law and its facts in one language; what has none in it raises `NoWords`."""

    def say(texts: Mapping[str, str], what: str) -> str:
        return in_language(texts, language, what)

    states = {words["en"]: words for words in known["citizenship"].codes.values()}
    name = states.get(law.jurisdiction, {"en": law.jurisdiction})
    return {
        "jurisdictions": {law.jurisdiction: say(name, f"the name of {law.jurisdiction}")},
        "asks": {q.name: say(q.meaning, f"the question {q.name}") for q in law.questions},
        "outcomes": {o.name: say(o.meaning, f"the outcome {o.name}") for o in law.outcomes},
        "provisions": {
            p.id: {"title": say(p.title, f"the title of {p.id}"), "text": say(p.text, f"the text of {p.id}")}
            for p in law.provisions
        },
        "facts": {
            f.name: {
                "label": say(f.label, f"the label of {f.name}"),
                "question": say(f.question, f"the question about {f.name}"),
            }
            for f in known
        },
    }


def labels_of(given: Mapping[str, Any], say: Words) -> Labels:
    """The given words, with those for acts and for the only answer about withdrawals put in."""
    codes = vocabulary()["act"].codes
    return Labels(
        acts={code: in_language(texts, say.language, f"the act {code}") for code, texts in codes.items()},
        asks=given.get("asks", {}),
        outcomes={**given.get("outcomes", {}), TO_BE_EXAMINED: say.say("outcomes-to_be_examined")},
        jurisdictions=given.get("jurisdictions", {}),
        provisions=given.get("provisions", {}),
        facts=given.get("facts", {}),
    )


def in_words(run: Run, labels: Labels, language: str) -> Run:
    """The run with its provisions, facts and state in the language of the page; a summary holds English."""
    own = language == "en"
    law = replace(
        run.law,
        jurisdiction=labels.jurisdictions.get(
            run.law.jurisdiction, run.law.jurisdiction if own else missing(run.law.jurisdiction)
        ),
        named={id_: _provision(one, labels, own=own) for id_, one in run.law.named.items()},
    )
    return replace(run, law=law, questions=tuple(_question(one, labels, own=own) for one in run.questions))


def _provision(one: Provision, labels: Labels, *, own: bool) -> Provision:
    if own:
        return one
    found = labels.provisions.get(one.id, {})
    return replace(one, title=found.get("title", missing(one.id)), text=found.get("text", missing(one.id)))


def _question(one: OpenQuestion, labels: Labels, *, own: bool) -> OpenQuestion:
    if own:
        return one
    found = labels.facts.get(one.fact, {})
    return replace(
        one, label=found.get("label", missing(one.fact)), question=found.get("question", missing(one.fact))
    )
