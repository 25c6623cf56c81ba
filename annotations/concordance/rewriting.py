"""Changing what somebody has typed as menus and buttons do: everything else that was typed stays as it is."""

from __future__ import annotations

from collections.abc import Sequence

from annotations.concordance.grammar import CONDITION, EXPRESSION, OR, WORD, Piece, pieces, quoted_exactly
from annotations.concordance.search import ANY, ATTRIBUTE, CHANGED, IS, MATCH
from annotations.errors import Refused

_ALONE = (IS, CHANGED)
_WHOLE = ("", ANY)


def values_of(typed: str, attributes: Sequence[str], key: str, name: str = "") -> tuple[str, ...]:
    """The values that what was typed asks of KEY (of the attribute NAME, where it is one); no excluded ones.

    Of an attribute, an empty value says that it is to be unset.
    """
    return tuple(value for each in _conditions(typed, attributes, key, name) for value in _asked(each))


def toggled(typed: str, attributes: Sequence[str], key: str, value: str, name: str = "") -> str:
    """What was typed, with VALUE among those that KEY may have, or without it where it is there.

    One that says all there is to say, as that an attribute is unset, takes the place of the others.
    """
    found = _conditions(typed, attributes, key, name)
    holding = next((each for each in found if value in _asked(each)), None)
    if holding is not None:
        rest = tuple(each for each in _asked(holding) if each != value)
        return _with(typed, holding, _written(key, name, rest) if rest else "")
    if found:
        others = () if key in _ALONE or value in _WHOLE or set(_asked(found[0])) & set(_WHOLE) else _asked(found[0])
        return _with(typed, found[0], _written(key, name, (*others, value)))
    return f"{typed.rstrip()} {_written(key, name, (value,))}".lstrip()


def is_expression(typed: str, attributes: Sequence[str]) -> bool:
    """Whether a regular expression was typed, complete or not."""
    try:
        return any(each.kind == EXPRESSION for each in pieces(typed, attributes))
    except Refused:
        return True


def as_expression(typed: str, attributes: Sequence[str]) -> str:
    """What was typed with its words as a regular expression, or with its expression as words."""
    try:
        found = pieces(typed, attributes)
    except Refused:
        return typed.replace("/", " ").strip()
    expression = next((each for each in found if each.kind == EXPRESSION), None)
    if expression is not None:
        return _with(typed, expression, expression.text)
    words = [each for each in found if each.kind in (WORD, OR)]
    said = " ".join("|" if each.kind == OR else each.text for each in words).replace("/", "\\/")
    rest = [typed[each.start : each.end] for each in found if each.kind == CONDITION]
    return " ".join([f"/{said}/" if said else "//", *rest])


def without_conditions(typed: str, attributes: Sequence[str]) -> str:
    """What was typed, without what keys and attributes ask; how words are compared stays."""
    for each in reversed(_pieces(typed, attributes)):
        if each.kind == CONDITION and each.key.lower() != MATCH:
            typed = _with(typed, each, "")
    return typed


def _asked(piece: Piece) -> tuple[str, ...]:
    return piece.values or ("",)


def _pieces(typed: str, attributes: Sequence[str]) -> list[Piece]:
    """What was typed, up to where it cannot be understood."""
    try:
        return pieces(typed, attributes)
    except Refused:
        return []


def _conditions(typed: str, attributes: Sequence[str], key: str, name: str) -> list[Piece]:
    sought, sign = (name, "=") if key == ATTRIBUTE else (key, ":")
    return [
        each
        for each in _pieces(typed, attributes)
        if each.kind == CONDITION and not each.negated and each.sign == sign and each.key.lower() == sought.lower()
    ]


def _written(key: str, name: str, values: Sequence[str]) -> str:
    said = ",".join(value if _is_plain(value) else quoted_exactly(value) for value in values)
    return f"{name}={said}" if key == ATTRIBUTE else f"{key}:{said}"


def _is_plain(value: str) -> bool:
    return not any(each.isspace() or each in ',"|' for each in value)


def _with(typed: str, piece: Piece, written: str) -> str:
    """What was typed with WRITTEN in the place of a piece, and with one space where there would be two."""
    before, behind = typed[: piece.start], typed[piece.end :]
    if written:
        return f"{before}{written}{behind}"
    return f"{before.rstrip()} {behind.lstrip()}".strip()
