"""Edits: the only things that change a project. Each is a value; `apply` does it and returns its inverse.

An edit applied to a store that lacks what it names raises Refused; the transaction around it then changes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping

from annotations.edits.bases import Edit, LabelEdit
from annotations.edits.documents import AddContents, AddDocument, RemoveContents, RemoveDocument, ReplaceFacts
from annotations.edits.guidelines import PutGuideline, PutTrail, RemoveGuideline
from annotations.edits.labels import (
    AddLink,
    AddSet,
    AddSpan,
    PutJudgement,
    PutSeconds,
    RemoveJudgement,
    RemoveLink,
    RemoveSet,
    RemoveSpan,
    ReplaceLink,
    ReplaceSet,
    ReplaceSpan,
    TouchSet,
)
from annotations.edits.language import PutLanguage
from annotations.edits.leads import SetLead
from annotations.edits.references import ReplaceUses, Repoint
from annotations.edits.registers import OfRegister, PutEntity, PutTerm, RemoveEntity, RemoveTerm
from annotations.edits.remarks import PutAnswer, PutRemark, RemarkEdit, RemoveRemark
from annotations.edits.schemas import Introduce, Rename, ReplaceSchema, RestoreSchema, Retype, SchemaEdit, Withdraw
from annotations.guidelines.version import GuidelineVersion
from annotations.spans import AnnotationSet, Entity, Judgement, Link, SetContents, Span
from annotations.text import Document, Section

LABEL_EDITS = (
    AddSpan, RemoveSpan, ReplaceSpan, AddLink, RemoveLink, ReplaceLink, PutJudgement, RemoveJudgement,
)  # fmt: skip
REMARK_EDITS = (PutRemark, RemoveRemark, PutAnswer)
SET_EDITS = (AddSet, RemoveSet, ReplaceSet, TouchSet, PutSeconds, PutTrail, *REMARK_EDITS)
SCHEMA_EDITS = (ReplaceSchema, RestoreSchema, Rename, Retype, Introduce, Withdraw)

KINDS: Mapping[str, type] = {
    kind.__name__: kind
    for kind in (
        *LABEL_EDITS, *SET_EDITS, AddContents, RemoveContents, AddDocument, RemoveDocument, ReplaceFacts,
        PutEntity, RemoveEntity, PutTerm, RemoveTerm, Repoint, ReplaceUses, SetLead, PutLanguage, *SCHEMA_EDITS,
        PutGuideline, RemoveGuideline, GuidelineVersion,
        Span, Link, Judgement, AnnotationSet, SetContents, Entity, Document, Section,
    )
}  # fmt: skip

__all__ = [
    "KINDS",
    "LABEL_EDITS",
    "REMARK_EDITS",
    "SCHEMA_EDITS",
    "SET_EDITS",
    "AddContents",
    "AddDocument",
    "AddLink",
    "AddSet",
    "AddSpan",
    "Edit",
    "Introduce",
    "LabelEdit",
    "OfRegister",
    "PutAnswer",
    "PutEntity",
    "PutGuideline",
    "PutJudgement",
    "PutLanguage",
    "PutRemark",
    "PutSeconds",
    "PutTerm",
    "PutTrail",
    "RemarkEdit",
    "RemoveContents",
    "RemoveDocument",
    "RemoveEntity",
    "RemoveGuideline",
    "RemoveJudgement",
    "RemoveLink",
    "RemoveRemark",
    "RemoveSet",
    "RemoveSpan",
    "RemoveTerm",
    "Rename",
    "ReplaceFacts",
    "ReplaceLink",
    "ReplaceSchema",
    "ReplaceSet",
    "ReplaceSpan",
    "ReplaceUses",
    "Repoint",
    "RestoreSchema",
    "Retype",
    "SchemaEdit",
    "SetLead",
    "TouchSet",
    "Withdraw",
]
