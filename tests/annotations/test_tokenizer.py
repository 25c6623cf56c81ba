from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.suggest.tokenizer import load_tokenizer, shared_tokenizer
from tests.annotations.cutting import english

SENTENCES = {
    "quote": ('She said "no." He left.', ['She said "no."', "He left."]),
    "opening quote": ('He left. "Go now," she said.', ["He left.", '"Go now," she said.']),
    "quote after quote": ('"Go." "No," she said.', ['"Go."', '"No," she said.']),
    "German quotes": ("Er sagte: „Geh.“ Dann ging er.", ["Er sagte: „Geh.“", "Dann ging er."]),
    "spaced guillemets": ("Il dit : « Non. » Puis rien.", ["Il dit : « Non. »", "Puis rien."]),
    "bracket": ("It rained. (So they say.) Fine.", ["It rained.", "(So they say.)", "Fine."]),
    "dash": ("He left. – She stayed.", ["He left.", "– She stayed."]),
    "abbreviations": (
        "Mr. Smith of the U.S. paid 3.5 coins. Good.",
        ["Mr. Smith of the U.S. paid 3.5 coins.", "Good."],
    ),
    "several marks": ("Really?! Yes!!", ["Really?!", "Yes!!"]),
    "line feed": ("No full stop here\n  next line. \n\nlast", ["No full stop here", "next line.", "last"]),
    "double blank": ("One.  Two.", ["One.", "Two."]),
    "nothing": (" \n\t ", []),
}


@pytest.mark.parametrize(("text", "expected"), SENTENCES.values(), ids=SENTENCES)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[start:end] for start, end in english().sentences(text)] == expected


def test_tokens_are_code_points_without_white_space() -> None:
    text = "😀 Kyiv's\u00a0plan,\n\t(no)  "
    words = [text[start:end] for start, end in english().tokens(text)]
    assert words == ["😀", "Kyiv", "'s", "plan", ",", "(", "no", ")"]


@settings(deadline=None)
@given(
    st.sampled_from(["en", "ja", "my", "am", "ar"]),
    st.text(
        alphabet=st.one_of(
            st.sampled_from("ab .,'\"’”“!?\n\t\u00a0-–👩\u200d👧\u0301。「」日เก่။က်፡ሰ։»"), st.characters(codec="utf-8")
        )
    ),
)
def test_ranges_are_in_order_inside_and_without_outer_white_space(language: str, text: str) -> None:
    tokenizer = shared_tokenizer(language)
    assert tokenizer.make_doc(text).text == text
    tokens, sentences = tokenizer.tokens(text), tokenizer.sentences(text)
    for parts in (tokens, sentences):
        assert all(0 <= start < end <= len(text) for start, end in parts)
        assert all(left[1] <= right[0] for left, right in pairwise(parts))
        assert all(text[start:end] == text[start:end].strip() for start, end in parts)
    assert "".join(text[slice(*part)] for part in tokens) == "".join(c for c in text if not c.isspace())
    assert not any("\n" in text[slice(*part)] for part in sentences)
    covered = "".join(text[slice(*part)] for part in sentences)
    assert "".join(covered.split()) == "".join(text.split())


@pytest.mark.parametrize(
    ("asked", "used"),
    [("en", "en"), ("en-US", "en"), ("EN", "en"), ("deu", "de"), ("no", "nb"), ("el_GR", "el"), ("mul", "xx")],
)
def test_known_languages(asked: str, used: str) -> None:
    tokenizer = load_tokenizer(asked)
    assert (tokenizer.language, tokenizer.remark) == (used, None)


@pytest.mark.parametrize("asked", ["qq", "../en", "english", "", None])
def test_what_is_no_language_is_cut_all_the_same_and_says_so(asked: str | None) -> None:
    tokenizer = load_tokenizer(asked)
    assert tokenizer.language == "xx"
    assert tokenizer.remark is not None
    assert (asked or "–") in tokenizer.remark
    assert tokenizer.tokens("Ein Satz.") == [(0, 3), (4, 8), (8, 9)]


def test_all_windows_of_a_language_have_the_same() -> None:
    text = "“We can't wait,” she said. Mr. Holm won't pay $5 for it…"
    shared_one, own = shared_tokenizer("en"), load_tokenizer("en")
    assert shared_one is shared_tokenizer("en")
    assert own is not load_tokenizer("en")
    assert (shared_one.tokens(text), shared_one.sentences(text)) == (own.tokens(text), own.sentences(text))


def test_more_than_a_million_characters() -> None:
    text = "This is it. " * 90_000
    tokens = english().tokens(text)
    assert len(tokens) == 360_000
    assert tokens[-1] == (len(text) - 2, len(text) - 1)


def test_a_long_run_without_blanks_takes_no_minutes() -> None:
    text = "!?" * 5_000 + " end"
    tokens = english().tokens(text)
    assert tokens[-1] == (10_001, 10_004)
    assert english().make_doc(text).text == text


def test_the_module_alone_does_not_import_spacy() -> None:
    code = "import sys, annotations.suggest.tokenizer; sys.exit('spacy' in sys.modules)"
    folder = Path(__file__).resolve().parents[2]
    assert subprocess.run([sys.executable, "-c", code], cwd=folder, check=False).returncode == 0
