"""Cases that the law must answer: the published ones, and those that this project adds to them."""

from pathlib import Path

from vartai.facts.reading import vocabulary
from vartai.law.case_reading import read_cases

PUBLISHED_FILE = Path(__file__).with_name("published_cases.yml")
OWN_FILE = Path(__file__).with_name("own_cases.yml")
PUBLISHED = read_cases(PUBLISHED_FILE, vocabulary())
OWN = read_cases(OWN_FILE, vocabulary())
CASES = (*PUBLISHED, *OWN)
