"""What the key service hands out, to whom, and what it writes down."""

import json

import pytest

from key_service_at_work import AtWork, at_work, short_folder
from vartai.services.keys.client import KeyServiceClient
from vartai.services.keys.connection import KeyRefused, KeyServiceLocked, NoSuchKey
from vartai.services.keys.recording import KeyRecord
from vartai.services.keys.running import make_embedded
from vartai.vault import (
    RULES,
    Compartment,
    IndexedField,
    NotOpened,
    Place,
    Purpose,
    SealBroken,
    ServiceIdentity,
    open_sealed,
    seal,
)

NAME = Place("case", "c1", "label")
OPENING = [purpose for purpose, rule in RULES.items() if rule.compartments and purpose is not Purpose.RECEIVE]


@pytest.fixture
def work():
    with at_work() as work:
        yield work


@pytest.fixture
def web(work) -> KeyServiceClient:
    return work.client()


def test_a_new_case_gets_keys_that_open_again(web):
    made = web.new_case_key("c1", "ona")
    assert (made.case, made.newest) == ("c1", 1)
    assert set(made.keys[1]) == set(Compartment) - {Compartment.CLASSIFIED}
    sealed = seal(*made.sealing(Compartment.LABEL), NAME, b"Ona")
    again = web.unwrap_one("c1", "jonas", Purpose.OPEN_CASE)
    assert open_sealed(again.opening(Compartment.LABEL), NAME, sealed) == b"Ona"
    other = web.new_case_key("c2", "ona")
    with pytest.raises(SealBroken):
        open_sealed(other.opening(Compartment.LABEL), NAME, sealed)


def test_a_case_gets_one_key_only(web):
    web.new_case_key("c1", "ona")
    with pytest.raises(KeyRefused, match="take another random id") as refused:
        web.new_case_key("c1", "ona")
    assert refused.value.why == "exists"


@pytest.mark.parametrize("identity", list(ServiceIdentity))
def test_an_identity_opens_its_own_purposes_and_compartments_only(work, identity):
    work.client().new_case_key("c1", "ona")
    client = work.client(identity)
    for purpose in OPENING:
        rule = RULES[purpose]
        if identity not in rule.identities:
            with pytest.raises(KeyRefused, match=f"{identity.value} may not ask") as refused:
                client.unwrap(["c1"], "ona", purpose)
            assert refused.value.why == "not_yours"
        elif rule.quota.each == 0:
            with pytest.raises(KeyRefused, match="needs an order of two persons"):
                client.unwrap(["c1"], "ona", purpose)
        else:
            found = client.unwrap_one("c1", "ona", purpose)
            assert set(found.keys[1]) == rule.compartments
            if Compartment.CONTENT not in rule.compartments:
                with pytest.raises(NotOpened):
                    found.sealing(Compartment.CONTENT)


def test_purposes_that_open_nothing_open_nothing(web):
    web.new_case_key("c1", "ona")
    for purpose in (Purpose.RECEIVE, Purpose.ERASE, Purpose.LOOK_UP):
        with pytest.raises(KeyRefused, match="opens no case that is there"):
            web.unwrap(["c1"], "ona", purpose)


def test_many_cases_at_once_and_those_without_a_key_left_out(web):
    for number in range(5):
        web.new_case_key(f"c{number}", "ona")
    found = web.unwrap(["c3", "nobody", "c1", "c3"], "ona", Purpose.LIST_LABELS)
    assert set(found) == {"c1", "c3"}
    assert all(set(keys.keys[1]) == {Compartment.LABEL} for keys in found.values())
    with pytest.raises(NoSuchKey):
        web.unwrap_one("nobody", "ona", Purpose.OPEN_CASE)
    with pytest.raises(ValueError, match="at most 1,000 cases"):
        web.unwrap([f"c{number}" for number in range(1_001)], "ona", Purpose.LIST_LABELS)


def test_blind_indexes_stay_the_same_and_the_values_are_written_nowhere(work):
    web = work.client()
    one, other = web.blind_index(IndexedField.DOCUMENT_NUMBER, ["MP0000001", "MP0000002"], "ona")
    assert len(one) == 16
    assert one != other
    assert web.blind_index(IndexedField.DOCUMENT_NUMBER, ["MP0000002"], "jonas") == [other]
    assert b"MP000000" not in work.bytes_on_disk()
    (*_, last) = work.client("keeper").records()
    assert (last[1].operation, last[1].who, last[1].counted) == ("blind_index", "jonas", 1)


def test_everything_granted_and_refused_is_recorded(work):
    web, keeper = work.client(), work.client("keeper")
    web.new_case_key("c1", "ona")
    web.unwrap(["c1", "c9"], "jonas", Purpose.LIST_LABELS)
    with pytest.raises(KeyRefused):
        work.client("mailer").unwrap(["c1"], "mailer", Purpose.OPEN_CASE)
    with pytest.raises(KeyRefused):
        web.destroy("c1", "ona", "Ona")
    found = [record for _, record in keeper.records()]
    told = [(each.identity, each.operation, each.who, each.second, each.cases, each.why) for each in found]
    assert told == [
        ("keeper", "start", None, None, (), None),
        ("web", "new_case_key", "ona", None, ("c1",), None),
        ("web", "unwrap", "jonas", None, ("c1",), None),
        ("mailer", "unwrap", "mailer", None, ("c1",), "not_yours"),
        ("web", "destroy", "ona", "Ona", ("c1",), "one_person"),
    ]
    assert found[2].missing == ("c9",)
    assert found[2].compartments == ("label",)
    assert {each.at for each in found} == {work.clock.now}
    assert list(keeper.records(4)) == [(4, found[4])]
    with pytest.raises(KeyRefused, match="only keeper"):
        list(web.records())


def test_a_record_reads_back_and_only_as_it_was_written(work):
    record = KeyRecord(work.clock.now, "web", "unwrap", who="ona", purpose="open_case", cases=("c1", "c2"))
    leaf = record.leaf_data()
    assert KeyRecord.from_leaf_data(leaf) == record
    values = json.loads(leaf)
    assert values["form"] == "vartai-key-record/1"
    with pytest.raises(ValueError, match="no record of the form"):
        KeyRecord.from_leaf_data(json.dumps(values).encode())


def test_records_can_not_be_changed_or_removed_by_statement(work):
    db = work.server.service.desk.store.db
    for statement in ("DELETE FROM records", "UPDATE records SET at = ''"):
        with pytest.raises(Exception, match="a record stays"):
            db.execute(statement)


def test_where_the_record_can_not_be_written_nothing_is_handed_out(work):
    web = work.client()
    web.new_case_key("c1", "ona")
    work.server.service.desk.store.db.execute("PRAGMA query_only = ON")
    for ask in (
        lambda: web.unwrap(["c1"], "ona", Purpose.OPEN_CASE),
        lambda: web.new_case_key("c2", "ona"),
        lambda: web.blind_index(IndexedField.DOCUMENT_NUMBER, ["MP0000001"], "ona"),
    ):
        with pytest.raises(KeyRefused, match="nothing was done") as refused:
            ask()
        assert refused.value.why == "store"
    work.server.service.desk.store.db.execute("PRAGMA query_only = OFF")
    assert web.unwrap(["c1"], "ona", Purpose.OPEN_CASE)


def test_a_wrapped_key_put_into_anothers_row_opens_nothing(work):
    web = work.client()
    web.new_case_key("c1", "ona")
    web.new_case_key("c2", "ona")
    work.server.service.desk.store.db.execute(
        "UPDATE case_keys SET wrapped = (SELECT wrapped FROM case_keys WHERE case_id = 'c1')"
        " WHERE case_id = 'c2'"
    )
    with pytest.raises(KeyRefused, match="put in another's place") as refused:
        web.unwrap(["c2"], "ona", Purpose.OPEN_CASE)
    assert refused.value.why == "broken"
    assert web.unwrap(["c1"], "ona", Purpose.OPEN_CASE)


def test_a_locked_service_opens_nothing_until_it_is_started_again(work):
    web, keeper = work.client(), work.client("keeper")
    web.new_case_key("c1", "ona")
    with pytest.raises(KeyRefused, match="only keeper"):
        web.lock()
    assert not web.locked()
    keeper.lock()
    assert web.locked()
    for ask in (
        lambda: web.unwrap(["c1"], "ona", Purpose.OPEN_CASE),
        lambda: web.new_case_key("c2", "ona"),
        lambda: web.blind_index(IndexedField.DOCUMENT_NUMBER, ["MP0000001"], "ona"),
        keeper.rotate_kek,
    ):
        with pytest.raises(KeyServiceLocked, match="start it again"):
            ask()


def test_a_locked_service_opens_again_after_a_start():
    with short_folder() as folder:
        work = AtWork(make_embedded(folder / "keys"))
        with work.serving():
            work.client().new_case_key("c1", "ona")
            work.client("keeper").lock()
        with work.serving():
            assert work.client().unwrap_one("c1", "ona", Purpose.OPEN_CASE)


def test_the_state_tells_how_it_is(work):
    web = work.client()
    for number in range(3):
        web.new_case_key(f"c{number}", "ona")
    web.unwrap(["c1"], "ona", Purpose.OPEN_CASE)
    with pytest.raises(KeyRefused):
        web.destroy("c1", "ona", "ona")
    work.clock.on(days=1, seconds=1)
    state = web.state()
    assert (state.keys, state.cases, state.unused, state.refused, state.records) == (3, 3, 2, 0, 6)
    assert (state.locked, state.custodians, state.rotation_unfinished, state.orders) == (False, False, 0, 0)
    assert state.started < work.clock.now
    work.clock.on(days=-1)
    assert web.state().refused == 1


def test_no_key_stands_on_disk_or_in_a_repr(work):
    made = work.client().new_case_key("c1", "ona")
    held = work.bytes_on_disk()
    server = work.server
    shown = repr([made, server.service.desk.keks, server.service, server.secrets, work])
    for key in made.keys[1].values():
        assert key not in held
        assert key.hex().encode() not in held
        assert key.hex() not in shown
        assert repr(key) not in shown
    for secret in server.secrets.values():
        assert repr(secret.secret) not in shown
