"""Closures of border crossing points."""

from vartai.lithuania.border_closures import belarus_2025

PROVISIONS = belarus_2025.PROVISIONS
