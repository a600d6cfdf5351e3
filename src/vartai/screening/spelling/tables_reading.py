"""Reading the tables of letters, sounds, names and places that ship with the package."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib import resources
from typing import Any

from vartai.facts.reading import read_yaml


@cache
def table(name: str) -> Any:
    """One table by its name, as its YAML says; what it means stands in its head comment."""
    return read_yaml(_text(name))


@cache
def spelling_digest() -> str:
    """The SHA-256 of the tables that make the sounds of words; saved sounds are good as long as it stays."""
    return hashlib.sha256("\0".join(map(_text, ("letters", "sounds"))).encode()).hexdigest()


@cache
def tables_digest() -> str:
    """The SHA-256 of all tables: an index made with others would miss people."""
    held = resources.files("vartai.screening.spelling").joinpath("tables").iterdir()
    names = sorted(file.name.removesuffix(".yml") for file in held if file.name.endswith(".yml"))
    return hashlib.sha256("\0".join(map(_text, names)).encode()).hexdigest()


def _text(name: str) -> str:
    return resources.files("vartai.screening.spelling").joinpath("tables", f"{name}.yml").read_text("utf-8")
