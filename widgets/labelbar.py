"""The bar above the article: labels, the commands used most, and who is labelling."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from annotations.schema import Label
from annotations.wording import tr
from widgets.accessible import Role, in_reading_order, tab_through
from widgets.controls.barbutton import BarButton

GAP = 8
_LONGEST_NAME = 24

Place = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where things go, as (row, left, width): each label, each action that fits, and the two at the end."""

    labels: tuple[Place, ...]
    actions: tuple[Place, ...]
    more: Place | None
    annotator: Place
    rows: int


class LabelBar(QWidget):
    """One button per label, buttons for commands, and the annotator's menu.

    The menu of a label's button leads to its rules in the guideline, by `rules_wanted`. `remade` tells that the buttons
    are others now, or in another order; Tab comes to them last until somebody has put them in their place.
    Where the bar is narrow, commands move into a menu at the end, then the labels take further rows.
    """

    label_pressed = Signal(str)
    rules_wanted = Signal(str)
    annotator_chosen = Signal(str)
    heard_as = Role.ToolBar
    new_annotator_wanted = Signal()
    remade = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Labels and commands"))
        self._labels: dict[str, BarButton] = {}
        self._keys: dict[str, str] = {}
        self._definitions: dict[str, str] = {}
        self._actions: list[_ActionButton] = []
        self._order: list[BarButton] = []
        self._sticky: str | None = None
        self._more = BarButton(tr("More ▾"), parent=self)
        self._more.setAccessibleName(tr("More commands"))
        self._more.opens_menu = True
        self._more_menu = QMenu(self)
        self._more.clicked.connect(self._show_more)
        self._annotator = BarButton(tr("annotator ▾"), parent=self)
        self._annotator.opens_menu = True
        self._annotator_menu = QMenu(self)
        self._annotator.clicked.connect(lambda: _drop(self._annotator_menu, self._annotator))
        self.set_annotators([], None)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_labels(self, labels: Sequence[Label], dark: bool) -> None:
        """Show one button per label, in the colours for light or dark paper."""
        for button in self._labels.values():
            button.hide()
            button.deleteLater()
        self._labels = {label.name: self._label_button(label, dark) for label in labels}
        self.set_keys(self._keys)
        self.set_sticky(self._sticky)
        self.updateGeometry()
        self._arrange()

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Show these keys beside the labels, where they are not those of the schema: the label's name to its key."""
        self._keys = dict(keys)
        for name, button in self._labels.items():
            if name in self._keys:
                self._show_key(button, name)

    def set_sticky(self, name: str | None) -> None:
        """Show the label NAME as the one the next selections are marked with; None for no label."""
        self._sticky = name
        for label, button in self._labels.items():
            button.setChecked(label == name)

    def set_actions(self, actions: list[QAction]) -> None:
        """Show a button for each action; its text, key, tip and whether it is enabled follow the action."""
        for button in self._actions:
            button.hide()
            button.deleteLater()
        self._actions = [_ActionButton(action, self) for action in actions]
        self.updateGeometry()
        self._arrange()

    def set_annotators(self, names: Sequence[str], current: str | None) -> None:
        """Offer these names in the annotator's menu and show CURRENT as the one who is labelling."""
        self._annotator_menu.clear()
        group = QActionGroup(self._annotator_menu)
        for name in names:
            action = self._annotator_menu.addAction(name.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(name == current)
            action.triggered.connect(lambda _checked=False, name=name: self.annotator_chosen.emit(name))
            group.addAction(action)
        if names:
            self._annotator_menu.addSeparator()
        self._annotator_menu.addAction(tr("New annotator…")).triggered.connect(lambda: self.new_annotator_wanted.emit())
        self._annotator.set_words(f"{_shortened(current or tr('No annotator'))} ▾")
        self._annotator.setAccessibleName(tr("Annotator: {name}", name=current) if current else tr("Annotator: none"))
        self._annotator.setToolTip(
            tr("Labelling as {name}", name=current) if current else tr("Nobody is labelling yet")
        )
        self._arrange()

    def action_button(self, name: str) -> BarButton:
        """The button of the action with this object name."""
        return next(button for button in self._actions if button.action.objectName() == name)

    def sizeHint(self) -> QSize:
        """Everything in one row."""
        buttons = [*self._labels.values(), *self._actions, self._annotator]
        width = sum(button.sizeHint().width() + GAP for button in buttons) - GAP
        return QSize(width, self._annotator.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for the widest button, and for the two at the end beside each other."""
        ends = self._more.sizeHint().width() + GAP + self._annotator.sizeHint().width()
        widest = max((button.sizeHint().width() for button in self._labels.values()), default=0)
        return QSize(max(ends, widest), self._annotator.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every button its place."""
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Arrange anew when another font makes the words wider."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._arrange()

    def event(self, event: QEvent) -> bool:
        """A button that asks for another size moves the others."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange()
        return super().event(event)

    def _label_button(self, label: Label, dark: bool) -> BarButton:
        name = label.name.capitalize() if label.name.isalpha() and label.name.isupper() else label.name
        button = BarButton(name, label.key, label.colour_dark if dark else label.colour, self)
        button.key_first = True
        button.setCheckable(True)
        self._definitions[label.name] = label.definition
        button.setToolTip(f"{name}  ({label.key})\n{label.definition}".strip())
        button.clicked.connect(lambda: self.label_pressed.emit(label.name))
        button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        button.customContextMenuRequested.connect(lambda place: self._offer_rules(button, label.name, place))
        button.show()
        return button

    def _offer_rules(self, button: BarButton, name: str, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        words = tr("Rules for {label}", label=button.words)
        menu.addAction(words).triggered.connect(lambda: self.rules_wanted.emit(name))
        menu.popup(button.mapToGlobal(place))

    def _show_key(self, button: BarButton, name: str) -> None:
        key = self._keys[name]
        button.set_key(key)
        hint = f"{button.words}  ({key})" if key else button.words
        button.setToolTip(f"{hint}\n{self._definitions[name]}".strip())

    def stops(self) -> list[BarButton]:
        """What Tab stops at, row by row as it is seen, and last what is not."""
        places = self._arrangement(self.width())
        seen = [
            *zip(places.labels, self._labels.values(), strict=True),
            *zip(places.actions, self._actions, strict=False),
            (places.annotator, self._annotator),
        ]
        if places.more is not None:
            seen.append((places.more, self._more))
        found = [button for _, button in sorted(seen, key=lambda each: each[0][:2])]
        return [*found, *(each for each in (*self._actions, self._more) if each not in found)]

    def _follow_order(self) -> None:
        """Tab goes through the buttons as they are seen, and so are they heard."""
        order = self.stops()
        if order != self._order:
            self._order = order
            tab_through(*order)
            in_reading_order(*order)
            self.remade.emit()

    def _arrangement(self, width: int) -> Arrangement:
        return arrange(
            width,
            [button.sizeHint().width() for button in self._labels.values()],
            [button.sizeHint().width() for button in self._actions],
            self._more.sizeHint().width(),
            self._annotator.sizeHint().width(),
        )

    def _arrange(self) -> None:
        places = self._arrangement(self.width())
        row = self._annotator.sizeHint().height()
        self.setFixedHeight(places.rows * (row + GAP) - GAP)
        for button, place in zip(self._labels.values(), places.labels, strict=True):
            self._place(button, place)
        for position, button in enumerate(self._actions):
            fits = position < len(places.actions)
            button.setVisible(fits)
            if fits:
                self._place(button, places.actions[position])
        self._more.setVisible(places.more is not None)
        if places.more is not None:
            self._place(self._more, places.more)
        self._place(self._annotator, places.annotator)
        self._follow_order()

    def _place(self, button: BarButton, place: Place) -> None:
        row, left, width = place
        height = button.sizeHint().height()
        area = QRect(left, row * (height + GAP), width, height)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            area.moveRight(self.width() - 1 - left)
        button.setGeometry(area)

    def _show_more(self) -> None:
        self._more_menu.clear()
        self._more_menu.addActions([button.action for button in self._actions if button.isHidden()])
        _drop(self._more_menu, self._more)


class _ActionButton(BarButton):
    """A button that says what its action says and does what it does."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__("", parent=parent)
        self.action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        keys = self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = self.action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        self.set_words(words)
        self.set_key(keys if len(keys) == 1 else "")
        self.setEnabled(self.action.isEnabled())
        self.setCheckable(self.action.isCheckable())
        self.setChecked(self.action.isChecked())
        self.setToolTip(f"{self.action.toolTip()}  ({keys})" if keys else self.action.toolTip())
        self.setAccessibleName(tr("{words}, key {key}", words=words, key=keys) if keys else words)


def arrange(width: int, labels: Sequence[int], actions: Sequence[int], more: int, annotator: int) -> Arrangement:
    """Place buttons of these widths in WIDTH: labels and actions from the left, the annotator at the right end.

    Labels that do not fit wrap; actions that do not fit behind the last label are left out and `more` is placed.
    """
    end = width - annotator - GAP
    placed, row, left = _wrapped(labels, width, end)
    room = width if row else end
    if not actions or left + sum(wide + GAP for wide in actions) - GAP <= room:
        return Arrangement(placed, _in_a_row(actions, row, left), None, (0, end + GAP, annotator), row + 1)
    limit = room - more
    if left > limit:
        row, left, limit = row + 1, 0, width - more
    fitting: list[int] = []
    for wide in actions:
        if left + sum(other + GAP for other in fitting) + wide + GAP > limit:
            break
        fitting.append(wide)
    kept = _in_a_row(fitting, row, left)
    spot = left + sum(wide + GAP for wide in fitting)
    shown = (row, spot, more) if len(fitting) < len(actions) else None
    return Arrangement(placed, kept, shown, (0, max(0, end + GAP), annotator), row + 1)


def _wrapped(widths: Sequence[int], width: int, first_end: int) -> tuple[tuple[Place, ...], int, int]:
    """Places for WIDTHS in rows (the first is shorter), and the row and left edge where the next would go."""
    placed: list[Place] = []
    row = left = 0
    for wide in widths:
        if (left or not row) and left + wide > (width if row else first_end):
            row, left = row + 1, 0
        placed.append((row, left, min(wide, width)))
        left += wide + GAP
    return tuple(placed), row, left


def _in_a_row(widths: Sequence[int], row: int, left: int) -> tuple[Place, ...]:
    placed: list[Place] = []
    for wide in widths:
        placed.append((row, left, wide))
        left += wide + GAP
    return tuple(placed)


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else name[: _LONGEST_NAME - 1] + "…"


def _drop(menu: QMenu, button: BarButton) -> None:
    """Open the menu under the button, without a nested event loop."""
    menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))
