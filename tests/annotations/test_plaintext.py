from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from annotations.formats.plaintext import read, slug
from annotations.formats.values import Article, Problem
from annotations.sectioning import DEFAULT
from tests.shared_files import shared

TEXT = "Talks go on\nGermany will pay if France does.\n[1] One. [2] Two.\nRead also:\n- A"


def only(path: Path, encoding: str | None = None) -> Article | Problem:
    [found] = read(path, encoding=encoding, rules=DEFAULT, language="en")
    return found


def article(path: Path, encoding: str | None = None) -> Article:
    found = only(path, encoding)
    assert isinstance(found, Article), str(found)
    return found


def saved(tmp_path: Path, raw: bytes, name: str = "My Text.txt") -> Path:
    path = tmp_path / name
    path.write_bytes(raw)
    return path


@pytest.mark.parametrize("end", ["", "\n", "\n\n"])
def test_a_text_is_kept_as_it_is(tmp_path: Path, end: str) -> None:
    raw = (TEXT + end).encode()
    path = saved(tmp_path, raw)
    found = article(path)
    document = found.document
    assert document.text == TEXT + end
    assert (document.id, document.title, document.language) == ("my-text", "Talks go on", "en")
    assert document.source == {"name": "My Text.txt", "sha256": hashlib.sha256(raw).hexdigest()}
    assert [s.kind for s in document.sections] == ["title", "body", "point", "point", "related"]
    assert (found.where, found.notes) == (str(path), ())


def test_what_the_text_does_not_show_is_recorded(tmp_path: Path) -> None:
    raw = b"\xff\xfe" + TEXT.replace("\n", "\r\n").encode("utf-16-le")
    document = article(saved(tmp_path, raw)).document
    assert document.text == TEXT
    assert document.source["encoding"] == "utf-16-le"
    assert document.source["newlines"] == "crlf"
    assert document.source["bom"] is True


def test_guesses_and_replacements_are_noted(tmp_path: Path) -> None:
    guessed = article(saved(tmp_path, "Le café\nL’été à Genève".encode("cp1252")))
    assert guessed.notes == ("the encoding was guessed: cp1252",)
    forced = article(saved(tmp_path, b"Title\nA b\x81d body"), "cp1252")
    assert forced.notes == ("characters that could not be read and became U+FFFD: 1",)


def test_a_single_line_has_no_title(tmp_path: Path) -> None:
    document = article(saved(tmp_path, b"Only one line\n")).document
    assert document.title is None
    assert [s.kind for s in document.sections] == ["body"]


@pytest.mark.parametrize(
    ("raw", "word"), [(b"", "empty"), (b" \n\t\r\n", "blank"), (b"\xef\xbb\xbf\n", "blank"), (b"%PDF-1.4", "PDF")]
)
def test_what_is_no_document_is_a_problem(tmp_path: Path, raw: bytes, word: str) -> None:
    path = saved(tmp_path, raw)
    problem = only(path)
    assert isinstance(problem, Problem)
    assert str(problem).startswith(f"{path}: ")
    assert word in problem.reason


def test_a_file_that_cannot_be_opened_is_a_problem(tmp_path: Path) -> None:
    for path in (tmp_path / "absent.txt", tmp_path):
        assert isinstance(only(path), Problem)
    assert isinstance(only(saved(tmp_path, b"Text"), "klingon"), Problem)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("European Powers (2)", "european-powers-2"),
        ("Łódź_Żółć", "lodz-zolc"),
        ("Straße/Ærø", "strasse-aero"),
        ("E\u0301lyse\u0301e", "elysee"),
        ("İstanbul", "istanbul"),
        ("Киев і Крым", "киев-і-крым"),
        ("Йод", "йод"),
        ("हिन्दी", "हिन्दी"),
        ("中文 新闻", "中文-新闻"),
        ("..", "document"),
        ("😀", "document"),
        ("", "document"),
        ("\udcff", "document"),
        ("a" * 300, "a" * 80),
        ("a; rm -rf $HOME", "a-rm-rf-home"),
    ],
)
def test_slugs(name: str, expected: str) -> None:
    assert slug(name) == expected


def test_the_founding_document() -> None:
    document = article(shared("samples/european-powers.txt")).document
    assert document.id == "european-powers"
    assert document.source["sha256"] == "e8a07f76bbb7d632e4cf564be726844a0b590fd3a72721b734d0a202050fb711"
    assert len(document.points) == 8


def test_torture() -> None:
    for path in sorted(shared("samples/torture").glob("*.txt")):
        document = article(path).document
        raw = path.read_bytes().removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")
        assert document.text.encode() == raw
