"""What a report says against itself, and when it says nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from annotations.agreement.cases import Choice, count
from annotations.agreement.report import Report
from annotations.agreement.settings import Settings
from annotations.measuring import report_of
from annotations.spans import SetContents
from tests.annotations.agreement.surveying import PLACES, numbered, work

FEW = Settings(samples=3)


def report(sets: Sequence[Sequence[SetContents]], choice: Choice | None = None) -> Report:
    documents = [numbered(number) for number in range(len(sets))]
    by_document = {document.id: each for document, each in zip(documents, sets, strict=True)}
    return report_of(count(documents, by_document, choice or Choice()), "talks", FEW)


def two(number: int = 0, **facts: str) -> list[SetContents]:
    document = numbered(number)
    return [work(document, "A", **facts), work(document, "B", PLACES[:3], **facts)]  # type: ignore[arg-type]


def has(lines: Sequence[str], words: str) -> bool:
    return any(words in line for line in lines)


def test_a_label_of_few_spans_is_named_with_how_many_there_are() -> None:
    assert has(report([two()]).caveats, "label ACTOR rests on 4 spans")
    assert not has(report([two(number) for number in range(6)]).caveats, "label ACTOR")


def test_sets_that_are_compared_only_where_they_are_named_are_not_passed_over_in_silence() -> None:
    document = numbered(0)
    sets = [*two(), work(document, "gold", role="adjudicator"), work(document, "net", role="model")]
    assert has(report([sets]).caveats, "2 sets left out: adjudicators and models")
    named = report([sets], Choice(("A", "gold")))
    assert not has(named.caveats, "adjudicators and models")
    assert has(named.warnings, "adjudicated one")
    assert has(report([sets], Choice(("A", "net"))).warnings, "made by a model")
    assert not has(report([sets]).warnings, "model")


def test_one_annotator_alone_is_told_so() -> None:
    assert [each.why for each in report([two()], Choice(("A",))).not_counted] == ["with one annotator chosen alone"]


def test_suggestions_and_versions_are_warned_of() -> None:
    assert not has(report([two()]).warnings, "suggestions")
    first, second = two()
    taken = replace(second, spans=tuple(replace(span, provenance="suggested") for span in second.spans))
    assert has(report([[first, taken]]).warnings, "3 spans came from suggestions")
    assert has(report([two(0), two(1, guideline="2.0")]).warnings, "several versions")
    assert not has(report([two(0), two(1)]).warnings, "several versions")


def test_tokens_are_warned_of_where_most_are_alike_because_nobody_marked_them() -> None:
    assert has(report([two()]).warnings, "as nobody marked them")
    document = numbered(0)
    everything = document.text.split("\n")[1]
    whole = [work(document, name, ((everything, "STANCE"), (document.text.split("\n")[2], "STANCE"))) for name in "AB"]
    found = report([whole])
    observed = found.find("token.observed", label="STANCE")
    assert observed is not None
    assert observed.value == 1
    assert not has(found.warnings, "nobody marked them")


def test_kappa_of_matched_spans_is_warned_of_where_few_are_matched() -> None:
    document = numbered(0)
    apart = [work(document, "A"), work(document, "B", (PLACES[0], ("Mayor Ida Holm", "STANCE"), ("island", "ACTOR")))]
    assert has(report([apart]).warnings, "leaves out every span")
    assert not has(report([[work(document, "A"), work(document, "B")]]).warnings, "leaves out every span")


def test_small_documents_are_warned_of_where_there_are_several() -> None:
    assert not has(report([two()]).warnings, "three spans or fewer")
    small = [[work(numbered(number), name, PLACES[:2]) for name in "AB"] for number in range(3)]
    assert has(report(small).warnings, "three spans or fewer")


@pytest.mark.parametrize(("names", "words"), [("AB", "by the other"), ("ABC", "by another")])
def test_sentences_speak_of_as_many_as_there_are(names: str, words: str) -> None:
    document = numbered(0)
    found = report([[work(document, name) for name in names]])
    assert has([headline.sentence for headline in found.headlines], words)


def test_nothing_to_compare_is_said_in_place_of_reasons_that_are_none() -> None:
    found = report([[work(numbered(0), "A")]])
    assert found.caveats[0] == "no document is done by two annotators"
    assert {each.reason for each in found.results} == {"no document is done by two annotators"}
