"""The catalogues of other languages: which one is spoken, how it is read, and that German lacks nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from annotations import catalogues, formats, wording
from annotations.errors import Refused
from annotations.schema import Schema
from annotations.wording import counted, number, several, tr
from app.commandline import cli
from docs.translating.faults import Message, faults, messages, stumbling
from docs.translating.lines import lines
from docs.translating.source import source
from tests.accessible.places import world
from tests.annotations.docbins import synthetic

GERMAN = catalogues.file_of("de")
BIN = Path(sys.executable).parent


@pytest.mark.parametrize(
    ("environment", "spoken"),
    [
        ({}, "en"),
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "en_GB"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "POSIX"}, "en"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "STANCEMARK_LANG": "de"}, "de"),
        ({"LANG": "de_DE.UTF-8", "STANCEMARK_LANG": "en"}, "en"),
        ({"LANG": "de_DE@euro", "STANCEMARK_LANG": ""}, "de"),
        ({"LANG": "DE"}, "de"),
    ],
)
def test_the_environment_says_which_language_is_spoken(environment: Mapping[str, str], spoken: str) -> None:
    assert catalogues.spoken_here(environment) == spoken


def test_german_has_every_line_and_loses_nothing_of_it() -> None:
    assert list(stumbling(GERMAN, lines())) == []


def test_qt_linguist_takes_the_file_and_merging_changes_nothing(tmp_path: Path) -> None:
    copy = tmp_path / GERMAN.name
    shutil.copy(GERMAN, copy)
    (tmp_path / "lines.cpp").write_text(source(lines()), encoding="utf-8")
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", "de"]
    subprocess.run([BIN / "pyside6-lupdate", "-silent", *options, tmp_path / "lines.cpp", "-ts", copy], check=True)
    assert copy.read_text(encoding="utf-8") == GERMAN.read_text(encoding="utf-8")
    done = subprocess.run(
        [BIN / "pyside6-lrelease", copy, "-qm", tmp_path / "de.qm"], check=True, capture_output=True, text=True
    )
    assert f"({len(list(messages(copy)))} finished and 0 unfinished)" in done.stdout


@pytest.mark.parametrize(
    ("source", "single", "forms", "fault"),
    [
        ("Opened “{title}”", "", ("„{name}“ geöffnet",), "places ['name'] for ['title']"),
        ("Opened “{title}”", "", ("Geöffnet",), "places [] for ['title']"),
        ("{count:,} spans", "{count:,} span", ("eine Spanne", "{count} Spannen"), "{count:} for {count:,}"),
        ("{key:undo} takes it back", "", ("nimmt es zurück",), "names other keys"),
        ("{key:undo} takes it back", "", ("{key:redo} nimmt es zurück",), "names other keys"),
        ("&Undo", "", ("Rückgängig",), "has another number of mnemonics"),
        ("&Open…", "", ("Ö&ffnen",), "one ends with …, the other does not"),
        ("What is open?", "", ("Was ist offen",), "one ends with ?, the other does not"),
        ("“x”", "", ('"x"',), "has straight quotes"),
        (" ago", "", ("her",), "begins or ends with other spaces"),
        ("one\ntwo", "", ("eins zwei",), "has another number of lines"),
        ("<b>bold</b>", "", ("<b>fett",), "has other tags"),
        ("Undo", "", ("",), "is not translated"),
    ],
)
def test_a_machine_sees_what_a_translation_loses(source: str, single: str, forms: tuple[str, ...], fault: str) -> None:
    assert fault in faults(Message(source, "", single, forms, is_finished=True))
    assert faults(Message(source, "", single, forms, is_finished=False)) == ["is not translated"]


def test_a_translation_may_order_its_places_and_write_times_its_own_way() -> None:
    told = Message("{at:%Y-%m-%d}: {count:,} of {of}", "", "", ("{count:,} von {of} am {at:%d.%m.}",), is_finished=True)
    assert faults(told) == []
    one = Message("{count:,} spans in {of}", "", "{count:,} span in {of}", ("eine in {of}", "{count:,} in {of}"), True)
    assert faults(one) == []


def test_lines_counts_and_numbers_are_german(german: None) -> None:
    assert tr("Undo in the register") == "Rückgängig im Register"
    assert (counted(1, "span"), counted(1200, "span")) == ("1 Spanne", "1.200 Spannen")
    one, many = "{count:,} change to {version}", "{count:,} changes to {version}"
    assert several(1, one, many, version="2.0") == "1 Änderung gegenüber 2.0"
    assert several(3, one, many, version="2.0") == "3 Änderungen gegenüber 2.0"
    assert (number(0.715, ".2f"), number(0.71, ".0%"), number(1234567)) == ("0,71", "71\u00a0%", "1.234.567")
    assert [wording.lasting(seconds) for seconds in (20, 700)] == ["weniger als eine Minute", "11 min"]
    assert tr("a line that no catalogue has {count:,}", count=1200) == "a line that no catalogue has 1.200"


def test_only_finished_lines_are_taken(tmp_path: Path) -> None:
    file = tmp_path / "some.ts"
    file.write_text(
        "<TS><context><message><source>Undo</source><translation>Zurück</translation></message>"
        "<message><source>Redo</source><translation type='unfinished'>Nochmal</translation></message>"
        "<message><source>Open</source><comment>a state</comment><translation>offen</translation></message>"
        "<message numerus='yes'><source>{count} spans</source><translation>"
        "<numerusform>eine &amp; keine</numerusform><numerusform>viele</numerusform></translation></message>"
        "</context></TS>",
        encoding="utf-8",
    )
    assert catalogues.read(file) == {
        "Undo": "Zurück",
        wording.key("Open", "a state"): "offen",
        "{count} spans": ("eine & keine", "viele"),
    }


@pytest.mark.parametrize("content", [None, b"", b"<TS><context>", b"\xff\xfe\x00", b"PK\x03\x04"])
def test_what_is_no_catalogue_leaves_it_english_and_says_why(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "stancemark_de.ts"
    if content is not None:
        file.write_bytes(content)
    monkeypatch.setattr(catalogues, "file_of", lambda language: file)
    with pytest.raises(Refused, match=r"stancemark_de\.ts"):
        catalogues.read(file)
    fault = catalogues.speak("de")
    assert "stancemark_de.ts" in fault
    assert fault.endswith("; the interface is in English")
    assert "\n" not in fault
    assert (tr("Undo in the register"), wording.language()) == ("Undo in the register", "en")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The program as somebody starts it, in the language of the environment."""
    return subprocess.run([sys.executable, "-m", "app", *arguments], capture_output=True, text=True, timeout=60)


def test_the_command_line_speaks_german(tmp_path: Path, german: None) -> None:
    helped = run("find", "--help").stdout
    for english in ("Usage", "Options", "required", "default", "Find words", "exactly"):
        assert english not in helped
    refused = run("export", "nowhere.stancemark", "corpus", "--format", "spacy")
    fault = "ein solches Projekt gibt es nicht; anlegen mit: stancemark new nowhere.stancemark"
    assert (refused.returncode, refused.stderr) == (2, f"stancemark: nowhere.stancemark: {fault}\n")


def test_what_programs_read_is_english_whatever_is_spoken(
    tmp_path: Path, schema: Schema, german: None, capsys: pytest.CaptureFixture[str]
) -> None:
    project = str(world(tmp_path, schema))
    tables = [("find", project, "label:ACTOR", "--as", "ada", "--csv", "-"), ("time", project, "--csv", "-")]
    tables += [("agreement", project, "--json", "-")]

    def written() -> list[str]:
        return [capsys.readouterr().out for table in tables if cli.main(list(table)) == 0]

    in_german = written()
    catalogues.speak("en")
    assert len(in_german) == len(tables)
    for one, other in zip(written(), in_german, strict=True):
        assert one.splitlines() == other.splitlines()


@pytest.mark.parametrize("format", ["spacy", "stancemark"])
def test_exports_are_the_same_whatever_is_spoken(tmp_path: Path, schema: Schema, german: None, format: str) -> None:
    """Also which documents of a corpus are kept for development."""
    articles = [
        replace(one, document=replace(one.document, story="bridge" if number < 3 else None))
        for number, one in enumerate(map(synthetic, range(1, 13)))
    ]

    def written(folder: str) -> dict[str, bytes]:
        place = tmp_path / folder
        place.mkdir()
        target = place / ("corpus" if format == "spacy" else "all.stancemark.jsonl")
        formats.write(iter(articles), target, format, schema=schema, language="en")
        return {str(file.relative_to(place)): file.read_bytes() for file in place.rglob("*") if file.is_file()}

    in_german = written("de")
    catalogues.speak("en")
    assert in_german
    assert written("en") == in_german


@pytest.mark.parametrize(
    ("arguments", "fault"),
    [
        ("fnd", "den Befehl fnd gibt es nicht; ähnlich: 'find'"),
        ("schema foo", "den Befehl foo gibt es nicht"),
        ("export --frm", "die Option --frm gibt es nicht; ähnlich: --format"),
        ("export", "es fehlt: project"),
        ("export a b --format", "--format braucht einen Wert"),
        ("export --json=3", "--json nimmt keinen Wert"),
        ("new a b c", "zu viel angegeben: b c"),
        ("agreement a --alpha x", "--alpha kann diesen Wert nicht haben"),
        ("schema", "es fehlt ein Befehl"),
    ],
)
def test_arguments_that_cannot_be_read_are_told_in_german(
    arguments: str, fault: str, german: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments.split()) == 2
    assert capsys.readouterr().err == f"stancemark: {fault} (stancemark --help zeigt die Befehle)\n"


def test_the_title_of_the_box_about_a_fault_is_short(german: None) -> None:
    assert len(tr("Stancemark met a fault of its own")) < len("Stancemark met a fault of its own"), (
        "a title bar cuts it"
    )
