"""How one match is weighed, shown on invented people: never on anybody of the run (S5)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import accumulate

from vartai.assessment.report.canvas import LINE, Box, Drawing, Layout, Mark, Text, lines, text_block
from vartai.assessment.report.saying import Words
from vartai.facts import Identity, PartialDate, PersonName
from vartai.facts.reading import read_yaml
from vartai.screening import EvidencePart, ListEdition, ListEntry, build_index, screen
from vartai.screening.weights import HIT_FROM, LOOK_CLOSER_FROM

BAR = 18
GAP = 12
HEAD = 3.0 * LINE
NUMBERS = 100
"""How wide the column of numbers is where it stands beside the bars."""
BEYOND = 92
"""The room right of the upper limit, for its words."""


@dataclass(frozen=True)
class Shown:
    """What is known of one side of the comparison; `language` is that of the name."""

    name: str
    language: str
    birth_date: str
    birth_place: str


@dataclass(frozen=True)
class Example:
    """An invented person compared with an invented entry; of the evidence, the parts that weigh anything."""

    person: Shown
    entry: Shown
    parts: tuple[EvidencePart, ...]
    look_closer_from: int
    hit_from: int

    @property
    def total(self) -> int:
        """All parts added up, in thousandths of a bit."""
        return sum(part.bits for part in self.parts)


@cache
def example() -> Example:
    """The example that ships with the package, weighed as any other pair would be."""
    file = resources.files("vartai.assessment.report").joinpath("waterfall_example.yml")
    rows = read_yaml(file.read_text("utf-8"))
    entry = ListEntry("example", _identity(rows["entry"]))
    index = build_index([ListEdition("example", "", (entry,))])
    [hit] = screen(index, [("example", _identity(rows["person"]))], at_least=0)
    return Example(
        person=_shown(rows["person"]),
        entry=_shown(rows["entry"]),
        parts=tuple(part for part in hit.evidence if part.bits),
        look_closer_from=LOOK_CLOSER_FROM,
        hit_from=HIT_FROM,
    )


def _identity(row: dict[str, object]) -> Identity:
    sex = row.get("sex")
    return Identity(
        names=(PersonName(str(row["name"])),),
        birth_dates=(PartialDate.read(str(row["birth_date"])),),
        sex=None if sex is None else str(sex),
        birth_places=(str(row["birth_place"]),),
    )


def _shown(row: dict[str, object]) -> Shown:
    return Shown(*(str(row[key]) for key in ("name", "language", "birth_date", "birth_place")))


@dataclass(frozen=True)
class Waterfall:
    """What a waterfall shows: a head, parts in words with thousandths of a bit, words for their sum."""

    head: str
    parts: tuple[tuple[str, int], ...]
    sum: str
    look_closer_from: int
    hit_from: int

    @property
    def total(self) -> int:
        """All parts added up."""
        return sum(bits for _, bits in self.parts)


def waterfall_drawing(shown: Example, layout: Layout, say: Words) -> Drawing:
    """The waterfall of the example."""
    parts = tuple((say.of("example-part", part.part), part.bits) for part in shown.parts)
    head, total = say.say("example-in_picture"), say.say("example-total")
    return draw(Waterfall(head, parts, total, shown.look_closer_from, shown.hit_from), layout, say)


def draw(shown: Waterfall, layout: Layout, say: Words) -> Drawing:
    """Each part starts where the one before it ended; the last bar is the sum."""
    ends = [*accumulate((bits for _, bits in shown.parts), initial=0)]
    left = layout.beside + (NUMBERS if layout.beside else 0)
    lowest = min(ends)
    scale = (layout.width - left - BEYOND) / (max(shown.hit_from, *ends) - lowest)
    ground = _Ground(shown, layout, left - lowest * scale, scale)
    marks: list[Mark] = [Text(0, 0, shown.head, bold=True), *_limits(ground, say)]
    y = HEAD
    for (label, bits), start in zip(shown.parts, ends, strict=False):
        side = "example-for" if bits > 0 else "example-against"
        words = label, say.say(side, bits=say.bits(bits))
        row = ground.row(words, bits, start, y, colour="green" if bits > 0 else "brick")
        marks += row.marks
        y += row.height
    words = shown.sum, say.bits(shown.total)
    total = ground.row(words, shown.total, 0, y, colour="amber", bold=True)
    return Drawing((*marks, *total.marks), y + total.height)


@dataclass(frozen=True)
class _Ground:
    """Where bits stand in the picture: `left` is nothing, `scale` the pixels of a thousandth."""

    shown: Waterfall
    layout: Layout
    left: float
    scale: float

    def x(self, bits: int) -> float:
        """The place of a number of bits."""
        return self.left + bits * self.scale

    def band(self, y: float, height: float) -> list[Mark]:
        """The room between the two limits, behind one row."""
        low, high = self.x(self.shown.look_closer_from), self.x(self.shown.hit_from)
        return [Box(low, y, high - low, height, "amber", "band"), Box(high, y, 1, height, "soft")]

    def row(
        self, words: tuple[str, str], bits: int, start: int, y: float, *, colour: str, bold: bool = False
    ) -> Drawing:
        """A part's words, its number and its bar; the words stand apart, so that no limit crosses them."""
        label, number = words
        rows = lines(label, self.layout.labels, bold=bold)
        beside = bool(self.layout.beside)
        below = 0 if beside else LINE * (len(rows) + 1)
        height = max(LINE * len(rows), below + BAR) + GAP
        number_y = y + 2 if beside else y + LINE * len(rows)
        band = self.band(y - GAP / 2, height) if beside else self.band(y + below - 3, BAR + 6)
        marks = (
            *band,
            *text_block(0, y + 1, rows, bold=bold),
            Text(self.layout.beside, number_y, number, bold=bold),
            Box(self.x(min(start, start + bits)), y + below, abs(bits) * self.scale, BAR, colour),
        )
        return Drawing(marks, height)


def _limits(ground: _Ground, say: Words) -> list[Mark]:
    """The two limits at the head of the picture, each in words."""
    shown = ground.shown
    marks = ground.band(0, HEAD - GAP / 2)
    for name, limit in (("look_closer", shown.look_closer_from), ("hit", shown.hit_from)):
        rows = [
            say.say(f"example-limit-{name}"),
            say.say("example-limit-from", bits=_whole(limit)),
        ]
        marks += text_block(ground.x(limit) + 6, 2, rows, colour="soft")
    return marks


def _whole(limit: int) -> float:
    """A limit in bits with one decimal at most; a whole one as such, as it chooses its plural form."""
    bits = round(limit / 1_000, 1)
    return int(bits) if bits.is_integer() else bits
