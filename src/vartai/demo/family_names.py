"""Family names from stems and endings, in both Cyrillics, for men and women."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from vartai.demo.transliteration import Word

# Belarusian т and д soften before these; р and the hissing sounds stay hard and harden the vowel instead.
_SOFTENING = frozenset("еіюя")
_SOFTENED = {"т": "ц", "д": "дз"}
_HARD = frozenset("ржшчц")
_HARDENED = {"е": "э", "і": "ы", "ю": "у", "я": "а"}
_RUSSIAN_HISSING = frozenset("жшчщц")


def family_names(
    kinds: Sequence[Mapping[str, list[str]]],
    stems: Sequence[Iterable[tuple[str, str]]],
    endings: Mapping[str, Sequence[str]],
    kept_out: frozenset[str],
) -> dict[str, tuple[Word, ...]]:
    """Every stem with every ending of its kind, once each; men's and women's forms in the same order."""
    men: dict[str, Word] = {}
    women: dict[str, Word] = {}
    for kind, of_kind in zip(kinds, stems, strict=True):
        for russian, belarusian in of_kind:
            for name in kind["endings"]:
                ru_m, ru_f, be_m, be_f = endings[name]
                man = Word(join_belarusian(belarusian, be_m), join_russian(russian, ru_m))
                if man.ru not in kept_out and man.ru not in men:
                    men[man.ru] = man
                    women[man.ru] = Word(join_belarusian(belarusian, be_f), join_russian(russian, ru_f))
    return {"m": tuple(men.values()), "f": tuple(women.values())}


def join_belarusian(stem: str, ending: str) -> str:
    """Stem and ending as Belarusian spells them: Кандрат + юк is Кандрацюк, Захар + енка is Захарэнка."""
    last, first = stem[-1], ending[0]
    if first in _SOFTENING and last in _SOFTENED:
        return stem[:-1] + _SOFTENED[last] + ending
    if last in _HARD and first in _HARDENED:
        return stem + _HARDENED[first] + ending[1:]
    return stem + ending


def join_russian(stem: str, ending: str) -> str:
    """Stem and ending as Russian spells them: no ю after the hissing sounds."""
    if stem[-1] in _RUSSIAN_HISSING and ending[0] == "ю":
        return stem + "у" + ending[1:]
    return stem + ending
