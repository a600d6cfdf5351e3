"""What our offline pages wear: typeface, colours, the mark; all carried inside the page."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from importlib import resources

from markupsafe import Markup

from vartai.assessment.report.fonts import font_rules
from vartai.assessment.report.palette import colour_rules


@cache
def styles() -> Markup:
    """All rules of style."""
    return Markup(font_rules() + colour_rules() + _text("look.css"))


@cache
def mark() -> Markup:
    """The gate, as a picture to put into a page."""
    return Markup(_text("mark.svg").strip())


def icon() -> str:
    """The gate as an address that holds it."""
    return f"data:image/svg+xml;base64,{b64encode(mark().encode()).decode()}"


def _text(name: str) -> str:
    return resources.files("vartai.assessment.report").joinpath(name).read_text("utf-8")
