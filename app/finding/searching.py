"""Finding in all documents: the panel below the text, the searches behind it, and the way to what they find.

What only the panel needs is imported when it is opened for the first time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog

from annotations.changes import Changes
from annotations.errors import Nameless, Refused
from annotations.spans import Span
from annotations.text import Range, Tokenizer, shortened
from annotations.wording import quoted, several, tr
from app.agreement.comparing import Comparing
from app.docks import Docks
from app.grammar.navigation import Navigation
from app.jobs import Jobs
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.session import Session

if TYPE_CHECKING:
    from annotations.concordance.places import Place
    from app.panes.concordance import ConcordancePane
    from widgets.concordancepanel import ConcordancePanel

PANEL = "search"
MOST_AT_ONCE = 5000


class Searching(QObject):
    """What the commands of the panel call. `panel_made` tells what there is to dress in the colours of labels."""

    panel_made = Signal(object)

    def __init__(
        self,
        session: Session,
        reading: ReadingArea,
        navigation: Navigation,
        comparing: Comparing,
        docks: Docks,
        jobs: Jobs,
        status: StatusLine,
        answer: Callable[[Callable[[], object]], bool],
        open_dialog: Callable[[QDialog], None],
    ) -> None:
        super().__init__(reading)
        self._session, self._reading, self._navigation, self._comparing = session, reading, navigation, comparing
        self._docks, self._jobs, self._status, self._answer = docks, jobs, status, answer
        self._open_dialog = open_dialog
        self._keys: Mapping[str, Sequence[str]] = {}
        self._pane: ConcordancePane | None = None
        self._chosen_last: dict[str, str] = {}
        self._own_tokenizers: dict[str, Tokenizer] = {}
        docks.add(PANEL, tr("Search all documents"), Qt.DockWidgetArea.BottomDockWidgetArea, self._make)
        docks.opened.connect(self._opened)

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys of the panel's deeds."""
        self._keys = keys
        if self._pane is not None:
            self._pane.panel.set_keys(keys)

    def show(self) -> None:
        """Open the panel and look for the selected words; with none selected go into it, or close it from there."""
        part = self._reading.selection() if not self._docks.has_focus(PANEL) else None
        if part is None or self._is_at_place(part):
            is_open = self._docks.toggle(PANEL)
            self._status.tell(tr("Type what to look for in all documents") if is_open else tr("The search is closed"))
            return
        from annotations.concordance.grammar import quoted

        words = self._session.segmentation.document.text[slice(*part)]
        self._docks.open(PANEL)
        self.pane.look_for(quoted(words))
        self._status.tell(tr("Looking for “{words}” in all documents", words=shortened(words)))

    def next(self) -> None:
        """Go to the next place."""
        self._step(1)

    def previous(self) -> None:
        """Go to the place before."""
        self._step(-1)

    def follow_person(self) -> None:
        """Somebody else labels now, and may see other labels."""
        if self._pane is not None:
            self._pane.follow_person()

    def reread(self) -> None:
        """Another program has written: look again."""
        if self._pane is not None:
            self._pane.look_again()

    def stop(self) -> None:
        """The window closes: whatever still comes of searches is let go."""
        if self._pane is not None:
            self._pane.stop()

    @property
    def pane(self) -> ConcordancePane:
        """The panel with what feeds it, made if it is not there yet."""
        self._docks.panel(PANEL)
        assert self._pane is not None
        return self._pane

    # Inner matters

    def _make(self) -> ConcordancePanel:
        from app.panes.concordance import ConcordancePane

        pane = self._pane = ConcordancePane(self._session, self._jobs, lambda: self._docks.is_open(PANEL))
        pane.setParent(self)
        pane.opened.connect(lambda place: self._answer(lambda: self._go(place)))
        pane.wanted.connect(lambda action: self._answer(lambda: self._act(action)))
        pane.panel.set_keys(self._keys)
        self._session.changed.connect(self._step_committed)
        self.panel_made.emit(pane)
        return pane.panel

    def _opened(self, name: str) -> None:
        if name == PANEL:
            self.pane.came_into_view()

    def _step_committed(self, changes: Changes) -> None:
        if self._pane is not None:
            self._pane.step_committed(changes)

    def _is_at_place(self, part: Range) -> bool:
        """Whether what is selected is the place that one has gone to: then the search goes on as it is."""
        place, document = self._pane.gone_to if self._pane else None, self._session.document
        return bool(place and document and (place.document, place.start, place.end) == (document.id, *part))

    def _step(self, by: int) -> None:
        if self._pane is None or not self._pane.panel.list.places():
            raise Refused(tr("look for something first: {key:search} opens the search"))
        view = self._pane.panel.list
        row = view.current_row() + by if self._pane.gone_to else max(0, view.current_row())
        if not 0 <= row < len(view.places()):
            raise Refused(tr("this is the last place") if by > 0 else tr("this is the first place"))
        view.make_current(row)
        self._go(view.places()[row])

    def _go(self, place: Place) -> None:
        """Show a place in the text: choose its span where it is one's own, else select the words."""
        self._comparing.leave()
        if self._session.document is None or self._session.document.id != place.document:
            self._navigation.open_document(place.document)
        span = self._own_span(place)
        if span is not None:
            self._reading.choose(span, reveal=True)
        else:
            self._reading.choose(None)
            self._reading.show_range(place.start, place.end)
            self._reading.select(place.start, place.end)
        pane = self.pane
        pane.went_to(place)
        row, count = pane.panel.list.current_row() + 1, len(pane.panel.list.places())
        whose = tr("{label} of {annotator}", label=place.label, annotator=place.annotator) if span is None else ""
        what = f"{whose if place.label else ''} {quoted(shortened(place.words))}".strip()
        self._status.tell(tr("{row:,} of {count:,}: {what}", what=what, row=row, count=count))

    def _own_span(self, place: Place) -> Span | None:
        """The own span at a place: that which was found, or one that was marked there since."""
        head = self._session.head
        if place.span and (head is None or place.set != head.id):
            return None
        here = (span for span in self._reading.spans() if (span.start, span.end) == (place.start, place.end))
        return self._reading.span(place.span) or next(here, None)

    def _tokenizer(self, language: str) -> Tokenizer:
        """The tokenizer of jobs, which may not cut with that of the window; made by the first of them."""
        if language not in self._own_tokenizers:
            from annotations.suggest.tokenizer import load_tokenizer

            self._own_tokenizers[language] = load_tokenizer(language)
        return self._own_tokenizers[language]

    def _act(self, action: str) -> None:
        """Show what would become of the ticked places, or of the current one where none is ticked."""
        from app.panes.changing import ChangesDialog

        self._comparing.refuse_labels()
        if not self._session.annotator:
            raise Nameless
        places = self.pane.chosen()
        if not places:
            raise Refused(tr("tick places first"))
        if len(places) > MOST_AT_ONCE:
            raise Refused(
                several(
                    len(places),
                    "{count:,} place is ticked; at most {most:,} are changed in one step",
                    "{count:,} places are ticked; at most {most:,} are changed in one step",
                    most=MOST_AT_ONCE,
                )
            )
        chosen, window = self._chosen_last, self._reading.window()
        tokenizer = partial(self._tokenizer, self._session.project.language)
        dialog = ChangesDialog(self._session, self._jobs, action, places, chosen, tokenizer, window)
        dialog.carried_out.connect(self._status.tell)
        dialog.finished.connect(lambda _: self.pane.panel.enter_list())
        self._open_dialog(dialog)
        self._status.tell(
            several(len(places), "What would become of {count:,} place", "What would become of {count:,} places")
        )
