"""The law that comes with the package, and what was put in force since: one law for each day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from vartai.facts import Vocabulary
from vartai.law.enacting.enactment import Enactment, OfficialText, OfficialTexts
from vartai.law.law import Law


@dataclass(frozen=True)
class StatuteBook:
    """A law with the adopted amendments, in the order in which they come into force, and official texts.

    What two persons have not activated stands in the book, but is no law on any day.
    """

    shipped: Law
    known: Vocabulary
    enactments: tuple[Enactment, ...] = ()
    texts: tuple[OfficialTexts, ...] = ()

    @property
    def waiting(self) -> tuple[Enactment | OfficialTexts, ...]:
        """The files that are not law on any day, since two persons have not approved them as they are."""
        files: tuple[Enactment | OfficialTexts, ...] = (*self.enactments, *self.texts)
        return tuple(file for file in files if file.approvals.activated_on is None)

    def law_on(self, day: date, known_on: date | None = None) -> Law:
        """The law to be asked with `.at(day, known_on)`.

        Amendments that start later, or that were activated after `known_on`, are not in it, so that an
        assessment made before can be made again.
        """
        law = self.shipped
        last_change: dict[str, date] = {}
        for enactment in self.enactments:
            if _is_known(enactment.known_from, known_on) and enactment.starts <= day:
                before = law.by_id
                law = enactment.changed(law, self.known)
                changed = [p.id for p in law.provisions if before.get(p.id) != p]
                last_change |= dict.fromkeys(changed, enactment.starts)
        official = {text.provision: text for text in self._official(day, known_on, last_change)}
        if not official:
            return law
        provisions = (official[p.id].put_into(p) if p.id in official else p for p in law.provisions)
        return replace(law, provisions=tuple(provisions))

    def _official(
        self, day: date, known_on: date | None, last_change: dict[str, date]
    ) -> Iterator[OfficialText]:
        """The texts of the newest edition up to the day; one older than the last change is out of date."""
        texts = [
            text
            for file in self.texts
            for text in file.texts
            if _is_known(file.known_from(text), known_on) and text.consolidated.edition <= day
        ]
        for text in sorted(texts, key=lambda each: each.consolidated.edition):
            if last_change.get(text.provision, date.min) <= text.consolidated.edition:
                yield text


def _is_known(known_from: date | None, known_on: date | None) -> bool:
    return known_from is not None and (known_on is None or known_from <= known_on)
