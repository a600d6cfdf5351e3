"""What a text in four languages must keep to, whoever wrote it: faults are returned as sentences."""

import re
from collections.abc import Iterator, Mapping

from vartai.words.language import LANGUAGES

_NAMES = re.compile(r"Invest Lithuania|\b(?:V|[A-Z]{2}-)\d+[a-z]?(?:\.\w+)*\b|\(D\)|, D\)|\b[IVX]+\b")
"""Latin letters that stay in Belarusian and Russian: ids of provisions and bills, the D visa, names."""

_VOWELS = "аеёіоуыэюя"
_SHORT_U_MISSING = re.compile(rf"[{_VOWELS}{_VOWELS.upper()}] у[а-яёіў’]*", re.ASCII)
_SHORT_U_WRONG = re.compile(rf"(?:^|[^{_VOWELS}{_VOWELS.upper()}\s«(]|[.,;:!?»)–-]\s)\s?ў", re.MULTILINE)

_WRONG_WORDS = {
    "lt": r"\b(?:baltarusi[oų] respublik|laikinai apsigyventi)",
    "be": r"від[а-яў]* на жыхарств|на Украіне|уцякач|\b(?:па)?(?:сьв|зьм|сьн)|ньне\b|\bйдзе",
    "ru": r"Белорусси|на Украине|разрешени[а-я]* на (?:временное|постоянное) (?:про)?жив|ВНЖ",
}
"""Words that the glossary or safeguard S24 rules out."""


def faults(texts: Mapping[str, str], numbers: bool = True) -> list[str]:
    """Everything that is wrong with one meaning's texts; `numbers` demands the same digits in each."""
    missing = [language for language in LANGUAGES if not texts.get(language, "").strip()]
    if missing or set(texts) != set(LANGUAGES):
        return [f"languages are {sorted(texts)}, empty or missing: {missing}"]
    found = [f"{a} and {b} are the same" for a, b in _same(texts)]
    for language, text in texts.items():
        found += [f"{language}: {said}" for said in _in_one_language(language, text)]
    if numbers and len({_digits(text) for text in texts.values()}) > 1:
        found.append(f"other numbers: { {language: _digits(text) for language, text in texts.items()} }")
    if len({text.count("?") for text in texts.values()}) > 1:
        found.append("not the same number of questions")
    return found


def _same(texts: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Languages whose texts are one; a single word may be the same in two of them, a sentence never."""
    pairs = [(a, b) for i, a in enumerate(LANGUAGES) for b in LANGUAGES[i + 1 :]]
    yield from ((a, b) for a, b in pairs if texts[a] == texts[b] and len(texts[a].split()) > 1)


def _in_one_language(language: str, text: str) -> Iterator[str]:
    if text != text.strip() or "  " in text:
        yield "stray spaces"
    if language in ("en", "lt"):
        if re.search("[А-Яа-яЁёІіЎў]", text):
            yield "Cyrillic letters"
    else:
        bare = _NAMES.sub("", text)
        if latin := re.findall("[A-Za-zĄ-ž]+", bare):
            yield f"Latin letters: {latin}"
    if language == "be":
        yield from _in_belarusian(text)
    if language == "ru" and re.search("[ІіЎў]", text):
        yield "Belarusian letters"
    if wrong := re.search(_WRONG_WORDS.get(language, "(?!)"), text):
        yield f"a word ruled out: {wrong[0]!r}"


def _in_belarusian(text: str) -> Iterator[str]:
    if re.search("[иИщЩъЪ]", text):
        yield "Russian letters"
    if len(text) > 100 and not re.search("[іІўЎ]", text):
        yield "neither і nor ў in so long a text"
    if wrong := _SHORT_U_MISSING.search(text):
        yield f"у after a vowel must be ў: {wrong[0]!r}"
    if wrong := _SHORT_U_WRONG.search(text):
        yield f"ў stands only after a vowel: {text[max(0, wrong.start() - 8) : wrong.end() + 8]!r}"
    if "'" in text:
        yield "the apostrophe of print is ’"


def _digits(text: str) -> str:
    """All digits of a text in ascending order: days and amounts are written in another order elsewhere."""
    return "".join(sorted(re.findall(r"\d", text)))
