"""Files with secrets: only their owner reads them, none is ever written over, each is whole or not there."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO


def write_new(path: Path, content: bytes) -> None:
    """Write a file that isn't there yet; `FileExistsError` where it is. On disk when this returns."""
    write_new_by(path, lambda file: file.write(content))


def write_new_by(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """As `write_new`, the content written by a function; a file that was not finished is not there."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        path.hardlink_to(unfinished)
    finally:
        unfinished.unlink(missing_ok=True)
    flush_folder(path.parent)


def remove(path: Path) -> None:
    """Remove a file for good; its name is gone from the disk when this returns."""
    path.unlink(missing_ok=True)
    flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Bring to disk which names stand in a folder."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
