import hashlib
import json
from datetime import date

import pytest

from vartai.facts.reading import read_yaml
from vartai.screening import NO_SHEET, DataSheet, UnusableList, read_list, sheet_text, write_draft
from vartai.screening.lists.data_sheet import FIELDS

LIST = "".join(
    json.dumps({"id": f"X{number}", "names": names}) + "\n"
    for number, names in enumerate([["Anton Prydumany", "Antos"], ["Vera Uzorava"]])
)
DIGEST = hashlib.sha256(LIST.encode()).hexdigest()
GOOD = {
    "origin": "https://lists.example/invented",
    "publisher": "Invented authority",
    "edition": "2026-03-01",
    "licence": "none needed",
    "retrieved": "2026-03-02",
    "sha256": DIGEST,
    "persons": 2,
    "names": 3,
    "gaps": "no dates of birth",
    "persecuting_state": "false",
}


@pytest.fixture
def watch_list(tmp_path):
    path = tmp_path / "list.jsonl"
    path.write_text(LIST)
    return path


def write(watch_list, **changes):
    path = watch_list.with_name(watch_list.name + ".sheet.yml")
    rows = {**GOOD, **changes}
    path.write_text("".join(f"{name}: {value}\n" for name, value in rows.items()))
    return path


def complaints(edition):
    return [(problem.file, problem.row, problem.column, problem.message) for problem in edition.problems]


def test_a_sheet_beside_the_list_is_read(watch_list):
    write(watch_list)
    edition = read_list(watch_list)
    assert edition.problems == ()
    assert edition.sheet == DataSheet(
        origin=GOOD["origin"],
        publisher="Invented authority",
        edition=date(2026, 3, 1),
        licence="none needed",
        retrieved=date(2026, 3, 2),
        sha256=DIGEST,
        persons=2,
        names=3,
        gaps="no dates of birth",
        persecuting_state=False,
    )
    assert sheet_text(edition.sheet) == "2026-03-01"


def test_a_list_without_a_sheet_says_so(watch_list):
    edition = read_list(watch_list)
    assert (edition.sheet, edition.problems) == (None, ())
    assert sheet_text(edition.sheet) == NO_SHEET == "no data sheet"


def test_a_sheet_may_stand_elsewhere_but_must_be_there(watch_list, tmp_path):
    elsewhere = write(watch_list).rename(tmp_path / "sheet.yml")
    assert read_list(watch_list).sheet is None
    assert read_list(watch_list, sheet=elsewhere).sheet is not None
    with pytest.raises(FileNotFoundError):
        read_list(watch_list, sheet=tmp_path / "none.yml")


def test_a_sheet_of_another_file_vouches_for_nothing(watch_list):
    write(watch_list, sha256="0" * 64)
    edition = read_list(watch_list)
    assert edition.sheet is None
    (problem,) = edition.problems
    assert (problem.file, problem.row, problem.column) == ("list.jsonl.sheet.yml", 0, "sha256")
    assert problem.value == "0" * 64
    assert DIGEST in problem.message
    assert len(edition.entries) == 2


def test_a_sheet_with_other_counts_is_complained_of_and_kept(watch_list):
    write(watch_list, persons=20, names=4)
    edition = read_list(watch_list)
    assert edition.sheet is not None
    file = "list.jsonl.sheet.yml"
    assert complaints(edition) == [
        (file, 0, "persons", "the list itself gives 2"),
        (file, 0, "names", "the list itself gives 3"),
    ]


BAD = [
    ("edition", "soon", "this can't be read"),
    ("edition", "2026-02-30", "this can't be read"),
    ("edition", "2026-03-01T10:00:00", "this can't be read"),
    ("retrieved", "7", "this can't be read"),
    ("sha256", "abc", "this can't be read"),
    ("persons", "many", "this can't be read"),
    ("persons", "-1", "this can't be read"),
    ("names", "true", "this can't be read"),
    ("origin", "[a, b]", "this can't be read"),
    ("gaps", "", "nothing is written here"),
    ("persecuting_state", "perhaps", "this can't be read"),
    ("colour", "blue", "no field of a data sheet"),
]


@pytest.mark.parametrize(("name", "value", "message"), BAD)
def test_a_sheet_with_a_bad_field_is_none(watch_list, name, value, message):
    write(watch_list, **{name: value})
    edition = read_list(watch_list)
    assert edition.sheet is None
    assert complaints(edition) == [("list.jsonl.sheet.yml", 0, name, message)]
    assert len(edition.entries) == 2


NOT_YAML = [
    (b"origin: [", "the data sheet is no YAML"),
    (b"\xff\xfe\xff", "the data sheet is no YAML"),
    (b"just words", "no data sheet"),
    (b"a: &a x\norigin: *a\n", "the data sheet nests values or refers to them"),
    (b"[" * 60_000, "the data sheet nests values or refers to them"),
    (b"gaps: " + b"x" * 70_000, "the data sheet is too long"),
    (b"edition: 2026-99-99", "nothing is written here"),
]


@pytest.mark.parametrize(("content", "message"), NOT_YAML)
def test_what_is_no_sheet_is_told_and_the_list_is_read(watch_list, content, message):
    watch_list.with_name("list.jsonl.sheet.yml").write_bytes(content)
    edition = read_list(watch_list)
    assert (edition.sheet, len(edition.entries)) == (None, 2)
    assert message in [problem.message for problem in edition.problems]


@pytest.mark.parametrize(
    "changes",
    [{}, {"sha256": "0" * 64}, {"licence": "", "edition": "soon"}, {"persecuting_state": "Yes"}],
)
def test_s07_a_list_of_a_persecuting_state_is_refused_whatever_else_its_sheet_says(watch_list, changes):
    write(watch_list, **{"persecuting_state": "true", **changes})
    with pytest.raises(UnusableList, match="a persecuting state publishes this list") as error:
        read_list(watch_list)
    assert "risk on return" in error.value.remedy


def test_a_draft_is_filled_in_as_far_as_the_file_tells(watch_list):
    target = watch_list.with_name("list.jsonl.sheet.yml")
    write_draft(watch_list, read_list(watch_list), target)
    row = read_yaml(target.read_text())
    assert list(row) == list(FIELDS) == list(GOOD)
    assert {name: value for name, value in row.items() if value is not None} == {
        "sha256": DIGEST,
        "persons": 2,
        "names": 3,
    }
    edition = read_list(watch_list)
    assert edition.sheet is None
    assert {problem.message for problem in edition.problems} == {"nothing is written here"}
    with pytest.raises(FileExistsError):
        write_draft(watch_list, edition, target)
