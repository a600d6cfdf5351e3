"""A kept index comes back with its editions, and what is not whole is refused."""

import dataclasses
import json
import stat
from datetime import date

import pytest

from vartai.facts import Problem
from vartai.screening import NO_SHEET, ListEdition, build_index, screen
from vartai.screening.editions import indexed, searched
from vartai.screening.editions.searched_reading import holds_searched, read_searched
from vartai.screening.editions.searched_writing import save_searched
from vartai.screening.index.index_reading import UnusableIndex
from vartai.screening.lists.data_sheet import DataSheet
from vartai.screening.population.population_counting import PopulationCount

from ..invented import STRANGERS, edition, person

ANTON = person("Антон Прыдуманы", born="1985-02-28")
SHEET = DataSheet(
    "here", "Invented", date(2026, 3, 1), "none", date(2026, 3, 2), "a" * 64, 1, 1, "none", False
)
PROBLEM = Problem("one.jsonl", 3, "dob", "31 February", "no such date", "correct it")


def editions() -> list[ListEdition]:
    one = dataclasses.replace(
        edition(("A", ANTON), ("B", STRANGERS[0]), name="one"),
        sheet=SHEET,
        problems=(PROBLEM,),
        refused={"refused": 2},
        skipped=4,
    )
    return [one, edition(("B", STRANGERS[1]), ("C", STRANGERS[2]), name="two")]


def test_what_is_kept_comes_back(tmp_path):
    made = searched(editions())
    save_searched(made, tmp_path / "kept")
    found = read_searched(tmp_path / "kept")
    assert found.editions == made.editions
    assert found.editions[0].problems == (PROBLEM,)
    assert found.index.digest == made.index.digest == build_index(editions()).digest
    assert screen(found.index, [("P", ANTON)]) == screen(made.index, [("P", ANTON)])
    assert [found.places(entry_id) for entry_id in "ABCD"] == [(0,), (1, 2), (3,), ()]
    assert found.sheets == {"A": "2026-03-01", "B": f"2026-03-01; {NO_SHEET}", "C": NO_SHEET}
    assert found.entries(found.editions[1]) == editions()[1].entries
    assert indexed(editions()[0]).names == 2


def test_a_population_is_no_part_of_what_is_kept(tmp_path):
    count = PopulationCount()
    for stranger in STRANGERS:
        count.add(stranger.names)
    population = count.population(date(2026, 3, 1))
    save_searched(searched(editions(), population), tmp_path / "kept")
    assert read_searched(tmp_path / "kept").index.population is None
    assert read_searched(tmp_path / "kept", population).index.population == population


def test_a_kept_index_is_replaced_and_read_by_its_owner_only(tmp_path):
    kept = tmp_path / "kept"
    save_searched(searched(editions()), kept)
    save_searched(searched(editions()[1:]), kept)
    assert [each.name for each in read_searched(kept).editions] == ["two"]
    assert stat.S_IMODE(kept.stat().st_mode) == 0o700
    assert holds_searched(kept)
    (kept / "letter.txt").touch()
    assert not holds_searched(kept)


@pytest.mark.parametrize(
    "harm",
    [
        "no folder",
        "no editions",
        "other format",
        "not whole",
        "wrong day",
        "other index",
        "entry gone",
        "index gone",
    ],
)
def test_what_is_not_whole_is_refused_with_a_remedy(tmp_path, harm):
    kept = tmp_path / "kept"
    if harm != "no folder":
        save_searched(searched(editions()), kept)
        file = kept / "editions.json"
        head = json.loads(file.read_text("utf-8"))
        if harm == "other format":
            head["format"] = 0
        if harm == "not whole":
            del head["editions"][0]["names"]
        if harm == "wrong day":
            head["editions"][0]["edition"] = "yesterday"
        if harm == "entry gone":
            head["editions"][0]["ids"].pop()
        file.write_text(json.dumps(head), "utf-8")
        if harm == "no editions":
            file.unlink()
        if harm == "other index":
            save_searched(searched(editions()[1:]), tmp_path / "other")
            (tmp_path / "other" / "index").rename(tmp_path / "moved")
            (kept / "index").rename(tmp_path / "away")
            (tmp_path / "moved").rename(kept / "index")
        if harm == "index gone":
            (kept / "index").rename(tmp_path / "away")
    with pytest.raises(UnusableIndex) as caught:
        read_searched(kept)
    assert caught.value.remedy == "make it again from the lists with `vartai screen index`"
    assert str(kept) in caught.value.message
