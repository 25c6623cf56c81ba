"""The bar above the article and the choice of other projects, as the window answers them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from annotations.schema import Schema
from app import sample
from app.mainwindow import MainWindow
from app.panes.languagechoice import LanguageDialog
from tests.projects import harbour_at_work
from tests.windows import CTRL, SHIFT, click, focus, label_button, opened, press, settle, type_in
from widgets.controls.barbutton import BarButton

Key = Qt.Key


def test_the_bar_shows_which_label_sticks(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        for key, sticking in (("2", ["STANCE"]), ("1", ["ACTOR"]), ("1", [])):
            press(key)
            assert pressed_in(window) == sticking
        press("3")
        window.name_prompt.name_given.emit("ben")
        assert pressed_in(window) == []


def pressed_in(window: MainWindow) -> list[str]:
    """The labels whose buttons are filled."""
    names = [label.name for label in window.session.project.schema.labels]
    return [name for name in names if label_button(window.label_bar, name).isChecked()]


def test_the_bar_changes_the_annotator_and_asks_for_a_new_one(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    path = harbour_at_work(tmp_path, schema)
    with opened(qtbot, path, "ada"):
        pass
    with opened(qtbot, path, "ben") as window:
        drop_down(window, "Annotator: ben", "ada")
        assert window.session.annotator == "ada"
        assert len(window.reading.spans()) == 6
        assert not window.name_prompt.isVisible()
        drop_down(window, "Annotator: ada", "New annotator…")
        assert window.name_prompt.isAncestorOf(focus())
        type_in("zoe")
        press(Key.Key_Return)
        assert window.session.annotator == "zoe"
        assert window.reading.spans() == []
        assert window.reading.article.hasFocus()


def test_who_does_not_lead_is_told_no_names_but_of_those_who_labelled_here(
    qtbot: QtBot, tmp_path: Path, schema: Schema
) -> None:
    with opened(qtbot, harbour_at_work(tmp_path, schema), "ben") as window:
        assert window.session.known_names() == ["ben"]
        window.ask_annotator()
        names = window.name_prompt.findChild(QComboBox)
        assert [names.itemText(at) for at in range(names.count())] == ["ben"]
        press(Key.Key_Escape)
        window.remarking.lead()
        assert window.session.known_names() == ["ada", "ben"]


def drop_down(window: MainWindow, button: str, entry: str) -> None:
    """Click on a button of the bar, and in the menu that comes on an entry."""
    click(next(each for each in window.label_bar.findChildren(BarButton) if each.accessibleName() == button))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(each for each in menu.actions() if each.text() == entry)
    click(menu, menu.actionGeometry(action).center())


def test_another_project_is_opened_and_a_new_one_is_made(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    other = sample.make(tmp_path / "sample")
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        press(Key.Key_O, CTRL)
        window = chosen_file(qtbot, window, other)
        assert window.session.project.path == other
        assert window.session.document is not None
        settle(qtbot, window)
        press(Key.Key_N, CTRL | SHIFT)
        name_file(qtbot, window, tmp_path / "fresh")
        asked = window.findChild(LanguageDialog)
        qtbot.waitUntil(asked.isActiveWindow)
        press(Key.Key_Return)
        window = the_other(qtbot, window)
        assert window.session.project.path == tmp_path / "fresh.stancemark"
        assert window.session.project.language == "en"
        assert window.session.project.document_ids() == []
        settle(qtbot, window)


def chosen_file(qtbot: QtBot, window: MainWindow, path: Path) -> MainWindow:
    """Type the name of a file into the dialog that is open, and give the window that takes this one's place."""
    name_file(qtbot, window, path)
    return the_other(qtbot, window)


def name_file(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    """Type the name of a file into the dialog that is open."""
    chooser = window.findChild(QFileDialog)
    line = chooser.findChild(QLineEdit)
    qtbot.waitUntil(line.hasFocus)
    type_in(str(path))
    press(Key.Key_Return)


def the_other(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window that takes this one's place."""
    qtbot.waitUntil(lambda: windows() not in ([window], []))
    return windows()[0]


def windows() -> list[MainWindow]:
    """The windows of the program that are to be seen."""
    return [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow) and each.isVisible()]
