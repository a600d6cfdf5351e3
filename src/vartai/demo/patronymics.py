"""Patronymics from a father's name, in both Cyrillics, for sons and daughters."""

from __future__ import annotations

from collections.abc import Mapping

from vartai.demo.transliteration import Word

Irregular = Mapping[str, Mapping[str, tuple[str, str]]]
"""By script (`be`, `ru`) and father's name: the son's and the daughter's patronymic."""

_DAUGHTERS = {
    "авіч": "аўна",
    "евіч": "еўна",
    "овіч": "оўна",
    "ович": "овна",
    "евич": "евна",
}


def patronymic(father: Word, sex: str, irregular: Irregular) -> Word:
    """What a child of a man of this name is called after him."""
    be = irregular["be"].get(father.be) or _pair(_belarusian(father.be))
    ru = irregular["ru"].get(father.ru) or _pair(_russian(father.ru))
    child = 0 if sex == "m" else 1
    return Word(be[child], ru[child])


def _belarusian(father: str) -> str:
    if father.endswith("рый"):
        return f"{father[:-2]}'евіч"
    if father.endswith("ь"):
        return f"{father}евіч"
    if father.endswith("й"):
        return f"{father[:-1]}евіч"
    return f"{father}авіч"


def _russian(father: str) -> str:
    if father.endswith("ий"):
        return f"{father[:-2]}ьевич"
    if father.endswith(("ь", "й")):
        return f"{father[:-1]}евич"
    return f"{father}ович"


def _pair(son: str) -> tuple[str, str]:
    return son, son[:-4] + _DAUGHTERS[son[-4:]]
