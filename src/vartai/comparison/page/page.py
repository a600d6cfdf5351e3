"""The page of a bill: one HTML file that holds all it needs and fetches nothing."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from vartai.assessment.report.dress import icon, mark, styles
from vartai.comparison.bill_effect import BillEffect
from vartai.comparison.page.bill_words import BillWords
from vartai.comparison.page.scenes import amendments, examples, groups, questions, refutation, text_changes
from vartai.comparison.proving import Proofs
from vartai.facts import Vocabulary
from vartai.law.wording import Speaker
from vartai.words import catalogue


def render_bill(
    found: BillEffect,
    proofs: Proofs | None,
    summary: Mapping[str, Any],
    known: Vocabulary,
    language: str = "en",
) -> str:
    """The page in one language; `summary` is that of `comparison.summary`, its counts fit to be shown.

    The same inputs give the same page, byte for byte. A language that isn't spoken raises `LookupError`.
    """
    laws = found.laws
    say = BillWords(catalogue("vartai.comparison.page", language), Speaker(laws.after.law, known, language))
    return (
        _templates()
        .get_template("bill.html.j2")
        .render(
            say=say.say,
            count=say.count,
            language=language,
            laws=laws,
            title=say.title(laws.bill),
            facts=say.about(laws),
            summary=summary,
            changes=text_changes(say, laws),
            questions=questions(say, summary),
            alone=amendments(say, found, summary),
            groups=groups(say, summary),
            examples=examples(say, proofs),
            scope=say.scope(laws.bill),
            refutation=refutation(say, proofs),
            styles=styles(),
            mark=mark(),
            icon=icon(),
        )
    )


@cache
def _templates() -> Environment:
    return Environment(
        loader=PackageLoader("vartai.comparison.page"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
