"""The report of an assessed population: one self-contained page that counts, and names nobody."""

from vartai.assessment.report.labels import law_labels
from vartai.assessment.report.page import render_report
from vartai.assessment.report.saying import Words, words

__all__ = ["Words", "law_labels", "render_report", "words"]
