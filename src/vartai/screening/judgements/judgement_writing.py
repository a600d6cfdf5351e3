"""Writing judgements: each is added as a line, none is ever changed."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path

from vartai.screening.judgements.judgement import Judgement


def add_judgement(path: Path, judgement: Judgement) -> None:
    """Add one judgement to a file that only its owner can read; makes the file if it isn't there.

    What stands in the file stays: whoever changes their mind adds another judgement. The line is written at
    once and flushed to disk; a last line that lacks its end is ended first.
    """
    row = {**asdict(judgement), "verdict": judgement.verdict.value, "when": judgement.when.isoformat()}
    line = json.dumps(row, ensure_ascii=False).encode() + b"\n"
    handle = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
    with os.fdopen(handle, "r+b", buffering=0) as file:
        if file.seek(0, os.SEEK_END):
            file.seek(-1, os.SEEK_END)
            if file.read(1) != b"\n":
                line = b"\n" + line
        file.write(line)
        os.fsync(file.fileno())
