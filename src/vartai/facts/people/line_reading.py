"""Reading text files line by line: any line ending, any damage, lines that can be given back."""

from __future__ import annotations

import gzip
import io
import zlib
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final, TextIO, cast

from vartai.facts.people.unusable import UnusableTable
from vartai.facts.problem import Problem

LONGEST_LINE: Final = 1 << 22
_SAMPLE: Final = 1 << 16
_DAMAGED: Final = (EOFError, OSError, zlib.error)


class Lines:
    """The lines of a file as texts, with `number` the line last given out.

    Bytes that are no UTF-8 come as lone surrogates (PEP 383), so that nothing is lost before it is judged. A
    line too long to hold is cut, and noted in `cut`. Where the file breaks off, the lines end, and `torn`
    says why.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._again: deque[str] = deque()
        self._taken: list[str] = []
        self.number = 0
        self.cut = False
        self.torn = ""

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else self._fresh()
        if not line:
            raise StopIteration
        self.number += 1
        self._taken.append(line)
        return line

    def begin(self) -> int:
        """Start a row; the number of its first line."""
        self._taken.clear()
        self.cut = False
        return self.number + 1

    def give_back_all_but_first(self) -> None:
        """Hand out the later lines of the row again, each as the start of a row."""
        later = self._taken[1:]
        self._again.extendleft(reversed(later))
        self.number -= len(later)

    def closing(self, file: str) -> list[Problem]:
        """What is to be said at the end: that the file broke off, if it did."""
        if not self.torn:
            return []
        message = f"the file can't be read beyond this line ({self.torn})"
        return [Problem(file, self.number + 1, "", "", message, "get a whole copy of the file")]

    def _fresh(self) -> str:
        try:
            line = self._file.readline(LONGEST_LINE)
            if len(line) == LONGEST_LINE and line[-1] not in "\r\n":
                self.cut = True
                while (rest := self._file.readline(LONGEST_LINE)) and rest[-1] not in "\r\n":
                    pass
        except _DAMAGED as error:
            self.torn = str(error) or type(error).__name__
            return ""
        return line


@contextmanager
def open_lines(path: Path) -> Iterator[Lines]:
    """Open a text file, compressed with gzip or not, for one reading from its start."""
    with _open_bytes(path) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="surrogateescape", newline="")
        yield Lines(text)


def check_text(path: Path) -> None:
    """Refuse a file that is empty or written in an encoding of two-byte units."""
    try:
        with _open_bytes(path) as file:
            start = file.read(2)
    except _DAMAGED as error:
        raise UnusableTable(
            path.name, f"the file can't be read ({error})", "get a whole copy of it"
        ) from None
    if not start:
        raise UnusableTable(path.name, "the file is empty", "give a file with a row for each person")
    if start in (b"\xff\xfe", b"\xfe\xff"):
        raise UnusableTable(path.name, "the file is in UTF-16", "save it in UTF-8")


def lines_hint(path: Path) -> int | None:
    """About how many lines a file has, from the length of its first ones; nothing for a compressed file."""
    if path.suffix.lower() == ".gz":
        return None
    with path.open("rb") as file:
        sample = file.read(_SAMPLE)
    lines = max(1, sample.count(b"\n") + (not sample.endswith(b"\n") and len(sample) < _SAMPLE))
    return round(path.stat().st_size * lines / len(sample)) if sample else 0


def is_broken(text: str) -> bool:
    """Whether a text holds bytes that were no UTF-8."""
    if text.isascii():
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def shown(text: str) -> str:
    """The text with each broken byte as a replacement character."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace") if is_broken(text) else text


def _open_bytes(path: Path) -> IO[bytes]:
    return cast(IO[bytes], gzip.open(path, "rb") if path.suffix.lower() == ".gz" else path.open("rb"))
