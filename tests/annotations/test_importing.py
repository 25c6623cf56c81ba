"""Imports as steps: twice changes nothing, order does not matter, and nothing of anybody's is overwritten."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from annotations import exporting, importing, marking, merge
from annotations.edits import ReplaceSpan
from annotations.errors import Damaged, Refused
from annotations.files import files_in
from annotations.formats import lossless
from annotations.formats.values import Article
from annotations.importsummary import Summary
from annotations.project import Project
from annotations.sectioning import SplitRules
from annotations.segmentation import Segmentation
from annotations.spans import Entity, SetContents, utc_now
from annotations.suggest.tokenizer import shared_tokenizer
from tests.annotations.test_project import tables
from tests.annotations.texts import HARBOUR, harbour, labelled
from tests.shared_files import shared

Make = Callable[..., Project]


def bring(project: Project, *paths: Path, **options: str) -> Summary:
    files = files_in(paths)
    rules = SplitRules.from_schema(project.schema.sections)
    planned = importing.plan(project, importing.read(files, rules=rules, language="en", **options))  # type: ignore[arg-type]
    importing.store(project, planned)
    return planned.summary


def file_of(folder: Path, name: str, contents: Sequence[SetContents] = (), **changes: object) -> Path:
    path = folder / f"{name}.stancemark.jsonl"
    entities = {"board": Entity("board", "Harbour board", "institution")}
    lossless.write([Article(replace(harbour(), **changes), tuple(contents), entities)], path)  # type: ignore[arg-type]
    return path


def everything(project: Project) -> str:
    return b"".join(map(lossless.line, exporting.articles(project))).decode()


def test_the_same_text_twice_adds_nothing_and_says_so(tmp_path: Path, new_project: Make) -> None:
    project = new_project()
    (tmp_path / "harbour.txt").write_text(HARBOUR)
    (tmp_path / "copy.txt").write_bytes(b"\xef\xbb\xbf" + HARBOUR.replace("\n", "\r\n").encode())
    first = bring(project, tmp_path / "harbour.txt")
    assert first.added == ["harbour"]
    assert first.outlines["harbour"] == "1 title, 2 paragraphs, 2 points, 2 related links"
    before = tables(project.path)
    again = bring(project, tmp_path / "harbour.txt", tmp_path / "copy.txt")
    assert (again.added, again.known) == ([], ["harbour"])
    assert "already there" in again.lines()[0]
    assert tables(project.path) == before


def test_the_founding_article_is_split_as_it_should_be(new_project: Make) -> None:
    source = shared("samples/european-powers.txt")
    project = new_project()
    summary = bring(project, source)
    assert summary.outlines["european-powers"] == "1 title, 7 paragraphs, 8 points, 4 related links"
    document = project.document("european-powers")
    assert document.text == source.read_text(encoding="utf-8")
    assert [point.number for point in document.points] == list(range(1, 9))
    assert not any("[" in document.text[point.start : point.end] for point in document.points)


def test_the_founding_sets_come_back_complete(tmp_path: Path, new_project: Make) -> None:
    source = shared("samples/european-powers.stancemark.jsonl")
    project, other = new_project("one.stancemark"), new_project("two.stancemark")
    bring(project, source)
    exporting.export(project, tmp_path / "out.jsonl", "stancemark")
    before, after = json.loads(source.read_text()), json.loads((tmp_path / "out.jsonl").read_text())
    assert after == before
    assert [len(each["spans"]) for each in after["sets"]] == [77, 80, 75]
    for each in after["sets"]:
        assert all(after["text"][span["start"] : span["end"]] == span["quote"] for span in each["spans"])
    bring(other, tmp_path / "out.jsonl")
    exporting.export(other, tmp_path / "again.jsonl", "stancemark")
    assert (tmp_path / "again.jsonl").read_bytes() == (tmp_path / "out.jsonl").read_bytes()


def without(lines: str, key: str) -> list[dict[str, Any]]:
    """The documents of a lossless export, without one of their facts."""
    return [{name: value for name, value in json.loads(line).items() if name != key} for line in lines.splitlines()]


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_the_files_of_three_annotators_come_together_in_any_order(
    tmp_path: Path, new_project: Make, order: tuple[int, ...]
) -> None:
    document = harbour()
    (tmp_path / "harbour.txt").write_text(HARBOUR)
    files = [
        file_of(tmp_path, name, [labelled(document, name, name[0])], story="ferry", metadata={"desk": "local"})
        for name in ("ada", "ben", "cleo")
    ] + [tmp_path / "harbour.txt"]
    project, at_once = new_project(), new_project("at-once.stancemark")
    for number in order:
        bring(project, files[number])
    found = everything(project)
    bring(at_once, *(files[number] for number in order))
    assert everything(at_once) == found
    reference = new_project("reference.stancemark")
    bring(reference, *files)
    # The file that a text came in first is its source: that alone depends on the order.
    assert without(found, "source") == without(everything(reference), "source")
    for file in files:
        summary = bring(project, file)
        assert summary.added == []
        assert summary.sets_added == summary.sets_updated == 0
        assert summary.refused == []
    assert everything(project) == found


def test_a_later_version_of_a_set_replaces_the_earlier_in_any_order(tmp_path: Path, new_project: Make) -> None:
    document = harbour()
    early = labelled(document)
    early = replace(early, set=replace(early.set, modified="2026-11-01T10:00:00.000Z", status="doing"))
    late = replace(early, spans=early.spans[:1], links=(), set=replace(early.set, modified="2026-11-02T10:00:00.000Z"))
    files = [file_of(tmp_path, "early", [early]), file_of(tmp_path, "late", [late])]
    results = []
    for name, order in (("a.stancemark", files), ("b.stancemark", files[::-1])):
        project = new_project(name)
        summaries = [bring(project, file) for file in order]
        assert not any(summary.refused for summary in summaries)
        results.append(everything(project))
    assert results[0] == results[1]
    assert '"a2"' not in results[0]


def test_without_times_the_version_that_holds_the_other_wins(tmp_path: Path, new_project: Make) -> None:
    more = labelled(harbour())
    less = replace(more, spans=more.spans[:1], links=())
    files = [file_of(tmp_path, "less", [less]), file_of(tmp_path, "more", [more])]
    for name, order in (("a.stancemark", files), ("b.stancemark", files[::-1])):
        project = new_project(name)
        for file in order:
            assert bring(project, file).refused == []
        assert len(project.spans(project.sets("harbour")[0].id)) == 2


def test_versions_that_cannot_be_ordered_are_told_and_left_alone(tmp_path: Path, new_project: Make) -> None:
    one = labelled(harbour())
    two = replace(one, spans=(replace(one.spans[0], label="STANCE"), one.spans[1]))
    project = new_project()
    bring(project, file_of(tmp_path, "one", [one]))
    before = tables(project.path)
    summary = bring(project, file_of(tmp_path, "two", [two]))
    assert "nothing says which is later" in summary.refused[0]
    assert tables(project.path) == before


def versions() -> list[SetContents]:
    """Day 1 and day 3 with the same labels, a version of day 2 with one span less, and one without a time."""
    whole = labelled(harbour())
    less = replace(whole, spans=whole.spans[:1], links=(), judgements=())
    days = [(whole, "2026-11-01"), (less, "2026-11-02"), (whole, "2026-11-03"), (less, None)]
    return [replace(each, set=replace(each.set, modified=day and f"{day}T08:00:00.000Z")) for each, day in days]


@pytest.mark.parametrize("together", [True, False])
def test_four_versions_of_a_set_end_the_same_in_every_order(tmp_path: Path, new_project: Make, together: bool) -> None:
    files = [file_of(tmp_path, f"v{number}", [each]) for number, each in enumerate(versions())]
    results = set()
    for number, order in enumerate(permutations(files)):
        project = new_project(f"{number}.stancemark")
        for batch in [order] if together else [[file] for file in order]:
            summary = bring(project, *batch)
            assert summary.refused == []
            assert summary.spans == (len(project.spans(project.sets("harbour")[0].id)) if together else summary.spans)
        before = everything(project)
        for file in order:
            bring(project, file)
        assert everything(project) == before
        results.add(before)
        project.close()
    assert len(results) == 1
    assert '"modified":"2026-11-03T08:00:00.000Z"' in results.pop()


def test_a_later_version_that_holds_all_of_ours_may_replace_what_was_edited_here(
    tmp_path: Path, new_project: Make
) -> None:
    home, away = new_project("home.stancemark"), new_project("away.stancemark")
    for project in (home, away):
        bring(project, file_of(tmp_path, "plain"))
    segmentation = Segmentation(home.document("harbour"), shared_tokenizer("en"))
    start = home.document("harbour").text.index("council")
    marking.mark(home, segmentation, "ACTOR", start, start + 7)
    exporting.export(home, tmp_path / "home.jsonl", "stancemark")
    bring(away, tmp_path / "home.jsonl")
    marking.mark(away, segmentation, "STANCE", 0, 13)
    exporting.export(away, tmp_path / "away.jsonl", "stancemark")
    summary = bring(home, tmp_path / "away.jsonl")
    assert (summary.sets_updated, summary.refused) == (1, [])
    assert everything(home) == everything(away)


def test_a_judgement_of_a_point_that_the_project_lacks_is_refused(tmp_path: Path, new_project: Make) -> None:
    project = new_project()
    document = harbour()
    body = replace(document, sections=document.sections[:2])
    lossless.write([Article(body)], tmp_path / "body.jsonl")
    bring(project, tmp_path / "body.jsonl")
    summary = bring(project, file_of(tmp_path, "ada", [replace(labelled(document), spans=(), links=())]))
    assert "judges point 1, which harbour does not have" in summary.refused[0]


def test_files_with_the_same_span_ids_come_together_and_go_on_together(tmp_path: Path, new_project: Make) -> None:
    project, other = new_project("a.stancemark"), new_project("b.stancemark")
    bring(project, file_of(tmp_path, "ada", [labelled(harbour(), "ada", "x")]))
    bring(project, file_of(tmp_path, "ben", [labelled(harbour(), "ben", "x")]))
    exporting.export(project, tmp_path / "both.jsonl", "stancemark")
    summary = bring(other, tmp_path / "both.jsonl")
    assert (summary.sets_added, summary.refused) == (2, [])
    assert everything(other) == everything(project)


def test_redoing_an_import_keeps_the_order_of_documents(tmp_path: Path, new_project: Make) -> None:
    project = new_project()
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(HARBOUR.replace("Monday", name))
    bring(project, tmp_path / "a.txt")
    bring(project, tmp_path / "b.txt", tmp_path / "c.txt")
    before = project.document_ids(), everything(project)
    project.undo()
    project.undo()
    project.redo()
    project.redo()
    assert (project.document_ids(), everything(project)) == before


def test_labels_changed_here_are_never_overwritten(tmp_path: Path, new_project: Make) -> None:
    ours = labelled(harbour())
    ours = replace(ours, set=replace(ours.set, status="doing", modified="2020-01-01T00:00:00.000Z"))
    project = new_project()
    bring(project, file_of(tmp_path, "one", [ours]))
    head = project.own_set("harbour")
    assert head is not None
    span = project.spans(head.id)[0]
    project.do("Note", ReplaceSpan(replace(span, note="mine", modified=utc_now())))
    later = replace(ours, spans=ours.spans[:1], links=(), set=replace(ours.set, modified="2999-01-01T00:00:00.000Z"))
    summary = bring(project, file_of(tmp_path, "two", [later]))
    assert "changed in this project" in summary.refused[0]
    assert project.span(head.id, span.id).note == "mine"  # type: ignore[union-attr]


def test_an_import_is_one_step_that_one_undo_takes_back(tmp_path: Path, new_project: Make) -> None:
    project = new_project()
    before = tables(project.path)
    bring(project, file_of(tmp_path, "ada", [labelled(harbour())]))
    after = tables(project.path)
    assert len(project.history()) == 1
    project.undo()
    assert tables(project.path) == before
    project.redo()
    assert tables(project.path) == after


def test_an_id_that_names_another_text_gets_a_new_one(tmp_path: Path, new_project: Make) -> None:
    project = new_project()
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    (tmp_path / "a" / "news.txt").write_text(HARBOUR)
    (tmp_path / "b" / "news.txt").write_text(HARBOUR.replace("Monday", "Tuesday"))
    summary = bring(project, tmp_path)
    assert len(summary.added) == 2
    assert summary.added[1].startswith("news-")
    assert "names another text" in summary.remarks[0]
    assert bring(project, tmp_path).added == []


def test_spans_that_leave_the_projects_sections_are_refused(tmp_path: Path, new_project: Make) -> None:
    project = new_project()
    bring(project, file_of(tmp_path, "plain"))
    document = harbour()
    whole = replace(document, sections=(replace(document.sections[1], start=0, end=len(document.text), kind="body"),))
    contents = labelled(whole)
    wide = replace(contents.spans[0], start=0, end=60, quote=whole.text[:60])
    path = tmp_path / "wide.jsonl"
    lossless.write(
        [Article(whole, (replace(contents, spans=(wide, contents.spans[1]), links=(), judgements=()),))], path
    )
    summary = bring(project, path)
    assert "leaves its section" in summary.refused[0]
    assert summary.sets_added == 0


def test_an_entity_that_reads_otherwise_is_told(tmp_path: Path, new_project: Make) -> None:
    project = new_project()
    bring(project, file_of(tmp_path, "one"))
    path = tmp_path / "two.jsonl"
    lossless.write([Article(harbour(), (), {"board": Entity("board", "Board of trade", None, ("BoT",))})], path)
    summary = bring(project, path)
    assert "'Board of trade' here and 'Harbour board'" in summary.remarks[0]
    assert project.entities()["board"].aliases == ("BoT",)


def test_hidden_files_are_left_out_and_missing_ones_named(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "x.txt").write_text("x")
    (tmp_path / "__MACOSX").mkdir()
    (tmp_path / "__MACOSX" / "y.txt").write_text("y")
    (tmp_path / "z.txt").write_text("z")
    assert files_in([tmp_path, tmp_path / "z.txt"]) == [tmp_path / "z.txt"]
    with pytest.raises(Refused, match="no such file"):
        files_in([tmp_path / "none"])


def test_files_come_in_the_order_in_which_people_count(tmp_path: Path) -> None:
    names = ["1.txt", "2.txt", "10.txt", "a/3.txt", "a/20.txt", "B.txt"]
    (tmp_path / "a").mkdir()
    for name in names:
        (tmp_path / name).write_text(name)
    assert [str(path.relative_to(tmp_path)) for path in files_in([tmp_path])] == names


def test_a_reading_can_be_cancelled(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(HARBOUR)

    def stop(done: int, total: int, name: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        importing.read([tmp_path / "a.txt"], rules=SplitRules(), language="en", progress=stop)


def test_every_torture_file_is_sensible_or_refused_in_a_line(new_project: Make) -> None:
    project = new_project()
    summary = bring(project, shared("samples/torture"))
    assert summary.refused == []
    assert summary.outlines["multi-line-list"] == "1 title, 1 paragraph, 3 points, 2 related links"
    assert "numbers jump from 2 to 4" in summary.remarks[0]


def test_a_quote_that_does_not_hold_stops_an_export(tmp_path: Path, new_project: Make) -> None:
    project = new_project()
    bring(project, file_of(tmp_path, "ada", [labelled(harbour())]))
    project._store._db.execute("UPDATE span SET start = start + 1")
    with pytest.raises(Damaged, match="nothing was written"):
        exporting.export(project, tmp_path / "out.jsonl", "stancemark")
    assert not (tmp_path / "out.jsonl").exists()
    assert list(tmp_path.glob("*.part")) == []


def test_only_the_sets_asked_for_are_exported(tmp_path: Path, new_project: Make) -> None:
    project = new_project()
    document = harbour()
    bring(project, file_of(tmp_path, "both", [labelled(document, "ada", "a"), labelled(document, "ben", "b")]))
    exporting.export(project, tmp_path / "out.jsonl", "stancemark", sets=["ben"])
    assert [each["annotator"] for each in json.loads((tmp_path / "out.jsonl").read_text())["sets"]] == ["ben"]
    with pytest.raises(Refused, match=r"no set zoe in this project \(sets: ada, ben\)"):
        exporting.export(project, tmp_path / "out.jsonl", "stancemark", sets=["zoe"])


def test_a_set_marked_here_carries_its_time_into_the_export(tmp_path: Path, new_project: Make) -> None:
    project = new_project()
    bring(project, file_of(tmp_path, "plain"))
    marking.set_status(project, "harbour", "done", "Finish")
    exporting.export(project, tmp_path / "out.jsonl", "stancemark")
    (head,) = json.loads((tmp_path / "out.jsonl").read_text())["sets"]
    assert head["modified"].endswith("Z")


def test_comparing_a_set_with_itself_is_same() -> None:
    contents = labelled(harbour())
    assert merge.compare(contents, merge.moved(contents, "other", "elsewhere"), edited_here=True).outcome == merge.SAME
