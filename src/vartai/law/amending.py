"""A law as a bill would make it, on the day asked about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from vartai.facts import Vocabulary
from vartai.law.bill import Add, Amendment, Bill, Bills, Changes, Repeal, Replace, SetFigure, Sunset
from vartai.law.checking import LawError, check
from vartai.law.higher_law import closed_way
from vartai.law.law import Law, LegalFigure
from vartai.law.provision import Provision, Rank, Role
from vartai.law.restating import begun, ended, own_exceptions, restate
from vartai.law.term import Standing

_ABOVE_STATUTES = (Rank.CONSTITUTION, Rank.EU, Rank.TREATY)


class AmendmentError(ValueError):
    """A bill that can't be applied: which one, which amendment (from 0; None: itself), what to do."""

    def __init__(self, bill: str, at: int | None, message: str, remedy: str) -> None:
        place = f"bill {bill}" if at is None else f"bill {bill}, amendment {at + 1}"
        super().__init__(f"{place}: {message}; {remedy}")
        self.bill, self.at, self.message, self.remedy = bill, at, message, remedy


def amended(
    law: Law, bill: Bill, bills: Bills, *, on: date, known: Vocabulary, adopted: date | None = None
) -> Law:
    """The law as the bill would make it, to be asked with `.at(on)`.

    The bills that it builds on come first. Whatever start a bill names, its amendments count as in force on
    `on`. What is repealed stays in the book, ended on the day before. Raises `AmendmentError` if something
    that the bill names isn't there, if the result is no sound law, or if it would close a way that law above
    the statutes keeps open for everybody. With `adopted` the bill has become law on that day and is in force
    from `on`, so that the result may be asked about later days too.
    """
    work = _Work(law, on, {p.id: p for p in law.provisions}, {f.name: f for f in law.figures}, adopted)
    chain = built_on(bill, bills)
    numbered = [(of, at, amendment) for of in chain for at, amendment in enumerate(of.amendments)]
    # an end speaks of the whole instrument, so it comes after everything that is put into it
    for last in (False, True):
        for of, at, amendment in numbered:
            if isinstance(amendment, Sunset) is last:
                _apply(work, _Place(of.id, at), amendment)
    after = replace(law, provisions=tuple(_in_order(work)), figures=tuple(work.figures.values()))
    try:
        check(after, known)
    except LawError as error:
        raise _located(work, bill, error) from None
    for name, place in work.touched.items():
        closed = closed_way(work.book, after, work.provisions[name])
        if closed is not None:
            raise place.error(closed.message, closed.remedy)
    return after


def built_on(bill: Bill, bills: Bills) -> tuple[Bill, ...]:
    """The bill with all that it builds on, the first one against the law in force first."""
    chain = [bill]
    while (base := chain[0].base) is not None:
        if base not in bills:
            raise AmendmentError(
                chain[0].id, None, f"it builds on bill {base!r}, which is not there",
                f"use one of: {', '.join(bills)}, or put the bill into the same folder",
            )  # fmt: skip
        if base in {before.id for before in chain}:
            circle = " builds on ".join([*(b.id for b in reversed(chain)), base])
            raise AmendmentError(bill.id, None, f"it builds on itself ({circle})", "name another base")
        chain.insert(0, bills[base])
    return tuple(chain)


@dataclass(frozen=True)
class _Place:
    bill: str
    at: int

    def error(self, message: str, remedy: str) -> AmendmentError:
        return AmendmentError(self.bill, self.at, message, remedy)


@dataclass
class _Work:
    """A law in the making; `book` is the law without any bill."""

    book: Law
    day: date
    provisions: dict[str, Provision]
    figures: dict[str, LegalFigure]
    adopted: date | None = None
    touched: dict[str, _Place] = field(default_factory=dict)
    repealed: dict[str, str] = field(default_factory=dict)

    @property
    def law(self) -> Law:
        """As far as it has come."""
        return replace(self.book, provisions=tuple(self.provisions.values()))

    @property
    def yesterday(self) -> date:
        """The last day before the bill."""
        return self.day - timedelta(1)

    @property
    def first(self) -> date:
        """The first day of what is put into the law; a bill that is only asked about counts as begun."""
        return self.day if self.adopted else self.yesterday


def _apply(work: _Work, place: _Place, amendment: Amendment) -> None:
    match amendment:
        case Add(name, changes, new):
            _add(work, place, name, changes, new)
        case Replace(name, changes):
            _restate(work, place, _standing(work, place, name), changes, begin=False)
        case Repeal(name):
            rule = _standing(work, place, name)
            _end(work, place, [rule, *own_exceptions(work.law, name)], work.yesterday)
            work.repealed[name] = place.bill
        case Sunset(instrument, to):
            _sunset(work, place, instrument, to)
        case SetFigure(name, value):
            _set_figure(work, place, name, value)


def _add(work: _Work, place: _Place, name: str, changes: Changes, new: Provision | None) -> None:
    if new is not None and name in work.provisions:
        raise place.error(
            f"the law already holds {name}", "give it another id, or change it with op: replace"
        )
    if new is None and name not in work.book.by_id:
        raise place.error(
            f"no provision is called {name!r}",
            "check the id, or write the whole provision: citation, title, text, acts, condition, effects",
        )
    work.repealed.pop(name, None)
    if new is None:
        for exception in own_exceptions(work.law, name):
            del work.provisions[exception.id]
        held = {p.id: p for p in (work.book.by_id[name], *own_exceptions(work.book, name))}
        work.provisions |= held
    else:
        work.provisions[name] = new
    _restate(work, place, work.provisions[name], changes, begin=True)


def _restate(work: _Work, place: _Place, old: Provision, changes: Changes, *, begin: bool) -> None:
    _below_higher_law(place, old)
    result = restate(work.book, work.law, old, changes)
    _end(work, place, result.dropped, work.yesterday)
    rule, exceptions = result.rule, result.exceptions
    if begin:
        rule = begun(rule, work.first, work.adopted)
        exceptions = tuple(begun(exception, work.first, work.adopted) for exception in exceptions)
    elif changes.exceptions is not None or changes.unverified_exceptions is not None:
        exceptions = tuple(replace(exception, term=rule.term) for exception in exceptions)
    for provision in (rule, *exceptions):
        work.provisions[provision.id] = provision
        work.touched[provision.id] = place


def _standing(work: _Work, place: _Place, name: str) -> Provision:
    if name not in work.provisions:
        hint = "check the id: `vartai law show --at DAY` lists the provisions of a day"
        raise place.error(f"no provision is called {name!r}", hint)
    if name in work.repealed:
        raise place.error(
            f"{name} is already repealed by bill {work.repealed[name]}", "put it back first with op: add"
        )
    if work.provisions[name].proposed:
        raise place.error(f"{name} is only proposed, it is no law yet", "put it into the law with op: add")
    if work.adopted and work.provisions[name].standing(work.day) is Standing.NOT_IN_FORCE:
        raise place.error(f"{name} is no law on {work.day}", "put it into the law with op: add")
    return work.provisions[name]


def _end(work: _Work, place: _Place, provisions: Iterable[Provision], last: date) -> None:
    for provision in provisions:
        _below_higher_law(place, provision)
        known_from = work.adopted or work.yesterday
        work.provisions[provision.id] = ended(provision, last, f"bill {place.bill}", known_from)
        work.touched[provision.id] = place


def _sunset(work: _Work, place: _Place, instrument: str, to: date) -> None:
    held = [p for p in work.provisions.values() if p.instrument == instrument]
    if not held:
        known = ", ".join(dict.fromkeys(p.instrument for p in work.provisions.values()))
        raise place.error(f"no provision belongs to {instrument!r}", f"use one of: {known}")
    _end(work, place, [p for p in held if _runs(work, p)], to)


def _runs(work: _Work, provision: Provision) -> bool:
    """Whether it is law, may be law, or would be if the bill didn't vouch for it past its old end."""
    before = work.book.by_id.get(provision.id)
    as_before = before if before is not None and before.term == provision.term else provision
    return as_before.standing(work.day) is not Standing.NOT_IN_FORCE


def _set_figure(work: _Work, place: _Place, name: str, value: float) -> None:
    if name not in work.figures:
        known = ", ".join(work.figures) or "none"
        raise place.error(f"the law states no figure called {name!r}", f"figures are: {known}")
    figure = work.figures[name]
    before = tuple((since, held) for since, held in figure.values if since < work.day)
    work.figures[name] = replace(figure, values=(*before, (work.day, value)))


def _in_order(work: _Work) -> Iterator[Provision]:
    """The order of the law book, a new exception behind those of its rule, a new rule at the end."""
    order = [provision.id for provision in work.book.provisions]
    for name, provision in work.provisions.items():
        if name in work.book.by_id:
            continue
        rule = provision.excepts[0] if provision.excepts else name
        near = [at for at, other in enumerate(order) if other == rule or other.startswith(f"{rule}.")]
        order.insert(near[-1] + 1 if near else len(order), name)
    return (work.provisions[name] for name in order)


# ------------------------------------------------------------------------------ law above the statutes


def _below_higher_law(place: _Place, provision: Provision) -> None:
    if provision.role is Role.GUARD or provision.rank in _ABOVE_STATUTES:
        raise place.error(
            f"{provision.id} stands above the statutes ({provision.citation}); no bill changes it",
            "leave it as it is and change a statute instead",
        )


def _located(work: _Work, bill: Bill, error: LawError) -> AmendmentError:
    """A fault of the result, at the amendment that brought it in."""
    for fault in error.faults:
        name = fault.partition(": ")[0]
        if name in work.touched:
            place = work.touched[name]
            return place.error(f"the result is no sound law: {fault}", "mend this amendment")
    return AmendmentError(
        bill.id, None, f"the result is no sound law: {'; '.join(error.faults)}", "mend the amendments"
    )
