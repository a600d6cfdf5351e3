"""What each kind of agreement and difference is worth, in thousandths of a bit.

Set by our judgement and on the open part of the development data only (`benchmarks/screening`).
The model adds the parts as if they were independent, which real names and dates are not quite.
"""

from __future__ import annotations

from typing import Final

from vartai.screening.spelling.closeness import Closeness

# Names: how few people bear a word at least as close, less what the kind of agreement costs.
LOST: Final = {
    Closeness.SAME: 0,
    Closeness.SAME_CLASS: 400,
    Closeness.OTHER_ENDING: 300,
    Closeness.SAME_SKELETON: 2_800,
    Closeness.SHORT_FORM: 3_000,
    Closeness.ONE_LETTER: 3_500,
    Closeness.SIMILAR: 5_000,
}
RAREST: Final = 12_000
LEAST_AGREEMENT: Final = 300
INITIAL: Final = 1_000
"""One side's letter begins the other's name, or both write that letter: no rare word, however few do."""
OTHER_ROLE: Final = 2
"""A patronymic that agrees with another part counts by this divisor."""

PATRONYMIC_DIFFERS: Final = -6_000
NAME_DIFFERS: Final = -7_000
PATRONYMIC_MISSING: Final = -300
NAME_MISSING_ON_LIST: Final = -2_500
NAME_MISSING_IN_CASE: Final = -1_500
ONE_WORD_OF_MANY: Final = -4_000
NAME_MOST: Final = 24_000
"""A whole name counts no more: its words are not independent, and somebody else may bear all of them."""
NAME_MOST_UNDATED: Final = 12_000
"""So much where a person's date of birth is known and the entry has none: nothing then tells a namesake, and
the pair is looked at closer, below pairs whose dates agree."""

# Dates of birth.
SAME_DAY: Final = 13_500
SAME_FIRST_OF_JANUARY: Final = 9_000
SWAPPED: Final = 8_000
SAME_MONTH: Final = 8_500
ONE_DIGIT: Final = 5_000
YEAR_ONLY: Final = 5_000
TWO_DIGITS: Final = 0
SAME_YEAR: Final = -3_000
SAME_DAY_OTHER_YEAR: Final = -3_000
NEXT_YEAR_ONLY: Final = -2_000
NEXT_YEAR: Final = -15_000
OTHER_YEAR_ONLY: Final = -17_000
OTHER_DATE: Final = -19_000
CONTRADICTION: Final = -15_000
"""A date that takes away so much contradicts: whatever else agrees, the pair is never a hit."""

SAME_SEX: Final = 500
OTHER_SEX: Final = -6_000
OTHER_NAMED_SEX: Final = -3_000
"""Another sex where one side's is only told by the name."""
SAME_CITIZENSHIP: Final = 300
OTHER_CITIZENSHIP: Final = -1_000
SAME_PLACE_MOST: Final = 6_000
SAME_PLACE_LEAST: Final = 1_000
OTHER_PLACE: Final = -1_000
SAME_DOCUMENT: Final = 20_000
DOCUMENT_ONE_CHARACTER: Final = 8_000
OTHER_DOCUMENT: Final = -500

# Outcomes.
HIT_FROM: Final = 18_000
LOOK_CLOSER_FROM: Final = 12_000
BEYOND_NAME: Final = 3_000
"""A hit needs so many bits from something else than the name."""
SAME_NAME_FROM: Final = 13_000
"""A name that agrees so well is shown even when the rest speaks against it, as considered and rejected."""

# Candidates that are scored when every scored candidate is asked for.
SCORED_NAME_FROM: Final = 8_000
SCORED_TOTAL_FROM: Final = 8_000
