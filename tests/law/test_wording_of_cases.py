"""Every published case explained in every language: no key lacks, no English leaks, refusals stay short."""

import re
from pathlib import Path
from statistics import mean

import pytest

from vartai import lithuania
from vartai.facts.reading import vocabulary
from vartai.law import State, answer, answers
from vartai.law.case_reading import read_cases
from vartai.law.published_case import IN_FORCE
from vartai.law.wording import Line, LineKind, Speaker, answer_line, demand_lines, provision_line
from vartai.law.wording.findings import finding_line
from vartai.words import LANGUAGES

pytestmark = pytest.mark.unmeasured

FILE = Path(__file__).parents[1] / "lithuania" / "published_cases.yml"
CASES = [case for case in read_cases(FILE, vocabulary()) if case.law == IN_FORCE]
EVERY = pytest.mark.parametrize("language", LANGUAGES)
TRACE = 60
"""Lines of OpenFisca's trace for one case of six rules: every variable, decisive or not."""

GUARDS = (LineKind.GUARD,)
LATIN_SENTENCE = re.compile(r"[A-Za-z]{2,}(?:[ ,]+[A-Za-z]{2,}){2,}")
CYRILLIC = re.compile("[Ѐ-ӿ]")


def asked(case):
    """The case's own question, and every other one that its act is asked."""
    law = lithuania.law().at(case.as_of)
    own = answer(law, case.facts, lithuania.law().question(case.asks), case.scope or None)
    return (own, *answers(law, case.facts))


def speaker(language):
    return Speaker(lithuania.law(), vocabulary(), language)


@EVERY
def test_every_finding_of_every_published_case_is_said(language):
    speaks, states = speaker(language), set()
    for case in CASES:
        for ours in asked(case):
            for finding in ours.findings:
                states.add(finding.state)
                told = list(finding_line(speaks, finding).walk())
                assert all(line.text.strip() for line in told)
                assert finding.provision.id in told[0].text
            told = list(answer_line(speaks, ours).walk())
            assert len(told) >= 3
    assert states == set(State)


@pytest.mark.parametrize("language", ["lt", "be", "ru"])
def test_no_english_sentence_leaks(language):
    """Ids, citations and names may be Latin; a run of Latin words may not."""
    speaks = speaker(language)
    for case in CASES:
        for ours in asked(case):
            for line in (*answer_line(speaks, ours).walk(), *demand_lines(speaks, [ours])):
                text = re.sub(r"\{.*?\}", "", line.text)
                if language == "lt":
                    assert not re.search(r"\b(the|of|is|are|applies|and)\b", text), text
                    assert not CYRILLIC.search(text), text
                else:
                    assert not LATIN_SENTENCE.search(text), text
                    assert CYRILLIC.search(text), text


@EVERY
def test_the_structure_is_the_same_in_every_language(language):
    for case in CASES[::5]:
        for ours in asked(case):
            english = list(answer_line(speaker("en"), ours).walk())
            told = list(answer_line(speaker(language), ours).walk())
            assert [(a.kind, a.provision, a.fact) for a in english] == [
                (b.kind, b.provision, b.fact) for b in told
            ]


def _decisive(line: Line) -> list[Line]:
    """What is told of the answer itself, without the guards that stand beside every answer."""
    guards = {id(part) for heading in line.children if _is_about_guards(heading) for part in heading.walk()}
    return [part for part in line.walk() if id(part) not in guards]


def _is_about_guards(line: Line) -> bool:
    return line.kind in GUARDS or any(child.kind in GUARDS for child in line.children)


def test_an_explanation_of_a_refusal_is_at_most_a_third_of_openfiscas_trace():
    lengths = []
    for case in CASES:
        own = asked(case)[0]
        if own.outcome in ("not_accepted", "not_eligible", "prohibited", "revoke"):
            told = _decisive(answer_line(speaker("en"), own))
            lengths.append(len(told))
    assert len(lengths) > 20
    assert mean(lengths) <= TRACE / 3 / 1.2
    assert max(lengths) <= TRACE / 3


@EVERY
def test_the_whole_statute_book_can_be_shown(language):
    law = lithuania.law().at(CASES[0].as_of.replace(year=2026))
    for provision in law.provisions:
        told = list(provision_line(speaker(language), law, provision).walk())
        assert told[0].provision == provision.id
        assert len(told) >= 5
