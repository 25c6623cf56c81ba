"""Pages of a manual are read, filled with the names of commands, and searched."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations import manual
from annotations.manual import Chapter, Hit, Search

CONTENTS = """# Manual

## First

* [Ferries](ferries.md)

## Second

* [Quays](quays.md)
* [Crews](crews.md)
"""
FERRIES = """# Ferries at night

Press {key:go} to leave **the quay**. See [crews](crews.md#pay) and {command:go}.

## Café on board {#cafe}

It opens at *noon*.

```
# no heading
```

## Tickets

| key | what |
| --- | --- |
| {key:go} | a *ticket* |

![A ticket.](pictures/ticket.png)
"""


def named(kind: str, id: str) -> str:
    return {"key": "`Ctrl+G`", "command": "*Sail › Depart*"}[kind] if id == "go" else id


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "en").mkdir()
    pages = {
        "contents": CONTENTS,
        "ferries": FERRIES,
        "quays": "# Quays\n\nOf stone.\n",
        "crews": "# Crews\n\n## Pay\n",
    }
    for name, text in pages.items():
        (tmp_path / "en" / f"{name}.md").write_text(text, encoding="utf-8")
    return tmp_path


def test_pages_are_read_in_the_order_of_the_contents(folder: Path) -> None:
    found = manual.read(folder)
    assert found.chapters == (Chapter("First", ("ferries",)), Chapter("Second", ("quays", "crews")))
    assert list(found.pages) == ["ferries", "quays", "crews"]
    page = found.pages["ferries"]
    assert page.title == "Ferries at night"
    assert [(part.heading, part.name) for part in page.parts] == [
        ("Ferries at night", ""), ("Café on board", "cafe"), ("Tickets", "tickets"),
    ]  # fmt: skip
    assert "{#" not in page.text
    assert "## Café on board\n" in page.text
    assert found.neighbour("ferries", 1) == "quays"
    assert found.neighbour("ferries", -1) is found.neighbour("crews", 1) is None


def test_a_page_that_lacks_in_a_language_is_the_english_one(folder: Path) -> None:
    (folder / "de").mkdir()
    (folder / "de" / "quays.md").write_text("# Kais\n", encoding="utf-8")
    found = manual.read(folder, "de")
    assert [page.title for page in found.pages.values()] == ["Ferries at night", "Kais", "Crews"]
    assert found.pages["quays"].folder == folder / "de"
    assert [page.title for page in manual.read(folder, "fr").pages.values()][1] == "Quays"


def test_a_command_is_explained_where_its_way_is_named_else_where_its_key_is(folder: Path) -> None:
    found = manual.read(folder)
    assert found.about("go") == "ferries#"
    (folder / "en" / "quays.md").write_text("# Quays\n\n## Doors\n\n{key:shut} {command:open}\n", encoding="utf-8")
    found = manual.read(folder)
    assert (found.about("shut"), found.about("open"), found.about("lift")) == ("quays#doors", "quays#doors", "")


def test_names_are_filled_in() -> None:
    assert manual.filled("{key:go} or {command:go}, {not:this}", named) == "`Ctrl+G` or *Sail › Depart*, {not:this}"
    assert manual.names_in("{key:list.up} {command:go}") == [("key", "list.up"), ("command", "go")]


def test_the_words_of_a_picture_stand_below_it_as_well() -> None:
    assert manual.with_captions("a\n\n![A quay.](q.png)\n") == "a\n\n![A quay.](q.png)\n\n*A quay.*\n"


def test_markdown_is_told_from_its_words() -> None:
    text = "Press `Ctrl+G` to leave **the quay**.\n\n* See [crews](c.md)\n1. a 2 * 3\n\n| key | what |\n| --- | --- |\n| `x \\| z` | y |"
    assert manual.plain(text) == "Press Ctrl+G to leave the quay. See crews a 2 * 3 key what x | z y"


@pytest.mark.parametrize(
    ("sought", "places"),
    [
        ("quay", [("ferries", ""), ("quays", "")]),
        ("FERRIES CAFE", [("ferries", "cafe")]),
        ("ctrl+g", [("ferries", ""), ("ferries", "tickets")]),
        ("depart ticket", [("ferries", "tickets")]),
        ("uay", []),
        ("quay nothing", []),
        ("  ", []),
        ("(", []),
    ],
)
def test_what_has_all_the_words_is_found(folder: Path, sought: str, places: list[tuple[str, str]]) -> None:
    hits = Search(manual.read(folder), named).find(sought)
    assert [(hit.page, hit.name) for hit in hits if not hit.heading.startswith("Quays")] == [
        place for place in places if place[0] != "quays"
    ]
    assert ("quays" in {hit.page for hit in hits}) == (("quays", "") in places)


def test_titles_come_before_headings_and_headings_before_texts(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    pages = {
        "contents": "# M\n\n## All\n\n* [One](one.md)\n* [Two](two.md)\n* [Three](three.md)\n",
        "one": "# One\n\nAbout ferries.\n", "two": "# Two\n\n## Ferries\n\nText.\n", "three": "# Ferries\n\nText.\n",
    }  # fmt: skip
    for name, text in pages.items():
        (tmp_path / "en" / f"{name}.md").write_text(text, encoding="utf-8")
    assert [hit.page for hit in Search(manual.read(tmp_path), named).find("ferri")] == ["three", "two", "one"]


def test_a_hit_shows_the_words_in_their_context(folder: Path) -> None:
    (hit,) = Search(manual.read(folder), named).find("noon")
    assert hit == Hit(
        "ferries", "Ferries at night", "Café on board", "cafe", "It opens at noon. # no heading", ((12, 16),)
    )
    long = " ".join(["word"] * 100 + ["needle"] + ["word"] * 200)
    (folder / "en" / "quays.md").write_text(f"# Quays\n\n{long}\n", encoding="utf-8")
    (hit,) = Search(manual.read(folder), named).find("needle")
    assert hit.excerpt.startswith("… word")
    assert hit.excerpt.endswith("word …")
    assert [hit.excerpt[slice(*part)] for part in hit.found] == ["needle"]


@given(st.text(max_size=60), st.text(min_size=1, max_size=6))
def test_places_are_ranges_of_the_text_that_begin_with_the_words(text: str, sought: str) -> None:
    places = manual.places_of(text, sought)
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert places == sorted(set(places))


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        ("Übergröße", "Übergröße"),
        ("UBERGROSSE", "Übergröße"),
        ("uebergroesse", "Übergröße"),
        ("übergroesse", "Übergröße"),
        ("Ueberg", "Überg"),
        ("u\u0308bergro\u0308ße", "Übergröße"),
        ("größe", ""),
        ("ebergroesse", ""),
    ],
)
def test_an_umlaut_may_be_written_with_an_e_or_as_its_letter_alone(sought: str, found: str) -> None:
    text = "Die Übergröße zählt."
    assert [text[slice(*place)] for place in manual.places_of(text, sought)] == ([found] if found else [])


def test_letters_that_only_look_like_an_umlaut_stay_two() -> None:
    assert manual.places_of("neue Quellen, neu", "neue") == [(0, 4)]
    assert manual.places_of("neun Quallen", "neue") == manual.places_of("neun Quallen", "quelle") == []
    assert manual.named_after("Größe & Übung") == "grosse-ubung"


@given(st.sampled_from(["Straße", "Café", "𝒜uto", "İstanbul", "שלום"]), st.text("ab ", max_size=8))
def test_a_word_is_found_whatever_it_is_written_with(word: str, before: str) -> None:
    text = f"{before} {word} end"
    at = len(before) + 1
    assert (at, at + len(word)) in manual.places_of(text, word)
