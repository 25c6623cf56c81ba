"""What the schema editor does with a part of a draft: each gives another draft, a place to go on at, and a line."""

from __future__ import annotations

from typing import NamedTuple

from annotations.colours.labels import mended
from annotations.conversions import LABEL
from annotations.drafts.beginnings import begun
from annotations.drafts.differences import LISTING
from annotations.drafts.draft import Draft
from annotations.drafts.problems import COLOUR, Problem, problems
from annotations.drafts.reckoning import in_the_way
from annotations.drafts.tree import PARTS, SCHEMA, Node, Place
from annotations.errors import Refused
from annotations.project import Project
from annotations.wording import tr
from app.schemas.fields import DEPRECATED, FIELDS
from app.schemas.rows import LISTS


class Done(NamedTuple):
    """The draft after a deed, the place of the part that it was about, and what was done, in a line."""

    draft: Draft
    place: Place
    said: str = ""


def add(draft: Draft, place: Place) -> Done:
    """Add another part behind the one at a place, or at the end of a list. Raises Refused for pages without parts."""
    if len(place) >= 2:
        return _added(*begun(draft, place[:-2], str(place[-2]), int(place[-1]) + 1))
    if place and place[0] in LISTS:
        return _added(*begun(draft, (), str(place[0])))
    raise Refused(tr("this page has no parts to add to: choose a list or a part first"))


def add_below(draft: Draft, place: Place) -> Done:
    """Add a question to a label or a link, a value to a question; at a place among such, one more of them."""
    for owner in (place, place[:-2]) if len(place) >= 2 else ():
        if part := list_below(draft.at(owner)):
            return _added(*begun(draft, owner, part))
    raise Refused(tr("nothing can stand below this part"))


def list_below(node: Node) -> str:
    """The list that a part has below it: attributes of labels and links, values of questions; empty for none."""
    if node.kind == SCHEMA:
        return ""
    part = next(iter(PARTS.get(node.kind, {})), "")
    return part if part != "values" or node.get("type") in LISTING else ""


def remove(draft: Draft, place: Place, project: Project) -> Done:
    """Take a part out. Raises Refused, with counts, where labels use it."""
    node = _part(draft, place)
    is_of_project = node.origin is not None and draft.base.version == project.schema.version
    if is_of_project and (line := in_the_way(project, node.origin or (), everyone=not project.is_blind)):
        raise Refused(line)
    owner, part, index = place[:-2], str(place[-2]), int(place[-1])
    found = draft.removed(place)
    left = len(found.at(owner).parts[part])
    at = (*owner, part, min(index, left - 1)) if left else owner or (part,)
    return Done(found, at, tr("“{name}” is out of the draft", name=node.name))


def deprecate(draft: Draft, place: Place, since: str) -> Done:
    """Offer a part no more SINCE a version, or offer it again. Raises Refused for what is not offered at all."""
    node = _part(draft, place)
    if all(field.id != DEPRECATED for field in FIELDS.get(node.kind, ())):
        raise Refused(tr("this part is not offered, so it cannot be deprecated"))
    line = "“{name}” is offered again" if node.is_deprecated else "“{name}” is deprecated: it stays, offered no more"
    return Done(draft.deprecated(place, None if node.is_deprecated else since), place, tr(line, name=node.name))


def move(draft: Draft, place: Place, by: int) -> Done:
    """Move a part in its list."""
    _part(draft, place)
    return Done(*draft.moved(place, by))


def mend(draft: Draft, place: Place) -> Done:
    """Take the nearest colours for a label that are no trouble.

    Raises Refused for other parts, where none are, and where what stands there is no colour: near to that is nothing.
    """
    node = _part(draft, place)
    label = next((each for each in draft.schema.labels if each.name == node.name), None)
    if node.kind != LABEL or label is None:
        raise Refused(tr("choose a label first: colours are those of labels"))
    if wrong := next((each.line for each in problems(draft) if each.is_fault and _of_colour(each, place)), ""):
        raise Refused(wrong)
    light, dark = mended(label, draft.schema.labels)
    if (light, dark) == (label.colour, label.colour_dark):
        raise Refused(tr("its colours are no trouble"))
    found = draft.put(place, "colour", light).put(place, "colour_dark", dark)
    return Done(
        found, place, tr("{label} has the colours {light} and {dark} now", label=label.name, light=light, dark=dark)
    )


def _of_colour(problem: Problem, place: Place) -> bool:
    return problem.place == place and problem.key in COLOUR.values()


def standing(draft: Draft, place: Place) -> Place:
    """PLACE, or the nearest one above it where the draft has nothing there."""
    while len(place) >= 2:
        try:
            draft.at(place)
            return place
        except LookupError:
            place = place[:-2] or place[:1]
    return place


def found_again(before: Draft, place: Place, after: Draft) -> Place:
    """Where the part at a place stands in another draft, by its name; else what it belongs to, or its list."""
    while len(place) >= 2:
        if (found := after.place_of(before.address(place))) is not None:
            return found
        place = place[:-2] or place[:1]
    return place


def _added(draft: Draft, place: Place) -> Done:
    return Done(draft, place, tr("“{name}” is new: write its name", name=draft.at(place).name))


def _part(draft: Draft, place: Place) -> Node:
    if len(place) < 2:
        raise Refused(tr("choose a part in the list first"))
    return draft.at(place)
