"""Whether documents, sets and spans are such as a search wants them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from functools import partial
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
from annotations.store import Standing
from annotations.text import POINT, Section
from annotations.wording import tr

ME = "me"
NOT_BEGUN = "todo"


class Conditions:
    """The conditions of a search, held against one project as its annotator may see it.

    Raises Refused where a condition asks for an annotator or an entity that there is not, or for labels of others
    where the annotator is blind.
    """

    def __init__(self, project: Project, search: Search) -> None:
        self._project = project
        self._search = search
        self._now = datetime.now().astimezone()
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
        self._refer = {each: self._entity_ids(each) for each in search.of((ENTITY,))}

    @property
    def labels(self) -> Sequence[str] | None:
        """The labels that a span may have, where the search says so, to read no others."""
        wanted = [each for each in self._search.of((LABEL,)) if not each.negated]
        return wanted[0].values if wanted else None

    @property
    def answered(self) -> Sequence[str]:
        """The attributes to which a span has to have an answer."""
        return [each.name for each in self._search.of((ATTRIBUTE,)) if each.values and not each.negated]

    @property
    def asks_documents(self) -> bool:
        """Whether a document has to be of a kind, or to have a set of one."""
        return bool(self._of_documents or self._of_sets)

    @property
    def asks_sets(self) -> bool:
        """Whether a document has to have a set of a kind."""
        return bool(self._of_sets)

    @property
    def asks_sections(self) -> bool:
        """Whether places have to lie in sections of a kind."""
        return bool(self._of_sections)

    def document_fits(self, standing: Standing) -> bool:
        """Whether the document is one to look through."""
        return all(_holds(each, partial(self._is_document, standing)) for each in self._of_documents)

    def set_fits(self, standing: Standing) -> bool:
        """Whether the set is one to look through, or (with no id) a document that nobody has begun."""
        return all(_holds(each, partial(self._is_set, standing)) for each in self._of_sets)

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

    def _is_document(self, standing: Standing, condition: Condition, value: str) -> bool:
        if condition.key == PUBLISHED:
            return moments.holds(value, standing.published[:10] and f"{standing.published[:10]}T12:00:00", self._now)
        words = LOOSE.fold(value)
        return words in LOOSE.fold(standing.title) or words == LOOSE.fold(standing.document)

    def _is_set(self, standing: Standing, condition: Condition, value: str) -> bool:
        if condition.key == BY:
            return standing.annotator == self._by[condition].get(value)
        if condition.key == STATE:
            return (standing.status or NOT_BEGUN) == value
        return moments.holds(value, standing.modified, self._now)

    def _span_holds(self, condition: Condition, span: Span, standing: Standing, text: Callable[[], str]) -> bool:
        if condition.key == ATTRIBUTE:
            return self._attribute_holds(condition, span, text) is not condition.negated
        return _holds(condition, partial(self._is_span, span, standing))

    def _is_span(self, span: Span, standing: Standing, condition: Condition, value: str) -> bool:
        key = condition.key
        if key == LABEL:
            return span.label == value
        if key == MADE:
            return span.provenance == value
        if key == CHANGED:
            return moments.holds(value, span.modified or span.created or "", self._now)
        if key == ENTITY:
            return any(span.attributes.get(name) in self._refer[condition] for name in self._names)
        return value in self._said_of(span, standing)

    def _attribute_holds(self, condition: Condition, span: Span, text: Callable[[], str]) -> bool:
        answer = span.attributes.get(condition.name)
        if not condition.values:
            return answer is None and any(each.name == condition.name for each in self._asked.get(span.label, ()))
        if answer is None or condition.values == (ANY,):
            return answer is not None
        attribute = next((each for each in self._asked.get(span.label, ()) if each.name == condition.name), None)
        said = _said(attribute, answer, text, self._entities)
        return any(_pattern(value).fullmatch(each) for value in condition.values for each in said)

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
            pattern = _pattern(value)
            ids = {
                entity.id
                for entity in self._entities.values()
                if any(pattern.fullmatch(LOOSE.fold(name)) for name in (entity.name, *entity.aliases))
            }
            if not ids:
                raise Refused(tr("there is no entity called {name} in the register", name=value))
            found |= ids
        return found


def _attributes(project: Project) -> dict[str, Sequence[Attribute]]:
    return {label.name: label.attributes for label in project.schema.labels}


def _holds(condition: Condition, is_so: Callable[[Condition, str], bool]) -> bool:
    return any(is_so(condition, value) for value in condition.values) is not condition.negated


def _pattern(value: str) -> re.Pattern[str]:
    """What an answer or a name has to be like: VALUE, in which a * stands for anything, whatever its capitals."""
    return re.compile(".*".join(re.escape(LOOSE.fold(part)) for part in value.split(ANY)), re.DOTALL)


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
