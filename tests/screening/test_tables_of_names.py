"""The tables of names hold names that many bear, and not the name of one listed person."""

import gzip
import json
import re
from collections import defaultdict
from pathlib import Path

import pytest

from vartai import screening
from vartai.screening.spelling.spelling import readings, words
from vartai.screening.spelling.tables_reading import table
from vartai.screening.spelling.transliteration import latin, schemes

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "screening"
PACKAGE = Path(screening.__file__).parent
CYRILLIC = re.compile("[\u0400-\u052f]{3,}")
LIST, PARTS = DATA / "list_open.jsonl.gz", DATA / "wikidata_en_ru_name_parts.tsv.gz"
SEVERAL = 3
"""So many entries bear a word that is a common name part though Wikidata's table lacks it."""

pytestmark = [
    pytest.mark.unmeasured,
    pytest.mark.skipif(
        not (LIST.exists() and PARTS.exists()), reason="needs ../shared/data/screening beside the checkout"
    ),
]


def rows_of_words():
    """The rows of the tables of names, and whether a row's first word leads all others."""
    given_names = [
        [row["name"], *row["forms"], *row.get("short", []), *row.get("fathers", [])]
        for rows in table("given_names").values()
        for row in rows
    ]
    family_names = [[name] for row in table("family_names") for name in row["names"]]
    others = [*table("particles"), *([text] for row in table("compounds").values() for text in row)]
    schemes = [[text] for scheme in table("transliterations").values() for text in scheme.get("words", {})]
    for row in (*given_names, *family_names, *others, *schemes):
        yield [part.casefold() for text in row for part in words(str(text))], row in given_names


def entries_by_word():
    found = defaultdict(set)
    with gzip.open(LIST, "rt", encoding="utf-8") as file:
        for entry in map(json.loads, file):
            for name in entry["names"]:
                for part in words(name["name"]):
                    found[part.casefold()].add(entry["id"])
    return found


def common_name_parts():
    with gzip.open(PARTS, "rt", encoding="utf-8") as file:
        columns = (line.rstrip("\n").split("\t")[:2] for line in file)
        return {part.casefold() for row in columns for text in row for part in words(text)}


def lone_words(row, led, listed, common):
    """Words of a row that the list has and that are no common name part, nor a spelling of one in the row."""

    def is_common(text):
        passport = latin(text, schemes()["ru_passport"]).casefold()
        return text in common or passport in common or len(listed.get(text, ())) >= SEVERAL

    if led and is_common(row[0]):
        return set()
    heard = {sound for text in row if is_common(text) for sound in readings(text)}
    return {
        text for text in row if text in listed and not is_common(text) and heard.isdisjoint(readings(text))
    }


def test_no_table_holds_a_listed_name_that_is_not_a_common_name_part():
    listed, common = entries_by_word(), common_name_parts()
    rows = list(rows_of_words())
    assert sum(text in listed for row, _ in rows for text in row) > 500
    assert not set().union(*(lone_words(row, led, listed, common) for row, led in rows))


def test_a_name_of_one_entry_would_be_found():
    listed, common = {"узорченко": {"E1"}, "анна": {"E1"}}, {"анна", "anna"}
    assert lone_words(["узорченко"], True, listed, common) == {"узорченко"}
    assert lone_words(["анна", "узорченко"], True, listed, common) == set()
    assert lone_words(["анна", "узорченко"], False, listed, common) == {"узорченко"}


def test_nothing_else_that_ships_holds_one_either():
    """Weights, letters, sounds, endings, comments: no Cyrillic word that only one or two entries bear."""
    listed, common = entries_by_word(), common_name_parts()
    named = {text for row, _ in rows_of_words() for text in row}
    towns = {part.casefold() for row in table("places") for form in row for part in words(form)}
    files = [*PACKAGE.rglob("*.yml"), *PACKAGE.rglob("*.py")]
    held = {text.casefold() for file in files for text in words(file.read_text("utf-8"))} - named - towns
    cyrillic = [[text] for text in held if CYRILLIC.fullmatch(text)]
    assert len(cyrillic) > 20
    assert not set().union(*(lone_words(row, False, listed, common) for row in cyrillic))
