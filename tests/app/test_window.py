"""The window around the text: place, look, size, list, summary cards, empty states."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from annotations.project import Project
from app import cli, sample
from app.application import create_project, report
from app.settings import Settings
from tests.annotations.texts import HARBOUR
from tests.windows import CTRL, NONE, SHIFT, click_on, drag_over, focus, give, opened, press, settle

ROOT = Path(__file__).resolve().parents[2]


def test_the_place_where_one_was_is_restored(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path) as window:
        window.resize(780, 600)
        settle(qtbot, window)
        press(Qt.Key.Key_PageDown, CTRL, 3)
        press(Qt.Key.Key_PageDown)
        press(Qt.Key.Key_PageDown)
        settle(qtbot, window)
        document, caret = window.session.document, window.reading.active.caret()
        top = window.reading.article.first_visible()
        assert top > 0
    with opened(qtbot, path) as window:
        assert window.session.document == document
        assert window.reading.active.caret() == caret
        assert window.reading.article.first_visible() == top
        assert window.size().width() == 780


def test_the_place_in_a_summary_card_is_restored_with_its_focus(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path) as window:
        press(Qt.Key.Key_Down, CTRL, 2)
        press(Qt.Key.Key_Right, times=2)
        caret = window.reading.active.caret()
    with opened(qtbot, path) as window:
        assert window.reading.point_number() == 2
        assert window.reading.active.caret() == caret
        assert window.reading.points[2].hasFocus()


def test_each_annotator_has_a_place_of_their_own(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path, "ada"):
        press(Qt.Key.Key_PageDown, CTRL, 2)
    with opened(qtbot, path, "ben") as window:
        assert window.session.document.id == window.session.project.document_ids()[0]  # type: ignore[union-attr]


def test_light_and_dark_change_paper_palette_and_labels(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    Settings().scheme = "light"
    with opened(qtbot, path) as window:
        view = window.reading.article

        def paper() -> str:
            return view.viewport().grab().toImage().pixelColor(2, 2).name()

        assert paper() == "#ffffff"
        press(Qt.Key.Key_L, CTRL | SHIFT)
        assert paper() == "#23262b"
        assert window.documents.palette().window().color().name() == "#1c1e22"
        assert len(view.spans()) > 0
        press(Qt.Key.Key_L, CTRL | SHIFT)
        assert paper() == "#ffffff"
        qtbot.waitUntil(lambda: not window.actions_by_id["undo"].icon().isNull())


def test_zoom_changes_the_texts_and_is_kept(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    with opened(qtbot, path) as window:
        usual = window.reading.article.document().size().height()
        heights = [window.reading.points[1].height()]
        press(Qt.Key.Key_Plus, CTRL, 3)
        assert window.settings.zoom == 150
        assert window.reading.article.document().size().height() > usual
        qtbot.waitUntil(lambda: window.reading.points[1].height() > heights[0])
    with opened(qtbot, path) as window:
        assert window.settings.zoom == 150
        press(Qt.Key.Key_0, CTRL)
        assert window.settings.zoom == 100
        press(Qt.Key.Key_Minus, CTRL, 20)
        assert window.settings.zoom == 60


def test_a_long_message_ends_in_an_ellipsis(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        line = "What happened is told at such length that it cannot stand in one line. " * 9
        window.status.warn(line, done="done")
        message = window.status.message
        assert QLabel.text(message).endswith("…")
        assert message.fontMetrics().horizontalAdvance(QLabel.text(message)) <= message.width()
        assert message.text() == message.toolTip() == f"{line}; done"


def test_panes_are_walked_and_focus_is_never_trapped(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.reading.enter_point(None)
        press(Qt.Key.Key_F6)
        assert window.reading.point_number() == 1
        press(Qt.Key.Key_F6)
        assert window.documents.isAncestorOf(focus())
        press(Qt.Key.Key_F6)
        assert window.reading.article.hasFocus()
        press(Qt.Key.Key_F, CTRL)
        assert window.documents.filter_edit.hasFocus()
        press(Qt.Key.Key_H)
        press(Qt.Key.Key_Escape)
        assert window.documents.filter_edit.hasFocus()
        press(Qt.Key.Key_Escape)
        assert window.reading.article.hasFocus()
        press(Qt.Key.Key_F, CTRL)
        seen = set()
        for _ in range(12):
            seen.add(id(focus()))
            press(Qt.Key.Key_Tab)
            if window.reading.article.hasFocus():
                break
        assert window.reading.article.hasFocus()
        assert len(seen) > 2
        elsewhere = [each for each in window.findChildren(QAbstractButton) if each.isVisible() and _takes_tab(each)]
        assert len(elsewhere) > 10
        for button in elsewhere:
            button.setFocus(Qt.FocusReason.TabFocusReason)
            press(Qt.Key.Key_Escape)
            assert window.reading.article.hasFocus(), f"{button.accessibleName()} keeps the focus"


def _takes_tab(widget: QWidget) -> bool:
    return widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_the_list_filters_and_opens(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        press(Qt.Key.Key_F, CTRL)
        for letter in "hospital":
            press(letter)
        if not window.documents.shown_ids():
            press(Qt.Key.Key_Escape)
            for letter in "merg":
                press(letter)
        assert window.documents.shown_ids() == ["ostergate-hospital-merger"]
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_Return) if window.session.document.id != "ostergate-hospital-merger" else None  # type: ignore[union-attr]
        assert window.session.document.id == "ostergate-hospital-merger"  # type: ignore[union-attr]
        assert window.reading.article.hasFocus()


def test_spans_under_the_caret_are_cycled_from_the_inside_out(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        spans = window.reading.spans()
        inner = next(
            span for span in spans if any(other.contains(span.start, span.end) and other != span for other in spans)
        )
        window.reading.go_to(inner.start, inner.end)
        window.reading.active.set_caret(inner.start + 1)
        window.reading.choose(None)
        chosen = []
        for _ in range(3):
            press(Qt.Key.Key_Space)
            chosen.append(window.reading.chosen())
        assert chosen[0] == inner
        assert chosen[1] is not None
        assert chosen[1].contains(inner.start, inner.end)
        assert chosen[0] != chosen[1]


def test_tab_walks_through_article_and_cards_and_round(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.reading.enter_point(None)
        press(Qt.Key.Key_Home, CTRL)
        spans = window.reading.spans()
        walked = []
        for _ in range(len(spans) + 1):
            press(Qt.Key.Key_Tab)
            walked.append(window.reading.chosen())
        assert walked[: len(spans)] == spans
        assert walked[-1] == spans[0]
        press(Qt.Key.Key_Tab, SHIFT)
        assert window.reading.chosen() == spans[-1]
        assert window.reading.point_number() == spans_point(window, spans[-1].start)


def spans_point(window: object, start: int) -> int | None:
    document = window.session.document  # type: ignore[attr-defined]
    section = document.section_around(start, start)
    return section.number if section and section.kind == "point" else None


def test_a_click_into_a_card_makes_it_the_current_one(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        document = window.session.document
        assert document is not None
        point = document.points[2]
        click_on(window, document.text[point.start : point.start + 9], nth=document.text.count(
            document.text[point.start : point.start + 9], 0, point.start))  # fmt: skip
        assert window.reading.point_number() == 3
        assert window.reading.points[3].hasFocus()


def test_undo_goes_to_the_document_it_changes(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path), "zoe") as window:
        first = window.session.document
        window.reading.article.set_selection(0, 7)
        window.reading.enter_point(None)
        press("1")
        press(Qt.Key.Key_PageDown, CTRL, 2)
        assert window.session.document != first
        press(Qt.Key.Key_Z, CTRL)
        assert window.session.document == first
        assert window.reading.spans() == []
        press(Qt.Key.Key_Z, CTRL | SHIFT)
        assert len(window.reading.spans()) == 1
        assert window.reading.chosen() is not None


def test_a_text_changed_behind_the_programs_back_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    project = Project.open(path)
    project._store._db.execute("UPDATE span SET quote = 'altered' WHERE id = (SELECT min(id) FROM span)")
    project.close()
    with opened(qtbot, path) as window:
        assert "quotes “altered”" in window.status.message.text()


def test_no_control_is_clipped_at_1280_by_720(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.resize(1280, 720)
        settle(qtbot, window)
        bar = window.label_bar
        for label in window.session.project.schema.labels:
            button = bar.label_button(label.name)
            assert button.width() >= button.sizeHint().width()
            assert bar.rect().contains(button.geometry())
        assert window.reading.summary.viewport().width() > 200
        assert window.minimumSizeHint().width() <= 1280
        assert window.minimumSizeHint().height() <= 720


def test_an_empty_project_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    create_project(tmp_path / "p.stancemark")
    with opened(qtbot, tmp_path / "p.stancemark") as window:
        assert window.session.document is None
        for action in window.actions_by_id.values():
            if action.objectName() not in ("quit", "new", "open", "import", "import_folder", "export", "about"):
                action.trigger()
        assert window.isVisible()


def test_the_mouse_relabels_and_removes_from_the_context_menu(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path), "zoe") as window:
        window.reading.article.set_selection(0, 7)
        window.reading.enter_point(None)
        window.actions_by_id["mark.ACTOR"].trigger()
        span = window.reading.spans()[0]
        where = window.reading.article.span_rects(span.id)[0].center().toPoint()
        viewport = window.reading.article.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, where)
        window.reading.menu_wanted.emit(viewport.mapToGlobal(QPoint(where)), [span.id])
        window.actions_by_id["mark.STANCE"].trigger()
        assert window.reading.spans()[0].label == "STANCE"
        window.actions_by_id["remove"].trigger()
        assert window.reading.spans() == []


STUB = "raise ImportError('libEGL.so.1: cannot open shared object file: No such file or directory')"


def test_a_missing_system_library_is_one_line_that_names_the_packages(tmp_path: Path) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text("")
    (tmp_path / "PySide6" / "QtGui.py").write_text(STUB)
    done = subprocess.run(
        [sys.executable, "-m", "app.display"], capture_output=True, text=True, check=False, cwd=ROOT, timeout=60,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 2
    (line,) = done.stderr.splitlines()
    assert "libEGL.so.1" in line
    assert "apt-get install libegl1" in line
    assert "dnf install mesa-libEGL" in line


def test_leaving_a_card_lets_go_of_the_span_that_was_chosen_there(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path), "zoe") as window:
        press(Qt.Key.Key_Down, CTRL)
        press(Qt.Key.Key_Right, SHIFT, 2)
        press("1")
        assert window.reading.chosen() is not None
        press(Qt.Key.Key_Up, CTRL)
        assert window.reading.chosen() is None
        press("2")
        press(Qt.Key.Key_Delete)
        assert [span.label for span in window.reading.spans()] == ["ACTOR"]
        assert window.labelling.sticky == "STANCE"
        press("2")
        assert window.labelling.sticky is None


def test_a_sticky_label_is_let_go_by_the_same_button(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path), "zoe") as window:
        button = window.label_bar.label_button("ACTOR")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        drag_over(window, "Norsund Line")
        assert len(window.reading.spans()) == 1
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert window.labelling.sticky is None
        drag_over(window, "Orrin Isles")
        assert len(window.reading.spans()) == 1


def test_the_arrows_lead_from_the_article_into_the_points_and_back(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        press(Qt.Key.Key_End, CTRL)
        press(Qt.Key.Key_Down)
        assert window.reading.point_number() == 1
        press(Qt.Key.Key_Home, CTRL)
        press(Qt.Key.Key_Up)
        assert window.reading.point_number() is None


def test_an_import_by_another_program_keeps_the_place(qtbot: QtBot, tmp_path: Path) -> None:
    path = sample.make(tmp_path)
    (tmp_path / "more.txt").write_text(HARBOUR)
    with opened(qtbot, path) as window:
        window.resize(780, 500)
        settle(qtbot, window)
        press(Qt.Key.Key_PageDown, times=2)
        settle(qtbot, window)
        caret, top = window.reading.active.caret(), window.reading.article.first_visible()
        assert top > 0
        assert cli.main(["import", str(path), str(tmp_path / "more.txt")]) == 0
        window.answer(window._follow_other_writers)
        assert len(window.documents.shown_ids()) == 7
        assert (window.reading.active.caret(), window.reading.article.first_visible()) == (caret, top)
        window.status.tell("")
        window.answer(window._follow_other_writers)
        assert window.status.message.text() == ""


def test_undoing_the_only_import_from_a_card_leaves_a_window_that_works(qtbot: QtBot, tmp_path: Path) -> None:
    create_project(tmp_path / "p.stancemark")
    (tmp_path / "harbour.txt").write_text(HARBOUR)
    assert cli.main(["import", str(tmp_path / "p.stancemark"), str(tmp_path / "harbour.txt"), "--as", "ada"]) == 0
    with opened(qtbot, tmp_path / "p.stancemark") as window:
        press(Qt.Key.Key_Down, CTRL)
        press(Qt.Key.Key_Z, CTRL)
        assert window.session.document is None
        QTest.mouseClick(window.label_bar.label_button("ACTOR"), Qt.MouseButton.LeftButton)
        window.actions_by_id["redo"].trigger()
        assert window.session.document is not None


def test_a_fault_of_ours_is_told_and_the_program_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path), "zoe") as window:
        window.bug_met.emit(ValueError("a fault"))
        box = next(each for each in window.findChildren(QMessageBox) if each.isVisible())
        assert not box.isModal()
        assert "ValueError: a fault" in box.detailedText()
        assert "PySide6 6." in box.detailedText()
        box.close()
        window.session.project.close()
        assert "the last steps cannot be read" in report(ValueError("x"), window)
        window.session.project = Project.open(window.session.project.path, annotator="zoe")


def test_names_that_differ_in_capitals_are_one_person(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path), "zoe") as window:
        window.name_prompt.name_given.emit("ADA")
        assert window.session.annotator == "ada"
        assert len(window.reading.spans()) > 0


def test_changed_keys_are_shown_wherever_keys_are(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.resize(1480, 860)
        settle(qtbot, window)
        for id, key in (("mark.STANCE", "5"), ("link.holder", "Z"), ("ask.issue", "V")):
            give(window, id, key)
        assert window.label_bar.label_button("STANCE").key == "5"
        assert "z" in window.answering.going_on
        window.appearance.toggle_scheme()
        assert window.label_bar.label_button("STANCE").key == "5"
        stance = next(each for each in window.reading.spans() if each.label == "STANCE" and "holder" in each.attributes)
        window.reading.choose(stance, reveal=True)
        assert "Z" in {link.letter for chip in window.reading.article.margin_chips() for link in chip.links}
        window.navigation.reopen()
        press("v")
        assert window.asking.picker.title() == "Issue"


def test_escape_says_what_it_let_go(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.reading.enter_point(None)
        press(Qt.Key.Key_Tab)
        press(Qt.Key.Key_Right, SHIFT)
        for said in ("Nothing is selected", "No span is chosen"):
            press(Qt.Key.Key_Escape)
            assert window.status.message.text() == said


def test_who_marks_without_a_name_is_asked_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path), None) as window:
        window.name_prompt.hide()
        window.reading.enter_point(None)
        press(Qt.Key.Key_Right, SHIFT)
        press("1")
        assert window.status.message.text() == "Say who is labelling first"
        assert window.name_prompt.isVisible()
        assert window.name_prompt.isAncestorOf(focus())


def test_a_look_at_what_is_open_puts_the_question_away(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        press(Qt.Key.Key_Return, CTRL | SHIFT)  # reopens the document
        window.reading.choose(next(span for span in window.reading.spans() if span.label == "STANCE"), reveal=True)
        press("c")
        assert window.asking.is_open
        press(Qt.Key.Key_Return, CTRL)
        assert window.reading.findings.isVisible()
        assert not window.asking.is_open


def test_a_key_that_does_nothing_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        message = window.status.message
        window.reading.enter_point(None)
        for key, held in ((Qt.Key.Key_J, NONE), (Qt.Key.Key_H, NONE), (Qt.Key.Key_C, NONE), (Qt.Key.Key_Delete, NONE)):
            press(key, held)
            assert message.text() == "Choose a span first: Tab walks them"
        press("x")
        assert message.text() == "x does nothing here; ? shows all keys"
        press(Qt.Key.Key_Z, CTRL)
        assert message.text() == "There is nothing to undo"
        press(Qt.Key.Key_Y, CTRL)
        assert message.text() == "There is nothing to do again"
        actor = next(
            each for each in window.reading.spans() if each.label == "ACTOR" and not window.reading.links_of(each.id)
        )
        window.reading.choose(actor, reveal=True)
        for key, held, said in (
            (Qt.Key.Key_H, NONE, "The schema lets no holder link start at ACTOR"),
            (Qt.Key.Key_C, NONE, "The schema asks no commitment of ACTOR"),
            (Qt.Key.Key_L, SHIFT, f"“{actor.quote}” has no links"),
        ):
            press(key, held)
            assert message.text() == said


def test_a_done_document_is_neither_finished_again_nor_skipped(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.reading.enter_point(None)
        for key, held in ((Qt.Key.Key_Return, CTRL), (Qt.Key.Key_K, CTRL | SHIFT)):
            press(key, held)
            assert window.status.message.text() == "This document is done; reopen it first"
            assert window.session.head is not None
            assert window.session.head.status == "done"


def test_the_walk_begins_with_the_first_thing_that_is_open(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.reading.enter_point(None)
        press(Qt.Key.Key_Return, CTRL | SHIFT)
        press(Qt.Key.Key_F4)
        press(Qt.Key.Key_Delete)  # relevant or not is open again
        press(Qt.Key.Key_Escape)
        press(Qt.Key.Key_Return, CTRL)
        findings = window.reading.findings
        assert findings.isVisible()
        said = findings.accessibleDescription()
        press(Qt.Key.Key_F8)
        assert findings.accessibleDescription() == said


def test_the_stack_is_found_where_marking_left_the_caret(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        outer = next(span for span in window.reading.spans() if span.label == "ACTOR")
        window.reading.select(outer.start, outer.end)
        press("3")
        press(Qt.Key.Key_Escape)
        assert window.reading.active.caret() == outer.end
        press(Qt.Key.Key_Space)
        assert "of " in window.status.message.text()
        press(Qt.Key.Key_Space, SHIFT)
        assert window.asking.is_open


def test_escape_leaves_the_name_line_where_there_is_a_name(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        press(Qt.Key.Key_A, CTRL | SHIFT)
        assert window.name_prompt.isVisible()
        press(Qt.Key.Key_Escape)
        assert not window.name_prompt.isVisible()
        assert window.reading.article.hasFocus()
        assert window.session.annotator == "ada"


def test_an_undo_puts_away_what_is_asked_about_a_span_that_goes(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        spans = len(window.reading.spans())
        text = window.session.document.text  # type: ignore[union-attr]
        window.reading.select(text.index("Kelsay"), text.index("Kelsay") + 6)
        press("1")
        press(Qt.Key.Key_Z, CTRL)
        assert not window.asking.is_open
        press(Qt.Key.Key_Y, CTRL)
        marked = next(each for each in window.reading.spans() if each.quote == "Kelsay")
        window.reading.choose(marked, reveal=True)
        press("m")
        assert window.mention_list.is_open()
        press(Qt.Key.Key_Z, CTRL)
        if window.mention_list.is_open():  # the list has the keyboard: the menu is another way
            window.actions_by_id["undo"].trigger()
        assert not window.mention_list.is_open()
        assert len(window.reading.spans()) == spans


def test_only_labels_of_which_the_schema_says_so_have_mentions(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        window.reading.choose(next(each for each in window.reading.spans() if each.label == "STANCE"), reveal=True)
        press("m")
        assert not window.mention_list.is_open()
        assert window.status.message.text() == "The schema proposes no other mentions of STANCE"


def test_a_typed_answer_that_is_refused_is_asked_again_as_it_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        window.answering.ask_field("publication_date")
        for letter in "soon":
            press(letter)
        press(Qt.Key.Key_Return)
        assert window.asking.is_open
        assert window.asking.picker.findChild(QLineEdit).text() == "soon"
        press(Qt.Key.Key_Escape)
        assert window.session.head is not None
        assert "publication_date" not in window.session.head.fields


def test_after_an_answer_the_walk_goes_on_with_what_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        window.answering.clear_field("relevant")
        press(Qt.Key.Key_Return, CTRL)
        press(Qt.Key.Key_F8)  # goes to the field, and asks
        press("y")
        assert not window.asking.is_open
        shown = window.reading.findings.accessibleDescription()
        press(Qt.Key.Key_F8)
        assert window.reading.findings.accessibleDescription() == shown
        press(Qt.Key.Key_F8)
        assert window.reading.findings.accessibleDescription() != shown


def test_a_handle_let_go_with_control_stays_at_the_character(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        span = next(each for each in window.reading.spans() if each.quote == "Norsund Line")
        window.reading.choose(span, reveal=True)
        settle(qtbot, window)
        view = window.reading.article
        handle = next(each for each in view.handles() if not each.at_start).area.center().toPoint()
        goal = view.range_rects(span.end - 3, span.end - 2)[0].bottomRight().toPoint()
        QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, NONE, handle)
        for place in ((handle + goal) / 2, goal):
            QTest.mouseMove(view.viewport(), place)
        QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, CTRL, goal)
        moved = window.reading.span(span.id)
        assert moved is not None
        assert moved.quote in ("Norsund L", "Norsund Li", "Norsund Lin")


def test_warnings_are_told_before_a_document_is_finished(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        window.answering.clear_field("relevant")
        press(Qt.Key.Key_Return, CTRL)
        assert "has to be answered first" in window.status.message.text()
        window.answering.ask_field("relevant")
        press("y")
        window.asking.leave()
        press(Qt.Key.Key_Return, CTRL)
        assert "the same key again finishes" in window.status.message.text()
        assert window.session.head is not None
        assert window.session.head.status == "doing"


def test_a_restating_link_is_offered_only_where_it_may_start(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.navigation.reopen()
        body = next(
            each for each in window.reading.spans() if each.quote == "rejected the link between pay and rosters"
        )
        window.reading.choose(body, reveal=True)
        press("r")
        assert not window.asking.is_open
        assert window.status.message.text() == "The schema lets restates links start only in point or title"
