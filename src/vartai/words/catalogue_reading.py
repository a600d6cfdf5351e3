"""Reading catalogues: Fluent files (https://projectfluent.org) in the folder `words` of a package."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib import resources

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from vartai.words.catalogue import Catalogue
from vartai.words.language import LANGUAGES, locale_tag


class CatalogueError(ValueError):
    """A catalogue that can't be read: which file, which line, what is wrong."""


@cache
def catalogue(package: str, language: str) -> Catalogue:
    """The catalogue of a package in a language; one that is not there raises `LookupError`."""
    file = resources.files(package).joinpath("words", f"{language}.ftl")
    if language not in LANGUAGES or not file.is_file():
        raise LookupError(f"{package} does not speak {language!r} yet")
    return read_catalogue(file.read_text("utf-8"), language, f"{package}/words/{language}.ftl")


def read_catalogue(text: str, language: str, name: str) -> Catalogue:
    """A catalogue from the text of a Fluent file; `name` is where errors say they stand."""
    resource = FluentParser().parse(text)
    slots: dict[str, frozenset[str]] = {}
    for message in _messages(resource, text, name):
        if message.id.name in slots:
            raise CatalogueError(f"{name}, line {_line(message, text)}: {message.id.name} stands there twice")
        slots[message.id.name] = _slots(message)
    # No marks around what is put in: all our languages are written from left to right.
    bundle = FluentBundle([locale_tag(language)], use_isolating=False)
    bundle.add_resource(resource)
    return Catalogue(language, slots, bundle)


def _messages(resource: ast.Resource, text: str, name: str) -> Iterator[ast.Message]:
    for entry in resource.body:
        if isinstance(entry, ast.Junk):
            why = "; ".join(str(annotation.message) for annotation in entry.annotations)
            raise CatalogueError(f"{name}, line {_line(entry, text)}: {why}")
        if isinstance(entry, ast.Message):
            yield entry


def _line(entry: ast.Entry | ast.Junk, text: str) -> int:
    return text.count("\n", 0, entry.span.start if entry.span else 0) + 1


class _Slots(Visitor):
    """Collects the names of the slots of a message."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  named by Fluent
        self.names.add(node.id.name)


def _slots(message: ast.Message) -> frozenset[str]:
    found = _Slots()
    found.visit(message)
    return frozenset(found.names)
