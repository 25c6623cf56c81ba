"""The tour in the real window: each step passes when it was done, by keys or by mouse; it is left and gone on with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotations.schema_reader import load
from annotations.text import Document
from app import filechoice, sample
from app.mainwindow import MainWindow
from app.settings import Settings
from app.tour import practice
from app.tour.steps import COURSES, STEPS, Course
from resources import path as resource
from tests.app.dialogs import made_empty
from tests.app.tourwalk import COURSE, comes_to, walk
from tests.windows import (
    CTRL,
    SHIFT,
    click,
    drag_over,
    focus,
    give,
    label_button,
    opened,
    press,
    select_by_keys,
    settle,
    told,
    type_in,
)
from widgets.tourcard import TourCard

Key = Qt.Key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return sample.make(tmp_path)


@pytest.fixture
def window(qtbot: QtBot, path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, path, "zoe") as window:
        yield window


def card(window: MainWindow) -> TourCard:
    assert window.touring.stand is not None
    return window.touring.stand.card


def framed(window: MainWindow) -> bool:
    assert window.touring.stand is not None
    return window.touring.stand.ring.isVisible()


def test_it_is_taken_to_its_end_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    def look(id: str) -> None:
        if id == "look":
            assert window.session.document.id == COURSE.document  # type: ignore[union-attr]
            assert focus() is window.reading.article, "it takes no focus"
        elif id == "mentions":
            press("m")
            qtbot.waitUntil(lambda: not card(window).geometry().intersects(window.mention_list.geometry()))
            press(Key.Key_Escape)
        elif id == "hold":
            assert COURSE.commitment in card(window).text()
        elif id == "end":
            assert window.settings.tour == ""

    press(Key.Key_F1, SHIFT)
    walk(qtbot, window, look)
    assert card(window).buttons["take_back"].hasFocus()
    press(Key.Key_Return)
    assert not window.touring.is_shown
    assert told(window).endswith("steps of the tour are undone")
    assert window.settings.tour == "done"
    head = window.session.project.own_set(COURSE.document)
    assert head is None or not window.session.project.spans(head.id)
    assert focus().isVisible()


def test_it_is_taken_by_mouse_alone(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1480, 860)
    settle(qtbot, window)
    window.actions_by_id["tour"].trigger()
    comes_to(qtbot, window, "look")
    click(card(window).buttons["next"])
    comes_to(qtbot, window, "select")
    assert framed(window)
    drag_over(window, COURSE.actor)
    comes_to(qtbot, window, "mark")
    click(label_button(window.label_bar, "ACTOR"))
    comes_to(qtbot, window, "answer")
    qtbot.waitUntil(lambda: not card(window).geometry().intersects(window.asking.picker.geometry()))
    click(card(window).buttons["next"])
    comes_to(qtbot, window, "mentions")
    bar = QRect(window.label_bar.mapTo(window.whole, QPoint(0, 0)), window.label_bar.size())
    qtbot.waitUntil(lambda: not card(window).geometry().intersects(bar))
    click(window.label_bar.action_button("mentions"))
    click(window.mention_list._mark)
    comes_to(qtbot, window, "stance")
    click(card(window).buttons["back"])
    comes_to(qtbot, window, "mentions")
    click(card(window).buttons["leave"])
    assert not window.touring.is_shown
    assert not framed(window)


def test_what_was_done_already_is_passed_over_and_a_step_that_one_went_back_to_waits(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.touring.begin()
    comes_to(qtbot, window, "look")
    drag_over(window, COURSE.actor)
    press("1")
    press(Key.Key_Escape)
    press(Key.Key_F1, CTRL)
    comes_to(qtbot, window, "answer")
    press(Key.Key_F1, CTRL | SHIFT, 2)
    comes_to(qtbot, window, "select")
    assert window.touring.step is STEPS[2], "it does not pass by itself, though it was done"
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL | SHIFT)
    comes_to(qtbot, window, "answer")


def test_what_a_step_works_on_is_asked_for_again_where_it_is_gone(qtbot: QtBot, window: MainWindow) -> None:
    window.touring.begin()
    press(Key.Key_F1, CTRL)
    select_by_keys(window, COURSE.actor)
    comes_to(qtbot, window, "mark")
    press(Key.Key_Escape)
    comes_to(qtbot, window, "select")
    select_by_keys(window, COURSE.actor)
    comes_to(qtbot, window, "mark")
    press("1")
    comes_to(qtbot, window, "answer")
    assert "The program asks beside the words" in card(window).text()
    press(Key.Key_Escape)
    qtbot.waitUntil(lambda: card(window).text().startswith("The question is closed"))
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: card(window).text().startswith("The program asks beside the words"))
    press(Key.Key_Escape)
    press(Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: not window.reading.spans())
    comes_to(qtbot, window, "select")
    press(Key.Key_F1, CTRL, 2)
    assert window.touring.step.id == "answer", "who passes over steps is not led back"  # type: ignore[union-attr]
    press(Key.Key_F1, CTRL | SHIFT)
    assert window.touring.step.id == "select", "nothing is selected that could be marked"  # type: ignore[union-attr]


def test_passing_over_a_step_closes_what_it_asks(qtbot: QtBot, window: MainWindow) -> None:
    window.touring.begin()
    press(Key.Key_F1, CTRL)
    drag_over(window, COURSE.actor)
    press("1")
    comes_to(qtbot, window, "answer")
    assert window.asking.is_open
    click(card(window).buttons["next"])
    comes_to(qtbot, window, "mentions")
    assert not window.asking.is_open


def test_the_card_names_escape_only_where_that_leaves_the_tour(qtbot: QtBot, window: MainWindow) -> None:
    window.touring.begin()
    comes_to(qtbot, window, "look")
    assert card(window).buttons["leave"].key == "Esc"
    press(Key.Key_F1, CTRL)
    drag_over(window, COURSE.actor)
    qtbot.waitUntil(lambda: card(window).buttons["leave"].key == "")
    press("1")
    comes_to(qtbot, window, "answer")
    assert card(window).buttons["leave"].key == ""
    press(Key.Key_Escape, times=2)
    qtbot.waitUntil(lambda: card(window).buttons["leave"].key == "Esc")
    assert window.touring.is_on


def test_the_tour_of_one_person_does_not_begin_for_another(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path, "zoe") as window:
        window.touring.begin()
        press(Key.Key_F1, CTRL)
        comes_to(qtbot, window, "select")
    with opened(qtbot, path, "ada") as window:
        assert not window.touring.is_shown
    with opened(qtbot, path, "zoe") as window:
        comes_to(qtbot, window, "select")


def test_it_is_left_with_escape_and_gone_on_with_later(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path, "zoe") as window:
        window.touring.begin()
        press(Key.Key_F1, CTRL)
        drag_over(window, COURSE.actor)
        comes_to(qtbot, window, "mark")
        press(Key.Key_Escape)
        assert window.touring.is_shown, "first the selection is let go"
        press(Key.Key_Escape)
        assert not window.touring.is_shown
        assert told(window) == "You left the tour; Shift+F1 goes on with it"
        press(Key.Key_F1, CTRL)
        assert told(window) == "The tour is not under way: Shift+F1 begins it"
        window.navigation.open_document("valmere-news-levy")
    with opened(qtbot, path, "zoe") as window:
        window.touring.offer()
        assert not window.touring.is_shown, "it is not offered again"
        press(Key.Key_F1, SHIFT)
        comes_to(qtbot, window, "select")
        assert window.session.document.id == COURSE.document  # type: ignore[union-attr]
        press(Key.Key_F1, SHIFT)
        assert focus() is card(window).buttons["next"]
        press(Key.Key_Escape)
        assert not window.touring.is_shown
        assert focus() is window.reading.article


def test_it_is_offered_until_it_was_taken_or_left(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path, "zoe") as window:
        assert not window.touring.is_shown
        window.touring.offer()
        assert window.touring.is_shown
        assert focus() is window.reading.article
        press(Key.Key_Right)
        assert window.touring.is_shown, "one may work on and look at it later"
        click(card(window).buttons["leave"])
        assert window.settings.tour == "left"
        window.touring.offer()
        assert not window.touring.is_shown


def test_it_is_still_there_when_the_project_is_opened_again(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path, "zoe") as window:
        window.touring.offer()
        click(card(window).buttons["begin"])
        comes_to(qtbot, window, "look")
        window.touring.next()
    with opened(qtbot, path, "zoe") as window:
        comes_to(qtbot, window, "select")


def test_who_has_not_said_a_name_is_asked_for_it_first(qtbot: QtBot, path: Path) -> None:
    with opened(qtbot, path, None) as window:
        assert window.name_prompt.isVisible()
        window.touring.begin()
        comes_to(qtbot, window, "name")
        assert framed(window)
        type_in("mia")
        press(Key.Key_Return)
        comes_to(qtbot, window, "look")
        assert window.session.annotator == "mia"


def test_in_another_article_it_leads_back(qtbot: QtBot, window: MainWindow) -> None:
    window.touring.begin()
    press(Key.Key_F1, CTRL)
    comes_to(qtbot, window, "select")
    window.navigation.next_document()
    qtbot.waitUntil(lambda: "return" in card(window).buttons)
    assert not framed(window)
    click(card(window).buttons["return"])
    qtbot.waitUntil(lambda: framed(window) and "next" in card(window).buttons)
    assert window.session.document.id == COURSE.document  # type: ignore[union-attr]


def test_the_next_article_is_taken_where_the_first_has_labels(qtbot: QtBot, window: MainWindow) -> None:
    for number, course in enumerate(COURSES):
        window.touring.begin()
        assert window.touring.course == course
        window.touring.leave()
        window.settings.tour_place = ("", "")
        start = window.session.document.text.index(course.actor)  # type: ignore[union-attr]
        window.labelling.mark("ACTOR", start, start + len(course.actor))
        window.asking.leave()
        assert number < len(COURSES)
    press(Key.Key_F1, SHIFT)
    assert told(window).startswith("Every practice article has labels of yours already")


def test_the_card_names_the_keys_that_hold_and_the_frame_follows_the_text(qtbot: QtBot, window: MainWindow) -> None:
    give(window, "tour_next", "Ctrl+F11")
    window.touring.begin()
    assert card(window).buttons["next"].key == "Ctrl+F11"
    assert "Ctrl+F11 goes on" in card(window).text()
    window.touring.next()
    comes_to(qtbot, window, "select")
    ring = window.touring.stand.ring  # type: ignore[union-attr]
    before = ring.areas()
    window.reading.article.verticalScrollBar().setValue(40)
    qtbot.waitUntil(lambda: ring.areas() != before)
    window.reading.article.verticalScrollBar().setValue(10_000)
    qtbot.waitUntil(ring.isHidden)


def test_the_card_keeps_off_the_part_that_somebody_works_in(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1280, 800)
    press(Key.Key_F1, SHIFT)
    for pane in (window.reading.inspector, window.documents):
        pane.enter() if pane is window.reading.inspector else pane.view.setFocus()
        area = QRect(pane.mapTo(window.whole, QPoint()), pane.size())
        qtbot.waitUntil(lambda area=area: not card(window).geometry().intersects(area))
    press(Key.Key_Escape)
    press(Key.Key_Escape)
    assert not window.touring.is_shown, "out of the list into the text, and out of the tour"


def test_nothing_of_it_is_made_before_it_is_asked_for(window: MainWindow) -> None:
    assert window.touring.stand is None
    assert window.findChildren(TourCard) == []


def test_in_a_project_without_its_article_the_practice_project_is_opened(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, made_empty(tmp_path), "zoe") as window:
        wanted: list[tuple[Path, bool]] = []
        window.project_wanted.disconnect()
        window.project_wanted.connect(lambda *what: wanted.append(what))
        press(Key.Key_F1, SHIFT)
        qtbot.waitUntil(lambda: bool(wanted), timeout=20_000)
        assert wanted == [(Path.home() / practice.FOLDER / "sample.stancemark", None)]
        assert window.settings.tour == practice.WANTED
    with opened(qtbot, wanted[0][0], "zoe") as window:
        comes_to(qtbot, window, "look")
        project = filechoice.folder_of(window.session, filechoice.PROJECTS)
        assert project.path == tmp_path, "an own project does not come to lie among what is practised on"
        project.remember(window.session.project.path)
        assert project.path == tmp_path
        assert filechoice.folder_of(window.session, filechoice.EXPORTS).path == practice.folder()
        window.settings.set_folder(practice.LEFT, tmp_path / "gone")
        assert filechoice.folder_of(window.session, filechoice.PROJECTS).path == Path.home()


def test_own_work_is_asked_about_before_a_further_window_opens(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(practice, "FOLDER", "elsewhere")
    with opened(qtbot, made_empty(tmp_path), "zoe") as window:
        (tmp_path / "own.txt").write_text("A title\nA line.\n", encoding="utf-8")
        from tests.app.test_beginning import imported

        imported(qtbot, window, tmp_path)
        press(Key.Key_F1, SHIFT)
        assert window.asking.picker.title() == "The tour works in a practice article, not in your own"
        press("2")
        assert not window.asking.is_open
        press(Key.Key_F1, SHIFT)
        press(Key.Key_Return)
        qtbot.waitUntil(lambda: len(others(window)) == 1, timeout=20_000)
        (other,) = others(window)
        comes_to(qtbot, other, "look")
        assert window.isVisible()
        assert other.session.project.path == Path.home() / "elsewhere" / "sample.stancemark"


def others(window: MainWindow) -> list[MainWindow]:
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, MainWindow) and each is not window and each.isVisible() and each.is_settled()
    ]


@pytest.mark.parametrize("course", COURSES, ids=lambda course: course.document)
def test_every_course_has_its_words_in_the_sample_and_its_answers_in_the_schema(course: Course, path: Path) -> None:
    from annotations.project import Project

    project = Project.open(path)
    document: Document = project.document(course.document)
    project.close()
    section = [
        document.section_around(*place(document, words)) for words in (course.actor, course.stance, course.condition)
    ]
    assert [each.kind for each in section if each] == ["body"] * 3
    assert document.text.count(course.actor) > 1, "there is another mention"
    schema = load(resource("schemas/actor-stance-condition.json"))
    assert course.commitment in [choice.value for choice in schema.label("STANCE").attribute("commitment").values]
    assert course.kind in [choice.value for choice in schema.label("CONDITION").attribute("kind").values]


def place(document: Document, words: str) -> tuple[int, int]:
    start = document.text.index(words)
    return start, start + len(words)


def test_settings_that_make_no_sense_begin_the_tour_anew(qtbot: QtBot, path: Path) -> None:
    settings = Settings()
    settings.tour_place = ("nowhere", COURSE.document)
    with opened(qtbot, path, "zoe") as window:
        window.touring.begin()
        comes_to(qtbot, window, "look")
