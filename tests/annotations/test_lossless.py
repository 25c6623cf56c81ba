"""The lossless format: everything comes back, bytes stay the same, and what does not hold is refused by name."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.formats import lossless
from annotations.formats.values import Article, Problem
from annotations.spans import AnnotationSet, Entity, Judgement, Link, SetContents, Span
from annotations.text import Document, Section
from tests.annotations.texts import harbour, labelled


def record() -> dict[str, Any]:
    """A complete document as the format writes it."""
    document = harbour()
    article = Article(document, (labelled(document),), {"board": Entity("board", "Harbour board", "institution")})
    return dict(json.loads(lossless.line(article)))


def read_one(tmp_path: Path, value: object) -> Article | Problem:
    path = tmp_path / "x.stancemark.jsonl"
    path.write_text(value if isinstance(value, str) else json.dumps(value) + "\n", encoding="utf-8")
    (found,) = lossless.read(path)
    return found


def test_what_is_written_is_read_back_to_the_byte(tmp_path: Path) -> None:
    line = json.dumps(record(), ensure_ascii=False) + "\n"
    article = read_one(tmp_path, line)
    assert isinstance(article, Article)
    assert lossless.line(article) == line


def test_unknown_keys_stay_at_every_level(tmp_path: Path) -> None:
    value = record()
    own = value["sets"][0]
    for place in (
        value,
        value["sections"][0],
        value["entities"]["board"],
        own,
        own["spans"][0],
        own["links"][0],
        own["judgements"][0],
    ):
        place["colour of the sky"] = {"seen": [1, None, "grey"]}
    article = read_one(tmp_path, value)
    assert isinstance(article, Article)
    assert json.loads(lossless.line(article)) == value


def test_a_line_stays_a_line_for_every_reader(tmp_path: Path) -> None:
    text = "Head\nA\u2028B\u2029C\u0085D\x0bE\x0cF\x1cG\x00H"
    document = Document("odd", text, (Section("title", 0, 4), Section("body", 5, len(text))))
    written = lossless.line(Article(document))
    assert len(written.splitlines()) == 1
    article = read_one(tmp_path, written)
    assert isinstance(article, Article)
    assert article.document.text == text


def broken(change: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    value = record()
    change(value)
    return value


REFUSED = [
    (lambda v: v.update(format="stancemark/2"), "stancemark/2; this program reads stancemark/1"),
    (lambda v: v.update(format="other"), "not of the lossless format"),
    (lambda v: v.update(text=""), "no text"),
    (lambda v: v.update(text=None), "no text"),
    (lambda v: v.pop("id"), "no id"),
    (lambda v: v.update(title=3), "title is not a text"),
    (lambda v: v["sections"][0].update(end=99999), "outside the text"),
    (lambda v: v["sections"][1].update(start=3), "overlaps the one before"),
    (lambda v: v["sections"][2].pop("number"), "point without a number"),
    (lambda v: v["sections"][3].update(number=1), "numbers two points alike"),
    (lambda v: v["sets"][0]["spans"][0].update(quote="boards"), "span a1 quotes 'boards'"),
    (lambda v: v["sets"][0]["spans"][0].update(start=True), "range True-"),
    (lambda v: v["sets"][0]["spans"][0].update(end=10**6), "range"),
    (lambda v: v["sets"][0]["spans"][0].pop("label"), "span a1 has no label"),
    (lambda v: v["sets"][0]["spans"][1].update(id="a1"), "two spans of one id"),
    (lambda v: v["sets"][0]["spans"][0].update(fragments=[[0, 3]]), "fragments"),
    (lambda v: v["sets"][0]["links"][0].update(to="zz"), "ends at span zz"),
    (lambda v: v["sets"][0]["links"][0].update({"from": "zz"}), "starts at span zz"),
    (lambda v: v["sets"][0]["links"][0].update(to_text=[0, 3]), "at a span and at text"),
    (lambda v: v["sets"][0]["judgements"][0].update(point=9), "judges point 9"),
    (lambda v: v["sets"][0]["judgements"][0].update(evidence=[[5]]), "not two numbers"),
    (lambda v: v["sets"][0]["judgements"].append(dict(v["sets"][0]["judgements"][0])), "judges a point twice"),
    (lambda v: v["sets"][0].update(status="finished"), "status 'finished'"),
    (lambda v: v["sets"][0].update(role="boss"), "role 'boss'"),
    (lambda v: v["sets"][0].update(seconds="long"), "seconds are not a number"),
    (lambda v: v["sets"][0].pop("annotator"), "without an annotator"),
    (lambda v: v["sets"].append(json.loads(json.dumps(v["sets"][0]))), "two sets of one annotator"),
    (lambda v: v.update(sets="none"), "sets is not a list"),
    (lambda v: v.update(entities={"x": "y"}), "entity x is not an object"),
]  # fmt: skip


@pytest.mark.parametrize(("change", "reason"), REFUSED, ids=[reason for _, reason in REFUSED])
def test_what_does_not_hold_is_refused_with_its_place(
    tmp_path: Path, change: Callable[[dict[str, Any]], object], reason: str
) -> None:
    problem = read_one(tmp_path, broken(change))
    assert isinstance(problem, Problem)
    assert str(problem).startswith("x.stancemark.jsonl:1: ")
    assert reason in str(problem)
    assert "\n" not in str(problem)


@pytest.mark.parametrize("line", ["{", "[]", "3", '{"format": NaN}', "[" * 100_000, '"\\ud83d"'])
def test_what_is_no_object_is_refused(tmp_path: Path, line: str) -> None:
    assert isinstance(read_one(tmp_path, line), Problem)


def test_half_a_surrogate_pair_is_refused(tmp_path: Path) -> None:
    value = record()
    value["metadata"] = {"by": "\ud83d"}
    problem = read_one(tmp_path, value)
    assert isinstance(problem, Problem)
    assert "surrogate" in problem.reason


def test_one_bad_line_does_not_stop_the_others(tmp_path: Path) -> None:
    good, other = record(), record()
    other["id"] = "two"
    for span in other["sets"][0]["spans"]:
        span["id"] += "x"
    for link in other["sets"][0]["links"]:
        link.update({"id": link["id"] + "x", "from": link["from"] + "x", "to": link["to"] + "x"})
    path = tmp_path / "x.jsonl"
    path.write_bytes(
        b"\xef\xbb\xbf" + b"\n\n".join(json.dumps(each).encode() for each in (good, good, other)) + b"\n\xff\n"
    )
    found = list(lossless.read(path))
    assert [isinstance(each, Article) for each in found] == [True, False, True, False]
    assert "stands in line 1 already" in str(found[1])
    assert str(found[3]).startswith("x.jsonl:6: is not UTF-8")


def test_a_set_without_a_name_gets_the_one_that_was_given(tmp_path: Path) -> None:
    value = record()
    del value["sets"][0]["annotator"]
    path = tmp_path / "x.jsonl"
    path.write_text(json.dumps(value))
    (article,) = lossless.read(path, "cleo")
    assert isinstance(article, Article)
    assert article.contents[0].set.annotator == "cleo"


TEXT = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60).filter(str.strip)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """A document of one body section with spans anywhere, some linked, some fragmented."""
    text = draw(TEXT)
    document = Document("d", text, (Section("body", 0, len(text)),), metadata={"k": draw(TEXT)})
    spans = []
    for number in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        fragments = ((start, start + 1), (end - 1, end)) if end - start > 2 and draw(st.booleans()) else ()
        spans.append(
            Span(
                f"s{number}",
                "x",
                draw(TEXT),
                start,
                end,
                text[start:end],
                fragments,
                {"a": draw(TEXT)},
                note=draw(TEXT),
            )
        )
    links = [Link("l", "x", "holder", spans[0].id, draw(st.sampled_from([None, spans[-1].id])))] if spans else []
    head = AnnotationSet("x", "d", draw(TEXT), seconds=draw(st.none() | st.floats(0, 1e6)), fields={"f": True})
    judged = (Judgement("x", 0, draw(st.none() | TEXT), evidence=((0, 1),), errors=(draw(TEXT),)),)
    return Article(document, (SetContents(head, tuple(spans), tuple(links), judged),))


@settings(max_examples=150)
@given(article=articles())
def test_any_values_come_back_to_the_byte(tmp_path_factory: pytest.TempPathFactory, article: Article) -> None:
    path = tmp_path_factory.mktemp("any") / "x.jsonl"
    lossless.write([article], path)
    (again,) = lossless.read(path)
    assert isinstance(again, Article), again
    assert again.document == article.document
    first = lossless.line(again)
    path.write_text(first, encoding="utf-8", newline="")
    (third,) = lossless.read(path)
    assert isinstance(third, Article)
    assert lossless.line(third) == first
