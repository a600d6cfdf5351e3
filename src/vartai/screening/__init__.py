"""Background screening: list editions, an index of them, and people looked up in it with their evidence."""

from vartai.screening.entry import ListEdition, ListEntry, UnusableList
from vartai.screening.hit import EvidencePart, Hit, HitOutcome, How, Part
from vartai.screening.index.index import Index, build_index
from vartai.screening.judgements.judgement import Judgement, Remembered, Verdict, evidence_digest, remembered
from vartai.screening.judgements.judgement_reading import read_judgements
from vartai.screening.judgements.judgement_writing import add_judgement
from vartai.screening.lists.data_sheet import NO_SHEET, DataSheet, sheet_text
from vartai.screening.lists.differences import Differences, changed_only, differences
from vartai.screening.lists.list_reading import read_list
from vartai.screening.lists.sheet_writing import draft_sheet, write_draft
from vartai.screening.searching import screen

__all__ = [
    "NO_SHEET",
    "DataSheet",
    "Differences",
    "EvidencePart",
    "Hit",
    "HitOutcome",
    "How",
    "Index",
    "Judgement",
    "ListEdition",
    "ListEntry",
    "Part",
    "Remembered",
    "UnusableList",
    "Verdict",
    "add_judgement",
    "build_index",
    "changed_only",
    "differences",
    "draft_sheet",
    "evidence_digest",
    "read_judgements",
    "read_list",
    "remembered",
    "screen",
    "sheet_text",
    "write_draft",
]
