"""Whether documents, sets and spans are such as a search wants them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache, partial
from typing import Any

from annotations import remarks
from annotations.answers import shown
from annotations.concordance import moments
from annotations.concordance.search import (
    ANSWERED,
    ANY,
    ATTRIBUTE,
    BY,
    CHANGED,
    DOCUMENT,
    ENTITY,
    FLAG,
    IN,
    IS,
    LABEL,
    MADE,
    NOTE,
    PUBLISHED,
    QUERY,
    REMARK,
    STATE,
    Condition,
    Search,
)
from annotations.errors import Refused
from annotations.folding import LOOSE
from annotations.names import alike
from annotations.project import Project
from annotations.schema import Attribute
from annotations.spans import Entity, Span
from annotations.store import Sieve, Standing
from annotations.text import POINT, Section
from annotations.wording import tr

ME = "me"
NOT_BEGUN = "todo"
FEW_ENTITIES = 50
ZONES_DAYS = 2
_LAST_DAY, _ALWAYS = date.max.toordinal(), "9999-99"


class Conditions:
    """The conditions of a search, held against one project as its annotator may see it.

    Raises Refused where a condition asks for an annotator or an entity that there is not, or for labels of others
    where the annotator is blind.
    """

    def __init__(self, project: Project, search: Search) -> None:
        self._project = project
        self._search = search
        self._today = date.today()
        self._entities = project.entities()
        self._names = project.schema.entity_attributes()
        self._asked = _attributes(project)
        self._remarks: dict[str, Mapping[str, set[str]]] = {}
        self.annotator = project.annotator
        self.is_blind = project.is_blind
        self._of_documents = search.of((DOCUMENT, PUBLISHED))
        self._of_sets = search.of((BY, STATE) if search.finds_spans else (BY, STATE, CHANGED))
        self._of_sections = search.of((IN,))
        self._of_spans = search.of((LABEL, ATTRIBUTE, ENTITY, MADE, REMARK, CHANGED))
        self._by = {each: self._named(each) for each in search.of((BY,))}
        self._refer = {each.values: self._entity_ids(each) for each in search.of((ENTITY,))}
        self.sieve = self._sieve()

    @property
    def annotators(self) -> Sequence[str] | None:
        """Those whose sets are looked through; None where they are everybody's."""
        if self.is_blind:
            return [self.annotator]
        wanted = [list(names.values()) for condition, names in self._by.items() if not condition.negated]
        return wanted[0] if wanted else None

    @property
    def asks_sets(self) -> bool:
        """Whether a document has to have a set of a kind."""
        return bool(self._of_sets)

    @property
    def asks_sections(self) -> bool:
        """Whether places have to lie in sections of a kind."""
        return bool(self._of_sections)

    def fitting(self, documents: Collection[str] | None = None) -> set[str] | None:
        """The ids of all documents, or those of DOCUMENTS, that are to be looked through; None where any is."""
        found = [self._fitting(each, documents) for each in self._of_documents]
        if self._of_sets:
            found.append(self._fitting_by_sets(documents))
        return set.intersection(*found) if found else None

    def document_fits(self, document: str, title: str, published: str) -> bool:
        """Whether a document is one to look through."""
        said = {DOCUMENT: title, PUBLISHED: published}
        return all(_holds(each, partial(self._is_document, document, said[each.key])) for each in self._of_documents)

    def set_fits(self, annotator: str, status: str, modified: str) -> bool:
        """Whether a set is one to look through."""
        return all(_holds(each, partial(self._is_set, annotator, status, modified)) for each in self._of_sets)

    @property
    def unbegun_fits(self) -> bool:
        """Whether a document that who looks has not begun is one to look through: where words are looked for."""
        status = NOT_BEGUN if self.annotator else ""
        return not self._search.finds_spans and self.set_fits(self.annotator, status, "")

    def section_fits(self, section: Section | None) -> bool:
        """Whether a place in this section is one of those that are looked for."""
        names = () if section is None else (section.kind, str(section.number) if section.kind == POINT else "")
        return all(_holds(each, lambda _, value: value in names) for each in self._of_sections)

    def span_fits(self, span: Span, standing: Standing, text: Callable[[], str]) -> bool:
        """Whether a span is one of those that are looked for; TEXT gives the text of its document."""
        return all(self._span_holds(each, span, standing, text) for each in self._of_spans)

    def is_excluded(self, spans: Iterable[tuple[Span, Standing]], text: Callable[[], str]) -> bool:
        """Whether words that lie within these SPANS are not looked for, because one of them is as it shall not be."""
        return any(
            each.key == IS or self._span_holds(each, span, standing, text)
            for span, standing in spans
            for each in self._search.excluding
        )

    # Inner matters

    def _sieve(self) -> Sieve:
        """What can be asked of rows before they are made into spans."""
        wanted = [each for each in self._of_spans if not each.negated]
        labels = [each.values for each in wanted if each.key == LABEL]
        made = [each.values for each in wanted if each.key == MADE]
        changed = [self._about(value) for each in wanted if each.key == CHANGED for value in each.values]
        answers = [each for each in wanted if each.key == ATTRIBUTE]
        naming = [sorted(self._refer[each.values]) for each in wanted if each.key == ENTITY]
        return Sieve(
            labels=labels[0] if labels else None,
            made=made[0] if made else None,
            answered=[each.name for each in answers if each.values],
            naming=[ids for ids in naming if len(ids) <= FEW_ENTITIES],
            changed=(min(first for first, _ in changed), max(end for _, end in changed)) if changed else None,
            noted=any(each.key == REMARK for each in wanted),
            fits=partial(self._answers_fit, answers) if any(each.values != (ANY,) for each in answers) else None,
        )

    def _about(self, days: str) -> tuple[str, str]:
        """From when and until when, in any zone, the days are that are named; each zone writes a day of its own."""
        first, end = moments.days(days, self._today)
        begun = "" if first is None else str(date.fromordinal(max(first.toordinal() - ZONES_DAYS, 1)))
        ended = _ALWAYS if end is None else str(date.fromordinal(min(end.toordinal() + ZONES_DAYS, _LAST_DAY)))
        return begun, ended

    def _answers_fit(self, conditions: Sequence[Condition], label: str, answers: Mapping[str, Any]) -> bool:
        """Whether a span with these answers can be as CONDITIONS want it; the text of its document is not read."""
        return all(
            self._is_range(label, each.name) or self._attribute_holds(each, label, answers, str) for each in conditions
        )

    def _is_range(self, label: str, name: str) -> bool:
        attribute = self._attribute(label, name)
        return attribute is not None and attribute.type == "text_range"

    def _fitting(self, condition: Condition, documents: Collection[str] | None) -> set[str]:
        if condition.key == PUBLISHED:
            days = self._project.days_published(documents)
            fitting = {day for day in set(days.values()) if _holds(condition, partial(self._is_document, "", day))}
            return {id for id, day in days.items() if day in fitting}
        titles = self._project.titles(documents)
        wanted = [_folded(value) for value in condition.values]
        named = {
            id
            for id, own, title in zip(titles, LOOSE.fold_each(titles), LOOSE.fold_each(titles.values()), strict=True)
            if any(each in title or each == own for each in wanted)
        }
        return titles.keys() - named if condition.negated else named

    def _fitting_by_sets(self, documents: Collection[str] | None) -> set[str]:
        states = self._project.states(self.annotator if self.is_blind else None, documents)
        found = {each.document for each in states if self.set_fits(each.annotator, each.status, each.modified)}
        if self.unbegun_fits:
            begun = {each.document for each in states if each.annotator == self.annotator}
            found |= set(self._project.document_ids() if documents is None else documents) - begun
        return found

    def _is_document(self, document: str, said: str, condition: Condition, value: str) -> bool:
        """Whether a document is what is named; SAID is its title, or when it was published."""
        if condition.key == PUBLISHED:
            return moments.is_among(value, said[:10], self._today)
        words = _folded(value)
        return words in LOOSE.fold(said) or words == LOOSE.fold(document)

    def _is_set(self, annotator: str, status: str, modified: str, condition: Condition, value: str) -> bool:
        if condition.key == BY:
            return annotator == self._by[condition].get(value)
        if condition.key == STATE:
            return (status or NOT_BEGUN) == value
        return moments.holds(value, modified, self._today)

    def _span_holds(self, condition: Condition, span: Span, standing: Standing, text: Callable[[], str]) -> bool:
        if condition.key == ATTRIBUTE:
            return self._attribute_holds(condition, span.label, span.attributes, text) is not condition.negated
        return _holds(condition, partial(self._is_span, span, standing))

    def _is_span(self, span: Span, standing: Standing, condition: Condition, value: str) -> bool:
        key = condition.key
        if key == LABEL:
            return span.label == value
        if key == MADE:
            return span.provenance == value
        if key == CHANGED:
            return moments.holds(value, span.modified or span.created or "", self._today)
        if key == ENTITY:
            return any(span.attributes.get(name) in self._refer[condition.values] for name in self._names)
        return value in self._said_of(span, standing)

    def _attribute_holds(
        self, condition: Condition, label: str, answers: Mapping[str, Any], text: Callable[[], str]
    ) -> bool:
        answer, attribute = answers.get(condition.name), self._attribute(label, condition.name)
        if not condition.values:
            return answer is None and attribute is not None
        if answer is None or condition.values == (ANY,):
            return answer is not None
        said = _said(attribute, answer, text, self._entities)
        return any(is_like(each, value) for value in condition.values for each in said)

    def _attribute(self, label: str, name: str) -> Attribute | None:
        """The attribute of this name that is asked of spans with this label."""
        return next((each for each in self._asked.get(label, ()) if each.name == name), None)

    def _said_of(self, span: Span, standing: Standing) -> set[str]:
        """The kinds of remarks on a span."""
        if standing.noted and standing.set not in self._remarks:
            self._remarks[standing.set] = _by_span(remarks.of(self._project.head(standing.set)))
        found = self._remarks.get(standing.set, {}).get(span.id, set())
        return {*found, NOTE} if span.note else found

    def _named(self, condition: Condition) -> dict[str, str]:
        """The names of annotators that a condition asks for, each as it stands in the project."""
        known = [self.annotator] if self.is_blind else [*self._project.annotators(), self.annotator]
        found = {}
        for value in condition.values:
            name = alike(value, known)
            name = self.annotator if value == ME and ME not in known else name
            if name not in known or not name:
                raise Refused(
                    tr("only who leads the project sees what others have labelled")
                    if self.is_blind
                    else tr("nobody called {name} has labelled here ({names})", name=value, names=", ".join(known))
                )
            found[value] = name
        return found

    def _entity_ids(self, condition: Condition) -> set[str]:
        found = set()
        for value in condition.values:
            ids = {
                entity.id
                for entity in self._entities.values()
                if any(is_like(LOOSE.fold(name), value) for name in (entity.name, *entity.aliases))
            }
            if not ids:
                raise Refused(tr("there is no entity called {name} in the register", name=value))
            found |= ids
        return found


def _attributes(project: Project) -> dict[str, Sequence[Attribute]]:
    return {label.name: label.attributes for label in project.schema.labels}


def _holds(condition: Condition, is_so: Callable[[Condition, str], bool]) -> bool:
    return any(is_so(condition, value) for value in condition.values) is not condition.negated


@lru_cache(maxsize=256)
def _folded(value: str) -> str:
    return LOOSE.fold(value)


@lru_cache(maxsize=256)
def _parts(value: str) -> tuple[str, ...]:
    return tuple(LOOSE.fold(part) for part in value.split(ANY))


def is_like(said: str, value: str) -> bool:
    """Whether an answer or a name, folded, is like VALUE, in which a * stands for anything, whatever its capitals.

    Each part is taken where it stands first behind the one before, and none is tried anew: what suits the parts that
    follow suits them from there as well. So the time grows no faster than the length of both, whatever somebody types.
    """
    first, *others = _parts(value)
    if not others:
        return said == first
    *middle, last = others
    at, end = len(first), len(said) - len(last)
    if at > end or not said.startswith(first) or not said.endswith(last):
        return False
    for part in middle:
        at = said.find(part, at, end)
        if at < 0:
            return False
        at += len(part)
    return True


def _said(
    attribute: Attribute | None, answer: Any, text: Callable[[], str], entities: Mapping[str, Entity]
) -> list[str]:
    """An answer as it is stored and as it is shown, folded; each part of one that has several."""
    parts = answer if isinstance(answer, (list, tuple)) else [answer]
    found = [str(part) for part in parts]
    if attribute is not None:
        if attribute.type == "text_range":
            found = [shown(attribute, answer, text(), entities).strip("“”")]
        elif attribute.type in ("bool", "entity_ref"):
            found.append(shown(attribute, answer, "", entities))
    return [LOOSE.fold(each) for each in found]


def _by_span(found: Iterable[remarks.Remark]) -> dict[str, set[str]]:
    """The kinds of remarks by the span that they are on."""
    kinds: dict[str, set[str]] = {}
    for remark in found:
        if remark.span:
            kind = {remarks.NOTE: NOTE, remarks.FLAG: FLAG}.get(remark.kind, ANSWERED if remark.answer else QUERY)
            kinds.setdefault(remark.span, set()).add(kind)
    return kinds
