"""Keeping the index of words up with the documents of a project."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from annotations.store import Store

AT_ONCE = 50  # a step that is taken meanwhile waits for no more documents than these


def enter_words(path: Path, progress: Callable[[int, int], None] | None = None) -> int:
    """Enter the documents of a project file that are not in its index of words yet; how many these were. Any thread.

    What was entered stays entered where PROGRESS raises, and where Refused is raised because another program is writing
    for long. A file that cannot be written is left as it is: all its texts are looked through then.
    """
    if not os.access(path, os.W_OK):
        return 0
    with closing(Store.open(path)) as store:
        if store.words.is_overgrown():
            with store.writing():
                store.words.clear()
        missing = store.words.missing()
        for done in range(0, len(missing), AT_ONCE):
            if progress:
                progress(done, len(missing))
            entries = store.words.read(missing[done : done + AT_ONCE])
            with store.writing():
                store.words.enter(entries)
    return len(missing)
