"""Answers, reasons and provisions in words: nested lines of whole sentences, in four languages."""

from vartai.law.wording.answers import answer_line, demand_lines
from vartai.law.wording.line import Line, LineKind
from vartai.law.wording.measures import measure_lines
from vartai.law.wording.speaker import Speaker, law_catalogue
from vartai.law.wording.statute import provision_line
from vartai.law.wording.warnings import warning_line

__all__ = [
    "Line",
    "LineKind",
    "Speaker",
    "answer_line",
    "demand_lines",
    "law_catalogue",
    "measure_lines",
    "provision_line",
    "warning_line",
]
