"""Folded texts: what they tell apart, and the way back into the text."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
import regex
from hypothesis import given

from annotations.folding import JOINED, LOOSE, Folding, clusters, fold_cluster, words_of
from tests.annotations.concordance.scripts import foldings, texts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("STRASSE", "straße"),
        ("Łódź", "lodz"),
        ("İstanbul", "istanbul"),
        ("cafe\u0301", "CAFÉ"),
        ("ΟΔΟΣ", "οδός"),
        ("oﬃce", "office"),
        ("ver\u00adtrag", "Vertrag"),
        ("it’s", "it's"),
        ("„so“", '"so"'),
        ("2010–2012", "2010-2012"),
        ("مُحَمَّد", "محمد"),
        ("שָׁלוֹם", "שלום"),
        ("ＡＢＣ", "abc"),
        ("한", "\u1112\u1161\u11ab"),
        ("wait…", "wait..."),
        ("a\u00a0b", "a b"),
    ],
)
def test_what_is_read_alike_folds_alike(one: str, other: str) -> None:
    assert LOOSE.fold(one) == LOOSE.fold(other)


@pytest.mark.parametrize(("one", "other"), [("が", "か"), ("กิ", "กุ"), ("कि", "कु"), ("中", "国"), ("n", "ŋ")])
def test_what_is_another_letter_stays_one(one: str, other: str) -> None:
    assert LOOSE.fold(one) != LOOSE.fold(other)


def test_capitals_and_accents_count_where_they_are_asked_for() -> None:
    assert Folding(case=True).fold("Émile") == "Emile"
    assert Folding(accents=True).fold("E\u0301mile") == "émile"
    assert Folding(case=True, accents=True).fold("E\u0301mile") == "Émile"


@given(texts, foldings)
def test_a_text_is_folded_cluster_by_cluster(text: str, folding: Folding) -> None:
    pieces = [fold_cluster(folding, each) for each in clusters(text)]
    folded = folding.folded(text)
    assert folded.text == "".join(pieces)
    at = start = 0
    for cluster, piece in zip(clusters(text), pieces, strict=True):
        if piece:
            assert folded.range_of(start, start + len(piece)) == (at, at + len(cluster))
            for within in range(start + 1, start + len(piece)):
                assert folded.range_of(start, within) is None
                assert folded.range_of(within, start + len(piece)) is None
        at, start = at + len(cluster), start + len(piece)


def test_the_quick_way_to_words_and_the_general_one_agree_on_every_character() -> None:
    joined = regex.compile(JOINED, regex.VERSION1)
    for number in range(0x3400):
        character = chr(number)
        together = words_of(f"a{character}b") == [f"a{character}b"]
        assert together == bool(joined.match(character)), hex(number)


def test_words_of_scripts_without_spaces_are_their_characters() -> None:
    assert words_of("ferry 中国 no_1 กิน") == ["ferry", "中", "国", "no_1", "ก", "\u0e34", "น"]


@given(st.lists(st.one_of(texts, st.just("a\0b")), max_size=4), foldings)
def test_texts_fold_together_as_each_by_itself(several: list[str], folding: Folding) -> None:
    assert folding.fold_each(several) == [folding.fold(text) for text in several]
