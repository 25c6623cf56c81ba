"""What becomes of a set that arrives for a document whose project already holds a set of the same annotator.

The outcome does not depend on the order in which files arrive. Equal labels stay as they are and take over the later
time. Of two versions of one annotator's work the one changed later wins; one with a time is later than one without,
as Stancemark writes the time with the first change; of two without times the one that holds all of the other wins.
What is no time in ISO 8601 counts as none, and a time without an offset as UTC.
Answers to queries are others' work and belong to no version: each side first learns those that the other has.
Active time belongs to no version either: it goes on without a change of labels, and the longer one holds.
What cannot be decided so, or would take away labels changed in this project, is left alone and reported.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from annotations.edits.remarks import ANSWER, is_remark
from annotations.spans import AnnotationSet, SetContents
from annotations.wording import tr

SAME, OLDER, NEWER, CONFLICT = "same", "older", "newer", "conflict"


@dataclass(frozen=True, slots=True)
class Verdict:
    """SAME or OLDER: keep ours. NEWER: theirs replaces ours. CONFLICT: keep ours and tell; `reason` says why."""

    outcome: str
    reason: str = ""


def compare(ours: SetContents, theirs: SetContents, *, edited_here: bool) -> Verdict:
    """How the arriving set THEIRS stands to OURS of the same document and annotator.

    EDITED_HERE says that labels of ours were changed in this project: then theirs must hold all of them to replace it.
    """
    ours, theirs = comparable(ours), comparable(theirs)
    if _timeless(ours) == _timeless(theirs):
        return Verdict(SAME)
    verdict = _by_time(ours, theirs) or _by_extent(ours, theirs)
    if verdict.outcome == NEWER and edited_here and not _holds(theirs, ours):
        return Verdict(CONFLICT, tr("its labels were changed in this project; it was kept as it is"))
    return verdict


def comparable(contents: SetContents) -> SetContents:
    """The contents as they read in any project: without the set's own id, and without the time they took."""
    return SetContents(
        set=replace(contents.set, id="", document="", seconds=None),
        spans=tuple(replace(span, set="") for span in contents.spans),
        links=tuple(replace(link, set="") for link in contents.links),
        judgements=tuple(replace(judgement, set="") for judgement in contents.judgements),
    )


def moved(contents: SetContents, set_id: str, document: str) -> SetContents:
    """The same labels as the contents of the set SET_ID on DOCUMENT."""
    if contents.set.id == set_id:
        return replace(contents, set=replace(contents.set, document=document))
    return SetContents(
        set=replace(contents.set, id=set_id, document=document),
        spans=tuple(replace(span, set=set_id) for span in contents.spans),
        links=tuple(replace(link, set=set_id) for link in contents.links),
        judgements=tuple(replace(judgement, set=set_id) for judgement in contents.judgements),
    )


def moment(modified: str | None) -> datetime:
    """The time that a set says it was changed at; the earliest there is where it says none."""
    try:
        found = datetime.fromisoformat(modified or "")
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def as_long(ours: SetContents, theirs: SetContents) -> SetContents:
    """OURS with the active seconds of THEIRS, of the same annotator, where those are more."""
    more = (theirs.set.seconds or 0.0) > (ours.set.seconds or 0.0)
    return replace(ours, set=replace(ours.set, seconds=theirs.set.seconds)) if more else ours


def answered(ours: SetContents, theirs: SetContents) -> SetContents:
    """OURS with the answers that THEIRS, of the same annotator, has to queries that are open in OURS."""
    given = {each["id"]: each[ANSWER] for each in theirs.set.notes if is_remark(each) and each.get(ANSWER)}
    notes = [_answered(entry, given) for entry in ours.set.notes]
    return replace(ours, set=replace(ours.set, notes=tuple(notes))) if notes != list(ours.set.notes) else ours


def learned_answers(before: SetContents, after: SetContents) -> dict[str, Any]:
    """The answers by query that the notes of AFTER have and those of BEFORE, otherwise the same, do not."""
    pairs = zip(before.set.notes, after.set.notes, strict=True)
    return {new["id"]: new[ANSWER] for old, new in pairs if old != new}


def _answered(entry: Any, given: dict[str, Any]) -> Any:
    if not is_remark(entry) or entry["kind"] != "query" or entry.get(ANSWER) or entry["id"] not in given:
        return entry
    return {**entry, ANSWER: given[entry["id"]]}


def _timeless(contents: SetContents) -> SetContents:
    return replace(contents, set=replace(contents.set, modified=None))


def _by_time(ours: SetContents, theirs: SetContents) -> Verdict | None:
    mine, other = moment(ours.set.modified), moment(theirs.set.modified)
    if mine == other:
        return None
    return Verdict(NEWER) if other > mine else Verdict(OLDER)


def _by_extent(ours: SetContents, theirs: SetContents) -> Verdict:
    more, less = _holds(theirs, ours), _holds(ours, theirs)
    if more and less:
        more, less = (_progress(theirs) > _progress(ours)), (_progress(theirs) < _progress(ours))
    if more:
        return Verdict(NEWER)
    if less:
        return Verdict(OLDER)
    return Verdict(CONFLICT, tr("the two versions differ and nothing says which is later; it was kept as it is"))


def _progress(contents: SetContents) -> int:
    return ("todo", "doing", "skipped", "done").index(contents.set.status)


def _holds(larger: SetContents, smaller: SetContents) -> bool:
    spans = {span.id: span for span in larger.spans}
    links = {link.id: link for link in larger.links}
    judgements = {judgement.point: judgement for judgement in larger.judgements}
    return (
        _holds_head(larger.set, smaller.set)
        and all(spans.get(span.id) == span for span in smaller.spans)
        and all(links.get(link.id) == link for link in smaller.links)
        and all(judgements.get(judgement.point) == judgement for judgement in smaller.judgements)
    )


def _holds_head(larger: AnnotationSet, smaller: AnnotationSet) -> bool:
    """Whether nothing that an annotator wrote about the whole document is in SMALLER alone."""
    return (
        all(note in larger.notes for note in smaller.notes)
        and all(name in larger.fields and larger.fields[name] == value for name, value in smaller.fields.items())
        and all(name in larger.extra and _holds_value(larger.extra[name], each) for name, each in smaller.extra.items())
    )


def _holds_value(larger: Any, smaller: Any) -> bool:
    """Whether a value is the same, or a list that has gone on."""
    if isinstance(larger, list) and isinstance(smaller, list):
        return all(each in larger for each in smaller)
    return bool(larger == smaller)
