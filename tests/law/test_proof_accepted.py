"""Accepted findings: each with a reason and a day, or the file can't be used."""

from datetime import date

import pytest

from vartai.law.proof import AcceptanceError, Accepted, Check, read_accepted

GOOD = """
- check: guard_collision
  provisions: [G]
  each_with: [A, B]
  about: lodging=no
  reason: >-
    The guard is shown
    beside the answer.
  date: 2026-03-01
- check: fact_cannot_matter
  about: [lodged_at, currency]
  reason: x
  date: 2026-03-01
"""


def test_rows_that_share_a_reason_are_told_apart_again():
    accepted = read_accepted(GOOD)
    key = (Check.GUARD_COLLISION, ("G", "B"), "lodging=no")
    assert accepted[key] == Accepted(key, "The guard is shown beside the answer.", date(2026, 3, 1))
    assert [(check.value, provisions, about) for check, provisions, about in accepted] == [
        ("guard_collision", ("G", "A"), "lodging=no"),
        ("guard_collision", ("G", "B"), "lodging=no"),
        ("fact_cannot_matter", (), "lodged_at"),
        ("fact_cannot_matter", (), "currency"),
    ]


def test_none_is_accepted_in_an_empty_list():
    assert read_accepted("[]") == {}


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("- check: [", "not YAML"),
        ("check: x", "no list"),
        ("- x", "row 1: write the fields"),
        ("- {check: idle_provision, because: x}", "row 1: write the fields"),
        ("- {check: idle_provision, date: 2026-03-01}", "row 1: say why"),
        ("- {check: idle_provision, reason: ' ', date: 2026-03-01}", "row 1: say why"),
        ("- {check: idle_provision, reason: x, date: soon}", "row 1: give the `date`"),
        (
            "- {check: idle, reason: x, date: 2026-03-01}",
            "row 1: 'idle' is no check; use one of idle_provision",
        ),
        (
            GOOD + "- {check: fact_cannot_matter, about: currency, reason: y, date: 2026-03-01}",
            "row 3: .* twice",
        ),
    ],
)
def test_a_row_that_cannot_be_used_says_why(text, wrong):
    with pytest.raises(AcceptanceError, match=wrong):
        read_accepted(text)
