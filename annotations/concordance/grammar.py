"""From what somebody types to a search.

night ferry                 both words, one after the other
night ferry | steamer       one or the other
ferr*  *erry  night * crew  * stands for the rest of a word, or for a word
"a: b * c"                  exactly these characters, whatever they mean elsewhere; “so”, „so“ and «so» as well
/ferr(y|ies)/               a regular expression
label:ACTOR,STANCE          a key, and one of these values
-state:done                 not this value
commitment=offers           an attribute; commitment= unset, commitment=* set
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from annotations.concordance import expressions, moments
from annotations.concordance.matching import has_letters
from annotations.concordance.search import (
    ACCENTS,
    ANY,
    ATTRIBUTE,
    CASE,
    CHANGED,
    IS,
    KEYS,
    LABEL,
    MATCH,
    PARTS,
    UNMARKED,
    VALUES,
    Condition,
    Phrase,
    Search,
    Word,
)
from annotations.errors import Refused
from annotations.schema import Schema
from annotations.text import shortened
from annotations.wording import tr

WORD, OR, EXPRESSION, CONDITION = "word", "or", "expression", "condition"

_OR = "|"
_MOST_DIGITS = 9  # of the number of a point
_MARKS = {'"': '"', "“": '”"', "„": '“”"', "«": "»", "»": "«"}
"""What opens a quotation, and what closes it: keyboards of some languages, and hints that were copied, have no straight
marks."""
_QUOTED = re.compile("|".join(rf"{first}((?:[^{last}\\]|\\.)*)[{last}]?" for first, last in _MARKS.items()))
_EXPRESSION = re.compile(r"/((?:[^/\\]|\\.)*)/(?=\s|$)")
_KEY = re.compile(r"(-?)([^\W\d][\w-]*)([:=])(?!//)")
_VALUE = re.compile(rf'{_QUOTED.pattern}|[^\s,"]+')
_PLAIN = re.compile(r"\S+")


class Piece(NamedTuple):
    """One piece of what was typed, at [start, end): words, an expression, a condition, or the | between alternatives.

    `text` is that of words and expressions, without quotation marks and slashes. `key` and `sign` (: or =) are those
    of a condition.
    """

    kind: str
    start: int
    end: int
    text: str = ""
    literal: bool = False
    key: str = ""
    sign: str = ""
    values: tuple[str, ...] = ()
    negated: bool = False


def pieces(typed: str, attributes: Sequence[str] = ()) -> list[Piece]:
    """What was typed, piece by piece. ATTRIBUTES are the names that may stand before an equals sign."""
    return list(_pieces(typed, attributes))


def read(typed: str, schema: Schema) -> Search:
    """The search that was typed. Raises Refused, one line that says what cannot be understood, and where."""
    phrases: list[Phrase] = []
    words: list[Word] = []
    expression: str | None = None
    conditions: list[Condition] = []
    for piece in pieces(typed, attributes_of(schema)):
        if piece.kind == WORD:
            words.append(Word(piece.text, piece.literal))
        elif piece.kind == OR:
            phrases, words = [*phrases, *_phrase(words)], []
        elif piece.kind == EXPRESSION:
            if expression is not None:
                raise Refused(tr("one expression at a time: put | between two of them, inside the slashes"))
            expression = piece.text
        else:
            conditions.append(_condition(piece, schema))
    phrases += _phrase(words)
    matching = {value for each in conditions if each.key == MATCH for value in each.values}
    return _checked(
        Search(
            tuple(phrases), expression, CASE in matching, ACCENTS in matching, PARTS in matching,
            tuple(dict.fromkeys(each for each in conditions if each.key != MATCH)),
        )
    )  # fmt: skip


def attributes_of(schema: Schema) -> list[str]:
    """The names of all attributes that the schema asks of spans."""
    return list(dict.fromkeys(each.name for label in schema.labels for each in label.attributes))


def quoted(words: str) -> str:
    """WORDS as they have to be typed so that nothing in them means anything but itself."""
    line = " ".join(words.split())
    plain = all(
        piece.kind == WORD and not piece.literal and "*" not in piece.text
        for piece in pieces(line, [line.partition("=")[0]])
    )
    return line if plain else quoted_exactly(line)


def quoted_exactly(words: str) -> str:
    """WORDS in quotation marks."""
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _pieces(typed: str, attributes: Sequence[str]) -> Iterator[Piece]:
    at = 0
    while at < len(typed):
        if typed[at].isspace():
            at += 1
            continue
        piece = _piece_at(typed, at, attributes)
        yield piece
        at = piece.end


def _piece_at(typed: str, at: int, attributes: Sequence[str]) -> Piece:
    if typed[at] == _OR:
        return Piece(OR, at, at + 1)
    if typed[at] == "/":
        return _expression_at(typed, at)
    if found := _QUOTED.match(typed, at):
        return Piece(WORD, at, found.end(), _within(found), literal=True)
    if (found := _KEY.match(typed, at)) and _begins_condition(typed, found, attributes):
        values, end = _values(typed, found.end())
        return Piece(CONDITION, at, end, key=found[2], sign=found[3], values=values, negated=bool(found[1]))
    found = _PLAIN.match(typed, at)
    assert found is not None
    end = found.start() + len(found[0].split(_OR)[0].split('"')[0])
    return Piece(WORD, at, end, typed[at:end])


def _expression_at(typed: str, at: int) -> Piece:
    found = _EXPRESSION.match(typed, at)
    if found is None:
        raise Refused(tr("the expression has no / at its end; to look for a slash, put quotation marks around it"))
    return Piece(EXPRESSION, at, found.end(), found[1].replace("\\/", "/"))


def _begins_condition(typed: str, found: re.Match[str], attributes: Sequence[str]) -> bool:
    """Whether what looks like a key is one. An unknown one before a value is none either, and is refused when read."""
    if found[3] == "=":
        return found[2] in attributes
    return found[2].lower() in KEYS or bool(typed[found.end() : found.end() + 1].strip())


def _values(typed: str, at: int) -> tuple[tuple[str, ...], int]:
    """The values that are listed from AT on, with commas between, and where they end."""
    values: list[str] = []
    while found := _VALUE.match(typed, at):
        values.append(found[0] if found.lastindex is None else _within(found))
        at = found.end()
        if not typed.startswith(",", at):
            break
        at += 1
    return tuple(values), at


def _within(found: re.Match[str]) -> str:
    """What stands between the marks of a quotation."""
    return re.sub(r"\\(.)", r"\1", found[found.lastindex or 0])


def _phrase(words: list[Word]) -> list[Phrase]:
    if not words:
        return []
    if not any(has_letters(word) for word in words):
        raise Refused(tr("“{words}” leaves nothing to look for", words=" ".join(word.text for word in words)))
    return [tuple(words)]


def _condition(piece: Piece, schema: Schema) -> Condition:
    """What a piece asks for. Raises Refused for a key or a value that there is not."""
    if piece.sign == "=":
        values = () if piece.values == ("",) else piece.values
        return Condition(ATTRIBUTE, (ANY,) if ANY in values else values, piece.negated, piece.key)
    key = piece.key.lower()
    if key not in KEYS:
        raise Refused(
            tr(
                "there is nothing called {key}: to ask for ({keys}); put quotation marks around words with a colon",
                key=piece.key, keys=", ".join(KEYS),
            )
        )  # fmt: skip
    if not piece.values:
        raise Refused(tr("say what {key}: shall be", key=key))
    if not all(value.strip() for value in piece.values):
        raise Refused(tr('{key}:"" asks for nothing: say what it shall be', key=key))
    known = [label.name for label in schema.labels] if key == LABEL else VALUES.get(key)
    values = tuple(_known(key, value, known) for value in piece.values) if known else piece.values
    if key == CHANGED:
        for value in values:
            moments.check(value)
    return Condition(key, values, piece.negated)


def _known(key: str, value: str, known: Sequence[str]) -> str:
    """VALUE as it is written among the KNOWN ones; of points, a number names one."""
    if key == "in" and value.isdecimal() and len(value) <= _MOST_DIGITS:
        return str(int(value))
    found = next((each for each in known if each.casefold() == value.casefold()), None)
    if found is None:
        said = shortened(value)
        raise Refused(tr("{key}:{value} is not known; it can be {known}", key=key, value=said, known=", ".join(known)))
    return found


def _checked(search: Search) -> Search:
    """SEARCH, if it can be carried out. Raises Refused, one line, where it contradicts itself or breaks off."""
    if search.expression is not None:
        if search.phrases:
            raise Refused(tr("look for words or for an expression, not for both at once"))
        expressions.checked(search.expression, case=search.case)
    unmarked = any(each.key == IS and UNMARKED in each.values for each in search.conditions)
    if unmarked and (not search.has_words or search.finds_spans):
        raise Refused(tr("is:unmarked asks for words that nobody has marked: say which words"))
    return search
