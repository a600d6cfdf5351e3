"""A bill's effect: the whole, each amendment alone, examples that really move, the stated scope."""

import builtins
from datetime import date

import pytest
from bill_samples import DAY, effect_of, laws_of, residents

from vartai import lithuania
from vartai.comparison.effect import Reached
from vartai.comparison.proving import moved, prove
from vartai.comparison.summary import reached, summarise
from vartai.law import answer

V9A = laws_of("V9a")


@pytest.fixture(scope="module")
def people(tmp_path_factory):
    return residents(tmp_path_factory.mktemp("people"))


@pytest.fixture(scope="module")
def found(people):
    return effect_of(V9A, people)


def test_batches_add_up(people, found):
    parts = effect_of(V9A, people[:700], people[700:])
    assert (parts.effect.changed, parts.alone) == (found.effect.changed, found.alone)


def test_an_amendment_alone_never_changes_more_than_it_may(found):
    assert len(found.alone) == len(V9A.bill.amendments) == 2
    for alone in found.alone:
        assert 0 < alone.changed.certain <= alone.changed.at_most <= found.effect.changed.at_most


def test_every_example_moves_as_it_says():
    proofs = prove(V9A, moved(V9A))
    assert proofs.examples
    for example in proofs.examples:
        for law, outcome in ((V9A.before, example.cell.before), (V9A.after, example.cell.after)):
            assert answer(law, example.person.case, law.law.question(example.cell.asks)).outcome == outcome


def test_where_people_of_the_table_certainly_move_there_is_an_example(found):
    proofs = prove(V9A, moved(V9A))
    shown = {example.cell for example in proofs.examples}
    seen = {c for c in found.effect.matrix if c.before != c.after and "unknown" not in (c.before, c.after)}
    assert seen
    assert seen <= shown


def test_the_scope_of_a_bill_is_proved_or_refuted_by_somebody_outside():
    proofs = prove(V9A, ())
    assert proofs.scope_examined
    assert proofs.refutation is None


def test_without_the_solver_there_are_no_proofs_and_nothing_else_is_missing(found, monkeypatch):
    real = builtins.__import__

    def without(name, *args, **kwargs):
        if name.startswith("vartai.law.proof") or "proof" in (args[2] or () if len(args) > 2 else ()):
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    assert prove(V9A, moved(V9A)) is None
    summary = summarise(found, None)
    assert summary["examples"] is None
    assert summary["scope"] == {"verdict": "not_examined"}


@pytest.mark.parametrize("bill", list(lithuania.bills()))
def test_every_bill_can_be_reckoned(people, bill):
    day = lithuania.bills()[bill].date or DAY
    laws = laws_of(bill, day)
    effect = effect_of(laws, people[:300])
    assert effect.effect.changed.certain <= effect.effect.changed.at_most
    assert len(effect.alone) == len(laws.bill.amendments)
    if not laws.text:
        assert effect.effect.changed == Reached(0, 0)


def test_the_status_quo_changes_nothing(people):
    laws = laws_of("V0", date(2023, 5, 2))
    assert laws.text == ()
    assert effect_of(laws, people).effect.changed == Reached(0, 0)


def test_s05_small_numbers_are_not_told(found):
    assert reached(Reached(3, 128)) == {"certain": None, "at_most": 130}
    summary = summarise(found, None)
    counts = [cell["people"] for row in summary["answers"] for cell in row["matrix"]]
    counts += [n for row in summary["groups"] for n in row["changed"].values()]
    assert not any(n is not None and 0 < n < 10 for n in counts)
