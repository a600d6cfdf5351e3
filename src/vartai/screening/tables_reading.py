"""Reading the tables of letters, sounds, names and places that ship with the package."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Any

from vartai.facts.reading import read_yaml


@cache
def table(name: str) -> Any:
    """One table by its name, as its YAML says; what it means stands in its head comment."""
    return read_yaml(resources.files("vartai.screening").joinpath("tables", f"{name}.yml").read_text("utf-8"))
