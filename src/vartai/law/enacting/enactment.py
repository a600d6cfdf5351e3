"""What an authority adds to the law book without a release: adopted amendments, and official texts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from vartai.facts import Vocabulary
from vartai.law.amending import amended
from vartai.law.bill import Bill
from vartai.law.enacting.approval import Approvals
from vartai.law.law import Law
from vartai.law.provision import Consolidated, Provision


@dataclass(frozen=True)
class Enactment:
    """An adopted amendment (priimtas pakeitimas): a bill that became law, with its day and its source."""

    file: str
    bill: Bill
    adopted: date
    starts: date
    approvals: Approvals

    @property
    def known_from(self) -> date | None:
        """The day from which assessments reckon with it; None while two persons have not activated it."""
        activated = self.approvals.activated_on
        return None if activated is None else max(activated, self.adopted)

    def changed(self, law: Law, known: Vocabulary) -> Law:
        """The law from its first day on; whatever it changed names its source too."""
        after = amended(law, self.bill, {}, on=self.starts, known=known, adopted=self.adopted)
        before = law.by_id
        return replace(
            after,
            provisions=tuple(
                provision if before.get(provision.id) == provision else self._sourced(provision)
                for provision in after.provisions
            ),
        )

    def touches(self, law: Law, known: Vocabulary) -> frozenset[str]:
        """The ids of the provisions that it changes."""
        before = law.by_id
        return frozenset(p.id for p in self.changed(law, known).provisions if before.get(p.id) != p)

    def _sourced(self, provision: Provision) -> Provision:
        return replace(provision, sources=tuple(dict.fromkeys((*self.bill.sources, *provision.sources))))


@dataclass(frozen=True)
class OfficialText:
    """The consolidated wording (suvestinė redakcija) of a provision, to stand in place of our paraphrase."""

    provision: str
    words: Mapping[str, str]
    consolidated: Consolidated

    def put_into(self, provision: Provision) -> Provision:
        """The provision with these words; languages that the authority didn't bring keep the paraphrase."""
        sources = tuple(dict.fromkeys((*self.consolidated.sources, *provision.sources)))
        words = {**provision.text, **self.words}
        return replace(provision, text=words, consolidated=self.consolidated, sources=sources)


@dataclass(frozen=True)
class OfficialTexts:
    """A file of official texts, activated as a whole."""

    file: str
    texts: tuple[OfficialText, ...]
    approvals: Approvals

    def known_from(self, text: OfficialText) -> date | None:
        """The day from which one of its texts is shown; None while two persons have not activated them."""
        activated = self.approvals.activated_on
        return None if activated is None else max(activated, text.consolidated.edition)
