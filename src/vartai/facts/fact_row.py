"""A fact as a row of a vocabulary file, and what can be wrong with one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from vartai.facts.code_list_reading import code_list
from vartai.facts.hints import did_you_mean
from vartai.facts.vocabulary import SUPPLIERS, Fact, Kind, Words
from vartai.words import LANGUAGES

_NEEDED: Mapping[str, str] = {
    "type": f"write type: and one of {', '.join(Kind)}",
    "label": "write label: with a few words in each language",
    "question": "write question: as one asks it, in each language",
    "supplied_by": f"write supplied_by: with a list of {', '.join(SUPPLIERS)}",
}
_FIELDS = ("name", *_NEEDED, "values", "code_list", "unit", "minimum", "maximum", "human_judgement")
_CODE_LISTS = ("country", "currency")
_WRITTEN = "{en: ..., lt: ..., be: ..., ru: ...}"


def fact_of(group: str, row: Mapping[str, Any]) -> Fact:
    """The fact of a row in which `row_faults` finds nothing."""
    codes: Mapping[str, Words] = {_code(code): words for code, words in row.get("values", {}).items()}
    if "code_list" in row:
        codes = code_list(row["code_list"])
    return Fact(
        name=row["name"],
        group=group,
        kind=Kind(row["type"]),
        label=row["label"],
        question=row["question"],
        supplied_by=tuple(row["supplied_by"]),
        codes=codes,
        unit=row.get("unit"),
        minimum=row.get("minimum"),
        maximum=row.get("maximum"),
        human_judgement=row.get("human_judgement", False),
    )


def row_faults(row: Any) -> Iterator[str]:
    """All that is wrong with a row, each with what to do about it."""
    if not isinstance(row, Mapping) or not isinstance(row.get("name"), str):
        yield "a fact has no 'name'; write name: and a name in small letters"
        return
    yield from (f"{row['name']}: {fault}" for fault in (*_fields(row), *_values(row), *_spoken(row)))


def _fields(row: Mapping[str, Any]) -> Iterator[str]:
    for field, remedy in _NEEDED.items():
        if field not in row:
            yield f"has no {field!r}; {remedy}"
    for field in row:
        if field not in _FIELDS:
            yield f"has no field {field!r}{did_you_mean(field, _FIELDS)}; use: {', '.join(_FIELDS)}"
    suppliers = row.get("supplied_by", ())
    if not isinstance(suppliers, list | tuple) or (not suppliers and "supplied_by" in row):
        yield f"'supplied_by' is no list; {_NEEDED['supplied_by']}"
        return
    for supplier in suppliers:
        if supplier not in SUPPLIERS:
            yield f"{supplier!r} supplies no facts; use: {', '.join(SUPPLIERS)}"


def _values(row: Mapping[str, Any]) -> Iterator[str]:
    """A type that is known, and what facts of this type need besides."""
    kind = row.get("type")
    codes = row.get("values")
    if "code_list" in row and row["code_list"] not in _CODE_LISTS:
        yield f"no list of codes is called {row['code_list']!r}; use: {', '.join(_CODE_LISTS)}"
    if codes is not None and not isinstance(codes, Mapping):
        yield "'values' are not written as codes with their meanings; write CODE: {en: ..., lt: ...} below it"
    elif kind is not None and kind not in list(Kind):
        yield f"{kind!r} is no type; {_NEEDED['type']}"
    elif kind == Kind.BOOL and {_code(code) for code in codes or ()} != {"true", "false"}:
        yield "is yes or no; write values: with what true and false mean, in each language"
    elif kind in (Kind.CODE, Kind.CODES) and not codes and "code_list" not in row:
        yield f"has no codes; write values: with them, or code_list: and one of {', '.join(_CODE_LISTS)}"
    elif kind in (Kind.INT, Kind.DECIMAL) and "unit" not in row:
        yield "is a number without a unit; write unit: in each language"


def _spoken(row: Mapping[str, Any]) -> Iterator[str]:
    """Words that are missing in a language."""
    texts = {field: row[field] for field in ("label", "question", "unit") if field in row}
    codes = row.get("values")
    if isinstance(codes, Mapping):
        texts |= {f"code {_code(code)}": words for code, words in codes.items()}
    for what, words in texts.items():
        held = words if isinstance(words, Mapping) else {}
        lacking = [language for language in LANGUAGES if not str(held.get(language) or "").strip()]
        if lacking:
            yield f"its {what} has no words in {', '.join(lacking)}; write them as {_WRITTEN}"


def _code(key: str | bool) -> str:
    return str(key).lower() if isinstance(key, bool) else key
