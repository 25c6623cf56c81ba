"""The page that shows all pictures: docs/states.md."""

from __future__ import annotations

from collections.abc import Sequence

from picturing.state import State

HEAD = """# The states of the window

Every picture is the real program on the sample project: `make pictures` draws them anew, and writes this page.
"""


def written(states: Sequence[State], schemes: Sequence[str]) -> str:
    """The page with a heading for each state, and its picture in each of SCHEMES."""
    parts = [HEAD]
    for state in states:
        parts.append(f"## {state.title}\n")
        parts.extend(f"![{state.title}, {scheme}](pictures/{state.name}-{scheme}.png)\n" for scheme in schemes)
    return "\n".join(parts)
