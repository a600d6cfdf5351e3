"""What an index keeps of the listed names and words, as arrays and texts that can be saved."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from vartai.screening.index.kept import Kept
from vartai.screening.particulars import named_sex
from vartai.screening.spelling.key_table import Numbers, Places
from vartai.screening.spelling.name_parts import NamePart, Role
from vartai.screening.spelling.word import Word

Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Texts:
    """Many texts in one row of bytes; the n-th stands from `starts[n]` to `starts[n + 1]`."""

    starts: Places
    content: Bytes

    @classmethod
    def of(cls, texts: Iterable[str]) -> Texts:
        """Put texts one after the other."""
        written = [text.encode() for text in texts]
        starts = np.zeros(len(written) + 1, np.int64)
        np.cumsum([len(each) for each in written], out=starts[1:])
        return cls(starts, np.frombuffer(b"".join(written), np.uint8))

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, at: int) -> str:
        return self.content[self.starts[at] : self.starts[at + 1]].tobytes().decode()

    def all(self) -> list[str]:
        """All of them."""
        whole, starts = self.content.tobytes(), self.starts.tolist()
        return [whole[first:last].decode() for first, last in pairwise(starts)]


@dataclass(frozen=True)
class ListedName:
    """One name of an entry with the number of each of its words, and how many of them are initials."""

    parts: tuple[NamePart, ...]
    words: tuple[int, ...]
    initials: int

    @cached_property
    def sex(self) -> str | None:
        """The sex that the name tells."""
        return named_sex(self.parts)


@dataclass(frozen=True)
class NameTexts:
    """The names of every entry: their words as written, each with its role, and the numbers of the words."""

    written: Texts
    first_name: Places
    first_word: Places
    words: Numbers

    @classmethod
    def of(cls, names: Sequence[Sequence[ListedName]]) -> NameTexts:
        """Take the names of all entries apart."""
        flat = [name for own in names for name in own]
        return cls(
            Texts.of(_written(own) for own in names),
            _starts(len(own) for own in names),
            _starts(len(name.words) for name in flat),
            np.array([word for name in flat for word in name.words], np.int32),
        )

    def names(self, words: Sequence[Word]) -> Kept[tuple[ListedName, ...]]:
        """The names of each entry, put together again."""
        return Kept(len(self.written), lambda entry: self._of(entry, words))

    def _of(self, entry: int, words: Sequence[Word]) -> tuple[ListedName, ...]:
        rows: list[list[list[str]]] = json.loads(self.written[entry])
        names = range(self.first_name[entry], self.first_name[entry + 1])
        return tuple(self._name(row, name, words) for row, name in zip(rows, names, strict=True))

    def _name(self, row: list[list[str]], name: int, words: Sequence[Word]) -> ListedName:
        numbers = self.words[self.first_word[name] : self.first_word[name + 1]].tolist()
        parts = tuple(
            NamePart(text, words[number], Role(role))
            for (text, role), number in zip(row, numbers, strict=True)
        )
        return ListedName(parts, tuple(numbers), sum(part.may_be_initial for part in parts))


def _written(names: Sequence[ListedName]) -> str:
    rows = [[(part.text, part.role.value) for part in name.parts] for name in names]
    return json.dumps(rows, ensure_ascii=False, separators=(",", ":"))


def _starts(lengths: Iterable[int]) -> npt.NDArray[Any]:
    found = list(lengths)
    starts = np.zeros(len(found) + 1, np.int64)
    np.cumsum(found, out=starts[1:])
    return starts
