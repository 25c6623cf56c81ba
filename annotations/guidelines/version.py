"""A version of the guideline as a project keeps it."""

from __future__ import annotations

from annotations.errors import Refused
from annotations.value import value
from annotations.wording import tr

LONGEST_VERSION = 20


@value
class GuidelineVersion:
    """The text of a version: `since` is UTC (ISO 8601), `by` who put it in force, `changes` what they say is new."""

    version: str
    text: str
    since: str
    by: str = ""
    changes: str = ""


def checked_version(version: str) -> str:
    """VERSION without white space around it. Raises Refused for what cannot be one."""
    version = version.strip()
    if not version:
        raise Refused(tr("say which version this is, as in 1.1"))
    if len(version) > LONGEST_VERSION or not version.isprintable() or any(each.isspace() for each in version):
        raise Refused(tr("a version is one word of at most {most} characters, as in 1.1", most=LONGEST_VERSION))
    return version


def following(version: str | None) -> str:
    """A version that may come after VERSION: its last number, or the one after the point, plus one."""
    head, point, tail = (version or "0").rpartition(".")
    if tail.isdecimal():
        return f"{head}{point}{int(tail) + 1}" if point else f"{tail}.1"
    return f"{version}.1"
