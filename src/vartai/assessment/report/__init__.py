"""The report of an assessed population: one self-contained page that counts, and names nobody."""

from vartai.assessment.report.page import render_report
from vartai.assessment.report.words import Words, words

__all__ = ["Words", "render_report", "words"]
