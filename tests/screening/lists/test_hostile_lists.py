"""Lists that are damaged or made to harm their reader: the good entries stay, the rest is told."""

import gzip
import json
import tracemalloc
import zlib

import pytest

from vartai.screening import UnusableList, read_list
from vartai.screening.lists.clean_bytes import clean_bytes
from vartai.screening.lists.limits import Limits
from vartai.screening.lists.lines import numbered_lines

from .invented_xml import EU, OFAC, UN

SMALL = Limits(line=50_000, unpacked=2_000_000, ratio=100, ratio_from=200_000, elements=30, depth=8)
LAUGHS = '<!DOCTYPE sdnList [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c "&b;&b;">]>'
OUTSIDE = '<!DOCTYPE sdnList [<!ENTITY x SYSTEM "file:///etc/hostname">]>'


def plain(entry_id="X1", name="Антон Прыдуманы"):
    return json.dumps({"id": entry_id, "names": [name]}).encode() + b"\n"


def read(tmp_path, data, name="list", limits=None):
    path = tmp_path / name
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return read_list(path, limits=limits)


def messages(edition):
    return [problem.message for problem in edition.problems]


@pytest.mark.parametrize(
    "dtd", [LAUGHS, OUTSIDE, '<!DOCTYPE sdnList SYSTEM "list.dtd">', "<!DOCTYPE sdnList>"]
)
def test_a_document_type_is_refused_before_anything_expands(tmp_path, dtd):
    text = OFAC.replace("<sdnList", dtd + "<sdnList").replace("PRYDUMANY", "&c;" if dtd is LAUGHS else "X")
    with pytest.raises(UnusableList, match="document type or entities"):
        read(tmp_path, text)


def test_an_entity_that_nobody_declared_ends_the_file_and_keeps_what_came_before(tmp_path):
    edition = read(tmp_path, OFAC.replace("Vera", "&vera;"))
    assert [entry.id for entry in edition.entries] == ["ofac-7001"]
    assert edition.problems[-1].row == OFAC[: OFAC.index("Vera")].count("\n") + 1
    assert "no XML" in messages(edition)[-1]


def test_a_decompression_bomb_is_refused_early(tmp_path):
    bomb = gzip.compress(plain() + b" " * 3_000_000)
    with pytest.raises(UnusableList, match="unpacks to more than 100 times its size"):
        read(tmp_path, bomb, limits=SMALL)
    with pytest.raises(UnusableList, match="holds more than 2,000,000 bytes"):
        read(tmp_path, plain() + b" " * 3_000_000, limits=SMALL)


def test_the_limits_that_hold_by_default_refuse_a_bomb_too(tmp_path):
    packer = zlib.compressobj(9, wbits=31)
    zeros = b"0" * (1 << 20)
    bomb = b"".join(packer.compress(zeros) for _ in range(40)) + packer.flush()
    tracemalloc.start()
    try:
        with pytest.raises(UnusableList, match="unpacks to more than 200 times its size"):
            read(tmp_path, bomb)
        assert tracemalloc.get_traced_memory()[1] < 60 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("cut", [5, 200, 2_000])
def test_a_truncated_archive_of_xml_keeps_whole_entries(tmp_path, cut):
    more = "".join(
        f"<sdnEntry><uid>{n}</uid><lastName>Uzorau{n * n % 977:x}</lastName>"
        "<sdnType>Individual</sdnType></sdnEntry>\n"
        for n in range(1_000)
    )
    packed = gzip.compress(OFAC.replace("</sdnList>", more + "</sdnList>").encode())
    edition, whole = read(tmp_path, packed[:-cut]), read(tmp_path, packed)
    assert len(whole.entries) == 1_002
    assert 2 < len(edition.entries) <= 1_002
    assert edition.entries == whole.entries[: len(edition.entries)]
    assert "damaged from here on" in messages(edition)[-1]


@pytest.mark.parametrize("text", [OFAC, UN, EU])
def test_xml_that_breaks_off_keeps_whole_entries(tmp_path, text):
    end = text.index("7003") if text is OFAC else text.index("900002") if text is UN else text.index('"15"')
    edition = read(tmp_path, text[:end])
    assert len(edition.entries) == 1
    assert "no XML" in messages(edition)[-1]
    assert edition.problems[-1].row == text[:end].count("\n") + 1


NAME_OF_10_MB = "Ж" * 5_000_000


def test_a_name_of_10_mb_costs_only_itself(tmp_path):
    row = {"id": "X2", "names": [NAME_OF_10_MB, "Вера Узорава"]}
    only = {"id": "X3", "names": [NAME_OF_10_MB]}
    lines = [json.dumps(each, ensure_ascii=False).encode() + b"\n" for each in (row, only)]
    edition = read(tmp_path, b"".join([plain(), *lines, plain("X4")]))
    assert [entry.id for entry in edition.entries] == ["X1", "X2", "X4"]
    assert [name.full for name in edition.entries[1].identity.names] == ["Вера Узорава"]
    assert ("names.name", "longer than 1,000 characters") in [(p.column, p.message) for p in edition.problems]
    assert all(len(problem.value) <= 200 for problem in edition.problems)


@pytest.mark.parametrize(
    ("text", "name"), [(OFAC, "ANTOS"), (UN, "Antoni Prydumany"), (EU, "Антон Прыдуманы")]
)
def test_a_name_of_10_mb_in_xml_costs_only_itself(tmp_path, text, name):
    edition = read(tmp_path, text.replace(name, NAME_OF_10_MB, 1))
    whole = read(tmp_path, text)
    assert [entry.id for entry in edition.entries] == [entry.id for entry in whole.entries]
    assert len(edition.entries[0].identity.names) == len(whole.entries[0].identity.names) - 1
    assert "longer than 1,000 characters" in messages(edition)


def test_a_line_that_is_too_long_is_told_and_not_held(tmp_path):
    edition = read(tmp_path, plain() + b"{" * 60_000 + b"\n" + plain("X2"), limits=SMALL)
    assert [entry.id for entry in edition.entries] == ["X1", "X2"]
    assert (edition.problems[0].row, messages(edition)) == (2, ["the line is longer than 50,000 bytes"])
    header = b"id,name\n1,Anton Prydumany\n"
    edition = read(tmp_path, header + b"2," + b"x" * 60_000 + b"\n3,Vera Uzorava\n", limits=SMALL)
    assert [entry.id for entry in edition.entries] == ["1", "3"]


MARKUP = [
    (f'<sdnEntry note="{"x" * 60_000}', "markup of more than 50,000 bytes"),
    ("<sdnEntry>" + "<a/>" * 40 + "</sdnEntry>", "an entry of more than 30 elements"),
    ("<a>" * 10, "elements nested more than 8 deep"),
]


@pytest.mark.parametrize(("markup", "words"), MARKUP)
def test_markup_without_end_is_refused(tmp_path, markup, words):
    with pytest.raises(UnusableList, match=words):
        read(tmp_path, f"<sdnList>{markup}", limits=SMALL)


def test_nul_bytes_and_broken_utf_8_are_told_by_line(tmp_path):
    bad = b'{"id": "X2", "names": ["\xff\xfe"]}\n', b'{"id": "X3", \x00\x00}\n', b"\x00\n"
    edition = read(tmp_path, plain() + b"".join(bad) + plain("X5"))
    assert [entry.id for entry in edition.entries] == ["X1", "X5"]
    assert [problem.row for problem in edition.problems] == [2, 3, 4]
    assert messages(edition)[0] == "the line is not UTF-8"


@pytest.mark.parametrize("no_text", ["\\u0000", "\\ud800", "\\u001b", "\\u009b"])
def test_characters_that_are_no_text_are_told_and_the_name_is_kept(tmp_path, no_text):
    line = f'{{"id": "X1", "names": ["Антон{no_text} Прыдуманы"]}}'
    edition = read(tmp_path, line)
    assert edition.entries[0].identity.names[0].full == "Антон Прыдуманы"
    assert messages(edition) == ["characters that are no text were left out"]
    assert edition.problems[0].value.encode()


@pytest.mark.parametrize("bad_id", ["X\\ud800", "X\\u0000", "X" * 1_001])
def test_an_id_that_is_no_text_is_told(tmp_path, bad_id):
    edition = read(tmp_path, plain() + f'{{"id": "{bad_id}", "names": ["Вера"]}}'.encode())
    assert [problem.column for problem in edition.problems] == ["id"]


@pytest.mark.parametrize("bad", [b"\xff", b"\x00", b"\xed\xa0\x80", b"\xef\xbf\xbf", b"\xd0"])
def test_bytes_that_are_no_text_do_not_end_an_xml_list(tmp_path, bad):
    edition = read(tmp_path, OFAC.encode().replace(b"ANTOS", b"AN" + bad + b"TOS"))
    assert [entry.id for entry in edition.entries] == ["ofac-7001", "ofac-7003"]
    row = OFAC[: OFAC.index("ANTOS")].count("\n") + 1
    assert (row, "the line holds bytes that are no text") in [(p.row, p.message) for p in edition.problems]


def test_xml_that_ends_within_a_character(tmp_path):
    edition = read(tmp_path, OFAC.encode() + b"\xd0")
    assert len(edition.entries) == 2
    assert "the file ends within a character" in messages(edition)


def test_other_encodings_are_refused_with_a_remedy(tmp_path):
    for data in (OFAC.encode("utf-16"), plain().decode().encode("utf-16")):
        with pytest.raises(UnusableList, match="UTF-16"):
            read(tmp_path, data)
    with pytest.raises(UnusableList, match="windows-1251") as error:
        read(tmp_path, '<?xml version="1.0" encoding="windows-1251"?><sdnList/>')
    assert "UTF-8" in error.value.remedy


def test_nesting_without_end_costs_one_line(tmp_path):
    nested = '{"id": "X2", "names": ' + "[" * 900 + "]" * 900 + "}"
    sanctions = '{"properties": {"sanctions": [' * 250 + "1" + "]}}" * 250
    deep = f'{{"id": "X3", "schema": "Person", "properties": {{"name": ["В"], "sanctions": [{sanctions}]}}}}'
    edition = read(tmp_path, plain() + f"{nested}\n{deep}\n".encode() + plain("X4"))
    assert {"X1", "X4"} <= {entry.id for entry in edition.entries}


@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_lines_are_the_same_however_the_file_was_cut(size):
    text = b"one\n\ntwo words\r\n" + b"x" * 20 + b"\nlast"
    cut = [text[at : at + size] for at in range(0, len(text), size)]
    lines = [(1, b"one"), (2, b""), (3, b"two words\r"), (4, None), (5, b"last")]
    assert list(numbered_lines(cut, 15)) == lines
    assert list(numbered_lines([*cut, b"\n"], 15)) == lines


@pytest.mark.parametrize("size", [1, 2, 5])
def test_a_character_may_be_cut_between_pieces(size):
    told = []
    data = "\ufeffаб\nв".encode() + b"\x01\xff"
    pieces = [data[:3], *(data[at : at + size] for at in range(3, len(data), size))]
    clean = b"".join(clean_bytes(pieces, lambda line, _: told.append(line)))
    assert clean.decode() == "аб\nв\ufffd\ufffd"
    assert told == [2]
