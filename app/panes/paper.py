"""The place of the article: the article beside its map, or the ways to begin where there is none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from annotations.wording import tr
from app.beginning import HEADING, LINE
from widgets.welcome import Way, Welcome


class ArticlePaper(QStackedWidget):
    """Shows ARTICLE beside MAP. `way_wanted` tells the id of a way to begin, which are shown while there is nothing."""

    way_wanted = Signal(str)

    def __init__(self, map: QWidget, article: QWidget) -> None:
        super().__init__()
        self._article = article
        self._ways: Sequence[Way] = ()
        self.welcome: Welcome | None = None
        page = QWidget()
        row = QHBoxLayout(page)
        row.setSpacing(6)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(map)
        row.addWidget(article, 1)
        self.addWidget(page)

    def set_ways(self, ways: Sequence[Way]) -> None:
        """The ways to begin, with the keys that hold now."""
        self._ways = ways
        if self.welcome is not None:
            self.welcome.set_ways(ways)

    @property
    def is_empty(self) -> bool:
        """Whether the ways to begin are shown."""
        return self.currentIndex() > 0

    def show_nothing(self) -> None:
        """Show the ways to begin; whoever wants to go into the article gets to the first of them."""
        if self.welcome is None:
            self.welcome = Welcome()
            self.welcome.set_words(tr(HEADING), tr(LINE))
            self.welcome.set_ways(self._ways)
            self.welcome.chosen.connect(self.way_wanted)
            self.addWidget(self.welcome)
        self._article.setFocusProxy(self.welcome)
        self.setCurrentWidget(self.welcome)

    def show_article(self) -> None:
        """Show the article; who was at the ways to begin gets into it."""
        if not self.is_empty or self.welcome is None:
            return
        held = self.window().focusWidget()
        was_there = held is not None and self.welcome.isAncestorOf(held)
        self.setCurrentIndex(0)
        self._article.setFocusProxy(None)  # type: ignore[arg-type]
        if was_there:
            self._article.setFocus(Qt.FocusReason.OtherFocusReason)
