"""The group of all commands: what makes law or vocabulary unusable is told in words by every one of them."""

from __future__ import annotations

from typing import Any

import click

from vartai.cli.terminal import FAILED, stop
from vartai.facts.vocabulary import VocabularyError
from vartai.law import LawError


class Commands(click.Group):
    """Commands that can't begin where the vocabulary or the encoded law has faults."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; faults end it with all that is wrong and how to mend it."""
        try:
            return super().invoke(ctx)
        except (VocabularyError, LawError) as error:
            stop(str(error), FAILED)
