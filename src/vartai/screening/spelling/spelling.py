"""One spelling of sounds for all scripts and transliterations, driven by the tables of letters and sounds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, combinations, product, zip_longest
from typing import Any

from vartai.screening.spelling.tables_reading import table

MOST_READINGS = 8
"""A word with more open readings keeps the first of them."""

_WORD = re.compile(r"[^\W\d_]+")
_APOSTROPHES = re.compile("['’ʼ`´ʹʺ\"]")
_STRESS = re.compile("[\u0300\u0301]")
_WEAK = re.compile(r"(?<=.)[aiu]")
_GLIDE = re.compile(r"(?<=a)i|i(?=a)|(?<=av)u(?=[bcCdhklmnprsStzZ])")
_DRIFTS = frozenset({"ai", "ia", "au", "ua"})
_CYRILLIC = re.compile("[\u0400-\u052f]")
_LATIN = re.compile("[a-z\u00c0-\u024f]")


def words(text: str) -> list[str]:
    """The words of a name, split at hyphens, stops and spaces; apostrophes and stress marks are left out."""
    unstressed = _STRESS.sub("", unicodedata.normalize("NFC", text))
    return _WORD.findall(_APOSTROPHES.sub("", unstressed))


@lru_cache(maxsize=200_000)
def readings(word: str) -> tuple[str, ...]:
    """How a word sounds, in the alphabet of `letters.yml`: one reading, or several where spelling is open.

    Letters of unknown scripts are kept as they are, so that equal words still agree.
    """
    plain = _one_script("".join(words(word.casefold())) or word)
    by_script = [_likeliest(script.read(plain)) for script in _scripts_of(plain)]
    heard: dict[str, None] = {}
    for letters in chain.from_iterable(zip_longest(*by_script)):
        if letters is not None:
            heard.setdefault(_sound("".join(letters)))
        if len(heard) == MOST_READINGS:
            break
    return tuple(sound for sound in heard if sound) or (plain,)


@lru_cache(maxsize=200_000)
def stems(sound: str) -> tuple[str, ...]:
    """What remains of a sound without an ending of sex or language; empty where there is none."""
    cut = (sound[: -len(ending)] for ending, _ in table("endings") if sound.endswith(ending))
    return tuple(dict.fromkeys(_closed(stem) for stem in cut if len(stem) >= 3))


def root(sound: str) -> str:
    """A sound without the suffix that many family names share; the whole sound where nothing would remain."""
    return _suffixes().sub("", sound) or sound


def vowels_drift(one: str, other: str) -> bool:
    """Whether two sounds differ in nothing but weak vowels, each in its place: a for i, a for u, ts for t.

    Vowels move with stress, dialect and transliteration, but seldom come or go, and i seldom stands for u.
    Two that meet may be one, and Belarusian puts a v between them (Навум, Наум).
    """
    mine, theirs = _glideless(one), _glideless(other)
    if len(mine) != len(theirs):
        return False
    return all(a == b or (a + b) in _DRIFTS for a, b in zip(mine, theirs, strict=True))


def skeleton(sound: str) -> str:
    """The consonants of a sound and its first letter, with ts and t as one."""
    return _WEAK.sub("", sound.replace("c", "t"))


def _closed(stem: str) -> str:
    """A stem as it sounds where the word ends with it: f and u after a vowel as v."""
    return re.sub("(?<=a)[uf]$", "v", stem)


@lru_cache(maxsize=200_000)
def _glideless(sound: str) -> str:
    return _GLIDE.sub("", sound.replace("c", "t"))


def _one_script(word: str) -> str:
    """The word with stray letters of the other script read as they look."""
    cyrillic, latin = len(_CYRILLIC.findall(word)), len(_LATIN.findall(word))
    if not cyrillic or not latin:
        return word
    to_cyrillic, to_latin = _lookalikes()
    return word.translate(to_cyrillic if cyrillic >= latin else to_latin)


def _sound(letters: str) -> str:
    for pattern, replacement in _sound_rules():
        letters = pattern.sub(replacement, letters)
    return letters


@dataclass(frozen=True)
class _Script:
    """One table of letters, ready to be walked."""

    spelt: Mapping[str, tuple[str, ...]]
    soft: Mapping[str, tuple[str, ...]]
    first: Mapping[str, tuple[str, ...]]
    last: Mapping[str, tuple[str, ...]]
    softening: str
    lengths: Mapping[str, Sequence[int]]  # of the clusters that begin with a letter, the longest first

    def read(self, word: str) -> list[tuple[str, ...]]:
        """The readings of each letter or cluster of a word."""
        choices: list[tuple[str, ...]] = []
        at = 0
        while at < len(word):
            heard, length = self._next(word, at)
            choices.append(heard)
            at += length
        return choices

    def _next(self, word: str, at: int) -> tuple[tuple[str, ...], int]:
        for length in self.lengths.get(word[at], ()):
            cluster = word[at : at + length]
            if len(cluster) < length:
                continue
            follows = word[at + length : at + length + 1]
            if cluster in self.soft and follows and follows in self.softening:
                return self.soft[cluster], length
            if at == 0 and cluster in self.first:
                return self.first[cluster], length
            if not follows and at and cluster in self.last:
                return self.last[cluster], length
            if cluster in self.spelt:
                return self.spelt[cluster], length
        return (_unmarked(word[at], self.spelt),), 1


def _unmarked(letter: str, spelt: Mapping[str, tuple[str, ...]]) -> str:
    """A letter that the table lacks: by its base letter where it only bears a mark."""
    base = unicodedata.normalize("NFKD", letter)[0]
    return spelt.get(base, (base,))[0]


def _likeliest(choices: Sequence[tuple[str, ...]]) -> Iterator[list[str]]:
    """All readings of a word, those first that leave the first reading of the fewest letters."""
    likely = [heard[0] for heard in choices]
    unsure = [place for place, heard in enumerate(choices) if len(heard) > 1]
    for many in range(len(unsure) + 1):
        for places in combinations(unsure, many):
            for others in product(*(choices[place][1:] for place in places)):
                reading = likely.copy()
                for place, other in zip(places, others, strict=True):
                    reading[place] = other
                yield reading


def _scripts_of(word: str) -> list[_Script]:
    """The tables a word is read by: its script's, and those of the traditions whose marks it bears."""
    if _CYRILLIC.search(word):
        return [_scripts()["cyrillic"]]
    return [_scripts()["latin"], *(script for marks, script in _traditions() if marks.search(word))]


@cache
def _scripts() -> Mapping[str, _Script]:
    return {name: _script(table("letters")[name]) for name in ("cyrillic", "latin")}


@cache
def _traditions() -> list[tuple[re.Pattern[str], _Script]]:
    latin = table("letters")["latin"]
    found = []
    for rows in table("letters")["traditions"].values():
        own = {
            place: {**latin[place], **rows.get(place, {})}
            for place in ("letters", "clusters", "soft", "first", "last")
        }
        found.append((re.compile(rows["marks"]), _script({**latin, **own})))
    return found


def _script(rows: Mapping[str, Any]) -> _Script:
    spelt = _choices(rows["letters"]) | _choices(rows["clusters"])
    soft, first, last = (_choices(rows.get(place, {})) for place in ("soft", "first", "last"))
    lengths: dict[str, set[int]] = {}
    for key in (*spelt, *soft, *first, *last):
        lengths.setdefault(key[0], set()).add(len(key))
    longest_first = {letter: sorted(found, reverse=True) for letter, found in lengths.items()}
    return _Script(spelt, soft, first, last, rows["softening"], longest_first)


def _choices(rows: Mapping[str, str | list[str]]) -> dict[str, tuple[str, ...]]:
    return {key: (heard,) if isinstance(heard, str) else tuple(heard) for key, heard in rows.items()}


@cache
def _sound_rules() -> list[tuple[re.Pattern[str], str]]:
    rows: Iterable[tuple[str, str, str]] = table("sounds")
    return [(re.compile(pattern), replacement) for pattern, replacement, _ in rows]


@cache
def _suffixes() -> re.Pattern[str]:
    return re.compile("(?:" + "|".join(pattern for pattern, _ in table("suffixes")) + ")$")


@cache
def _lookalikes() -> tuple[dict[int, int], dict[int, int]]:
    pairs = {ord(latin): ord(cyrillic) for latin, cyrillic in table("letters")["lookalikes"].items()}
    return pairs, {cyrillic: latin for latin, cyrillic in pairs.items()}
