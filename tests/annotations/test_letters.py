"""Articles in letters that the project's language is not written in: said at the import, as words would be cut wrongly."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from annotations import importing
from annotations.languages import languages
from annotations.letters import is_foreign, script_of
from annotations.project import Project
from annotations.sectioning import SplitRules
from tests.annotations.test_cuts_of_languages import SENTENCES

ARABIC = "عنوان\nقال الوزير إن الحكومة سوف تدفع إذا وافقت النقابة على NATO.\n"


@pytest.mark.parametrize("language", SENTENCES)
def test_no_language_is_foreign_to_itself(language: str) -> None:
    assert not is_foreign(" ".join(SENTENCES[language]), language)


@pytest.mark.parametrize(
    ("text", "language", "foreign"),
    [
        (ARABIC, "en", True), (ARABIC, "fa-IR", False), (ARABIC, "xx", False), (ARABIC, "qqq", False),
        ("NATO officials said so.", "ar", False), ("日本の首都", "zh", False), ("东京", "ja", False), ("서울", "ja", True),
        ("2025 …", "en", False), ("Москва", "en", True), ("Москва", "uk", False),
    ],
)  # fmt: skip
def test_letters_tell_a_wrong_language(text: str, language: str, foreign: bool) -> None:
    assert is_foreign(text, language) is foreign


def test_every_language_has_letters() -> None:
    assert all(script_of(each.own) for each in languages().values())


def test_an_import_says_so(tmp_path: Path, new_project: Callable[..., Project]) -> None:
    (tmp_path / "one.txt").write_text(ARABIC, encoding="utf-8")
    (tmp_path / "two.txt").write_text("A title\nThe board met.\n", encoding="utf-8")
    project = new_project(annotator="ada")
    reading = importing.read([tmp_path / "one.txt", tmp_path / "two.txt"], rules=SplitRules(), language="en")
    (remark,) = importing.plan(project, reading).summary.remarks
    assert remark.startswith("1 article is in letters that English (en) is not written in")
