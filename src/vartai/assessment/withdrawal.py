"""What a batch says of taking a right away: nothing but that a person must look (S5)."""

WITHDRAWAL = "withdrawal"
"""The group of questions about taking a right away."""

TO_BE_EXAMINED = "to_be_examined_by_a_person"
"""The one answer that a batch may give to a question about taking a right away."""
