"""What of a changed law has no words in some language, and what a bill file must say to have them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from vartai.law.law import Law
from vartai.law.provision import Provision
from vartai.words import Texts


@dataclass(frozen=True)
class Lacking:
    """A text that is not there in some languages: what it belongs to, its field in a bill file."""

    what: str
    field: str
    languages: tuple[str, ...]
    of_exception: bool = False

    @property
    def message(self) -> str:
        """Whose text lacks which languages."""
        return f"{self.what} has no {self.field!r} in {', '.join(self.languages)}"

    @property
    def remedy(self) -> str:
        """The fields to write; an exception given as a condition alone gets its text beside it."""
        fields = [f"{self.field}_{language}" for language in self.languages]
        if self.of_exception:
            written = ", ".join(f"{field}: ..." for field in ("condition", self.field, *fields))
            return f"write the exception as {{{written}}}"
        return f"write {', '.join(fields)}"


def lacking_in_law(before: Law, after: Law, languages: Iterable[str]) -> Iterator[Lacking]:
    """The texts without words among the provisions of `after` that `before` doesn't hold as they are."""
    wanted, held = tuple(languages), before.by_id
    for provision in after.provisions:
        if held.get(provision.id) != provision:
            yield from _lacking_in_provision(provision, wanted)


def _lacking_in_provision(provision: Provision, languages: tuple[str, ...]) -> Iterator[Lacking]:
    texts: list[tuple[str, Texts]] = [("title", provision.title), ("text", provision.text)]
    for dispute in provision.disputes:
        for position in dispute.positions:
            texts += [("reading", position.reading), ("held_by", position.held_by)]
    for field, words in texts:
        for lacking in lacking_in_text(provision.id, field, words, languages):
            yield replace(lacking, of_exception=bool(provision.excepts))


def lacking_in_text(what: str, field: str, words: Texts, languages: Iterable[str]) -> Iterator[Lacking]:
    """The languages, if any, that one text has no words in."""
    held = words if isinstance(words, Mapping) else {"en": words}
    missing = tuple(language for language in languages if not held.get(language, "").strip())
    if missing:
        yield Lacking(what, field, missing)
