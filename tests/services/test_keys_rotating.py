"""A new key-encryption key, a new version of case keys, custodians, backups."""

from datetime import timedelta

import pyrage
import pytest

from easy_age_files import easy_age_file
from key_service_at_work import AtWork, HandClock, at_work, short_folder
from vartai.facts import BadValue
from vartai.services.keys import kek_files, rotating
from vartai.services.keys.backing_up import restore
from vartai.services.keys.connection import KeyRefused
from vartai.services.keys.folder import make_folder
from vartai.services.keys.kek_files import read_keks, read_shares, write_shares
from vartai.services.keys.offline import rotate_with_custodians
from vartai.services.keys.requests import RotateKek
from vartai.services.keys.running import make_embedded
from vartai.vault import (
    Compartment,
    IndexedField,
    Place,
    Purpose,
    ServiceIdentity,
    new_kek,
    open_sealed,
    seal,
)

NAME = Place("case", "c1", "label")
CASES = [f"c{number}" for number in range(60)]


class Killed(BaseException):
    """Stands for the end of the process at this point: nothing catches it."""


@pytest.fixture
def work():
    with at_work() as work:
        web = work.client()
        for case in CASES:
            web.new_case_key(case, "ona")
        yield work


def label_keys(work):
    found = work.client().unwrap(CASES, "ona", Purpose.LIST_LABELS)
    return {case: keys.keys for case, keys in found.items()}


def test_a_rotation_wraps_every_key_anew_and_forgets_the_old_one(work):
    web, keeper = work.client(), work.client("keeper")
    before, index = label_keys(work), web.blind_index(IndexedField.DOCUMENT_NUMBER, ["MP0000001"], "ona")
    (old,) = read_keks(work.folder).values()
    wrapped = [key.wrapped for key in work.server.service.desk.store.keys_of(CASES)]
    rotated = keeper.rotate_kek()
    assert rotated.wrapped == len(CASES) + 1
    (new,) = read_keks(work.folder).values()
    assert rotated.kek_id == new.id == web.state().kek_id != old.id
    assert label_keys(work) == before
    assert web.blind_index(IndexedField.DOCUMENT_NUMBER, ["MP0000001"], "ona") == index
    held = work.bytes_on_disk()
    assert old.key.hex().encode() not in held
    assert not any(each in held for each in wrapped)
    with pytest.raises(KeyRefused, match="only keeper"):
        web.rotate_kek()
    assert list(read_keks(work.folder)) == [new.id]


@pytest.mark.parametrize("batches", [0, 1, 3])
def test_a_rotation_that_was_killed_is_taken_up_at_the_next_start(batches, monkeypatch):
    with short_folder() as folder:
        work = AtWork(make_embedded(folder / "keys"))
        with work.serving():
            web = work.client()
            for case in CASES:
                web.new_case_key(case, "ona")
            before = label_keys(work)
        killed_after(monkeypatch, batches)
        with pytest.raises(Killed), work.serving() as server:
            rotating.rotate_in_folder(server.service.desk, ServiceIdentity.KEEPER, RotateKek(), work.folder)
        monkeypatch.undo()
        assert len(read_keks(work.folder)) == 2
        with work.serving() as server:
            assert label_keys(work) == before
            assert rotating.unfinished(server.service.desk.store) == 0
            assert list(read_keks(work.folder)) == [work.client().state().kek_id]


def killed_after(monkeypatch, batches):
    """Have a rotation end abruptly after so many batches of ten."""
    wrap_anew, done = rotating._wrap_anew, []

    def wrap_and_die(desk, rows):
        if len(done) == batches:
            raise Killed
        done.append(rows)
        return wrap_anew(desk, rows)

    finish = rotating.finish
    monkeypatch.setattr(rotating, "_wrap_anew", wrap_and_die)
    monkeypatch.setattr(rotating, "finish", lambda desk: finish(desk, 10))


def test_a_key_that_was_made_and_never_taken_is_thrown_away(work):
    stray = new_kek()
    (work.folder.keks / f"{stray.id}.key").write_text(stray.key.hex())
    work.client("keeper").rotate_kek()
    assert list(read_keks(work.folder)) == [work.client().state().kek_id]


def test_others_are_served_while_a_rotation_runs(work, monkeypatch):
    web, seen = work.client(), []
    wrap_anew = rotating._wrap_anew

    def wrap_and_look(desk, rows):
        seen.append(len(web.unwrap(CASES, "ona", Purpose.LIST_LABELS)))
        if len(seen) == 1:
            web.new_case_key("new", "ona")
            web.destroy(rows[1][0], "ona", "jonas")
        return wrap_anew(desk, rows)

    finish = rotating.finish
    monkeypatch.setattr(rotating, "finish", lambda desk: finish(desk, 10))
    monkeypatch.setattr(rotating, "_wrap_anew", wrap_and_look)
    work.client("keeper").rotate_kek()
    assert seen[0] == 60
    assert seen[-1] == len(web.unwrap(CASES, "ona", Purpose.LIST_LABELS)) == 59
    assert web.unwrap_one("new", "ona", Purpose.OPEN_CASE)


def test_one_damaged_key_keeps_the_old_key_and_stops_nobody_else(work):
    work.server.service.desk.store.db.execute(
        "UPDATE case_keys SET wrapped = zeroblob(60) WHERE case_id = 'c7'"
    )
    with pytest.raises(KeyRefused, match=r"1 keys stay under an old key.*c7"):
        work.client("keeper").rotate_kek()
    assert len(read_keks(work.folder)) == 2
    assert work.client().state().rotation_unfinished == 1
    assert work.client().unwrap_one("c8", "ona", Purpose.OPEN_CASE)


def test_sealing_anew_goes_over_both_versions_and_then_the_old_key_is_gone(work):
    web, keeper = work.client(), work.client("keeper")
    first = web.unwrap_one("c1", "ona", Purpose.OPEN_CASE)
    sealed = seal(*first.sealing(Compartment.LABEL), NAME, b"Ona")
    given = web.propose_order(
        "ona",
        Purpose.RE_ENCRYPT,
        basis="yearly rotation",
        population=60,
        starts=work.clock.now,
        ends=work.clock.now + timedelta(days=1),
    )
    with pytest.raises(KeyRefused, match="waits for a second person"):
        keeper.new_key_version(["c1"], "keeper", given.id)
    web.approve_order(given.id, "jonas")
    both = keeper.new_key_version(["c1", "c2"], "keeper", given.id)["c1"]
    assert (both.newest, set(both.keys)) == (2, {1, 2})
    assert set(both.keys[2]) == set(Compartment)
    again = keeper.new_key_version(["c1"], "keeper", given.id)["c1"]
    assert again.keys == both.keys
    anew = seal(
        *both.sealing(Compartment.LABEL), NAME, open_sealed(both.opening(Compartment.LABEL), NAME, sealed)
    )
    old = next(key.wrapped for key in work.server.service.desk.store.keys_of(["c1"]) if key.version == 1)
    assert web.unwrap_one("c1", "ona", Purpose.OPEN_CASE).newest == 2
    assert keeper.retire_versions(["c1"], "keeper", given.id) == 1
    assert old not in work.bytes_on_disk()
    last = web.unwrap_one("c1", "ona", Purpose.OPEN_CASE)
    assert set(last.keys) == {2}
    assert open_sealed(last.opening(Compartment.LABEL), NAME, anew) == b"Ona"
    assert set(web.unwrap_one("c2", "ona", Purpose.OPEN_CASE).keys) == {1, 2}
    with pytest.raises(KeyRefused, match="web may not ask"):
        web.new_key_version(["c1"], "ona", given.id)
    with pytest.raises(KeyRefused, match="web may not ask"):
        web.retire_versions(["c1"], "ona", given.id)


@pytest.fixture
def quick(monkeypatch):
    """Shares sealed by a passphrase with little work; how much is slow on purpose has a test of its own."""
    monkeypatch.setattr(kek_files, "_sealed", easy_age_file)


@pytest.fixture
def shares(quick, tmp_path):
    """Two keys with the files of their custodians."""
    folder = tmp_path
    made = []
    for number in range(2):
        custodians = {
            folder / f"a{number}": "six words by chance, a",
            folder / f"b{number}": "six words by chance, b",
        }
        kek = new_kek()
        write_shares(kek, custodians)
        made.append((kek, custodians))
    return made


def test_two_custodians_make_the_key_and_one_does_not(shares):
    kek, custodians = shares[0]
    one, other = custodians
    assert read_shares(custodians) == kek
    assert kek.key.hex().encode() not in one.read_bytes() + other.read_bytes()
    assert one.stat().st_mode & 0o077 == 0
    with pytest.raises(BadValue, match="does not open with this passphrase"):
        read_shares({one: custodians[one], other: custodians[one]})
    with pytest.raises(BadValue, match="two custodians, 1 given"):
        read_shares({one: custodians[one]})
    with pytest.raises(BadValue, match="shares of kek-"):
        read_shares({one: custodians[one], **dict([list(shares[1][1].items())[1]])})


@pytest.mark.prove
def test_shares_are_age_files_that_take_work_to_open(tmp_path):
    kek = new_kek()
    custodians = {tmp_path / "a": "six words by chance, a", tmp_path / "b": "six words by chance, b"}
    write_shares(kek, custodians)
    assert read_shares(custodians) == kek
    with pytest.raises(BadValue, match="does not open with this passphrase"):
        read_shares(dict.fromkeys(custodians, "six words by chance, c"))


@pytest.mark.parametrize(
    ("passphrases", "message"),
    [
        (["short", "six words by chance"], "shorter than 16"),
        (["six words by chance"] * 2, "both custodians gave one passphrase"),
        (["six words by chance"], "two custodians, 1 given"),
    ],
)
def test_shares_are_not_made_carelessly(tmp_path, passphrases, message):
    with pytest.raises(BadValue, match=message):
        write_shares(new_kek(), {tmp_path / str(number): each for number, each in enumerate(passphrases)})
    assert list(tmp_path.iterdir()) == []


def test_a_service_of_custodians_holds_no_key_of_its_own(monkeypatch):
    old, new = new_kek(), new_kek()
    with short_folder() as folder:
        work = AtWork(make_folder(folder / "keys", old))
        with pytest.raises(BadValue, match=f"{old.id} is not in"), work.serving():
            pass
        with pytest.raises(BadValue, match=f"bring {new.id}, and {old.id} is needed"), work.serving(new):
            pass
        with work.serving(old):
            web = work.client()
            for case in CASES:
                web.new_case_key(case, "ona")
            before = label_keys(work)
            assert web.state().custodians
            assert old.key.hex().encode() not in work.bytes_on_disk()
            with pytest.raises(KeyRefused, match="stop the service"):
                work.client("keeper").rotate_kek()
            with pytest.raises(BadValue, match="a key service works in"):
                rotate_with_custodians(work.folder.path, old, new)
        killed_after(monkeypatch, 2)
        monkeypatch.setattr("vartai.services.keys.offline.finish", rotating.finish)
        with pytest.raises(Killed):
            rotate_with_custodians(work.folder.path, old, new, clock=work.clock)
        monkeypatch.undo()
        with pytest.raises(BadValue, match="a rotation was interrupted"), work.serving(new):
            pass
        rotated = rotate_with_custodians(work.folder.path, old, new, clock=work.clock)
        assert (rotated.kek_id, rotated.wrapped) == (new.id, len(CASES) + 1 - 20)
        with work.serving(new):
            assert label_keys(work) == before
        with pytest.raises(BadValue, match="is needed"), work.serving(old):
            pass
        with pytest.raises(BadValue, match="is needed"):
            rotate_with_custodians(work.folder.path, old, new_kek(), clock=HandClock())


def test_a_backup_opens_for_two_and_comes_back(work, tmp_path):
    pairs = [pyrage.x25519.Identity.generate() for _ in range(2)]
    keys = [str(pair.to_public()) for pair in pairs]
    keeper, before = work.client("keeper"), label_keys(work)
    with pytest.raises(KeyRefused, match="2 different recipients"):
        keeper.back_up(tmp_path / "one.age", keys[:1])
    with pytest.raises(KeyRefused, match="may not ask for back_up"):
        work.client().back_up(tmp_path / "web.age", keys)
    assert keeper.back_up(tmp_path / "keys.age", keys) == (tmp_path / "keys.age").stat().st_size
    with pytest.raises(KeyRefused, match="name a new file"):
        keeper.back_up(tmp_path / "keys.age", keys)
    with pytest.raises(BadValue, match="does not open"):
        restore(tmp_path / "keys.age", str(pyrage.x25519.Identity.generate()), tmp_path / "none")
    with short_folder() as folder:
        again = AtWork(restore(tmp_path / "keys.age", str(pairs[1]), folder / "keys"), work.clock)
        web = ServiceIdentity.WEB
        assert again.folder.secret(web).read_text() != work.folder.secret(web).read_text()
        with again.serving():
            assert label_keys(again) == before
        with pytest.raises(BadValue, match="not empty"):
            restore(tmp_path / "keys.age", str(pairs[1]), folder / "keys")
