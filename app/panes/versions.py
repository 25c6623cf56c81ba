"""The versions of the guideline: a new one is written or loaded, looked over and put in force; any two are compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from annotations.changes import Changes
from annotations.errors import StancemarkError
from annotations.guidelines import checking, differences, files, guide, putting
from annotations.guidelines.files import Draft
from annotations.guidelines.guide import ITEM_LEVEL
from annotations.guidelines.keeping import Unfinished
from annotations.guidelines.version import GuidelineVersion, following
from annotations.wording import later, tr
from app import filechoice
from app.commands.scopes import VERSIONS
from app.commands.table import Command
from app.panes.keyeddialog import KeyedDialog
from app.panes.versionparts import ComparingPage, WritingPage
from app.session import Session
from app.timers import once
from widgets.asking.choicemenu import Offer
from widgets.controls.answerline import AnswerLine
from widgets.textview.look import Look

FILTER = later("Markdown (*.md *.markdown *.txt)")
WRITE, COMPARE = range(2)
DRAFT = "what is written"
_PAUSE_MS = 350
_LEFT = later(
    "What is written is not in force. {key:put} puts it in force, {key:save} saves it as a file; Esc once more leaves, "
    "and it is kept: it is here again whenever this is opened."
)

_CAME = later("Version {version} came into force after this was begun; compare the two before you put this in force")
_OVERTAKEN = later(
    "Not in force: version {version} came after this was begun. Here is what differs from it; {{key:write}} leads back "
    "to the text, {{key:put}} puts it in force as it is"
)
_AGAIN = later("This is what you wrote and left; undo in the text takes it back")


class VersionsDialog(KeyedDialog):
    """Who may put versions in force writes them on the first page; everybody compares on the second.

    LEFT is what was written before and left, None for nothing; `draft` is what is written now, None where that is the
    version in force as it stands. `written` tells, soon after the last letter, that what is to be kept has changed.
    """

    written = Signal()

    def __init__(self, session: Session, look: Look, left: Unfinished | None, parent: QWidget) -> None:
        super().__init__(VERSIONS, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Versions of the guideline"))
        self.resize(1060, 680)
        self._session, self._shelf = session, session.project.guidelines
        self._may = not session.project.leads() or not session.is_blind
        self._warned = False
        self._parsed = guide.parse("")
        self._place: tuple[str, int] | None = None  # where in the preview the caret of the text is
        self._begun = ""  # the text that was there before anything was written, and the version that it is of
        self._base = ""
        self._against = ""  # the version that what is written was held against last
        self._came = ""  # the version of which it was said that it came meanwhile
        self._current: GuidelineVersion | None = None  # the version in force when the text was looked over last
        self._later = once(self, self._look_over)
        self._build()
        self._join()
        for view in (self.writing.preview, self.comparing.reader):
            view.set_look(look, 90)
        self.set_usual_keys()
        self._begin(left if self._may else None)

    @property
    def draft(self) -> Draft | None:
        """What is written, with its version; None where nothing was changed but white space at the end."""
        written = self._written()
        text = written.text.rstrip()
        return None if not text or (self._current and text == self._current.text.rstrip()) else written

    @property
    def may_write(self) -> bool:
        """Whether there is a page to write on."""
        return self._may

    @property
    def unfinished(self) -> Unfinished | None:
        """What would be lost if it were not kept; None where nothing was written."""
        draft = self.draft
        if draft is None or draft.text == self._begun:
            return None
        return Unfinished(draft, self.writing.changes.text(), self._base)

    def set_keys(self, commands: Sequence[Command]) -> None:
        """Have the keys that these commands have, and name them on buttons."""
        super().set_keys(commands)
        for deed, button in self.buttons.items():
            words = tr(_WORDS[deed])
            button.setText(self.keys.labelled(words, deed))
            button.setAccessibleName(self.keys.spoken(words, deed))
        for page, deed in ((WRITE, "write"), (COMPARE, "compare")):
            self.tabs.setTabText(page, self.keys.labelled(tr(_PAGES[page]), deed))

    # Deeds

    def put(self) -> None:
        """Put what is written in force."""
        if self._may:
            self._look_over()
            if self._is_overtaken:
                self._show_what_came()
                return
            written, changes, base = self._written(), self.writing.changes.text(), self._against
            self._carry_out(lambda: putting.put(self._session.project, written, changes, base=base))
        else:
            self.line.refuse(tr("only who leads the project puts a guideline in force"))

    def load(self) -> None:
        """Ask for a file, whose text takes the place of what is written."""
        if self._may:
            filechoice.open_one(self, tr("Load a guideline"), tr(FILTER), self._folder, self.load_file)

    def load_file(self, path: Path) -> None:
        """Write the text of a file into the editor; what stood there comes back with undo."""
        try:
            draft = files.read(path)
        except StancemarkError as error:
            self.line.refuse(str(error))
            return
        self._fill(draft)
        self.show_page(WRITE)
        self.line.tell(tr("Loaded {name}; look it over, and put it in force", name=path.name))

    def save(self) -> None:
        """Ask for a file to write what is written, or the later one of the versions that are compared."""
        version = self._shown_draft()
        begin = self._folder.path / f"guideline-{version.version or 'draft'}.md"
        title = tr("Save the guideline as a file")
        filechoice.save(self, title, tr(FILTER), ".md", self._folder, lambda path: self.save_file(path), begin)

    @property
    def _folder(self) -> filechoice.Folder:
        return filechoice.folder_of(self._session, filechoice.GUIDELINES)

    def save_file(self, path: Path) -> None:
        """Write it into a file."""
        try:
            files.write(path, self._shown_draft())
        except StancemarkError as error:
            self.line.refuse(str(error))
            return
        self.line.tell(tr("Saved as {path}", path=path))

    def show_page(self, page: int) -> None:
        """Turn to the page to write on, or (1) to the one to compare."""
        if self.tabs.isTabVisible(page):
            self.tabs.setCurrentIndex(page)
            (self.writing.editor if page == WRITE else self.comparing.table).setFocus(Qt.FocusReason.OtherFocusReason)

    def compare(self, old: str, new: str) -> None:
        """Turn to the page on which two versions are compared, at these."""
        self.show_page(COMPARE)
        self.comparing.choose(old, new)

    def reject(self) -> None:
        """Close; where something is written that is not in force, say so first."""
        if self._may and not self._warned and self._says_more():
            self._warned = True
            self.line.warn(self.keys.filled(tr(_LEFT)))
        else:
            super().reject()

    def _says_more(self) -> bool:
        """Whether what is written differs from the version in force in more than lines that are broken elsewhere."""
        draft, current = self.draft, self._current.text if self._current else ""
        return draft is not None and bool(differences.between(guide.parse(current), guide.parse(draft.text)))

    # What is shown

    def _begin(self, left: Unfinished | None) -> None:
        current = self._shelf.current()
        shipped = putting.shipped(self._session.project.schema) if current is None else None
        self._begun = current.text if current else shipped.text if shipped else ""
        version = following(self._shelf.in_force) if current else shipped.version if shipped else "1.0"
        self._base = self._against = left.base if left else current.version if current else ""
        self._fill(Draft(version, self._begun))
        self.writing.editor.document().clearUndoRedoStacks()
        if left is not None:
            self._fill(left.draft)
            self.writing.changes.setText(left.changes)
            self.line.tell(tr(_AGAIN))
        self._look_over()
        self.tabs.setTabVisible(WRITE, self._may)
        self.tabs.setVisible(self._may)
        for deed in ("put", "load"):
            self.buttons[deed].setVisible(self._may)
        self.show_page(WRITE if self._may else COMPARE)

    def _fill(self, draft: Draft) -> None:
        editor = self.writing.editor
        cursor = editor.textCursor()
        cursor.beginEditBlock()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(draft.text)
        cursor.endEditBlock()
        editor.moveCursor(QTextCursor.MoveOperation.Start)
        if draft.version or not self.writing.version.text():
            self.writing.version.setText(draft.version or following(self._shelf.in_force))

    def _written(self) -> Draft:
        return Draft(self.writing.version.text().strip(), self.writing.editor.text())

    def _shown_draft(self) -> Draft:
        later = self.comparing.pair()[1]
        if self.tabs.currentIndex() == WRITE or later in ("", DRAFT):
            return self._written()
        return Draft(later, self._shelf.version(later).text)

    def _look_over(self) -> None:
        """Read what is written: preview, faults, differences to the version in force."""
        current = self._current = self._shelf.current()
        self._follow_current()
        written = guide.parse(self.writing.editor.text())
        changed = differences.between(guide.parse(current.text), written) if current else []
        if written != self._parsed:
            self._parsed = written
            self.writing.preview.show_guide(written)
        self._place = None
        self._follow_caret()
        self.writing.show_faults(
            checking.faults(written, self._session.project.schema), len(written.rules), len(changed),
            current.version if current else None,
        )  # fmt: skip
        self._offer()
        self.written.emit()

    @property
    def _is_overtaken(self) -> bool:
        """Whether a version is in force that what is written was neither begun from nor held against."""
        return self._current is not None and self._current.version != self._against

    def _follow_current(self) -> None:
        """Begin anew with the version in force where nothing was written; else say that another one came."""
        current, written = self._current, self._written()
        if current is None:
            self._base = self._against = ""
        elif self._is_overtaken and written.text in (self._begun, current.text):
            self._base, self._against, self._begun = current.version, current.version, current.text
            if written.text != current.text:
                self._fill(Draft(following(current.version), current.text))
        elif self._is_overtaken:
            if written.version in (each.version for each in self._shelf.all()):
                self.writing.version.setText(following(current.version))
            if current.version != self._came:
                self._came = current.version
                self.line.warn(tr(_CAME, version=current.version))

    def _show_what_came(self) -> None:
        """Show what differs from the version that came, before what is written may take its place."""
        assert self._current is not None
        self._against = self._current.version
        self.compare(self._against, DRAFT)
        self.line.refuse(self.keys.filled(tr(_OVERTAKEN, version=self._against)))

    def _follow_step(self, changes: Changes) -> None:
        if changes.guideline:
            self._look_over()

    def _follow_caret(self) -> None:
        """The preview goes where the caret is in the text."""
        line, headings, place = self.writing.editor.line(), -1, ("", 0)
        for part in self._parsed.parts:
            if part.line > line or not part.level:
                continue
            headings += part.level < ITEM_LEVEL
            place = (part.id, headings)
        if place == self._place or not self._parsed.parts:
            return
        self._place = place
        if not self.writing.preview.go_to_rule(place[0]):
            self.writing.preview.go_to_heading(place[1])

    def _offer(self) -> None:
        """Offer every version, and what is written; compare at first the last two of them."""
        held = [each.version for each in self._shelf.all()]
        offers = [Offer(each, each) for each in held]
        if self._may and self.draft is not None:
            offers.append(Offer(DRAFT, tr("what is written")))
        ids = [offer.id for offer in offers]
        old, new = self.comparing.pair()
        gone = old not in ("", *ids) or new not in ids
        if gone or (new != DRAFT and DRAFT in ids and not self.comparing.isVisible()):
            old, new = (ids[-2] if len(ids) > 1 else ""), (ids[-1] if ids else "")
        self.comparing.set_versions(offers, old, new)
        self._compare(old, new)

    def _compare(self, old: str, new: str) -> None:
        held = {each.version: each for each in self._shelf.all()}
        texts = {version: each.text for version, each in held.items()} | {DRAFT: self.writing.editor.text()}
        later = guide.parse(texts.get(new, ""))
        found = differences.between(guide.parse(texts.get(old, "")), later)
        self.comparing.show_differences(found, _said(held.get(new)), None if old else later)

    def _carry_out(self, work: Callable[[], Changes]) -> None:
        try:
            changes = work()
        except StancemarkError as error:
            self.line.refuse(str(error))
            return
        self._warned = False
        self._begun, self._base = self._written().text, self._shelf.in_force or ""
        self._against = self._base
        self.writing.changes.clear()
        self.writing.version.setText(following(self._shelf.in_force))
        self._look_over()
        self.line.tell(changes.title)

    def _edited(self) -> None:
        self._warned = False
        self.line.forget_refusal()
        self._later.start(_PAUSE_MS)

    # Building

    def _build(self) -> None:
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(tr("Pages"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.writing, self.comparing = WritingPage(), ComparingPage()
        self.pages = QStackedWidget()
        for page, widget in ((WRITE, self.writing), (COMPARE, self.comparing)):
            self.tabs.addTab(tr(_PAGES[page]))
            self.pages.addWidget(widget)
        self.line = AnswerLine()
        self.buttons = {deed: QPushButton() for deed in _WORDS}
        self.buttons["put"].setProperty("role", "primary")
        self.close_button = QPushButton(tr("Close  Esc"))
        self.close_button.setAccessibleName(tr("Close, key Esc"))
        foot = QHBoxLayout()
        for deed in ("load", "save"):
            foot.addWidget(self.buttons[deed])
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        foot.addWidget(self.buttons["put"])
        for button in (*self.buttons.values(), self.close_button):
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(self.tabs)
        column.addWidget(self.pages, 1)
        column.addWidget(self.line)
        column.addLayout(foot)

    def _join(self) -> None:
        self.tabs.currentChanged.connect(self._turned)
        self.writing.edited.connect(self._edited)
        self.writing.editor.cursorPositionChanged.connect(self._follow_caret)
        self.comparing.chosen.connect(self._compare)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(lambda _: self._later.stop())
        self._session.changed.connect(self._follow_step)
        for deed, work in (
            ("put", self.put), ("load", self.load), ("save", self.save), ("write", lambda: self.show_page(WRITE)),
            ("compare", lambda: self.show_page(COMPARE)), ("larger", lambda: self.give_room(1)),
            ("smaller", lambda: self.give_room(-1)),
        ):  # fmt: skip
            self.live(deed, work)
            if deed in self.buttons:
                self.buttons[deed].clicked.connect(lambda _=False, work=work: work())

    def _turned(self, page: int) -> None:
        if page == COMPARE:  # while the other page is still there, so that what is written is offered first
            self._later.stop()
            self._look_over()
        self.pages.setCurrentIndex(page)


_PAGES = (later("New version"), later("Compare"))
_WORDS = {"load": later("Load a file…"), "save": later("Save as a file…"), "put": later("Put in force")}


def _said(version: GuidelineVersion | None) -> str:
    """When a version came into force, by whom, and what they said is new."""
    if version is None:
        return ""
    day = datetime.fromisoformat(version.since).astimezone()
    by = f", {version.by}" if version.by else ""
    said = f": {version.changes}" if version.changes else ""
    return f"{version.version}, {day:%Y-%m-%d}{by}{said}"
