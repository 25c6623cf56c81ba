"""The manual in other languages says what the English one does: held against it page by page, block by block."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from annotations import catalogues, importing, manual
from annotations.sectioning import SplitRules
from annotations.wording import ENGLISH
from docs.translating.faults import messages
from tests.app.manualpages import (
    FENCE,
    HELP,
    LANGUAGES,
    LINK,
    MANUALS,
    PAGES,
    TRANSLATED,
    codes,
    fixed_keys,
    page,
    text,
    without_code,
)

HEADING = re.compile(r"(#+) .+?(?: \{#([\w-]+)\})?")
EMPHASIS = re.compile(r"\*\*([^*]+)\*\*|(?<![\w*])\*(?=\S)([^*]+)(?<=\S)\*")
CELL = re.compile(r"(?<!\\)\|")
PLACE = re.compile(r"\{[^}]*\}")
MARK = re.compile(r"(?:\* |\d+\. )")
OTHERS = [language for language in catalogues.NAMES if language != ENGLISH]


def blocks(source: str) -> Iterator[tuple[str, str]]:
    """The blocks of a page in order, each with what kind it is: a heading by its level and name, a row by its cells."""
    for block in re.split(r"\n\s*\n|\n(?=\* |\d+\. |\||#)", FENCE.sub("```", source).strip()):
        heading = HEADING.fullmatch(block)
        if heading:
            yield f"{heading[1]} {heading[2] or ''}", block
        elif block.startswith("|"):
            yield f"row of {len(CELL.findall(block)) - 1}", block
        else:
            kinds = {"*": "point", "!": "picture", "`": "code"}
            mark = "" if block.startswith("**") else block[0]
            yield "number" if re.match(r"\d+\. ", block) else kinds.get(mark, "paragraph"), block


def held(block: str, keys: dict[str, str]) -> Counter[tuple[str, str]]:
    """What a block names, in whatever order: commands, links and pictures, and what is code."""
    links = (("link", target) for _, target in LINK.findall(without_code(block)))
    said = (("code", keys.get(code, code)) for code in codes(block))
    return Counter((*manual.names_in(block), *links, *said))


def emphasised(source: str) -> set[str]:
    """What is set off in a page, in bold or in italics, with no capitals."""
    found = set()
    for _, block in blocks(without_code(source)):
        for bold, italic in EMPHASIS.findall(MARK.sub("", block, count=1) if MARK.match(block) else block):
            found.add(" ".join((bold or italic).split()).rstrip(",:").casefold())
    return found


def clauses(line: str) -> set[str]:
    """What of a line of the interface can be quoted: all of it, and what stands between its signs, without places."""
    plain = PLACE.sub("\0", line.replace("&", "").rstrip("…"))
    found = {each.strip(" \0").casefold() for each in (plain, *re.split(r"[:;()]", plain))}
    return {each for each in found if each and "\0" not in each}


def test_every_language_of_the_interface_has_a_manual() -> None:
    assert sorted(catalogues.NAMES) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_contents_list_the_pages_as_the_english_ones_do_and_by_their_titles(language: str) -> None:
    found = MANUALS[language]
    assert [chapter.pages for chapter in found.chapters] == [chapter.pages for chapter in MANUALS[ENGLISH].chapters]
    assert {each.folder for each in found.pages.values()} == {HELP / language}, "a page is not translated"
    entries = re.findall(r"^\* \[(.+)\]\(([\w-]+)\.md\)$", (HELP / language / "contents.md").read_text("utf-8"), re.M)
    assert entries == [(each.title, id) for id, each in found.pages.items()]


@pytest.mark.parametrize(("language", "id"), PAGES)
def test_every_heading_names_itself(language: str, id: str) -> None:
    named = [bool(heading[2]) for kind, block in blocks(text(language, id)) if (heading := HEADING.fullmatch(block))]
    assert named == [False] + [True] * (len(named) - 1)
    assert len(page(language, id).parts) == len(named)


@pytest.mark.parametrize(("language", "id"), TRANSLATED)
def test_a_page_is_built_as_the_english_one(language: str, id: str) -> None:
    """Headings, paragraphs, lists and tables in the same order, each with the same commands, links and codes."""
    assert [kind for kind, _ in blocks(text(language, id))] == [kind for kind, _ in blocks(text(ENGLISH, id))]


@pytest.mark.parametrize("language", OTHERS)
def test_blocks_name_the_same_commands_links_pictures_and_codes(qapp: QApplication, language: str) -> None:
    keys = fixed_keys(qapp, language)
    for id in MANUALS[language].pages:
        for (_, ours), (_, theirs) in zip(blocks(text(language, id)), blocks(text(ENGLISH, id)), strict=True):
            assert held(ours, keys) == held(theirs, {}), f"{id}: {ours}"


@pytest.mark.parametrize(("language", "id"), TRANSLATED)
def test_words_of_the_interface_are_those_that_it_shows(language: str, id: str) -> None:
    """What the English page sets off and the English interface shows, the page sets off as its own interface shows it."""
    ours, theirs = emphasised(text(language, id)), emphasised(text(ENGLISH, id))
    for words in theirs:
        told = [each for each in messages(catalogues.file_of(language)) if words in clauses(each.source)]
        wanted = set[str]().union(*(clauses(form) for each in told for form in each.forms))
        assert not told or wanted & ours, f"“{words}” is {sorted(wanted)}; set off are {sorted(ours)}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_glossaries_are_in_the_order_of_the_alphabet(language: str) -> None:
    words = re.findall(r"^\*\*(.+?)\*\*:", text(language, "words"), re.MULTILINE)
    assert len(words) > 20
    folded = [manual.named_after(each) for each in words]
    assert folded == sorted(folded)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_of_a_text_is_read_as_the_page_says(language: str, tmp_path: Path) -> None:
    (example,) = re.findall(r"```\n(.*?)```", text(language, "formats"), re.DOTALL)
    file = tmp_path / "example.txt"
    file.write_text(example, encoding="utf-8")
    (article,) = importing.read([file], rules=SplitRules(), language=language).articles
    kinds = [section.kind for section in article.document.sections]
    assert Counter(kinds)["point"] == 2
    assert kinds[0] == "title"
    assert "related" in kinds
