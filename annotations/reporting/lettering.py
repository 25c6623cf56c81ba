"""The letters of plots and pages: which fonts have them, how wide they are, and where lines break."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from matplotlib import font_manager
from matplotlib.ft2font import FT2Font

from annotations.reporting.words import ELLIPSIS

FAMILY = "DejaVu Sans"
"""It comes with Matplotlib, so that a report looks the same on every machine."""

OTHERS = (
    "Noto Sans CJK SC", "Noto Sans CJK JP", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC",
    "Hiragino Sans", "Yu Gothic", "Malgun Gothic", "WenQuanYi Zen Hei", "Arial Unicode MS", "Noto Sans Devanagari",
    "Nirmala UI", "Noto Sans Thai",
)  # fmt: skip
NO_GLYPH = "□"


@cache
def families() -> list[str]:
    """The fonts that letters are taken from, in turn: ours, then what this machine has for other scripts."""
    installed = set(font_manager.get_font_names())
    return [FAMILY, *(name for name in OTHERS if name in installed)]


@cache
def _fonts(weight: str = "normal") -> list[FT2Font]:
    return [
        font_manager.get_font(font_manager.findfont(font_manager.FontProperties(family=name, weight=weight)))
        for name in families()
    ]


@cache
def _has_glyph(character: str) -> bool:
    return any(font.get_char_index(ord(character)) for font in _fonts())


def plain(text: str) -> str:
    """TEXT as it shall be drawn: a box for letters that no font has, and no formula after a dollar sign."""
    return "\n".join(visible(line) for line in text.split("\n")).replace("$", r"\$")


def visible(text: str) -> str:
    """TEXT on one line, with a box for letters that no font has."""
    line = " ".join(text.split())
    return line if line.isascii() and line.isprintable() else "".join(
        each if _has_glyph(each) else NO_GLYPH for each in line
    )  # fmt: skip


def width(text: str, size: float, weight: str = "normal") -> float:
    """How many points TEXT takes at SIZE points."""
    return sum(_advance(each, weight) for each in text) * size


@cache
def _advance(character: str, weight: str) -> float:
    """The advance of a letter, in parts of the size of the type."""
    for font in _fonts(weight):
        if font.get_char_index(ord(character)):
            font.set_size(100.0, 72.0)
            return font.load_char(ord(character)).linearHoriAdvance / 65536 / 100
    return 0.6


def fitted(text: str, room: float, size: float, weight: str = "normal") -> str:
    """As much of TEXT as has room in ROOM points; an ellipsis says that some is missing."""
    text = visible(text)
    if width(text, size, weight) <= room:
        return text
    while text and width(text + ELLIPSIS, size, weight) > room:
        text = text[:-1].rstrip()
    return text + ELLIPSIS


def fitted_words(text: str, room: float, size: float) -> str:
    """As many whole words of TEXT as have room in ROOM points, or as much of the first; an ellipsis as in `fitted`."""
    words = visible(text).split()
    for most in range(len(words), 0, -1):
        line = " ".join(words[:most]) + (f" {ELLIPSIS}" if most < len(words) else "")
        if width(line, size) <= room:
            return line
    return fitted(text, room, size)


def wrapped(text: str, room: float, size: float) -> list[str]:
    """TEXT in lines of at most ROOM points, broken between words, and within one that has no room on a line."""
    lines: list[str] = []
    line = ""
    for word in _words(visible(text), room, size):
        longer = f"{line} {word}" if line else word
        if line and width(longer, size) > room:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line] if line else lines


def _words(text: str, room: float, size: float) -> Iterator[str]:
    for word in text.split():
        while width(word, size) > room and len(word) > 1:
            most = next(n for n in range(len(word) - 1, 0, -1) if n == 1 or width(word[:n], size) <= room)
            yield word[:most]
            word = word[most:]
        yield word
