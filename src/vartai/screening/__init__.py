"""Background screening: list editions, an index of them, and people looked up in it with their evidence."""

from vartai.screening.entry import ListEdition, ListEntry, UnusableList
from vartai.screening.hit import EvidencePart, Hit, HitOutcome, How, Part
from vartai.screening.index import Index, build_index
from vartai.screening.list_reading import read_list
from vartai.screening.searching import screen

__all__ = [
    "EvidencePart",
    "Hit",
    "HitOutcome",
    "How",
    "Index",
    "ListEdition",
    "ListEntry",
    "Part",
    "UnusableList",
    "build_index",
    "read_list",
    "screen",
]
