"""Lines from pieces of a file, none held longer than allowed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def numbered_lines(pieces: Iterable[bytes], longest: int) -> Iterator[tuple[int, bytes | None]]:
    """The lines with their numbers from 1, without the line feed; None for one of more than `longest` bytes.

    What the pieces raise comes through after the last whole line.
    """
    number, length = 0, 0
    held: list[bytes] = []
    for piece in pieces:
        *ends, rest = piece.split(b"\n")
        for end in ends:
            number += 1
            length += len(end)
            yield number, None if length > longest else b"".join((*held, end))
            held, length = [], 0
        length += len(rest)
        held = [] if length > longest else [*held, rest]
    if length:
        yield number + 1, None if length > longest else b"".join(held)
