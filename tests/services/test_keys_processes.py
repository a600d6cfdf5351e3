"""The key service as a process: killed, started again, watched, beside another, with its memory kept in."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from key_service_at_work import SOURCE, AtWork, short_folder, started
from properties import PROVING
from vartai.facts import BadValue
from vartai.services.keys.connection import KeyRefused, KeyServiceAway
from vartai.services.keys.folder import checked_folder, held
from vartai.services.keys.hardening import harden
from vartai.services.keys.running import make_embedded
from vartai.services.keys.starting import KeyServiceProcess, NotStarted
from vartai.services.keys.store import Store
from vartai.vault import Compartment, Purpose


@pytest.fixture
def still(monkeypatch):
    """A service that does not run yet; processes that are started find this source."""
    monkeypatch.setenv("PYTHONPATH", str(SOURCE))
    with short_folder() as folder:
        yield AtWork(make_embedded(folder / "keys"))


def waited(condition, seconds=20):
    """Wait until something holds; False where it never did."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            if condition():
                return True
        except (KeyServiceAway, ProcessLookupError, KeyRefused):
            pass
        time.sleep(0.02)
    return False


def test_every_acknowledged_key_outlives_kill_9(still):
    acknowledged = {}
    for round_ in range(20 if PROVING else 3):
        process = started(still.folder.path)
        lock = threading.Lock()

        def make(worker, round_=round_, lock=lock):
            client = still.client()
            for number in range(10_000):
                case = f"c{round_}-{worker}-{number}"
                try:
                    made = client.new_case_key(case, "ona")
                except KeyServiceAway:
                    return
                with lock:
                    acknowledged[case] = made.keys[1][Compartment.LABEL]

        makers = [threading.Thread(target=make, args=(worker,)) for worker in range(3)]
        for maker in makers:
            maker.start()
        before = len(acknowledged)
        assert waited(lambda before=before: len(acknowledged) > before + 20)
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdout.close()
        for maker in makers:
            maker.join()
    still.clock.now = still.clock.now.replace(year=2100)
    with still.serving() as server:
        web, cases = still.client(), sorted(acknowledged)
        found = {}
        for start in range(0, len(cases), 500):
            found |= web.unwrap(cases[start : start + 500], f"reader-{start}", Purpose.LIST_LABELS)
        assert {case: keys.keys[1][Compartment.LABEL] for case, keys in found.items()} == acknowledged
        db = server.service.desk.store.db
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        leaves = [json.loads(leaf) for (leaf,) in db.execute("SELECT leaf FROM records ORDER BY number")]
        recorded = {case for leaf in leaves if leaf["operation"] == "new_case_key" for case in leaf["cases"]}
        assert recorded == {
            case for (case,) in db.execute("SELECT case_id FROM case_keys WHERE case_id != ':blind-indexes'")
        }
        assert db.execute("SELECT max(number) + 1, count(*) FROM records").fetchone() == (
            len(leaves),
            len(leaves),
        )


def test_quotas_outlive_kill_9(still):
    process = started(still.folder.path)
    web = still.client()
    for number in range(61):
        web.new_case_key(f"c{number}", "ona")
    web.unwrap([f"c{number}" for number in range(60)], "ona", Purpose.OPEN_CASE)
    process.kill()
    process.wait()
    process.stdout.close()
    again = started(still.folder.path)
    with pytest.raises(KeyRefused, match="has 0 left"):
        web.unwrap(["c60"], "ona", Purpose.OPEN_CASE)
    again.terminate()
    assert again.wait(20) == 0
    again.stdout.close()
    assert not still.folder.socket.exists()


def test_two_services_never_work_in_one_folder(still):
    process = started(still.folder.path)
    second = subprocess.run(
        [sys.executable, "-m", "vartai.services.keys", str(still.folder.path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (second.returncode, second.stdout) == (2, "")
    assert "a key service works in" in second.stderr
    with pytest.raises(BadValue, match="a key service works in"), held(still.folder):
        pass
    assert still.client().state()
    process.terminate()
    process.wait()
    process.stdout.close()


def test_two_processes_ask_at_once(still):
    code = """
import sys
from pathlib import Path
from vartai.services.keys.client import KeyServiceClient
from vartai.services.keys.secret_files import read_secret
from vartai.vault import Purpose
folder, name = Path(sys.argv[1]), sys.argv[2]
client = KeyServiceClient(folder / "keys.sock", read_secret(folder / "secrets/web.secret"))
for number in range(100):
    client.new_case_key(f"{name}-{number}", name)
    assert client.unwrap_one(f"{name}-{number}", name, Purpose.LIST_LABELS)
"""
    process = started(still.folder.path)
    asking = [
        subprocess.Popen([sys.executable, "-c", code, str(still.folder.path), name])
        for name in ("one", "two")
    ]
    assert [each.wait(60) for each in asking] == [0, 0]
    assert still.client().state().cases == 200
    process.terminate()
    process.wait()
    process.stdout.close()


def test_it_starts_is_started_again_when_it_dies_and_stops(still):
    deaths = []
    with KeyServiceProcess(still.folder.path, died=deaths.append) as service:
        web = still.client()
        keys = web.new_case_key("c1", "ona").keys
        first = service.pid
        os.kill(first, signal.SIGKILL)
        assert waited(lambda: web.state() and service.pid != first)
        assert web.unwrap_one("c1", "ona", Purpose.OPEN_CASE).keys == keys
        last = service.pid
    assert deaths == [-signal.SIGKILL]
    with pytest.raises(ProcessLookupError):
        os.kill(last, 0)
    with pytest.raises(KeyServiceAway):
        web.state()


def test_it_says_why_it_does_not_start(tmp_path, capfd, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(SOURCE))
    with pytest.raises(NotStarted, match="status 2"), KeyServiceProcess(tmp_path / "none"):
        pass
    assert "is no folder of a key service" in capfd.readouterr().err


def test_it_ends_with_the_process_that_started_it(still):
    code = """
import os, sys
from pathlib import Path
from vartai.services.keys.starting import KeyServiceProcess
KeyServiceProcess(Path(sys.argv[1])).__enter__()
os._exit(9)
"""
    parent = subprocess.run(
        [sys.executable, "-c", code, str(still.folder.path)], check=False, stderr=subprocess.PIPE
    )

    def gone():
        try:
            with held(still.folder):
                return True
        except BadValue:
            return False

    assert (parent.returncode, parent.stderr) == (9, b"")
    assert waited(gone)


def test_no_key_leaves_the_process_by_what_it_says_or_a_core_dump(still):
    process = started(still.folder.path)
    web = still.client()
    web.new_case_key("c1", "ona")
    limits = Path(f"/proc/{process.pid}/limits").read_text()
    core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]
    state = web.state()
    assert state.core_dumps_off
    if os.geteuid() != 0:
        with pytest.raises(PermissionError):
            Path(f"/proc/{process.pid}/mem").read_bytes()
    status = Path(f"/proc/{process.pid}/status").read_text()
    locked = int(next(line for line in status.splitlines() if line.startswith("VmLck")).split()[1])
    assert (locked > 0) == state.memory_locked
    process.terminate()
    said, _ = process.communicate(timeout=20)
    assert said == b""


def test_hardening_tells_what_it_could_do():
    """In a process of its own, as it can't be taken back."""
    code = "from vartai.services.keys.hardening import harden; print(harden())"
    told = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert told.startswith("Hardened(core_dumps_off=True, memory_locked=")
    assert harden.__doc__


def test_a_client_goes_on_after_a_fork(still):
    with still.serving():
        web = still.client()
        web.new_case_key("c1", "ona")
        child = os.fork()
        if child == 0:
            status = 1
            try:
                status = 0 if web.new_case_key("child", "ona").newest == 1 else 2
            finally:
                os._exit(status)
        assert os.waitpid(child, 0)[1] == 0
        assert set(web.unwrap(["c1", "child"], "ona", Purpose.LIST_LABELS)) == {"c1", "child"}


def test_a_folder_that_is_no_key_service_or_open_to_others_is_refused(still):
    with pytest.raises(BadValue, match="is no folder"):
        checked_folder(still.folder.path / "none")
    still.folder.store.chmod(0o640)
    with pytest.raises(BadValue, match="can be read by others"):
        checked_folder(still.folder.path)
    still.folder.store.chmod(0o600)
    still.folder.settings.unlink()
    with pytest.raises(BadValue, match=r"settings\.toml is missing"):
        checked_folder(still.folder.path)
    with pytest.raises(BadValue, match="not empty"):
        make_embedded(still.folder.path)


def test_a_file_that_is_no_store_is_refused(still):
    still.folder.store.write_bytes(b"no database, but long enough to be taken for one" * 100)
    with pytest.raises(BadValue, match="is no store of keys"):
        Store(still.folder.store)
    with pytest.raises(BadValue, match="there is no store"):
        Store(still.folder.path / "none")


def test_a_damaged_key_file_is_named(still):
    (path,) = still.folder.keks.glob("*.key")
    whole = path.read_text()
    for damaged in ("", "zz", "00" * 32):
        path.write_text(damaged)
        with pytest.raises(BadValue, match="is damaged"), still.serving():
            pass
    path.unlink()
    with pytest.raises(BadValue, match="is not in"), still.serving():
        pass
    path.write_text(whole)
    with still.serving():
        assert not still.client().locked()


def test_a_socket_that_a_killed_service_left_is_taken_over(still):
    with socket.socket(socket.AF_UNIX) as left:
        left.bind(str(still.folder.socket))
    with still.serving():
        assert still.client().state()
