"""What a figure of a report rests on: whose documents, which spans, and what was left out."""

from __future__ import annotations

import os
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotations import entities, marking
from annotations.agreement.cases import Case, Choice, Counted, case_of, count
from annotations.agreement.report import Behind, Confusion, Report
from annotations.agreement.reporter import Reporter
from annotations.agreement.settings import Settings
from annotations.agreement.tallies import Tally
from annotations.agreement.tallying import Question, tally
from annotations.edits import AddSet
from annotations.errors import Damaged, Refused
from annotations.formats.values import Article
from annotations.measuring import Survey, report_of
from annotations.project import Project
from annotations.spans import AnnotationSet, Entity, Judgement, Link, SetContents, Span
from annotations.text import Document
from tests.annotations.agreement.surveying import (
    FEW,
    PLACES,
    article,
    assert_same,
    finished,
    kept_rows,
    numbered,
    project_of,
    surveyed,
    work,
)


def odd_work(documents: Sequence[Document]) -> dict[str, list[SetContents]]:
    """Four annotators, of whom some are missing in each document, who differ in labels, edges and what they miss."""
    places = {
        "A": PLACES,
        "B": (("board", "STANCE"), ("council", "ACTOR"), ("offers a night", "STANCE")),
        "C": (("the council pays", "CONDITION"), ("Mayor Ida Holm", "ACTOR"), *PLACES[:2]),
        "D": (("if the council pays", "STANCE"), ("island", "ACTOR")),
    }
    return {
        each.id: [
            work(each, name, places[name]) for at, name in enumerate("ABCD") if (number + at) % 4 < 2 + number % 3
        ]
        for number, each in enumerate(documents)
    }


def odd_report(names: str = "ABCD", many: int = 9) -> Report:
    documents = [numbered(number) for number in range(many)]
    return report_of(count(documents, odd_work(documents), Choice(tuple(names))), "odd", FEW)


@pytest.mark.parametrize("names", ["AB", "ABCD"])
def test_a_cell_of_the_confusion_counts_what_it_opens(names: str) -> None:
    report = odd_report(names)
    confusion = report.confusion
    assert confusion.directed == (len(names) == 2)
    for row, label in enumerate(confusion.labels):
        for column, other in enumerate(confusion.labels):
            if label != other:
                behind = Behind(("missing", "label"), (label, other), directed=confusion.directed)
                assert confusion.counts[row][column] == len(report.behind(behind)), (label, other)
    assert sum(map(sum, confusion.counts)) > 0


def test_row_shares_of_the_confusion_are_of_the_spans_of_the_row() -> None:
    symmetric = Confusion(("X", "Y", None), ((10, 5, 5), (5, 4, 1), (5, 1, 0)))
    # of 30 X twenty met X, five Y, five nothing
    assert [symmetric.share(0, column) for column in range(3)] == pytest.approx([20 / 30, 5 / 30, 5 / 30])
    directed = Confusion(("X", "Y", None), ((10, 5, 5), (5, 4, 1), (5, 1, 0)), "A", "B")
    assert directed.share(0, 0) == 0.5
    assert Confusion((None,), ((0.0,),)).share(0, 0) == 0


@pytest.mark.parametrize("scope", ["pair", "without"])
def test_figures_of_some_of_the_annotators_are_those_of_a_report_of_them_alone(scope: str) -> None:
    report = odd_report()
    for result in report.results:
        if result.scope != scope or (scope == "without" and len(result.annotators) != 3):
            continue
        alone = odd_report("".join(result.annotators)).find(result.measure)
        assert alone is not None
        assert (result.documents, result.n) == (alone.documents, alone.n), result
        assert result.value == (None if alone.value is None else pytest.approx(alone.value)), result


def test_a_label_that_nobody_uses_any_more_leaves_the_report_as_if_it_had_never_been_there(tmp_path: Path) -> None:
    rare = (*PLACES[:2], ("Mayor Ida Holm", "CONDITION"))
    articles = finished(range(6), "ABC", {"A": PLACES[:3], "B": PLACES[:2], "C": PLACES[1:3]})
    document = numbered(9)
    articles.append(article(document, work(document, "A", rare), work(document, "B", PLACES[:2])))
    path = project_of(tmp_path, articles)
    survey = Survey(path, settings=FEW)
    assert "CONDITION" in survey.report().labels
    project = Project.open(path, annotator="A")
    marking.set_status(project, "d9", "doing", "Open again")
    marking.remove(project, next(span for span in project.spans("d9-A") if span.label == "CONDITION"))
    marking.set_status(project, "d9", "done", "Finish")
    project.close()
    refreshed = survey.refresh(["d9"])
    assert refreshed.labels == ("ACTOR", "STANCE")
    assert_same(refreshed, surveyed(path))
    survey.close()


def test_an_entity_that_is_renamed_is_listed_by_its_new_name_without_counting_anew(tmp_path: Path) -> None:
    document = numbered(0)
    sets = [work(document, name, PLACES[:1]) for name in "AB"]
    said = {"A": "board", "B": "council"}
    sets = [
        SetContents(
            each.set, tuple(replace(span, attributes={"entity": said[each.set.annotator]}) for span in each.spans)
        )
        for each in sets
    ]
    register = {"board": Entity("board", "Harbour board"), "council": Entity("council", "Island council")}
    path = project_of(tmp_path, [Article(document, tuple(sets), register, {})])
    survey = Survey(path, settings=FEW)
    texts = [each.texts for each in survey.report().disagreements]
    assert texts == [("Harbour board", "Island council")]
    project = Project.open(path, annotator="lead")
    entities.rename(project, "board", "Port authority")
    project.close()
    before = kept_rows(path)
    assert before
    for report in (survey.refresh([]), survey.report(), surveyed(path)):
        assert [each.texts for each in report.disagreements] == [("Port authority", "Island council")]
    assert kept_rows(path) == before, "what is computed anew is written anew"
    survey.close()


@pytest.mark.parametrize("part", ["text", "spans", "attributes", "provenance", "links", "judgements", "sections"])
def test_whatever_a_figure_depends_on_makes_it_be_counted_anew(part: str) -> None:
    document = numbered(0)
    first, second = work(document, "A"), work(document, "B")
    span = first.spans[0]
    changed = {
        "spans": replace(first, spans=(replace(span, end=span.end + 1), *first.spans[1:])),
        "attributes": replace(first, spans=(replace(span, attributes={"form": "name"}), *first.spans[1:])),
        "provenance": replace(first, spans=(replace(span, provenance="suggested"), *first.spans[1:])),
        "links": replace(first, links=(Link("l", first.set.id, "holder", "s3", "s1"),)),
        "judgements": replace(first, judgements=(Judgement(first.set.id, 1, "supported"),)),
    }
    case = case_of(document, [first, second])
    if part == "text":
        other = replace(case, text=case.text + " ")
    elif part == "sections":
        other = replace(case, sections=case.sections[:-1])
    else:
        other = case_of(document, [changed[part], second])
    assert other.content() != case.content()


@pytest.mark.parametrize("status", [("doing", "done"), ("done", "doing")])
def test_a_repeat_counts_when_both_occasions_are_done(tmp_path: Path, status: tuple[str, str]) -> None:
    first = numbered(0)
    again = replace(first, id="again", text=first.text + "\n", metadata={"repeat_of": "d0"})
    path = project_of(tmp_path, [
        article(first, work(first, "A", status=status[0]), work(first, "B"), work(first, "C")),
        article(again, work(again, "A", status=status[1])),
    ])  # fmt: skip
    assert not [each for each in surveyed(path).results if each.scope == "repeats"]


def test_what_is_left_out_of_a_figure_is_counted_with_it() -> None:
    report = odd_report()
    joint = report.find("token.observed")
    assert joint is not None
    assert joint.dropped == {}
    overlapping = [numbered(number) for number in range(3)]
    both = (*PLACES, ("offers a night ferry if the council pays", "ACTOR"))
    sets = {each.id: [work(each, "A", both if each.id == "d0" else PLACES), work(each, "B")] for each in overlapping}
    found = report_of(count(overlapping, sets, Choice()), "talks", FEW)
    dropped = found.find("token.observed")
    assert dropped is not None
    assert dropped.dropped == {"documents in which tokens have several labels": 1}
    gamma = found.find("gamma")
    assert gamma is not None
    assert gamma.parameters["samples drawn"] == 3 * 5


def test_where_text_is_marked_is_the_same_with_and_without_the_labels_where_nothing_overlaps() -> None:
    documents = [numbered(number) for number in range(3)]
    sets = {each.id: [work(each, "A"), work(each, "B", (("board", "STANCE"), *PLACES[1:3]))] for each in documents}
    found = report_of(count(documents, sets, Choice()), "talks", FEW)
    whole, bar = found.find("u_alpha.any"), found.find("u_alpha.bar")
    assert whole is not None
    assert bar is not None
    assert whole.value == pytest.approx(bar.value)
    layers = found.find("u_alpha.marked")
    assert layers is not None
    assert (layers.value or 0) < (whole.value or 0)


def test_a_project_that_can_only_be_read_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = project_of(tmp_path, finished(range(2), places={"B": PLACES[:3]}))
    expected = surveyed(path)
    before = path.read_bytes()
    # as on a medium where nothing can be written; who runs the tests may be allowed everything
    monkeypatch.setattr("annotations.project.os.access", lambda file, mode: mode != os.W_OK)
    assert surveyed(path) == expected
    with closing(Project.reading(path)) as project, pytest.raises((Refused, Damaged)):
        project.do("mark", AddSet(AnnotationSet("x", "d0", "zoe")))
    assert path.read_bytes() == before
    assert not path.with_name(path.name + "-wal").exists()
    path.with_name(path.name + "-wal").write_bytes(b"steps")
    with pytest.raises(Refused, match="last steps are in"):
        surveyed(path)


def test_more_than_six_annotators_are_measured_together_and_the_rest_is_said(tmp_path: Path) -> None:
    documents = [numbered(number) for number in range(3)]
    sets = {each.id: [work(each, name, PLACES[at % 2 :]) for at, name in enumerate("ABCDEFG")] for each in documents}
    report = report_of(count(documents, sets, Choice()), "many", FEW)
    gamma = report.find("gamma")
    assert gamma is not None
    assert gamma.value is not None
    assert {each.measure for each in report.results if each.scope == "pair"} == {
        "span_f1.exact", "span_f1.overlap_label", "verdict.cohen_kappa",
    }  # fmt: skip
    assert all(row.without is None for row in report.annotators)
    assert any("more than 6 annotators" in line for line in report.caveats)


def test_who_is_in_none_of_the_documents_that_others_share_changes_nothing_that_could_be_told() -> None:
    documents = [numbered(number) for number in range(6)]
    sets = {
        each.id: [work(each, name, PLACES[at:]) for at, name in enumerate(("AB", "BC", "AC")[number % 3])]
        for number, each in enumerate(documents)
    }
    report = report_of(count(documents, sets, Choice()), "turns", FEW)
    assert [row.without for row in report.annotators] == [None, None, None]


def test_precision_that_goes_by_the_number_of_documents_is_that_of_a_report_made_anew(tmp_path: Path) -> None:
    path = project_of(tmp_path, [*finished(range(3), places={"B": PLACES[:3]}), *(
        article(numbered(9), work(numbered(9), "A"), work(numbered(9), "B", PLACES[1:], status="doing")),
    )])  # fmt: skip
    survey = Survey(path)
    first = survey.report().find("gamma")
    project = Project.open(path, annotator="B")
    marking.set_status(project, "d9", "done", "Finish")
    project.close()
    followed = survey.refresh(["d9"])
    survey.close()
    assert_same(followed, surveyed(path, settings=Settings()))
    second = followed.find("gamma")
    assert first is not None
    assert second is not None
    assert (first.documents, second.documents) == (3, 4)
    assert followed.settings.precision == 0.02


@pytest.mark.parametrize(
    ("choice", "why"),
    [
        (Choice(("X", "Y")), "without a chosen set"),
        (Choice(guideline="9"), "without a chosen set"),
        (Choice(), "done by adjudicators and models alone"),
    ],
)
def test_why_a_document_does_not_count_is_true(choice: Choice, why: str) -> None:
    document = numbered(0)
    sets = {document.id: [work(document, "gold", role="adjudicator"), work(document, "net", role="model")]}
    assert [each.why for each in count([document], sets, choice).not_counted] == [why]


def test_a_batch_can_be_chosen_and_takes_what_is_finished_later() -> None:
    documents = [numbered(number, metadata={"batch": "b1" if number < 2 else "b2"}) for number in range(3)]
    sets = {each.id: [work(each, "A"), work(each, "B")] for each in documents}
    assert [case.document for case in count(documents, sets, Choice(batch="b1")).cases] == ["d0", "d1"]
    sets["d1"] = sets["d1"][:1]
    assert [each.document for each in count(documents, sets, Choice(batch="b1")).not_counted] == ["d1"]


def test_labels_may_be_called_like_nothing() -> None:
    """What stands for no label inside is no text that a label can be."""
    documents = [numbered(number) for number in range(3)]
    places = {"A": PLACES[:3], "B": PLACES[1:3], "C": PLACES[:2]}
    for strange in ("O", "none", "any"):

        def called(each: SetContents, strange: str = strange) -> SetContents:
            return replace(
                each,
                spans=tuple(replace(span, label=strange if span.label == "STANCE" else "X") for span in each.spans),
            )

        plain, odd = (
            report_of(count(documents, {
                each.id: [relabelled(work(each, name, places[name])) for name in "ABC"] for each in documents
            }, Choice()), "talks", FEW)
            for relabelled in (lambda each: each, called)
        )  # fmt: skip
        for measure in ("token.observed", "token.cohen_kappa", "token.positive_f1", "u_alpha", "u_alpha.any", "gamma"):
            one, other = plain.find(measure), odd.find(measure)
            assert one is not None
            assert other is not None
            assert (other.n, other.value) == (one.n, pytest.approx(one.value)), (measure, strange)
        accuracies = [
            [each.value for each in made.results if (each.measure, each.label) == ("competence.spans", None)]
            for made in (plain, odd)
        ]
        assert accuracies[0] == pytest.approx(accuracies[1])


def test_a_huge_document_that_is_corrected_leaves_no_sum_wrong() -> None:
    def made(ends: tuple[int, ...]) -> tuple[Counted, list[Tally]]:
        cases = []
        for number, end in enumerate(ends):
            sets = {
                name: SetContents(
                    AnnotationSet(f"{number}{name}", f"d{number}", name, status="done"),
                    (Span("s", f"{number}{name}", "X", 0, end if name == "A" else 60, "x"),),
                )
                for name in "AB"
            }
            cases.append(Case(f"d{number}", "", 700_000, (), sets))
        found = Counted(tuple(cases))
        return found, [tally(Question(("X",), settings=FEW).about(case)) for case in cases]

    reporter = Reporter("huge", ("X",), FEW)
    before, after = made((70, 80, 700_000)), made((70, 80, 1))
    reporter.report(*before)
    followed = reporter.report(after[0], [*before[1][:2], after[1][2]])
    assert_same(followed, Reporter("huge", ("X",), FEW).report(*after))
