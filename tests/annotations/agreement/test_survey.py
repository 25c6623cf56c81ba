"""What counts in a project, what is kept of it, and what a change does to a report."""

from __future__ import annotations

import inspect
from collections.abc import Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

import pytest

from annotations import entities, importing, marking, measuring
from annotations.agreement.cases import NOT_DONE, NOT_OPENED, SETTLED, Choice, case_of, count
from annotations.agreement.measures import MEASURES
from annotations.agreement.report import Behind, Confusion, Report
from annotations.agreement.settings import Settings
from annotations.edits import ReplaceSpan
from annotations.errors import Refused
from annotations.formats.values import Article
from annotations.importing import Reading
from annotations.measuring import Survey, report_of
from annotations.project import Project
from annotations.spans import Entity, Judgement, Link, SetContents
from annotations.store import kept
from annotations.text import Document
from tests.annotations.agreement.surveying import PLACES, article, numbered, project_of, work

FEW = Settings(samples=5)


def surveyed(path: Path, choice: Choice | None = None, settings: Settings = FEW) -> Report:
    survey = Survey(path, choice, settings)
    try:
        return survey.report()
    finally:
        survey.close()


def finished(
    numbers: Sequence[int], names: str = "AB", places: Mapping[str, tuple[tuple[str, str], ...]] = MappingProxyType({})
) -> list[Article]:
    made = []
    for number in numbers:
        document = numbered(number)
        made.append(article(document, *(work(document, name, places.get(name, PLACES)) for name in names)))
    return made


def test_a_set_counts_when_its_annotator_is_done_and_missing_is_not_empty(tmp_path: Path) -> None:
    both, one, begun, none = (numbered(number) for number in range(4))
    path = project_of(tmp_path, [
        article(both, work(both, "A"), work(both, "B"), work(both, "C", (), status="doing")),
        article(one, work(one, "A")),
        article(begun, work(begun, "A"), work(begun, "B", (), status="doing")),
        article(none),
    ])  # fmt: skip
    report = surveyed(path)
    assert [row.document for row in report.documents] == ["d0"]
    assert [(each.document, each.why) for each in report.not_counted] == [
        ("d1", NOT_DONE),
        ("d2", NOT_DONE),
        ("d3", NOT_OPENED),
    ]
    assert report.dropped == {"sets not done": 2}
    exact = report.find("span_f1.exact")
    assert exact is not None
    assert (exact.value, exact.annotators, exact.documents) == (1.0, ("A", "B"), 1)


def test_who_finished_and_marked_nothing_is_counted_as_that(tmp_path: Path) -> None:
    document = numbered(0)
    report = surveyed(project_of(tmp_path, [article(document, work(document, "A"), work(document, "B", ()))]))
    exact = report.find("span_f1.exact")
    assert exact is not None
    assert (exact.value, exact.reason) == (0.0, "B marked nothing")
    assert [each.kind for each in report.disagreements] == ["missing"] * len(PLACES)


def test_nobody_marked_anything_is_undefined_and_said(tmp_path: Path) -> None:
    document = numbered(0)
    report = surveyed(project_of(tmp_path, [article(document, work(document, "A", ()), work(document, "B", ()))]))
    for measure in ("gamma", "span_f1.exact", "u_alpha.marked", "token.krippendorff_alpha"):
        found = report.find(measure)
        assert found is not None
        assert found.value is None
        assert found.reason
    assert any("without any span" in line for line in report.caveats)


def test_models_and_adjudicators_are_compared_only_where_they_are_named(tmp_path: Path) -> None:
    document = numbered(0)
    path = project_of(tmp_path, [
        article(document, work(document, "A"), work(document, "B"), work(document, "gold", role="adjudicator")),
    ])  # fmt: skip
    assert [row.name for row in surveyed(path).annotators] == ["A", "B"]
    assert [row.name for row in surveyed(path, Choice(("A", "gold"))).annotators] == ["A", "gold"]


def test_what_came_from_an_adjudication_is_no_independent_work(tmp_path: Path) -> None:
    document = numbered(0)
    ada, bob = work(document, "A"), work(document, "B")
    settled = SetContents(bob.set, tuple(replace(span, provenance="adjudicated") for span in bob.spans))
    report = surveyed(project_of(tmp_path, [article(document, ada, settled)]))
    assert [each.why for each in report.not_counted] == [SETTLED]
    assert report.documents == ()


def test_labels_guidelines_and_documents_can_be_chosen(tmp_path: Path) -> None:
    first, second = numbered(0), numbered(1)
    path = project_of(tmp_path, [
        article(first, work(first, "A", guideline="0.9"), work(first, "B", guideline="0.9")),
        article(second, work(second, "A"), work(second, "B")),
    ])  # fmt: skip
    assert surveyed(path, Choice(labels=("ACTOR",))).labels == ("ACTOR",)
    assert [row.document for row in surveyed(path, Choice(guideline="0.9")).documents] == ["d0"]
    assert [row.document for row in surveyed(path, Choice(documents=("d1",))).documents] == ["d1"]
    trend = [each for each in surveyed(path).results if each.scope == "guideline"]
    assert {each.of for each in trend} == {"0.9", "1.0"}


def test_a_hidden_repeat_shows_how_well_an_annotator_agrees_with_the_same_one(tmp_path: Path) -> None:
    first = numbered(0)
    again = replace(first, id="again", text=first.text + "\n", metadata={"repeat_of": "d0"})
    path = project_of(tmp_path, [
        article(first, work(first, "A"), work(first, "B")),
        article(again, work(again, "A", PLACES[:2])),
    ])  # fmt: skip
    report = surveyed(path)
    assert [row.document for row in report.documents] == ["d0"]
    repeated = report.find("span_f1.exact", scope="repeats", of="A")
    assert repeated is not None
    assert repeated.value == pytest.approx(2 * 2 / (4 + 2))
    whole = report.find("span_f1.exact")
    assert whole is not None
    assert whole.value == 1.0


def test_what_was_computed_is_kept_and_found_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = project_of(tmp_path, finished(range(3), places={"B": PLACES[:3]}))
    first = surveyed(path)
    assert kept.file_beside(path).exists()

    def asked_anew(question: object) -> object:
        raise AssertionError(f"{question} was kept")

    monkeypatch.setattr(measuring, "tally", asked_anew)
    assert surveyed(path) == first


def test_without_what_was_kept_the_same_comes_out(tmp_path: Path) -> None:
    path = project_of(tmp_path, finished(range(2), places={"B": PLACES[:3]}))
    first = surveyed(path)
    kept.file_beside(path).unlink()
    assert surveyed(path) == first
    kept.file_beside(path).write_bytes(b"not a database at all, but long enough to be taken for one, " * 20)
    assert surveyed(path) == first
    assert kept.file_beside(path).read_bytes().startswith(b"SQLite")
    kept.file_beside(path).unlink()
    kept.file_beside(path).mkdir()
    assert surveyed(path) == first


def test_other_settings_are_other_figures(tmp_path: Path) -> None:
    path = project_of(tmp_path, finished(range(2), places={"B": PLACES[:3]}))
    values = {surveyed(path, settings=Settings(samples=5, alpha=alpha)).find("gamma").value for alpha in (1.0, 3.0)}  # type: ignore[union-attr]
    assert len(values) == 2


def test_a_changed_span_changes_its_document_only_and_the_report_is_as_if_made_anew(tmp_path: Path) -> None:
    path = project_of(tmp_path, finished(range(6), "ABC", {"B": PLACES[:3], "C": PLACES[1:]}))
    survey = Survey(path, settings=FEW)
    survey.report()
    project = Project.open(path, annotator="B")
    marking.set_status(project, "d3", "doing", "Open again")
    span = project.spans("d3-B")[0]
    project.do("Move", ReplaceSpan(replace(span, end=span.end - 1, quote=span.quote[:-1])))
    marking.set_status(project, "d3", "done", "Finish")
    project.close()
    assert_same(survey.refresh(["d3"]), surveyed(path))
    survey.close()


def assert_same(one: Report, other: Report) -> None:
    """Equal but for the last bits of what was added up in another order."""
    for mine, theirs in zip(one.results, other.results, strict=True):
        for figure in ("value", "n", "low", "high"):
            expected = getattr(theirs, figure)
            assert getattr(mine, figure) == (None if expected is None else pytest.approx(expected, abs=1e-9)), mine
        plain = {"value": None, "n": 0, "low": None, "high": None, "parameters": {}}
        assert replace(mine, **plain) == replace(theirs, **plain)
    assert one.disagreements == other.disagreements
    assert one.documents == other.documents
    assert one.caveats == other.caveats


def test_a_document_that_arrives_or_is_finished_later_is_counted_from_then_on(tmp_path: Path) -> None:
    path = project_of(tmp_path, finished([0]))
    survey = Survey(path, settings=FEW)
    assert len(survey.report().documents) == 1
    project_with = Project.open(path, annotator="lead")
    importing.store(project_with, importing.plan(project_with, Reading(tuple(finished([1])), ())))
    project_with.close()
    assert len(survey.refresh(["d1"]).documents) == 2
    survey.close()


def test_a_project_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no such project"):
        Survey(tmp_path / "none.stancemark").report()


def test_work_that_is_stopped_keeps_what_was_done(tmp_path: Path) -> None:
    path = project_of(tmp_path, finished(range(4)))

    class Stopped(Exception):
        pass

    def stop(done: int, total: int) -> None:
        if done == 2:
            raise Stopped

    survey = Survey(path, settings=FEW)
    with pytest.raises(Stopped):
        survey.report(stop)
    survey.close()
    told: list[tuple[int, int]] = []
    again = Survey(path, settings=FEW)
    again.report(lambda done, total: told.append((done, total)))
    again.close()
    assert told[0] == (2, 4)


def test_more_documents_than_a_few_are_computed_by_other_processes_and_come_out_the_same(tmp_path: Path) -> None:
    documents = [each.document for each in finished(range(10))]
    sets = {each.id: [work(each, "A"), work(each, "B", PLACES[:3])] for each in documents}
    many = report_of(count(documents, sets, Choice()), "talks", FEW)
    few = report_of(count(documents[:5], sets, Choice()), "talks", FEW)
    gamma = {each.of: each.value for each in many.results if (each.measure, each.scope) == ("gamma", "document")}
    assert {
        each.of: each.value for each in few.results if (each.measure, each.scope) == ("gamma", "document")
    }.items() <= gamma.items()


def test_figures_do_not_depend_on_the_order_of_documents_or_on_names(tmp_path: Path) -> None:
    documents = [each.document for each in finished(range(5))]
    renamed = {"A": "zoe", "B": "yan", "C": "xu"}
    places = {"A": PLACES, "B": PLACES[:3], "C": PLACES[1:]}
    sets = {each.id: [work(each, name, places[name]) for name in "ABC"] for each in documents}
    others = {each.id: [work(each, renamed[name], places[name]) for name in "ABC"] for each in documents}
    first = report_of(count(documents, sets, Choice()), "talks", FEW)
    for counted in (count(documents[::-1], sets, Choice()), count(documents, others, Choice())):
        second = report_of(counted, "talks", FEW)
        for result in first.results:
            if result.scope == "corpus" and not result.measure.startswith("competence"):
                found = second.find(result.measure, label=result.label)
                assert found is not None
                assert found.value == pytest.approx(result.value), result.measure


def test_each_measure_is_documented_and_has_a_function_of_its_own() -> None:
    names = [measure.name for measure in MEASURES]
    assert len(names) == len(set(names))
    for measure in MEASURES:
        module, function = measure.function.split(".")
        found = getattr(import_module(f"annotations.agreement.{module}"), function)
        assert inspect.getdoc(found), measure.function


def test_a_figure_leads_to_the_disagreements_behind_it(tmp_path: Path) -> None:
    report = surveyed(
        project_of(
            tmp_path,
            finished([0], places={"B": (("board", "ACTOR"), ("council", "STANCE"), ("offers a night", "STANCE"))}),
        )
    )
    kinds = {each.kind for each in report.disagreements}
    assert kinds == {"missing", "boundary", "label"}
    only = report.behind(Behind(("label",), ("ACTOR", "STANCE")))
    assert [(each.labels, each.annotators) for each in only] == [(("ACTOR", "STANCE"), ("A", "B"))]
    assert report.behind(Behind(labels=("CONDITION", None))) == report.behind(Behind(labels=(None, "CONDITION")))
    assert report.behind(Behind(document="elsewhere")) == ()


def test_the_worst_places_are_those_that_cost_gamma_most_and_lead_to_what_differs_there(tmp_path: Path) -> None:
    other = (("board", "ACTOR"), ("council", "STANCE"), ("offers a night", "STANCE"))
    report = surveyed(project_of(tmp_path, finished(range(2), places={"B": other})))
    disorders = [place.disorder for place in report.worst]
    assert disorders == sorted(disorders, reverse=True)
    assert all(place.disorder > 0 for place in report.worst)
    first = report.worst[0]
    assert dict(first.readings).keys() == {"A", "B"}
    behind = report.behind(Behind(document=first.document, place=first.shown))
    assert behind
    assert {each.document for each in behind} == {first.document}
    alone = next(place for place in report.worst if None in dict(place.readings).values())
    assert alone.disorder == 1


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


def test_an_entity_that_is_renamed_is_listed_by_its_new_name_without_counting_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
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
    monkeypatch.setattr(measuring, "tally", lambda question: pytest.fail(f"{question} was kept"))
    for report in (survey.refresh([]), survey.report(), surveyed(path)):
        assert [each.texts for each in report.disagreements] == [("Port authority", "Island council")]
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
