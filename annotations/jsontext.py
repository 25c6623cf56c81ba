"""JSON in and out for the store and the lossless format: as fast as it goes, and never at the cost of a value.

orjson does the work. It keeps whole numbers of 64 bits only and reads longer ones as rounded floats, so that texts and
values with longer ones go through the standard library.
"""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn

import orjson

_LONGEST = 19
_DIGITS_APART = bytes(ord("0") if byte in b"0123456789" else ord(" ") for byte in range(256))
_LONG = b"0" * _LONGEST


class NoNumber(ValueError):
    """What is wrong with a number, in one phrase."""


def dump(value: Any) -> bytes:
    """VALUE as compact UTF-8 without a line feed; tuples become lists. Raises TypeError for what is no value of JSON.

    VALUE holds neither NaN nor infinity: no reader of this program lets them in.
    """
    try:
        return orjson.dumps(value)
    except TypeError:
        return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode("utf-8")


def load(raw: bytes) -> Any:
    """The value that RAW says, numbers of any length exactly.

    Raises UnicodeDecodeError, JSONDecodeError, NoNumber for one that is infinite or none, ValueError for one of
    thousands of digits, and RecursionError where values are nested beyond reason. Half a surrogate pair passes.
    """
    if len(raw) < _LONGEST or _LONG not in raw.translate(_DIGITS_APART):
        try:
            return orjson.loads(raw)
        except ValueError:
            pass  # read again by the parser that can say why
    return _exact(raw.decode("utf-8"))


def _no_constant(name: str) -> NoReturn:
    raise NoNumber(f"holds {name}, which is no JSON number")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise NoNumber(f"holds the number {digits[:40]}, which is too large")
    return number


_exact = json.JSONDecoder(parse_constant=_no_constant, parse_float=_finite).decode
