"""Who gets to speak to the key service, and what becomes of what is no request."""

import json
import os
import socket
import stat
import struct
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from key_service_at_work import at_work
from properties import tried
from vartai.facts import BadValue
from vartai.services.keys import serving
from vartai.services.keys.client import KeyServiceClient
from vartai.services.keys.connection import KeyRefused, KeyServiceAway
from vartai.services.keys.protocol import (
    MOST_BEFORE_PROOF,
    MOST_REQUEST,
    BadFrame,
    proof,
    proves,
    receive,
    send,
)
from vartai.services.keys.refusal import Refused
from vartai.services.keys.request_texts import read_request, request_object
from vartai.services.keys.requests import NAMES, OPERATIONS, Unwrap
from vartai.services.keys.secret_files import IdentitySecret, new_secret, read_secret
from vartai.vault import Purpose, ServiceIdentity


@pytest.fixture
def work():
    with at_work() as work:
        yield work


@pytest.fixture
def plain(work):
    """A connection without proof, after the greeting."""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(5)
        connection.connect(str(work.folder.socket))
        yield connection


@pytest.fixture
def proved(work, plain):
    """A connection with proof, as the web process."""
    secret = read_secret(work.folder.secret(ServiceIdentity.WEB))
    challenge = bytes.fromhex(receive(plain, 1_000)["challenge"])
    shown = proof("client", secret, challenge, bytes(32))
    send(plain, {"identity": "web", "nonce": bytes(32).hex(), "proof": shown})
    assert proves(receive(plain, 1_000)["proof"], "service", secret, challenge, bytes(32))
    return plain


def asked(connection, **request):
    send(connection, request)
    return receive(connection, 1_000_000)


def test_the_folder_is_for_its_user_only(work):
    for path in work.folder.path.rglob("*"):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path
    assert stat.S_IMODE(work.folder.socket.stat().st_mode) == 0o600


def test_a_wrong_secret_opens_nothing_and_is_recorded(work):
    for secret in (new_secret(ServiceIdentity.WEB), new_secret(ServiceIdentity.KEEPER)):
        with pytest.raises(KeyRefused, match="don't fit") as refused:
            KeyServiceClient(work.folder.socket, secret).state()
        assert refused.value.why == "secret"
    swapped = read_secret(work.folder.secret(ServiceIdentity.MAILER))
    with pytest.raises(KeyRefused, match="don't fit"):
        KeyServiceClient(work.folder.socket, IdentitySecret(ServiceIdentity.WEB, swapped.secret)).state()
    told = [(each.identity, each.operation, each.why) for _, each in work.client("keeper").records(1)]
    assert told == [
        ("web", "connect", "secret"),
        ("keeper", "connect", "secret"),
        ("web", "connect", "secret"),
    ]


@pytest.mark.parametrize(
    "said",
    [
        {"identity": "nobody", "nonce": "00" * 32, "proof": "00" * 32},
        {"identity": ["web"], "nonce": "00" * 32, "proof": "00" * 32},
        {"identity": {}, "nonce": "00" * 32, "proof": "00" * 32},
        {"identity": "web", "nonce": "00" * 32, "proof": None},
        {"identity": "web", "nonce": "00" * 32, "proof": "ž" * 64},
        {"nonce": "00" * 32},
    ],
)
def test_what_proves_nothing_is_turned_away(plain, said):
    receive(plain, 1_000)
    send(plain, said)
    assert receive(plain, 10_000)["refused"]["why"] == "secret"
    assert receive(plain, 10_000) is None


def test_a_proof_is_good_for_one_connection_only(work, plain):
    secret = read_secret(work.folder.secret(ServiceIdentity.WEB))
    shown = proof("client", secret, bytes(32), bytes(32))
    receive(plain, 1_000)
    send(plain, {"identity": "web", "nonce": bytes(32).hex(), "proof": shown})
    assert receive(plain, 10_000)["refused"]["why"] == "secret"


def test_another_user_of_the_machine_is_turned_away(work, monkeypatch):
    client = work.client()
    client.new_case_key("c1", "ona")
    client.close()
    monkeypatch.setattr(serving, "_uid", lambda connection: os.geteuid() + 1)
    with pytest.raises(KeyRefused, match="don't fit"):
        client.unwrap(["c1"], "ona", Purpose.OPEN_CASE)
    (*_, last) = work.server.service.desk.store.db.execute("SELECT leaf FROM records")
    assert json.loads(last[0])["detail"] == f"uid {os.geteuid() + 1}"


def test_the_kernel_says_who_is_at_the_other_end():
    one, other = socket.socketpair(socket.AF_UNIX)
    with one, other:
        assert serving._uid(one) == os.geteuid()


def test_a_service_that_does_not_know_our_secret_gets_no_request(work, tmp_path):
    """Whoever takes the place of the service at the socket could hand out keys that they know."""
    address = work.folder.path / "false.sock"
    heard = []

    def impostor(listening):
        connection, _ = listening.accept()
        with connection:
            send(connection, {"protocol": "vartai-keys/1", "challenge": "00" * 32})
            heard.append(receive(connection, 1_000))
            send(connection, {"proof": "00" * 32})
            heard.append(receive(connection, 1_000))

    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(address))
        listening.listen()
        thread = threading.Thread(target=impostor, args=(listening,))
        thread.start()
        secret = read_secret(work.folder.secret(ServiceIdentity.WEB))
        with pytest.raises(KeyServiceAway, match="is not our key service"):
            KeyServiceClient(address, secret, seconds=5).new_case_key("c1", "ona")
        thread.join()
    assert heard[1] is None
    assert secret.secret.hex() not in json.dumps(heard)


def test_nobody_there_is_an_error(tmp_path, work):
    secret = read_secret(work.folder.secret(ServiceIdentity.WEB))
    with pytest.raises(KeyServiceAway, match="does not answer"):
        KeyServiceClient(tmp_path / "none.sock", secret).new_case_key("c1", "ona")


@pytest.mark.parametrize("length", [MOST_BEFORE_PROOF + 1, 2**32 - 1])
def test_a_huge_frame_before_proof_is_not_read(plain, length):
    receive(plain, 1_000)
    plain.sendall(struct.pack(">I", length))
    assert receive(plain, 10_000)["refused"]["why"] == "malformed"
    assert receive(plain, 10_000) is None


def test_a_huge_frame_after_proof_is_not_read(proved):
    proved.sendall(struct.pack(">I", MOST_REQUEST + 1))
    assert receive(proved, 10_000)["refused"]["why"] == "malformed"
    assert receive(proved, 10_000) is None


@pytest.mark.parametrize(
    "frame",
    [
        b"",
        b"{",
        b"[]",
        b"3",
        b"null",
        b"\xff\xfe",
        b'{"op": NaN}',
        b"[" * 100_000,
        b"1" * 10_000,
        b'{"op":"state"}x',
    ],
)
def test_a_frame_that_is_no_object_ends_the_connection(proved, frame):
    proved.sendall(struct.pack(">I", len(frame)) + frame)
    assert receive(proved, 10_000)["refused"]["why"] == "malformed"
    assert receive(proved, 10_000) is None


def test_a_frame_that_is_cut_off_hurts_nobody(work, proved):
    proved.sendall(struct.pack(">I", 100) + b"{")
    proved.shutdown(socket.SHUT_WR)
    assert receive(proved, 10_000)["refused"]["message"] == "the other side ended within a frame"
    assert work.client().state()


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        ({"op": "open"}, "op is one of"),
        ({"op": ["state"]}, "op is one of"),
        ({}, "op is one of"),
        ({"op": "state", "who": "ona"}, "state has no field but"),
        ({"op": "new_case_key", "who": "ona"}, "case is a random id"),
        ({"op": "new_case_key", "case": ":blind-indexes", "who": "ona"}, "case is a random id"),
        ({"op": "new_case_key", "case": "c" * 65, "who": "ona"}, "case is a random id"),
        ({"op": "new_case_key", "case": "c\n", "who": "ona"}, "case is a random id"),
        ({"op": "new_case_key", "case": "c1", "who": " "}, "who is the name"),
        ({"op": "new_case_key", "case": "c1", "who": "o\x00"}, "who is the name"),
        ({"op": "new_case_key", "case": "c1", "who": "x" * 101}, "who is the name"),
        (
            {"op": "unwrap", "cases": "c1", "who": "ona", "purpose": "open_case"},
            "cases is a list of at most 1,000",
        ),
        ({"op": "unwrap", "cases": ["c"] * 1_001, "who": "o", "purpose": "open_case"}, "cases is a list"),
        ({"op": "unwrap", "cases": [1], "who": "ona", "purpose": "open_case"}, "cases is a list"),
        ({"op": "unwrap", "cases": [], "who": "ona", "purpose": "read"}, "purpose is one of open_case, "),
        ({"op": "unwrap", "cases": [], "who": "ona"}, "purpose is one of"),
        ({"op": "unwrap", "cases": [], "who": "o", "purpose": "mail", "order": 3}, "order is the id"),
        ({"op": "blind_index", "field": "name", "values": [], "who": "o"}, "field is one of document_number"),
        (
            {"op": "blind_index", "field": "document_number", "values": ["\ud800"], "who": "o"},
            "values is a list",
        ),
        ({"op": "records", "first": -1}, "first is a whole number"),
        ({"op": "records", "first": True}, "first is a whole number"),
        ({"op": "records", "first": 10**30}, "first is a whole number"),
        (
            {
                "op": "propose_order",
                "who": "o",
                "purpose": "screen",
                "basis": "x",
                "population": 1,
                "starts": "2026",
            },
            "starts is a moment with its time zone",
        ),
    ],
)
def test_what_is_not_in_form_is_refused_by_name_of_the_field(request_, message):
    with pytest.raises(Refused) as refused:
        read_request(request_)
    assert refused.value.why == "malformed"
    assert message in refused.value.message


def test_a_moment_without_a_time_zone_is_refused():
    order = {"op": "propose_order", "who": "o", "purpose": "screen", "basis": "x", "population": 1}
    with pytest.raises(Refused, match="ends is a moment with its time zone"):
        read_request({**order, "starts": "2026-11-25T09:00:00+00:00", "ends": "2026-11-25T09:00:00"})


def test_a_refused_form_leaves_the_connection_open(proved):
    assert asked(proved, op="none")["refused"]["why"] == "malformed"
    assert asked(proved, op="new_case_key", case="c1", who="ona")["ok"]["newest"] == 1
    assert asked(proved, op="state")["ok"]["cases"] == 1


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = sorted({field for kind in OPERATIONS.values() for field in kind.__dataclass_fields__})


@given(st.sampled_from(sorted(OPERATIONS)), st.dictionaries(st.sampled_from(FIELDS), JSON, max_size=5))
@tried(100, 5_000)
def test_whatever_comes_is_read_or_refused(name, values):
    try:
        request = read_request({"op": name, **values})
    except Refused as refused:
        assert refused.why == "malformed"
    else:
        assert read_request(json.loads(json.dumps(request_object(request)))) == request


def test_every_operation_has_a_name_and_back():
    assert {NAMES[kind]: kind for kind in NAMES} == OPERATIONS
    asked = Unwrap(("c1",), "ona", Purpose.MAIL, "o1")
    assert read_request(request_object(asked)) == asked


def test_several_connections_at_once_each_get_their_own_answers(work):
    web = work.client()
    for number in range(40):
        web.new_case_key(f"c{number}", "ona")
    wrong = []

    def ask(worker):
        client = work.client()
        for number in range(40):
            found = client.unwrap([f"c{number}"], f"person-{worker}", Purpose.LIST_LABELS)
            if list(found) != [f"c{number}"]:
                wrong.append((worker, number))

    threads = [threading.Thread(target=ask, args=(worker,)) for worker in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


def test_one_client_serves_several_threads(work):
    web = work.client()
    made = []
    threads = [
        threading.Thread(target=lambda number=number: made.append(web.new_case_key(f"c{number}", "ona").case))
        for number in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(made) == sorted(f"c{number}" for number in range(20))


def test_too_many_connections_are_refused_and_places_come_back(work, monkeypatch):
    work.server.places = threading.BoundedSemaphore(2)
    first, second, third = (work.client() for _ in range(3))
    first.state()
    second.state()
    with pytest.raises(KeyRefused, match="too many connections"):
        third.state()
    first.close()
    for _ in range(100):
        try:
            assert third.state()
            return
        except KeyRefused:
            threading.Event().wait(0.02)
    pytest.fail("the place of the first connection did not come back")


def test_an_error_that_was_not_foreseen_is_told_without_its_words(work, monkeypatch, capfd):
    def broken(*_, **__):
        raise KeyError("MP1234567")

    web = work.client()
    web.state()
    monkeypatch.setattr("vartai.services.keys.telling.state", broken)
    with pytest.raises(KeyServiceAway):
        web.state()
    monkeypatch.undo()
    assert web.state()
    told = capfd.readouterr().err
    assert "key service: KeyError at test_keys_socket.py:" in told
    assert "MP1234567" not in told


def test_a_path_that_is_too_long_for_a_socket_is_said(work):
    with pytest.raises(BadValue, match="too long for a socket"):
        serving.KeyServer(Path("/tmp") / ("x" * 120), work.server.service, work.server.settings, {})


def test_a_secret_that_is_none_is_refused_without_showing_it(tmp_path):
    path = tmp_path / "web.secret"
    for text in ("", "web", "web abcd", "nobody " + "00" * 32, "web " + "0g" * 32, "web ž"):
        path.write_text(text)
        with pytest.raises(BadValue, match="is no secret of a key service") as refused:
            read_secret(path)
        assert "abcd" not in str(refused.value) + refused.value.remedy


@given(st.binary(max_size=60))
@tried(50, 2_000)
def test_no_bytes_are_more_than_a_bad_frame(sent):
    one, other = socket.socketpair(socket.AF_UNIX)
    with one, other:
        one.sendall(sent)
        one.shutdown(socket.SHUT_WR)
        try:
            read = receive(other, 1_000)
        except BadFrame:
            return
        assert read is None or isinstance(read, dict)
