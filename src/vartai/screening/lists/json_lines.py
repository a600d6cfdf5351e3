"""Lists as JSON lines: FollowTheMoney entities or the plain format, one object a line."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import partial
from typing import Any

from vartai.facts import BadValue
from vartai.screening.lists.entity_row import PERSON, entity_row, is_entity
from vartai.screening.lists.gathering import Gathered
from vartai.screening.lists.limits import Limits
from vartai.screening.lists.lines import numbered_lines
from vartai.screening.lists.list_row import ListRow
from vartai.screening.lists.plain_row import plain_row


def gather_json_lines(pieces: Iterable[bytes], gathered: Gathered, limits: Limits) -> None:
    """Take every line; what is wrong with one costs only that line."""
    for number, line in numbered_lines(pieces, limits.line):
        gathered.take(number, partial(_source, line), partial(_row, line, gathered, limits))


def too_long(limits: Limits) -> BadValue:
    """What is said of a line that can't be held."""
    return BadValue(f"the line is longer than {limits.line:,} bytes", "correct it at its publisher")


def line_text(line: bytes) -> str:
    """One line as text; a byte order mark is none of it."""
    try:
        return line.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        raise BadValue("the line is not UTF-8", "save the file as UTF-8") from None


def _source(line: bytes | None) -> str:
    return (line or b"").decode("utf-8", errors="replace").strip()


def _row(line: bytes | None, gathered: Gathered, limits: Limits) -> ListRow | None:
    if line is None:
        raise too_long(limits)
    row = _parse(line)
    if row is None:
        return None
    if not is_entity(row):
        return plain_row(row)
    gathered.note_asking_states(row)
    if row["schema"] == PERSON:
        return entity_row(row)
    gathered.skip()
    return None


def _parse(line: bytes) -> dict[str, Any] | None:
    """The object of one line; None for an empty one."""
    text = line_text(line)
    if not text:
        return None
    try:
        row = json.loads(text)
    except (ValueError, RecursionError):
        raise BadValue("the line is not JSON", "write one JSON object a line") from None
    if not isinstance(row, dict):
        raise BadValue("the line is no JSON object", "write one JSON object a line")
    return row
