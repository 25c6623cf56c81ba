"""The look: every pair of colours can be read, palette and style sheet hold the scheme."""

from __future__ import annotations

import re
from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor, QPalette

from widgets.tokens import DARK, LIGHT, contrast, legible, pairs, palette, stylesheet, text_on, tokens_of

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_of_known_pairs():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@BOTH
def test_every_pair_reaches_aa(tokens):
    values = asdict(tokens)
    short = [
        (front, back, round(contrast(values[front], values[back]), 2))
        for front, back, least in pairs(tokens)
        if contrast(values[front], values[back]) < least
    ]
    assert short == []


@BOTH
@pytest.mark.parametrize("colour", ["#ffff00", "#101010", "#f0f0f0", "#2f6db5", "#5cc9ae"])
def test_any_label_colour_becomes_legible(tokens, colour):
    assert contrast(legible(colour, tokens), tokens.paper) >= 4.5
    assert contrast(text_on(colour, tokens), colour) >= 4.5


def test_a_legible_colour_stays_itself():
    assert legible("#2f6db5", LIGHT) == "#2f6db5"


@BOTH
def test_palette_tells_its_scheme(tokens):
    made = palette(tokens)
    assert tokens_of(made) is tokens
    role = QPalette.ColorRole
    assert made.color(role.Base) == QColor(tokens.paper)
    assert made.color(role.PlaceholderText) == QColor(tokens.muted)
    assert made.color(role.ToolTipText) == QColor(tokens.ink)
    assert made.color(QPalette.ColorGroup.Disabled, role.Text) != QColor(tokens.ink)


@BOTH
def test_style_sheet_is_filled_and_known_to_qt(tokens, qtbot, qapp):
    sheet = stylesheet(tokens)
    assert "$" not in sheet
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= set(asdict(tokens).values())
    assert sheet.count("{") == sheet.count("}")
