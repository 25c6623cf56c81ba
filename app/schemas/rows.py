"""The parts of a draft as the rows of the editor's list."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from annotations.answertypes import AS
from annotations.conversions import FIELD, LABEL, LINK, Address
from annotations.drafts.differences import LISTING
from annotations.drafts.draft import Draft
from annotations.drafts.problems import Problem
from annotations.drafts.tree import ATTRIBUTE, PARTS, SCHEMA, Node, Place
from annotations.wording import tr
from app.schemas.fields import SPANS
from app.schemas.forms import CHECKS_PAGE, SECTIONS, TITLES
from widgets.lists.partlist import FAULT, REMARK, PartRow

LISTS = tuple(part for part in PARTS[SCHEMA] if part != CHECKS_PAGE)
PAGES = (CHECKS_PAGE, SPANS, SECTIONS)
"""What has a page of its own, and no parts in the list."""


def rows(draft: Draft, problems: Sequence[Problem], opened: Collection[Address]) -> list[PartRow]:
    """The rows. OPENED are the addresses of parts whose own parts are listed below them."""
    signs = _signs(problems)
    whole = f"{draft.root.get('name', '')} {draft.base.version}"
    found = [_row((), tr("The schema as a whole"), whole, 0, signs.get((), ""))]
    for part in LISTS:
        nodes = draft.root.parts.get(part, ())
        found.append(
            PartRow((part,), tr(TITLES[part]), str(len(nodes)), is_heading=True, heard=_heard_list(part, nodes))
        )
        for index, node in enumerate(nodes):
            found += _of_part(draft, (part, index), node, 1, signs, opened)
    for page in PAGES:
        sign = _worst(sign for place, sign in signs.items() if place[:1] == (page,))
        found.append(_row((page,), tr(TITLES[page]), "", 0, sign))
    return found


def _of_part(
    draft: Draft, place: Place, node: Node, depth: int, signs: Mapping[Place, str], opened: Collection[Address]
) -> Iterator[PartRow]:
    inner = [
        (part, index, each)
        for part, nodes in node.parts.items()
        if part != "values" or node.get("type") in LISTING  # else they wait, should the type change back
        for index, each in enumerate(nodes)
    ]
    is_open = draft.address(place) in opened
    within = [place] if is_open else [other for other in signs if other[: len(place)] == place]
    labels = draft.schema.labels if node.kind == LABEL else ()
    label = next((each for each in labels if each.name == node.name), None)
    row = _row(place, node.name, _detail(node), depth, _worst(signs.get(each, "") for each in within))
    yield row._replace(
        is_faint=node.is_deprecated,
        colours=(label.colour, label.colour_dark) if label else (),
        underline=label.underline if label else "",
        fold="" if not inner else "open" if is_open else "closed",
        heard=_heard(row, bool(inner), is_open),
    )
    for part, index, each in inner if is_open else ():
        yield from _of_part(draft, (*place, part, index), each, depth + 1, signs, opened)


def _row(place: Place, words: str, detail: str, depth: int, sign: str) -> PartRow:
    row = PartRow(place, words, detail, depth, sign=sign)
    return row._replace(heard=_heard(row, False, False))


def _detail(node: Node) -> str:
    parts = []
    if node.kind in (ATTRIBUTE, FIELD):
        kind = node.get("type", "text")
        parts.append(tr(AS[kind]) if kind in AS else str(kind))
    elif node.kind == LINK:
        parts.append(f"{', '.join(node.get('from', ()))} → {', '.join(node.get('to', ()))}")
    elif node.get("key"):
        parts.append(str(node.get("key")))
    if node.is_deprecated:
        parts.append(tr("deprecated"))
    return ", ".join(parts)


def _heard(row: PartRow, folds: bool, is_open: bool) -> str:
    parts = [row.words or tr("without a name"), row.detail]
    if folds:
        parts.append(tr("opened") if is_open else tr("closed"))
    if row.sign:
        parts.append(tr("something is wrong with it") if row.sign == FAULT else tr("there is a remark on it"))
    return ", ".join(part for part in parts if part)


def _heard_list(part: str, nodes: Sequence[Node]) -> str:
    return f"{tr(TITLES[part])}: {', '.join(node.name for node in nodes) or tr('none')}"


def _signs(problems: Iterable[Problem]) -> dict[Place, str]:
    """The sign of each part with a problem; the rules of spans and sections have pages of their own."""
    found: dict[Place, str] = {}
    for problem in problems:
        at = (problem.key,) if not problem.place and problem.key in PAGES else problem.place
        found[at] = _worst((found.get(at, ""), FAULT if problem.is_fault else REMARK))
    return found


def _worst(signs: Iterable[str]) -> str:
    found = set(signs)
    return FAULT if FAULT in found else REMARK if REMARK in found else ""
