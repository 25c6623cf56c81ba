"""Names that people give: what may be one, and when two are the same."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection

from annotations.errors import Refused
from annotations.wording import lowered, tr

LONGEST_NAME = 60


def name_problem(name: str) -> str | None:
    """Why NAME cannot stand for an annotator, in one line; None where it can."""
    if not name:
        return tr("Type a name first.")
    if len(name) > LONGEST_NAME:
        return tr(
            "A name has at most {longest_name} characters; this one has {number}.",
            longest_name=LONGEST_NAME,
            number=len(name),
        )
    if any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in name):
        return tr("A name cannot hold control characters.")
    return None


def agreed_name(name: str, known: Collection[str]) -> str:
    """NAME as it is stored: like the one of KNOWN that differs in capitals alone, else without outer white space.

    Raises Refused for what cannot be a name. One that is known is never refused, whoever brought it.
    """
    if name in known:
        return name
    trimmed = name.strip()
    problem = name_problem(trimmed)
    if problem:
        raise Refused(f"{trimmed!r}: {lowered(problem).rstrip('.')}")
    return alike(trimmed, known)


def alike(name: str, known: Collection[str]) -> str:
    """The one of KNOWN that is NAME, else the first that differs in capitals or white space alone, else NAME."""
    if name in known:
        return name
    return next((each for each in known if folded(each) == folded(name)), name)


def folded(name: str) -> str:
    """The same for names that look alike but for capitals and white space, however their accents are coded."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def without_accents(words: str) -> str:
    """WORDS in small letters, and without the marks above and below them."""
    plain = "".join(each for each in unicodedata.normalize("NFKD", words) if not unicodedata.combining(each))
    return plain.casefold()
