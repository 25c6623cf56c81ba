"""Plots as SVG that can stand in a web page beside others: no ids in common, nothing that changes from run to run."""

from __future__ import annotations

import re
from io import BytesIO

import matplotlib
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure

FALLBACK = "'DejaVu Sans', Verdana, sans-serif"
"""Verdana's letters are as wide as those that the plot was laid out with."""


def inline(figure: Figure, name: str) -> str:
    """The figure as an svg element, as wide as what it stands in; NAME is put before its ids."""
    FigureCanvasSVG(figure)
    file = BytesIO()
    with matplotlib.rc_context({"svg.fonttype": "none", "svg.hashsalt": name}):
        figure.savefig(
            file, format="svg", facecolor=figure.get_facecolor(),
            metadata={"Date": None, "Creator": None, "Format": None, "Type": None},
        )  # fmt: skip
    text = file.getvalue().decode("utf-8")
    text = text[text.index("<svg") :]
    head, rest = text.split(">", 1)
    head = re.sub(r' (?:width|height)="[^"]*"', "", head)
    for link in (' id="', 'href="#', "url(#"):
        rest = rest.replace(link, f"{link}{name}-")
    rest = re.sub(r"<metadata>.*?</metadata>", "", rest, count=1, flags=re.DOTALL)
    return f"{head}>{rest}".replace("'DejaVu Sans'", FALLBACK).strip()
