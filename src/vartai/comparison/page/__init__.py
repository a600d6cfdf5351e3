"""The page of a bill: what it changes in the text, for whom, certainly and at most."""

from vartai.comparison.page.page import render_bill

__all__ = ["render_bill"]
