"""Walking through the window: panes, the list, article and cards, and the spans under the caret."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from app import sample
from tests.windows import CTRL, SHIFT, click_on, focus, opened, press


def test_panes_are_walked_and_focus_is_never_trapped(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        window.reading.enter_point(None)
        press(Qt.Key.Key_F6)
        assert window.reading.point_number() == 1
        press(Qt.Key.Key_F6)
        assert window.reading.inspector.isAncestorOf(focus())
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


def test_the_arrows_lead_from_the_article_into_the_points_and_back(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        press(Qt.Key.Key_End, CTRL)
        press(Qt.Key.Key_Down)
        assert window.reading.point_number() == 1
        press(Qt.Key.Key_Home, CTRL)
        press(Qt.Key.Key_Up)
        assert window.reading.point_number() is None


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
