"""The report: one HTML page that holds all it needs and fetches nothing."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from importlib import resources
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from vartai.assessment.report.fonts import font_rules
from vartai.assessment.report.labels import labels_of
from vartai.assessment.report.outcomes import answers_by_act, silent_questions
from vartai.assessment.report.palette import colour_rules
from vartai.assessment.report.pictures import pictures
from vartai.assessment.report.reading import read_run
from vartai.assessment.report.reasons import grounds
from vartai.assessment.report.waterfall import example
from vartai.assessment.report.words import words

FIRST = 5
"""How many provisions stand open; the others are folded away."""


def render_report(
    summary: Mapping[str, Any],
    language: str = "en",
    *,
    labels: Mapping[str, Mapping[str, str]] | None = None,
) -> str:
    """The page for a parsed `summary.json`; the same summary gives the same page, byte for byte.

    `labels` holds the words of the law by code: `asks` for questions, `outcomes` for outcomes. A summary that
    says more of a withdrawal than "to be examined by a person" raises `ValueError`, a language that was not
    translated yet `LookupError`.
    """
    say = words(language)
    run = read_run(summary)
    named = labels_of(labels or {}, say)
    acts = answers_by_act(run, named)
    deciding = grounds(run, named)
    return (
        _templates()
        .get_template("page.html.j2")
        .render(
            say=say.say,
            of=say.of,
            count=say.count,
            bits=say.bits,
            day=say.day,
            language=language,
            run=run,
            acts=acts,
            silent=silent_questions(run, named),
            first_grounds=deciding[:FIRST],
            other_grounds=deciding[FIRST:],
            example=example(),
            pictures=pictures(run, acts, say),
            styles=_styles(),
            mark=_mark(),
            icon=f"data:image/svg+xml;base64,{b64encode(_mark().encode()).decode()}",
        )
    )


@cache
def _templates() -> Environment:
    environment = Environment(
        loader=PackageLoader("vartai.assessment.report"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["short"] = _short
    return environment


def _short(digest: str) -> str:
    """The beginning of a digest, enough to tell editions apart; the whole stands at the end of the page."""
    return digest[:12]


@cache
def _styles() -> Markup:
    return Markup(font_rules() + colour_rules() + _text("look.css"))


@cache
def _mark() -> Markup:
    return Markup(_text("mark.svg").strip())


def _text(name: str) -> str:
    return resources.files("vartai.assessment.report").joinpath(name).read_text("utf-8")
