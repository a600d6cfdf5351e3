"""The colours of the report, in light and in dark; pictures and page take them from here."""

from __future__ import annotations

from collections.abc import Iterable

LIGHT = {
    "paper": "#fbf8f3",
    "card": "#fffdf9",
    "line": "#d8d1c5",
    "ink": "#1d1b18",
    "soft": "#5a544b",
    "blue": "#1d4680",
    "amber": "#b06f0e",
    "green": "#2e6e4e",
    "brick": "#9d3f2e",
    "slate": "#65727f",
}
DARK = {
    "paper": "#191816",
    "card": "#211f1c",
    "line": "#423e38",
    "ink": "#efeae2",
    "soft": "#b9b1a5",
    "blue": "#9cc0f2",
    "amber": "#e3ac50",
    "green": "#7cc29d",
    "brick": "#e58f7b",
    "slate": "#9aa8b6",
}


def colour_rules() -> str:
    """The style rules that name the colours and let them follow the scheme of the screen.

    Pictures carry the light colours in themselves, so that they survive being copied out of the page;
    inside it the rules below put the named colours in their place.
    """
    light, dark = _variables(LIGHT.items()), _variables(DARK.items())
    pictures = "".join(
        f'.picture [{part}="{value}"]{{{part}:var(--{name})}}'
        for name, value in LIGHT.items()
        for part in ("fill", "stroke")
    )
    return (
        f":root{{color-scheme:light dark;{light}}}"
        f"@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
        f"{pictures}"
    )


def _variables(colours: Iterable[tuple[str, str]]) -> str:
    return "".join(f"--{name}:{value};" for name, value in colours)
