"""The page: one of A4, the same bytes for the same report, text that can be selected, nothing beyond the paper."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg, RendererAgg
from matplotlib.figure import Figure
from matplotlib.transforms import Bbox

from annotations.agreement.report import Report
from annotations.reporting.page import compose
from annotations.reporting.pdf import pdf
from annotations.reporting.sheet import A4, MM
from tests.annotations.reporting.variants import VARIANTS, reserved, with_labels
from tests.reports import sample_report

PAGES = {**VARIANTS, "reserved": reserved()}


@pytest.fixture(scope="module", params=PAGES)
def page(request: pytest.FixtureRequest) -> tuple[Figure, RendererAgg]:
    figure = compose(PAGES[request.param])
    return figure, FigureCanvasAgg(figure).get_renderer()


def test_all_words_lie_on_the_paper(page: tuple[Figure, RendererAgg]) -> None:
    figure, renderer = page
    margin = 8 / MM * figure.dpi
    edge = Bbox.from_extents(margin, margin, figure.bbox.x1 - margin, figure.bbox.y1 - margin)
    boxes = {text.get_text(): text.get_window_extent(renderer) for text in figure.texts}
    boxes |= {str(axes): axes.get_tightbbox(renderer) for axes in figure.axes}
    for what, box in boxes.items():
        assert Bbox.union([edge, box]).bounds == pytest.approx(edge.bounds, abs=0.5), what


def test_lines_of_text_do_not_lie_on_each_other(page: tuple[Figure, RendererAgg]) -> None:
    """Those of the sheet itself; what stands in a plot is looked at with the plots."""
    figure, renderer = page
    boxes = [(text.get_text(), text.get_window_extent(renderer)) for text in figure.texts]
    for place, (one, box) in enumerate(boxes):
        for other, another in boxes[place + 1 :]:
            across = min(box.x1, another.x1) - max(box.x0, another.x0)
            down = min(box.y1, another.y1) - max(box.y0, another.y0)
            assert across < 1 or down < 0.35 * min(box.height, another.height), (one, other)


def test_no_words_lie_on_a_plot(page: tuple[Figure, RendererAgg]) -> None:
    figure, renderer = page
    for axes in figure.axes:
        plot = axes.get_tightbbox(renderer)
        for text in figure.texts:
            box = text.get_window_extent(renderer)
            across = min(box.x1, plot.x1) - max(box.x0, plot.x0)
            down = min(box.y1, plot.y1) - max(box.y0, plot.y0)
            assert across < 2 or down < 2, text.get_text()


@cache
def printed(variant: str) -> bytes:
    """A variant as PDF; to draw its plots takes half a second."""
    return pdf(VARIANTS[variant])


def test_one_page_of_a4() -> None:
    content = printed("sample")
    assert content.startswith(b"%PDF-")
    assert len(re.findall(rb"/Type /Page\b(?!s)", content)) == 1
    found = re.search(rb"/MediaBox \[ ?0 0 ([\d.]+) ([\d.]+) ?\]", content)
    assert found is not None
    assert [float(each) * MM / 72 for each in found.groups()] == pytest.approx(A4, abs=0.1)


def test_letters_are_truetype_with_their_characters() -> None:
    content = printed("sample")
    assert b"/FontFile2" in content
    assert b"/Type3" not in content


@pytest.mark.parametrize("variant", ["sample", "undefined", "empty"])
def test_the_same_report_gives_the_same_bytes(variant: str) -> None:
    assert printed(variant) == pdf(VARIANTS[variant])
    assert b"CreationDate" not in printed(variant)


def extracted(content: bytes, folder: Path) -> str:
    file = folder / "page.pdf"
    file.write_bytes(content)
    if shutil.which("pdftotext"):
        command = ["pdftotext", "-layout", str(file), "-"]
    elif shutil.which("gs"):
        command = ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-sDEVICE=txtwrite", "-sOutputFile=-", str(file)]
    else:
        pytest.skip("neither pdftotext nor Ghostscript is here to read the text of a PDF")
    return subprocess.run(command, check=True, capture_output=True, timeout=60).stdout.decode("utf-8")


def test_what_it_says_can_be_selected(tmp_path: Path) -> None:
    text = " ".join(extracted(printed("sample"), tmp_path).split())
    for words in (
        "Agreement: talks", ".71", "[.66, .76]", "of 100 spans one annotator marks, 63 are", "ACTOR",
        "Documents with the lowest gamma", "2 documents are not counted", "CONDITION rests on 12 spans",
    ):  # fmt: skip
        assert words in text


def words_of(report: Report) -> list[str]:
    return [text.get_text() for text in compose(report).texts]


def test_sixty_labels_are_shown_as_twenty() -> None:
    figure = compose(with_labels(*(f"LABEL_{number}" for number in range(60))))
    assert [text.get_text() for text in figure.texts].count("20 of 60 labels") == 2
    labels, confusion = figure.axes[:2]
    assert len(labels.get_yticks()) == 20
    assert [tick.get_text() for tick in confusion.get_yticklabels()][-2:] == ["40 others", "none"]


def test_a_caveat_has_four_lines_and_loses_whole_words() -> None:
    long = " ".join(f"word{number}," for number in range(100))
    report = replace(sample_report(), caveats=(f"{long} and the point of it", "short " * 60 + "end"), warnings=())
    told = words_of(report)
    begin = next(place for place, line in enumerate(told) if line.startswith("• word0,"))
    first = told[begin : begin + 4]
    assert first[-1].endswith(", …")
    assert " ".join(first).removesuffix(" …").removeprefix("• ") == long[: len(" ".join(first)) - 4]
    assert told[begin + 4].startswith("• short")
    assert "end" in " ".join(told[begin + 4 :]).split()


def test_a_card_keeps_its_caveat() -> None:
    why = "too many spans lie at one place: mean over 66 pairs of annotators (8 documents)"
    report = sample_report()
    first = replace(report.headlines[0], sentence="words " * 30, result=replace(report.headlines[0].result, reason=why))
    told = " ".join(words_of(replace(report, headlines=(first,))))
    assert why in told
    assert "words …" in told


def test_the_foot_has_no_legend_of_lines_that_are_not_drawn() -> None:
    told = " ".join(text.get_text() for text in compose(sample_report()).texts)
    assert "Grey: fewer than 20 items." in told
    assert "Krippendorff" not in told
    assert "Dotted" not in told


def test_more_than_fits_is_counted(tmp_path: Path) -> None:
    text = " ".join(extracted(printed("crowded"), tmp_path).split())
    assert "and 8 more, in the other outputs" in text
    assert re.search(r"and \d+ more, in the other outputs", text)
