"""Writing the invented inputs of the demonstration, readable by their owner only."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from vartai.demo.composition import FACTS_DAY
from vartai.demo.residents import make_residents
from vartai.demo.watch_list import make_watch_list, names_for
from vartai.screening import draft_sheet, read_list
from vartai.screening.lists.sheet_reading import sheet_path

_PEOPLE: Final = "residents.csv"
_LIST: Final = "invented-list.jsonl"


@dataclass(frozen=True)
class DemoInputs:
    """Where the invented people and the invented list stand; the list has its data sheet beside it."""

    people: Path
    watch_list: Path


def write_demo_inputs(
    folder: Path, seed: int = 1, residents: int = 58_000, listed: int = 12_000
) -> DemoInputs:
    """Make both and write them into the folder, over what was there; each file is whole or as it was.

    Folder and files are for their owner only, although all people in them are invented: files of the same
    shape hold real people elsewhere.
    """
    table = make_residents(residents, seed)
    entries = make_watch_list(table, listed, names_for(listed), seed)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.chmod(0o700)
    inputs = DemoInputs(folder / _PEOPLE, folder / _LIST)
    _replace(inputs.people, [table.write_csv()])
    _replace(inputs.watch_list, (json.dumps(entry, ensure_ascii=False) + "\n" for entry in entries))
    _replace(sheet_path(inputs.watch_list), [_sheet(inputs.watch_list, seed)])
    return inputs


def _sheet(watch_list: Path, seed: int) -> str:
    told = {
        "origin": f"vartai demo --seed {seed}",
        "publisher": "nobody",
        "edition": FACTS_DAY.isoformat(),
        "licence": "none needed, for nobody in it exists",
        "retrieved": FACTS_DAY.isoformat(),
        "gaps": "invented from the first to the last entry",
        "persecuting_state": "false",
    }
    return draft_sheet(watch_list, read_list(watch_list), told)


def _replace(path: Path, parts: Iterable[str]) -> None:
    """Write beside the file and put it in its place at once. A new temporary file has mode 0600."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    unfinished = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.writelines(parts)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
