"""The manual that ships tells the truth: its commands, links and pictures are held against the program."""

from __future__ import annotations

import importlib
import pkgutil
import re
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

import app
import widgets
from annotations import manual
from annotations.schema_reader import load
from app import sample
from app.commands.ofschema import table
from app.commands.scopes import SCOPES
from app.commands.table import MENUS
from app.manual.pages import FIRST, OF_SCOPES, OF_WIDGETS, page_of
from resources import path as resource
from tests.app.manualpages import HELP, LANGUAGES, LINK, MANUALS, PAGES, codes, fixed_keys, page, text, without_code
from tests.windows import opened
from widgets.markdownview import DARK

TABLE = {command.id: command for command in table(load(resource("schemas/actor-stance-condition.json")))}
MOST_BYTES = 4_000_000
WIDEST = 900
LONGEST_SENTENCE = 32


def blocks(source: str) -> list[str]:
    """Paragraphs, entries of lists and cells of tables."""
    return re.split(r"\n\s*\n|\n(?=\* |\d+\. |\||#)|(?<=\S) \| ", source)


def test_every_page_stands_in_the_contents_and_none_twice() -> None:
    for language, found in MANUALS.items():
        files = {file.stem for file in (HELP / language).glob("*.md")} - {"contents"}
        listed = [id for chapter in found.chapters for id in chapter.pages]
        assert len(set(listed)) == len(listed)
        assert files <= set(listed), "a page that nothing leads to"
    assert set(MANUALS["en"].pages) == {file.stem for file in (HELP / "en").glob("*.md")} - {"contents"}
    assert next(iter(MANUALS["en"].pages)) == FIRST


@pytest.mark.parametrize(("language", "id"), PAGES)
def test_every_name_is_that_of_a_command(language: str, id: str) -> None:
    names = manual.names_in(text(language, id))
    assert [name for _, name in names if name not in TABLE] == []
    assert re.findall(r"\{(?!#|key:|command:)", without_code(text(language, id))) == []
    assert [name for kind, name in names if kind == "command" and not TABLE[name].menu] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_of_commands_are_named_by_the_command(qapp: QApplication, language: str) -> None:
    """What a person may change stands in no page as it usually is; what fields, lists and dialogs answer may."""
    fixed = fixed_keys(qapp, language)
    key = re.compile(rf"(?:(?:{'|'.join(fixed)})\+)*(?:F\d+|[A-Z](?:[a-z]\w*)?)")
    found = {code for id in MANUALS[language].pages for code in codes(text(language, id)) if key.fullmatch(code)}
    assert sorted(found - set(fixed)) == []
    assert found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_of_a_menu_is_explained(language: str) -> None:
    told = {name for id in MANUALS[language].pages for _, name in manual.names_in(text(language, id))}
    assert [id for id, command in TABLE.items() if command.menu in MENUS and id not in told] == []


@pytest.mark.parametrize(("language", "id"), PAGES)
def test_links_lead_somewhere_and_pictures_are_there(language: str, id: str) -> None:
    found = page(language, id)
    for is_picture, target in LINK.findall(without_code(text(language, id))):
        assert not re.match(r"[a-z]+:|/", target), f"{target} leads out of the manual"
        if is_picture:
            assert (found.folder / target).is_file(), target
            continue
        file, _, name = target.partition("#")
        assert (file.removesuffix(".md") or id) in MANUALS[language].pages, target
        if name:
            names = [part.name for part in page(language, file.removesuffix(".md") or id).parts]
            assert name in names, f"{target} is none of {names}"


@pytest.mark.parametrize(("language", "id"), PAGES)
def test_a_page_is_plain(language: str, id: str) -> None:
    source = without_code(text(language, id))
    assert "!" not in source.replace("![", ""), "it shouts"
    names = [part.name for part in page(language, id).parts]
    assert len(set(names)) == len(names), "two headings have one name"
    words = [len(each.split()) for block in blocks(source) for each in re.split(r"[.:?;]\s", manual.plain(block))]
    assert max(words) <= LONGEST_SENTENCE, "a sentence is too long"


def test_pictures_are_small_shown_and_described() -> None:
    for language in LANGUAGES:
        folder = HELP / language / "pictures"
        shown = re.findall(r"!\[(.*)\]\(pictures/(.*)\)", "".join(text(language, id) for id in MANUALS[language].pages))
        pictures = {name for _, name in shown}
        dark = {name.replace(".png", f"{DARK}.png") for name in pictures}
        assert pictures | dark == {file.name for file in folder.iterdir()}
        assert all(words.endswith(".") for words, _ in shown)
        assert max(QImage(str(file)).width() for file in folder.iterdir()) <= WIDEST
    assert sum(file.stat().st_size for file in HELP.rglob("*") if file.is_file()) < MOST_BYTES


def exists(target: str) -> bool:
    id, _, name = target.partition("#")
    found = MANUALS["en"].pages.get(id)
    return found is not None and (not name or name in [part.name for part in found.parts])


def modules(*packages: ModuleType) -> list[ModuleType]:
    """Every module of these packages, imported."""
    names = [
        each.name for package in packages for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ]
    return [importlib.import_module(name) for name in names if name != "app.__main__"]


def test_every_place_where_keys_hold_has_a_page() -> None:
    assert set(OF_SCOPES) == set(SCOPES)
    assert [target for target in OF_SCOPES.values() if not exists(target)] == []


def test_every_dialog_has_a_page_and_every_part_that_has_one_is_there() -> None:
    classes = {
        each.__name__: each
        for module in modules(app, widgets)
        for each in vars(module).values()
        if isinstance(each, type) and issubclass(each, QWidget)
    }
    of_ours = {name: each for name, each in classes.items() if each.__module__.startswith("app.")}
    dialogs = [
        name for name, each in of_ours.items() if issubclass(each, QDialog) and not issubclass(each, QFileDialog)
    ]
    bases = {"KeyedDialog", "RegisterPages", "WindowBeside"}
    assert set(dialogs) - bases <= set(OF_WIDGETS)
    assert {QFileDialog.__name__, QMessageBox.__name__} <= set(OF_WIDGETS)
    assert [name for name in OF_WIDGETS if name not in classes] == []
    assert [target for target in OF_WIDGETS.values() if not exists(target)] == []


def test_every_panel_has_a_page(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, sample.make(tmp_path)) as window:
        for name in window.docks._plans:
            assert page_of(window.docks.panel(name)) not in ("window", FIRST), f"the panel {name} has no page"
