"""The spaCy export in each language: whoever has spaCy cuts texts just as the corpus was cut."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotations.formats.spacy_docbin import write
from annotations.formats.written import Written
from annotations.schema import Schema
from annotations.suggest.pipelines import rules_for
from tests.annotations.cutting import document_of
from tests.annotations.docbins import article, spacy, span

TEXTS = {
    "ar": ("قال الوزير: «لا». ثم ذهب.", "الوزير"),
    "de": ("Die Ministerin will z. B. den Zug.", "Ministerin"),
    "el": ("Πού είναι ο υπουργός; Εδώ.", "υπουργός"),
    "en": ("The minister wants the U.S. train; it's late.", "minister"),
    "ja": ("日本の首相はNATOの事務総長と東京で会談した。", "首相"),
    "ka": ("მინისტრი მოვიდა. ის წავიდა.", "მინისტრი"),
    "km": ("ដោយយល់ឃើញថា ការទទួលស្គាល់។", "យល់ឃើញ"),
    "ko": ("장관은 “안녕”이라고 말했다.", "장관은"),
    "th": ("นายกรัฐมนตรีกล่าวว่าไทยจะช่วยNATO", "นายกรัฐมนตรี"),
    "vi": ("Bộ trưởng bị từ chối, ông “đi”.", "Bộ trưởng"),
    "xx": ("Der Rat sagte “はい、東京です” heute.", "東京"),
    "zh": ("习近平主席2025年在北京会见了NATO秘书长。", "秘书长"),
}


def exported(target: Path, schema: Schema, language: str) -> Written:
    text, words = TEXTS[language]
    documents = [document_of(f"{text} {number}", id=f"d{number}") for number in range(3)]
    marked = [article(each, span(each, words, id=each.id)) for each in documents]
    return write(marked, target, schema=schema, language=language)


def as_a_consumer_cuts(folder: Path, text: str, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The tokens of TEXT in every way that spaCy itself comes to a pipeline of this config."""
    from spacy import load
    from spacy.training.initialize import init_nlp
    from spacy.util import load_config, load_model_from_config

    monkeypatch.chdir(folder)
    pipelines = [init_nlp(load_config("config.cfg", interpolate=False))]
    if (folder / "tokenizer").exists():
        pipelines.append(load("tokenizer"))
    else:
        pipelines.append(load_model_from_config(load_config("config.cfg")))
    return [[token.text for token in nlp.make_doc(text)] for nlp in pipelines]


@pytest.mark.parametrize("language", TEXTS)
def test_a_consumer_cuts_as_the_corpus_was_cut(
    language: str, tmp_path: Path, schema: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    from spacy import blank
    from spacy.tokens import DocBin

    written = exported(tmp_path, schema, language)
    assert written.counts["expanded"] == 0
    for doc in DocBin().from_disk(tmp_path / "train.spacy").get_docs(blank("en").vocab):
        assert [each.text for each in doc.spans["sc"]] == [TEXTS[language][1]]
        for tokens in as_a_consumer_cuts(tmp_path, doc.text, monkeypatch):
            assert tokens == [token.text for token in doc]


@pytest.mark.parametrize("language", ["de", "ja", "ka", "ko", "xx"])
def test_the_folder_says_how_its_texts_were_cut(language: str, tmp_path: Path, schema: Schema) -> None:
    written, rules = exported(tmp_path, schema, language), rules_for(language)
    readme = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert f'lang = "{rules.pipeline}"' in (tmp_path / "config.cfg").read_text(encoding="utf-8")
    assert rules.remark is None or rules.remark in written.remarks
    if rules.has_more_infixes:
        assert 'spacy.load("tokenizer")' in readme
        assert "the tokenizer lies in the folder tokenizer; config.cfg takes it from there" in written.remarks
        assert {path.name for path in (tmp_path / "tokenizer").iterdir()} == {"config.cfg", "meta.json", "tokenizer"}
    else:
        assert f"pip install {rules.packages}" in readme if rules.finds_words else "spacy.blank" in readme
        assert not (tmp_path / "tokenizer").exists()


def test_a_tokenizer_of_another_language_does_not_stay(tmp_path: Path, schema: Schema) -> None:
    before = exported(tmp_path, schema, "ka")
    again = exported(tmp_path, schema, "ka")
    assert set(again.files) == set(before.files)
    assert (tmp_path / "tokenizer" / "tokenizer").read_bytes()
    after = exported(tmp_path, schema, "en")
    assert {path.name for path in after.removed} == {"config.cfg", "meta.json", "tokenizer"}
    assert not (tmp_path / "tokenizer" / "tokenizer").exists()


def test_an_annotator_may_be_called_tokenizer(tmp_path: Path, schema: Schema) -> None:
    document = document_of("日本の首相は東京で会談した。")
    marked = [article(document, span(document, "首相", id="1"), annotator=name) for name in ("tokenizer", "ada")]
    for _ in range(2):
        write(marked, tmp_path, schema=schema, language="ja")
    assert (tmp_path / "tokenizer" / "train.spacy").exists()
    assert (tmp_path / "ada" / "config.cfg").exists()


@pytest.mark.long
@pytest.mark.parametrize("language", ["ja", "ko"])
def test_spacy_trains_on_it(language: str, tmp_path: Path, schema: Schema) -> None:
    exported(tmp_path, schema, language)
    few = ("--training.max_steps", "2", "--training.eval_frequency", "1")
    spacy(tmp_path, "debug", "config", "config.cfg")
    spacy(tmp_path, "train", "config.cfg", "--output", "model", "--paths.dev", "train.spacy", *few)
    from spacy import load

    text = TEXTS[language][0]
    tokens = [token.text for token in load(tmp_path / "model" / "model-last").make_doc(text)]
    assert TEXTS[language][1] in tokens or "".join(tokens).startswith("日本の首相")
    assert len(tokens) > 5
