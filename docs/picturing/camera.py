"""Opens the real window on a project and takes a picture of each state, one after the other."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from picturing.acts import open_article
from picturing.state import ABROAD, EMPTY, SIZE, State

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap
    from PySide6.QtWidgets import QWidget

    from app.mainwindow import MainWindow

WAIT_MS = 250
ANNOTATOR = "ada"
_PLAIN, _VIVID = 208, 100


def draw(project: Path, states: Sequence[State], scheme: str, folder: Path, ending: str) -> None:
    """Write the pictures of STATES, all of one project, into FOLDER; ENDING follows the name of each state."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from app.application import Program, prepare
    from app.settings import Settings

    application = QApplication.instance() or QApplication(["stancemark"])
    assert isinstance(application, QApplication)
    prepare(application)
    with tempfile.TemporaryDirectory() as home:
        settings = Settings(Path(home) / "settings.ini")
        settings.scheme = scheme
        program = Program(settings)
        window = program.open(project, ANNOTATOR)
        window.resize(*SIZE)
        steps = iter(_pictures(window, states, folder, ending))

        def go_on() -> None:
            if next(steps, None) is None:
                window.close()
            else:
                QTimer.singleShot(WAIT_MS, window, go_on)

        QTimer.singleShot(4 * WAIT_MS, window, go_on)
        application.exec()
        program.close()
        settings.write()


def _pictures(window: MainWindow, states: Sequence[State], folder: Path, ending: str) -> Iterator[str]:
    """Bring about one state after the other; each is drawn after the window had time to paint it."""
    from PySide6.QtCore import QSize

    from annotations.changes import DO, Changes

    done: list[Changes] = []
    window.session.changed.connect(lambda changes: done.append(changes) if changes.kind == DO else None)
    while not window.is_settled():
        yield "opening"
    for state in states:
        window.resize(*state.size)
        if state.project not in (EMPTY, ABROAD):
            open_article(window)
        yield state.name
        yield state.name
        done.clear()
        window.answer(partial(state.make, window))
        yield state.name
        while window.jobs.busy:
            yield state.name
        if state.size != SIZE:
            in_front = _in_front(window)
            in_front.resize(in_front.size().boundedTo(QSize(*state.size)))
            yield state.name
        _save(_of(state, window), folder / f"{state.name}{ending}")
        _leave(window, len(done))
        yield state.name


def _of(state: State, window: MainWindow) -> QPixmap:
    """What the state shows: all of it or a part, made smaller where it is too wide."""
    from PySide6.QtCore import Qt

    picture = window.grab(state.part(window)) if state.part else _in_front(window).grab()
    if 0 < state.widest < picture.width():
        return picture.scaledToWidth(state.widest, Qt.TransformationMode.SmoothTransformation)
    return picture


def _save(picture: QPixmap, file: Path) -> None:
    """Write a picture with a palette of its commonest colours: it takes a third of the room and looks the same.

    A part is kept for rare ones that are vivid, as the marks of a plot are.
    """
    from PySide6.QtGui import QColor, QImage

    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(image.constBits()).cast("I"))
    common = [colour for colour, _ in colours.most_common()]
    vivid = [colour for colour in common[_PLAIN:] if QColor(colour).saturation() > _VIVID]
    table = list(dict.fromkeys((*common[:_PLAIN], *vivid[: 256 - _PLAIN], *common)))[:256]
    image.convertToFormat(QImage.Format.Format_Indexed8, table).save(str(file))


def _in_front(window: MainWindow) -> QWidget:
    """The window, or the dialog in front of it."""
    from PySide6.QtWidgets import QDialog

    dialogs = [each for each in window.findChildren(QDialog) if each.isVisible()]
    beside = (window.agreeing.window, window.helping.window, window.schema_editing.editor)
    dialogs += [each for each in beside if each is not None and each.isVisible()]
    dialogs += [each for beyond in dialogs for each in beyond.findChildren(QDialog) if each.isVisible()]
    return dialogs[-1] if dialogs else window


def _leave(window: MainWindow, steps: int) -> None:
    """Leave whatever is open, let go of what is held, and take the STEPS back that led here."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    _close_others(window)
    if window.touring.is_shown:
        window.touring.leave()
    window.reading_mode.leave()
    window.preferring.take_usual()
    if window.appearance.tokens.high:
        window.appearance.toggle_contrast()
    window.comparing.leave()
    window.asking.leave()
    window.propagation.leave()
    window.completion.close_findings()
    for panel in window.docks.names():
        window.docks.close(panel)
    window.name_prompt.hide()
    window.labelling.set_sticky(None)
    QTest.keyClick(window.reading.article, Qt.Key.Key_Escape)
    QTest.mouseRelease(window.reading.article.viewport(), Qt.MouseButton.LeftButton)
    for _ in range(steps):
        window.labelling.undo()
    window.status.tell("")
    window.appearance.zoom_reset()
    window.reading.clear_selection()
    window.reading.choose(None)


def _close_others(window: MainWindow) -> None:
    """Close dialogs, and the windows that stand beside this one."""
    from PySide6.QtWidgets import QDialog

    for dialog in window.findChildren(QDialog):
        dialog.close()
        dialog.close()  # one with something written in it warns first
    if window.agreeing.window is not None:
        window.agreeing.window.parts.list.clear_filter()
        window.agreeing.window.close()
    if window.helping.window is not None:
        window.helping.window.parts.line.clear()
        window.helping.window.close()
    if window.schema_editing.editor is not None:
        for dialog in window.schema_editing.editor.findChildren(QDialog):
            dialog.close()
        window.schema_editing.editor.close()
