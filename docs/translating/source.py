"""The lines as a source in C++, which Qt's `lupdate` reads."""

from __future__ import annotations

from collections.abc import Iterable

from docs.translating.lines import Found

CONTEXT = "Stancemark"
"""All lines are in one context: the same English line is the same line everywhere, unless a meaning tells it apart."""


def source(lines: Iterable[Found]) -> str:
    """A line for each, with the module it stands in and, of two forms, the one for a single thing beside it."""
    return "".join(f"//: {_said(line)}\n{_marked(line)};\n" for line in lines)


def _said(line: Found) -> str:
    if len(line.texts) == 1:
        return line.place
    return f"{line.place}; of one: {_one_line(line.texts[0])}"


def _marked(line: Found) -> str:
    text = _quoted(line.texts[-1])
    if len(line.texts) > 1:
        return f'QT_TRANSLATE_N_NOOP("{CONTEXT}", {text})'
    if line.meaning:
        return f'QT_TRANSLATE_NOOP3("{CONTEXT}", {text}, {_quoted(line.meaning)})'
    return f'QT_TRANSLATE_NOOP("{CONTEXT}", {text})'


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def _one_line(text: str) -> str:
    return " ".join(text.split())
