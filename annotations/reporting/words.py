"""Figures as people read them: two digits and no more, for few corpora bear a third."""

from __future__ import annotations

from annotations import wording
from annotations.agreement import measures, ratingfiles
from annotations.agreement.results import Result
from annotations.wording import later, tr

NONE = later("none")
UNDEFINED = later("undefined")
UNDEF = later("undef.")
"""The same in little room."""

DASH = "–"
ELLIPSIS = "…"
BELOW = "probability below "
"""How the parameters of a result begin that say so for a threshold."""

FEW = 20
"""With fewer items than this a figure is shown in grey."""


def number(value: float | None, digits: int = 2) -> str:
    """A coefficient as papers print it, as in .71, −.10 or 1.00; "undefined" where there is none.

    Where decimals stand after a comma, the 0 before it stays.
    """
    if value is None:
        return tr(UNDEFINED)
    text = wording.number(abs(value), f".{digits}f")
    if text.startswith("0."):
        text = text[1:]
    return f"−{text}" if value < 0 and text.strip("0.,") else text


def interval(result: Result) -> str:
    """The 95 % interval in brackets, or nothing where there is none."""
    if result.value is None or result.low is None or result.high is None:
        return ""
    return f"[{number(result.low)}, {number(result.high)}]"


def figure(result: Result | None) -> str:
    """A figure with its interval."""
    if result is None:
        return DASH
    return f"{number(result.value)} {interval(result)}".rstrip()


def amount(value: float) -> str:
    """A count, thousands apart; one digit after the point where it is no whole number."""
    rounded = round(value, 1)
    return wording.number(rounded, ",.0f" if rounded == int(rounded) else ",.1f")


def exact(count: float) -> int | float:
    """A count for a program: a whole number without a point where it is one."""
    return int(count) if count == int(count) else count


def signed(value: float | None, digits: int = 2) -> str:
    """A difference with its sign, as in +.03 or −1.5; a dash where there is none."""
    if value is None:
        return DASH
    text = number(value, digits)
    return f"+{text}" if value > 0 and text.strip("0.,") else text


def offset(value: float | None) -> str:
    """Characters by which an edge lies later (+) or earlier (−); a dash where that is not known."""
    if value is None:
        return DASH
    return wording.number(value, "+.1f").replace("-", "−") if abs(value) >= 0.05 else "0"


def below(result: Result) -> str:
    """How likely a value below each threshold is, where that was computed, as in P(< .667) .12."""
    chances = [
        f"P(< {_threshold(name.removeprefix(BELOW))}) {number(chance)}"
        for name, chance in result.parameters.items()
        if name.startswith(BELOW)
    ]
    return ", ".join(chances)


def _threshold(text: str) -> str:
    return number(float(text), len(text.partition(".")[2]))


def compact(value: float) -> str:
    """A count in little room: thousands as in 1.7k, tenths below ten alone."""
    return (
        f"{wording.number(value / 1000, '.1f')}k" if value >= 999.5 else amount(value if value < 9.95 else round(value))
    )


def explained(result: Result) -> str:
    """A figure in one line: the measure, the value with its interval or why there is none, and n."""
    reason = f" ({worded(result.reason)})" if result.reason else ""
    return f"{title_of(result.measure)}: {figure(result)}{reason}, n {amount(result.n)}"


def title_of(measure: str) -> str:
    """A measure as people call it."""
    return tr(ratingfiles.TITLES.get(measure) or measures.title_of(measure))


def worded(line: str | None) -> str:
    """A line of a report, which has it in English, in the language of the interface; nothing for none."""
    return tr(line) if line else ""


def shortened(text: str, most: int) -> str:
    """TEXT with no more than MOST characters; an ellipsis says that some are missing."""
    return text if len(text) <= most else text[: most - 1].rstrip() + ELLIPSIS
