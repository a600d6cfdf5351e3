"""How facts stand in the columns of a population: codes and sets as bits, a condition as one operation.

A code fact and a set fact become an unsigned number with a bit for every class of codes that the law tells
apart, and one bit for all other codes. `[]` is 0, unknown is null. A code fact has exactly one bit set.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import polars as pl

from vartai.facts.bounds import HIGH, LOW
from vartai.law.checking import conditions
from vartai.law.expression import Among, Code, Codes, Condition, HasAny, HasOther, OneOf, YesNo
from vartai.law.law import LawOnDay
from vartai.law.measuring import DayFact, Quantity
from vartai.law.walking import atoms, references


@dataclass(frozen=True)
class Bits:
    """The classes of codes of one fact; class `n` is bit `n`, all other codes are the bit after the last."""

    classes: tuple[frozenset[str], ...]

    @property
    def dtype(self) -> type[pl.DataType]:
        """The smallest unsigned number with room for every bit."""
        for size, dtype in ((8, pl.UInt8), (16, pl.UInt16), (32, pl.UInt32), (64, pl.UInt64)):
            if len(self.classes) < size:
                return dtype
        raise ValueError("a law tells at most 63 classes of codes of one fact apart")

    @property
    def other(self) -> int:
        """The bit of a code that the law doesn't name."""
        return 1 << len(self.classes)

    def mask(self, codes: Iterable[str]) -> int:
        """The bits of all classes with these codes."""
        wanted = set(codes)
        return sum(1 << at for at, members in enumerate(self.classes) if members <= wanted)

    def of(self, code: str) -> int:
        """The one bit of a code."""
        return self.mask(next(([*m] for m in self.classes if code in m), [])) or self.other


@dataclass(frozen=True)
class Layout:
    """The columns that a law reads, by their facts; `among` are pairs of a code fact and a set fact."""

    codes: Mapping[str, Bits]
    sets: Mapping[str, Bits]
    flags: tuple[str, ...]
    numbers: tuple[str, ...]
    days: tuple[str, ...]
    among: tuple[tuple[str, str], ...]


def layout_of(*laws: LawOnDay) -> Layout:
    """The columns that the provisions in force read, and `act`; several laws can share them."""
    provisions = [provision for law in laws for provision in law.provisions]
    everything = [condition for provision in provisions for condition in conditions(provision)]
    found = [reference for condition in everything for reference in references(condition)]
    all_atoms = [atom for condition in everything for atom in atoms(condition)]
    acts = {act for law in laws for question in law.law.questions for act in question.acts}
    codes = {"act": Bits(tuple(frozenset({act}) for act in sorted(acts)))}
    codes |= {name: _bits(name, all_atoms) for name in _names(found, Code) if name != "act"}
    unsettled = [d.unsettled for p in provisions for d in p.disputes if d.unsettled]
    return Layout(
        codes=codes,
        sets={name: _bits(name, all_atoms) for name in _names(found, Codes)},
        flags=tuple(sorted({*_names(found, YesNo), *unsettled})),
        numbers=_names(found, Quantity),
        days=_names(found, DayFact),
        among=tuple(dict.fromkeys((a.fact.name, a.others.name) for a in all_atoms if isinstance(a, Among))),
    )


def among_column(code: str, codes: str) -> str:
    """The yes/no column that says whether the code of one fact is in the set of another."""
    return f"{code} in {codes}"


def encode(facts: pl.LazyFrame, layout: Layout) -> pl.LazyFrame:
    """The columns of a law from the facts as they are read; a column that isn't there is unknown."""
    schema = facts.collect_schema()
    given = schema.names()
    columns: list[pl.Expr] = []
    for name, bits in layout.codes.items():
        columns.append(_code_bits(name, bits) if name in given else _unknown(name, bits.dtype))
    for name, bits in layout.sets.items():
        columns.append(_set_bits(name, bits) if name in given else _unknown(name, bits.dtype))
    columns += [pl.col(name) if name in given else _unknown(name, pl.Boolean) for name in layout.flags]
    columns += [pl.col(name) if name in given else _unknown(name, pl.Date) for name in layout.days]
    for name in layout.numbers:
        columns.append(_number(name, schema[name]) if name in given else _unknown(name, pl.Float64))
        columns += [pl.col(name + end).fill_nan(None) for end in (LOW, HIGH) if name + end in given]
    for code, codes in layout.among:
        both = code in given and codes in given
        column = pl.col(codes).list.contains(pl.col(code)) & pl.col(code).is_not_null()
        column = pl.when(pl.col(code).is_not_null()).then(column).otherwise(pl.lit(None, pl.Boolean))
        name = among_column(code, codes)
        columns.append(column.alias(name) if both else _unknown(name, pl.Boolean))
    return facts.select(columns)


def _names(found: Iterable[object], kind: type[Code | Codes | YesNo | Quantity | DayFact]) -> tuple[str, ...]:
    return tuple(sorted({reference.name for reference in found if isinstance(reference, kind)}))


def _bits(name: str, all_atoms: Iterable[Condition]) -> Bits:
    """Codes that stand in exactly the same conditions share a class."""
    groups = [
        frozenset(atom.codes)
        for atom in all_atoms
        if isinstance(atom, OneOf | HasAny | HasOther) and atom.fact.name == name
    ]
    classes: dict[tuple[bool, ...], list[str]] = {}
    for code in sorted({code for group in groups for code in group}):
        classes.setdefault(tuple(code in group for group in groups), []).append(code)
    return Bits(tuple(frozenset(members) for members in classes.values()))


def _unknown(name: str, dtype: type[pl.DataType]) -> pl.Expr:
    return pl.lit(None, dtype).alias(name)


def _number(name: str, given: pl.DataType) -> pl.Expr:
    """Small whole numbers stay as they are, which takes a fraction of the room."""
    if given in (pl.Int8, pl.Int16, pl.Int32, pl.UInt8, pl.UInt16):
        return pl.col(name)
    return pl.col(name).cast(pl.Float64).fill_nan(None)


def _code_bits(name: str, bits: Bits) -> pl.Expr:
    known = {code: bits.of(code) for members in bits.classes for code in members}
    column = pl.col(name).cast(pl.String)
    if not known:
        return pl.when(column.is_not_null()).then(pl.lit(bits.other, bits.dtype)).alias(name)
    found = column.replace_strict(known, default=bits.other, return_dtype=bits.dtype)
    return pl.when(column.is_not_null()).then(found).otherwise(pl.lit(None, bits.dtype)).alias(name)


def _set_bits(name: str, bits: Bits) -> pl.Expr:
    column = pl.col(name)
    named = [code for members in bits.classes for code in sorted(members)]
    total = pl.when(column.list.set_difference(named).list.len() > 0).then(bits.other).otherwise(0)
    total = total.cast(bits.dtype)
    for members in bits.classes:
        held = pl.any_horizontal([column.list.contains(pl.lit(code)) for code in sorted(members)])
        total = total | held.cast(bits.dtype) * pl.lit(bits.mask(members), bits.dtype)
    return pl.when(column.is_not_null()).then(total).otherwise(pl.lit(None, bits.dtype)).alias(name)
