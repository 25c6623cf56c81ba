"""The documents tell the truth: keys, commands, queries, links and pictures are held against the program."""

from __future__ import annotations

import itertools
import re
import shlex
import sqlite3
import tomllib
from contextlib import closing
from pathlib import Path

import pytest
import typer

from annotations import checks
from annotations.catalogues import NAMES
from annotations.schema import ATTRIBUTE_TYPES, LEVELS, SNAPS, UNDERLINES
from annotations.schema_reader import load, parse
from annotations.wording import ENGLISH
from app import sample
from app.commandline import cli
from app.commands.ofschema import table
from app.display import DEBIAN, FEDORA
from resources import path as resource
from tests import translated
from widgets.keys.keynames import folded, shown

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
SCHEMA = ROOT / "docs" / "schema.md"
GUIDES = [SCHEMA, *(ROOT / "docs" / name for name in ("accessibility.md", "agreement.md", "german.md", "guideline.md"))]
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("*.md"))
MANUAL = sorted((ROOT / "resources" / "help").rglob("*.md"))
DOCUMENTS = [
    ROOT / "LICENSE",
    *(ROOT / name for name in ("README.md", "CONTEXT.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    *GUIDES,
    *DECISIONS,
]
LONGEST_DECISION = 60
ROOMS = ("annotations", "widgets", "app", "resources", "tests", "docs")
COMMANDS = table(load(resource("schemas/actor-stance-condition.json")))
# Addresses of package indexes, and paths that only one machine has.
FORBIDDEN = re.compile(r"py[p]i\b|pythonhosted|index-url|/simple/|/(?:work|root|home|tmp)/|[A-Z]:\\", re.IGNORECASE)


def blocks(document: Path, language: str) -> list[str]:
    """The fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", document.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)


def command_lines() -> list[str]:
    """Every line for a shell in the README and CONTRIBUTING, from blocks and from running text."""
    found: list[str] = []
    for document in (README, *GUIDES, ROOT / "CONTRIBUTING.md", *MANUAL):
        for block in blocks(document, "sh"):
            found += [line for line in block.splitlines() if line and not line.startswith("#")]
        text = re.sub(r"^```.*?^```", "", document.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
        found += [line for line in re.findall(r"`([^`\n]+)`", text) if re.match(r"(stancemark|make|pipx) .", line)]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize("name", ["ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_every_module_that_is_named_is_there(name: str) -> None:
    there = [file.relative_to(ROOT).as_posix() for room in ROOMS for file in (ROOT / room).rglob("*.py")]
    named = set(re.findall(r"[\w/]+\.py\b", (ROOT / name).read_text(encoding="utf-8")))
    assert len(named) > 10
    assert [each for each in sorted(named) if not any(f"/{file}".endswith(f"/{each}") for file in there)] == []


def test_the_readme_names_every_package_that_the_program_stands_on() -> None:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    table = README.read_text(encoding="utf-8").split("## What it stands on")[1].split("For development only")[0]
    named = re.findall(r"^\| ([\w-]+) ", table, re.MULTILINE)
    assert {re.split(r"[<>=]", each)[0] for each in wanted} <= set(named)


def queries() -> list[str]:
    """Every SQL statement of the README."""
    whole = "\n".join(blocks(README, "sql"))
    return [query.strip() for query in re.split(r";\s*$", whole, flags=re.MULTILINE) if query.strip()]


@pytest.mark.parametrize("line", [line for line in command_lines() if line.startswith("stancemark ")])
def test_stancemark_understands_the_line(line: str) -> None:
    group = typer.main.get_command(cli.app)
    _, *words = shlex.split(line)
    options = {name for parameter in group.params for name in parameter.opts} | {"--help"}
    if words[0].startswith("-"):
        assert words[0] in options
        return
    name, command, arguments = "stancemark", group, words
    while arguments and hasattr(command, "commands"):
        name, *arguments = arguments
        assert name in command.commands
        command = command.commands[name]
    if arguments and "--help" not in arguments:
        assert not command.make_context(name, arguments).args


@pytest.mark.parametrize("line", [line for line in command_lines() if line.startswith("make ")])
def test_make_knows_the_target(line: str) -> None:
    rules = (ROOT / "Makefile").read_text(encoding="utf-8")
    for word in shlex.split(line)[1:]:
        name = re.escape(word.split("=")[0])
        assert re.search(rf"^{name} \?=" if "=" in word else rf"^{name}:", rules, re.MULTILINE)


def keys_in(document: Path) -> set[str]:
    """What a document calls a key: what stands in code and is the name of one combination."""
    text = re.sub(r"```.*?```", "", document.read_text(encoding="utf-8"), flags=re.DOTALL)
    codes = re.findall(r"`([^`\n]+)`", text)
    return {
        code for code in codes if re.fullmatch(r"(?:(?:Ctrl|Alt|Shift)\+)*(?:F\d+|[A-Z](?:[a-z]\w*)?|[^\w\s])", code)
    }


def test_the_readme_names_keys_that_commands_have() -> None:
    held = {folded(key) for command in COMMANDS for key in command.keys} | {"", folded("Esc")}
    others = {"Ctrl", "Alt", "Shift", "Escape"}
    found = keys_in(README)
    assert len(found) > 40
    assert sorted(key for key in found - others if folded(key) not in held) == []


@pytest.mark.parametrize("id", ["manual", "tour", "tour_next", "keys", "palette", "new", "import", "export", "finish", "fields",
                                "mentions", "undo", "redo", "mark.ACTOR", "agreement", "lead", "queries"])  # fmt: skip
def test_the_readme_names_the_keys_of_the_first_commands(id: str) -> None:
    command = next(each for each in COMMANDS if each.id == id)
    assert shown(command.keys[0]) in keys_in(README) | set(re.findall(r"`(\d)`", README.read_text(encoding="utf-8")))


@pytest.mark.parametrize(("id", "words"), [
    ("guideline.find", "searches in it"), ("guideline.rules", "lists the rules"), ("guideline.pin", "pins it"),
    ("older.rules", "shows those rules"), ("older.looked", "says that you have looked at it again"),
    ("concordance.all", "all of them"), ("concordance.mark", "then marks them"), ("widen", "selects the phrase around"),
    ("concordance.relabel", "gives their spans another label"), ("mentions", "marks a name everywhere"),
    ("note", "writes a note"), ("query", "asks the lead"), ("flag", "flags it"), ("follow_link", "goes to the other end"),
])  # fmt: skip
def test_the_readme_says_of_a_key_what_it_does_there(id: str, words: str) -> None:
    text = " ".join(README.read_text(encoding="utf-8").split())
    command = next(each for each in COMMANDS if each.id == id)
    assert f"`{shown(command.keys[0])}` {words}" in text


@pytest.mark.parametrize("language", [code for code in NAMES if code != ENGLISH])
def test_the_manual_in_another_language_says_what_the_english_one_says_now(language: str) -> None:
    behind = translated.behind(language)
    ways = [f"resources/help/{language}/{page}.md" for page in behind]
    assert not behind, f"bring in line: {', '.join(ways)}; then python -m tests.translated --write"


def test_lines_were_found() -> None:
    lines = command_lines()
    assert sum(line.startswith("stancemark ") for line in lines) >= 10
    assert {"make run", "make test", "make check"} <= set(lines)


def test_system_packages_are_those_that_the_program_names() -> None:
    text = README.read_text(encoding="utf-8")
    assert f"sudo apt-get install {DEBIAN}\n" in text
    assert f"sudo dnf install {FEDORA}\n" in text


@pytest.fixture(scope="module")
def sample_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project that `stancemark sample` makes."""
    return sample.make(tmp_path_factory.mktemp("sample"))


@pytest.mark.parametrize("query", queries())
def test_query_runs_on_the_sample(query: str, sample_project: Path) -> None:
    with closing(sqlite3.connect(f"{sample_project.as_uri()}?mode=ro", uri=True)) as connection:
        assert connection.execute(query).fetchall(), "the query finds nothing in the sample"


def test_every_table_is_named(sample_project: Path) -> None:
    text = README.read_text(encoding="utf-8")
    with closing(sqlite3.connect(f"{sample_project.as_uri()}?mode=ro", uri=True)) as connection:
        names = [
            name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view')")
        ]
    ours = [name for name in names if not name.lstrip("_").startswith("sqlite_")]
    assert ours
    assert [name for name in ours if f"`{name}`" not in text] == []


@pytest.mark.parametrize("document", [*DOCUMENTS, *MANUAL], ids=lambda document: document.name)
def test_document_names_no_index_and_no_machine(document: Path) -> None:
    found = [line for line in document.read_text(encoding="utf-8").splitlines() if FORBIDDEN.search(line)]
    assert found == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_links_and_pictures_are_there(document: Path) -> None:
    text = re.sub(r"```.*?```|`[^`\n]*`", "", document.read_text(encoding="utf-8"), flags=re.DOTALL)
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", target):
            continue
        name, _, heading = target.partition("#")
        place = (document.parent / name).resolve() if name else document
        assert place.exists(), f"{document.name} points to {target}"
        if heading:
            assert anchors(place).count(heading) == 1, f"{document.name} points to {target}"


def anchors(document: Path) -> list[str]:
    """The anchors of a document's headings, as code hosts make them."""
    headings = re.findall(r"^#+ (.+)$", document.read_text(encoding="utf-8"), re.MULTILINE)
    return [re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_document_does_not_shout(document: Path) -> None:
    text = re.sub(r"```.*?```|`[^`]*`|<!--.*?-->|!\[", "", document.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert "!" not in text


@pytest.mark.parametrize("document", DECISIONS, ids=lambda document: document.name)
def test_decision_is_one_page(document: Path) -> None:
    lines = document.read_text(encoding="utf-8").splitlines()
    assert len(lines) <= LONGEST_DECISION
    headings = [line.removeprefix("## ") for line in lines if line.startswith("## ")]
    assert headings == ["Context", "Decision", "Rejected", "Consequences"]


def test_every_decision_has_a_number_of_its_own() -> None:
    numbers = [int(document.name[:3]) for document in DECISIONS]
    assert numbers == sorted(set(numbers))


@pytest.mark.parametrize("name", ["ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_modules_that_are_named_exist(name: str) -> None:
    rooms = "annotations|widgets|app|resources|tests|docs"
    text = (ROOT / name).read_text(encoding="utf-8")
    named = set(re.findall(rf"`((?:{rooms})/[\w/.]*)`", text))
    assert named
    assert sorted(path for path in named if not (ROOT / path).exists()) == []


def test_every_module_of_the_core_has_its_room() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rooms = [path.name for path in (ROOT / "annotations").glob("*.py") if path.name != "__init__.py"]
    assert len(rooms) > 15
    assert [name for name in sorted(rooms) if name not in text] == []


def test_glossary_covers_the_words() -> None:
    words = re.findall(r"^\*\*(\w[\w ]*)\*\*", (ROOT / "CONTEXT.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(words) >= 30
    assert len(set(words)) == len(words)
    assert all(first.casefold() <= second.casefold() for first, second in itertools.pairwise(words))


def test_the_schema_of_the_document_is_one() -> None:
    (example,) = blocks(SCHEMA, "json")
    schema = parse(example)
    assert [label.name for label in schema.labels] == ["WRITER", "WISH"]


@pytest.mark.parametrize("values", [ATTRIBUTE_TYPES, UNDERLINES, SNAPS, LEVELS, tuple(checks.CHECKS)])
def test_the_document_names_all_that_a_schema_may_say(values: tuple[str, ...]) -> None:
    text = SCHEMA.read_text(encoding="utf-8")
    assert [value for value in values if f"`{value}`" not in text] == []


def test_no_two_recipes_have_one_heading() -> None:
    found = anchors(ROOT / "CONTRIBUTING.md")
    assert len(found) == len(set(found))
