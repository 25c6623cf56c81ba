"""What a new part of a schema begins with: a name that is free, and for a label a key, colours and an underline."""

from __future__ import annotations

from collections.abc import Mapping
from string import ascii_lowercase, digits
from typing import Any

from annotations.colours.labels import next_colours, next_underline
from annotations.conversions import ERROR, FIELD, LABEL, LINK, VERDICT, VOCABULARY
from annotations.drafts.draft import Draft
from annotations.drafts.tree import ATTRIBUTE, PARTS, VALUE, Place, free_name, name_key
from annotations.wording import later, tr

_CALLED: Mapping[str, str] = {
    LABEL: later("NEW"), LINK: later("link"), VERDICT: later("verdict"), ERROR: later("error"),
    FIELD: later("field"), VOCABULARY: later("vocabulary"), ATTRIBUTE: later("attribute"), VALUE: later("value"),
}  # fmt: skip
_KEYS = digits[1:] + ascii_lowercase


def begun(draft: Draft, owner: Place, part: str, index: int | None = None) -> tuple[Draft, Place]:
    """With a new part at an index of a list, or at its end; and its place. Nothing is wrong with it yet."""
    kind = PARTS[draft.at(owner).kind][part]
    beside = [node.name for node in draft.at(owner).parts.get(part, ())]
    fields: dict[str, Any] = {name_key(kind): free_name(tr(_CALLED[kind]), beside)}
    if kind == LABEL:
        fields |= _look(draft)
    elif kind == LINK:
        labels = [label.name for label in draft.schema.offered_labels]
        fields |= {"from": labels[:1], "to": labels[:1]}
    elif kind in (ATTRIBUTE, FIELD):
        fields["type"] = "text"
    elif kind == VERDICT:
        fields["needs"] = []
    draft, place = draft.added(owner, part, fields)
    return (draft, place) if index is None else draft.moved(place, index - int(place[-1]))


def _look(draft: Draft) -> dict[str, Any]:
    labels = draft.schema.labels  # deprecated ones, too: work with them is still read
    colour, dark = next_colours(labels)
    taken = {label.key for label in draft.schema.offered_labels}
    key = next((key for key in _KEYS if key not in taken), "")
    return {"key": key, "colour": colour, "colour_dark": dark, "underline": next_underline(labels)}
