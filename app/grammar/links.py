"""Linking the chosen span: the likely target comes first, digits and arrows choose another, in any pane."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QTimer
from PySide6.QtWidgets import QApplication

from annotations import attributes, linking
from annotations.errors import Refused
from annotations.mnemonics import assign
from annotations.rules import named, spoken
from annotations.schema import LinkType
from annotations.spans import Link, Span
from annotations.text import Range, shortened
from annotations.wording import quoted, tr
from app.grammar.answering import Answering
from app.grammar.asking import Asking, Question
from app.grammar.questions import of_words, range_of, snapped
from app.guideline import subjects
from app.panes.reading import ReadingArea
from app.panes.statusline import StatusLine
from app.places import in_context
from app.session import Session
from widgets.asking.optionrows import Option

NOTHING, WORDS = "nothing", "words"
VALUE = "value:"
QUOTE = 48


class _Offer(NamedTuple):
    """The targets, by id, that a link of a type from SOURCE may have, and what follows once it is made."""

    kind: LinkType
    source: Span
    targets: Mapping[str, Span]
    then: Callable[[], None] | None

    def under(self, clicked: Span) -> Span | None:
        """The target that was clicked: the span itself, or the smallest one around it."""
        around = [target for target in self.targets.values() if target.covers(clicked)]
        return min(around, key=lambda target: target.end - target.start, default=None)


class Linking(QObject):
    """Turns wishes for links into steps, and goes from one end of a link to the other."""

    def __init__(
        self, session: Session, reading: ReadingArea, asking: Asking, answering: Answering, status: StatusLine
    ) -> None:
        super().__init__(reading)
        self._session = session
        self._reading = reading
        self._asking = asking
        self._answering = answering
        self._status = status
        self._followed: str | None = None
        self._offer: _Offer | None = None
        self._click_selected = False
        answering.ask_target = self._ask_for_frame

    # Commands

    def begin(self) -> None:
        """Ask which kind of link, where several may start at the chosen span."""
        span = self._reading.the_chosen()
        types = linking.types_from(self._session.project.schema, self._session.segmentation.document, span)
        if not types:
            raise Refused(tr("the schema lets no link start at {label}", label=span.label))
        if len(types) == 1:
            self.link(types[0].name)
            return
        keys = assign([(each.name, each.key) for each in types])
        options = [Option(each.name, spoken(each.name), key) for each, key in zip(types, keys, strict=True)]
        self._asking.ask(Question(tr("Link by"), options, self.link, anchor=self._anchor(span), page="links"))

    def link(self, name: str) -> None:
        """Link the chosen span by the type NAME: to the selected words, or to a target that is asked for."""
        span = self._reading.the_chosen()
        kind = self._session.project.schema.link(name)
        selected = self._reading.selection()
        if selected is not None and not any(low <= selected[0] and selected[1] <= high for low, high in span.pieces):
            self._link_selection(kind, span, selected)
            return
        self._ask_target(kind, span)

    def unlink(self) -> None:
        """Take a link of the chosen span away; ask which, where there are several."""
        span = self._reading.the_chosen()
        links = self._reading.links_of(span.id)
        if not links:
            raise Refused(tr("“{words}” has no link", words=shortened(span.words)))
        if len(links) == 1:
            self.remove(links[0].id)
            return
        options = [Option(each.id, self._described(each, span)) for each in links]
        self._asking.ask(Question(tr("Take away"), options, self.remove, anchor=self._anchor(span), page="links"))

    def remove(self, id: str) -> None:
        """Take the link with this id away."""
        link = self._reading.link(id)
        if link is not None:
            self._status.tell(linking.unlink(self._session.project, link).title)

    def follow(self) -> None:
        """Go to the other end of a link of the chosen span; again: to the next of its links."""
        span = self._reading.the_chosen()
        links = self._reading.links_of(span.id)
        if not links:
            raise Refused(tr("“{words}” has no link", words=shortened(span.words)))
        ids = [each.id for each in links]
        at = ids.index(self._followed) + 1 if self._followed in ids else 0
        self.jump(ids[at % len(ids)])

    def jump(self, id: str) -> None:
        """Go to the end of a link that is not the chosen span, or not in the active view; as a rule to its target."""
        link = self._reading.link(id)
        if link is None:
            return
        self._followed = id
        goes_back = self._is_seen_from_its_target(link)
        span = self._reading.span((link.source if goes_back else link.target) or "")
        if span is not None:
            self._reading.choose(span, reveal=True)
            self._status.tell(
                tr("Along the {type} link to “{words}”", type=spoken(link.type), words=shortened(span.words))
            )
        elif link.target_text is not None:
            self._reading.show_range(*link.target_text)
            words = shortened(self._session.segmentation.document.text[slice(*link.target_text)])
            self._status.tell(tr("Along the {type} link to the words “{words}”", type=spoken(link.type), words=words))
        else:
            self._status.tell(tr("This {type} link points to nothing", type=spoken(link.type)))

    def _is_seen_from_its_target(self, link: Link) -> bool:
        """Whether the target is chosen, or (neither end is) the active view shows the target and not the source."""
        chosen, reading = self._reading.chosen(), self._reading
        if chosen is not None and chosen.id in (link.source, link.target):
            return chosen.id == link.target
        source, target = reading.span(link.source), reading.span(link.target or "")
        end = (target.start, target.end) if target is not None else link.target_text
        if source is None or end is None:
            return False
        return reading.view_of(*end) is reading.active is not reading.view_of(source.start, source.end)

    def ask_attribute(self, id: str) -> None:
        """Ask what the schema wants to know about a link."""
        link = self._reading.link(id)
        if link is not None:
            self._answering.ask_link(link)

    def choose_among(self, ids: list[str]) -> None:
        """Offer the links behind a folded chip."""
        links = [link for link in map(self._reading.link, ids) if link is not None]
        options = [Option(each.id, self._described(each, None)) for each in links]
        self._asking.ask(Question(tr("Go to"), options, self.jump, page="links"))

    # Targets

    def _ask_target(self, kind: LinkType, span: Span, then: Callable[[], None] | None = None) -> None:
        session = self._session
        found = linking.candidates(
            session.project.schema, session.segmentation, self._reading.spans(), self._reading.links(), kind.name, span
        )
        targets = {each.id: each for each in found}
        words = Counter(each.words for each in found)
        options = [self._option(each, several=words[each.words] > 1) for each in found]
        options += self._other_options(kind, span)
        if not options:
            raise Refused(self._no_target(kind))
        badges = [((each.start, each.end), str(number)) for number, each in enumerate(found[:9], 1)]
        self._reading.set_badges(badges)

        offer = _Offer(kind, span, targets, then)

        def chosen(id: str) -> None:
            if id == WORDS:
                self._ask_words(kind, span, then)
            elif id.startswith(VALUE):
                self._answer_derived(kind, span, id.removeprefix(VALUE), then)
            else:
                self._link(kind, span, targets.get(id), None, then)

        hint = tr("or select words first") if kind.or_text_range else ""
        self._asking.ask(
            Question(
                f"{spoken(kind.name).capitalize()} · {quoted(shortened(span.words, 30))}", options, chosen, hint=hint,
                proposed=found[0].id if found else "", anchor=self._anchor(span), skipped=then,
                preview=lambda id: self._reading.set_preview(_range_of(targets.get(id))),
                left=lambda: self._pointed_away(offer), cleared=self._clearing(kind, span),
                current=self._given_instead(kind, span), page="links",
                subject=subjects.of(kind),
            )
        )  # fmt: skip

    def _given_instead(self, kind: LinkType, span: Span) -> list[str]:
        """The option that is the present answer, where one was given instead of a link."""
        attribute = linking.derived_attribute(self._session.project.schema, span.label, kind.name)
        value = span.attributes.get(attribute.name) if attribute else None
        return [f"{VALUE}{value}"] if value is not None else []

    def _clearing(self, kind: LinkType, span: Span) -> Callable[[], None] | None:
        """What takes back the answer that was given instead of a link; None where there is none."""
        attribute = linking.derived_attribute(self._session.project.schema, span.label, kind.name)
        if attribute is None or attribute.name not in span.attributes or self._has_link(kind, span):
            return None
        return lambda: self._answering.clear(attribute.name)

    def clicked(self, id: str) -> None:
        """A click chose a span, or ("") none: a target that was just offered for a link is linked, else told."""
        offer, self._offer = self._offer, None
        span = self._reading.span(id) if id else None
        target = offer.under(span) if offer is not None and span is not None else None
        if offer is not None and target is not None:
            self._link(offer.kind, offer.source, target, None, offer.then, reveal=True)
        elif span is not None:
            self._status.tell(named(span))

    def _pointed_away(self, offer: _Offer) -> None:
        """A question for a target was left: where a text was pressed, a target there may still be meant by it."""
        if QApplication.mouseButtons() and QApplication.focusWidget() in self._reading.views():
            self._offer, self._click_selected = offer, self._reading.click_selects
            self._reading.set_click_selects(False)
            QCoreApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Forget what was offered once the button that pointed away is up, whatever came of the press."""
        if event.type() == QEvent.Type.MouseButtonRelease:
            QCoreApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
            QTimer.singleShot(0, self, self._forget_offer)
        return False

    def _forget_offer(self) -> None:
        self._offer = None
        self._reading.set_click_selects(self._click_selected)

    def _other_options(self, kind: LinkType, span: Span) -> list[Option]:
        """What can be said instead of a target: nothing, or the other values of the attribute that the link decides."""
        options = [Option(WORDS, tr("words of the text…"), "w")] if kind.or_text_range else []
        options += [Option(NOTHING, tr("nothing in the article"), "0")] if kind.target_optional else []
        attribute = linking.derived_attribute(self._session.project.schema, span.label, kind.name)
        if attribute and not self._has_link(kind, span):
            values = [choice for choice in attribute.offered if choice.value != linking.value_of(attribute, kind.name)]
            keys = assign([(choice.value, choice.key) for choice in values])
            options += [
                Option(f"{VALUE}{choice.value}", spoken(choice.value), key)
                for choice, key in zip(values, keys, strict=True)
            ]
        return options

    def _has_link(self, kind: LinkType, span: Span) -> bool:
        links = self._reading.links_of(span.id)
        return any(link.type == kind.name and link.source == span.id for link in links)

    def _ask_words(self, kind: LinkType, span: Span, then: Callable[[], None] | None) -> None:
        """Ask for words in or near the span to link it to."""

        def link(start: int, end: int) -> None:
            self._link(kind, span, None, (start, end), then)

        title = tr("{type} the words", type=spoken(kind.name).capitalize())
        question = of_words(self._session, span, title, link, outside=True)
        preview = lambda id: self._reading.set_preview([range_of(id)] if "-" in id else ())  # noqa: E731
        about = subjects.of(kind)
        self._asking.ask(replace(question, anchor=self._anchor(span), skipped=then, preview=preview, subject=about))

    def _answer_derived(self, kind: LinkType, span: Span, value: str, then: Callable[[], None] | None) -> None:
        attribute = linking.derived_attribute(self._session.project.schema, span.label, kind.name)
        assert attribute is not None
        changes = attributes.set_on_span(self._session.project, span, attribute.name, value)
        self._status.tell(changes.title)
        if then:
            then()

    def _link_selection(self, kind: LinkType, span: Span, selected: Range) -> None:
        """Link to the span that lies exactly under the selection, else to the words as plain text."""
        words = snapped(self._session, selected)
        alike = [
            each
            for each in self._reading.spans()
            if (each.start, each.end) in (selected, words) and each.label in kind.targets
        ]
        self._reading.clear_selection()
        if alike:
            self._link(kind, span, alike[0], None, None)
        else:
            self._link(kind, span, None, words, None)

    def _link(
        self,
        kind: LinkType,
        span: Span,
        target: Span | None,
        text: Range | None,
        then: Callable[[], None] | None,
        *,
        reveal: bool = False,
    ) -> None:
        linked = linking.link(self._session.project, kind.name, span, target, text)
        self._reading.choose(self._reading.span(span.id), reveal=reveal)
        self._status.report(linked.changes)
        if kind.attributes:
            self._answering.ask_link(linked.link, then)
        elif then:
            then()

    def _ask_for_frame(self, name: str, then: Callable[[], None]) -> None:
        """A frame asks for a link: go on with the frame afterwards."""
        try:
            self._ask_target(self._session.project.schema.link(name), self._reading.the_chosen(), then)
        except Refused:
            then()

    # Inner matters

    def _option(self, target: Span, *, several: bool) -> Option:
        """A row for a target; where SEVERAL have its words, with those around them."""
        place = self._reading.place_name(target.start)
        colour = self._reading.colour_of(target.label)
        return Option(
            target.id,
            shortened(target.words, QUOTE),
            detail=f"{place}: {in_context(self._session.segmentation.document, target)}" if several else place,
            label_colour=colour,
        )

    def _described(self, link: Link, seen_from: Span | None) -> str:
        other = link.source if seen_from and link.target == seen_from.id else link.target
        span = self._reading.span(other) if other else None
        if span is not None:
            words = span.words
        elif link.target_text is not None:
            words = self._session.segmentation.document.text[slice(*link.target_text)]
        else:
            words = tr("nothing")
        return f"{spoken(link.type)}: {shortened(words, QUOTE)}"

    def _no_target(self, kind: LinkType) -> str:
        names = {"labels": tr(" or ").join(kind.targets), "type": spoken(kind.name)}
        if any(span.label in kind.targets for span in self._reading.spans_by_id().values()) and not kind.target_kinds:
            return tr("every {labels} that a {type} link could point to is linked so already", **names)
        line = "there is no {labels} that a {type} link could point to"
        if kind.or_text_range:
            line = "there is no {labels} that a {type} link could point to; select words to link to plain text"
        return tr(line, **names)

    def _anchor(self, span: Span) -> QRect:
        return self._reading.anchor(span.start, span.end)


def _range_of(span: Span | None) -> list[Range]:
    return [(span.start, span.end)] if span else []
