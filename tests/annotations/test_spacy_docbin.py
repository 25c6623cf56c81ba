"""The spaCy format: what is written, what is said, and what is left where writing fails."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from annotations.errors import Damaged, Refused
from annotations.formats.spacy_docbin import write
from annotations.formats.values import Article
from annotations.schema import Schema
from annotations.spans import Judgement, Link
from tests.annotations.cutting import FAMILY, document_of, founding
from tests.annotations.docbins import article, export, read_back, read_elsewhere, span, synthetic


def test_the_gold_set_comes_back_whole(tmp_path: Path, schema: Schema) -> None:
    source = founding()
    gold = replace(source, contents=source.contents[:1])
    written = export(tmp_path, schema, gold)
    assert sorted(path.name for path in written.files) == ["README.md", "config.cfg", "train.spacy"]
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["README.md", "config.cfg", "train.spacy"]
    assert {"docs": 10, "spans": 77, "left_out": 0, "expanded": 0, "links": 36}.items() <= written.counts.items()
    assert written.remarks == (
        "gold: no second story to measure on, so scores come from the training data and mean nothing",
    )
    docs = read_elsewhere(tmp_path / "train.spacy")
    assert docs == read_back(tmp_path / "train.spacy")
    assert [data["section"] for _, _, data in docs] == ["title", "body"] + ["point"] * 8
    expected = {s.id: s for s in gold.contents[0].spans}
    seen = {}
    for text, spans, data in docs:
        assert text == source.document.text[data["start"] : data["end"]]
        assert set(data["spans"]) == {id for id, *_ in spans}
        for id, label, words, start, end in spans:
            seen[id] = (label, words, data["start"] + start, data["start"] + end)
            assert data["spans"][id]["attributes"] == json.loads(json.dumps(dict(expected[id].attributes)))
    assert seen == {id: (s.label, s.quote, s.start, s.end) for id, s in expected.items()}
    assert sum(len(data["links"]) for _, _, data in docs) == 36


def test_each_annotator_has_a_folder(tmp_path: Path, schema: Schema) -> None:
    written = export(tmp_path, schema, founding())
    assert {path.parent.name for path in written.files} == {"gold", "A", "B"}
    assert written.counts["spans"] == 77 + 80 + 75
    assert written.counts["left_out"] == 0


def test_names_become_distinct_folders(tmp_path: Path, schema: Schema) -> None:
    document = document_of("Ida left.")
    names = ["a/b", "A_b", "../x", "con", "", "Zoë"]
    spans = span(document, "Ida", id="1")
    written = export(tmp_path, schema, *(article(document, spans, annotator=name) for name in names))
    folders = {path.parent.relative_to(tmp_path).as_posix() for path in written.files}
    assert folders == {"A_b", "a_b-2", "___x", "con_", "_", "Zoë"}


def test_emoji_nesting_and_equal_extents_keep_their_own_data(tmp_path: Path, schema: Schema) -> None:
    document = document_of(f"😀 Mayor Holm {FAMILY} rejects the plan.", title="Zoë 🇺🇦 wins")
    first = span(
        document, "rejects the plan", "STANCE", id="s1", attributes={"commitment": "rejects", "target": (18, 26)}
    )
    second = replace(first, id="s2", attributes={"commitment": "opposes"}, note="unsure", provenance="suggested")
    spans = (
        first,
        second,
        span(document, "Mayor Holm", id="a"),
        span(document, FAMILY, id="e"),
        span(document, "plan", "CONDITION", id="c"),
        span(document, "🇺🇦", id="f"),
    )
    links = (Link("l1", "set", "holder", "s1", "a"), Link("l2", "set", "governs", "c", None, (0, 3), {"sure": True}))
    written = export(tmp_path, schema, article(document, *spans, links=links))
    assert written.counts["spans"] == 6
    (title, title_spans, _), (body, body_spans, data) = read_back(tmp_path / "train.spacy")
    assert (title, title_spans[0][2]) == ("Zoë 🇺🇦 wins", "🇺🇦")
    assert body == f"😀 Mayor Holm {FAMILY} rejects the plan."
    assert sorted(s[2] for s in body_spans) == sorted(
        ["Mayor Holm", FAMILY, "rejects the plan", "rejects the plan", "plan"]
    )
    assert data["spans"]["s1"]["attributes"] == {"commitment": "rejects", "target": [18, 26]}
    assert data["spans"]["s2"] == {
        "label": "STANCE",
        "start": first.start,
        "end": first.end,
        "quote": "rejects the plan",
        "attributes": {"commitment": "opposes"},
        "provenance": "suggested",
        "note": "unsure",
        "fragments": [],
    }
    assert [(link["id"], link["target"], link["target_text"]) for link in data["links"]] == [
        ("l1", "a", None),
        ("l2", None, [0, 3]),
    ]
    assert (data["document"], data["annotator"], data["guideline"], data["status"]) == ("d", "ada", "1.0", "done")


def test_what_cannot_stay_as_it_is_is_said(tmp_path: Path, schema: Schema) -> None:
    document = document_of("Some farmhouse  owners left the U.S. today.", tail="Read also: Ida")
    spans = (
        span(document, "house", id="inside"),
        span(document, " owners ", id="blanks"),
        span(document, "  ", id="white"),
        span(document, "Ida", id="tail"),
        span(document, "left the U.S", "STANCE", id="gap", fragments=((23, 27), (32, 35))),
    )
    links = (Link("l", "set", "holder", "gap", "tail"),)
    judged = (Judgement("set", 1, "supported"),)
    written = export(tmp_path, schema, article(document, *spans, links=links, judgements=judged))
    remarks = "\n".join(written.remarks)
    assert "span inside moved to whole tokens: 'house' became 'farmhouse'" in remarks
    assert "span blanks moved to whole tokens: ' owners ' became 'owners'" in remarks
    assert "span white '  ' is left out: nothing but white space" in remarks
    assert "span tail 'Ida' is left out: not in an annotated section" in remarks
    assert "span gap has gaps" in remarks
    assert "'left the U.S' became 'left the U.S.'" in remarks
    assert "link l is left out" in remarks
    assert "1 judgements of ada are left out" in remarks
    expected = {
        "spans": 3,
        "left_out": 2,
        "expanded": 3,
        "gaps_filled": 1,
        "links_left_out": 1,
        "judgements_left_out": 1,
    }
    assert expected.items() <= written.counts.items()
    ((_, found, data),) = read_back(tmp_path / "train.spacy")
    assert [s[2] for s in found] == ["farmhouse", "owners", "left the U.S."]
    assert data["spans"]["inside"]["quote"] == "house"
    assert data["spans"]["gap"]["fragments"] == [[23, 27], [32, 35]]


def test_a_quote_that_is_not_the_text_stops_everything(tmp_path: Path, schema: Schema) -> None:
    good, document = synthetic(1), document_of("Ida left.", id="bad")
    bad = article(document, replace(span(document, "Ida", id="s9"), quote="Eda"))
    with pytest.raises(Damaged, match=r"^bad: span s9 .*nothing was written"):
        export(tmp_path / "out", schema, good, bad)
    assert not (tmp_path / "out").exists()


def test_nothing_to_write_is_refused(tmp_path: Path, schema: Schema) -> None:
    bare = Article(document_of("Ida left."))
    with pytest.raises(Refused, match="nothing to export"):
        export(tmp_path, schema, bare)
    (tmp_path / "file").write_text("x")
    with pytest.raises(Refused, match="needs a folder"):
        export(tmp_path / "file", schema, synthetic(1))
    written = export(tmp_path / "out", schema, bare, synthetic(1))
    assert written.counts["documents_without_set"] == 1
    assert any("d: has no set" in remark for remark in written.remarks)


def test_a_failed_write_leaves_nothing_half_done(
    tmp_path: Path, schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(tmp_path, schema, synthetic(1), synthetic(2))
    before = {entry.name: entry.read_bytes() for entry in tmp_path.iterdir()}
    plain = os.replace
    for stop in range(1, 7):
        moved = []

        def full(source: Path, target: Path, moved: list[Path] = moved, stop: int = stop) -> None:
            moved.append(target)
            if len(moved) == stop:
                raise OSError(28, "No space left on device")
            plain(source, target)

        monkeypatch.setattr(os, "replace", full)
        with pytest.raises(Refused, match=r": cannot be written \(No space left on device\)$"):
            export(tmp_path, schema, synthetic(3))
        monkeypatch.setattr(os, "replace", plain)
        assert {entry.name: entry.read_bytes() for entry in tmp_path.iterdir()} == before
    export(tmp_path, schema, synthetic(3))
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["README.md", "config.cfg", "train.spacy"]


def test_what_cannot_be_written_is_refused_in_one_line(tmp_path: Path, schema: Schema) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "taken" / "README.md").mkdir(parents=True)
    names = sorted(tmp_path.rglob("*"))
    for name, reason in (
        ("file/x", "cannot be written (Not a directory)"),
        ("new/" + "x" * 300, "cannot be written (File name too long)"),
        ("taken", "is a folder; this format writes a file"),
    ):
        with pytest.raises(Refused) as refusal:
            export(tmp_path / name, schema, synthetic(1))
        assert str(refusal.value).endswith(f": {reason}")
        assert str(refusal.value).startswith(str(tmp_path / name))
        assert sorted(tmp_path.rglob("*")) == names


def test_articles_that_break_off_leave_nothing(tmp_path: Path, schema: Schema) -> None:
    class Stopped(Exception):
        pass

    def stopping() -> Iterator[Article]:
        yield synthetic(1)
        raise Stopped

    with pytest.raises(Stopped):
        write(stopping(), tmp_path / "out", schema=schema, language="en")
    assert list(tmp_path.iterdir()) == []


def test_a_project_is_never_overwritten(tmp_path: Path, schema: Schema) -> None:
    (tmp_path / "config.cfg").write_bytes(b"SQLite format 3\x00 and more")
    with pytest.raises(Refused, match=r"config\.cfg: would overwrite a project; choose another name"):
        export(tmp_path, schema, synthetic(1))
    assert [entry.name for entry in tmp_path.iterdir()] == ["config.cfg"]


def test_numbers_too_large_for_the_corpus_are_kept_as_texts(tmp_path: Path, schema: Schema) -> None:
    document = document_of("Ida left.", id="d")
    export(tmp_path, schema, article(document, span(document, "Ida", id="s", attributes={"n": 2**70, "m": 2**63})))
    found = [data["spans"]["s"]["attributes"] for _, _, data in read_back(tmp_path / "train.spacy") if data["spans"]]
    assert found == [{"n": str(2**70), "m": 2**63}]


def test_the_same_input_gives_the_same_bytes(tmp_path: Path, schema: Schema) -> None:
    articles = [synthetic(number) for number in range(8)]
    for name in ("one", "two"):
        export(tmp_path / name, schema, *articles)
    for name in ("train.spacy", "dev.spacy", "config.cfg", "README.md"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes()
