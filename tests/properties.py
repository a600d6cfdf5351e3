"""How often a property is tried: on a few seeded examples by `make test`, on many by `make prove`."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import settings

PROVING = os.environ.get("VARTAI_PROVE") == "1"


def tried(few: int, many: int) -> Callable[[Any], Any]:
    """Settings of a property; the few examples are always the same, the many are drawn anew."""
    chosen = settings(max_examples=many if PROVING else few, deadline=None, derandomize=not PROVING)
    return lambda test: pytest.mark.property(chosen(test))
