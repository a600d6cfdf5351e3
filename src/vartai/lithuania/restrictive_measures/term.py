"""How long the Restrictive Measures Law runs: a temporary law, prolonged year by year."""

from __future__ import annotations

from datetime import date

from vartai.law import Extension, Term

NUMBER = "Law No XIV-1888"
"""Ribojamųjų priemonių dėl karinės agresijos prieš Ukrainą nustatymo įstatymas (title from memory, unverified)."""

VERIFIED_UNTIL = date(2026, 3, 12)
"""Press of that day says that the prolongation to the end of 2027 (bill V10) was still only presented."""

FIRST = Extension(
    date(2023, 4, 20), date(2024, 5, 2), "adopted 4 April 2023, vetoed, veto overridden 20 April 2023"
)
SECOND = Extension(date(2024, 4, 25), date(2025, 5, 2), "amending law of 25 April 2024")
THIRD = Extension(date(2025, 4, 17), date(2026, 5, 2), "amending law adopted about 17 April 2025")

FROM_2023 = Term(
    since=date(2023, 5, 3),
    until=THIRD.until,
    known_from=FIRST.known_from,
    extensions=(FIRST, SECOND, THIRD),
)
"""The measures of the law as it was adopted."""

FROM_2024 = Term(
    since=date(2024, 5, 3),
    until=THIRD.until,
    known_from=SECOND.known_from,
    extensions=(SECOND, THIRD),
    note="about 3 May 2024",
)
"""What the first prolongation added."""

FROM_2025 = Term(
    since=date(2025, 5, 3),
    until=THIRD.until,
    known_from=THIRD.known_from,
    extensions=(THIRD,),
)
"""What the second prolongation added."""

PROPOSED_2026 = Term(note="proposed, adoption not confirmed")
"""What bill V10 would add."""
