"""The spaCy format as a corpus: training and development, the config, long sections, and spaCy's own commands."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from annotations.formats import spacy_docs
from annotations.formats.spacy_docbin import dev_stories
from annotations.schema import Schema
from tests.annotations.cutting import document_of, founding
from tests.annotations.docbins import article, export, read_back, spacy, span, synthetic


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
    monkeypatch.setattr(spacy_docs, "LONGEST_DOC", 20)
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
