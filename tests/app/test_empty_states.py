"""Whatever can be empty says what to do. Every place in the sources that can be so is brought about here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from annotations import leads
from annotations.schema import Schema
from app import sample
from app.grammar.questions import of_value
from app.mainwindow import MainWindow
from app.panes.entities import EntitiesDialog
from app.panes.exporting import ExportDialog
from app.panes.importing import ImportDialog
from app.panes.inbox import InboxDialog
from app.panes.keys import KeysDialog
from app.panes.languagechoice import LanguageDialog
from tests.app.dialogs import made_empty
from tests.projects import harbour_at_work
from tests.windows import opened, settle, type_in
from widgets.controls.emptystate import EmptyState
from widgets.lists.disagreementlist import DisagreementList

ROOT = Path(__file__).resolve().parents[2]
PLACES = re.compile(r"EmptyState\(|setPlaceholderText\(")
PLAIN_FIELDS = (
    "nameprompt.py",
    "registerpanels.py",
    "manualparts.py",
    "keys.py",
    "picker.py",
    "actionform.py",
    "searchline.py",
)
"""Where nothing but a field that is typed into can be empty, or (for a question) what it offers."""


def shown(widget: QWidget, kind: type[QWidget] = EmptyState) -> list[str]:
    """The lines of the empty states that can be seen in a widget."""
    found = [each for each in widget.findChildren(kind) if each.isVisible()]
    return [" ".join(label.text() for label in each.findChildren(QLabel)) for each in found]


def the(window: MainWindow, kind: type[QDialog]) -> QDialog:
    return next(each for each in window.findChildren(kind) if each.isVisible())


@pytest.fixture
def empty(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, made_empty(tmp_path)) as window:
        yield window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    with opened(qtbot, sample.make(tmp_path), "zoe") as window:
        window.navigation.open_document("lindmoor-tram-extension")
        yield window


def test_a_project_without_articles_says_how_to_begin_in_each_of_its_parts(empty: MainWindow) -> None:
    lines = shown(empty)
    assert "No documents yet. Import some with Ctrl+I or drop files here." in lines
    assert "The summary points of an article stand here, once there is one" in lines
    assert any("Import an article to begin with Ctrl+I" in line for line in lines)
    welcome = empty.reading.paper.welcome
    assert welcome is not None
    assert [(each.words, each.key) for each in welcome.buttons.values()] == [
        ("Open the sample and take the tour", "Shift+F1"),
        ("Import articles", "Ctrl+I"), ("Import a folder", "Ctrl+Shift+I"), ("Open another project", "Ctrl+O"),
        ("Read the manual", "F1"),
    ]  # fmt: skip


def test_dialogs_of_a_project_without_articles_say_what_to_do(qtbot: QtBot, empty: MainWindow) -> None:
    empty.files.export_corpus()
    export = the(empty, ExportDialog)
    assert "There is nothing to export yet: import articles first." in [
        label.text() for label in export.findChildren(QLabel) if label.isVisible()
    ]
    assert export.findChildren(QPlainTextEdit)[0].placeholderText().startswith("Press Export.")
    export.close()
    empty.registering.show()
    assert "Or add one here with Ctrl+N." in shown(the(empty, EntitiesDialog))[0]
    the(empty, EntitiesDialog).close()
    empty.remarking.show_inbox()
    assert "asks the lead with U" in shown(the(empty, InboxDialog))[0]
    the(empty, InboxDialog).close()
    empty.files.import_paths([])
    dialog = the(empty, ImportDialog)
    qtbot.waitUntil(lambda: not empty.jobs.busy)
    assert "Nothing to import was found. Choose files that hold plain text or JSON." in [
        label.text() for label in dialog.findChildren(QLabel) if label.isVisible()
    ]
    dialog.close()
    empty.remarking.lead()
    empty.agreeing.show()
    panel = empty.agreeing.window
    assert panel is not None
    qtbot.waitUntil(lambda: any("Agreement needs two annotators" in line for line in shown(panel)), timeout=20_000)


def test_panels_beside_the_text_say_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    panel = window.docks.open("spans")
    assert "No span is marked here yet: select words in the text and press a label's key" in shown(panel)
    found = window.docks.open("search")
    assert "Type words to see every place where they stand" in shown(found)[0]
    panel = window.docks.open("older")
    qtbot.waitUntil(lambda: any("under" in line for line in shown(panel)))


def test_a_project_without_a_guideline_says_how_it_gets_one(qtbot: QtBot, tmp_path: Path, schema: Schema) -> None:
    with opened(qtbot, harbour_at_work(tmp_path, schema)) as window:
        (line,) = shown(window.docks.open("guideline"))
        assert "Who leads the project puts one in force" in line


def test_a_filter_that_fits_nothing_says_how_to_see_more(qtbot: QtBot, window: MainWindow) -> None:
    window.documents.filter_edit.setText("zzz")
    assert "Nothing matches. Esc in the filter shows all documents again." in shown(window.documents)[0]
    window.documents.clear_filter()
    window.registering.show()
    register = the(window, EntitiesDialog)
    register.list._filter.setText("zzz")  # type: ignore[attr-defined]
    assert "Esc shows all entities again" in shown(register)[0]
    register.close()
    window.keying.show()
    keys = the(window, KeysDialog)
    keys.filter_edit.setText("zzz")  # type: ignore[attr-defined]
    assert "Erase some letters" in keys.message.text()  # type: ignore[attr-defined]
    keys.filter_edit.setText("undo")  # type: ignore[attr-defined]
    assert keys.message.text() == ""  # type: ignore[attr-defined]


def test_a_language_that_nothing_is_called_says_how_to_see_more(qtbot: QtBot, empty: MainWindow) -> None:
    empty.article_language.ask()
    asked = the(empty, LanguageDialog)
    qtbot.waitUntil(asked.isActiveWindow)
    type_in("zzz")
    assert shown(asked) == ["No language is called so. Erase some letters; Esc leaves."]


def test_a_question_that_has_no_answer_says_what_to_do(window: MainWindow) -> None:
    window.command_palette.show()
    type_in("zzz")
    assert "Nothing matches. Erase some letters to see more; Esc leaves the question." in [
        label.text() for label in window.asking.picker.findChildren(QLabel) if label.isVisible()
    ]


@pytest.mark.parametrize(
    ("new_values", "line"),
    [
        ("request", "type a value: {key:take} takes it and asks that it be added"),
        ("yes", "type a value: {key:take} adds it"),
        ("no", "the vocabulary has no values yet: {key:leave_open} leaves the question open"),
    ],
)
def test_a_vocabulary_without_values_says_what_to_do(empty: MainWindow, new_values: str, line: str) -> None:
    issue = replace(empty.session.project.schema.label("STANCE").attribute("issue"), new_values=new_values)
    assert of_value(empty.session, issue, None, lambda value: None).hint == line


def test_where_somebody_leads_a_value_is_asked_of_the_lead(empty: MainWindow) -> None:
    leads.lead(empty.session.project)
    issue = replace(empty.session.project.schema.label("STANCE").attribute("issue"), new_values="request")
    line = "type a value: {key:take} asks the lead to add it"
    assert of_value(empty.session, issue, None, lambda value: None).hint == line


def test_articles_without_points_and_documents_without_findings_say_so(qtbot: QtBot, window: MainWindow) -> None:
    document = window.session.document
    assert document is not None
    article = tuple(section for section in document.sections if section.kind != "point")
    window.reading.show_document(replace(document, sections=article))
    settle(qtbot, window)
    assert "A numbered list at the end of a text becomes points" in shown(window.reading.summary)[0]
    window.reading.findings.set_findings([])
    window.reading.findings.show()
    assert "Nothing is open: the document can be finished." in [
        label.text() for label in window.reading.findings.findChildren(QLabel)
    ]


def test_a_list_of_disagreements_says_how_to_see_some(qtbot: QtBot) -> None:
    listed = DisagreementList()
    qtbot.addWidget(listed)
    assert listed._why_empty(3).endswith("The buttons above switch them on.")
    listed._behind = object()  # type: ignore[assignment]
    assert listed._why_empty(0).endswith("Esc, or Show all, lists every disagreement.")


def test_no_place_that_can_be_empty_is_left_out_here() -> None:
    """Whoever adds one says above what it says, and names its file here."""
    known = {
        "documentlist.py", "shownset.py", "inspector.py", "inspection.py", "summarylist.py", "exporting.py",
        "registerpages.py", "registerlist.py", "inbox.py", "importpreview.py", "agreementparts.py", "findingstrip.py",
        "disagreementlist.py", "languagelist.py", "spantable.py", "olderlist.py", "guidelinepanel.py",
        "concordancepanel.py", "versionparts.py", *PLAIN_FIELDS,
    }  # fmt: skip
    found = {
        file.name
        for folder in ("app", "widgets")
        for file in (ROOT / folder).rglob("*.py")
        if PLACES.search(file.read_text(encoding="utf-8")) and file.name != "emptystate.py"
    }
    assert found - known == set()
