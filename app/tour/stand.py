"""Where the card of the tour stands: beside what it speaks of, which is framed, and out of the way of what is asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.timers import once
from widgets.tourcard import Choice, Ring, TourCard, placed_beside

if TYPE_CHECKING:
    from app.mainwindow import MainWindow

MARGIN = 8
_FIRST = 3
"""So many times what somebody works in counts as much as what else the card had better not lie over."""
_MOVING = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)


class TourStand(QObject):
    """Holds the card and the frames. `stirred` tells, once things have come to rest, that something was chosen, moved,
    opened or closed in the window.
    """

    stirred = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._whole = window.whole
        self.ring, self.card = Ring(self._whole), TourCard(self._whole)
        self._soon = once(self, self.stirred.emit)
        reading, asking = window.reading, window.asking
        self._popovers: tuple[QWidget, ...] = (asking.picker, window.mention_list)
        for part in (self._whole, reading.article, reading.summary, reading.inspector, reading.findings,
                     window.name_prompt, *self._popovers):  # fmt: skip
            part.installEventFilter(self)
        for signal in (reading.selection_made, reading.span_chosen, reading.caret_moved, reading.let_go,
                       window.navigation.arrived, reading.article.verticalScrollBar().valueChanged, asking.changed,
                       window.session.changed):  # fmt: skip
            signal.connect(self.stir)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self.stir)

    @property
    def is_shown(self) -> bool:
        """Whether the card is there."""
        return not self.card.isHidden()

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is in the card."""
        focus = QApplication.focusWidget()
        return focus is not None and self.card.isAncestorOf(focus)

    def stir(self, *_what: object) -> None:
        """Something happened: look soon."""
        if self.is_shown:
            self._soon.start(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear of parts of the window that move, open or close."""
        if event.type() in _MOVING:
            self.stir()
        return False

    def show(self, title: str, place: str, text: str, choices: Sequence[Choice]) -> None:
        """Show a card with these words and buttons."""
        self.card.show_card(title, place, text, choices)

    def stand_beside(self, part: QWidget | None) -> None:
        """Frame a part of the window, and stand beside it; None is the lower right corner."""
        self._stand([self._area(part, part.rect())] if part is not None and part.isVisible() else [])

    def stand_beside_words(self, words: str) -> None:
        """Frame words of the article, as far as they are in view, and stand beside them."""
        article, document = self._window.reading.article, self._window.session.document
        start = document.text.find(words) if document else -1
        rects = article.range_rects(start, start + len(words)) if start >= 0 else []
        viewport = article.viewport()
        seen = [rect.toAlignedRect().intersected(viewport.rect()) for rect in rects]
        self._stand([self._area(viewport, rect) for rect in seen if not rect.isEmpty()])

    def put_away(self) -> None:
        """Hide card and frames."""
        self._soon.stop()
        self.card.hide()
        self.ring.hide()

    def _stand(self, areas: Sequence[QRect]) -> None:
        self.ring.surround(areas)
        target = QRect()
        for area in areas:
            target = target.united(area)
        asked = [each for each in self._popovers if each.isVisible()]
        room = self._whole.rect().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        bar = self._window.label_bar
        avoid = [*(each.geometry() for each in asked), self._area(bar, bar.rect())]
        if (pane := self._pane_with_focus()) is not None:
            avoid += [self._area(pane, pane.rect())] * _FIRST
        self.card.place(placed_beside(target, self.card.wanted_size(), room, avoid))
        for each in asked:
            each.raise_()

    def _pane_with_focus(self) -> QWidget | None:
        """The part of the window beside the article that somebody works in, which the card shall not lie over."""
        focus, window = QApplication.focusWidget(), self._window
        panes = (window.documents, window.reading.summary, window.reading.inspector, window.reading.findings,
                 window.name_prompt)  # fmt: skip
        return next((pane for pane in panes if focus is not None and pane.isAncestorOf(focus)), None)

    def _area(self, widget: QWidget, area: QRect) -> QRect:
        return QRect(widget.mapTo(self._whole, area.topLeft()), area.size())
