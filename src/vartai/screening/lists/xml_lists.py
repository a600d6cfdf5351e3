"""Lists as XML: which root is whose, and every entry through the reader of its publisher."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Final

from vartai.facts import BadValue
from vartai.screening.lists.clean_bytes import clean_bytes
from vartai.screening.lists.eu_row import eu_row
from vartai.screening.lists.gathering import Gathered
from vartai.screening.lists.limits import Limits
from vartai.screening.lists.list_row import ListRow
from vartai.screening.lists.ofac_row import ofac_row
from vartai.screening.lists.un_row import un_row
from vartai.screening.lists.xml_elements import BrokenXml, Element, EntryParser

_ENTRIES: Final[Mapping[str, frozenset[str]]] = {
    "sdnList": frozenset({"sdnEntry"}),
    "CONSOLIDATED_LIST": frozenset({"INDIVIDUAL", "ENTITY"}),
    "export": frozenset({"sanctionEntity"}),
}
_ROWS: Final[Mapping[str, Callable[[Element], ListRow | None]]] = {
    "sdnList": ofac_row,
    "CONSOLIDATED_LIST": un_row,
    "export": eu_row,
}


def gather_xml(pieces: Iterable[bytes], gathered: Gathered, limits: Limits) -> None:
    """Take every entry; XML that breaks off keeps what came before, with a problem where it broke."""
    parser = EntryParser(gathered.file, _ENTRIES, limits)
    try:
        for piece in clean_bytes(pieces, partial(_complain, gathered)):
            _take(parser.feed(piece), parser, gathered)
        _take(parser.feed(b"", last=True), parser, gathered)
    except BrokenXml as broken:
        _take(parser.ended(), parser, gathered)
        gathered.complain(broken.line, "", "", broken)


def _take(elements: Iterable[Element], parser: EntryParser, gathered: Gathered) -> None:
    for element in elements:
        gathered.take(element.line, partial(_source, element), partial(_row, element, parser.root, gathered))


def _row(element: Element, root: str, gathered: Gathered) -> ListRow | None:
    row = _ROWS[root](element)
    if row is None:
        gathered.skip()
    return row


def _source(element: Element) -> str:
    """What an entry says first, for a problem about it."""
    texts = [*element.attributes.values(), *(child.text.strip() for child in element.children)]
    return " ".join(text for text in texts if text)


def _complain(gathered: Gathered, line: int, bad: BadValue) -> None:
    gathered.complain(line, "", "", bad)
