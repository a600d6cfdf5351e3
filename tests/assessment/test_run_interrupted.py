"""A killed run goes on where it stopped, without repeating or losing a batch."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from invented_run import DAY, OUTPUTS, inputs, plan, silent

from vartai.assessment import RunRefused, run
from vartai.assessment.parts_writing import Parts

PEOPLE, BATCH = 400, 25


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return inputs(tmp_path_factory.mktemp("inputs"), PEOPLE)


@pytest.fixture(scope="module")
def whole(made, tmp_path_factory):
    out = tmp_path_factory.mktemp("whole") / "out"
    run(plan(made.people, [made.watch_list], out), silent)
    return out


def _start(made, out: Path, *more: str) -> subprocess.Popen:
    command = [sys.executable, "-m", "vartai", "assess", "--people", str(made.people)]
    command += ["--list", str(made.watch_list), "--at", DAY.isoformat(), "--out", str(out)]
    command += ["--batch", str(BATCH), *more]
    return subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )


def _wait_for(parts: Parts, number: int) -> None:
    for _ in range(3000):
        if parts.folder.is_dir() and len(parts.done()) >= number:
            return
        time.sleep(0.01)
    raise AssertionError("the run never came so far")


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGINT])
def test_a_killed_run_resumes_without_repeating_or_losing_a_batch(made, whole, tmp_path, blow):
    out = tmp_path / "out"
    process = _start(made, out, "--processes", "1")
    _wait_for(Parts.of(out), 3)
    os.killpg(process.pid, blow)
    assert process.wait(60) == (-signal.SIGKILL if blow is signal.SIGKILL else 130)
    kept = {path: path.stat().st_mtime_ns for path in Parts.of(out).folder.glob("0*.json")}
    assert 3 <= len(kept) < PEOPLE // BATCH
    seen = _Seen(kept)
    run(plan(made.people, [made.watch_list], out, batch=BATCH), seen, resume=True)
    assert seen.again == len(kept) * BATCH
    assert seen.new == PEOPLE - len(kept) * BATCH
    for name in OUTPUTS:
        assert (out / name).read_bytes() == (whole / name).read_bytes(), name
    assert sorted(path.name for path in out.iterdir()) == sorted(OUTPUTS)


class _Seen:
    """Counts what is done anew, and sees that finished batches are left alone."""

    def __init__(self, kept):
        self.kept, self.again, self.new = kept, 0, 0

    def __call__(self, rows, *, again=False):
        assert {path: path.stat().st_mtime_ns for path in self.kept} == self.kept
        self.again += rows if again else 0
        self.new += 0 if again else rows


def test_a_run_killed_while_the_outputs_were_written_is_finished(made, whole, tmp_path, monkeypatch):
    out = tmp_path / "out"

    def full(*_):
        raise OSError(28, "No space left on device", "summary.json")

    with monkeypatch.context() as broken:
        broken.setattr("vartai.assessment.running.summarise", full)
        with pytest.raises(OSError, match="No space left"):
            run(plan(made.people, [made.watch_list], out), silent)
    run(plan(made.people, [made.watch_list], out), silent, resume=True)
    assert (out / "summary.json").read_bytes() == (whole / "summary.json").read_bytes()


def test_resume_refuses_other_inputs(made, tmp_path):
    out = tmp_path / "out"
    begun = plan(made.people, [], out)
    Parts.of(out).folder.parent.mkdir()
    Parts.of(out).begin({"people": "another", "batch": 100})
    with pytest.raises(RunRefused, match="people"):
        run(begun, silent, resume=True)
    with pytest.raises(RunRefused, match="--resume or --overwrite"):
        run(begun, silent)
    assert run(begun, silent, overwrite=True).rows == PEOPLE


def test_resume_without_an_interrupted_run_starts_one(made, whole, tmp_path):
    run(plan(made.people, [made.watch_list], tmp_path / "o"), silent, resume=True)
    assert json.loads((tmp_path / "o" / "summary.json").read_text()) == json.loads(
        (whole / "summary.json").read_text()
    )


@pytest.mark.prove
@pytest.mark.parametrize("number", range(12))
def test_runs_killed_at_any_moment_resume(made, whole, tmp_path, number):
    out = tmp_path / "out"
    for _ in range(3):
        process = _start(made, out, "--processes", "2", "--resume")
        time.sleep(0.8 + 0.35 * number)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(60)
        if (out / "report.html").exists():
            break
    if not (out / "report.html").exists():
        assert _start(made, out, "--resume").wait(120) == 0
    for name in OUTPUTS:
        assert (out / name).read_bytes() == (whole / name).read_bytes(), name
