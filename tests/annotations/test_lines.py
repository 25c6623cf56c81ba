"""Lines for people are marked where they stand: none goes to a label, a tip or the status line as it is."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from docs.translating import lines as finding
from docs.translating.lines import NoLine, modules

WRAPS = {"tr", "later", "counted", "several", "number", "joined"}
SINKS = {
    "setText", "setToolTip", "setStatusTip", "setAccessibleName", "setAccessibleDescription", "setWindowTitle",
    "setPlaceholderText", "setTitle", "setLabelText", "setSpecialValueText", "setInformativeText", "setSuffix",
    "addTab", "addRow", "addMenu", "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox",
    "QMessageBox", "QAction", "BarButton", "EmptyState", "ElidedLabel", "Option", "Question", "Column", "tell",
    "tell_otherwise", "refuse", "warn", "Refused", "Damaged", "Nameless", "complain",
}  # fmt: skip
NO_WORDS = {"Stancemark"}
_WORDS = re.compile(r"[^\W\d_]{2,}[^\w{}]* [^\W\d_]{2,}|^[A-Z][a-z]{2,}")
_KEYS = re.compile(r"(Ctrl|Shift|Alt|Esc|Enter|Tab)\b\S*")


def test_no_line_of_a_table_is_shown_as_it_stands_there() -> None:
    assert finding.untold() == []


def test_no_literal_goes_to_where_people_read_it_as_it_is() -> None:
    assert list(unmarked()) == []


def test_no_line_is_told_when_a_module_is_imported() -> None:
    """It would stay in the language that was spoken then."""
    early = [
        f"{place}:{node.lineno}" for place, module in modules() for node in _at_import(module) if _name(node) in WRAPS
    ]
    assert [each for each in early if not each.startswith("annotations/wording.py")] == []


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ('tr("Undo")', [("Undo",)]),
        ('tr("Open", "a state")', [("Open",)]),
        ('tr("one" if x else "other")', [("one",), ("other",)]),
        ('def f():\n    line = "Type: {x}"\n    if y:\n        line = "Choose: {x}"\n    tr(line, x=1)', [("Type: {x}",), ("Choose: {x}",)]),
        ('counted(3, "span")', [("{count:,} span", "{count:,} spans")]),
        ('several(3, "{count} is", "{count} are")', [("{count} is", "{count} are")]),
        ('X = later("{count} is"), later("{count} are")', [("{count} is", "{count} are")]),
        ('X = {1: later("a"), 2: later("b")}', [("a",), ("b",)]),
        ('tr(name)', []),
    ],
)  # fmt: skip
def test_lines_are_found_however_they_are_marked(source: str, told: list[tuple[str, ...]]) -> None:
    assert [line.texts for line in finding.of_module("some.py", ast.parse(source))] == told


@pytest.mark.parametrize("source", ['tr(f"{x} is open")', 'several(1, *pair, 3, 4)[0] + several(1, "a")'])
def test_what_cannot_be_translated_is_named_with_its_place(source: str) -> None:
    with pytest.raises(NoLine, match=r"some\.py:1: "):
        finding.of_module("some.py", ast.parse(source))


def unmarked() -> Iterator[str]:
    """Every literal with words in it that one of the SINKS gets without being handed to a catalogue."""
    for place, module in modules():
        for node in ast.walk(module):
            if not isinstance(node, ast.Call) or _name(node) not in SINKS or _is_of_typer(node):
                continue
            for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
                for literal in _literals(argument):
                    if _WORDS.search(literal) and literal not in NO_WORDS and not _KEYS.fullmatch(literal):
                        yield f"{place}:{node.lineno}: {_name(node)} gets {literal!r}"


def _literals(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Call) and _name(node) in WRAPS:
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)  # type: ignore[misc]
    elif not isinstance(node, (ast.Compare, ast.Lambda)):
        for part in ast.iter_child_nodes(node):
            yield from _literals(part)


def _at_import(node: ast.AST) -> Iterator[ast.Call]:
    for part in ast.iter_child_nodes(node):
        if isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            continue
        if isinstance(part, ast.Call) and _name(part) != "later":
            yield part
        yield from _at_import(part)


def _is_of_typer(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == "typer"


def _name(node: ast.Call) -> str:
    return getattr(node.func, "id", getattr(node.func, "attr", ""))
