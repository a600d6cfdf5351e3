"""Guards are shown beside an answer, never change it, and say where they stand against it."""

from dataclasses import replace
from datetime import date

import pytest
from law_strategies import OUTCOMES, QUESTIONS

from vartai.facts.reading import vocabulary
from vartai.law import Confidence, Effect, Law, LawError, Provision, Rank, Role, Term, answer, check
from vartai.law.expression import YesNo

DAY = date(2026, 3, 1)


def _provision(id_: str, role: Role, **more) -> Provision:
    fixed = {"instrument": "X", "citation": "Invented", "title": {"en": id_}, "text": {"en": id_}}
    fixed |= {"term": Term(), "verified_until": DAY, "confidence": Confidence.SEEN_PRIMARY}
    return Provision(id=id_, role=role, **fixed, **more)


BAR = _provision("BAR", Role.BAR, effects=(Effect("lodging", "no", when=YesNo("persecuted")),))
GUARD = _provision(
    "GUARD",
    Role.GUARD,
    acts=("trp_first",),
    when=YesNo("diplomatic_status"),
    rank=Rank.EU,
    forbids=(("lodging", "no"),),
)
LAW = Law("Nowhere", QUESTIONS, OUTCOMES, (BAR, GUARD)).at(DAY)


def ask(**facts):
    """The answer about lodging a first permit."""
    return answer(LAW, {"act": "trp_first", **facts}, QUESTIONS[0])


def test_a_guard_that_does_not_speak_of_the_case_is_not_shown():
    assert ask(persecuted=True, diplomatic_status=False).guards == ()


def test_a_guard_changes_no_answer_but_a_collision_is_said():
    found = ask(persecuted=True, diplomatic_status=True)
    assert found.outcome == "no"
    assert [(g.provision.id, g.stands_against) for g in found.guards] == [("GUARD", True)]
    assert [str(w) for w in found.warnings] == ["guard_stands_against:GUARD"]


def test_a_guard_of_which_facts_are_missing_says_so():
    found = ask(persecuted=True)
    assert found.guards[0].missing == ("diplomatic_status",)
    assert [str(w) for w in found.warnings] == ["guard_may_stand_against:GUARD"]


def test_no_collision_with_an_answer_that_the_guard_does_not_forbid():
    found = ask(persecuted=False, diplomatic_status=True)
    assert (found.outcome, found.guards[0].stands_against, found.warnings) == ("yes", False, ())


def test_a_guard_keeps_to_its_acts():
    found = answer(LAW, {"act": "trp_renewal", "persecuted": True, "diplomatic_status": True}, QUESTIONS[0])
    assert found.guards == ()


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"role": Role.BAR}, "forbids an outcome but is no guard"),
        ({"forbids": (("lodging", "never"),)}, "forbids 'never' for 'lodging'"),
    ],
)
def test_a_guard_forbids_only_what_can_be_answered(changes, fault):
    with pytest.raises(LawError, match=fault):
        check(Law("Nowhere", QUESTIONS, OUTCOMES, (BAR, replace(GUARD, **changes))), vocabulary())
