"""Catalogues read aloud for tests: every form of every sentence, slots named in braces."""

from __future__ import annotations

from functools import cache
from importlib import resources

from fluent.syntax import FluentParser, ast


@cache
def messages(package: str, language: str) -> dict[str, ast.Message]:
    """The messages of a catalogue as Fluent parses them."""
    file = resources.files(package).joinpath("words", f"{language}.ftl")
    body = FluentParser().parse(file.read_text("utf-8")).body
    return {entry.id.name: entry for entry in body if isinstance(entry, ast.Message)}


def plain_text(package: str, language: str, key: str) -> str:
    """All forms of one message, one after the other; slots stand as their names in braces."""
    pattern = messages(package, language)[key].value
    assert pattern is not None
    return " ".join(_forms(pattern).split())


def _forms(pattern: ast.Pattern) -> str:
    said = ""
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            said += element.value
        elif isinstance(element.expression, ast.SelectExpression):
            said += " / ".join(_forms(variant.value) for variant in element.expression.variants)
        elif isinstance(element.expression, ast.VariableReference):
            said += "{" + element.expression.id.name + "}"
    return said
