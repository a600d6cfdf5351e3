"""Bytes of an XML file as valid UTF-8 without the characters that XML forbids."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from vartai.facts import BadValue

_MARK: Final = "\ufffd".encode()
_FORBIDDEN: Final = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")


def clean_bytes(pieces: Iterable[bytes], complain: Callable[[int, BadValue], None]) -> Iterator[bytes]:
    """The pieces with U+FFFD for whatever is no text; each line with such is complained of once."""
    line, last_told, waiting = 1, 0, b""
    for number, piece in enumerate(pieces):
        data = waiting + (piece.removeprefix(codecs.BOM_UTF8) if number == 0 else piece)
        good, waiting, bad = _checked(data)
        for at in bad:
            told = line + data.count(b"\n", 0, at)
            if told > last_told:
                complain(told, BadValue("the line holds bytes that are no text", "save the file as UTF-8"))
                last_told = told
        line += data.count(b"\n", 0, len(data) - len(waiting))
        yield good
    if waiting:
        complain(line, BadValue("the file ends within a character", "fetch it again"))


def _checked(data: bytes) -> tuple[bytes, bytes, list[int]]:
    """What is good or was made so, a last character that is not whole yet, and the places of what was bad."""
    parts: list[bytes] = []
    bad: list[int] = []
    start = 0
    while True:
        try:
            _, used = codecs.utf_8_decode(memoryview(data)[start:], "strict", False)
        except UnicodeDecodeError as error:
            parts += [data[start : start + error.start], _MARK]
            bad.append(start + error.start)
            start += error.end
            continue
        parts.append(data[start : start + used])
        bad += [match.start() for match in _FORBIDDEN.finditer(data)]
        return _FORBIDDEN.sub(_MARK, b"".join(parts)), data[start + used :], sorted(bad)
