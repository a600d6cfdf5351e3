"""How close two words of names are: one kind of agreement, the closest that holds."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

import numpy as np
import numpy.typing as npt

from vartai.screening.hit import How

Flags = npt.NDArray[np.bool_]
Counts = npt.NDArray[Any]


class Closeness(IntEnum):
    """Kinds of agreement, the closest first."""

    SAME = 0
    SAME_CLASS = 1
    OTHER_ENDING = 2
    SAME_SKELETON = 3
    SHORT_FORM = 4
    ONE_LETTER = 5
    SIMILAR = 6

    @property
    def how(self) -> How:
        """What evidence calls it."""
        return How[self.name]


def known_to_differ(
    *, mine_named: Flags, named: Flags, share_name: Flags, mine_fathered: Flags, fathered: Flags
) -> Flags:
    """Two known given names or fathers that are not the same differ, however alike they look."""
    differ: Flags = (mine_named & named & ~share_name) | (mine_fathered & fathered)
    return differ


def by_letters(
    *, longest: Counts, telling: Counts, same_root: Flags, steps: Counts, bare_steps: Counts, alike: Counts
) -> npt.NDArray[np.int64]:
    """Slips of the pen, held against what tells a family name from another: what stands before its suffix.

    `longest` is the length of the longer word, `telling` that of the shorter root, `steps` the letters
    changed, left out, put in or swapped, `bare_steps` those of the skeletons, `alike` the Jaro-Winkler
    similarity of words and roots, whichever is smaller. -1 stands for words that are not close.
    """
    slip, similar = int(Closeness.ONE_LETTER), int(Closeness.SIMILAR)
    enough = longest >= 4
    alike_enough = (telling >= 4) & ~same_root & (alike >= 0.9)
    two = enough & (bare_steps <= 1) & (((steps == 2) & (telling >= 6)) | alike_enough)
    one = np.where((telling >= 4) & ~same_root, slip, similar)
    return np.where(enough & (steps == 1), one, np.where(two, similar, -1))
