"""Pictures: boxes that Altair draws, and lines of text set at places worked out in pixels.

Text is set by us and not by Altair: measuring it takes two milliseconds a line, and places that hang on
measured text would differ with the fonts of the machine. Each picture is drawn twice, for wide and for narrow
screens, since an SVG that shrinks becomes unreadable.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from html import escape
from typing import Any, Literal

import altair as alt
import vl_convert
from markupsafe import Markup

from vartai.assessment.report.palette import LIGHT

SIZE = 14
LINE = 20
ASCENT = 11
"""How far the foot of the letters lies below the upper edge of a text."""


MARGIN = 16
"""Room around a picture that is a file of its own."""
FONTS = "IBM Plex Sans, Liberation Sans, Arial, sans-serif"

Style = Literal["full", "pale", "dashed", "band"]
"""How a box is painted: a number, a quieter one, one that isn't told, or a band behind others."""


STYLES: dict[Style, dict[str, Any]] = {
    "band": {"fillOpacity": 0.12, "strokeOpacity": 0},
    "pale": {"fillOpacity": 0.28, "strokeWidth": 1},
    "full": {"strokeWidth": 0},
    "dashed": {"fillOpacity": 0, "strokeDash": [3, 2], "strokeWidth": 1.5},
}
"""The styles from the back of a picture to its front."""


@dataclass(frozen=True)
class Box:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float
    colour: str
    style: Style = "full"


@dataclass(frozen=True)
class Text:
    """One line of text, from its upper left corner."""

    x: float
    y: float
    text: str
    bold: bool = False
    colour: str = "ink"


Mark = Box | Text


@dataclass(frozen=True)
class Layout:
    """How wide a picture is, and how much of it the labels beside the bars take; 0 puts them above."""

    width: int
    beside: int

    @property
    def bars(self) -> int:
        """The width that is left to bars."""
        return self.width - self.beside

    @property
    def labels(self) -> int:
        """The width in which a label is broken into lines."""
        return self.beside - 24 if self.beside else self.width


WIDE = Layout(760, 280)
NARROW = Layout(328, 0)


@dataclass(frozen=True)
class Drawing:
    """Marks with the height that they fill."""

    marks: tuple[Mark, ...]
    height: float


@dataclass(frozen=True)
class Picture:
    """The same picture for wide and for narrow screens."""

    wide: Markup
    narrow: Markup


def lines(text: str, width: float, *, bold: bool = False) -> list[str]:
    """A text broken so that it fits a width, reckoned with letters somewhat wider than they mostly are."""
    return textwrap.wrap(text, max(8, int(width / _letter(text, bold=bold)))) or [""]


def width_of(text: str) -> float:
    """How wide a line of text is at most."""
    return _letter(text, bold=False) * len(text)


def _letter(text: str, *, bold: bool) -> float:
    return (7.5 if bold else 7.0) + (0.8 if max(text, default="") >= "\u0400" else 0)


def text_block(
    x: float, y: float, rows: Iterable[str], *, bold: bool = False, colour: str = "ink"
) -> list[Mark]:
    """Lines of text one under the other."""
    return [Text(x, y + LINE * at, row, bold, colour) for at, row in enumerate(rows)]


def picture(draw: Callable[[Layout], Drawing], said: str) -> Picture:
    """A picture for both widths; `said` is what a screen reader says in its place."""
    return Picture(_svg(draw(WIDE), WIDE, said), _svg(draw(NARROW), NARROW, said))


def standalone(drawing: Drawing, layout: Layout, said: str) -> str:
    """A picture as a file of its own, on its own ground and with room around it."""
    width, height = layout.width + 2 * MARGIN, drawing.height + 2 * MARGIN
    start = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height:g}" font-family="{FONTS}"'
    )
    inside = str(_svg(drawing, layout, said)).replace("<svg ", f'<svg x="{MARGIN}" y="{MARGIN}" ', 1)
    sized = inside.replace("<svg ", f'<svg width="{layout.width}" height="{drawing.height:g}" ', 1)
    return f'{start}><rect width="100%" height="100%" fill="{LIGHT["paper"]}"/>{sized}</svg>'


def _svg(drawing: Drawing, layout: Layout, said: str) -> Markup:
    texts = "".join(_text(mark) for mark in drawing.marks if isinstance(mark, Text))
    head = f'<svg role="img" aria-label="{escape(said)}" viewBox="0 0 {layout.width} {drawing.height:g}">'
    return Markup(f'{head}{_shapes(drawing, layout)}<g font-size="{SIZE}">{texts}</g></svg>')


def _shapes(drawing: Drawing, layout: Layout) -> str:
    """The boxes as the inside of an SVG, without roles and names of marks: they are noise to listen to."""
    layers = _layers(drawing)
    if not layers:
        return ""
    chart = alt.layer(*layers).properties(
        width=layout.width,
        height=drawing.height,
        padding=0,
        autosize=alt.AutoSizeParams(type="none"),
        background="transparent",
        config=alt.Config(view=alt.ViewConfig(stroke=None)),
    )
    svg = vl_convert.vegalite_to_svg(chart.to_dict(validate=False), allowed_base_urls=[])
    return re.sub(r' (?:role|class|aria-[a-z]+)="[^"]*"', "", svg[svg.index(">") + 1 : -len("</svg>")])


def _text(text: Text) -> str:
    weight = ' font-weight="600"' if text.bold else ""
    place = f'x="{text.x:.5g}" y="{text.y + ASCENT:.5g}"'
    return f'<text {place} fill="{LIGHT[text.colour]}"{weight}>{escape(text.text)}</text>'


def _layers(drawing: Drawing) -> list[alt.Chart]:
    """One layer for every style, from the back to the front."""
    boxes = [mark for mark in drawing.marks if isinstance(mark, Box)]
    by_style = {style: [box for box in boxes if box.style == style] for style in STYLES}
    return [_boxes(some, style) for style, some in by_style.items() if some]


def _boxes(boxes: list[Box], style: Style) -> alt.Chart:
    rows = [
        {
            "x": round(box.x, 1),
            "x2": round(box.x + box.width, 1),
            "y": round(box.y, 1),
            "y2": round(box.y + box.height, 1),
            "colour": LIGHT[box.colour],
        }
        for box in boxes
    ]
    chart: alt.Chart = (
        alt.Chart(alt.InlineData(values=rows))
        .mark_rect(**STYLES[style])
        .encode(
            alt.X("x:Q", scale=None, axis=None),
            alt.X2("x2:Q"),
            alt.Y("y:Q", scale=None, axis=None),
            alt.Y2("y2:Q"),
            alt.Fill("colour:N", scale=None, legend=None),
            alt.Stroke("colour:N", scale=None, legend=None),
        )
    )
    return chart
