"""Which versions of the guideline a set has seen, and looking at it again.

`AnnotationSet.guideline` is the version that the whole set can be held to: the one in force when it was begun, and
from then on the one under which its annotator has looked at all of it again. What was changed in it under another
version does not move it, but stands in the trail, a list under `guideline_trail` among the set's own keys of the
lossless format:

    {"version": "1.0", "what": "begun"}, {"version": "1.1", "what": "edited", "at": ...}, {..., "what": "reviewed", ...}

It is kept only for sets that have seen more than one version.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from annotations.changes import Changes
from annotations.edits import Edit, LabelEdit, PutTrail, ReplaceSet
from annotations.edits.guidelines import TRAIL
from annotations.errors import Nameless, Refused
from annotations.spans import AnnotationSet, utc_now
from annotations.text import shortened
from annotations.wording import later, several, tr

if TYPE_CHECKING:
    from annotations.project import Project

BEGUN, EDITED, REVIEWED = "begun", "edited", "reviewed"
_SAID = {
    BEGUN: later("begun under {version}"),
    EDITED: later("edited under {version}"),
    REVIEWED: later("looked at again under {version}"),
}


class Passed(NamedTuple):
    """What happened to a set under a version: it was begun, edited or reviewed; `at` is UTC, empty where not known."""

    version: str
    what: str
    at: str = ""

    def __str__(self) -> str:
        return tr(_SAID[self.what], version=self.version)


def passed(head: AnnotationSet) -> list[Passed]:
    """What a set has seen, the oldest first. What another program wrote there and is none of ours is passed over."""
    entries = head.extra.get(TRAIL)
    found = [Passed(str(each["version"]), each["what"], str(each.get("at", ""))) for each in _read(entries)]
    if not found and head.guideline:
        found = [Passed(head.guideline, BEGUN)]
    return found


def told(head: AnnotationSet) -> str:
    """The same in words, as in `begun under 1.0, edited under 1.1`; empty where the set names no version."""
    return ", ".join(map(str, passed(head)))


def noted(
    edits: Sequence[Edit], head_of: Callable[[str], AnnotationSet | None], in_force: Callable[[], str | None]
) -> Iterator[Edit]:
    """The edits that note in the trails of sets which version their labels and fields are changed under.

    EDITS are those of one step, HEAD_OF gives the head of a set as it was before that. Nothing to note is what nearly
    every step brings: its set was begun, edited or looked at under the same version last.
    """
    changed = dict.fromkeys(edit.set_id for edit in edits if isinstance(edit, LabelEdit))
    heads = {id: head for id in changed if (head := head_of(id)) is not None}
    for edit in edits:
        if isinstance(edit, ReplaceSet) and edit.set_id not in heads:
            before = head_of(edit.set_id)
            if before is not None and before.fields != edit.head.fields:
                heads[edit.set_id] = before
    version = in_force() if heads else None
    for id, head in heads.items():
        last = passed(head)[-1:]
        if version is not None and [each.version for each in last] != [version]:
            yield PutTrail(id, _with(head, Passed(version, EDITED, utc_now())))


def look_again(project: Project, documents: Sequence[str]) -> Changes:
    """Say that the annotator has looked at their sets of DOCUMENTS again under the version in force, as one step.

    Finished sets stay finished. Raises Refused where there is no such version, or nothing that is not under it already.
    """
    version = project.guidelines.in_force
    if not project.annotator:
        raise Nameless
    if version is None:
        raise Refused(tr("this project has no guideline"))
    heads = [head for document in documents if (head := project.own_set(document)) is not None]
    others = [head for head in heads if head.guideline != version]
    if not heads:
        raise Refused(tr("you have labelled nothing here yet; what you begin now is under the version in force"))
    if not others:
        one, many = "this is under {version} already", "all of these are under {version} already"
        raise Refused(several(len(heads), one, many, version=version))
    edits: list[Edit] = [ReplaceSet(_reviewed(head, version)) for head in others]
    title = project.document(others[0].document).title or others[0].document
    one, many = "Look at “{title}” again under {version}", "Look at {count} documents again under {version}"
    return project.do(several(len(others), one, many, title=shortened(title), version=version), *edits)


def _reviewed(head: AnnotationSet, version: str) -> AnnotationSet:
    trail = _with(head, Passed(version, REVIEWED, utc_now()))
    return replace(head, guideline=version, extra={**head.extra, TRAIL: trail})


def _with(head: AnnotationSet, entry: Passed) -> list[dict[str, Any]]:
    return [_entry(each) for each in (*passed(head), entry)]


def _entry(each: Passed) -> dict[str, Any]:
    return {"version": each.version, "what": each.what, **({"at": each.at} if each.at else {})}


def _read(entries: Any) -> Iterable[Mapping[str, Any]]:
    rows = entries if isinstance(entries, list | tuple) else ()
    return [
        each
        for each in rows
        if isinstance(each, Mapping) and each.get("what") in _SAID and isinstance(each.get("version"), str)
    ]
