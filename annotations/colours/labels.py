"""Whether colours serve as those of labels: legible on paper, and apart from each other for everybody; and which do.

A label's colour is that of small words (its chip) and of a line of 2 pixels (its underline). On the paper of both
schemes words need a contrast of 4.5 and lines one of 3 (WCAG 2.1, success criteria 1.4.3 and 1.4.11).

Two labels are told apart by colour and by underline. Where the underlines are alike, colour is alone: it has to be 15
of CIEDE2000 away for every kind of vision. Where they differ, 7 will do; the colours that ship are 7.8 apart at least.
These two figures are ours: of the colours that Okabe and Ito chose for everybody, the closest are 10.9 apart (orange
and reddish purple, for tritanopia).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import cos, hypot, radians, sin
from typing import Final

from annotations.colours.spaces import Triple, contrast, difference, encoded, lab, light_of
from annotations.colours.vision import NORMAL, VISIONS, seen_lab
from annotations.schema import UNDERLINES, Label
from annotations.wording import later, tr

WORDS, LINES = 4.5, 3.0
ALONE, BESIDE_UNDERLINES = 15.0, 7.0
PAPERS: Final = {"light": "#ffffff", "dark": "#23262b"}
"""The paper of the schemes in which labels have colours of their own."""
INKS: Final = {"light": "#1d1f23", "dark": "#e4e5e7"}
"""The ink of the text on it, from which the colour of a label has to differ as from one with another underline."""

OKABE_ITO: Final = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#f0e442")
"""M. Okabe and K. Ito, "Color universal design" (2002, 2008): their set without black, which is the ink."""

_ON_PAPER = {"light": later("on light paper"), "dark": later("on dark paper")}
_STEPS_L, _STEPS_HUE, _CHROMAS = range(8, 98, 3), range(0, 360, 12), (1.0, 0.75, 1.25, 0.5, 0.3)


@dataclass(frozen=True, slots=True)
class Worry:
    """What is wrong with a label's colour on the paper of a scheme, in a line; the lower, the worse `measured` is.

    `other` is the label that it is too close to, empty where the paper is.
    """

    line: str
    scheme: str
    measured: float
    wanted: float
    other: str = ""


def colour_of(label: Label, scheme: str) -> str:
    """The colour of a label in a scheme, light or dark."""
    return label.colour_dark if scheme == "dark" else label.colour


def worries(label: Label, labels: Iterable[Label]) -> list[Worry]:
    """What is wrong with the colours of LABEL beside those of all LABELS; of each pair the kind of vision is told that
    is worst off."""
    found = []
    for scheme, paper in PAPERS.items():
        found += _on_paper(colour_of(label, scheme), scheme, paper)
        found += _like_ink(colour_of(label, scheme), scheme)
        for other in labels:
            if other.name != label.name:
                found += _too_close(label, other, scheme)
    return found


def distance(one: str, other: str, vision: str = NORMAL) -> float:
    """How far two colours are apart under a kind of vision, in CIEDE2000."""
    return difference(_lab_seen(one, vision), _lab_seen(other, vision))


def wanted_between(one: Label, other: Label) -> float:
    """How far the colours of two labels should be apart."""
    return ALONE if one.underline == other.underline else BESIDE_UNDERLINES


def mended(label: Label, labels: Sequence[Label]) -> tuple[str, str]:
    """The colours on light and on dark paper nearest to those of LABEL with which nothing is wrong beside LABELS.

    Where there are none, those with which least is.
    """
    others = [each for each in labels if each.name != label.name]
    light, dark = (_nearest(label, others, scheme) for scheme in PAPERS)
    return light, dark


def next_underline(labels: Sequence[Label]) -> str:
    """The first style of underline that fewest of LABELS have."""
    used = [label.underline for label in labels]
    return min(UNDERLINES, key=used.count)


def next_colours(labels: Sequence[Label]) -> tuple[str, str]:
    """Colours on light and on dark paper for one more label, which has the next underline.

    They are of the set of Okabe and Ito, made as dark or light as the paper asks for: the first that is far enough from
    all LABELS. Where none is, the one that comes nearest to that is moved on until it is.
    """
    best: tuple[float, Label] | None = None
    for colour in OKABE_ITO:
        light, dark = (on_paper(colour, paper) for paper in PAPERS.values())
        label = Label("", "", light, dark, next_underline(labels))
        apart = min(_least(label, labels, scheme) for scheme in PAPERS)
        if apart >= 1.0:
            return light, dark
        if best is None or apart > best[0]:
            best = apart, label
    assert best is not None
    return mended(best[1], labels)


def on_paper(colour: str, paper: str) -> str:
    """COLOUR, made only as much darker or lighter as it takes to read words in it on PAPER; the hue stays."""
    if contrast(colour, paper) >= WORDS:
        return colour
    lightness, a, b = lab(colour)
    towards = 0 if contrast("#000000", paper) > contrast("#ffffff", paper) else 100
    for step in range(1, 101):
        found = _shown((lightness + (towards - lightness) * step / 100, a, b))
        if contrast(found, paper) >= WORDS:
            return found
    return "#000000" if towards == 0 else "#ffffff"


def _on_paper(colour: str, scheme: str, paper: str) -> list[Worry]:
    measured, place = contrast(colour, paper), tr(_ON_PAPER[scheme])
    told = f"{int(measured * 10) / 10}"
    if measured < LINES:
        line = tr("hard to see {place}: contrast {told}, lines need {lines}", place=place, told=told, lines=LINES)
        return [Worry(line, scheme, measured, LINES)]
    if measured < WORDS:
        line = tr("hard to read {place}: contrast {told}, words need {words}", place=place, told=told, words=WORDS)
        return [Worry(line, scheme, measured, WORDS)]
    return []


def _like_ink(colour: str, scheme: str) -> list[Worry]:
    measured, wanted = distance(colour, INKS[scheme]), BESIDE_UNDERLINES
    if measured >= wanted:
        return []
    values = {"place": tr(_ON_PAPER[scheme]), "measured": int(measured), "wanted": int(wanted)}
    line = tr("too close to the ink of the text {place}: {measured}, wanted {wanted}", **values)
    return [Worry(line, scheme, measured, wanted)]


def _too_close(label: Label, other: Label, scheme: str) -> list[Worry]:
    wanted, colours = wanted_between(label, other), (colour_of(label, scheme), colour_of(other, scheme))
    measured, vision = min((distance(*colours, vision), vision) for vision in VISIONS)
    if measured >= wanted:
        return []
    line = tr(
        "too close to {other} for {vision}, {place}: {measured}, wanted {wanted}",
        other=other.name, vision=tr(VISIONS[vision]), place=tr(_ON_PAPER[scheme]), measured=int(measured),
        wanted=int(wanted),
    )  # fmt: skip
    return [Worry(line, scheme, measured, wanted, other.name)]


def _apart(label: Label, other: Label, scheme: str) -> float:
    """How far two labels are apart for whom they are closest, as a share of what is wanted."""
    colours = colour_of(label, scheme), colour_of(other, scheme)
    return min(distance(*colours, vision) for vision in VISIONS) / wanted_between(label, other)


def _least(label: Label, others: Iterable[Label], scheme: str) -> float:
    """How far a label is from the closest of OTHERS and from the ink, as a share of what is wanted."""
    from_ink = distance(colour_of(label, scheme), INKS[scheme]) / BESIDE_UNDERLINES
    return min([from_ink, *(_apart(label, other, scheme) for other in others)])


def _nearest(label: Label, others: Sequence[Label], scheme: str) -> str:
    """The colour nearest to that of LABEL that is legible on the paper of SCHEME and far enough from OTHERS."""
    colour, paper = colour_of(label, scheme), PAPERS[scheme]
    start = lab(colour)
    shown = sorted({*_grid(start), on_paper(colour, paper), colour}, key=lambda each: difference(lab(each), start))
    best = (-1.0, colour)
    for each in shown:
        reads = contrast(each, paper) / WORDS
        if reads < min(1.0, best[0]):
            continue
        tried = Label(label.name, "", each, each, label.underline)
        fits = min(reads, _least(tried, others, scheme))
        if fits >= 1.0:
            return each
        best = max(best, (fits, each))
    return best[1]


def _grid(start: Triple) -> set[str]:
    """Colours all around, with hues and strengths of colour like that of START at all lightnesses."""
    chroma = max(hypot(*start[1:]), 20.0)
    found = {_shown((lightness, start[1], start[2])) for lightness in _STEPS_L}
    for lightness in _STEPS_L:
        for share in _CHROMAS:
            for hue in _STEPS_HUE:
                strength = chroma * share
                found.add(_shown((lightness, strength * cos(radians(hue)), strength * sin(radians(hue)))))
    return found


@lru_cache(maxsize=4096)
def _lab_seen(colour: str, vision: str) -> Triple:
    return seen_lab(colour, vision)


@lru_cache(maxsize=8192)
def _shown(value: Triple) -> str:
    return encoded(light_of(value))
