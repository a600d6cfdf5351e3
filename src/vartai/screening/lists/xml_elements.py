"""The entries of an XML list one by one, by a parser that takes no DTD, no entity and no endless name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NoReturn
from xml.parsers import expat

from vartai.facts import BadValue
from vartai.screening.entry import UnusableList
from vartai.screening.lists.limits import LONGEST_FIELD, Limits

_HELD: Final = LONGEST_FIELD + 1
"""Characters of a text that are held: enough to tell that it is too long."""


@dataclass
class Element:
    """One element with what stands in it; names are without their namespace."""

    name: str
    line: int
    attributes: Mapping[str, str]
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def all(self, *path: str) -> Iterator[Element]:
        """The elements at the end of a path of names below this one."""
        if not path:
            yield self
            return
        for child in self.children:
            if child.name == path[0]:
                yield from child.all(*path[1:])

    def texts(self, *path: str) -> list[str]:
        """The texts at the end of a path, without empty ones."""
        return [text for element in self.all(*path) if (text := element.text.strip())]

    def values(self, attribute: str, *path: str) -> list[str]:
        """The values of an attribute at the end of a path, without empty ones."""
        return [text for found in self.all(*path) if (text := found.attributes.get(attribute, "").strip())]


class BrokenXml(BadValue):
    """XML that ends being any; `line` is where."""

    def __init__(self, message: str, remedy: str, line: int = 0) -> None:
        super().__init__(message, remedy)
        self.line = line


class EntryParser:
    """Takes pieces of a file and gives the entries that ended in them.

    `entries` are the names of the elements that are entries, by the name of the root. Memory holds one entry
    at a time. A DTD, an entity, an unknown root or an encoding other than UTF-8 raises `UnusableList`; what
    is no XML raises `BrokenXml`, after which `ended` still gives the entries that were whole.
    """

    def __init__(self, file: str, entries: Mapping[str, frozenset[str]], limits: Limits) -> None:
        self.root = ""
        self._file, self._entries, self._limits = file, entries, limits
        self._fed = self._depth = self._elements = 0
        self._open: list[Element] = []
        self._ended: list[Element] = []
        self._parser = expat.ParserCreate("UTF-8")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._characters
        self._parser.XmlDeclHandler = self._declared
        self._parser.StartDoctypeDeclHandler = self._dtd
        self._parser.EntityDeclHandler = self._dtd
        self._parser.ExternalEntityRefHandler = self._dtd

    def feed(self, piece: bytes, *, last: bool = False) -> list[Element]:
        """The entries that end in this piece."""
        self._fed += len(piece)
        try:
            self._parser.Parse(piece, last)
        except expat.ExpatError as error:
            what = expat.ErrorString(error.code)
            raise BrokenXml(f"from here on this is no XML ({what})", "fetch it again", error.lineno) from None
        if self._fed - self._parser.CurrentByteIndex > self._limits.line:
            self._refuse(f"markup of more than {self._limits.line:,} bytes")
        return self.ended()

    def ended(self) -> list[Element]:
        """The entries that ended and were not given yet."""
        ended, self._ended = self._ended, []
        return ended

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > self._limits.depth:
            self._refuse(f"elements nested more than {self._limits.depth} deep")
        name = name.rpartition(":")[2][:_HELD]
        if self._depth == 1:
            self._begin(name)
        elif self._open or name in self._entries[self.root]:
            held = {key.rpartition(":")[2][:_HELD]: value[:_HELD] for key, value in attributes.items()}
            element = Element(name, self._parser.CurrentLineNumber, held)
            self._elements = self._elements + 1 if self._open else 1
            if self._elements > self._limits.elements:
                self._refuse(f"an entry of more than {self._limits.elements:,} elements")
            if self._open:
                self._open[-1].children.append(element)
            self._open.append(element)

    def _begin(self, root: str) -> None:
        if root not in self._entries:
            raise UnusableList(
                f"{self._file} holds no entry that can be read: its root is {root[:50]}",
                f"give XML with one of the roots {', '.join(self._entries)}, JSON lines or CSV",
            )
        self.root = root

    def _end(self, _: str) -> None:
        self._depth -= 1
        if self._open:
            element = self._open.pop()
            if not self._open:
                self._ended.append(element)

    def _characters(self, text: str) -> None:
        if self._open:
            element = self._open[-1]
            element.text += text[: _HELD - len(element.text)]

    def _declared(self, _version: str, encoding: str | None, _standalone: int) -> None:
        if encoding and encoding.casefold() not in ("utf-8", "utf8", "us-ascii", "ascii"):
            raise UnusableList(f"{self._file} is written in {encoding[:50]}", "save it as UTF-8")

    def _dtd(self, *_: object) -> NoReturn:
        self._refuse("a document type or entities, which can be used to attack a reader")

    def _refuse(self, what: str) -> NoReturn:
        raise UnusableList(
            f"{self._file} holds {what}, as no list of people does", "fetch it again from its publisher"
        )
