"""The table of people: CSV, Parquet and JSON lines in; typed batches and exact complaints out."""

from vartai.facts.bounds import HIGH, LOW
from vartai.facts.people.file_reading import PeopleFile, open_people
from vartai.facts.people.parsing import read_batch
from vartai.facts.people.people import People, facts_of
from vartai.facts.people.raw_batch import RawBatch
from vartai.facts.people.unusable import UnusableTable

__all__ = [
    "HIGH",
    "LOW",
    "People",
    "PeopleFile",
    "RawBatch",
    "UnusableTable",
    "facts_of",
    "open_people",
    "read_batch",
]
