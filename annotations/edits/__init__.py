"""Edits: the only things that change a project. Each is a value; `apply` does it and returns its inverse.

An edit applied to a store that lacks what it names raises Refused; the transaction around it then changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from annotations.edits.bases import Edit, LabelEdit
from annotations.edits.documents import (
    AddContents,
    AddDocument,
    PutEntity,
    PutTerm,
    RemoveContents,
    RemoveDocument,
    RemoveEntity,
    RemoveTerm,
    ReplaceFacts,
    ReplaceSections,
)
from annotations.edits.labels import (
    AddLink,
    AddSet,
    AddSpan,
    PutJudgement,
    RemoveJudgement,
    RemoveLink,
    RemoveSet,
    RemoveSpan,
    ReplaceSet,
    ReplaceSpan,
    TouchSet,
)
from annotations.spans import AnnotationSet, Entity, Judgement, Link, SetContents, Span
from annotations.text import Document, Section

LABEL_EDITS = (AddSpan, RemoveSpan, ReplaceSpan, AddLink, RemoveLink, PutJudgement, RemoveJudgement)

KINDS: Mapping[str, type] = {
    kind.__name__: kind
    for kind in (
        *LABEL_EDITS, AddSet, RemoveSet, ReplaceSet, TouchSet, AddContents, RemoveContents, AddDocument,
        RemoveDocument, ReplaceSections, ReplaceFacts, PutEntity, RemoveEntity, PutTerm, RemoveTerm,
        Span, Link, Judgement, AnnotationSet, SetContents, Entity, Document, Section,
    )
}  # fmt: skip

__all__ = [
    "KINDS",
    "LABEL_EDITS",
    "AddContents",
    "AddDocument",
    "AddLink",
    "AddSet",
    "AddSpan",
    "Edit",
    "LabelEdit",
    "PutEntity",
    "PutJudgement",
    "PutTerm",
    "RemoveContents",
    "RemoveDocument",
    "RemoveEntity",
    "RemoveJudgement",
    "RemoveLink",
    "RemoveSet",
    "RemoveSpan",
    "RemoveTerm",
    "ReplaceFacts",
    "ReplaceSections",
    "ReplaceSet",
    "ReplaceSpan",
    "TouchSet",
]
