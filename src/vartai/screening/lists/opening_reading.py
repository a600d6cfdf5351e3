"""The bytes of a list file, unpacked piece by piece and never more than allowed."""

from __future__ import annotations

import gzip
import hashlib
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Final

from vartai.facts import BadValue
from vartai.screening.entry import UnusableList
from vartai.screening.lists.limits import Limits

_PIECE: Final = 1 << 18
_GZIP: Final = b"\x1f\x8b"


class DamagedArchive(BadValue):
    """An archive that breaks off or is none; what came before it is good."""


def pieces(path: Path, limits: Limits) -> Iterator[bytes]:
    """The content of a file piece by piece; gzip is told from the first bytes or the ending `.gz`.

    Raises `DamagedArchive` where an archive is damaged, `UnusableList` where it unpacks to more than allowed,
    and the `OSError` of the system.
    """
    with path.open("rb") as packed:
        zipped = packed.read(2) == _GZIP or path.suffix.lower() == ".gz"
        packed.seek(0)
        file: IO[bytes] = gzip.GzipFile(fileobj=packed) if zipped else packed  # type: ignore[assignment]
        unpacked = 0
        while piece := _piece(file):
            unpacked += len(piece)
            if unpacked > limits.unpacked:
                raise UnusableList(
                    f"{path.name} holds more than {limits.unpacked:,} bytes",
                    "take the persons out of it, or cut it into several lists",
                )
            if zipped and unpacked > max(limits.ratio_from, limits.ratio * packed.tell()):
                raise UnusableList(
                    f"{path.name} unpacks to more than {limits.ratio} times its size, as no list does",
                    "fetch it again from its publisher, or unpack it yourself and look at it",
                )
            yield piece


def file_digest(path: Path) -> str:
    """The SHA-256 of a file as it lies on disk, packed if it is packed."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _piece(file: IO[bytes]) -> bytes:
    try:
        return file.read1(_PIECE)  # type: ignore[attr-defined,no-any-return]
    except (EOFError, gzip.BadGzipFile, zlib.error):
        raise DamagedArchive("the archive is damaged from here on", "fetch the file again") from None
