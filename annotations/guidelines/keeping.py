"""A guideline that is being written as a line of text that can be kept while nobody works on it, and back."""

from __future__ import annotations

import json

from annotations.guidelines.files import Draft
from annotations.value import value


@value
class Unfinished:
    """What is written and not in force: the draft, what is said to be new in it, and the version that was in force when
    it was begun; `base` is empty where there was none."""

    draft: Draft
    changes: str = ""
    base: str = ""


def kept_text(unfinished: Unfinished) -> str:
    """UNFINISHED as text."""
    draft = unfinished.draft
    parts = {"base": unfinished.base, "version": draft.version, "changes": unfinished.changes, "text": draft.text}
    return json.dumps(parts, ensure_ascii=False)


def unfinished_of(text: str) -> Unfinished | None:
    """What `kept_text` wrote; None where TEXT is nothing of the kind."""
    try:
        value = json.loads(text)
        parts = [value[name] for name in ("version", "text", "changes", "base")]
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    if not all(isinstance(part, str) for part in parts):
        return None
    version, written, changes, base = parts
    return Unfinished(Draft(version, written), changes, base)
