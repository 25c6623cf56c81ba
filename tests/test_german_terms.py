"""The glossary for those who translate into German is what the interface and the manual say."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from annotations.catalogues import file_of
from docs.translating.faults import Message, messages

ROOT = Path(__file__).resolve().parents[1]
ROWS = re.findall(r"^\| ([A-Z][\w ]*) \| ([\wäöüÄÖÜß ]+) \|", (ROOT / "docs" / "german.md").read_text("utf-8"), re.M)[
    1:
]
TERMS = re.findall(r"^\*\*(\w[\w ]*)\*\*", (ROOT / "CONTEXT.md").read_text("utf-8"), re.MULTILINE)
LINES = list(messages(file_of("de")))
OTHER_WORDS = {"Edit"}
"""What the interface shows and means something else by: here the menu."""


def plain(line: str) -> str:
    return line.replace("&", "").rstrip("…").casefold()


def stem(german: str) -> str:
    """What all forms of a word have in common, as far as a test needs it."""
    return re.sub(r"(?:en|e|es|er)$", "", german.casefold()).replace("ä", "a").replace("ü", "u").replace("ö", "o")


def says(message: Message, english: str, german: str) -> bool:
    """Whether a line has the English term and its translation the German one."""
    forms = " ".join(message.forms).casefold().replace("ä", "a").replace("ü", "u").replace("ö", "o").replace("&", "")
    source = f"{message.single} {plain(message.source)}"
    return re.search(rf"\b{english.casefold()}", source) is not None and stem(german) in forms


def glossary(language: str) -> str:
    return (ROOT / "resources" / "help" / language / "words.md").read_text("utf-8").casefold()


def test_its_terms_are_those_of_the_project_each_once_and_in_order() -> None:
    terms = [english for english, _ in ROWS]
    assert len(terms) > 60
    assert set(terms) <= set(TERMS)
    assert all(one.casefold() < other.casefold() for one, other in pairwise(terms))


@pytest.mark.parametrize(("english", "german"), ROWS)
def test_a_term_is_what_the_interface_says_or_else_the_manual(english: str, german: str) -> None:
    in_manual = all(f"**{word.casefold()}**" in glossary(code) for code, word in (("en", english), ("de", german)))
    assert in_manual or any(says(line, english, german) for line in LINES)


def test_what_the_interface_shows_by_itself_is_in_it() -> None:
    shown = {plain(line.source) for line in LINES}
    seen = {term for term in TERMS if {term.casefold(), f"{term.casefold()}s"} & shown}
    assert sorted(seen - {english for english, _ in ROWS} - OTHER_WORDS) == []
