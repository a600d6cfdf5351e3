"""How much of a file is believed: beyond these limits it is damage or an attack, not a list of people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LONGEST_FIELD: Final = 1_000
"""Characters of a name or any other single value."""

MOST_SHOWN: Final = 200
"""Characters of an offending value that a problem repeats."""


@dataclass(frozen=True)
class Limits:
    """What one file may cost; what goes beyond is a problem of its line or refuses the file.

    `line` bytes of one line, or of one piece of markup in XML. `unpacked` bytes of the whole file. `ratio`
    of unpacked to packed bytes, looked at once `ratio_from` bytes were unpacked: real lists pack to a tenth
    or a twentieth, a decompression bomb to a thousandth. `elements` of one entry in XML, and `depth`.
    """

    line: int = 16 << 20
    unpacked: int = 8 << 30
    ratio: int = 200
    ratio_from: int = 32 << 20
    elements: int = 20_000
    depth: int = 50
