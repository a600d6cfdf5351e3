"""The report: one HTML page that holds all it needs and fetches nothing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from vartai.assessment.report.dress import icon, mark, styles
from vartai.assessment.report.labels import in_words, labels_of
from vartai.assessment.report.outcomes import answers_by_act, silent_questions
from vartai.assessment.report.pictures import pictures
from vartai.assessment.report.reading import read_run
from vartai.assessment.report.reasons import grounds
from vartai.assessment.report.saying import words
from vartai.assessment.report.waterfall import example

FIRST = 5
"""How many provisions stand open; the others are folded away."""


def render_report(
    summary: Mapping[str, Any],
    language: str = "en",
    *,
    labels: Mapping[str, Any] | None = None,
) -> str:
    """The page for a parsed `summary.json`; the same summary gives the same page, byte for byte.

    `labels` holds the words of the law by code, as `law_labels` gives them: `asks` for questions, `outcomes`
    for outcomes; for other languages than English, which the summary itself holds, also `provisions`, `facts`
    and `jurisdictions`. A summary that says more of a withdrawal than "to be examined by a person" raises
    `ValueError`, a language that was not translated yet `LookupError`.
    """
    say = words(language)
    named = labels_of(labels or {}, say)
    run = in_words(read_run(summary), named, language)
    acts = answers_by_act(run, named)
    deciding = grounds(run, named)
    return (
        _templates()
        .get_template("page.html.j2")
        .render(
            say=say.say,
            of=say.of,
            law=say.law.say,
            count=say.count,
            bits=say.bits,
            decimal=say.decimal,
            day=say.day,
            language=language,
            run=run,
            acts=acts,
            silent=silent_questions(run, named),
            first_grounds=deciding[:FIRST],
            other_grounds=deciding[FIRST:],
            example=example(),
            pictures=pictures(run, acts, say),
            styles=styles(),
            mark=mark(),
            icon=icon(),
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
