"""Days as somebody names them, and the moments in which they begin and end.

    2026-11-23   2026-11   2026   2026-11-01..2026-11-15   2026-11-01..   ..2026-11-15
    today   yesterday   week   month

A day is one of the person's own time zone; what is stored is UTC. *week* and *month* are the last 7 and 30 days.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from annotations.concordance.search import MONTH, TODAY, WEEK, YESTERDAY
from annotations.errors import Refused
from annotations.wording import tr

Days = tuple[date | None, date | None]
"""The first day, and the first day that does not belong any more; None where there is no end."""

_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_BETWEEN = ".."


def check(named: str) -> None:
    """Raise Refused for what names no days."""
    days(named, date(2000, 1, 1))


def days(named: str, today: date) -> Days:
    """The days that are NAMED. Raises Refused for what names none."""
    since = {TODAY: 0, YESTERDAY: 1, WEEK: 6, MONTH: 29}.get(named)
    if since is not None:
        first = today - timedelta(days=since)
        return first, first + timedelta(days=1) if named == YESTERDAY else today + timedelta(days=1)
    if _BETWEEN in named:
        earliest, latest = named.split(_BETWEEN, 1)
        begun = _one(earliest, named)[0] if earliest else None
        ended = _one(latest, named)[1] if latest else None
        if begun and ended and begun >= ended:
            raise Refused(tr("{days} ends before it begins", days=named))
        if begun or ended:
            return begun, ended
    return _one(named, named)


def holds(named: str, moment: str, today: date) -> bool:
    """Whether a MOMENT (UTC, ISO 8601) lies in the days that are NAMED; what cannot be read lies nowhere."""
    try:
        when = datetime.fromisoformat(moment)
    except ValueError:
        return False
    begun, ended = bounds(named, today)
    when = when if when.tzinfo else when.replace(tzinfo=UTC)
    return (begun is None or begun <= when) and (ended is None or when < ended)


def is_among(named: str, day: str, today: date) -> bool:
    """Whether a DAY (ISO 8601) is one of those that are NAMED; what cannot be read is none."""
    try:
        which = date.fromisoformat(day)
    except ValueError:
        return False
    first, end = days(named, today)
    return (first is None or first <= which) and (end is None or which < end)


@lru_cache(maxsize=64)
def bounds(named: str, today: date) -> tuple[datetime | None, datetime | None]:
    """The moments in which the days that are NAMED begin and end here; None where there is no end."""
    first, end = days(named, today)
    return None if first is None else _midnight(first), None if end is None else _midnight(end)


def _midnight(day: date) -> datetime:
    midnight = datetime(day.year, day.month, day.day)
    try:
        return midnight.astimezone(UTC)
    except (OverflowError, ValueError, OSError):  # at either end of the calendar
        return midnight.replace(tzinfo=UTC)


def _one(named: str, whole: str) -> tuple[date, date]:
    found = _DAY.fullmatch(named.strip())
    try:
        if found:
            year, month, day = (int(part) if part else None for part in found.groups())
            assert year is not None
            if month is None:
                return date(year, 1, 1), date(year + 1, 1, 1)
            if day is None:
                return date(year, month, 1), date(year + month // 12, month % 12 + 1, 1)
            return date(year, month, day), date(year, month, day) + timedelta(days=1)
    except (ValueError, OverflowError):
        pass
    raise Refused(
        tr("{days} names no days; write 2026-11-23, 2026-11, 2026-11-01..2026-11-15, today, yesterday, week or month",
           days=whole)
    )  # fmt: skip
