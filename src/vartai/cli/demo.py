"""`vartai demo`: the whole way with invented people, ending in a page."""

from __future__ import annotations

import functools
import http.server
import webbrowser
from datetime import date
from pathlib import Path

import click

from vartai import lithuania
from vartai.assessment import Plan, Setting
from vartai.assessment.running import usable_processes
from vartai.cli.assess import end, run_with_bar
from vartai.cli.terminal import explained, language_option, list_editions, people_table, say, stop
from vartai.demo import write_demo_inputs
from vartai.demo.composition import FACTS_DAY
from vartai.facts.reading import vocabulary
from vartai.screening.editions import searched

_HOST = "127.0.0.1"


@click.command(epilog="Example: vartai demo --no-serve")
@click.option("--out", type=click.Path(path_type=Path), default=Path("out/demo"), show_default=True)
@click.option("--residents", type=click.IntRange(min=1), default=58_000, show_default=True)
@click.option("--listed", type=click.IntRange(min=1), default=12_000, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True, help="Another seed, other invented people.")
@click.option("--processes", type=click.IntRange(min=1), help="Processes; as many as cores if not given.")
@language_option("Language of the report.")
@click.option("--serve/--no-serve", default=True, help="Show the report in a browser at 127.0.0.1.")
@click.option("--port", type=int, default=8000, show_default=True)
def demo(
    out: Path,
    residents: int,
    listed: int,
    seed: int,
    processes: int | None,
    language: str,
    serve: bool,
    port: int,
) -> None:
    """Make invented residents and an invented watch list, assess everybody, show the report.

    Nobody in them exists. The day asked about is 1 March 2026.
    """
    say(f"Making {residents:,} invented residents and an invented list of {listed:,} ...")
    with explained():
        inputs = write_demo_inputs(out / "inputs", seed, residents, listed)
    plan = _plan(inputs.people, inputs.watch_list, out / "results", FACTS_DAY, processes, language)
    done = run_with_bar(plan, overwrite=True)
    end(done, plan.out)
    if serve:
        _serve(plan.out, port)


def _plan(people: Path, watch_list: Path, out: Path, day: date, processes: int | None, language: str) -> Plan:
    table, editions = people_table(people), list_editions((watch_list,))
    found = searched(editions)
    setting = Setting(lithuania.law(), day, None, vocabulary(), found.index)
    batch = 5_000
    cores = usable_processes(processes, table.rows_hint, batch)
    return Plan(table, found.editions, setting, out, batch, cores, language)


class _ReportOnly(http.server.SimpleHTTPRequestHandler):
    """Serves the report and nothing else of the folder, to this machine only, and logs nothing."""

    def do_GET(self) -> None:
        if self.path.split("?")[0] not in ("/", "/report.html"):
            self.send_error(404)
            return
        self.path = "/report.html"
        super().do_GET()

    def do_HEAD(self) -> None:
        self.send_error(405)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        self.send_header("Referrer-Policy", "no-referrer")
        super().end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Requests are nobody's business."""


def _serve(folder: Path, port: int) -> None:
    handler = functools.partial(_ReportOnly, directory=str(folder))
    try:
        server = http.server.ThreadingHTTPServer((_HOST, port), handler)
    except OSError as error:
        stop(f"port {port} can't be used ({error.strerror}); give another one with --port")
    address = f"http://{_HOST}:{port}/"
    say(f"The report stands at {address}; end with Ctrl-C.")
    webbrowser.open(address)
    with server:
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            say("Ended.")
