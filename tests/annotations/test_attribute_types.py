"""What each type of attribute takes, in which form it is stored, and how a person reads it."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations import answers
from annotations.edits import AddDocument, PutEntity, PutTerm
from annotations.errors import Refused
from annotations.project import Project
from annotations.schema import Attribute, Choice, Schema
from annotations.spans import Entity
from tests.annotations.steps import tried
from tests.annotations.texts import harbour

CHOICES = (Choice("for"), Choice("against"), Choice("silent", deprecated=True))
ASKED = {
    "choice": Attribute("side_taken", "choice", values=CHOICES),
    "multi": Attribute("tones", "multi", values=CHOICES),
    "words": Attribute("words", "multi"),
    "bool": Attribute("quoted", "bool"),
    "number": Attribute("amount", "number"),
    "date": Attribute("day", "date"),
    "text": Attribute("comment", "text"),
    "vocabulary": Attribute("issue", "vocabulary", vocabulary="issues", new_values="request"),
    "closed": Attribute("issue", "vocabulary", vocabulary="issues"),
    "entity_ref": Attribute("entity", "entity_ref"),
    "text_range": Attribute("target", "text_range"),
}


@pytest.fixture(scope="module")
def asked(schema: Schema) -> Iterator[Project]:
    """A project that is only read: two entries in its registers, and one document."""
    with tempfile.TemporaryDirectory() as folder:
        project = Project.create(Path(folder) / "p.stancemark", schema, annotator="ada")
        project.do(
            "Begin", AddDocument(harbour()), PutEntity(Entity("board", "Board")), PutTerm("issues", "ferry at night")
        )
        yield project
        project.close()


def checked(project: Project, kind: str, value: Any) -> Any:
    return answers.checked(project, project.document("harbour"), ASKED[kind], value)


@pytest.mark.parametrize(
    ("kind", "value", "stored"),
    [
        ("choice", "for", "for"),
        ("multi", ["against", "for", "against"], ["for", "against"]),
        ("words", (" b ", "a", "b"), ["b", "a"]),
        ("bool", "yes", True),
        ("bool", "no", False),
        ("bool", False, False),
        ("number", " 12 ", 12),
        ("number", "-3,5", -3.5),
        ("number", "1.234", 1.234),
        ("number", "0,125", 0.125),
        ("number", "1234,5", 1234.5),
        ("number", ".5", 0.5),
        ("number", "2e3", 2000.0),
        ("number", 10**3000, 10**3000),
        ("date", " 2026-11-23 ", "2026-11-23"),
        ("date", "20261123", "2026-11-23"),
        ("text", " cafe\u0301 \n late ", "café \n late"),
        ("vocabulary", "ferry at night", "ferry at night"),
        ("vocabulary", " new one ", "new one"),
        ("closed", "ferry at night", "ferry at night"),
        ("entity_ref", "board", "board"),
        ("text_range", (0, 7), [0, 7]),
    ],
)
def test_an_answer_is_stored_in_the_form_of_its_type(asked: Project, kind: str, value: Any, stored: Any) -> None:
    found = checked(asked, kind, value)
    assert (found, type(found)) == (stored, type(stored))
    assert checked(asked, kind, found) == stored


@pytest.mark.parametrize(
    ("kind", "value", "line"),
    [
        ("choice", "silent", "side taken takes one of for, against"),
        ("choice", ["for"], "side taken takes one of for, against"),
        ("multi", "for", "tones takes one or more values"),
        ("multi", [], "tones takes one or more values"),
        ("multi", ["for", "silent"], "tones takes one of for, against"),
        ("words", ["a", "b\nc"], "words takes a text on one line"),
        ("words", ["a", " "], "words takes a text that is not empty"),
        ("bool", 1, "quoted takes yes or no"),
        ("bool", "maybe", "quoted takes yes or no"),
        ("number", "many", "amount takes a number; many is none"),
        ("number", True, "amount takes a number"),
        ("number", "nan", "amount takes a number; nan is none"),
        ("number", "1e999", "amount takes a number; 1e999 is none"),
        ("number", float("inf"), "amount takes a number"),
        ("number", "1,234", "amount takes a number; 1,234 can be read in two ways: write 1234 or 1.234"),
        ("number", "1,234,567", "amount takes a number; 1,234,567 is none"),
        ("number", 10**answers.LONGEST_TEXT, "amount takes a number of at most 4,000 digits"),
        ("number", "9" * 5000, "amount takes a number of at most 4,000 digits"),
        ("date", "23.11.2026", "day takes a date such as 2026-11-23; 23.11.2026 is none"),
        ("date", "2026-02-30", "day takes a date such as 2026-11-23; 2026-02-30 is none"),
        ("date", date(2026, 11, 23), "day takes a date such as 2026-11-23"),
        ("text", " \n ", "comment takes a text that is not empty"),
        ("text", 5, "comment takes a text that is not empty"),
        ("text", "x" * 4001, "comment takes at most 4,000 characters"),
        ("text", "a\x00b", "comment holds a character that cannot be seen"),
        ("text", "a\ud800", "comment holds a character that cannot be seen"),
        ("vocabulary", "a\nb", "issue takes a text on one line"),
        ("closed", "tolls", "issue takes a value of issues; tolls is none"),
        ("entity_ref", "nobody", "entity takes an entity of the register; nobody is none"),
        ("entity_ref", None, "entity takes an entity of the register"),
        ("entity_ref", ["board"], "entity takes an entity of the register"),
        ("text_range", (7, 7), "target takes words of the text: select them first"),
        ("text_range", (0, 10_000), "target takes words of the text: select them first"),
        ("text_range", (0, 7.0), "target takes words of the text: select them first"),
        ("text_range", (False, True), "target takes words of the text: select them first"),
        ("text_range", "07", "target takes words of the text: select them first"),
        ("text_range", (0, 100), "target takes words of one section"),
    ],
)
def test_what_does_not_fit_is_refused_in_one_line(asked: Project, kind: str, value: Any, line: str) -> None:
    with pytest.raises(Refused) as caught:
        checked(asked, kind, value)
    assert str(caught.value) == line


PLAIN = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=()), max_size=20)
)


@given(st.sampled_from(sorted(ASKED)), PLAIN | st.lists(PLAIN, max_size=3))
def test_whatever_comes_is_stored_for_good_or_refused_in_one_line(asked: Project, kind: str, value: Any) -> None:
    stored, line = tried(lambda: checked(asked, kind, value))
    if line is not None:
        assert line.startswith(ASKED[kind].name.replace("_", " "))
        assert line.encode()
        return
    assert checked(asked, kind, stored) == stored
    assert json.loads(json.dumps(stored)) == stored
    assert answers.shown(ASKED[kind], stored, asked.document("harbour").text, asked.entities())


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_reads_the_same_with_a_point_and_with_a_comma(asked: Project, number: float) -> None:
    assert checked(asked, "number", repr(number)) == number
    words = repr(number).replace(".", ",")
    if not answers._MAYBE_THOUSANDS.fullmatch(words):
        assert checked(asked, "number", words) == number


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [
        ("choice", None, ""),
        ("bool", True, "yes"),
        ("bool", False, "no"),
        ("bool", "perhaps", "perhaps"),
        ("entity_ref", "board", "Board"),
        ("entity_ref", "gone", "gone"),
        ("text_range", [0, 7], "“Harbour”"),
        ("text_range", [7, 0], "7, 0"),
        ("multi", ["for_now", "against"], "for now, against"),
        ("words", ["a_b"], "a_b"),
        ("number", 1.5, "1.5"),
        ("text", "a_b", "a_b"),
    ],
)
def test_what_a_person_reads(asked: Project, kind: str, value: Any, shown: str) -> None:
    text = asked.document("harbour").text
    assert answers.shown(ASKED[kind], value, text, asked.entities()) == shown
