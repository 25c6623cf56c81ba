"""The web page, read by a parser as a browser would: whole, closed to the outside, everything in tables."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from html.parser import HTMLParser

import pytest

from annotations.agreement.report import Report
from annotations.colours.spaces import contrast
from annotations.reporting import views
from annotations.reporting.html import STYLE, html
from annotations.reporting.words import number
from tests.annotations.reporting.variants import LONG, VARIANTS, with_labels
from tests.reports import sample_report

VOID = {"meta", "br", "hr", "img", "input", "link"}
EVIL = '"><script>alert(1)</script>&amp; <b>'


class Page(HTMLParser):
    """Collects elements, ids, tables and texts, and holds that every element is closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.tables: list[list[list[str]]] = []
        self.texts: list[str] = []
        self._cell = False
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag == "table":
            self.tables.append([])
        elif tag == "tr":
            self.tables[-1].append([])
        elif tag in ("td", "th"):
            self.tables[-1][-1].append("")
            self._cell = True
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        if tag in ("td", "th"):
            self._cell = False

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("style", "script"):
            self.texts.append(data)
        if self._cell:
            self.tables[-1][-1][-1] += data

    @property
    def words(self) -> str:
        return " ".join(" ".join(self.texts).split())


def evil() -> Report:
    report = sample_report()
    return replace(
        report,
        corpus=EVIL,
        annotators=tuple(replace(row, name=row.name + EVIL) for row in report.annotators),
        documents=tuple(replace(row, title=EVIL) for row in report.documents[:3]),
        caveats=(EVIL,),
        warnings=(EVIL,),
        results=tuple(replace(each, reason=EVIL) for each in report.results),
    )


@cache
def drawn(variant: str) -> str:
    """A variant as HTML; to draw its plots takes most of a second."""
    return html(VARIANTS[variant])


@pytest.fixture(scope="module")
def page() -> Page:
    return Page(drawn("long names"))


@pytest.mark.parametrize("variant", ["scattered", "undefined", "empty"])
def test_it_is_whole_and_the_same_each_time(variant: str) -> None:
    Page(drawn(variant))
    assert drawn(variant) == html(VARIANTS[variant])


def test_no_two_things_have_one_id(page: Page) -> None:
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids)) > 0


def test_references_within_the_page_lead_somewhere(page: Page) -> None:
    ids = {attributes["id"] for _, attributes in page.elements if "id" in attributes}
    told = [value or "" for _, attributes in page.elements for value in attributes.values()]
    references = [match for value in told for match in re.findall(r"url\(#([^)]+)\)", value)]
    references += [value[1:] for value in told if value.startswith("#") and not re.fullmatch(r"#[0-9a-f]{6}", value)]
    assert references
    assert set(references) <= ids


def test_it_needs_nothing_else(page: Page) -> None:
    for tag, attributes in page.elements:
        assert tag not in ("script", "link", "img", "iframe", "object")
        assert not any(name.startswith("on") for name in attributes)
        for name in ("src", "href", "xlink:href"):
            assert (attributes.get(name) or "#").startswith("#")
    assert "@import" not in STYLE
    assert "url(" not in STYLE


def test_what_comes_from_the_project_is_text(page: Page) -> None:
    assert LONG in page.words
    found = Page(html(evil()))
    assert all(tag not in ("script", "b") for tag, _ in found.elements)
    assert found.words.count(EVIL) > 5


def test_every_figure_stands_in_a_table() -> None:
    report = VARIANTS["scattered"]
    table = Page(drawn("scattered")).tables[-1]
    assert len(table) == 1 + len(report.results)
    for row, result in zip(table[1:], report.results, strict=True):
        assert row[0].removesuffix(" †") == result.measure
        assert row[4] == (result.label or "")
        assert row[7] == number(result.value)


def test_rows_that_rest_on_little_are_marked_with_a_sign() -> None:
    labels = Page(drawn("sample")).tables[0]
    assert [row[0] for row in labels[1:]] == ["ACTOR", "STANCE", "CONDITION †"]


def test_all_documents_are_listed_the_worst_first() -> None:
    report = VARIANTS["scattered"]
    titles = [row[0] for row in Page(drawn("scattered")).tables[3][1:]]
    assert titles[:2] == ["A document that nobody agrees on", "A tiny one"]
    assert titles[-1] == "Nothing marked"
    assert len(titles) == len(report.documents)


def test_sixty_labels_are_shown_as_twenty_and_all_stand_in_the_tables() -> None:
    told = html(with_labels(*(f"LABEL_{number}" for number in range(60))))
    assert told.count("<figcaption>20 of 60 labels. ") == 2
    assert all(f'<th scope="row">LABEL_{number}' in told for number in range(60))


def test_thresholds_of_alpha_are_no_legend_of_f1() -> None:
    told = drawn("sample")
    assert "Krippendorff" not in told
    assert "dotted" not in told


def test_it_warns(page: Page) -> None:
    for words in (*views.MISUSE, *sample_report().caveats, *sample_report().warnings):
        assert words in page.words


def test_each_plot_is_drawn_for_both_schemes_and_told(page: Page) -> None:
    figures = [attributes for tag, attributes in page.elements if tag == "figure"]
    assert len(figures) == 6
    assert all(attributes["aria-label"] for attributes in figures)
    assert sum(tag == "svg" for tag, _ in page.elements) == 12


def test_colours_of_the_page_can_be_read() -> None:
    schemes = [dict(re.findall(r"--(\w+): (#[0-9a-f]{6})", block)) for block in STYLE.split(":root")[1:]]
    assert len(schemes) == 3
    for colours in schemes:
        for ground in ("back", "paper"):
            assert contrast(colours["ink"], colours[ground]) >= 7
            assert contrast(colours["muted"], colours[ground]) >= 4.5
