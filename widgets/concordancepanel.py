"""The panel in which one looks for words and labels: a line, conditions, the places, and what to do with them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from annotations.concordance.places import BY_AFTER, BY_BEFORE, IN_LIST
from annotations.wording import later, tr
from widgets.announcing import announce
from widgets.asking.choicemenu import ChoiceMenu, Offer
from widgets.controls.conditionbar import ConditionBar
from widgets.controls.elidedlabel import ElidedLabel
from widgets.controls.emptystate import EmptyState
from widgets.controls.flow import WHOLE_ROW, Flow
from widgets.controls.searchline import PastButton, SearchLine
from widgets.keys import usualkeys
from widgets.keys.keyset import KeySet
from widgets.lists.concordancelist import ACTIONS, ConcordanceList

TOGGLES = {
    "case": (later("Capitals"), later("Tell capitals from small letters")),
    "accents": (later("Accents"), later("Tell letters with accents from those without")),
    "parts": (later("Parts of words"), later("Find what is typed within words, too")),
    "expression": (later("Expression"), later("Take what is typed as a regular expression")),
}
_LEAST_LINE, _LEAST_NOTE = 280, 72
_ORDERS = {"by_list": IN_LIST, "by_before": BY_BEFORE, "by_after": BY_AFTER}
_ACTION_WORDS = {
    "mark": later("Mark as…"),
    "relabel": later("Relabel as…"),
    "answer": later("Set attribute…"),
    "remove": later("Remove…"),
}


class ConcordancePanel(QWidget):
    """Shows what it is told. The signals tell what was typed (`typed` at each change, `entered` to look for it now) and
    what else is wanted: a way of comparing words, a condition, an order, an earlier search, a wider one, an end."""

    typed = Signal(str)
    entered = Signal()
    matching_toggled = Signal(str)
    condition_toggled = Signal(str, str, str)
    order_chosen = Signal(str)
    past_chosen = Signal(str)
    widened = Signal(str)
    stop_wanted = Signal()

    def __init__(self, keys: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = KeySet(usualkeys.LIST, usualkeys.SEARCH, usualkeys.CONCORDANCE)
        self.line = SearchLine(self.keys)
        self.toggles = {name: self._toggle(name) for name in TOGGLES}
        self.past = PastButton()
        self.conditions = ConditionBar(keys)
        self.order = ChoiceMenu(tr("Order"), tr("as in the list"), several=False)
        self.list = ConcordanceList(self.keys)
        self.parts_action = QAction(tr("Look for parts of words"), self)
        self.conditions_action = QAction(tr("Look under any conditions"), self)
        self.empty = EmptyState("", (self.parts_action, self.conditions_action))
        self.note = ElidedLabel()
        self.stop = QPushButton()
        self.buttons = {action: QPushButton() for action in ACTIONS}
        self.all_button, self.none_button = QPushButton(), QPushButton()
        self.setAccessibleName(tr("Search all documents"))
        self.setFocusProxy(self.line)
        self._lay_out()
        self._join()
        self.set_order(IN_LIST)
        self.set_keys({})
        self.show_empty("")

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys of its deeds; what has one is named with it."""
        self.keys.set(keys)
        for name, button in self.toggles.items():
            self._name_toggle(name, button)
        named = [(self.stop, tr("Stop"), "stop"), (self.past, tr("Earlier"), "past")]
        named += [(self.buttons[action], tr(_ACTION_WORDS[action]), action) for action in ACTIONS]
        named += [(self.all_button, tr("Tick all"), "all"), (self.none_button, tr("Tick none"), "none")]
        for button, words, deed in named:
            button.setText(self.keys.labelled(words, deed))
            button.setAccessibleName(self.keys.spoken(words, deed))
        self.past.setAccessibleName(self.keys.spoken(tr("Earlier searches"), "past"))

    def set_typed(self, typed: str) -> None:
        """Let this stand in the line, without telling of it."""
        if typed != self.line.text():
            self.line.setText(typed)

    def set_matching(self, matching: Mapping[str, bool]) -> None:
        """How words are compared, by the names of TOGGLES."""
        for name, on in matching.items():
            self.toggles[name].setChecked(on)
            self._name_toggle(name, self.toggles[name])

    def set_order(self, order: str) -> None:
        """The order of the places."""
        offers = (Offer(BY_BEFORE, tr("words before")), Offer(BY_AFTER, tr("words after")))
        self.order.set_offers(offers, () if order == IN_LIST else (order,))

    def show_places(self) -> None:
        """Show the list, whatever is in it."""
        self._pages.setCurrentWidget(self.list)
        self._follow_ticks()

    def show_empty(self, text: str, *, parts: bool = False, conditions: bool = False) -> None:
        """Show a line in the place of the list; PARTS and CONDITIONS offer to look wider."""
        self.parts_action.setVisible(parts)
        self.conditions_action.setVisible(conditions)
        self.empty.set_text(text)
        held = self.list.hasFocus()
        self._pages.setCurrentWidget(self.empty)
        if held:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._follow_ticks()

    def show_looking(self) -> None:
        """Something is being looked for: nothing stands any longer of what was found or refused before."""
        self.parts_action.setVisible(False)
        self.conditions_action.setVisible(False)
        self.empty.set_text("")
        self.tell(tr("Looking…"), aloud=False)

    def tell(self, text: str, role: str = "quiet", *, aloud: bool = True) -> None:
        """Say in a line what was found or why nothing is: quiet, or in the colour of a warning or an error."""
        if role != self.note.property("role"):
            self.note.setProperty("role", role)
            self.note.style().unpolish(self.note)
            self.note.style().polish(self.note)
        self._follow_ticks()
        if text != self.note.text():
            self.note.setText(text)
            self.note.setAccessibleName(text)
            if aloud:
                announce(self.note, text, urgent=role == "error")

    def set_busy(self, busy: bool) -> None:
        """Whether something is under way that can be stopped."""
        if not busy and self.stop.hasFocus():
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.stop.setVisible(busy)

    def enter_list(self) -> None:
        """Put the keyboard onto the current place; into the line where there is none."""
        if self.list.places() and self._pages.currentWidget() is self.list:
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if self.list.current_row() < 0:
                self.list.make_current(0)
        else:
            self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys that hold wherever in the panel the focus is."""
        deed = self.keys.deed(event)
        if deed in TOGGLES:
            self.matching_toggled.emit(deed)
        elif deed in _ORDERS:
            self.order_chosen.emit(_ORDERS[deed])
        elif deed == "past" and self.past.isEnabled():
            self.past.open()
        elif deed == "conditions":
            self._enter_conditions()
        elif deed == "stop" and self.stop.isVisible():
            self.stop_wanted.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for a few places."""
        return QSize(900, 270)

    def minimumSizeHint(self) -> QSize:
        """Room for the line, the conditions, two places and the foot."""
        return QSize(480, super().minimumSizeHint().height())

    # Inner matters

    def _enter_conditions(self) -> None:
        shown = [menu for menu in self.conditions.menus.values() if menu.isVisible()]
        if shown:
            shown[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _follow_ticks(self) -> None:
        """What can be done with the places depends on whether there are any. A line that says why there are none has
        the room of the buttons; one that warns that these may not be all stands whole above them."""
        any_place = bool(self.list.places()) and self._pages.currentWidget() is self.list
        warns = self.note.property("role") in ("warning", "error")
        gives_way = warns and not any_place
        self.note.set_wrapped(warns and any_place)
        self._foot.set_least(WHOLE_ROW if warns and any_place else _LEAST_NOTE)
        for button in (*self.buttons.values(), self.all_button, self.none_button):
            button.setEnabled(any_place)
            button.setVisible(not gives_way)

    def _toggle(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setCheckable(True)
        button.setProperty("role", "kind")
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.matching_toggled.emit(name))
        return button

    def _name_toggle(self, name: str, button: QPushButton) -> None:
        words, help = TOGGLES[name]
        on = button.isChecked()
        button.setText(f"{'✓ ' if on else ''}{tr(words)}")
        button.setToolTip(tr(help))
        button.setAccessibleName(self.keys.spoken(tr(words), name))

    def _lay_out(self) -> None:
        first = Flow([self.line, *self.toggles.values(), self.past], filling=self.line, least=_LEAST_LINE)
        second = QHBoxLayout()
        second.addWidget(self.conditions, 1)
        second.addWidget(self.order, 0, Qt.AlignmentFlag.AlignTop)
        card = QFrame()
        card.setProperty("role", "card")
        self._pages = QStackedLayout(card)
        self._pages.setContentsMargins(4, 4, 4, 4)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        buttons = (self.stop, *self.buttons.values(), self.all_button, self.none_button)
        for button in buttons:
            button.setAutoDefault(False)
        self._foot = Flow([self.note, *buttons], filling=self.note, least=_LEAST_NOTE)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(6)
        column.addWidget(first)
        column.addLayout(second)
        column.addWidget(card, 1)
        column.addWidget(self._foot)
        self.stop.hide()

    def _join(self) -> None:
        self.line.textEdited.connect(self.typed)
        self.line.entered.connect(self.entered)
        self.line.left_downwards.connect(self.enter_list)
        self.list.left_upwards.connect(lambda: self.line.setFocus(Qt.FocusReason.ShortcutFocusReason))
        self.list.ticks_changed.connect(self._follow_ticks)
        self.conditions.toggled.connect(self.condition_toggled)
        self.order.chosen.connect(lambda chosen: self.order_chosen.emit(chosen[0] if chosen else IN_LIST))
        self.past.chosen.connect(self.past_chosen)
        self.parts_action.triggered.connect(lambda: self.widened.emit("parts"))
        self.conditions_action.triggered.connect(lambda: self.widened.emit("conditions"))
        self.stop.clicked.connect(self.stop_wanted)
        self.all_button.clicked.connect(lambda: self.list.tick_all(True))
        self.none_button.clicked.connect(lambda: self.list.tick_all(False))
        for action, button in self.buttons.items():
            button.clicked.connect(lambda _=False, action=action: self.list.wanted.emit(action))
