"""The demo's page: on this machine only, the report and nothing else."""

import functools
import http.server
import threading
import urllib.error
import urllib.request

import pytest

from vartai.cli.demo import _ReportOnly


@pytest.fixture
def address(tmp_path):
    (tmp_path / "report.html").write_text("<html>report</html>")
    (tmp_path / "hits.parquet").write_text("private")
    handler = functools.partial(_ReportOnly, directory=str(tmp_path))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("path", ["/", "/report.html", "/?x=1"])
def test_the_report_is_served_and_not_kept(address, path, capsys):
    with urllib.request.urlopen(address + path) as answer:
        assert answer.read() == b"<html>report</html>"
        assert answer.headers["Cache-Control"] == "no-store"
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("path", ["/hits.parquet", "/../report.html", "/results/", "/%2e%2e/hits.parquet"])
def test_nothing_else_is_served(address, path):
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(address + path)
    assert refused.value.code == 404
