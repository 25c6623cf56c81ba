from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.formats.articles import points_of, read
from annotations.formats.values import Article, Problem
from annotations.sectioning import DEFAULT, compose
from annotations.text import section_problem

Found = list[Article | Problem]


def read_raw(tmp_path: Path, raw: bytes, name: str = "News of May.jsonl") -> Found:
    path = tmp_path / name
    path.write_bytes(raw)
    return list(read(path, rules=DEFAULT, language="en"))


def read_lines(tmp_path: Path, *objects: Any) -> Found:
    return read_raw(tmp_path, "\n".join(json.dumps(each, ensure_ascii=False) for each in objects).encode())


def article(found: Article | Problem) -> Article:
    assert isinstance(found, Article), str(found)
    document = found.document
    assert section_problem(document.text, document.sections) is None
    return found


def only(tmp_path: Path, **content: Any) -> Article:
    [found] = read_lines(tmp_path, content)
    return article(found)


def pieces(found: Article) -> list[tuple[str, str]]:
    text = found.document.text
    return [(str(s.number or s.kind), text[s.start : s.end]) for s in found.document.sections]


def problem(tmp_path: Path, raw: bytes, name: str = "a.jsonl") -> Problem:
    [found] = read_raw(tmp_path, raw, name)
    assert isinstance(found, Problem)
    return found


def test_all_there_is(tmp_path: Path) -> None:
    found = only(
        tmp_path,
        id="a1",
        title="Talks",
        article=["First.", "Second."],
        summary=["One.", "Two."],
        related=["Link"],
        lang="de",
        date="2025-08-20",
        url="https://example.org/a",
        words=12,
        paid=False,
        tags=["x"],
        none=None,
    )
    document = found.document
    assert document.text == "Talks\nFirst.\nSecond.\n[1] One.\n[2] Two.\nRead also:\n- Link"
    assert pieces(found)[1:4] == [("body", "First.\nSecond."), ("1", "One."), ("2", "Two.")]
    assert (document.id, document.title, document.language, document.published) == ("a1", "Talks", "de", "2025-08-20")
    assert document.metadata == {"url": "https://example.org/a", "words": "12", "paid": "false"}
    assert found.notes == ("not kept, for they are no single values: tags",)
    assert found.where == f"{tmp_path / 'News of May.jsonl'}:1"


def test_names_of_public_corpora(tmp_path: Path) -> None:
    cnn = only(tmp_path, article="(CNN) -- Text.", highlights="One thing .\nNEW: Another .")
    assert pieces(cnn) == [("body", "(CNN) -- Text."), ("1", "One thing ."), ("2", "NEW: Another .")]
    assert cnn.document.title is None
    xsum = only(tmp_path, document="Text.", summary="One sentence.")
    assert pieces(xsum) == [("body", "Text."), ("1", "One sentence.")]
    other = only(tmp_path, headline="H", content="Text.", points=["- A", "- B"])
    assert pieces(other) == [("title", "H"), ("body", "Text."), ("1", "A"), ("2", "B")]


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        ("[1] One. [2] Two.", ["One.", "Two."]),
        ("1. One.\n2. Two\nwraps.", ["One.", "Two\nwraps."]),
        (["[1] One.", "[2] Two."], ["One.", "Two."]),
        (["1) One.", "2) Two."], ["One.", "Two."]),
        (["[1] One.", "Two."], ["[1] One.", "Two."]),
        ("• One.\n\n• Two.", ["One.", "Two."]),
        ("Plain words. Two sentences.", ["Plain words. Two sentences."]),
        ("[1] One. [3] Three.", ["[1] One. [3] Three."]),
        ("  ", []),
    ],
)
def test_points_of_a_summary(summary: str | list[str], expected: list[str]) -> None:
    assert points_of(summary, DEFAULT) == expected


@pytest.mark.parametrize("summary", [{}, {"summary": None}, {"summary": ""}, {"summary": []}, {"points": " "}])
def test_an_article_with_its_own_list_is_split(tmp_path: Path, summary: dict[str, Any]) -> None:
    text = "Talks\nGermany will pay.\n[1] One. [2] Two.\nRead also:\n- A"
    with_title = only(tmp_path, title="Talks", text=text, **summary)
    without = only(tmp_path, text=text, **summary)
    apart = only(tmp_path, title="Talks", text=text.removeprefix("Talks\n"), **summary)
    for found in (with_title, without, apart):
        assert found.document.text == text
        assert found.document.title == "Talks"
        assert [kind for kind, _ in pieces(found)] == ["title", "body", "1", "2", "related"]


def test_a_summary_of_its_own_goes_before_the_layout(tmp_path: Path) -> None:
    found = only(tmp_path, title="T", text="Body.\n[1] A note.", summary=["One."])
    assert pieces(found) == [("title", "T"), ("body", "Body.\n[1] A note."), ("1", "One.")]


def test_without_title_and_list_all_is_body(tmp_path: Path) -> None:
    assert pieces(only(tmp_path, text="First.\nSecond.")) == [("body", "First.\nSecond.")]


def test_links_of_their_own(tmp_path: Path) -> None:
    found = only(tmp_path, title="T", text="Body.\n[1] One. [2] Two.", related=["Link"])
    assert [kind for kind, _ in pieces(found)] == ["title", "body", "1", "2", "related"]


def test_source_and_fallback_id(tmp_path: Path) -> None:
    first, second = b'{"text": "A\xc3\xa4."}', b'{"text": "B.", "id": 7}'
    found = [article(each) for each in read_raw(tmp_path, b"\xef\xbb\xbf" + first + b"\r\n\r\n" + second + b"\r\n")]
    assert [each.document.id for each in found] == ["news-of-may-1", "7"]
    assert [each.document.source["sha256"] for each in found] == [
        hashlib.sha256(first).hexdigest(),
        hashlib.sha256(second).hexdigest(),
    ]
    assert found[0].document.source["newlines"] == "crlf"
    assert found[1].where.endswith(":3")


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (b"{", "not valid JSON"),
        (b'{"text": "A"} {"text": "B"}', "more text after"),
        (b"nonsense", "not valid JSON"),
        (b'"text"', "must be an object, not text"),
        (b"3", "must be an object, not a number"),
        (b"null", "must be an object"),
        (b'{"title": "T"}', "no article text"),
        (b'{"text": ""}', "no article text"),
        (b'{"text": NaN}', "no article text"),
        (b'{"text": " \\n"}', "empty"),
        (b'{"text": []}', "no article text"),
        (b'{"text": 3}', "'text' must be text or a list of texts, not a number"),
        (b'{"text": ["A", 3]}', "its entry 2 is a number"),
        (b'{"text": "A", "title": ["T"]}', "'title' must be text, not a list"),
        (b'{"text": "A", "summary": {"a": 1}}', "'summary' must be"),
        (b'{"text": "A", "summary": [true]}', "its entry 1 is true or false"),
        (b'{"text": "A", "related": [null]}', "its entry 1 is empty"),
        (b'{"text": "A", "id": 1.5}', "'id' must be"),
        (b'{"text": "A", "lang": 1}', "'lang' must be"),
        (b"{" * 9, "not valid JSON"),
        (b"[" * 100_000, "nesting too deep"),
        (b'{"text": "A", "n": ' + b"1" * 5_000 + b"}", "a number is too long"),
    ],
)
def test_a_bad_line_is_a_problem_with_its_number(tmp_path: Path, line: bytes, word: str) -> None:
    good = b'{"text": "Good."}'
    found = read_raw(tmp_path, b"\n".join([good, line, good]), "a.jsonl")
    assert len(found) == 3
    bad = found[1]
    assert isinstance(bad, Problem)
    assert (bad.file, bad.line) == (str(tmp_path / "a.jsonl"), 2)
    assert word in bad.reason
    assert "\n" not in str(bad)
    assert str(bad).startswith(f"{tmp_path / 'a.jsonl'}:2: ")


def test_the_id_of_a_bad_article_is_named(tmp_path: Path) -> None:
    assert problem(tmp_path, b'{"id": "x9"}').id == "x9"


def test_used_ids_are_reported(tmp_path: Path) -> None:
    first, second = read_lines(tmp_path, {"id": "a", "text": "A."}, {"id": "a", "text": "B."})
    assert isinstance(first, Article)
    assert isinstance(second, Problem)
    assert (second.line, second.id) == (2, "a")
    assert second.reason == "the id 'a' was used before, in line 1"


def test_only_line_feeds_end_a_line(tmp_path: Path) -> None:
    found = only(tmp_path, text="One\u2028two\u0085three\x0bfour")
    assert found.document.text == "One\u2028two\u0085three\x0bfour"


def test_what_cannot_be_stored_is_replaced_and_noted(tmp_path: Path) -> None:
    [found] = read_raw(tmp_path, b'{"title": "T\\ud83d", "text": "a\\u0000b\\r\\nc \\ud83d\\ude00"}')
    assert article(found).document.text == "T\ufffd\na\ufffdb\nc 😀"
    assert article(found).notes == ("characters that cannot be stored and became U+FFFD: 2",)


def test_nan_is_no_value(tmp_path: Path) -> None:
    [found] = read_raw(tmp_path, b'{"text": "A.", "summary": NaN, "score": -Infinity}')
    assert article(found).document.metadata == {}
    assert article(found).notes == ("NaN was read as no value", "-Infinity was read as no value")


def test_a_list_in_a_json_file(tmp_path: Path) -> None:
    raw = json.dumps([{"text": "A."}, 5, {"text": "B."}], indent=1).encode()
    for name in ("x.json", "x.jsonl"):
        first, second, third = read_raw(tmp_path, raw, name)
        assert isinstance(second, Problem)
        assert second.line == 5
        assert [article(first).document.id, article(third).document.id] == ["x-1", "x-3"]
        assert article(third).where.endswith(":6")


def test_one_object_and_several_in_a_json_file(tmp_path: Path) -> None:
    one = json.dumps({"text": "A."}, indent=2).encode()
    assert len(read_raw(tmp_path, one, "x.json")) == 1
    assert len(read_raw(tmp_path, one + b"\n" + one, "x.json")) == 2


@pytest.mark.parametrize(
    ("raw", "line", "word"),
    [
        (b"", None, "no article"),
        (b" \n \n", None, "no article"),
        (b"[]", None, "no article"),
        (b'{\n"text": }', 2, "not valid JSON"),
        (b"%PDF-1.4", None, "PDF"),
    ],
)
def test_bad_json_files(tmp_path: Path, raw: bytes, line: int | None, word: str) -> None:
    bad = problem(tmp_path, raw, "x.json")
    assert bad.line == line
    assert word in bad.reason


@pytest.mark.parametrize(
    "raw", [b'[{"text": "A."}', b'[{"text": "A."},', b'[{"text": "A."} {"text": "B."}]', b'[{"text": "A."}] x']
)
def test_a_broken_list_gives_what_it_holds(tmp_path: Path, raw: bytes) -> None:
    first, *rest = read_raw(tmp_path, raw, "x.json")
    assert article(first).document.text == "A."
    assert [type(each) for each in rest] == [Problem]


def test_a_legacy_encoding(tmp_path: Path) -> None:
    [found] = read_raw(tmp_path, '{"text": "L’été à Genève"}'.encode("cp1252"))
    assert article(found).document.text == "L’été à Genève"
    assert article(found).document.source["encoding"] == "cp1252"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    [found] = read(tmp_path / "absent.jsonl", rules=DEFAULT, language="en")
    assert isinstance(found, Problem)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
KEYS = st.sampled_from(["title", "text", "article", "summary", "highlights", "related", "id", "lang", "date", "x"])


@given(st.dictionaries(KEYS, JSON, max_size=6))
def test_any_object_is_an_article_or_a_problem(
    tmp_path_factory: pytest.TempPathFactory, content: dict[str, Any]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.jsonl"
    path.write_text(json.dumps(content), encoding="utf-8")
    [found] = read(path, rules=DEFAULT, language="en")
    if isinstance(found, Article):
        found.document.text.encode("utf-8")
        article(found)


LINES = st.lists(st.from_regex(r"[A-Za-z][a-z ]{0,20}[a-z]\.", fullmatch=True), max_size=6)


@given(LINES, LINES)
def test_composed_parts_come_back(paragraphs: list[str], points: list[str]) -> None:
    text, sections = compose("T", paragraphs, points, [])
    assert [text[s.start : s.end] for s in sections if s.kind == "point"] == points
    assert [text[s.start : s.end] for s in sections if s.kind == "body"] == (
        ["\n".join(paragraphs)] if paragraphs else []
    )
