"""The law of Lithuania as it would be with a fault in its source, built beside the true one."""

import importlib
import itertools
import shutil
import sys
from pathlib import Path

from lithuania.planted_fault import Fault
from vartai import lithuania
from vartai.law import Law

PACKAGE = Path(lithuania.__file__).parent
_NUMBERS = itertools.count()


def law_with(fault: Fault, folder: Path) -> Law:
    """Build the law from a copy of its package with the fault in one file; raises what the fault raises."""
    name = f"faulty_lithuania_{next(_NUMBERS)}"
    copy = folder / name
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    (copy / fault.path).write_text(fault.source, "utf-8")
    for path in copy.rglob("*.py"):
        path.write_text(path.read_text("utf-8").replace("vartai.lithuania", name), "utf-8")
    sys.path.insert(0, str(folder))
    try:
        importlib.invalidate_caches()
        return importlib.import_module(name).law()
    finally:
        sys.path.remove(str(folder))
        for module in _modules_of(name):
            del sys.modules[module]


def _modules_of(name: str) -> list[str]:
    return [module for module in sys.modules if module == name or module.startswith(f"{name}.")]
