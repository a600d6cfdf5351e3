"""Everything that people read has words in every language; a failure lists exactly what lacks them."""

import pytest

from vartai import lithuania
from vartai.facts.reading import vocabulary
from vartai.words import LANGUAGES, NoWords, in_language

EVERY = pytest.mark.parametrize("language", LANGUAGES)


def lacking(language, texts):
    """What of these has no words, or empty ones, in the language."""
    found = []
    for what, words in texts:
        try:
            if not in_language(words, language, what).strip():
                found.append(what)
        except NoWords:
            found.append(what)
    return found


@EVERY
def test_groups_and_facts(language):
    known = vocabulary()
    texts = [(f"group {name}", words) for name, words in known.groups.items()]
    for fact in known:
        texts += [(f"{fact.name}: label", fact.label), (f"{fact.name}: question", fact.question)]
        texts += [(f"{fact.name}: unit", fact.unit)] if fact.unit is not None else []
    assert len(texts) > 180
    assert lacking(language, texts) == []


@EVERY
def test_codes_of_facts(language):
    texts = [(f"{f.name}: {code}", words) for f in vocabulary() for code, words in f.codes.items()]
    assert len(texts) > 500
    assert lacking(language, texts) == []


@EVERY
def test_questions_and_outcomes(language):
    law = lithuania.law()
    texts = [(f"question {q.name}", q.meaning) for q in law.questions]
    texts += [(f"outcome {o.name}", o.meaning) for o in law.outcomes]
    assert lacking(language, texts) == []


@EVERY
def test_titles_of_provisions(language):
    texts = [(p.id, p.title) for p in lithuania.law().provisions]
    assert lacking(language, texts) == []


@EVERY
def test_texts_of_provisions(language):
    texts = [(p.id, p.text) for p in lithuania.law().provisions]
    assert lacking(language, texts) == []


@EVERY
def test_views_in_disputes(language):
    texts = [
        (f"{p.id}: {part} of {position.outcome}", words)
        for p in lithuania.law().provisions
        for dispute in p.disputes
        for position in dispute.positions
        for part, words in (("view", position.reading), ("holder", position.held_by))
    ]
    assert len(texts) > 20
    assert lacking(language, texts) == []


@EVERY
def test_titles_of_bills(language):
    assert lacking(language, [(bill.id, bill.title) for bill in lithuania.bills().values()]) == []
