"""What may have been meant by a misspelt name."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

_ALIKE = 0.7
"""How alike (difflib's ratio) a name must be: `titel` for `title` is, `insert` for `sunset` isn't."""


def did_you_mean(word: object, names: Iterable[str]) -> str:
    """The name that comes close, as the end of a sentence, or nothing."""
    close = difflib.get_close_matches(str(word), list(names), n=1, cutoff=_ALIKE)
    return f"; did you mean {close[0]!r}?" if close else ""
