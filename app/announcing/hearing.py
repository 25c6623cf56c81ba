"""What those hear who do not see the window: what is chosen, where spans begin and end, what the caret has come to.

The line at the foot says what a command did, and that line is heard as well. Here stands what eyes take from the text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from annotations.spans import Span
from annotations.telling import character_name
from annotations.wording import counted, tr
from app.announcing.inwords import InWords
from app.grammar.navigation import Navigation
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.session import Session
from app.tabling import Tabling
from widgets.announcing import Turn, announce, is_heard, voice

_READ_BY_THEMSELVES = {
    "character_left": "Left", "character_right": "Right", "word_left": "Ctrl+Left", "word_right": "Ctrl+Right",
    "line_up": "Up", "line_down": "Down", "page_up": "PgUp", "page_down": "PgDown", "line_start": "Home",
    "line_end": "End", "text_start": "Ctrl+Home", "text_end": "Ctrl+End",
}  # fmt: skip
"""The keys after which a screen reader reads the character, the word or the line at the caret without being told."""


class Hearing(QObject):
    """Announces. Nothing is put into words while no screen reader is at work."""

    def __init__(
        self,
        session: Session,
        reading: ReadingArea,
        in_words: InWords,
        navigation: Navigation,
        tabling: Tabling,
        status: StatusLine,
    ) -> None:
        super().__init__(reading)
        self._session = session
        self._reading = reading
        self._in_words = in_words
        self._navigation = navigation
        self._tabling = tabling
        self._status = status
        self._keys: Mapping[str, Sequence[str]] = {}
        self._around: dict[str, Span] = {}
        self._chosen_in = self._stepped_in = -1
        reading.span_chosen.connect(self._chosen)
        reading.caret_moved.connect(self._caret_moved)
        reading.labels_changed.connect(self._stepped)
        navigation.arrived.connect(self._arrived)

    def set_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """The keys that move in the text: which of them a screen reader reads after by itself."""
        self._keys = keys

    # Commands

    def say_edges_or_not(self) -> None:
        """Say from now on where spans begin and end as the caret comes there, or no longer. It is remembered."""
        settings = self._session.settings
        settings.says_edges = not settings.says_edges
        self._status.tell(
            tr("The caret says where spans begin and end")
            if settings.says_edges
            else tr("The caret passes over spans in silence")
        )

    def deed_done(self, deed: str) -> None:
        """A key has moved the caret or copied: show it, and say what nobody would hear of otherwise."""
        if deed == "copy":
            self._navigation.tell_copied()
            return
        self._navigation.tell_caret(aloud=False)
        if is_heard() and not self._is_read_anyhow(deed):
            announce(self._reading, self._come_to(deed))

    # What is announced

    def _chosen(self, id: str) -> None:
        if not id or not is_heard():
            return
        self._chosen_in = voice().turns
        if not self._tabling.holds_keys():  # whose rows say it themselves
            announce(self._reading, self._about_the_chosen, turn=Turn.ABOUT)

    def _about_the_chosen(self) -> str:
        """What is known of the chosen span beside its words; nothing right after a step, which has said what it did."""
        span = self._reading.chosen()
        if span is None or self._session.document is None or self._stepped_in == voice().turns - 1:
            return ""
        return self._in_words.told(span).known

    def _caret_moved(self, offset: int) -> None:
        if not is_heard() or self._session.document is None:
            return
        before, self._around = self._around, {span.id: span for span in self._reading.active.spans_at(offset)}
        if not self._session.settings.says_edges:
            return
        left = [span for id, span in before.items() if id not in self._around and self._reading.span(id) is not None]
        entered = [span for id, span in self._around.items() if id not in before]
        lines = [tr("{label} ends", label=span.label) for span in left]
        lines += [tr("{label} begins", label=span.label) for span in reversed(entered)]
        said = ", ".join(lines)
        announce(self._reading, lambda: "" if self._chosen_in == voice().turns - 1 else said, turn=Turn.ABOUT)

    def _stepped(self, changed: object) -> None:
        if changed is not None:
            self._stepped_in = voice().turns if is_heard() else -1

    def _arrived(self) -> None:
        self._around = {}
        document = self._session.document
        if document is None or not is_heard():
            return
        counts = (counted(len(self._reading.spans_by_id()), "span"), counted(len(document.points), "point"))
        announce(self._reading, ", ".join(counts), turn=Turn.ABOUT)

    def _is_read_anyhow(self, deed: str) -> bool:
        natural = _READ_BY_THEMSELVES.get(deed.removeprefix("select_"), "")
        *held, last = natural.split("+")
        key = "+".join((*held, "Shift", last)) if deed.startswith("select_") else natural
        return bool(natural) and key in self._keys.get(deed, ())

    def _come_to(self, deed: str) -> str:
        """What the caret has come to: a character, a word, a sentence; or what is selected."""
        view, segmentation = self._reading.active, self._session.segmentation
        text, caret = segmentation.document.text, view.caret()
        if part := view.selection():
            return tr("Selected “{words}”", words=text[slice(*part)])
        if "character" in deed:
            return character_name(text[slice(caret, segmentation.clusters_around(caret, caret + 1)[1])])
        found = segmentation.sentence_at(caret) if "sentence" in deed else segmentation.token_at(caret)
        if found is None:
            return tr("blank")
        words = text[slice(*found)]
        return words if any(map(str.isalnum, words)) else character_name(words)
