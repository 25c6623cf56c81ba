"""What the settings keep of an annotator stays that annotator's, whatever signs the names hold."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from app.settings import Place, Settings
from tests.app.keymaps import fresh_settings

NAMES = ["ada", "ada/phd", "ada\\phd", "ada//phd", "/ada", "ada/", "ada%2Fphd", "a b", "Zoë, ñ", "visited", "%", "."]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return fresh_settings(tmp_path)


def test_what_one_annotator_empties_another_keeps(settings: Settings, tmp_path: Path) -> None:
    for name in ("ada", "ada/phd"):
        settings.set_note_drafts("P", name, f"typed by {name}")
    settings.set_note_drafts("P", "ada", "")
    settings.write()
    assert Settings(tmp_path / "settings.ini").note_drafts("P", "ada/phd") == "typed by ada/phd"
    assert settings.note_drafts("P", "ada") == ""


def test_each_of_many_names_has_its_own(settings: Settings, tmp_path: Path) -> None:
    for name in NAMES:
        settings.set_note_drafts("P", name, f"note of {name}")
        settings.set_searches("P", name, [f"search of {name}"])
        settings.set_worked_on("2026-05-01", "P", name, float(NAMES.index(name)))
        settings.set_place("P", name, Place(f"document of {name}"))
    settings.write()
    again = Settings(tmp_path / "settings.ini")
    assert sorted(again.names_here("P")) == sorted(NAMES)
    assert again.names_here("Q") == []
    for name in NAMES:
        assert again.note_drafts("P", name) == f"note of {name}"
        assert again.searches("P", name) == [f"search of {name}"]
        assert again.worked_on("2026-05-01", "P", name) == NAMES.index(name)
        assert again.place("P", name) == Place(f"document of {name}")


def test_an_annotator_and_a_document_are_told_apart(settings: Settings) -> None:
    settings.set_visited("P", "ada", "b/c", "0-3")
    settings.set_visited("P", "ada/b", "c", "7")
    assert settings.visited("P", "ada", "b/c") == "0-3"
    assert settings.visited("P", "ada/b", "c") == "7"


def test_what_older_settings_kept_is_taken_over_once(tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    old = QSettings(str(file), QSettings.Format.IniFormat)
    for name in ("ada", "ada/phd", "Zoë"):
        old.setValue(f"note_drafts/P/{name}", f'[["note", "{name}"]]')
        old.setValue(f"places/P/{name}", '{"document": "d", "caret": 4, "top": 2}')
        old.setValue(f"visited/P/{name}/1/2", f"of {name}")
    old.setValue("people/P/ada/worked", "is newer")
    old.setValue("worked/P/ada", "is older")
    old.setValue("zoom", 150)
    old.sync()
    settings = Settings(file)
    for name in ("ada", "ada/phd", "Zoë"):
        assert settings.note_drafts("P", name) == f'[["note", "{name}"]]'
        assert settings.place("P", name) == Place("d", 4, 2)
        assert settings.visited("P", name, "1/2") == f"of {name}"
    assert sorted(settings.names_here("P")) == ["Zoë", "ada", "ada/phd"]
    settings.set_note_drafts("P", "Zoë", "")
    settings.write()
    assert Settings(file).note_drafts("P", "Zoë") == ""
    assert Settings(file).zoom == 150
    assert QSettings(str(file), QSettings.Format.IniFormat).value("people/P/ada/worked") == "is newer"


@pytest.mark.parametrize("number", ["9" * 5000, "²", "Infinity", "1e999"])
def test_what_is_no_number_in_the_settings_counts_as_nothing(tmp_path: Path, number: str) -> None:
    file = tmp_path / "settings.ini"
    broken = QSettings(str(file), QSettings.Format.IniFormat)
    for key in ("zoom", "manual_zoom", "columns/spans"):
        broken.setValue(key, number)
    broken.setValue("people/P/ada/place", f'{{"document": "d", "caret": {number}, "top": 2}}')
    broken.setValue("people/P/ada/worked", f'{{"day": "2026-05-01", "seconds": 1{"0" * 400}}}')
    broken.sync()
    settings = Settings(file)
    assert (settings.zoom, settings.manual_zoom, settings.shares("spans")) == (100, 100, [])
    assert settings.place("P", "ada") is None
    assert settings.worked_on("2026-05-01", "P", "ada") == 0.0
