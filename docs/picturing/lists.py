"""States around a text: findings, the register, queries, keys, files, and the window with nothing in it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from picturing.acts import choose, open_article, take, type_over
from picturing.state import DOUBLE, EMPTY, SMALL, State

if TYPE_CHECKING:
    from app.mainwindow import MainWindow
    from app.panes.entities import EntitiesDialog


def _findings(window: MainWindow) -> None:
    open_article(window)
    window.answering.clear_field("relevant")
    window.completion.finish()


def _warnings(window: MainWindow) -> None:
    open_article(window)
    window.completion.finish()


def _all_findings(window: MainWindow) -> None:
    open_article(window)
    window.answering.clear_field("relevant")
    window.completion.list_findings()


def _register(window: MainWindow) -> EntitiesDialog:
    from app.panes.entities import EntitiesDialog

    choose(window, "Norsund Line", "ACTOR")
    window.registering.show()
    return next(each for each in window.findChildren(EntitiesDialog) if each.isVisible())


def _merge(window: MainWindow) -> None:
    dialog = _register(window)
    dialog.merge([each.id for each in window.session.project.entities().values()][:2])


def _split(window: MainWindow) -> None:
    dialog = _register(window)
    dialog.split(dialog.list.selected())


def _where(window: MainWindow) -> None:
    dialog = _register(window)
    dialog.where(dialog.list.selected())


def _where_else(window: MainWindow) -> None:
    choose(window, "Norsund Line", "ACTOR")
    window.registering.where_else()


def _queries(window: MainWindow) -> None:
    """The inbox with two queries, which are written by the keys that an annotator presses."""
    choose(window, "rejected the link", "STANCE")
    for text in ("Are pay and rosters one issue or two?", "Is a question left open a stance of its own?"):
        window.remarking.query()
        type_over(text)  # what was typed for another picture comes back
        take()
        choose(window, "left open whether", "STANCE")
    window.remarking.show_inbox()


def _table(window: MainWindow) -> None:
    """The table of spans with the keyboard on a row, and the text at its words."""
    choose(window, "rejected the link", "STANCE")
    window.tabling.show()


def _panels(window: MainWindow) -> None:
    """Several panels are open: those of one side are tabs."""
    choose(window, "rejected the link", "STANCE")
    window.docks.open("search", focus=False)
    window.docks.open("here", focus=False)
    window.tabling.show()


def _here(window: MainWindow) -> None:
    """Where one is, to be read line by line."""
    choose(window, "rejected the link", "STANCE")
    while not window.docks.has_focus("here"):
        window.describing.show()


def _key_conflict(window: MainWindow) -> None:
    """The key of another command was pressed for this one."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from app.panes.keys import KeysDialog

    window.keying.show()
    dialog = next(each for each in window.findChildren(KeysDialog) if each.isVisible())
    dialog.filter_edit.setText("mentions")
    dialog.change()
    QTest.keyClick(dialog.prompt, Qt.Key.Key_L)


def _import(window: MainWindow) -> None:
    from resources import path as resource

    window.files.import_paths([resource("samples")])


def _import_refused(window: MainWindow) -> None:
    """Nothing but files that cannot be read."""
    folder = Path(tempfile.gettempdir()) / "articles"
    folder.mkdir(exist_ok=True)
    (folder / "tram-extension.json").write_text('{"text": 412}', encoding="utf-8")
    (folder / "photograph.txt").write_bytes(bytes(range(256)) * 16)
    window.files.import_paths(sorted(folder.iterdir()))


def _export(window: MainWindow) -> None:
    from PySide6.QtWidgets import QLineEdit

    from app.panes.exporting import ExportDialog

    open_article(window)
    window.files.export_corpus()
    dialog = next(each for each in window.findChildren(ExportDialog) if each.isVisible())
    dialog.findChildren(QLineEdit)[-1].setText("/home/ada/ferries.stancemark.jsonl")


STATES = (
    State("findings", "What is open before the document is finished", _findings),
    State("warnings", "Nothing but warnings is open", _warnings),
    State("all-findings", "All that is open is listed", _all_findings),
    State("register", "The register of entities", _register, sizes=(SMALL,)),
    State("merge", "Entities are merged", _merge),
    State("split", "An entity is split", _split),
    State("where", "The places of an entity in the register", _where),
    State("where-else", "The other places of the chosen span's entity", _where_else),
    State("queries", "The inbox of queries", _queries),
    State("spans", "Every span as a row, with the keyboard in the table", _table, sizes=(SMALL, DOUBLE)),
    State("panels-small", "Several panels on a small screen; those of one side are tabs", _panels, size=SMALL),
    State("here", "Where one is, to be read line by line", _here, sizes=(SMALL,)),
    State("keys", "Every command and its keys", lambda window: window.keying.show(), sizes=(SMALL, DOUBLE)),
    State("key-conflict", "A key that another command has is refused", _key_conflict),
    State("import", "What an import found is looked over", _import, sizes=(SMALL,)),
    State("import-refused", "Files that cannot be imported, with the reasons", _import_refused),
    State("export", "A corpus is exported", _export, sizes=(SMALL, DOUBLE)),
    State("name", "The window asks who is labelling", lambda window: window.ask_annotator()),
    State("empty", "A project without documents", lambda window: None, EMPTY),
)
