import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.screening import (
    EvidencePart,
    Hit,
    HitOutcome,
    Judgement,
    Verdict,
    add_judgement,
    build_index,
    evidence_digest,
    read_judgements,
    remembered,
    screen,
)

from .invented import STRANGERS, compare, edition, person

LISTED = person("Антон Прыдуманы", born="1985-02-28")
PERSON = person("Антон Иванович Придуманный", born="1985-02-28")
HIT = compare(PERSON, LISTED)


def judgement(hit=HIT, verdict=Verdict.NOT_THE_SAME_PERSON, when="2026-03-01", **changes):
    made = Judgement(
        hit.person_id,
        hit.entry_id,
        verdict,
        evidence_digest(hit),
        "A. Officer",
        date.fromisoformat(when),
        "another father",
    )
    return replace(made, **changes)


@pytest.mark.parametrize("verdict", [Verdict.SAME_PERSON, Verdict.NOT_THE_SAME_PERSON])
def test_a_judged_hit_does_not_come_back(verdict):
    other = replace(HIT, person_id="Q")
    split = remembered([HIT, other], [judgement(verdict=verdict)])
    assert [(judged.hit, judged.judgement) for judged in split.waiting] == [(other, None)]
    assert [(judged.hit, judged.judgement) for judged in split.settled] == [(HIT, judgement(verdict=verdict))]


def test_a_judgement_stands_in_a_later_edition_with_other_bits():
    index = build_index([edition(("E0", LISTED), *((f"S{n}", each) for n, each in enumerate(STRANGERS)))])
    (later,) = [hit for hit in screen(index, [("P", PERSON)], at_least=0) if hit.entry_id == "E0"]
    assert later.bits != HIT.bits
    assert remembered([later], [judgement()]).waiting == ()


def test_a_hit_comes_back_with_its_judgement_when_the_evidence_changed():
    later = compare(PERSON, person("Антон Прыдуманы", born="1985-02-27"))
    (back,) = remembered([later], [judgement()]).waiting
    assert back.judgement == judgement()


def test_cant_tell_settles_nothing_and_is_shown():
    unsure = judgement(verdict=Verdict.CANT_TELL)
    (back,) = remembered([HIT], [unsure]).waiting
    assert back.judgement == unsure


def test_the_last_judgement_of_a_pair_counts():
    first, second = judgement(when="2026-03-01"), judgement(verdict=Verdict.CANT_TELL, when="2026-03-02")
    for order in ([first, second], [second, first]):
        assert remembered([HIT], order).settled == ()
    same_day = [judgement(verdict=Verdict.CANT_TELL), judgement(verdict=Verdict.SAME_PERSON)]
    assert remembered([HIT], same_day).settled[0].judgement.verdict is Verdict.SAME_PERSON


PARTS = st.lists(
    st.builds(
        EvidencePart,
        st.sampled_from(["family_name", "sex"]),
        st.integers(-5, 5),
        st.sampled_from(["same", "different"]),
        st.sampled_from(["", "a"]),
        st.sampled_from(["", "b"]),
    ),
    max_size=4,
)


@given(PARTS, st.integers(-5, 5), st.randoms(use_true_random=False))
@tried(30, 500)
def test_bits_and_order_are_no_evidence(parts, more, random):
    hit = Hit("P", "E", 0, HitOutcome.HIT, tuple(parts))
    other = [replace(part, bits=part.bits + more) for part in parts]
    random.shuffle(other)
    turned = replace(hit, bits=more, outcome=HitOutcome.LOOK_CLOSER, evidence=tuple(other))
    assert evidence_digest(turned) == evidence_digest(hit)
    said = [part for part in parts if part.person or part.entry]
    if said:
        changed = tuple(replace(part, person=part.person + "x") for part in parts)
        assert evidence_digest(replace(hit, evidence=changed)) != evidence_digest(hit)


def test_judgements_are_written_and_read_again(tmp_path):
    path = tmp_path / "judged.jsonl"
    written = [judgement(), judgement(verdict=Verdict.SAME_PERSON, why="той самы\nчалавек")]
    for each in written:
        add_judgement(path, each)
    assert read_judgements(path) == (written, [])
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_last_line_without_its_end_is_not_written_into(tmp_path):
    path = tmp_path / "judged.jsonl"
    path.write_text('{"person_id": "P1"')
    add_judgement(path, judgement())
    judgements, problems = read_judgements(path)
    assert judgements == [judgement()]
    assert [problem.row for problem in problems] == [1]


ROW = {
    "person_id": "P",
    "entry_id": "E0",
    "verdict": "same_person",
    "evidence": "0" * 64,
    "who": "A. Officer",
    "when": "2026-03-01",
    "why": "the same passport",
}
BAD = [
    (b"{not json", "", "the line is no judgement"),
    (b"[1]", "", "the line is no judgement"),
    (b"\xff", "", "the line is no judgement"),
    ({**ROW, "who": ""}, "who", "nothing is written here"),
    ({**ROW, "why": None}, "why", "nothing is written here"),
    ({**ROW, "evidence": 7}, "evidence", "nothing is written here"),
    ({**ROW, "verdict": "clear"}, "verdict", "no verdict that is known"),
    ({**ROW, "when": "soon"}, "when", "not a day"),
]


@pytest.mark.parametrize(("bad", "column", "message"), BAD)
def test_a_bad_judgement_is_told_and_the_rest_is_read(tmp_path, bad, column, message):
    path = tmp_path / "judged.jsonl"
    line = bad if isinstance(bad, bytes) else json.dumps(bad).encode()
    good = json.dumps(ROW).encode()
    path.write_bytes(b"\n".join([good, line, b"", good]))
    judgements, problems = read_judgements(path)
    assert len(judgements) == 2
    assert [(problem.row, problem.column, problem.message) for problem in problems] == [(2, column, message)]
