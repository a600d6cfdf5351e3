import json

import polars as pl
import pytest

from vartai.demo import DemoInputs, make_residents, make_watch_list, write_demo_inputs, writing


def test_s05_files_are_for_their_owner_only(tmp_path):
    inputs = write_demo_inputs(tmp_path / "demo", seed=3, residents=300, listed=120)
    assert inputs == DemoInputs(
        tmp_path / "demo" / "residents.csv", tmp_path / "demo" / "invented-list.jsonl"
    )
    assert (tmp_path / "demo").stat().st_mode & 0o777 == 0o700
    for path in (tmp_path / "demo").iterdir():
        assert path.stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in (tmp_path / "demo").iterdir()) == [
        "invented-list.jsonl",
        "invented-list.jsonl.sheet.yml",
        "residents.csv",
    ]


def test_files_hold_what_was_made(tmp_path):
    inputs = write_demo_inputs(tmp_path, seed=3, residents=300, listed=120)
    table = make_residents(300, 3)
    assert pl.read_csv(inputs.people, infer_schema=False).equals(table)
    lines = inputs.watch_list.read_text("utf-8").splitlines()
    assert [json.loads(line) for line in lines] == make_watch_list(table, 120, 250, 3)


def test_an_older_file_is_replaced_whole_or_not_at_all(tmp_path, monkeypatch):
    inputs = write_demo_inputs(tmp_path, seed=3, residents=50, listed=20)
    before = inputs.watch_list.read_bytes()
    write_demo_inputs(tmp_path, seed=4, residents=50, listed=20)
    after = inputs.watch_list.read_bytes()
    assert after != before

    def broken(*_args, **_kwargs):
        raise OSError("disk full")

    monkeypatch.setattr(writing.json, "dumps", broken)
    with pytest.raises(OSError, match="disk full"):
        write_demo_inputs(tmp_path, seed=5, residents=50, listed=20)
    assert inputs.watch_list.read_bytes() == after
    assert len(list(tmp_path.iterdir())) == 3
