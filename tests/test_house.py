"""The rules of the house that can be counted: how long modules and functions are, what tests replace, that nothing sleeps.

See CONTRIBUTING.md. What is excused stands here by its name, with the reason.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("annotations", "widgets", "app", "resources", "tests", "docs")
MOST_LINES, MOST_OF_A_FUNCTION = 399, 40

LONGER = {
    "app/commandline/agreement.py: _agreement": "its parameters are the options of the command, each with its help",
}
"""Functions that are longer, and why."""
REPLACED = {
    "tests/annotations/test_catalogues.py: file_of": "where a file lies",
    "tests/annotations/test_copies.py: begin": "what the first version of the program did",
    "tests/annotations/test_copies.py: name": "in a loop, over what is written in capitals",
    "tests/app/searchpanel.py: {name}": "in a loop, over what is written in capitals",
    "tests/app/test_agreement_blindness.py: gate": "of a class of the tests",
    "tests/app/test_agreement_counting.py: error": "of a class of the tests",
    "tests/app/test_agreement_counting.py: gate": "of a class of the tests",
    "tests/app/test_languages.py: file_of": "where a file lies",
    "tests/stories/test_frantic_user.py: _latest": "the clock",
    "tests/widgets/test_documentlist.py: rowCount": "watched; it goes on doing its work",
    "tests/widgets/test_picker_several.py: eventFilter": "watched; it goes on doing its work",
}
"""What tests replace though it is neither a limit, which is written in capitals, nor a part of the system; and why."""
SYSTEM = ("os", "sys")
OF_SYSTEM = ("os", "time", "datetime", "QGuiApplication")


def test_modules_and_functions_are_short() -> None:
    long = [file for file, text in sources().items() if text.count("\n") > MOST_LINES]
    assert not long, f"modules of {MOST_LINES + 1} lines or more: {long}"
    functions = {f"{file}: {name}" for file, text in sources().items() for name in long_functions(text)}
    assert functions == set(LONGER), f"functions of more than {MOST_OF_A_FUNCTION} lines, and those that are excused"


@pytest.mark.parametrize(
    "line", ["    pass", "# a remark", '    """\nat the margin\n    """', "", "    async def g(): pass"]
)
@pytest.mark.parametrize(
    "begins", ["", "if x:\n  pass\nelse:\n ", "class A:\n ", "try: pass\nexcept OSError:\n async "]
)
def test_long_functions_are_found_whatever_stands_in_them(begins: str, line: str) -> None:
    enough = MOST_OF_A_FUNCTION - 2 - line.count("\n")
    for more, found in ((0, []), (1, ["long"])):
        text = "\n".join((f"{begins}def long():", line, *["    pass"] * (enough + more)))
        assert list(long_functions(text)) == found


def long_functions(text: str) -> Iterator[str]:
    """The functions of a module that are too long. Only statements are walked through: expressions are most of a module."""
    rest: list[ast.AST] = [ast.parse(text)] if text.count("\n") >= MOST_OF_A_FUNCTION else []
    while rest:
        node = rest.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            if node.end_lineno - node.lineno >= MOST_OF_A_FUNCTION:
                yield node.name
        for part in ("body", "orelse", "finalbody", "handlers", "cases"):
            rest += getattr(node, part, ())


def test_tests_replace_nothing_of_ours_and_never_sleep() -> None:
    found = {each for file, text in sources().items() if file.startswith("tests/") for each in replaced(file, text)}
    assert found == set(REPLACED)
    own = str(Path(__file__).relative_to(ROOT))
    for file, text in sources().items():
        if file.startswith("tests/") and file != own:
            assert not re.search(r"\bsleep\(|unittest\.mock|mocker", text), file


def replaced(file: str, text: str) -> Iterator[str]:
    """What a module of the tests sets by `setattr` of monkeypatch that needs a reason."""
    if ".setattr(" not in text:
        return
    for call in ast.walk(ast.parse(text)):
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Attribute) or call.func.attr != "setattr":
            continue
        first, second = (ast.unparse(each).strip("'") for each in call.args[:2])
        name = second if len(call.args) == 3 else first.rpartition(".")[2]
        is_of_system = first in SYSTEM or name in OF_SYSTEM or ".os." in first
        if not name.isupper() and not is_of_system:
            yield f"{file}: {name}"


@cache
def sources() -> dict[str, str]:
    """The text of every module, by its path."""
    files = sorted(file for room in ROOMS for file in (ROOT / room).rglob("*.py"))
    return {str(file.relative_to(ROOT)): file.read_text(encoding="utf-8") for file in files}
