"""Tokens and characters as items: which count as marked, the tables of pairs, and the figures of the founding article."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotations.agreement import coding, positions
from annotations.agreement.alpha import alpha
from annotations.agreement.continuum import Continuum, continuum
from annotations.agreement.positions import (
    Positions,
    characters,
    joint_coincidences,
    joint_tables,
    label_coincidences,
    label_tables,
    pairs,
    tokens,
)
from annotations.agreement.results import Measured
from tests.annotations.agreement import golden
from tests.annotations.agreement.continua import LABELS, LENGTH, continua, renamed, reordered
from tests.shared_files import shared

moderate = settings(max_examples=60, deadline=None)
CUTS = st.lists(st.integers(0, LENGTH), min_size=2, unique=True).map(sorted)
TOKENS = CUTS.map(lambda cuts: tokens(cuts[:-1:2], cuts[1::2]) if len(cuts) % 2 == 0 else tokens(cuts[:-1], cuts[1:]))

MEASURES: dict[str, Callable[[Any, str, tuple[str, str]], Measured]] = {
    "token_kappa": positions.token_kappa,
    "token_alpha": positions.token_alpha,
    "token_agree": positions.token_agreement,
    "token_positive_f1": positions.token_positive_f1,
}


@pytest.fixture(scope="module")
def article() -> dict[str, Any]:
    lines = shared("samples/european-powers.stancemark.jsonl").read_text("utf-8").splitlines()
    return json.loads(lines[0])


def cut(article: dict[str, Any]) -> Positions:
    r"""The tokens of title, body and points: `\w+|[^\w\s]`, as the worked figures have them."""
    token = re.compile(r"\w+|[^\w\s]")
    found = [
        match.span()
        for section in article["sections"]
        if section["kind"] in ("title", "body", "point")
        for match in token.finditer(article["text"], section["start"], section["end"])
    ]
    return tokens([start for start, _ in found], [end for _, end in found])


def marked(article: dict[str, Any]) -> Continuum:
    return continuum(
        len(article["text"]),
        {
            each["annotator"]: [(span["start"], span["end"], span["label"]) for span in each["spans"]]
            for each in article["sets"]
        },
    )


@pytest.mark.parametrize("label", ["ACTOR", "STANCE", "CONDITION"])
@pytest.mark.parametrize("pair", ["A~B", "A~gold", "B~gold"])
def test_the_founding_article_gives_its_figures(article: dict[str, Any], pair: str, label: str) -> None:
    expected = golden.european_powers()[pair]
    first, second = pair.split("~")
    document, words = marked(article), cut(article)
    assert len(words.starts) == expected["tokens"]
    found = {name: measure([(document, words)], label, (first, second)) for name, measure in MEASURES.items()}
    assert {name: round(each.value or 0, 4) for name, each in found.items()} == {
        name: expected[label][name] for name in MEASURES
    }
    assert [each.n for each in found.values()] == [625, 1250, 625, 625]


@pytest.mark.parametrize("pair", ["A~B", "A~gold", "B~gold"])
def test_the_verdicts_of_the_founding_article_give_their_kappas(article: dict[str, Any], pair: str) -> None:
    expected = golden.european_powers()[pair]["SUPPORT"]
    verdicts = {
        each["annotator"]: {judged["point"]: judged["verdict"] for judged in each["judgements"]}
        for each in article["sets"]
    }
    rows = [[verdicts[name].get(point) for point in range(1, 9)] for name in pair.split("~")]
    two = [[verdict == "supported" for verdict in row] for row in rows]
    assert coding.light_kappa(rows).n == expected["n"]
    found = [
        measure(each).value
        for each in (rows, two)
        for measure in (coding.observed_agreement, coding.light_kappa)
    ]  # fmt: skip
    assert [round(each or 0, 4) for each in found] == [
        expected[key] for key in ("agree", "kappa", "binary_agree", "binary_kappa")
    ]


def by_hand(document: Continuum, where: Positions, label: str, pair: tuple[str, str]) -> list[list[float]]:
    table = [[0.0, 0.0], [0.0, 0.0]]
    for start, end, weight in zip(where.starts, where.ends, where.weights, strict=True):
        one, other = (
            any(unit.label == label and unit.start < end and start < unit.end for unit in document.units[name])
            for name in pair
        )
        table[one][other] += weight
    return table


@moderate
@given(continua(overlapping=True), TOKENS)
def test_the_tables_are_those_counted_by_hand(document: Continuum, words: Positions) -> None:
    for where in (words, characters(document)):
        tables = label_tables(document, where, LABELS)
        for at, pair in enumerate(pairs(document.annotators)):
            for place, label in enumerate(LABELS):
                assert tables[at, place].tolist() == by_hand(document, where, label, pair)


@moderate
@given(continua(overlapping=True))
def test_characters_are_counted_one_by_one(document: Continuum) -> None:
    every = tokens(range(LENGTH), range(1, LENGTH + 1))
    assert (label_tables(document, characters(document), LABELS) == label_tables(document, every, LABELS)).all()


@moderate
@given(continua(), TOKENS)
def test_joint_tables_hold_the_tables_of_each_label(document: Continuum, words: Positions) -> None:
    for where in (words, characters(document)):
        joint, single = joint_tables(document, where, LABELS), label_tables(document, where, LABELS)
        for at, pair in enumerate(pairs(document.annotators)):
            if pair in joint.reasons:
                assert not joint.tables[at].any()
                continue
            for place in range(len(LABELS)):
                both = joint.tables[at, place + 1, place + 1]
                row, column = joint.tables[at, place + 1].sum(), joint.tables[at, :, place + 1].sum()
                assert single[at, place, 1].tolist() == [row - both, both]
                assert single[at, place, :, 1].tolist() == [column - both, both]
            assert joint.tables[at].sum() == where.weights.sum()
        assert where is words or not joint.reasons


@moderate
@given(continua(overlapping=True), TOKENS, st.permutations(LABELS))
def test_names_and_order_do_not_matter(document: Continuum, words: Positions, names: list[str]) -> None:
    tables = label_tables(document, words, LABELS)
    assert (label_tables(renamed(document, dict(zip(LABELS, names, strict=True))), words, names) == tables).all()
    turned = dict(zip(document.annotators, reversed(document.annotators), strict=True))
    other = reordered(document, turned)
    mirrored = label_tables(other, words, LABELS, [turned[name] for name in document.annotators])
    assert (mirrored == tables).all()
    expected = label_coincidences(document, words, LABELS)
    assert label_coincidences(other, words, LABELS) == pytest.approx(expected)
    assert (expected == expected.swapaxes(-1, -2)).all()


@moderate
@given(continua(annotators=(3, 3)), continua(annotators=(2, 2)))
def test_documents_add_up_where_annotators_differ(first: Continuum, second: Continuum) -> None:
    documents = [(each, characters(each)) for each in (first, second)]
    names = ("r0", "r1", "r2")
    tables = sum(label_tables(*each, LABELS, names) for each in documents)
    assert tables[pairs(names).index(("r1", "r2"))].sum() == 3 * LENGTH  # type: ignore[index]
    assert tables[0].sum() == 6 * LENGTH  # type: ignore[index]
    sums = sum(label_coincidences(*each, LABELS) for each in documents)
    assert [each.sum() for each in sums] == [5 * LENGTH] * 3  # type: ignore[union-attr]
    found = positions.token_alpha(documents, "a")
    assert found.value == pytest.approx(float(alpha(sums)[0]) if found.value is not None else None)  # type: ignore[index]


def test_a_token_counts_when_a_span_overlaps_it() -> None:
    words = tokens([0, 5, 10], [4, 9, 14])
    document = continuum(14, {"x": [(3, 6, "a")], "y": [(4, 5, "a"), (9, 10, "a")], "z": [(4, 11, "a")]})
    tables = label_tables(document, words, ["a"])[:, 0]
    assert [[table[1].sum(), table[:, 1].sum()] for table in tables] == [[2, 0], [2, 2], [0, 2]]


def test_who_has_not_finished_a_document_is_missing_there() -> None:
    document = continuum(4, {"x": [(0, 2, "a")], "y": []})
    where = characters(document)
    assert not label_tables(document, where, ["a"], ["x", "z"]).any()
    assert positions.token_kappa([(document, where)], "a", ("x", "z")).reason == "no document that both have finished"
    assert positions.token_kappa([], "a", ("x", "y")).n == 0
    assert positions.token_kappa([(document, where)], "a", ("x", "y")).value == 0
    assert positions.token_alpha([(document, where)], "a", ["x"]).value is None


def test_nothing_marked_by_both_is_undefined_and_full_agreement_is_seen() -> None:
    document = continuum(4, {"x": [], "y": []})
    case = [(document, characters(document))], "a", ("x", "y")
    assert positions.token_agreement(*case).value == 1
    assert positions.token_kappa(*case).reason == "no variation: all positions are marked alike"
    assert positions.token_positive_f1(*case).reason == "neither marked anything in these documents"
    assert positions.token_alpha(*case).value is None
    whole = continuum(4, {"x": [(0, 4, "a")], "y": [(0, 4, "a")]})
    assert positions.token_kappa([(whole, characters(whole))], "a", ("x", "y")).value is None
    assert positions.token_positive_f1([(whole, characters(whole))], "a", ("x", "y")).value == 1


def test_joint_tables_tell_why_there_are_none() -> None:
    document = continuum(9, {"x": [(0, 4, "a"), (3, 6, "b")], "y": [(0, 2, "a"), (2, 4, "b")], "z": [(0, 4, "a")]})
    joint = joint_tables(document, tokens([0, 4], [4, 9]), "ab")
    assert joint.reasons == {
        ("x", "y"): "x: spans overlap each other; y: spans of different labels share a position",
        ("x", "z"): "x: spans overlap each other",
        ("y", "z"): "y: spans of different labels share a position",
    }
    assert joint_tables(document, characters(document), "ab").reasons.keys() == {("x", "y"), ("x", "z")}
    assert not joint_tables(document, characters(document), "b", ["y", "z", "w"]).reasons


def test_joint_tables_have_o_first() -> None:
    document = continuum(10, {"x": [(0, 4, "a"), (6, 8, "b")], "y": [(1, 7, "b")]})
    assert joint_tables(document, characters(document), "ab").tables[0].tolist() == [[2, 0, 2], [1, 0, 3], [1, 0, 1]]


def test_joint_kappa_and_alpha_drop_documents_with_overlapping_spans() -> None:
    flat = continuum(10, {"x": [(0, 4, "a"), (6, 8, "b")], "y": [(1, 7, "b")]})
    nested = continuum(10, {"x": [(0, 4, "a"), (1, 2, "b")], "y": [(0, 4, "a")]})
    table = joint_tables(flat, characters(flat), "ab").tables[0]
    documents = [(each, characters(each)) for each in (flat, nested)]
    kappa, found = positions.joint_kappa(documents, ("x", "y")), positions.joint_alpha(documents)
    assert kappa.value == pytest.approx(float(coding.cohen(table)))
    assert found.value == pytest.approx(float(alpha(table + table.T)))
    assert (kappa.n, found.n) == (10, 20)
    assert kappa.dropped == found.dropped == {"documents in which a position has no single label": 1}
    assert positions.joint_kappa(documents[1:], ("x", "y")).reason == positions.NO_SINGLE_LABEL
    assert positions.joint_alpha(documents[1:]).reason == positions.NO_SINGLE_LABEL
    assert positions.joint_alpha(documents[1:], ["y"]).reason == positions.NO_POSITIONS
    assert joint_coincidences(*documents[1], "ab") == "x: spans overlap each other"
    assert positions.joint_kappa([], ("x", "y")).reason == positions.NO_POSITIONS


def test_what_cannot_be_is_refused() -> None:
    for starts, ends in (([0, 3], [4, 5]), ([2], [2]), ([4, 0], [5, 2]), ([0], [])):
        with pytest.raises(ValueError, match="follow one another"):
            tokens(starts, ends)
    with pytest.raises(ValueError, match="outside of a document of length 3"):
        characters(continuum(3, {"x": [(0, 4, "a")]}))


def test_a_document_without_text_has_no_positions() -> None:
    document = continuum(0, {"x": [], "y": []})
    assert characters(document).weights.sum() == 0
    assert not np.any(label_tables(document, characters(document), LABELS))
    assert not np.any(label_tables(document, tokens([], []), LABELS))
    assert joint_tables(document, characters(document), LABELS).tables.sum() == 0
