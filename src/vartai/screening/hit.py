"""What screening finds: a person and an entry that may be the same, with the evidence for and against."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class HitOutcome(StrEnum):
    """What is proposed to the officer who judges; none of them decides anything."""

    HIT = "hit"
    LOOK_CLOSER = "look_closer"
    CONSIDERED_AND_REJECTED = "considered_and_rejected"


class Part(StrEnum):
    """What is compared; `name` are words of which nobody can tell what part of a name they are."""

    FAMILY_NAME = "family_name"
    GIVEN_NAME = "given_name"
    PATRONYMIC = "patronymic"
    NAME = "name"
    BIRTH_DATE = "birth_date"
    SEX = "sex"
    CITIZENSHIP = "citizenship"
    BIRTH_PLACE = "birth_place"
    DOCUMENT_NUMBER = "document_number"


class How(StrEnum):
    """The kinds of agreement and difference, for all parts or for the ones named."""

    SAME = "same"
    MISSING = "missing"  # one side says nothing
    DIFFERENT = "different"
    # Words of names.
    SAME_CLASS = "same_class"  # forms of one given name, or of one father's name
    OTHER_ENDING = "other_ending"  # of sex or language
    SAME_SKELETON = "same_skeleton"  # the same consonants
    SHORT_FORM = "short_form"
    ONE_LETTER = "one_letter"
    SIMILAR = "similar"
    INITIAL = "initial"
    ONE_WORD_ONLY = "one_word_only"  # both sides give several words and only one agrees
    COUNTS_NO_MORE = "counts_no_more"  # what the name would bring beyond the most that a name can
    # Dates of birth.
    SWAPPED = "swapped"  # day and month
    SAME_MONTH = "same_month"  # the day is not known
    YEAR_ONLY = "year_only"  # no more is known, and it is the same
    ONE_DIGIT = "one_digit"
    TWO_DIGITS = "two_digits"
    SAME_YEAR = "same_year"
    SAME_DAY_OTHER_YEAR = "same_day_other_year"
    NEXT_YEAR = "next_year"  # no more is known
    # Document numbers.
    ONE_CHARACTER = "one_character"


@dataclass(frozen=True)
class EvidencePart:
    """One part of the evidence.

    `part` is what was compared (a code of `Part`), `how` the kind of agreement or difference (a code of
    `How`), `bits` thousandths of a bit for (above nothing) or against. `person` and `entry` are what either
    side says, empty where it says nothing. A name has as many parts as words: a code may come more than once.
    """

    part: str
    bits: int
    how: str
    person: str
    entry: str

    @classmethod
    def of(cls, part: Part, bits: int, how: How, person: str = "", entry: str = "") -> EvidencePart:
        """A part by its codes, as plain text."""
        return cls(part.value, bits, how.value, person, entry)


@dataclass(frozen=True)
class Hit:
    """A listed person who may be this person; `bits` is the sum of the parts, in thousandths of a bit."""

    person_id: str
    entry_id: str
    bits: int
    outcome: HitOutcome
    evidence: tuple[EvidencePart, ...]
