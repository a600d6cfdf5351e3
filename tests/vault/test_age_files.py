import stat
from pathlib import Path

import pyrage
import pytest

from vartai.facts import BadValue
from vartai.vault import age_writing, opened_with, sealed_for
from vartai.vault.age_reading import read_sealed
from vartai.vault.age_writing import write_sealed
from vartai.vault.private_writing import remove, write_new


@pytest.fixture
def pairs():
    return [pyrage.x25519.Identity.generate() for _ in range(3)]


def test_each_of_two_recipients_opens_it_and_nobody_else(pairs):
    one, other, stranger = pairs
    sealed = sealed_for([str(one.to_public()), str(other.to_public())], b"backup")
    assert b"backup" not in sealed
    assert opened_with(str(one), sealed) == opened_with(f" {other}\n", sealed) == b"backup"
    with pytest.raises(BadValue, match="does not open with this key"):
        opened_with(str(stranger), sealed)


@pytest.mark.parametrize("count", [0, 1])
def test_fewer_than_two_recipients_are_refused(pairs, count, tmp_path):
    keys = [str(pair.to_public()) for pair in pairs[:count]]
    source = tmp_path / "source"
    source.write_bytes(b"x")
    with pytest.raises(BadValue, match=f"2 different recipients, {count} given"):
        sealed_for(keys, b"x")
    with pytest.raises(BadValue, match="2 different recipients"):
        write_sealed(source, tmp_path / "out.age", keys * 2)
    assert not (tmp_path / "out.age").exists()


def test_what_is_no_key_is_refused_without_showing_it(pairs):
    with pytest.raises(BadValue, match="recipient 2 is no public key") as wrong:
        sealed_for([str(pairs[0].to_public()), str(pairs[1])], b"x")
    assert str(pairs[1]) not in str(wrong.value) + wrong.value.remedy
    with pytest.raises(BadValue, match="no age secret key") as wrong:
        opened_with(str(pairs[0])[:-1], b"x")
    assert str(pairs[0])[:-1] not in str(wrong.value) + wrong.value.remedy


def test_files_come_back_whole_and_are_never_written_over(pairs, tmp_path):
    source, sealed, back = (tmp_path / name for name in ("store", "store.age", "back"))
    content = bytes(range(256)) * 1_000
    source.write_bytes(content)
    write_sealed(source, sealed, [str(pair.to_public()) for pair in pairs[:2]])
    read_sealed(sealed, back, str(pairs[1]))
    assert back.read_bytes() == content
    for path in (sealed, back):
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(FileExistsError):
        write_sealed(source, sealed, [str(pair.to_public()) for pair in pairs[:2]])
    with pytest.raises(FileExistsError):
        read_sealed(sealed, back, str(pairs[1]))


@pytest.mark.parametrize("place", [10, 300, 70_000, -1])
def test_a_damaged_file_leaves_nothing_behind(pairs, tmp_path, place):
    source, sealed, back = (tmp_path / name for name in ("store", "store.age", "back"))
    source.write_bytes(bytes(200_000))
    write_sealed(source, sealed, [str(pair.to_public()) for pair in pairs[:2]])
    damaged = bytearray(sealed.read_bytes())
    damaged[place] ^= 1
    sealed.write_bytes(damaged)
    with pytest.raises(BadValue, match="does not open"):
        read_sealed(sealed, back, str(pairs[0]))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["store", "store.age"]


def test_a_file_that_could_not_be_finished_is_not_there(tmp_path):
    write_new(tmp_path / "secret", b"one")
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "secret", b"two")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("secret", b"one")]


def test_a_full_disk_is_told_and_leaves_nothing_behind(pairs, tmp_path, monkeypatch):
    source = tmp_path / "store"
    source.write_bytes(bytes(200_000))

    def onto_a_full_disk(path, write):
        with Path("/dev/full").open("wb", buffering=0) as file:
            write(file)

    monkeypatch.setattr(age_writing, "write_new_by", onto_a_full_disk)
    with pytest.raises(OSError, match="No space left"):
        write_sealed(source, tmp_path / "out", [str(pair.to_public()) for pair in pairs[:2]])


def test_what_is_removed_is_gone(tmp_path):
    write_new(tmp_path / "secret", b"one")
    remove(tmp_path / "secret")
    remove(tmp_path / "secret")
    assert list(tmp_path.iterdir()) == []
