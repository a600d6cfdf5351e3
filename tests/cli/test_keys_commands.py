"""`vartai keys`: exit statuses and words."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from easy_age_files import easy_age_file
from key_service_at_work import AtWork, short_folder
from vartai.cli import main
from vartai.services.keys import kek_files
from vartai.services.keys.folder import KeyFolder
from vartai.vault import Purpose

ONE, OTHER = "six words by chance, one", "six words by chance, other"


@pytest.fixture
def folder():
    with short_folder() as place:
        yield place / "keys"


def call(*arguments, said=""):
    return CliRunner().invoke(main, ["keys", *map(str, arguments)], input=said)


def custodians(place, *names, option="--custodian"):
    return [part for name in names for part in (option, place / name)]


def test_a_service_is_made_looked_at_and_rotated(folder):
    made = call("init", folder)
    assert (made.exit_code, made.stdout) == (0, "")
    assert "back it up, never with the data" in made.stderr
    assert call("init", folder).exit_code == 2
    away = call("state", folder)
    assert away.exit_code == 2
    assert "does not answer; see whether it runs" in away.stderr
    work = AtWork(KeyFolder(folder))
    with work.serving() as server:
        work.client().new_case_key("c1", "ona")
        rotated = call("rotate", folder)
        assert rotated.exit_code == 0, rotated.output
        assert "2 keys were wrapped anew under kek-" in rotated.stderr
        found = call("state", folder)
        # In the test's own process nothing is hardened, and the state says so.
        assert found.exit_code == 1
        assert "Core dumps are not off" in found.stderr
        assert "Keys: 1 of 1 cases" in found.stdout
        assert "Open since the start on 2026-11-25 09:00 UTC." in found.stdout
        server.service.desk.keks.lock()
        locked = call("state", folder)
        assert locked.exit_code == 1
        assert "Locked: nothing can be opened" in locked.stderr
        refused = call("rotate", folder)
        assert refused.exit_code == 2
        assert "the service is locked" in refused.stderr


def test_custodians_get_shares_bring_them_and_rotate(folder, monkeypatch):
    monkeypatch.setattr(kek_files, "_sealed", easy_age_file)
    place = folder.parent
    old, new = custodians(place, "a", "b"), custodians(place, "c", "d", option="--new-custodian")
    twice = f"{ONE}\n{ONE}\n{OTHER}\n{OTHER}\n"
    made = call("init", folder, *old, said=twice)
    assert made.exit_code == 0, made.output
    assert ONE not in made.output
    assert list((folder / "kek").iterdir()) == []
    assert call("init", folder, *old, said=twice).exit_code == 2
    work = AtWork(KeyFolder(folder))
    kek = kek_files.read_shares({place / "a": ONE, place / "b": OTHER})
    with work.serving(kek):
        work.client().new_case_key("c1", "ona")
        busy = call("rotate", folder, *old, *new, said=f"{ONE}\n{OTHER}\n{twice}")
        assert busy.exit_code == 2
        assert "a key service works in" in busy.stderr
    # The shares of the new key are there since the try before.
    rotated = call("rotate", folder, *old, *new, said=f"{ONE}\n{OTHER}\n{ONE}\n{OTHER}\n")
    assert rotated.exit_code == 0, rotated.output
    assert "2 keys were wrapped anew" in rotated.stderr
    with work.serving(kek_files.read_shares({place / "c": ONE, place / "d": OTHER})):
        assert work.client().unwrap_one("c1", "ona", Purpose.OPEN_CASE)


@pytest.mark.parametrize(
    ("arguments", "said", "words"),
    [
        (("state", "none"), "", "is no folder of a key service"),
        (("serve", "none"), "", "is no folder of a key service"),
        (("rotate", "none"), "", "is no folder of a key service"),
        (("rotate", "none", "--custodian", "a"), "", "give both options"),
        (("serve", "none", "--custodian", "a"), f"{ONE}\n", "two custodians, 1 given"),
        (("serve", "none", "--custodian", "a", "--custodian", "b"), f"{ONE}\n{OTHER}\n", "No such file"),
        (("init", "none", "--custodian", "a"), f"{ONE}\n{ONE}\n", "two custodians, 1 given"),
        (("init", "none", "--custodian", "a", "--custodian", "b"), "x\nx\ny\ny\n", "shorter than 16"),
    ],
)
def test_wrong_use_is_told_and_makes_nothing(tmp_path, monkeypatch, arguments, said, words):
    monkeypatch.chdir(tmp_path)
    result = call(*arguments, said=said)
    assert result.exit_code == 2, result.output
    assert words in result.stderr
    assert list(tmp_path.iterdir()) == []
    # A process whose memory is locked once stays so: what runs in it later may not find room.
    assert re.search(r"VmLck:\s+0 kB", Path("/proc/self/status").read_text())
