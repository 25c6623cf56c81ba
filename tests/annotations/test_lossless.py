"""The lossless format: everything comes back, bytes stay the same, and what does not hold is refused by name."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations import exporting, merge
from annotations.edits import AddContents, AddDocument
from annotations.errors import Refused
from annotations.formats import lossless
from annotations.formats.values import Article, Problem
from annotations.project import Project
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
    path.write_bytes(value if isinstance(value, bytes) else _line(value))
    (found,) = lossless.read(path)
    return found


def _line(value: object) -> bytes:
    return (value if isinstance(value, str) else json.dumps(value) + "\n").encode()


def test_what_is_written_is_read_back_to_the_byte(tmp_path: Path) -> None:
    line = json.dumps(record(), ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
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
    assert len(written.decode().splitlines()) == 1
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
    (lambda v: v["sections"][0].update(number="1"), "section title whose number is not a whole number"),
    (lambda v: v["sections"][0].update(number=True), "section title whose number is not a whole number"),
    (lambda v: v["sections"][2].update(number=0), "section point whose number is not a whole number"),
    (lambda v: v["sections"][2].update(number=2**70), "section point whose number is not a whole number"),
    (lambda v: v["sets"][0].update(seconds=-1), "seconds are less than 0"),
    (lambda v: v["sets"][0].update(seconds=10**10), "seconds are less than 0 or too many"),
    (lambda v: v["sets"][0].update(seconds=10**400), "seconds are less than 0 or too many"),
    (lambda v: v["sets"][0].update(notes="none"), "notes is not a list"),
    (lambda v: v["sets"][0].update(notes={}), "notes is not a list"),
    (lambda v: v["sets"][0].update(fields=[]), "fields is not an object"),
    (lambda v: v["sets"][0]["spans"][0].update(provenance="guessed"), "span a1 with the provenance 'guessed'"),
    (lambda v: v["sets"][0]["spans"][0].update(provenance=0), "span a1 with the provenance 0"),
    (lambda v: v["sets"][0]["spans"][0].update(provenance=["manual"]), "span a1 with the provenance"),
    (lambda v: v["sets"][0]["spans"][0].update(attributes=[]), "attributes of span a1 is not an object"),
    (lambda v: v["sets"][0]["links"].append(dict(v["sets"][0]["links"][0])), "two links of one id in the set of ada"),
    (lambda v: v["sets"][0]["judgements"][0].update(errors=[1]), "errors of the judgement of point 1"),
    (lambda v: v["entities"]["board"].update(type=3), "type of entity board is not a text"),
    (lambda v: v["entities"]["board"].update(aliases="x"), "aliases is not a list"),
    (lambda v: v["entities"]["board"].update(aliases=["x", None]), "aliases of entity board is not a list of texts"),
    (lambda v: v.update(vocabularies={"terms": []}), "the vocabulary terms is not an object"),
    (lambda v: v.update(vocabularies={"terms": {"a": 1}}), "the vocabulary terms explains a with something"),
    (lambda v: v.update(vocabularies={"terms": {"": "x"}}), "the vocabulary terms has a value without a name"),
    (lambda v: v.update(metadata={"words": 3}), "the metadata words is not a text"),
    (lambda v: v.update(metadata=[]), "metadata is not an object"),
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


@pytest.mark.parametrize("depth", [150, 900, 200_000])
def test_deep_nesting_is_refused_whatever_else_the_line_holds(tmp_path: Path, depth: int) -> None:
    line = json.dumps(record())[:-1] + ', "by": "\\ud83d\\ude80", "more": ' + "[" * depth + "]" * depth + "}"
    problem = read_one(tmp_path, line)
    assert isinstance(problem, Problem)
    assert "nested too deeply" in problem.reason


@pytest.mark.parametrize(("number", "reason"), [("1e400", "1e400, which is too large"), ("9" * 5000, "too long")])
def test_numbers_that_no_file_can_hold_are_refused(tmp_path: Path, number: str, reason: str) -> None:
    problem = read_one(tmp_path, json.dumps(record())[:-1] + f', "more": {number}}}')
    assert isinstance(problem, Problem)
    assert reason in problem.reason


@pytest.mark.parametrize("number", [2**63, 2**64, -(2**70), 12345678901234567890123, 1e-9, 0.1 + 0.2, 1e300])
def test_numbers_of_any_length_come_back_exactly(
    tmp_path: Path, new_project: Callable[..., Project], number: float
) -> None:
    value = {**record(), "more": [{"n": number}]}
    value["sets"][0]["spans"][0]["attributes"]["n"] = number
    article = read_one(tmp_path, value)
    assert isinstance(article, Article)
    again = json.loads(lossless.line(article))
    assert (again["more"], again["sets"][0]["spans"][0]["attributes"]["n"]) == ([{"n": number}], number)
    project = new_project()
    project.do("Import", AddDocument(article.document), AddContents(merge.moved(article.contents[0], "s", "harbour")))
    (stored,) = exporting.articles(project)
    assert json.loads(lossless.line(stored))["sets"] == again["sets"]


def test_one_bad_line_does_not_stop_the_others(tmp_path: Path) -> None:
    lines = [json.dumps(record()).encode(), b"{", json.dumps({**record(), "id": "two"}).encode(), b"\xff"]
    path = tmp_path / "x.jsonl"
    path.write_bytes(b"\xef\xbb\xbf" + b"\n\n".join(lines) + b"\n")
    found = list(lossless.read(path))
    assert [isinstance(each, Article) for each in found] == [True, False, True, False]
    assert str(found[1]).startswith("x.jsonl:3: is not JSON")
    assert str(found[3]).startswith("x.jsonl:7: is not UTF-8")


def test_ids_need_only_differ_within_their_set(tmp_path: Path) -> None:
    value = record()
    link = value["sets"][0]["links"][0]
    link["id"] = value["sets"][0]["spans"][0]["id"]
    value["sets"].append({**json.loads(json.dumps(value["sets"][0])), "annotator": "ben"})
    third = {**record(), "sets": [{**value["sets"][0], "annotator": "cleo"}]}
    path = tmp_path / "x.jsonl"
    path.write_text("".join(json.dumps(each) + "\n" for each in (value, value, third)))
    found = [each for each in lossless.read(path) if isinstance(each, Article)]
    assert [[each.set.annotator for each in article.contents] for article in found] == [["ada", "ben"]] * 2 + [["cleo"]]


class Stopped(Exception):
    """What a cancelled job raises."""


def stopping() -> Iterator[Article]:
    yield Article(harbour())
    raise Stopped


def test_articles_that_break_off_leave_the_target_as_it_was(tmp_path: Path) -> None:
    for old in (None, b'{"format":"stancemark/1","id":"old"}\n'):
        target = tmp_path / "x.jsonl"
        if old:
            target.write_bytes(old)
        with pytest.raises(Stopped):
            lossless.write(stopping(), target)
        assert [entry.read_bytes() for entry in tmp_path.iterdir()] == [old] * bool(old)


def test_what_cannot_be_written_is_refused_in_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("x")
    for name, reason in (
        ("file/x", "Not a directory"),
        ("no/x", "No such file or directory"),
        ("x" * 300, "File name too long"),
    ):
        with pytest.raises(Refused) as refusal:
            lossless.write([Article(harbour())], tmp_path / name)
        assert str(refusal.value) == f"{tmp_path / name}: cannot be written ({reason})"

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(Refused, match=r"x: cannot be written \(No space left on device\)$"):
        lossless.write([Article(harbour())], tmp_path / "x")
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]


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
    path.write_bytes(first)
    (third,) = lossless.read(path)
    assert isinstance(third, Article)
    assert lossless.line(third) == first
