"""Feeds the panel of searches: reads what is typed, lists what is found, and lets the list follow the project."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QObject, Signal

from annotations.changes import Changes
from annotations.concordance import grammar, rewriting
from annotations.concordance.places import IN_LIST, Found, Place, ordered, told
from annotations.concordance.search import ACCENTS, BY, CASE, CHANGED, DOCUMENT, MATCH, PARTS, PUBLISHED, STATE, Search
from annotations.errors import Refused
from annotations.schema import Schema
from annotations.wording import several, tr
from app.finding import hints, offers
from app.finding.lookups import Lookups
from app.jobs import Jobs
from app.session import Session
from app.timers import once
from widgets.concordancepanel import ConcordancePanel
from widgets.controls.conditionbar import Group
from widgets.textview.look import Look

TYPING_MS, FOLLOWING_MS, WHOLE_MS, WHILE_MS = 250, 100, 1000, 300
SORTED_AT_ONCE = 2000
PAST_KEPT = 20
_OF_DOCUMENTS = (BY, STATE, CHANGED, DOCUMENT, PUBLISHED)


class ConcordancePane(QObject):
    """One search at a time. `opened` asks to go to a place, `wanted` for an action on those that are ticked."""

    opened = Signal(object)
    wanted = Signal(str)

    def __init__(self, session: Session, jobs: Jobs, is_seen: Callable[[], bool]) -> None:
        super().__init__()
        self._session, self._jobs, self._is_seen = session, jobs, is_seen
        self.panel = ConcordancePanel(offers.KEYS)
        self.lookups = Lookups(session, jobs, self)
        self.gone_to: Place | None = None
        self._search = Search()
        self._read: Search | str = self._search  # what came of reading what is typed
        self._typed = ""
        self._order = IN_LIST
        self._enters_list = False
        self._places: list[Place] = []
        self._found: Found | None = None
        self._touched: set[str] = set()
        self._followed: frozenset[str] = frozenset()  # touched, and being looked through again
        self._is_stale = self._is_stopped = False
        self._offers: list[Group] | None = None  # what the menus offer; None where it may have changed
        self._after_typing = once(self, self._look)
        self._after_step = once(self, self._follow)
        self._after_while = once(self, lambda: self.panel.set_busy(self.lookups.busy))
        self._join()
        self._offer()
        self._show_start()

    def set_looks(self, article: Look, _points: Look, _schema: Schema) -> None:
        """Dress the rows in the colours of labels."""
        self.panel.list.set_look(article)

    def look_for(self, typed: str) -> None:
        """Look for this at once, in place of what was looked for."""
        self.panel.set_typed(typed)
        self.panel.line.selectAll()
        self._use(typed)
        self._remember()

    def look_again(self) -> None:
        """Look for the same again, wherever that was done before; the current place and the ticks stay."""
        self._is_stale = True
        self._after_step.start(0)

    def came_into_view(self) -> None:
        """The panel was opened: offer what fits now, catch up with the steps, and enter what the index lacks."""
        self._offers = None
        self._offer()
        self._after_step.start(0)
        self.lookups.enter_words()

    def follow_person(self) -> None:
        """Somebody else labels now: what they may not see is gone at once."""
        self.lookups.stop()
        self._clear()
        self._offers = None
        self._use(self._typed)

    def step_committed(self, changes: Changes) -> None:
        """Take in what a step has touched."""
        self._offers = None
        self._touched.update(changes.documents)
        self._is_stale = self._is_stale or (changes.listing and not self._is_partial())
        self._after_step.start(FOLLOWING_MS if self._can_follow() else WHOLE_MS)

    def went_to(self, place: Place) -> None:
        """A place was shown in the text."""
        self.gone_to = place
        self._remember()
        rows = self.panel.list.places()
        if self.panel.list.current() != place and place in rows:
            self.panel.list.make_current(rows.index(place))

    def stop(self) -> None:
        """Look for nothing any more."""
        self._after_typing.stop()
        self._after_step.stop()
        self._after_while.stop()
        self.lookups.stop()

    def is_settled(self) -> bool:
        """Whether nothing is being looked for, and nothing waits to be."""
        return not (self._after_typing.isActive() or self._after_step.isActive() or self.lookups.busy)

    def places(self) -> Sequence[Place]:
        """The places that are listed."""
        return self.panel.list.places()

    def chosen(self) -> list[Place]:
        """The places that an action is about: those with a tick, or the current one."""
        current = self.panel.list.current()
        return self.panel.list.ticked() or ([current] if current is not None else [])

    # What is typed and picked

    def _edit(self, typed: str) -> None:
        self._typed = typed
        self.panel.tell("", aloud=False)  # an answer to what was typed before is none to this
        self._after_typing.start(TYPING_MS)

    def _use(self, typed: str) -> None:
        """Look for what was typed or picked, now."""
        self.panel.set_typed(typed)
        self._typed = typed
        self._look()

    def _entered(self) -> None:
        """Enter: into the list where that shows all that is typed; else look, and into it when something comes."""
        self._remember()
        if self._after_typing.isActive() or self._is_partial() or (self._found is None and not self.lookups.busy):
            self._enters_list = True
            self._look()
        elif self._places:
            self.panel.enter_list()
        else:
            self._enters_list = True

    def _toggle_matching(self, name: str) -> None:
        names = self._attributes()
        if name == "expression":
            self._use(rewriting.as_expression(self._typed, names))
        else:
            self._use(rewriting.toggled(self._typed, names, MATCH, name))

    def _toggle_condition(self, key: str, name: str, value: str) -> None:
        self._use(rewriting.toggled(self._typed, self._attributes(), key, value, name))

    def _widen(self, what: str) -> None:
        names = self._attributes()
        if what == PARTS:
            self._use(rewriting.toggled(self._typed, names, MATCH, PARTS))
        else:
            self._use(rewriting.without_conditions(self._typed, names))
        self.panel.line.setFocus()

    def _attributes(self) -> list[str]:
        return grammar.attributes_of(self._session.project.schema)

    def _offer(self) -> None:
        """Show in menus and switches what is asked, and earlier searches."""
        if self._offers is None:
            self._offers = offers.offered(self._session.project)
        names = self._attributes()
        self.panel.conditions.set_groups(offers.with_chosen(self._offers, self._typed, names))
        matching = rewriting.values_of(self._typed, names, MATCH)
        on = {name: name in matching for name in (CASE, ACCENTS, PARTS)}
        self.panel.set_matching({**on, "expression": rewriting.is_expression(self._typed, names)})
        self.panel.past.set_past(self._past())
        self.panel.list.set_annotators_shown(not self._session.is_blind)

    def _past(self) -> list[str]:
        return self._session.settings.searches(self._session.project.id, self._session.annotator)

    def _remember(self) -> None:
        """Keep what is looked for among the earlier searches."""
        typed = self._typed.strip()
        if typed and (past := self._past())[:1] != [typed]:
            kept = [typed, *(each for each in past if each != typed)][:PAST_KEPT]
            self._session.settings.set_searches(self._session.project.id, self._session.annotator, kept)
            self.panel.past.set_past(kept)

    # Looking

    def _look(self) -> None:
        """Look for what is typed from the beginning, after all steps that there are."""
        self._after_typing.stop()
        self._after_step.stop()
        self.lookups.stop()
        self._clear()
        read = self._read = self._read_typed()
        self._search = read if isinstance(read, Search) else Search()
        self._offer()
        if isinstance(read, str):
            self.panel.show_empty(tr(hints.MEND))
            self._refuse(read)
        elif self._search.is_empty:
            self._show_start()
        else:
            self.panel.set_busy(True)
            self.panel.show_looking()
            self.lookups.begin(self._search)
        self.lookups.enter_words()

    def _read_typed(self) -> Search | str:
        """What is typed under the schema in force; why it is refused where it says nothing there."""
        try:
            return grammar.read(self._typed, self._session.project.schema)
        except Refused as refusal:
            return str(refusal)

    def _stop(self) -> None:
        """Leave it at what has been found. What steps touch is looked through again, and all only when asked."""
        if self.lookups.busy:
            self.lookups.cancel()
            self.panel.set_busy(False)
            self._is_stopped, self._is_stale, self._enters_list = True, False, False
            self._touched |= self._followed
            if self._found is None:
                count, documents = len(self._places), len({place.document for place in self._places})
                self._found = Found(count, documents, documents, count)
            if not self._places:
                self._show_nothing(self._found)
            self._tell_found(self._found)

    def _clear(self) -> None:
        self._places, self._found, self.gone_to = [], None, None
        self._touched, self._followed = set(), frozenset()
        self._is_stale = self._is_stopped = False
        self.panel.set_busy(False)
        self.panel.list.tick_all(False)
        self.panel.list.set_places(())

    def _progressed(self, at: int, of: int) -> None:
        if self._found is None:
            so_far = several(len(self._places), "{count:,} place so far", "{count:,} places so far")
            self.panel.tell(tr("{so_far}; {at:,} of {of:,} documents looked through", so_far=so_far, at=at, of=of))

    def _page_came(self, page: Sequence[Place]) -> None:
        first = not self._places
        self._places += page
        if first or self._order != IN_LIST:
            self._show()
        else:
            self.panel.list.add(page)
        if first and self._enters_list:
            self._enters_list = False
            self.panel.enter_list()

    def _ended(self, found: Found) -> None:
        self._found, self._followed = found, frozenset()
        self._enters_list = False
        self.panel.set_busy(False)
        if not self._places:
            self._show_nothing(found)
        self._tell_found(found)

    def _tell_found(self, found: Found) -> None:
        line, role = told(found), "warning" if self._is_partial() else "quiet"
        if found.listed < found.places:
            line = tr("{found}; the first {listed:,} are listed", found=line, listed=found.listed)
        if found.stopped:
            line = tr("{found}, maybe not all: {reason}", found=line, reason=found.stopped)
        if self._is_stopped:
            count = found.places
            line = several(count, "Stopped: {count:,} place, maybe not all", "Stopped: {count:,} places, maybe not all")
        self.panel.tell(line, role)

    # Following the project

    def _follow(self) -> None:
        """Look again through what steps have touched, while the panel is seen and a search stands.

        Under another schema what is typed may ask for something else, or for nothing that is there.
        """
        if self._is_seen() and not self._after_typing.isActive() and self._read_typed() != self._read:
            self._look()
        elif self.lookups.busy:
            self._after_step.start(FOLLOWING_MS)
        elif self._is_seen() and not self._search.is_empty and (self._is_stale or self._touched):
            documents = self._to_look_through()
            self._followed = frozenset(self._touched)
            self._touched, self._is_stale = set(), False
            self._after_while.start(WHILE_MS)
            self.lookups.again(self._search, documents)

    def _to_look_through(self) -> frozenset[str] | None:
        """The documents to look through again; None for all.

        Of a search that was stopped, never all: that would begin it anew, after each step. Where nobody says what has
        changed, it is those in which something was found.
        """
        if self._is_partial():
            return frozenset(self._touched.union(each.document for each in self._places if self._is_stale))
        return None if self._is_stale or not self._can_follow() else frozenset(self._touched)

    def _is_partial(self) -> bool:
        """Whether it was stopped, by somebody or because it took too long."""
        return self._is_stopped or bool(self._found and self._found.stopped)

    def _can_follow(self) -> bool:
        """Whether it is enough to look through the documents that were touched, to know all places again."""
        found = self._found
        return bool(found and found.places == found.listed and not self._search.of(_OF_DOCUMENTS))

    def _read_again(self, found: Found, places: Sequence[Place], documents: Collection[str] | None) -> None:
        before = self._found
        if documents is None or before is None:
            self._places, self._found = list(places), found
        else:
            gone = [place for place in self._places if place.document in documents]
            kept = [place for place in self._places if place.document not in documents]
            self._places = ordered([*kept, *places], IN_LIST)
            count = before.places - len(gone) + found.places
            found_in = before.documents - len({place.document for place in gone}) + found.documents
            reason = before.stopped or found.stopped
            self._found = Found(count, found_in, before.of, len(self._places), reason)
        self._show()
        self._ended(self._found)

    # Showing

    def _sort(self, order: str) -> None:
        self._order = order
        self.panel.set_order(order)
        if self._places:
            self._show()

    def _show(self) -> None:
        """List the places in the order that is wanted; many are ordered in a job, and listed as they are until then."""
        self.panel.show_places()
        if self._order == IN_LIST:
            self.panel.list.set_places(self._places)
        elif len(self._places) <= SORTED_AT_ONCE:
            self.panel.list.set_places(ordered(self._places, self._order))
        else:
            places, order = self._places, self._order
            self._jobs.run(lambda _: ordered(places, order), lambda found: self._sorted(places, order, found))

    def _sorted(self, places: Sequence[Place], order: str, found: Sequence[Place]) -> None:
        if places is self._places and order == self._order and len(found) == len(places):
            self.panel.list.set_places(found)

    def _show_start(self) -> None:
        self.panel.show_empty(tr(hints.START))
        self.panel.tell("")

    def _show_nothing(self, found: Found) -> None:
        if self._is_partial():
            self.panel.show_empty(tr(hints.STOPPED))
            return
        narrow = any(each.key != MATCH for each in self._search.conditions)
        parts = bool(self._search.phrases) and not self._search.parts
        self.panel.show_empty(
            hints.nothing_in(found.of, self._search.unanswered),
            parts=parts,
            conditions=narrow and self._search.has_words,
        )

    def _refuse(self, line: str) -> None:
        self.panel.set_busy(False)
        self.panel.tell(line[:1].upper() + line[1:], "error")

    def _join(self) -> None:
        panel, lookups = self.panel, self.lookups
        lookups.page_came.connect(self._page_came)
        lookups.progressed.connect(self._progressed)
        lookups.ended.connect(self._ended)
        lookups.read_again.connect(self._read_again)
        lookups.refused.connect(self._refuse)
        panel.typed.connect(self._edit)
        panel.entered.connect(self._entered)
        panel.matching_toggled.connect(self._toggle_matching)
        panel.condition_toggled.connect(self._toggle_condition)
        panel.order_chosen.connect(self._sort)
        panel.past_chosen.connect(self.look_for)
        panel.widened.connect(self._widen)
        panel.stop_wanted.connect(self._stop)
        panel.list.opened.connect(self.opened)
        panel.list.wanted.connect(self.wanted)
