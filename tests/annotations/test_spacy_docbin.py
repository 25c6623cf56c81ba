from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotations.errors import Damaged, Refused
from annotations.formats import spacy_docbin
from annotations.formats.spacy_docbin import dev_stories, write
from annotations.formats.values import Article
from annotations.formats.written import Written
from annotations.schema import Schema
from annotations.spans import AnnotationSet, Judgement, Link, SetContents, Span
from annotations.text import Document
from tests.annotations.cutting import FAMILY, document_of, founding

READER = """
import json, sys, spacy
from spacy.tokens import DocBin
nlp = spacy.blank("en")
for doc in DocBin().from_disk(sys.argv[1]).get_docs(nlp.vocab):
    spans = [(s.id_, s.label_, s.text, s.start_char, s.end_char) for s in doc.spans["sc"]]
    print(json.dumps([doc.text, spans, doc.user_data["stancemark"], [str(k) for k in doc.user_data]]))
"""
WHO = [
    "Mayor Okafor",
    "Councillor Brandt",
    "harbour union",
    "hill farmers",
    "Northern Rail",
    "school board",
    "Dr Petrova",
]
VERB = ["wants", "rejects", "backs", "opposes", "would accept", "still refuses", "has called for", "keeps asking for"]
WHAT = ["a new tram line", "higher ferry fares", "the planned bridge", "longer school days", "a ban on night flights"]
TERM = [("if the ", " pays half"), ("unless the ", " agrees"), ("as long as the ", " keeps its word")]
FILL = ["It rained over the valley all morning.", "The meeting lasted three hours.", "Shops stayed open late."]


def span(document: Document, quote: str, label: str = "ACTOR", *, id: str, **fields: Any) -> Span:
    start = document.text.index(quote)
    return Span(id, "set", label, start, start + len(quote), quote, **fields)


def article(document: Document, *spans: Span, annotator: str = "ada", **contents: Any) -> Article:
    head = AnnotationSet("set", document.id, annotator, guideline="1.0", schema="1.0", status="done")
    return Article(document, (SetContents(head, spans, **contents),), where="test.jsonl:1")


def synthetic(number: int, seed: int = 1) -> Article:
    """A title, six sentences of our own, a point: actors, stances, conditions nested in stances; a quarter without labels."""
    dice = random.Random(f"{seed} {number}")
    text, marks = "", []
    for _ in range(6):
        text += " " if text else ""
        if number % 4 == 0 or dice.random() < 0.3:
            text += dice.choice(FILL)
            continue
        who, stance, (before, after) = dice.choice(WHO), dice.choice(VERB) + " " + dice.choice(WHAT), dice.choice(TERM)
        start = len(text) + len("The ")
        text += f"The {who} {stance}"
        marks.append(("ACTOR", start, start + len(who)))
        if dice.random() < 0.6:
            condition = len(text) + 1
            other = dice.choice(WHO)
            text += f" {before}{other}{after}"
            marks.append(("CONDITION", condition, len(text)))
            marks.append(("ACTOR", condition + len(before), condition + len(before) + len(other)))
        marks.append(("STANCE", start + len(who) + 1, len(text)))
        text += "."
    title, point = f"Council week {number}", f"Report {number}: {dice.choice(FILL)}"
    document = document_of(text, title=title, points=(point,), id=f"d{number}")
    offset = document.sections_of("body")[0].start
    spans = [
        Span(f"{number}-{at}", "set", label, offset + start, offset + end, text[start:end])
        for at, (label, start, end) in enumerate(marks)
    ]
    return article(document, *spans)


def export(target: Path, schema: Schema, *articles: Article, **options: Any) -> Written:
    return write(articles, target, schema=schema, language="en", **options)


def read_back(path: Path) -> list[tuple[str, list[list[Any]], dict[str, Any]]]:
    """The Docs as a fresh process reads them: text, spans, user data."""
    run = subprocess.run([sys.executable, "-c", READER, str(path)], capture_output=True, text=True, check=True)
    found = []
    for line in run.stdout.splitlines():
        text, spans, data, keys = json.loads(line)
        assert keys == ["stancemark"]
        found.append((text, spans, data))
    return found


def spacy(folder: Path, *arguments: str) -> str:
    """What a spaCy command prints in FOLDER; it must exit with 0."""
    command = [sys.executable, "-m", "spacy", *arguments]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout


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
    docs = read_back(tmp_path / "train.spacy")
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


def test_stories_are_split_for_ever_and_whole() -> None:
    stories = [f"story {number}" for number in range(50)]
    held_out = dev_stories(stories)
    assert len(held_out) == 10
    assert held_out == dev_stories(reversed(stories)) == dev_stories(stories * 2)
    assert held_out != dev_stories(stories, seed=1)
    assert [len(dev_stories(stories[:count])) for count in (0, 1, 2, 3, 7, 8)] == [0, 0, 1, 1, 1, 2]


def test_no_story_lies_on_both_sides(tmp_path: Path, schema: Schema) -> None:
    articles = [synthetic(number) for number in range(20)]
    told = [
        replace(a, document=replace(a.document, story=f"s{n // 3}" if n < 15 else None)) for n, a in enumerate(articles)
    ]
    written = export(tmp_path, schema, *told)
    train, dev = (
        {data["story"] or data["document"] for _, _, data in read_back(tmp_path / name)}
        for name in ("train.spacy", "dev.spacy")
    )
    assert not train & dev
    assert len(train | dev) == 10
    assert len(dev) == 2
    assert written.counts["train_docs"] + written.counts["dev_docs"] == 60


def test_an_older_dev_file_does_not_stay_beside_a_single_story(tmp_path: Path, schema: Schema) -> None:
    export(tmp_path, schema, synthetic(1), synthetic(2))
    assert (tmp_path / "dev.spacy").exists()
    export(tmp_path, schema, synthetic(1))
    assert not (tmp_path / "dev.spacy").exists()
    assert 'dev = "train.spacy"' in (tmp_path / "config.cfg").read_text(encoding="utf-8")


def test_a_config_that_was_changed_is_kept_and_named(tmp_path: Path, schema: Schema) -> None:
    config = tmp_path / "config.cfg"
    export(tmp_path, schema, synthetic(1))
    for changed in (
        config.read_bytes().replace(b"max_steps = 2000", b"max_steps = 9000"),
        config.read_bytes().partition(b"\n")[2],
        b"",
    ):
        config.write_bytes(changed)
        written = export(tmp_path, schema, synthetic(1), synthetic(2))
        assert config.read_bytes() == changed
        assert config not in written.files
        assert any(f"{config} was changed since it was exported and is kept" in line for line in written.lines())
        assert (tmp_path / "dev.spacy").exists()


def test_a_config_that_nobody_changed_is_replaced(tmp_path: Path, schema: Schema) -> None:
    config = tmp_path / "config.cfg"
    export(tmp_path, schema, synthetic(1))
    config.write_bytes(config.read_bytes().replace(b"\n", b"\r\n"))  # as a checkout or an editor on Windows may do
    written = export(tmp_path, schema, synthetic(1), synthetic(2))
    assert config in written.replaced
    assert b'dev = "dev.spacy"' in config.read_bytes()
    config.unlink()
    assert config in export(tmp_path, schema, synthetic(1), synthetic(2)).files


def test_each_annotator_keeps_their_own_config(tmp_path: Path, schema: Schema) -> None:
    export(tmp_path, schema, founding())
    changed = tmp_path / "A" / "config.cfg"
    changed.write_text(changed.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")
    written = export(tmp_path, schema, founding())
    assert changed.read_text(encoding="utf-8").endswith("# mine\n")
    assert {path.parent.name for path in written.replaced if path.name == "config.cfg"} == {"gold", "B"}


def test_long_sections_are_divided_where_no_span_is(
    tmp_path: Path, schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(spacy_docbin, "LONGEST_DOC", 20)
    document = document_of("One two three four.\nFive six.\nSeven eight nine ten.\n\nEleven.")
    over = span(document, "six.\nSeven", "STANCE", id="over")
    written = export(tmp_path, schema, article(document, over, span(document, "Eleven", id="last")))
    docs = read_back(tmp_path / "train.spacy")
    assert [text for text, _, _ in docs] == ["One two three four.\nFive six.\nSeven eight nine ten.", "\nEleven."]
    assert [document.text[data["start"] : data["end"]] for _, _, data in docs] == [text for text, _, _ in docs]
    assert written.counts["spans"] == 2


def test_very_long_spans_and_empty_sets_earn_a_remark(tmp_path: Path, schema: Schema) -> None:
    document = document_of("word " * 80 + "end.")
    long = article(document, span(document, "word " * 79 + "word", "STANCE", id="long"))
    written = export(tmp_path / "long", schema, long)
    assert any("1 spans of more than 64 tokens" in remark for remark in written.remarks)
    assert "max_length = 64" in (tmp_path / "long" / "config.cfg").read_text(encoding="utf-8")
    written = export(tmp_path / "empty", schema, article(document))
    assert any("no span in train.spacy" in remark for remark in written.remarks)


def test_another_tokenizer_is_said(tmp_path: Path, schema: Schema) -> None:
    written = write([synthetic(1)], tmp_path, schema=schema, language="th")
    assert any("language th" in remark for remark in written.remarks)
    assert 'lang = "xx"' in (tmp_path / "config.cfg").read_text(encoding="utf-8")


def test_the_command_line_trains_on_the_gold_set(tmp_path: Path, schema: Schema) -> None:
    source = founding()
    export(tmp_path, schema, replace(source, contents=source.contents[:1]))
    few = ("--training.max_steps", "4", "--training.eval_frequency", "2")
    spacy(tmp_path, "train", "config.cfg", "--output", "model", "--paths.train", "train.spacy", *few)
    assert (tmp_path / "model" / "model-last" / "config.cfg").exists()


def test_the_command_line_finds_nothing_wrong_with_the_data(tmp_path: Path, schema: Schema) -> None:
    export(tmp_path, schema, *(synthetic(number) for number in range(60)))
    printed = spacy(tmp_path, "debug", "data", "config.cfg")
    assert "CONDITION" in printed
    assert "error" not in printed


def test_a_model_learns_from_the_export(tmp_path: Path, schema: Schema) -> None:
    export(tmp_path, schema, *(synthetic(number) for number in range(100)))
    spacy(
        tmp_path,
        "train",
        "config.cfg",
        "--output",
        "model",
        "--training.max_steps",
        "60",
        "--training.eval_frequency",
        "60",
    )
    meta: Mapping[str, Any] = json.loads((tmp_path / "model" / "model-last" / "meta.json").read_text(encoding="utf-8"))
    assert meta["performance"]["spans_sc_f"] > 0.3
