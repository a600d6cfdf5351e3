"""`python -m vartai.services.keys FOLDER`: the service alone.

It prints `ready` when it listens. With `--until-eof` it also ends when its standard input does: with the
process that started it.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from pathlib import Path

from vartai.facts.problem import BadValue
from vartai.services.keys.running import serve


def main() -> int:
    """Serve; 2 where it can't begin."""
    parser = argparse.ArgumentParser(prog="python -m vartai.services.keys")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--socket", type=Path)
    parser.add_argument("--until-eof", action="store_true")
    given = parser.parse_args()
    if given.until_eof:
        threading.Thread(target=_end_with_input, daemon=True).start()
    try:
        serve(given.folder, socket=given.socket, custodians_kek=None, ready=_say_ready)
    except BadValue as wrong:
        print(f"{wrong.message}; {wrong.remedy}", file=sys.stderr)  # noqa: T201  this is its word to who started it
        return 2
    return 0


def _say_ready(_: Path) -> None:
    print("ready", flush=True)  # noqa: T201  what the starting process waits for


def _end_with_input() -> None:
    # Not through `sys.stdin`, whose lock a thread may not hold when the process ends.
    while os.read(sys.stdin.fileno(), 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    sys.exit(main())
