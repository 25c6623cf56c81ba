"""Words for people: lines in the language of the interface, and numbers with what they count.

Lines are written in English where they are needed, inside `tr`. A catalogue holds the same lines in another language;
what it lacks stays English. There is one interface in a process, so there is one catalogue.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, Final

Catalogue = Mapping[str, str | tuple[str, ...]]
"""A line of another language, or its form for one thing and its form for several, by `key` of the English line."""

ENGLISH: Final = "en"

_JOINED = re.compile(r"(?:\{part\d{1,3}\}|[^\w{}])+")
"""What `joined` makes of lines: the same in all languages."""

_LABEL: Final = "name of a label"
"""The meaning of what `called` gives, which is in no catalogue."""

_catalogue: Catalogue = {}
_language = ENGLISH
_signs: dict[int, str] = {}
_generation = 0


class Line(str):
    """A line in the language of the interface that can be told in English as well.

    `texts` is the English line as the program has it, or that for one thing and that for several; `meaning` tells apart
    what English says alike; `values` stand in the places. `said` is how it was once said, where that is known.
    """

    __slots__ = ("meaning", "said", "texts", "values")
    texts: tuple[str, ...]
    meaning: str
    values: Mapping[str, Any]
    said: str | None


def tr(text: str, meaning: str = "", /, **values: Any) -> str:
    """TEXT in the language of the interface, with VALUES in the places that name them, as in `Point {number}`.

    MEANING tells apart what is one line in English and two in another language, as in `tr("Open", "a state")`. A place
    may say how its value is written, as `{count:,}`, `{share:.0%}` or `{at:%H:%M}`: numbers get the signs of the
    language. Where values are given, a brace that shall stay is doubled; where none are, braces are left as they are.
    A line that was told already stays as it is.
    """
    if isinstance(text, Line):
        if text.values:
            return text
        meaning = text.meaning
        text = text.texts[0]
    return _line((text,), meaning, values)


def several(count: int, one: str, many: str, /, **values: Any) -> str:
    """The line ONE if COUNT is 1, MANY otherwise, in the language of the interface; `{count}` in them is the number."""
    return _line((one, many), "", {"count": count, **values})


def counted(count: int, noun: str) -> str:
    """A number with what it counts, as in `1 span` or `1,200 points`: a part of a line that nothing governs.

    Where a preposition or a verb stands before it, other languages inflect the noun: write the phrase with `several`.
    """
    return _line((f"{{count:,}} {noun}", f"{{count:,}} {noun}s"), "", {"count": count})


def later(text: str, meaning: str = "", /) -> str:
    """TEXT as it is: marks a line of a table that is handed to `tr` when it is shown."""
    if not meaning:
        return text
    return _made(text, (text,), meaning, {})


def number(value: float, form: str = ",") -> str:
    """A number by itself with the signs of the language; FORM is Python's, as in `.2f` or `.0%`."""
    return tr(f"{{value:{form}}}", value=value)


def lasting(seconds: float) -> str:
    """A time in whole minutes, as in `12 min` or `1 h 5 min`; less than one is said so."""
    minutes = int(seconds // 60)
    if minutes < 1:
        return tr("under a minute")
    if minutes < 60:
        return tr("{minutes} min", minutes=minutes)
    return tr("{hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)


def capitalised(line: str) -> str:
    """LINE with a capital at its beginning; the rest stays, as in languages with capitals in between."""
    return line[:1].upper() + line[1:]


def lowered(line: str) -> str:
    """LINE as it is said within another one: in English without the capital at its beginning."""
    return line[:1].lower() + line[1:] if _language == ENGLISH else line


def called(label: str) -> str:
    """The name of a LABEL as it is said within a line: `actor` in English, `Actor` in other languages, where it stays a
    name."""
    name = label.lower()
    return _made(name if _language == ENGLISH else name.capitalize(), (name,), _LABEL, {})


def joined(parts: Iterable[str], between: str = ", ") -> str:
    """PARTS in one line, which can be told in English as well as they can; empty where there are none."""
    lines = {f"part{number}": part for number, part in enumerate(parts)}
    pattern = between.join(f"{{{name}}}" for name in lines)
    return _made(between.join(lines.values()), (pattern,), "", lines)


def quoted(words: str) -> str:
    """Words of a text, or a name, in the quotation marks of the language."""
    return tr("“{words}”", words=words)


def day(at: date) -> str:
    """A day as it is written in the language of the interface."""
    return tr("{at:%Y-%m-%d}", at=at)


def moment(at: datetime) -> str:
    """A day and the time on it, as they are written in the language of the interface."""
    return tr("{at:%Y-%m-%d %H:%M}", at=at)


def speak(catalogue: Catalogue, language: str = ENGLISH) -> None:
    """Take lines from CATALOGUE from now on, which is in LANGUAGE; an empty one is English."""
    global _catalogue, _language, _signs, _generation
    _catalogue, _language, _generation = catalogue, language, _generation + 1
    signs = {sign: tr(sign, meaning) for sign, meaning in SIGNS.items()}
    _signs = {} if all(sign == told for sign, told in signs.items()) else str.maketrans(signs)


def generation() -> int:
    """Another number each time that another catalogue was taken: what was told under another one is stale."""
    return _generation


def language() -> str:
    """The code of the language of the interface."""
    return _language


def key(text: str, meaning: str = "") -> str:
    """Under which a catalogue has the English TEXT (of a line with two forms: the one for several)."""
    return f"{meaning}\x04{text}" if meaning else text


SIGNS: Final = {
    ",": "between thousands, as in 1,200",
    ".": "before decimals, as in 0.71",
    "%": "after a number of hundredths, as in 71%",
}
"""The signs in numbers, each with what tells it apart in a catalogue."""


def english(text: str) -> str:
    """TEXT as it is in English, for what is written to files and read by others: a `Line`, or what needs no telling."""
    if not isinstance(text, Line):
        return str(text)
    if text.said is not None:
        return text.said
    values = {name: english(value) if isinstance(value, str) else value for name, value in text.values.items()}
    return _filled(_form(text.texts, values), values)


def dump(text: str) -> str | None:
    """How TEXT is put together, as JSON, so that it can be told in any language; None where its English says it all."""
    if not isinstance(text, Line) or not text.values:
        return None
    return json.dumps(_parts(text), ensure_ascii=False, separators=(",", ":"))


def load(said: str, parts: str | None) -> str:
    """The line that was SAID in English and whose PARTS `dump` gave, in the language of the interface.

    Where the catalogue does not have it, and where the parts are damaged, it stays as it was said. Nothing is ever
    filled in but what the catalogue has, as the file that this was read from may come from anywhere.
    """
    try:
        return tr(said) if parts is None else _told(said, json.loads(parts))
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
        return said


def _line(texts: tuple[str, ...], meaning: str, values: Mapping[str, Any]) -> Line:
    text = _form(texts, values)
    if _catalogue:
        forms = _catalogue.get(key(texts[-1], meaning))
        text = text if forms is None else _form(forms, values)
    return _made(_filled(text, _signed(values) if _signs else values), texts, meaning, values)


def _made(shown: str, texts: tuple[str, ...], meaning: str, values: Mapping[str, Any], said: str | None = None) -> Line:
    line = Line(shown)
    line.texts, line.meaning, line.values, line.said = texts, meaning, values, said
    return line


def _form(forms: str | tuple[str, ...], values: Mapping[str, Any]) -> str:
    """The form of a line for one thing or for several. English and German know no others."""
    if isinstance(forms, str):
        return forms
    return forms[0 if values.get("count") == 1 else -1]


def _filled(text: str, values: Mapping[str, Any]) -> str:
    return text.format_map(values) if values else text


def _signed(values: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: _Signed(value) if isinstance(value, (int, float)) else value for name, value in values.items()}


class _Signed:
    """A number that is written with the signs of the language, however a place wants it."""

    def __init__(self, value: float) -> None:
        self._value = value

    def __format__(self, form: str) -> str:
        return format(self._value, form).translate(_signs)


def _parts(line: Line) -> list[Any]:
    """What the line is made of; a line within it stands with its English."""
    return [list(line.texts), line.meaning, {name: _part(value) for name, value in line.values.items()}]


def _part(value: Any) -> Any:
    if isinstance(value, Line):
        return [english(value), _parts(value)]
    return value if isinstance(value, (int, float)) else str(value)


def _told(said: str, parts: list[Any]) -> str:
    texts, meaning, values = parts
    if meaning == _LABEL:
        return called(*texts)
    forms = tuple(str(each) for each in texts)
    whole = {name: _told(*value) if isinstance(value, list) else value for name, value in values.items()}
    if key(forms[-1], meaning) in _catalogue or all(map(_JOINED.fullmatch, forms)):
        shown = str(_line(forms, meaning, whole))
    else:
        shown = said
    return _made(shown, forms, meaning, whole, said)
