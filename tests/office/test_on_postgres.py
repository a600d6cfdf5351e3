"""All that is said of the office here holds on PostgreSQL too: the same tests, on a real server."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from django.db import connection

from postgres import Server


@pytest.mark.on_sqlite
def test_the_same_holds_on_postgresql(request):
    folder = Path(tempfile.mkdtemp(prefix="vartai-pg-"))
    request.addfinalizer(lambda: shutil.rmtree(folder))
    folder.chmod(0o755)  # the server runs as a user of its own
    server = Server(folder)
    server.start()
    try:
        told = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cov", Path(__file__).parent],
            env={**os.environ, "VARTAI_DATABASE": server.address},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        server.stop()
    assert told.returncode == 0, told.stdout[-5000:] + told.stderr[-2000:]
    assert connection.vendor == "sqlite"
