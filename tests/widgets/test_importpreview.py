"""The import preview: ticks, the split of a text in code points, keys, remarks and encodings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
)

from annotations.importsummary import outline
from annotations.text import Document, Section
from widgets.controls.barbutton import BarButton
from widgets.importpreview import ImportPreview, PreviewItem
from widgets.lists.importitems import counts
from widgets.sectionview import SectionView, joined, parts

TEXT = "A 😀 title\r\nFirst line.\n\nSecond line.\n[1] One. [2] Two.\nRead also:\n- Other\n- Third\n"


def section(kind: str, words: str, number: int | None = None) -> Section:
    start = TEXT.index(words)
    return Section(kind, start, start + len(words), number)


SECTIONS = (
    section("title", "A 😀 title"),
    section("body", "First line.\n\nSecond line."),
    section("point", "One. ", 1),
    section("point", "Two.", 2),
    section("related", "- Other\n- Third"),
)
ITEM = PreviewItem("a", "A title", TEXT, SECTIONS, ("No date was found.", "Read as UTF-8."), "utf-8")
TEXT_RANGE = (SECTIONS[1].start, SECTIONS[1].start + 5)
NONE = Qt.KeyboardModifier.NoModifier
PLAIN = PreviewItem("b", "Plain", "Only words", ())
LABELLED = PreviewItem("c", "Labelled", TEXT, SECTIONS, labelled=True)


@pytest.fixture
def preview(qtbot):
    made = ImportPreview()
    qtbot.addWidget(made)
    made.set_items([ITEM, PLAIN, LABELLED], ["x.docx: is not a text file"])
    made.resize(1100, 700)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def listed(preview: ImportPreview) -> QListView:
    return next(view for view in preview.findChildren(QListView) if view.accessibleName() == "Articles found")


def show(preview: ImportPreview, row: int) -> None:
    view = listed(preview)
    view.setCurrentIndex(view.model().index(row, 0))


def kinds(preview: ImportPreview) -> dict[str, BarButton]:
    return {button.words: button for button in preview.findChildren(BarButton)}


def select(preview: ImportPreview, words: str) -> None:
    start = TEXT.index(words)
    preview.findChild(SectionView).select(start, start + len(words))


def test_counts_in_words():
    assert counts(ITEM) == "2 paragraphs · 2 points · 2 related"
    assert counts(PLAIN) == "0 paragraphs · 0 points"


@pytest.mark.parametrize(
    ("lines", "links"),
    [
        ("- One\n- Two", 2),
        ("Read also:\n- One\n  • Two\n* Three\n– Four", 4),
        ("Read also:", 0),
        ("One - two\n\n- ", 1),
    ],
)
def test_related_links_are_counted_as_the_command_line_counts_them(lines, links):
    text = f"A title\n{lines}"
    sections = (Section("title", 0, 7), Section("related", 8, len(text)))
    told = outline(Document("a", text, sections))
    item = PreviewItem("a", "A title", text, sections)
    assert counts(item).endswith(f" · {links} related") is (links > 0)
    assert (f"{links} related link" in told) is (links > 0)


def test_parts_name_what_will_not_be_shown_but_not_the_markers():
    names = [part.name for part in parts(TEXT, SECTIONS)]
    assert names == ["Title", "Body", "Point 1", "Point 2", "Not shown", "Related"]
    hidden = parts(TEXT, SECTIONS)[4]
    assert TEXT[hidden.start : hidden.end] == "Read also:"


def test_names_of_several_parts_in_one_line():
    one, two = parts(TEXT, SECTIONS)[2:4]
    assert joined([one]) == "Point 1"
    assert joined([one, two]) == "Points 1–2"
    assert joined([parts(TEXT, SECTIONS)[0], two]) == "Title +1"


def test_rows_speak(preview):
    model = listed(preview).model()
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "A title, chosen, 2 paragraphs · 2 points · 2 related, warning: No date was found.; Read as UTF-8."
    )
    assert model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole).endswith("Read as UTF-8.")


def test_ticks_by_mouse_and_by_space(preview, qtbot):
    view = listed(preview)
    row = view.visualRect(view.model().index(1, 0))
    with qtbot.waitSignal(preview.chosen_changed):
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.topLeft() + QPoint(18, 16))
    assert preview.chosen_ids() == ["a", "c"]
    show(preview, 2)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert preview.chosen_ids() == ["a"]
    assert "1 of 3 chosen" in [label.text() for label in preview.findChildren(QLabel)]
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert preview.chosen_ids() == ["a"]
    assert view.currentIndex().data() == "Plain"


def test_all_and_none(preview, qtbot):
    tick = preview.findChild(QCheckBox)
    assert tick.checkState() == Qt.CheckState.Checked
    tick.click()
    assert preview.chosen_ids() == []
    assert tick.checkState() == Qt.CheckState.Unchecked
    tick.click()
    assert preview.chosen_ids() == ["a", "b", "c"]


def reasons(preview):
    (shown,) = [each for each in preview.findChildren(QPlainTextEdit) if each.isVisible()]
    return shown


def test_what_was_refused_is_listed_with_the_reason(preview):
    assert reasons(preview).toPlainText() == "x.docx: is not a text file"
    preview.set_items([ITEM], [])
    assert not any(each.isVisible() for each in preview.findChildren(QPlainTextEdit))


def test_a_reason_can_be_read_to_its_end_however_long_the_path_is(preview):
    preview.set_items([ITEM], ["/a" * 60 + "/long.txt: is not a text file"])
    assert not reasons(preview).horizontalScrollBar().isVisible()
    assert reasons(preview).document().firstBlock().layout().lineCount() > 1


def test_nothing_found_says_so_and_why_and_leads_to_other_files(preview, qtbot):
    preview.set_items([], ["x: empty"])
    said = [label.text() for label in preview.findChildren(QLabel) if label.isVisible()]
    assert "Nothing to import was found. Choose files that hold plain text or JSON." in said
    assert reasons(preview).toPlainText() == "x: empty"
    assert reasons(preview).width() > preview.width() / 2
    assert not listed(preview).isVisible()
    (others,) = [each for each in preview.findChildren(QPushButton) if each.text() == "Choose other files…"]
    preview.focus_text()
    assert others.hasFocus()
    with qtbot.waitSignal(preview.others_wanted, timeout=500):
        others.click()
    assert not listed(preview).currentIndex().isValid()


@pytest.mark.parametrize(
    ("key", "kind"), [("T", "title"), ("B", "body"), ("P", "point"), ("R", "related"), ("O", "other"), ("X", "")]
)
def test_keys_give_the_selection_a_kind_in_code_points(preview, qtbot, key, kind):
    select(preview, "Second")
    text = preview.findChild(QTextEdit)
    text.setFocus()
    with qtbot.waitSignal(preview.section_wanted) as wanted:
        qtbot.keyClick(text, key)
    start = TEXT.index("Second")
    assert wanted.args == ["a", start, start + 6, kind]


def test_buttons_do_the_same_and_leave_the_caret_alone(preview, qtbot):
    select(preview, "One.")
    text = preview.findChild(QTextEdit)
    text.setFocus()
    with qtbot.waitSignal(preview.section_wanted) as wanted:
        qtbot.mouseClick(kinds(preview)["Nothing"], Qt.MouseButton.LeftButton)
    assert wanted.args == ["a", TEXT.index("One."), TEXT.index("One.") + 4, ""]
    assert text.hasFocus()
    assert text.textCursor().hasSelection()


def test_without_a_selection_the_line_of_the_caret_is_meant(preview, qtbot):
    text = preview.findChild(QTextEdit)
    text.setFocus()
    text.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.assertNotEmitted(preview.section_wanted):
        qtbot.keyClick(text, "B")
    select(preview, "Third")
    cursor = text.textCursor()
    cursor.clearSelection()
    text.setTextCursor(cursor)
    with qtbot.waitSignal(preview.section_wanted) as wanted:
        qtbot.keyClick(text, "B")
    assert TEXT[wanted.args[1] : wanted.args[2]] == "- Third"


def test_a_window_command_with_the_same_key_does_not_take_it(preview, qtbot):
    command = QShortcut(QKeySequence("X"), preview)
    select(preview, "One.")
    text = preview.findChild(QTextEdit)
    text.setFocus()
    with qtbot.assertNotEmitted(command.activated), qtbot.waitSignal(preview.section_wanted):
        qtbot.keyClick(text, "X")


def test_a_new_split_keeps_the_selection_and_the_place(preview):
    select(preview, "Second")
    text = preview.findChild(QTextEdit)
    at = text.textCursor().position()
    preview.set_item(PreviewItem("a", "A title", TEXT, SECTIONS[:1], (), "utf-8"))
    assert text.textCursor().position() == at
    assert [part.name for part in parts(TEXT, SECTIONS[:1])] == ["Title", "Not shown"]
    assert "1 point" not in listed(preview).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_labelled_articles_cannot_be_split_anew(preview, qtbot):
    show(preview, 2)
    assert not any(button.isEnabled() for button in kinds(preview).values())
    assert any("comes with its labels" in label.text() for label in preview.findChildren(QLabel) if label.isVisible())
    text = preview.findChild(QTextEdit)
    text.setFocus()
    with qtbot.assertNotEmitted(preview.section_wanted):
        qtbot.keyClick(text, "T")


def test_remarks_and_encoding(preview, qtbot):
    combo = preview.findChild(QComboBox)
    assert combo.currentData() == "utf-8"
    assert "No date was found.\nRead as UTF-8." in [label.text() for label in preview.findChildren(QLabel)]
    combo.setFocus()
    with qtbot.waitSignal(preview.encoding_chosen) as chosen:
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert chosen.args == ["a", "utf-16"]
    show(preview, 1)
    assert not combo.isVisible()


def test_an_encoding_that_is_not_listed_is_shown_all_the_same(preview):
    preview.set_item(PreviewItem("a", "A title", TEXT, SECTIONS, (), "hp_roman8"))
    assert preview.findChild(QComboBox).currentText() == "hp_roman8"


def test_the_tint_is_where_the_sections_are(preview):
    view = preview.findChild(SectionView)
    tinted = view.grab().toImage()
    preview.set_item(PreviewItem("a", "A title", TEXT, (), (), "utf-8"))
    assert view.grab().toImage() != tinted


def test_two_thousand_articles_and_one_endless_line(preview, qtbot):
    line = "word and other words " * 15_000
    many = tuple(Section("point", at * 3000, at * 3000 + 2990, at + 1) for at in range(100))
    items = [PreviewItem(str(at), f"Article {at}", TEXT, SECTIONS) for at in range(2000)]
    preview.set_items([*items, PreviewItem("long", "Long", line, many)], ["no"] * 200)
    preview.grab()
    show(preview, 2000)
    preview.grab()
    bar = preview.findChild(QTextEdit).verticalScrollBar()
    bar.setValue(bar.maximum())
    preview.grab()
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize("points", [8, 10, 14])
def test_no_words_are_clipped(preview, points):
    preview.setFont(QFont(preview.font().family(), points))
    QApplication.processEvents()
    for button in kinds(preview).values():
        assert button.width() >= button.sizeHint().width()
        assert button.height() >= 24


def test_names_for_the_screen_reader(preview):
    assert preview.accessibleName() == "Import preview"
    for kind in (QTextEdit, QComboBox, QCheckBox, QPlainTextEdit):
        assert preview.findChild(kind).accessibleName()


def test_other_keys_give_kinds_and_tick_and_buttons_show_them(preview, qtbot):
    preview.set_keys({"title": ("F5",), "body": ("Ctrl+B",), "tick": ("K",), "down": ("J",)})
    assert [kinds(preview)[name].key for name in ("Title", "Body", "Point")] == ["F5", "Ctrl+B", "P"]
    text = preview.findChild(SectionView)
    text.select(*TEXT_RANGE)
    wanted = []
    preview.section_wanted.connect(lambda *given: wanted.append(given))
    for key, held in ((Qt.Key.Key_T, NONE), (Qt.Key.Key_F5, NONE), (Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)):
        qtbot.keyClick(text, key, held)
    assert wanted == [("a", *TEXT_RANGE, "title"), ("a", *TEXT_RANGE, "body")]
    view = listed(preview)
    view.setFocus()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_J, Qt.Key.Key_K):
        qtbot.keyClick(view, key)
    assert preview.chosen_ids() == ["a", "c"]
