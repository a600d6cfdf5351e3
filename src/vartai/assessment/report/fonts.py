"""The typeface, carried inside the page so that nothing is fetched when it is read."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from importlib import resources

RANGES = {
    "latin": (
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,"
        "U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD"
    ),
    "latin-ext": (
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,"
        "U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF"
    ),
    "cyrillic": "U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116",
}
"""Which characters stand in which file; they cover Lithuanian, English, Belarusian, Russian and Ukrainian."""

WEIGHTS = (400, 600)


@cache
def font_rules() -> str:
    """One `@font-face` rule for every file."""
    return "".join(_rule(script, weight) for weight in WEIGHTS for script in RANGES)


def _rule(script: str, weight: int) -> str:
    folder = resources.files("vartai.assessment.report").joinpath("fonts")
    data = folder.joinpath(f"ibm-plex-sans-{script}-{weight}-normal.woff2").read_bytes()
    return (
        "@font-face{font-family:'IBM Plex Sans';font-style:normal;font-display:swap;"
        f"font-weight:{weight};src:url(data:font/woff2;base64,{b64encode(data).decode()}) format('woff2');"
        f"unicode-range:{RANGES[script]}}}"
    )
