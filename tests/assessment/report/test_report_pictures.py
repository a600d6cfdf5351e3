from __future__ import annotations

import itertools
from importlib import resources
from xml.etree import ElementTree

import pytest

from vartai.assessment.report.bars import Bar, bar_drawing
from vartai.assessment.report.canvas import (
    LINE,
    NARROW,
    WIDE,
    Box,
    Drawing,
    Layout,
    Text,
    lines,
    picture,
    width_of,
)
from vartai.assessment.report.outcomes import ActAnswers, Asked, Share, outcome_drawing
from vartai.assessment.report.palette import DARK, LIGHT
from vartai.assessment.report.saying import words
from vartai.assessment.report.waterfall import example, waterfall_drawing
from vartai.words import LANGUAGES

LAYOUTS = pytest.mark.parametrize("layout", [WIDE, NARROW])


def _boxes(drawing: Drawing) -> list[Box]:
    return [mark for mark in drawing.marks if isinstance(mark, Box)]


def _act(*counts: int | None) -> tuple[ActAnswers, ...]:
    shares = tuple(Share(f"answer {at}", count, "green", "full") for at, count in enumerate(counts))
    return (ActAnswers("An act", None, (Asked("A question?", shares),)),)


def _bar_of(counts: tuple[int | None, ...], layout: Layout) -> list[Box]:
    drawing = outcome_drawing(_act(*counts), layout, words("en"))
    return [box for box in _boxes(drawing) if box.height >= 16]


@LAYOUTS
def test_parts_of_a_bar_fill_it_in_proportion(layout: Layout) -> None:
    most, least = _bar_of((300, 100), layout)
    assert most.x == layout.beside
    assert least.x + least.width == pytest.approx(layout.width)
    assert most.width / least.width == pytest.approx(3, rel=0.05)


@LAYOUTS
def test_a_hidden_number_is_a_dashed_box_whose_size_says_nothing(layout: Layout) -> None:
    for shown in (10, 100_000):
        *_, hidden = _bar_of((shown, None), layout)
        assert (hidden.style, hidden.width) == ("dashed", 12)
        assert hidden.x + hidden.width <= layout.width


@LAYOUTS
def test_questions_with_nothing_but_hidden_or_no_answers_are_drawn(layout: Layout) -> None:
    assert [box.style for box in _bar_of((None, None), layout)] == ["dashed", "dashed"]
    assert _bar_of((0, 0), layout) == []


@LAYOUTS
def test_the_waterfall_ends_where_its_parts_lead(layout: Layout) -> None:
    drawing = waterfall_drawing(example(), layout, words("en"))
    bars = [
        box for box in _boxes(drawing) if box.colour in ("green", "brick", "amber") and box.style == "full"
    ]
    assert len(bars) == len(example().parts) + 1
    *_, last, total = bars
    assert last.colour == "brick"
    assert total.x + total.width == pytest.approx(last.x)


@LAYOUTS
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_drawn_outside_its_picture(layout: Layout, language: str) -> None:
    say = words(language)
    hidden = say.say("open-bar", settled=say.count(None), open=say.count(None))
    bars = tuple(Bar("A label that is somewhat long", count, hidden, 9000) for count in (None, 7))
    for drawing in (
        waterfall_drawing(example(), layout, say),
        outcome_drawing(_act(5000, None, 12), layout, say),
        bar_drawing(bars, layout, colour="blue"),
    ):
        for mark in drawing.marks:
            right = mark.x + (mark.width if isinstance(mark, Box) else width_of(mark.text))
            bottom = mark.y + (mark.height if isinstance(mark, Box) else LINE)
            assert 0 <= mark.x <= right <= layout.width + 0.5, mark
            assert 0 <= mark.y <= bottom <= drawing.height + 0.5, mark


def test_lines_leave_room_for_wider_letters() -> None:
    assert len(lines("Дакументы " * 20, 208)) > len(lines("Documents " * 20, 208))
    assert lines("", 200) == [""]


def test_a_picture_can_be_heard() -> None:
    marks = (Box(0, 0, 10, 10, "blue"), Text(0, 0, "a < b"))
    drawn = picture(lambda layout: Drawing(marks, 20), 'bars "and" more')
    assert drawn.wide.startswith(
        '<svg role="img" aria-label="bars &quot;and&quot; more" viewBox="0 0 760 20">'
    )
    assert "a &lt; b" in drawn.narrow
    assert "graphics-" not in drawn.wide
    assert " id=" not in drawn.wide


def test_colours_stand_out_from_the_paper_in_both_schemes() -> None:
    assert LIGHT.keys() == DARK.keys()
    for scheme, ground in itertools.product((LIGHT, DARK), ("paper", "card")):
        for name in ("ink", "soft", "blue"):
            assert _contrast(scheme[name], scheme[ground]) >= 4.5, name
        for name in ("amber", "green", "brick", "slate"):
            assert _contrast(scheme[name], scheme[ground]) >= 3, name


def test_the_mark_is_a_picture_of_its_own() -> None:
    file = resources.files("vartai.assessment.report").joinpath("mark.svg")
    root = ElementTree.fromstring(file.read_text("utf-8"))
    assert root.tag.endswith("svg")
    assert {part.get("fill") for part in root} <= set(LIGHT.values())


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
