"""`vartai bill compare`: what it refuses before any work."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from vartai.cli import main

BILL = """
id: mine
title: A bill of mine
title_lt: Mano projektas
amendments:
- op: replace
  provision: RM-2
  changes:
    text: Not taken.
    text_lt: Nepriimama.
    exceptions:
    - {condition: [trp_ground = study], text: Students., text_lt: Studentai.}
scope:
  words: Whoever asks.
  words_lt: Kas prašo.
"""


def compare(folder: Path, text: str, language: str):
    """Run the command over a table that is not there, so that nothing is counted."""
    bill = folder / "mine.yml"
    bill.write_text(text, "utf-8")
    arguments = ["bill", "compare", str(bill), "--people", str(folder / "none.csv"), "--out", str(folder)]
    return CliRunner().invoke(main, [*arguments, "--at", "2026-03-01", "--language", language])


@pytest.mark.parametrize(
    ("gone", "said"),
    [
        ("title_lt: Mano projektas\n", "bill mine has no 'title' in lt; write title_lt"),
        ("    text_lt: Nepriimama.\n", "RM-2 has no 'text' in lt; write text_lt"),
        (", text_lt: Studentai.", "RM-2.1 has no 'text' in lt; write the exception as {condition: ..., text"),
        ("  words_lt: Kas prašo.\n", "the scope of bill mine has no 'words' in lt; write words_lt"),
    ],
)
def test_a_bill_without_words_in_the_language_of_the_page_is_refused(tmp_path, gone, said):
    result = compare(tmp_path, BILL.replace(gone, ""), "lt")
    assert result.exit_code == 2
    assert f"mine.yml: {said}" in result.stderr
    assert "leave --language out" in result.stderr
    assert not (tmp_path / "bill.html").exists()


def test_a_bill_that_has_the_words_goes_on_to_the_table(tmp_path):
    result = compare(tmp_path, BILL, "lt")
    assert "has no '" not in result.stderr
    assert "none.csv" in result.stderr
