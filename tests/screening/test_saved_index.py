"""A saved index says what the one says that it was saved from, and a damaged one is refused."""

import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.screening import build_index, screen
from vartai.screening.index.index_format import entry_of_text, entry_text
from vartai.screening.index.index_reading import UnusableIndex, read_index
from vartai.screening.index.index_writing import save_index

from .invented import STRANGERS, edition, index_of, person
from .test_searching import IDENTITIES


@given(IDENTITIES, st.lists(IDENTITIES, max_size=4))
@tried(10, 150)
def test_a_saved_index_finds_the_same(tmp_path_factory, mine, listed):
    folder = tmp_path_factory.mktemp("saved") / "index"
    index = index_of(*listed, *STRANGERS)
    save_index(index, folder)
    for at_least in (None, 0):
        asked = [("P", mine), ("Q", STRANGERS[0])]
        assert screen(read_index(folder), asked, at_least=at_least) == screen(index, asked, at_least=at_least)
    assert read_index(folder).digest == index.digest


def test_an_index_is_saved_over_another_and_sent_to_other_processes(tmp_path):
    save_index(build_index([]), tmp_path / "index")
    save_index(index_of(*STRANGERS), tmp_path / "index")
    sent = pickle.loads(pickle.dumps(read_index(tmp_path / "index")))
    assert len(sent.entries) == len(STRANGERS)
    assert [path.name for path in tmp_path.iterdir()] == ["index"]
    assert screen(sent, [("P", STRANGERS[0])])[0].entry_id


def test_an_entry_is_written_whole():
    whole = person(
        "Антон Прыдуманы", born="1985-02", sex="m", citizenships=frozenset({"BY"}), birth_places=("Узораўск",)
    )
    (entry,) = edition(("E", whole)).entries
    assert entry_of_text(entry_text(entry)) == entry


HEADS = {"a list for a head": "[]", "a head nested without end": "[" * 99_999}
HARMS = ["no folder", "other tables", "other format", "array gone", "array cut", *HEADS]


@pytest.mark.parametrize("harm", HARMS)
def test_an_index_that_cannot_be_used_is_refused_with_a_remedy(tmp_path, harm):
    folder = tmp_path / "index"
    if harm != "no folder":
        save_index(index_of(*STRANGERS), folder)
        head = json.loads((folder / "index.json").read_text())
        head |= {"other tables": {"tables": "x"}, "other format": {"format": 0}}.get(harm, {})
        (folder / "index.json").write_text(json.dumps(head))
    if harm in HEADS:
        (folder / "index.json").write_text(HEADS[harm])
    if harm == "array gone":
        (folder / "keys_prints.npy").unlink()
    if harm == "array cut":
        (folder / "entry_text.npy").write_bytes((folder / "entry_text.npy").read_bytes()[:90])
    with pytest.raises(UnusableIndex) as caught:
        read_index(folder)
    assert caught.value.remedy == "build it anew from the list"
