"""Colours against published figures; and whether those of labels serve everybody."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings

from annotations.colours.labels import (
    ALONE,
    BESIDE_UNDERLINES,
    INKS,
    LINES,
    OKABE_ITO,
    PAPERS,
    WORDS,
    colour_of,
    distance,
    mended,
    next_colours,
    next_underline,
    on_paper,
    worries,
)
from annotations.colours.spaces import Triple, contrast, difference, encoded, lab, light_of, linear
from annotations.colours.vision import DEUTERANOPIA, NORMAL, PROTANOPIA, TRITANOPIA, VISIONS, seen
from annotations.schema import UNDERLINES, Label
from annotations.schema_reader import load
from resources import path
from widgets.look.tokens import DARK, LIGHT

SHIPPED = load(path("schemas/actor-stance-condition.json")).labels
COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")

# Sharma, Wu and Dalal (2005), table 1.
SHARMA = """
50 2.6772 -79.7751 50 0 -82.7485 2.0425 | 50 3.1571 -77.2803 50 0 -82.7485 2.8615 | 50 2.8361 -74.0200 50 0 -82.7485 3.4412
50 -1.3802 -84.2814 50 0 -82.7485 1.0000 | 50 -1.1848 -84.8006 50 0 -82.7485 1.0000 | 50 -0.9009 -85.5211 50 0 -82.7485 1.0000
50 0 0 50 -1 2 2.3669 | 50 -1 2 50 0 0 2.3669 | 50 2.49 -0.001 50 -2.49 0.0009 7.1792 | 50 2.49 -0.001 50 -2.49 0.0010 7.1792
50 2.49 -0.001 50 -2.49 0.0011 7.2195 | 50 2.49 -0.001 50 -2.49 0.0012 7.2195 | 50 -0.001 2.49 50 0.0009 -2.49 4.8045
50 -0.001 2.49 50 0.0010 -2.49 4.8045 | 50 -0.001 2.49 50 0.0011 -2.49 4.7461 | 50 2.5 0 50 0 -2.5 4.3065
50 2.5 0 73 25 -18 27.1492 | 50 2.5 0 61 -5 29 22.8977 | 50 2.5 0 56 -27 -3 31.9030 | 50 2.5 0 58 24 15 19.4535
50 2.5 0 50 3.1736 0.5854 1.0000 | 50 2.5 0 50 3.2972 0 1.0000 | 50 2.5 0 50 1.8634 0.5757 1.0000 | 50 2.5 0 50 3.2592 0.3350 1.0000
60.2574 -34.0099 36.2677 60.4626 -34.1751 39.4387 1.2644 | 63.0109 -31.0961 -5.8663 62.8187 -29.7946 -4.0864 1.2630
61.2901 3.7196 -5.3901 61.4292 2.2480 -4.9620 1.8731 | 35.0831 -44.1164 3.7933 35.0232 -40.0716 1.5901 1.8645
22.7233 20.0904 -46.6940 23.0331 14.9730 -42.5619 2.0373 | 36.4612 47.8580 18.3852 36.2715 50.5065 21.2231 1.4146
90.8027 -2.0831 1.4410 91.1528 -1.6435 0.0447 1.4441 | 90.9257 -0.5406 -0.9208 88.6381 -0.8985 -0.7239 1.5381
6.7747 -0.2908 -2.4247 5.8714 -0.0985 -2.2286 0.6377 | 2.0776 0.0795 -1.1350 0.9033 -0.0636 -0.5514 0.9082
"""
PAIRS = [[*map(float, pair.split())] for pair in SHARMA.strip().replace("\n", "|").split("|")]


def test_differences_are_those_that_were_published() -> None:
    assert len(PAIRS) == 34
    for pair in PAIRS:
        one: Triple = (pair[0], pair[1], pair[2])
        other: Triple = (pair[3], pair[4], pair[5])
        assert difference(one, other) == pytest.approx(pair[6], abs=5e-5)
        assert difference(other, one) == pytest.approx(pair[6], abs=5e-5)


def test_colours_are_measured_as_they_are_elsewhere() -> None:
    for colour, found in (
        ("#ffffff", (100, 0, 0)), ("#000000", (0, 0, 0)), ("#ff0000", (53.24, 80.09, 67.20)),
        ("#00ff00", (87.73, -86.18, 83.18)), ("#0000ff", (32.30, 79.19, -107.86)), ("#808080", (53.59, 0, 0)),
    ):  # fmt: skip
        assert lab(colour) == pytest.approx(found, abs=0.01)
    for one, other, ratio in (("#ffffff", "#000000", 21), ("#767676", "#ffffff", 4.54), ("#777777", "#ffffff", 4.48)):
        assert contrast(one, other) == contrast(other, one) == pytest.approx(ratio, abs=0.005)


@given(COLOURS)
def test_a_colour_comes_back_from_its_numbers(colour: str) -> None:
    assert encoded(linear(colour)) == colour
    assert encoded(light_of(lab(colour))) == colour


@pytest.mark.parametrize(
    ("vision", "red", "green", "blue"),
    [
        (NORMAL, "#ff0000", "#00ff00", "#0000ff"),
        (PROTANOPIA, "#6d5f00", "#ffe500", "#0059ff"),
        (DEUTERANOPIA, "#a39000", "#efd63a", "#003dfb"),
        (TRITANOPIA, "#ff000f", "#00f7d9", "#006b96"),
    ],
)
def test_pure_colours_look_as_the_published_matrices_say(vision: str, red: str, green: str, blue: str) -> None:
    assert [seen(each, vision) for each in ("#ff0000", "#00ff00", "#0000ff")] == [red, green, blue]
    for grey in ("#000000", "#808080", "#ffffff"):
        assert seen(grey, vision) == grey


def test_what_is_claimed_of_the_chosen_figures() -> None:
    apart = {
        (one, other, vision): distance(one, other, vision)
        for one, other in combinations([*OKABE_ITO, "#000000"], 2)
        for vision in VISIONS
    }
    closest = min(apart, key=lambda each: apart[each])
    assert closest == ("#cc79a7", "#e69f00", TRITANOPIA)
    assert apart[closest] == pytest.approx(10.9, abs=0.05)
    shipped = [
        distance(colour_of(one, scheme), colour_of(other, scheme), vision)
        for one, other in combinations(SHIPPED, 2) for scheme in PAPERS for vision in VISIONS
    ]  # fmt: skip
    assert min(shipped) == pytest.approx(7.8, abs=0.05)
    assert {"light": LIGHT.paper, "dark": DARK.paper} == PAPERS
    assert {"light": LIGHT.ink, "dark": DARK.ink} == INKS
    assert (LIGHT.text_contrast, LIGHT.line_contrast) == (WORDS, LINES)


def test_the_labels_that_ship_are_fine_for_everybody() -> None:
    for label in SHIPPED:
        assert worries(label, SHIPPED) == []


def test_worries_are_told_in_words_with_what_was_measured() -> None:
    actor, stance, condition = SHIPPED
    faint = replace(condition, colour="#dddddd", colour_dark="#666666")
    assert [each.line for each in worries(faint, [actor])] == [
        "hard to see on light paper: contrast 1.3, lines need 3.0", "hard to see on dark paper: contrast 2.6, lines need 3.0",
    ]  # fmt: skip
    grey = replace(condition, colour="#808080", colour_dark="#e0e0e0")
    assert [each.line for each in worries(grey, [])] == [
        "hard to read on light paper: contrast 3.9, words need 4.5",
        "too close to the ink of the text on dark paper: 1, wanted 7",
    ]
    green = replace(condition, colour="#5f7300", colour_dark="#b5a531", underline="dashed")
    (light, dark) = worries(green, SHIPPED)
    assert light.line == "too close to STANCE for protanopia, on light paper: 5, wanted 15"
    assert (light.other, light.wanted, dark.scheme) == ("STANCE", ALONE, "dark")
    assert light.measured == pytest.approx(distance("#5f7300", stance.colour, PROTANOPIA))
    wavy = replace(green, underline="wave")
    assert [each.wanted for each in worries(wavy, SHIPPED)] == [BESIDE_UNDERLINES] * len(worries(wavy, SHIPPED))


@settings(max_examples=15, deadline=None)
@given(COLOURS, COLOURS, st.sampled_from(UNDERLINES))
def test_a_mended_colour_gives_no_more_worries(light: str, dark: str, underline: str) -> None:
    label = Label("NEW", "4", light, dark, underline)
    found = mended(label, SHIPPED)
    assert worries(replace(label, colour=found[0], colour_dark=found[1]), SHIPPED) == []
    if not worries(label, SHIPPED):
        assert found == (light, dark)


def test_new_labels_get_colours_and_underlines_that_serve_everybody() -> None:
    labels = list(SHIPPED)
    for number in range(6):
        underline, (light, dark) = next_underline(labels), next_colours(labels)
        labels.append(Label(f"NEW{number}", "", light, dark, underline))
        assert worries(labels[-1], labels) == []
    assert [each.underline for each in labels] == [*UNDERLINES, *UNDERLINES[:3]]
    assert next_colours([])[0] == OKABE_ITO[0]


@given(st.sampled_from([*PAPERS.values()]), COLOURS)
def test_a_colour_is_moved_only_as_far_as_its_paper_asks(paper: str, colour: str) -> None:
    found = on_paper(colour, paper)
    assert contrast(found, paper) >= WORDS
    assert found == colour or contrast(colour, paper) < WORDS
