"""What counts in a project, what is kept of it, and what a change does to a report."""

from __future__ import annotations

import inspect
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from annotations import importing, marking, workers
from annotations.agreement.cases import NOT_DONE, NOT_OPENED, SETTLED, Choice, count
from annotations.agreement.measures import MEASURES
from annotations.agreement.report import Behind
from annotations.agreement.settings import Settings
from annotations.edits import ReplaceSpan
from annotations.errors import Refused
from annotations.importing import Reading
from annotations.measuring import Survey, report_of
from annotations.project import Project
from annotations.spans import SetContents
from annotations.store import kept
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


def test_what_was_computed_is_kept_and_found_again(tmp_path: Path) -> None:
    path = project_of(tmp_path, finished(range(3), places={"B": PLACES[:3]}))
    first = surveyed(path)
    before = kept_rows(path)
    assert len(before) == 3
    assert surveyed(path) == first
    assert kept_rows(path) == before, "what is computed anew is written anew"


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


def test_what_other_processes_compute_comes_out_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "PATIENCE", 0.0)  # start them at once
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
