"""Finds every line for people in the sources.

Those are the first arguments of `tr` and `later`, the nouns of `counted`, both lines of `several`; where one of them is
a local name, what is assigned to it in the same function. Two lines of `later` that stand together, each with a place
for a count, are meant for `several`. Besides: the rows of the table of commands, and the help of the command line.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from annotations.wording import SIGNS

ROOT = Path(__file__).resolve().parents[2]
ROOMS = ("annotations", "widgets", "app")
_DEFINING = "annotations/wording.py"

Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


@dataclass(frozen=True, slots=True)
class Found:
    """A line: its text, or that for one and that for several; what tells it apart; the module it stands in."""

    texts: tuple[str, ...]
    meaning: str
    place: str


class NoLine(Exception):
    """Something that stands where a line should, and cannot be translated."""


def lines() -> list[Found]:
    """Every line once, in the order of the modules. Raises NoLine, which says where, for what is none."""
    found: dict[tuple[str, str], Found] = {}
    for line in (each for each in _all() if _has_words(each)):
        key = line.texts[-1], line.meaning
        known = found.setdefault(key, line)
        if known.texts != line.texts:
            raise NoLine(f"{line.place}: {line.texts} is {known.texts} in {known.place}")
    return list(found.values())


def of_module(place: str, module: ast.Module) -> list[Found]:
    """The lines of one module, some of which may be there more than once. Raises NoLine."""
    return _Reader(place, module).lines()


def modules() -> Iterator[tuple[str, ast.Module]]:
    """Every module of the program that may hold lines, by its path."""
    for room in ROOMS:
        for file in sorted((ROOT / room).rglob("*.py")):
            place = file.relative_to(ROOT).as_posix()
            if place != _DEFINING:
                yield place, ast.parse(file.read_text(encoding="utf-8"))


def untold() -> list[str]:
    """Where the window shows a line of a table as it is, in English: what `later` has marked is handed to no `tr`."""
    marked = {(place, name) for place, module in modules() for name in _marked(module)}
    return [
        f"{place}:{call.lineno}: {name}"
        for place, module in modules()
        if not place.startswith("annotations/")
        for call in ast.walk(module)
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr not in _TELLING
        for name in _names(call.args)
        if _origin(place, module, name) in marked
    ]


_TELLING = ("_skip",)
"""Methods that put what they are given into the language themselves."""


def _marked(module: ast.Module) -> Iterator[str]:
    """The names of lines that stand at the head of a module."""
    for node in module.body:
        match node:
            case ast.Assign([ast.Name(name)], ast.Call(ast.Name("later"))):
                yield name


def _names(arguments: list[ast.expr]) -> Iterator[str]:
    """The names that are handed over, one of two perhaps."""
    for each in arguments:
        match each:
            case ast.Name(name):
                yield name
            case ast.IfExp(_, one, other):
                yield from _names([one, other])


def _origin(place: str, module: ast.Module, name: str) -> tuple[str, str]:
    """The module that a name comes from, and what it is called there."""
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and node.module:
            for each in node.names:
                if (each.asname or each.name) == name:
                    return f"{node.module.replace('.', '/')}.py", each.name
    return place, name


def _all() -> Iterator[Found]:
    for place, module in modules():
        yield from of_module(place, module)
    yield from _of_commands()
    yield from _of_command_line()
    for sign, meaning in SIGNS.items():
        yield Found((sign,), meaning, _DEFINING)
    for node in ast.walk(ast.parse((ROOT / _DEFINING).read_text(encoding="utf-8"))):
        match node:
            case ast.Call(ast.Name("tr"), [ast.Constant(str() as line)]):
                yield Found((line,), "", _DEFINING)


def _of_commands() -> Iterator[Found]:
    """What the rows of the table of commands say; those of a schema are made with `tr`."""
    from app.commands.deeds import DEEDS
    from app.commands.table import COMMANDS

    for rows, place in ((COMMANDS, "app/commands/table.py"), (DEEDS, "app/commands/deeds.py")):
        for row in rows:
            yield Found((row.text,), "", place)
            yield Found((row.help,), "", place)


def _of_command_line() -> Iterator[Found]:
    """The help of the command line, and of every command in it."""
    from app.commandline.cli import app
    from app.commandline.help import paragraphs

    for paragraph in paragraphs(app):
        yield Found((paragraph,), "", "app/commandline/cli.py")


class _Reader(ast.NodeVisitor):
    """Reads one module."""

    def __init__(self, place: str, module: ast.Module) -> None:
        self._place = place
        self._module = module
        self._found: list[Found] = []
        self._around: list[ast.AST] = [module]

    def lines(self) -> list[Found]:
        self.visit(self._module)
        return self._found

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._around.append(node)
        self.generic_visit(node)
        self._around.pop()

    def visit_Tuple(self, node: ast.Tuple) -> None:
        pair = [self._strings(each.args[0]) for each in node.elts if _is_later(each)]  # type: ignore[attr-defined]
        if len(node.elts) == len(pair) == 2 and all(len(each) == 1 and "{count" in each[0] for each in pair):
            self._found.append(Found((pair[0][0], pair[1][0]), "", self._place))
        else:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if isinstance(node.func, ast.Name) and name in ("tr", "later"):
            meaning = self._strings(node.args[1])[0] if len(node.args) > 1 else ""
            for text in self._strings(node.args[0]):
                self._found.append(Found((text,), meaning, self._place))
        elif name == "counted" and isinstance(node.func, ast.Name) and len(node.args) == 2:
            for noun in self._strings(node.args[1]):
                self._found.append(Found((f"{{count:,}} {noun}", f"{{count:,}} {noun}s"), "", self._place))
        elif name == "several" and isinstance(node.func, ast.Name):
            self._several(node)
        self.generic_visit(node)

    def _several(self, node: ast.Call) -> None:
        if any(isinstance(each, ast.Starred) for each in node.args):
            return  # a pair of `later`
        if len(node.args) != 3:
            raise NoLine(f"{self._place}:{node.lineno}: several needs a number and two lines")
        ones, many = self._strings(node.args[1]), self._strings(node.args[2])
        if len(ones) != len(many):
            raise NoLine(f"{self._place}:{node.lineno}: not as many lines for one as for several")
        for pair in zip(ones, many, strict=True):
            self._found.append(Found(pair, "", self._place))

    def _strings(self, node: ast.expr) -> list[str]:
        """The texts that an argument may be; none where it is a line that is marked elsewhere."""
        match node:
            case ast.Constant(value=str(text)):
                return [text]
            case ast.IfExp(body=body, orelse=otherwise):
                return [*self._strings(body), *self._strings(otherwise)]
            case ast.BoolOp(values=values):
                return [text for each in values for text in self._strings(each)]
            case ast.Name(id=name):
                return self._assigned(name)
            case ast.JoinedStr():
                raise NoLine(f"{self._place}:{node.lineno}: an f-string cannot be translated")
        return []

    def _assigned(self, name: str) -> list[str]:
        """The texts that a local name stands for; a line of `later` is found where it is marked."""
        function = self._around[-1]
        found: list[str] = []
        for node in ast.walk(function):
            if isinstance(node, ast.Assign) and function is not self._module:
                for target in node.targets:
                    found += self._bound(target, node.value, name)
        return found

    def _bound(self, target: ast.expr, value: ast.expr, name: str) -> list[str]:
        if isinstance(target, ast.Name) and target.id == name and not isinstance(value, ast.Name):
            return self._strings(value)
        if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple) and len(target.elts) == len(value.elts):
            pairs = zip(target.elts, value.elts, strict=True)
            return [text for part, each in pairs for text in self._bound(part, each, name)]
        return []


def _has_words(line: Found) -> bool:
    """Whether there is anything to translate: letters outside of the places, or the way in which a time is written."""
    return line.place == _DEFINING or any(
        re.search(r"[^\W\d_]", re.sub(r"\{[^{}%]*\}", "", each)) for each in line.texts
    )


def _is_later(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and _name(node.func) == "later"


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Call):
        return _name(node.func)
    return getattr(node, "id", getattr(node, "attr", ""))
