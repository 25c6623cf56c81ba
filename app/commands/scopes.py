"""Where keys hold: which places there are, which of them are open at the same time, and what none of them can have."""

from __future__ import annotations

from dataclasses import dataclass

from annotations.wording import later

WINDOW, TEXT, MOVING = "window", "text", "moving"
QUESTION, LIST, MENTIONS, INSPECTOR, DOCUMENTS, JUMP = "question", "list", "mentions", "inspector", "documents", "jump"
SPANS = "spans"
REGISTER, ENTITIES, PLACES, INBOX, PREVIEW, KEYS = "register", "entities", "places", "inbox", "preview", "keys"
AGREEMENT, FIGURES, DIFFERENCES = "agreement", "figures", "differences"
MANUAL, PAGES = "manual", "pages"
GUIDELINE, OLDER, VERSIONS = "guideline", "older", "versions"
SEARCH, CONCORDANCE, CHANGES = "search", "concordance", "changes"
SCHEMA, PARTS = "schema", "parts"
EVERYWHERE = "everywhere"

FIELDS, LETTERS = "fields", "letters"


@dataclass(frozen=True, slots=True)
class Scope:
    """A place where keys hold. The keys of the scopes in `beside` hold there as well.

    `others_need` says which keys are needed there by what is not a command: by FIELDS everything that types, edits or
    moves, by what is typed (LETTERS) only characters.
    """

    title: str
    beside: tuple[str, ...] = ()
    others_need: str = ""


SCOPES = {
    WINDOW: Scope(later("In the whole window"), (), FIELDS),
    EVERYWHERE: Scope(later("In every window and dialog"), (WINDOW,), FIELDS),
    TEXT: Scope(later("In the text"), (WINDOW,)),
    MOVING: Scope(later("In the text: moving and selecting"), (WINDOW, TEXT)),
    JUMP: Scope(later("While a jump waits for its letter"), (), LETTERS),
    QUESTION: Scope(later("In a question"), (WINDOW, LIST, REGISTER), LETTERS),
    LIST: Scope(
        later("In every list"), (WINDOW, TEXT, REGISTER, INBOX, AGREEMENT, MANUAL, SEARCH, CHANGES, SCHEMA), LETTERS
    ),
    MENTIONS: Scope(later("In the list of mentions"), (WINDOW, LIST)),
    INSPECTOR: Scope(later("In the inspector"), (WINDOW, LIST)),
    DOCUMENTS: Scope(later("In the list of documents"), (WINDOW, LIST)),
    SPANS: Scope(later("In the table of spans"), (WINDOW, TEXT, LIST)),
    REGISTER: Scope(later("In the register"), (), FIELDS),
    ENTITIES: Scope(later("In the register: its list"), (REGISTER, LIST)),
    PLACES: Scope(later("In a list of places or queries"), (REGISTER, INBOX, LIST)),
    INBOX: Scope(later("In the inbox of queries"), (), FIELDS),
    PREVIEW: Scope(later("In the preview of an import"), (LIST,)),
    AGREEMENT: Scope(later("In the agreement window"), (), FIELDS),
    FIGURES: Scope(later("In figures and plots"), (AGREEMENT, LIST)),
    DIFFERENCES: Scope(later("In the list of disagreements"), (AGREEMENT, LIST)),
    SEARCH: Scope(later("In the panel of searches"), (WINDOW,), FIELDS),
    CONCORDANCE: Scope(later("In the list of places found"), (WINDOW, SEARCH, LIST)),
    CHANGES: Scope(later("In the preview of changes"), (), FIELDS),
    KEYS: Scope(later("In the window of keys"), (LIST,), LETTERS),
    MANUAL: Scope(later("In the manual"), (), FIELDS),
    GUIDELINE: Scope(later("In the guideline"), (WINDOW,)),
    OLDER: Scope(later("In the list of older work"), (WINDOW, LIST)),
    VERSIONS: Scope(later("In the versions of the guideline"), (), FIELDS),
    PAGES: Scope(later("In the manual: contents and hits"), (MANUAL, LIST)),
    SCHEMA: Scope(later("In the schema editor"), (), FIELDS),
    PARTS: Scope(later("In the schema editor: its list"), (SCHEMA, LIST)),
}


def are_together(one: str, other: str) -> bool:
    """Whether the keys of two scopes hold at the same time, so that one key cannot be in both."""
    if one == other or EVERYWHERE in (one, other):
        return True
    return other in SCOPES[one].beside or one in SCOPES[other].beside


def holding_in(scope: str) -> tuple[str, ...]:
    """The scopes whose keys a widget of SCOPE carries out itself: its own, and where it is a list those of lists."""
    return (scope, LIST) if LIST in SCOPES[scope].beside else (scope,)
