"""Erasure: the key of a case is gone from every byte of the service; sweeping keys without a case."""

import random

import pytest

from key_service_at_work import at_work
from vartai.services.keys import store as store_module
from vartai.services.keys.connection import KeyRefused, NoSuchKey, QuotaReached
from vartai.services.keys.store import Store
from vartai.vault import Compartment, Place, Purpose, SealBroken, open_sealed, seal

NAME = Place("case", "c7", "label")


@pytest.fixture
def work():
    with at_work() as work:
        yield work


def wrapped_keys(work, *cases):
    return [key.wrapped for key in work.server.service.desk.store.keys_of(cases)]


def test_an_erased_case_can_not_be_opened_and_its_bytes_are_gone(work):
    web = work.client()
    numbers = random.Random(5).sample(range(10_000), 400)
    for number in numbers:
        web.new_case_key(f"c{number}", "ona")
    gone = f"c{numbers[7]}"
    keys = web.unwrap_one(gone, "ona", Purpose.OPEN_CASE)
    sealed = seal(*keys.sealing(Compartment.LABEL), NAME, b"Ona")
    (bytes_of_key,) = wrapped_keys(work, gone)
    (bytes_of_other,) = wrapped_keys(work, f"c{numbers[8]}")
    assert bytes_of_key in work.bytes_on_disk()
    web.destroy(gone, "ona", "jonas")
    held = work.bytes_on_disk()
    for start in range(0, len(bytes_of_key), 12):
        assert bytes_of_key[start : start + 12] not in held
    assert bytes_of_other in held
    with pytest.raises(NoSuchKey, match="or is erased"):
        web.unwrap_one(gone, "ona", Purpose.OPEN_CASE)
    with pytest.raises(NoSuchKey):
        web.destroy(gone, "ona", "jonas")
    for other in web.unwrap([f"c{number}" for number in numbers], "ona", Purpose.LIST_LABELS).values():
        with pytest.raises(SealBroken):
            open_sealed(other.opening(Compartment.LABEL), NAME, sealed)
    files = {path.name: path.stat().st_size for path in work.folder.path.glob("store.sqlite*")}
    assert set(files) == {"store.sqlite", "store.sqlite-wal", "store.sqlite-shm"}


def test_erasing_needs_two_persons_and_has_a_quota(work):
    web = work.client()
    for number in range(11):
        web.new_case_key(f"c{number}", "ona")
    for second in ("ona", "ONA", " ona"):
        with pytest.raises(KeyRefused, match="two persons") as refused:
            web.destroy("c0", "ona", second)
        assert refused.value.why == "one_person"
    for identity in ("mailer", "screener", "keeper"):
        with pytest.raises(KeyRefused, match="may not ask for erase"):
            work.client(identity).destroy("c0", "ona", "jonas")
    for number in range(10):
        web.destroy(f"c{number}", "ona", "jonas")
    with pytest.raises(QuotaReached):
        web.destroy("c10", "ona", "jonas")
    assert web.unwrap_one("c10", "ona", Purpose.OPEN_CASE)


def test_bytes_that_stay_are_found_and_the_store_built_anew(work, monkeypatch):
    """Even where SQLite would leave them: it is told not to write zeros."""
    web = work.client()
    for number in range(50):
        web.new_case_key(f"c{number}", "ona")
    (bytes_of_key,) = wrapped_keys(work, "c7")
    store = work.server.service.desk.store
    store.db.execute("PRAGMA secure_delete = OFF").fetchall()
    rebuilt = []
    monkeypatch.setattr(store, "rebuild", lambda: (rebuilt.append(1), Store.rebuild(store)))
    web.destroy("c7", "ona", "jonas")
    assert rebuilt == [1]
    assert bytes_of_key not in work.bytes_on_disk()
    assert web.unwrap_one("c8", "ona", Purpose.OPEN_CASE)


def test_where_bytes_can_not_be_removed_it_is_said(work, monkeypatch):
    web = work.client()
    web.new_case_key("c7", "ona")
    monkeypatch.setattr(store_module, "_stands_in", lambda path, wanted: True)
    with pytest.raises(KeyRefused, match="their bytes may still be on disk"):
        web.destroy("c7", "ona", "jonas")
    with pytest.raises(NoSuchKey):
        web.unwrap_one("c7", "ona", Purpose.OPEN_CASE)


def test_an_erasure_that_was_interrupted_after_its_commit_is_finished_at_the_next_start(work):
    web = work.client()
    for number in range(50):
        web.new_case_key(f"c{number}", "ona")
    desk = work.server.service.desk
    keys = desk.store.keys_of(["c7"])
    desk.store.db.execute("PRAGMA secure_delete = OFF").fetchall()
    with desk.store.transaction():
        desk.store.delete_keys(keys)
    assert keys[0].wrapped in work.bytes_on_disk()
    desk.store.close()
    again = Store(work.folder.store)
    assert keys[0].wrapped not in work.bytes_on_disk()
    assert again.meta("erasing") == "0"
    again.close()


def test_a_sweep_takes_old_keys_that_nobody_opened_and_no_case_has(work):
    web, keeper = work.client(), work.client("keeper")
    for case in ("opened", "stored", "orphan-1", "orphan-2"):
        web.new_case_key(case, "ona")
    web.unwrap(["opened"], "ona", Purpose.OPEN_CASE)
    work.clock.on(hours=23)
    web.new_case_key("young", "ona")
    work.clock.on(hours=1, seconds=1)
    orphans = wrapped_keys(work, "orphan-1", "orphan-2")
    asked = []

    def existing(cases):
        asked.extend(cases)
        return {"stored"}

    swept = keeper.sweep(existing)
    assert asked == ["orphan-1", "orphan-2", "stored"]
    assert swept.destroyed == ("orphan-1", "orphan-2")
    assert swept.kept == ()
    assert not any(bytes_of_key in work.bytes_on_disk() for bytes_of_key in orphans)
    assert keeper.sweep(lambda cases: pytest.fail(f"asked again for {cases}")).destroyed == ()
    found = web.unwrap(["opened", "stored", "young", "orphan-1"], "ona", Purpose.LIST_LABELS)
    assert set(found) == {"opened", "stored", "young"}
    (*_, record) = (each for _, each in keeper.records() if each.operation == "sweep")
    assert record.cases == ("orphan-1", "orphan-2")


def test_a_sweep_that_says_no_case_exists_destroys_none_that_was_worked_with(work):
    web, keeper = work.client(), work.client("keeper")
    for case in ("opened", "young"):
        web.new_case_key(case, "ona")
    web.unwrap(["opened"], "ona", Purpose.OPEN_CASE)
    work.clock.on(days=3)
    web.new_case_key("fresh", "ona")
    assert keeper.sweep(lambda cases: ()).destroyed == ("young",)
    assert set(web.unwrap(["opened", "fresh"], "ona", Purpose.LIST_LABELS)) == {"opened", "fresh"}
    with pytest.raises(KeyRefused, match="only keeper"):
        web.sweep(lambda cases: ())


def test_a_case_opened_between_question_and_sweep_is_kept(work):
    web, keeper = work.client(), work.client("keeper")
    web.new_case_key("late", "ona")
    work.clock.on(days=2)

    def existing(cases):
        web.unwrap(cases, "ona", Purpose.OPEN_CASE)
        return ()

    assert keeper.sweep(existing).kept == ("late",)
    assert web.unwrap_one("late", "ona", Purpose.OPEN_CASE)


def test_many_orphans_go_page_by_page_and_without_a_trace(work, monkeypatch):
    web, keeper = work.client(), work.client("keeper")
    monkeypatch.setattr("vartai.services.keys.erasing.MOST_CASES", 7)
    cases = [f"c{number:02}" for number in range(20)]
    for case in cases:
        web.new_case_key(case, "ona")
    work.clock.on(days=2)
    keys = wrapped_keys(work, *cases)
    assert keeper.sweep(lambda asked: ()).destroyed == tuple(cases)
    held = work.bytes_on_disk()
    assert not any(bytes_of_key in held for bytes_of_key in keys)
