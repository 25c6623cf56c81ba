"""Works the program from outside, as a screen reader does: through AT-SPI, with nothing of Qt and nothing of ours.

Run by the Python of the system, which has pyatspi, while the program is open. Prints what it met as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE = 90.0
"""So many seconds all of it may take."""
LOOK_MS = 50
LABEL, WORDS = "Stance", "want the ferry anyway"

_began = time.monotonic()
_events: list[tuple[str, Any]] = []


def main(program: str) -> None:
    """Find the program, read it, label some words in it, open its table and read that."""
    GLib.timeout_add(LOOK_MS, lambda: True)  # so that whoever waits looks again, also where nothing is told
    for kind in ("object:announcement", "object:text-caret-moved", "object:state-changed:focused"):
        pyatspi.Registry.registerEventListener(lambda event: _events.append((event.type, event)), kind)
    frame = wait_for(lambda: first(application(program), "frame"))
    article = wait_for(lambda: named(frame, "text", "Article"))
    text = article.queryText()
    wait_for(lambda: any("underline" in run[2] for run in runs(text)))
    met: dict[str, Any] = {
        "parts": sorted({(each.getRoleName(), each.name) for each in every(frame) if each.name}),
        "text": text.getText(0, -1),
        "characters": characters(text),
        "point": characters(named(frame, "text", "Point 1").queryText()),
        "word": text.getTextAtOffset(4, pyatspi.TEXT_BOUNDARY_WORD_START)[0].strip(),
        "line": text.getTextAtOffset(4, pyatspi.TEXT_BOUNDARY_LINE_START)[0].strip(),
        "runs": [(text.getText(start, end), ground) for start, end, _, ground in runs(text) if ground],
        "states": sorted(pyatspi.stateToString(each) for each in article.getState().getStates()),
    }
    met["caret"] = caret(article, text)
    met["marked"] = mark(frame, text)
    met["table"] = table(frame)
    print(json.dumps(met))


def characters(text: Any) -> list[str]:
    """What is read of a text character by character."""
    return [text.getTextAtOffset(at, pyatspi.TEXT_BOUNDARY_CHAR)[0] for at in range(text.characterCount)]


def caret(article: Any, text: Any) -> dict[str, Any]:
    """Put the caret into a marked word, and hear what comes of it."""
    article.queryComponent().grabFocus()
    wait_for(lambda: article.getState().contains(pyatspi.STATE_FOCUSED))
    _events.clear()
    text.setCaretOffset(text.getText(0, -1).index("board offers"))
    said = wait_for(lambda: announcement("begins"))
    moved = [event.detail1 for kind, event in _events if kind.startswith("object:text-caret-moved")]
    return {"said": said, "moved": moved[-1:], "at": text.caretOffset}


def mark(frame: Any, text: Any) -> dict[str, Any]:
    """Select words and press a label, and hear the step and the question."""
    _events.clear()
    start = text.getText(0, -1).index(WORDS)
    text.addSelection(start, start + len(WORDS))
    button = next(each for each in every(frame) if each.name.startswith(LABEL) and "button" in each.getRoleName())
    actions = button.queryAction()
    actions.doAction([actions.getName(at) for at in range(actions.nActions)].index("Press"))
    said = wait_for(lambda: announcement("Commitment"))
    question = wait_for(lambda: named(frame, "panel", "Commitment"))
    answers = [each.name for each in every(question) if each.getRoleName() == "list item"]
    return {"role": button.getRoleName(), "said": said, "answers": answers}


def table(frame: Any) -> dict[str, Any]:
    """Open the table of spans by its menu, and read its first rows."""
    entry = next(
        each for each in every(frame, hidden=True) if each.name == "Table of spans" and "menu" in each.getRoleName()
    )
    actions = entry.queryAction()
    actions.doAction([actions.getName(at) for at in range(actions.nActions)].index("Press"))
    panel = wait_for(lambda: named(frame, "panel", "Table of spans"))
    rows = wait_for(lambda: named(panel, "table", "Spans"))
    cells = rows.queryTable()
    heads = [cells.getColumnHeader(column).name for column in range(cells.nColumns)]
    first_row = [cells.getAccessibleAt(0, column) for column in range(cells.nColumns)]
    return {
        "heads": heads,
        "rows": cells.nRows,
        "first": [each.name for each in first_row],
        "said": first_row[1].description,
        "focused": wait_for(lambda: last_focused("table cell")),
    }


# Looking


def application(program: str) -> Any:
    """The program among all that are open."""
    return next(
        (each for each in pyatspi.Registry.getDesktop(0) if each is not None and program in each.name.lower()), None
    )


def every(node: Any, *, hidden: bool = False) -> Iterator[Any]:
    """A node and all that is shown below it; what is HIDDEN too, such as entries of menus that are closed."""
    if node is None or not (hidden or node.getState().contains(pyatspi.STATE_VISIBLE)):
        return
    yield node
    for child in node:
        if child is not None:
            yield from every(child, hidden=hidden)


def first(node: Any, role: str) -> Any:
    return next((each for each in every(node, hidden=True) if each.getRoleName() == role), None)


def named(node: Any, role: str, name: str) -> Any:
    return next((each for each in every(node) if (each.getRoleName(), each.name) == (role, name)), None)


def runs(text: Any) -> list[tuple[int, int, dict[str, str], str]]:
    """The runs of the text that have the same attributes: start, end, all of them, and the colour of the ground."""
    found = []
    at = 0
    while at < text.characterCount:
        listed, start, end = text.getAttributeRun(at, False)
        attributes = dict(each.split(":", 1) for each in listed)
        found.append((start, end, attributes, attributes.get("bg-color", "")))
        at = max(end, at + 1)
    return found


# Waiting


def wait_for(look: Callable[[], Any]) -> Any:
    """What LOOK gives, as soon as it gives something."""
    while time.monotonic() < _began + PATIENCE:
        GLib.MainContext.default().iteration(True)
        try:
            if found := look():
                return found
        except (LookupError, GLib.Error, ValueError):
            pass
    raise TimeoutError("it did not come about")


def announcement(words: str) -> str:
    """The last announcement with these words in it."""
    said = [str(event.any_data) for kind, event in _events if kind == "object:announcement"]
    return next((each for each in reversed(said) if words in each), "")


def last_focused(role: str) -> tuple[str, str] | None:
    """What has come to have the focus last, once that is something in this role."""
    found = [event.source for kind, event in _events if kind.endswith("focused") and event.detail1]
    return (role, found[-1].name) if found and found[-1].getRoleName() == role else None


if __name__ == "__main__":
    main(sys.argv[1])
