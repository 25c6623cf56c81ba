"""All mentions: every other place of the marked words, accepted or left, marked in one step."""

from __future__ import annotations

from PySide6.QtCore import QObject

from annotations import mentions, rules
from annotations.errors import Refused
from annotations.mentions import Mention
from annotations.spans import Span
from annotations.text import shortened
from annotations.wording import several, tr
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.session import Session
from widgets.lists.mentionlist import MentionList, MentionRow


class Propagation(QObject):
    """Opens the list of mentions, and walks those that are not marked yet."""

    def __init__(self, session: Session, reading: ReadingArea, view: MentionList, status: StatusLine) -> None:
        super().__init__(reading)
        self._session = session
        self._reading = reading
        self._view = view
        self._status = status
        self._span: Span | None = None
        self._found: list[Mention] = []
        view.cancelled.connect(self._cancelled)
        view.moved.connect(self._preview)
        view.told.connect(status.tell)
        view.walked.connect(status.show_quietly)

    @property
    def is_open(self) -> bool:
        """Whether mentions are listed, of which some are ticked."""
        return self._span is not None

    def begin(self) -> None:
        """Show every other mention of the chosen span's words."""
        span = self._reading.the_chosen()
        project = self._session.project
        label = project.schema.label(span.label)
        rules.check_is_offered(label)
        if not label.propagate_mentions:
            raise Refused(tr("the schema proposes no other mentions of {label}", label=span.label))
        found = mentions.find(project.schema, self._session.segmentation, self._reading.spans(), span)
        if not found:
            raise Refused(tr("“{words}” stands nowhere else, or is marked everywhere", words=shortened(span.words)))
        self._span, self._found = span, found
        rows = [self._row(number, mention) for number, mention in enumerate(found)]
        self._view.ask(span.words, rows, self._reading.colour_of(span.label))
        self._view.place_at(self._reading.anchor(span.start, span.end))
        self._preview(rows[0].id)
        one, many = "{count:,} other place of “{quote}”", "{count:,} other places of “{quote}”"
        self._status.tell(several(len(rows), one, many, quote=shortened(span.quote)))

    def accept(self, ids: list[str]) -> None:
        """Mark the mentions that were accepted, in one step."""
        span, found = self._span, [self._found[int(id)] for id in ids]
        self._end()
        if span is None or not found:
            raise Refused(tr("no mention was chosen: nothing is marked"))
        changes = mentions.propagate(self._session.project, self._session.segmentation, span, found)
        self._reading.choose(self._reading.span(span.id))
        self._status.report(changes)

    def leave(self) -> None:
        """Put the list away, and mark nothing."""
        if self._span is not None:
            self._end()

    def next_unmarked(self) -> None:
        """Select the next place after the caret where words stand that are marked elsewhere, and not there."""
        schema, spans = self._session.project.schema, self._reading.spans()
        found = mentions.unmarked(schema, self._session.segmentation, spans)
        if not found:
            raise Refused(tr("every mention of what is marked in this document is marked"))
        caret = self._reading.active.caret()
        following = next((each for each in found if each.start >= caret), found[0])
        self._reading.choose(None)
        self._reading.select(following.start, following.end)
        line = "Not marked here: “{quote}”"
        if following.start < caret:
            line = "Not marked here: “{quote}”, on from the top"
        self._status.tell(tr(line, quote=shortened(following.quote)))

    def _cancelled(self) -> None:
        self._end()
        self._status.tell(tr("Left the list; nothing is marked"))

    def _row(self, number: int, mention: Mention) -> MentionRow:
        place = self._reading.place_name(mention.start)
        return MentionRow(
            str(number), mention.before, mention.quote, mention.after, mention.hint, mention.chosen, place
        )

    def _preview(self, id: str) -> None:
        if id.isdigit() and int(id) < len(self._found):
            mention = self._found[int(id)]
            self._reading.set_preview([(mention.start, mention.end)])

    def _end(self) -> None:
        self._span = None
        if self._view.is_open():
            self._view.dismiss()
        self._reading.set_preview(())
        if not self._view.has_lost_focus:
            self._reading.focus_again()
