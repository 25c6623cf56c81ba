"""The guideline beside the text: its rules, what is followed, and a line to find words in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotations.guidelines.guide import Guide
from annotations.wording import later, tr
from widgets.accessible import tab_through
from widgets.announcing import announce
from widgets.controls.barbutton import BarButton
from widgets.controls.barsandtext import BarsAndText
from widgets.controls.elidedlabel import ElidedLabel
from widgets.controls.emptystate import EmptyState
from widgets.controls.flow import Flow
from widgets.controls.rulechip import RuleChip
from widgets.guidelineview import GuidelineView
from widgets.keys.keyset import KeySet
from widgets.textview.look import Look

_WIDE = 380
_NO_RULE = later("Beginning")
_WORDS = {
    "back": (later("←"), later("Back to where you were")),
    "forward": (later("→"), later("Forward again")),
    "pin": (later("Pin"), later("Stay at this rule, whatever is chosen or asked")),
    "previous_hit": (later("▲"), later("Place before")),
    "next_hit": (later("▼"), later("Next place")),
    "versions": (later("Versions…"), later("Edit the guideline, compare versions")),
}


class GuidelinePanel(QWidget):
    """Shows one guideline and follows what it is told, unless it is pinned. It never takes the focus by itself.

    `rules_wanted` asks for the list of rules, `versions_wanted` for the versions; `cite_wanted` tells a rule that shall
    be named in a note, `copied` one whose id shall be copied. `told` says what a key did.
    """

    rules_wanted = Signal()
    versions_wanted = Signal()
    cite_wanted = Signal(str)
    copied = Signal(str)
    told = Signal(str)

    def __init__(self, offers: Sequence[QAction] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Guideline"))
        self.view = GuidelineView()
        self.keys: KeySet = self.view.keys
        self.line = QLineEdit()
        self.count = QLabel()
        self.current = BarButton("")
        self.version = ElidedLabel()
        self.about = QLabel()
        self.chips = Flow([])
        self.empty = EmptyState("", offers)
        self.pages = QStackedWidget()
        self.buttons = {deed: BarButton(tr(words)) for deed, (words, _) in _WORDS.items()}
        self._guide = Guide("", ())
        self._before: list[tuple[str, tuple[int, int]]] = []
        self._after: list[tuple[str, tuple[int, int]]] = []
        self._followed: tuple[str, ...] = ()
        self._hits: list[tuple[int, int]] = []
        self._hit = -1
        self._from = 0
        self._lay_out()
        self._join()
        self.set_keys({})
        self.setFocusProxy(self.view)

    # What is shown

    def set_guide(self, shown: Guide | None, version: str, why_none: str = "") -> None:
        """Show a guideline, VERSION in words; None says WHY_NONE."""
        self.pages.setCurrentWidget(self.body if shown else self.empty)
        self.setFocusProxy(self.view if shown else self.empty.first_button() or self.view)
        self.empty.set_text(why_none)
        self.version.setText(version)
        if shown is not None and shown != self._guide:
            self._guide = shown
            self._before.clear()
            self._after.clear()
            self.view.show_guide(shown)
            self._search_again()
        self._show_current()

    def set_look(self, look: Look, zoom: int) -> None:
        """Draw examples as marked words look in texts, and the text at this size in per cent."""
        self.view.set_look(look, zoom)

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys of its deeds."""
        self.keys.set(keys)
        for deed, (_, help) in _WORDS.items():
            button, key = self.buttons[deed], self.keys.shown(deed)
            button.setToolTip(f"{tr(help)}  ({key})" if key else tr(help))
            button.setAccessibleName(tr("{words}, key {key}", words=tr(help), key=key) if key else tr(help))
        self.line.setPlaceholderText(self.keys.labelled(tr("Find in the guideline…"), "find"))
        self._show_current()

    def follow(self, words: str, rules: Sequence[str], kin: Sequence[str] = (), cited: Sequence[str] = ()) -> None:
        """What is chosen or asked now, in WORDS, is explained by RULES; a note on it names those in CITED.

        The first rule is gone to, unless the panel is pinned, knows none of them, or shows one of these already or one
        of their KIN, such as those of the label's attributes.
        """
        known = tuple(id for id in rules if id in self._guide.rules)
        named = tuple(id for id in cited if id in self._guide.rules)
        self._show_chips(words, known, named)
        if known == self._followed:
            return
        self._followed = known
        current = self._guide.rule_of(self.view.current_rule())
        if known and not self.is_pinned and current not in known and current not in kin:
            self._go(known[0])

    def show_rule(self, id: str) -> bool:
        """Show a rule, also where the panel is pinned. False where the guideline has none of this id."""
        if id not in self._guide.rules:
            return False
        self._go(id)
        return True

    def current_words(self) -> str:
        """The current rule by its id and title."""
        part = self._guide.rules.get(self.view.current_rule())
        return f"{part.id} {part.title}" if part else tr(_NO_RULE)

    @property
    def is_pinned(self) -> bool:
        """Whether it stays where it is."""
        return self.buttons["pin"].isChecked()

    def rules(self) -> list[tuple[str, str]]:
        """The ids and titles of all rules, in order."""
        return [(part.id, part.title) for part in self._guide.parts if part.id]

    # Deeds

    def begin_search(self) -> None:
        """Put the keyboard into the line that words are found with."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def next_hit(self, by: int = 1) -> None:
        """Go to the next place of what is typed, or to the one before, round and round."""
        if self._hits:
            self._go_to_hit((self._hit + by) % len(self._hits))
            self.told.emit(self.count.text())
        else:
            self.told.emit(tr("Type words to find first") if not self.line.text() else self.count.text())

    def step(self, by: int) -> None:
        """Go to the next rule (1), or the one before (-1)."""
        if id := self.view.neighbour(by):
            self.view.go_to_rule(id)
            self._tell_current()
        else:
            self.told.emit(tr("There is no further rule") if by > 0 else tr("There is no rule before"))

    def travel(self, *, back: bool) -> None:
        """Go back to where one was, or forward again."""
        way, other = (self._before, self._after) if back else (self._after, self._before)
        if not way:
            self.told.emit(tr("There is nothing to go back to") if back else tr("There is nothing to go forward to"))
            return
        other.append(self._place())
        id, spot = way.pop()
        self.view.go_to_rule(id)
        self.view.return_to(spot)
        self._tell_current()

    def pin(self) -> None:
        """Stay at the current rule from now on, or follow again."""
        button = self.buttons["pin"]
        button.setChecked(not button.isChecked())
        if self.is_pinned:
            self.told.emit(tr("The guideline stays here"))
            return
        self.told.emit(tr("The guideline follows what is chosen and asked"))
        followed, self._followed = self._followed, ()
        if followed and self.view.current_rule() not in followed:
            self._go(followed[0])
        self._followed = followed

    # Inner matters

    def _carry_out(self, deed: str) -> None:
        current = self.view.current_rule()
        if deed in ("cite", "copy_id") and not current:
            self.told.emit(tr("Go to a rule first"))
        elif deed == "cite":
            self.cite_wanted.emit(current)
        elif deed == "copy_id":
            self.copied.emit(current)
        else:
            {
                "find": self.begin_search, "next_hit": self.next_hit, "previous_hit": lambda: self.next_hit(-1),
                "next_rule": lambda: self.step(1), "previous_rule": lambda: self.step(-1),
                "back": lambda: self.travel(back=True), "forward": lambda: self.travel(back=False), "pin": self.pin,
                "rules": self.rules_wanted.emit, "versions": self.versions_wanted.emit,
            }[deed]()  # fmt: skip

    def _go(self, id: str) -> None:
        """Go to a rule, and remember where one was."""
        place = self._place()
        if place[0] != id:
            self._before.append(place)
            self._after.clear()
        self.view.go_to_rule(id)
        self._show_current()

    def _place(self) -> tuple[str, tuple[int, int]]:
        return self.view.current_rule(), self.view.spot()

    def _follow_link(self, id: str) -> None:
        if self.show_rule(id):
            self._tell_current()
        else:
            self.told.emit(tr("{link} leads out of the guideline and is not opened", link=id))

    def _tell_current(self) -> None:
        self._show_current()
        self.told.emit(self.current_words())
        announce(self.view, self.current_words())

    def _show_current(self) -> None:
        """Say which rule is the current one, and where one can go."""
        part = self._guide.rules.get(self.view.current_rule())
        words = self.current_words()
        self.current.set_words(f"{words} ▾")
        key = self.keys.shown("rules")
        named = tr("Rule: {rule}; shows all rules", rule=words)
        self.current.setAccessibleName(tr("{words}, key {key}", words=named, key=key) if key else named)
        self.current.setToolTip(f"{words}  ({key})" if key else words)
        self.buttons["back"].setEnabled(bool(self._before))
        self.buttons["forward"].setEnabled(bool(self._after))
        for each in self.chips.findChildren(RuleChip):
            each.show_current(part is not None and each.id in (part.id, part.within))

    def _show_chips(self, words: str, rules: Sequence[str], cited: Sequence[str]) -> None:
        shown = [chip.id for chip in self.chips.findChildren(RuleChip) if not chip.isHidden()]
        self.about.setText(words)
        self.about.setVisible(bool(words and (rules or cited)))
        if shown != [*rules, *cited]:
            chips = [self._chip(id, is_cited=number >= len(rules)) for number, id in enumerate((*rules, *cited))]
            self.chips.set_parts(chips)
            tab_through(self.buttons["pin"], *chips)
        self.chips.setVisible(bool(rules or cited))
        self._show_current()

    def _chip(self, id: str, *, is_cited: bool) -> RuleChip:
        chip = RuleChip(id, self._guide.rules[id].title, is_cited=is_cited)
        chip.clicked.connect(lambda: self._follow_link(id))
        return chip

    # Finding

    def _typed(self) -> None:
        """Find as one types, from the place where the search began."""
        if not self._hits and self._hit < 0 and len(self.line.text()) <= 1:
            self._from = self.view.first_seen()
        self._search_again()
        if self._hits:
            after = next((at for at, (start, _) in enumerate(self._hits) if start >= self._from), 0)
            self._go_to_hit(after)

    def _search_again(self) -> None:
        sought = self.line.text().strip()
        found = re.finditer(re.escape(sought), self.view.words(), re.IGNORECASE) if sought else ()
        self._hits = [match.span() for match in found]
        self._hit = -1
        self.view.light_up(self._hits)
        self._count()

    def _go_to_hit(self, number: int) -> None:
        self._hit = number
        self.view.select(*self._hits[number])
        self._count()
        announce(self.line, self.count.text())

    def _count(self) -> None:
        number, of = self._hit + 1, len(self._hits)
        some = tr("{number:,} of {of:,}", number=number, of=of) if self._hits else tr("Not found")
        self.count.setText(some if self.line.text().strip() else "")
        self.count.setVisible(bool(self.count.text()))
        for deed in ("previous_hit", "next_hit"):
            self.buttons[deed].setEnabled(bool(self._hits))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the line, Enter goes on to the next place, with Shift to the one before; Esc empties it first."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.next_hit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape and self.line.text():
            self.line.clear()
            self._search_again()
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            return False
        return True

    # Building

    def sizeHint(self) -> QSize:
        """As wide as one reads well beside the text."""
        return QSize(_WIDE, 600)

    def minimumSizeHint(self) -> QSize:
        """Room for the bars and some lines."""
        return QSize(260, 170)

    def _join(self) -> None:
        self.view.rule_wanted.connect(self._follow_link)
        self.view.deed_wanted.connect(self._carry_out)
        self.view.moved.connect(self._show_current)
        self.current.clicked.connect(self.rules_wanted)
        for deed, button in self.buttons.items():
            button.clicked.connect(lambda _=False, deed=deed: self._carry_out(deed))
        self.line.textEdited.connect(lambda _: self._typed())
        self.line.installEventFilter(self)

    def _follow_arrangement(self, beside: bool) -> None:
        """Tab goes through the parts as they are seen."""
        last = (self.buttons["versions"], self.view) if beside else (self.view, self.buttons["versions"])
        tab_through(self.buttons["next_hit"], *last)

    def _lay_out(self) -> None:
        self.current.opens_menu = True
        self.buttons["pin"].setCheckable(True)
        self.line.setAccessibleName(tr("Find in the guideline"))
        self.view.setAccessibleName(tr("Text of the guideline"))
        for label in (self.count, self.about, self.version):
            label.setProperty("role", "quiet")
        self.count.hide()
        self.about.setWordWrap(True)
        self.about.hide()
        top, finding, foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        in_rows: Sequence[tuple[QHBoxLayout, Sequence[QWidget]]] = (
            (top, (self.buttons["back"], self.buttons["forward"], self.current, self.buttons["pin"])),
            (finding, (self.line, self.count, self.buttons["previous_hit"], self.buttons["next_hit"])),
            (foot, (self.version, self.buttons["versions"])),
        )
        for row, parts in in_rows:
            row.setSpacing(4)
            for part in parts:
                row.addWidget(part, 1 if part in (self.current, self.line, self.version) else 0)
        card = QFrame()
        card.setProperty("role", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(2, 2, 2, 2)
        inner.addWidget(self.view)
        self.body = BarsAndText((top, self.about, self.chips, finding), card, foot)
        self.body.arranged.connect(self._follow_arrangement)
        self.pages.addWidget(self.body)
        self.pages.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 4, 12, 4)
        whole.addWidget(self.pages)
