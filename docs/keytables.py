"""All keys as tables in Markdown, for docs/keys.md."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from annotations.wording import tr
from app.commands import fixedkeys
from app.commands.fixedkeys import fixed
from app.commands.keymap import by_heading
from app.commands.table import Command
from widgets.keys.keynames import shown, without_twins


def as_text(commands: Sequence[Command]) -> str:
    """All keys as tables in Markdown, one for each place where keys hold, and one for those that stay."""
    tables = [
        _table(heading, ((each.name, _written(each.keys), each.help) for each in found))
        for heading, found in by_heading(commands).items()
    ]
    rows = ((tr(each.text), tr(each.called) or _written(each.keys), each.said) for each in fixed())
    return "\n\n".join([*tables, _table(tr(fixedkeys.TITLE), rows)])


def _written(keys: Iterable[str]) -> str:
    return ", ".join(f"`{shown(key)}`" for key in without_twins(keys)) or "none"


def _table(title: str, rows: Iterable[tuple[str, ...]]) -> str:
    lines = [f"## {title}", "", "| command | keys | what it does |", "| --- | --- | --- |"]
    for row in rows:
        cells = (cell.replace("|", "\\|") for cell in row)
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)
