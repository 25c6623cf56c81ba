"""The pictures of docs/states.md: each is there in both schemes and small, and none lies about."""

from __future__ import annotations

import re
from pathlib import Path

DOCS = Path(__file__).resolve().parent.parent / "docs"
MOST_BYTES = 200_000


def test_every_state_has_a_picture_in_light_and_in_dark_and_no_picture_is_left_over() -> None:
    shown = re.findall(r"\(pictures/([\w-]+)-(light|dark)\.png\)", (DOCS / "states.md").read_text(encoding="utf-8"))
    names = list(dict.fromkeys(name for name, _ in shown))
    assert len(names) > 40
    assert shown == [(name, scheme) for name in names for scheme in ("light", "dark")]
    files = {file.name for file in (DOCS / "pictures").iterdir()}
    assert files == {f"{name}-{scheme}.png" for name, scheme in shown}


def test_pictures_are_small_enough_to_be_looked_at_over_a_slow_line() -> None:
    sizes = {file.name: file.stat().st_size for file in (DOCS / "pictures").iterdir()}
    assert {name: size for name, size in sizes.items() if size > MOST_BYTES} == {}
