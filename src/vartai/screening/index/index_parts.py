"""What an index keeps of the listed names and words, as arrays and texts that can be saved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from vartai.screening.index.kept import Kept
from vartai.screening.particulars import named_sex
from vartai.screening.spelling.key_table import Numbers, Places
from vartai.screening.spelling.name_parts import NamePart, Role, patronymics
from vartai.screening.spelling.word import Word

_ROLES: Final = tuple(Role)

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
        return cls(starts_of(map(len, written)), np.frombuffer(b"".join(written), np.uint8))

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
    """One name of an entry: the number of each of its words, which are patronymics, and how many initials."""

    parts: tuple[NamePart, ...]
    words: tuple[int, ...]
    patronymics: tuple[bool, ...]
    initials: int

    @classmethod
    def of(cls, parts: Sequence[NamePart], words: Sequence[int]) -> Self:
        """The name that is made of these parts, the words with their numbers."""
        initials = sum([part.word.is_initial for part in parts])
        return cls(tuple(parts), tuple(words), patronymics(parts), initials)

    @cached_property
    def sex(self) -> str | None:
        """The sex that the name tells."""
        return named_sex(self.parts)


@dataclass(frozen=True)
class NameTexts:
    """All names: their words as written with spaces between them, and the number and role of each word."""

    written: Texts
    first_word: Places
    words: Numbers
    roles: Bytes

    @classmethod
    def of(cls, names: Sequence[ListedName]) -> Self:
        """Take names apart."""
        return cls(
            Texts.of(" ".join(part.text for part in name.parts) for name in names),
            starts_of(len(name.words) for name in names),
            np.array([word for name in names for word in name.words], np.int32),
            np.array([_ROLES.index(part.role) for name in names for part in name.parts], np.uint8),
        )

    def names(self, words: Sequence[Word]) -> Kept[ListedName]:
        """The names, put together again."""
        return Kept(len(self.written), lambda name: self._name(name, words))

    def _name(self, name: int, words: Sequence[Word]) -> ListedName:
        here = slice(self.first_word[name], self.first_word[name + 1])
        texts, numbers = self.written[name].split(" "), self.words[here].tolist()
        parts = [
            NamePart(text, words[number], _ROLES[role])
            for text, number, role in zip(texts, numbers, self.roles[here].tolist(), strict=True)
        ]
        return ListedName.of(parts, numbers)


def starts_of(lengths: Iterable[int]) -> Places:
    """Where stretches of some lengths begin, one after the other, and where the last ends."""
    found = list(lengths)
    starts = np.zeros(len(found) + 1, np.int64)
    np.cumsum(found, out=starts[1:])
    return starts
