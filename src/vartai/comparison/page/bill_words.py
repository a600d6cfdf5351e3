"""How the page of a bill speaks: its own sentences and those of the law."""

from __future__ import annotations

from dataclasses import dataclass

from vartai.comparison.bill_effect import TwoLaws
from vartai.law.bill import Add, Amendment, Bill, Repeal, Replace, SetFigure, Sunset, Votes
from vartai.law.wording import Speaker
from vartai.words import Catalogue, Slot, in_language


@dataclass(frozen=True)
class BillWords:
    """The words of the page in one language; `law` speaks of provisions, facts and outcomes."""

    own: Catalogue
    law: Speaker

    def say(self, key: str, **slots: Slot) -> str:
        """The sentence under a key."""
        return self.own.say(key, **slots)

    def count(self, number: int | None) -> str:
        """A number of people; None is one under ten."""
        return self.say("under-ten") if number is None else self.own.number(number)

    def title(self, bill: Bill) -> str:
        """What the bill is called."""
        return in_language(bill.title, self.own.language, f"the title of bill {bill.id}")

    def act(self, code: str) -> str:
        """The name of an act."""
        return self.law.codes("act", (code,))

    def about(self, laws: TwoLaws) -> tuple[tuple[str, str], ...]:
        """What is known of the bill, term by term."""
        bill = laws.bill
        base = self.say("base-law") if bill.base is None else self.say("base-bill", bill=bill.base)
        known = [
            (self.say("about-id"), bill.id),
            (self.say("about-stage"), self.say(f"stage-{bill.stage}")),
            (self.say("about-date"), self.own.day(bill.date) if bill.date else self.say("not-known")),
            (self.say("about-votes"), self._votes(bill.votes)),
            (self.say("about-base"), base),
            (self.say("about-day"), self.own.day(laws.before.day)),
            (self.say("about-known"), self.law.say(f"confidence-{bill.confidence}")),
        ]
        return tuple(known)

    def _votes(self, votes: Votes | None) -> str:
        if votes is None:
            return self.say("not-known")
        cast = (votes.in_favour, votes.against, votes.abstained)
        said = [self.say("not-known") if number is None else self.own.number(number) for number in cast]
        return self.say("votes", favour=said[0], against=said[1], abstained=said[2])

    def amendment(self, amendment: Amendment) -> str:
        """What an amendment does, in a sentence."""
        match amendment:
            case Add(name):
                return self.say("amendment-add", provision=name)
            case Replace(name):
                return self.say("amendment-replace", provision=name)
            case Repeal(name):
                return self.say("amendment-repeal", provision=name)
            case Sunset(instrument, to):
                return self.say("amendment-sunset", instrument=instrument, day=to)
            case SetFigure(figure, value):
                return self.say("amendment-figure", figure=figure, value=value)

    def scope(self, bill: Bill) -> tuple[str, str] | None:
        """Whom the bill says it touches, and whether it says so itself; None where nothing is stated."""
        if bill.scope is None:
            return None
        words = in_language(bill.scope.words, self.own.language, f"the scope of bill {bill.id}")
        return words, self.say("scope-stated" if bill.scope.stated else "scope-inferred")
