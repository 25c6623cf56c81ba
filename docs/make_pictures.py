"""Makes the pictures that README shows, from the real program on the sample project: make pictures.

Needs a display (or xvfb-run), since the offscreen platform has no fonts of its own on some systems.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

    from app.mainwindow import MainWindow

HERE = Path(__file__).resolve().parent
SCHEMES = ("light", "dark")
SIZE = (1480, 860)
WAIT_MS = 250

State = tuple[str, "Callable[[MainWindow], object]"]


def main() -> None:
    """Write docs/window-light.png, docs/window-dark.png, and the states of the grammar into docs/pictures."""
    (HERE / "pictures").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ.update(HOME=home, XDG_CONFIG_HOME=f"{home}/config")
        from app import sample

        for scheme in SCHEMES:
            project = sample.make(Path(home) / scheme)
            sample.draw(project, HERE / f"window-{scheme}.png", scheme)
            draw_states(project, scheme)


def draw_states(project: Path, scheme: str) -> None:
    """Open the window once and take a picture of each state, one after the other."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from app.application import Program, prepare
    from app.settings import Settings

    application = QApplication.instance() or QApplication(["stancemark"])
    assert isinstance(application, QApplication)
    prepare(application)
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(Path(folder) / "settings.ini")
        settings.scheme = scheme
        program = Program(settings)
        window = program.open(project, "ada")
        window.resize(*SIZE)
        steps = iter(_pictures(window, scheme))

        def go_on() -> None:
            if next(steps, None) is None:
                window.close()
            else:
                QTimer.singleShot(WAIT_MS, window, go_on)

        QTimer.singleShot(4 * WAIT_MS, window, go_on)
        application.exec()
        program.close()
        settings.write()


def _pictures(window: MainWindow, scheme: str) -> Iterator[str]:
    """Bring about one state after the other; each is drawn after the window had time to paint it."""
    wanted = sys.argv[1:]
    for name, make in STATES:
        if wanted and name not in wanted:
            continue
        make(window)
        yield name
        _save(_grab(window), HERE / "pictures" / f"{name}-{scheme}.png")
        _leave(window)
        yield name


def _save(picture: QPixmap, file: Path) -> None:
    """Write a picture with a palette of its commonest colours: it takes a third of the room and looks the same."""
    from PySide6.QtGui import QImage

    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(image.constBits()).cast("I"))
    table = [colour for colour, _ in colours.most_common(256)]
    image.convertToFormat(QImage.Format.Format_Indexed8, table).save(str(file))


def _grab(window: MainWindow) -> QPixmap:
    """The window, or the dialog in front of it."""
    from PySide6.QtWidgets import QDialog

    dialogs = [each for each in window.findChildren(QDialog) if each.isVisible()]
    return (dialogs[-1] if dialogs else window).grab()


def _leave(window: MainWindow) -> None:
    from PySide6.QtWidgets import QDialog

    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.asking.leave()
    if window.mention_list.isVisible():
        window.mention_list.dismiss()
    window.completion.close_findings()
    window.labelling.set_sticky(None)
    window.reading.clear_selection()
    window.reading.choose(None)


def _open(window: MainWindow, words: str) -> None:
    """Open the document whose title holds WORDS, editable."""
    rows = window.session.project.listings()
    window.navigation.open_document(next(row.id for row in rows if words in (row.title or "")))
    if window.states.is_closed():
        window.navigation.reopen()
    window.reading.enter_point(None)


def _choose(window: MainWindow, quote: str, label: str) -> None:
    span = next(each for each in window.reading.spans() if each.label == label and each.quote.startswith(quote))
    window.reading.choose(span, reveal=True)


def _place(window: MainWindow, words: str) -> tuple[int, int]:
    assert window.session.document is not None
    start = window.session.document.text.index(words)
    return start, start + len(words)


def _select(window: MainWindow, words: str) -> None:
    window.reading.select(*_place(window, words))


def _chosen_stance(window: MainWindow) -> None:
    _open(window, "Norsund offers")
    _choose(window, "rejected the link", "STANCE")


def _commitment(window: MainWindow) -> None:
    _chosen_stance(window)
    window.answering.ask("commitment")


def _entity(window: MainWindow) -> None:
    _open(window, "Norsund offers")
    _choose(window, "Norsund Line", "ACTOR")
    window.answering.ask("entity")


def _issue(window: MainWindow) -> None:
    _chosen_stance(window)
    window.answering.ask("issue")


def _target(window: MainWindow) -> None:
    _chosen_stance(window)
    window.answering.ask("target")


def _link_target(window: MainWindow) -> None:
    _chosen_stance(window)
    window.linking.link("reported_by")


def _condition(window: MainWindow) -> None:
    _open(window, "Norsund offers")
    _choose(window, "Unless loading", "CONDITION")


def _restates(window: MainWindow) -> None:
    _open(window, "Norsund offers")
    in_point = [each for each in window.reading.spans() if window.reading.place_name(each.start) == "point 2"]
    window.reading.choose(next(each for each in in_point if each.label == "STANCE"), reveal=True)


def _mentions(window: MainWindow) -> None:
    _open(window, "Norsund offers")
    window.labelling.mark("ACTOR", *_place(window, "Kelsay"))
    window.asking.leave()
    window.propagation.begin()


def _sticky(window: MainWindow) -> None:
    _open(window, "Norsund offers")
    window.labelling.use("ACTOR")


def _findings(window: MainWindow) -> None:
    _open(window, "Norsund offers")
    window.answering.clear_field("relevant")
    window.completion.finish()


def _fields(window: MainWindow) -> None:
    _open(window, "Norsund offers")
    window.answering.ask_fields()


def _queries(window: MainWindow) -> None:
    """The inbox with two queries, which are written by the keys that an annotator presses."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    _chosen_stance(window)
    for text in ("Are pay and rosters one issue or two?", "Is a question left open a stance of its own?"):
        window.remarking.query()
        QTest.keyClicks(QApplication.focusWidget(), text)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        _choose(window, "left open whether", "STANCE")
    window.remarking.show_inbox()


def _stack(window: MainWindow) -> None:
    _open(window, "Norsund offers")
    window.reading.put_caret(_place(window, "union accepts new rosters")[0])
    window.labelling.show_stack()


def _selection(window: MainWindow) -> None:
    _open(window, "Norsund offers")
    _select(window, "sharper tone")


STATES: tuple[State, ...] = (
    ("document", lambda window: _open(window, "Norsund offers")),
    ("selection", _selection),
    ("sticky-label", _sticky),
    ("chosen-stance", _chosen_stance),
    ("commitment", _commitment),
    ("issue", _issue),
    ("target", _target),
    ("entity", _entity),
    ("link-target", _link_target),
    ("condition", _condition),
    ("restates", _restates),
    ("mentions", _mentions),
    ("fields", _fields),
    ("findings", _findings),
    ("register", lambda window: window.registering.show()),
    ("stack", _stack),
    ("queries", _queries),
    ("keys", lambda window: window.keying.show()),
)


if __name__ == "__main__":
    main()
