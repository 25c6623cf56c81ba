"""Values that a vocabulary lacks, and entities that the register lacks: they join it, or the lead is asked for them."""

from __future__ import annotations

from typing import Any

from annotations import remarks
from annotations.edits import Edit, PutRemark, PutTerm
from annotations.names import alike
from annotations.project import Project
from annotations.remarks import Wanted
from annotations.schema import Attribute
from annotations.spans import AnnotationSet
from annotations.wording import tr


def agreed(project: Project, vocabulary: str, term: str) -> str:
    """TERM as the vocabulary has it, or as the annotator has asked for it, where it differs in capitals alone."""
    return alike(term, [*project.vocabularies().get(vocabulary, {}), *asked_for(project, vocabulary)])


def joining(project: Project, head: AnnotationSet, attribute: Attribute, term: Any, span: str | None) -> list[Edit]:
    """The edits by which a new value joins its vocabulary: that of the value, or of a query for it on a span or (None)
    on the document; none where it is known, not taken, or asked for in this set already."""
    vocabulary = attribute.vocabulary
    if attribute.type != "vocabulary" or not vocabulary or term is None:
        return []
    if term in project.vocabularies().get(vocabulary, {}) or attribute.new_values == "no":
        return []
    if attribute.new_values == "yes":
        return [PutTerm(vocabulary, term)]
    wanted = Wanted(vocabulary, term)
    waits = any(each.wanted == wanted for each in remarks.of(head) if each.answer is None)
    return [] if waits else [request(project, head.id, span, wanted)]


def request(project: Project, set_id: str, span: str | None, wanted: Wanted) -> Edit:
    """The edit that asks the lead, by a query on a span or (None) on the document, to add a value."""
    text = tr("New entity: {value}", value=wanted.value)
    if wanted.vocabulary:
        text = tr("New value for {vocabulary}: {value}", vocabulary=wanted.vocabulary, value=wanted.value)
    asked = remarks.new_entry(project.annotator, remarks.QUERY, text, span)
    return PutRemark(set_id, {**asked, **wanted.entry()})


def asked_for(project: Project, vocabulary: str | None) -> list[str]:
    """The values of a vocabulary, or (None) the entities, that the annotator's open queries ask for."""
    own = [head for head, _ in project.noted_sets(remarks.QUERY) if head.annotator == project.annotator]
    wanted = [each.wanted for head in own for each in remarks.of(head) if each.answer is None and each.wanted]
    return [each.value for each in wanted if each.vocabulary == vocabulary]
