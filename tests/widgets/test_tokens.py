"""The look: whatever is drawn can be read in each of the four schemes, and palette and style sheet hold the scheme."""

from __future__ import annotations

import ast
import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, fields, replace
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from annotations.colours.spaces import mix
from annotations.schema import Label
from annotations.schema_reader import load
from app.looks.themes import label_look, look
from resources import path as resource
from tests.widgets.cascade import Cascade
from tests.widgets.drawn import DRAWN, MIXED
from widgets.look import tokens as module
from widgets.look.sheet import stylesheet
from widgets.look.tokens import DARK, LIGHT, SCHEMES, Tokens, contrast, legible, palette, text_on, tokens_of
from widgets.textview.painting import Inks

ROOT = Path(module.__file__).resolve().parents[2]
COLOURS = {each.name for each in fields(Tokens) if each.type == "str" and each.name != "name"}
HOLDERS = {"tokens", "_tokens", "tokens_of", "look", "inks", "_inks", "_look"}
ALL = pytest.mark.parametrize("tokens", SCHEMES.values(), ids=SCHEMES)
GAUDY = ("#ffff00", "#101010", "#f0f0f0", "#ff00ff", "#00ff00", "#2f6db5", "#5cc9ae")


def test_contrast_of_known_pairs():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#777777") == 1
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


# Every pair that is drawn


def shades(tokens: Tokens, name: str) -> list[str]:
    """The colours that a front or a ground stands for."""
    return MIXED[name](tokens) if name in MIXED else [getattr(tokens, name)]


def declared(said: str) -> Iterator[tuple[str, str, str]]:
    """What a line of the table says: text, line or fill; the front; the ground (none of a fill)."""
    for part in said.split(", "):
        kind, front, *rest = part.split(" ")
        assert (kind, len(rest)) in (("text", 2), ("line", 2), ("fill", 0)), part
        yield kind, front, rest[1] if rest else ""


def too_faint(tokens: Tokens, pairs: Iterator[tuple[str, str, str]]) -> list[tuple[str, str, float]]:
    """The pairs that miss the contrast they need."""
    short = []
    for kind, front, ground in pairs:
        least = {"text": tokens.text_contrast, "line": tokens.line_contrast, "fill": 0.0}[kind]
        for one, other in itertools.product(shades(tokens, front), shades(tokens, ground) if ground else ["#000000"]):
            if contrast(one, other) < least:
                short.append((front, ground, round(contrast(one, other), 2)))
    return short


@ALL
@pytest.mark.parametrize("name", DRAWN)
def test_what_a_module_draws_can_be_read(tokens, name):
    assert too_faint(tokens, declared(DRAWN[name])) == []


def used(source: str) -> set[str]:
    """The colours of the look that a module takes, by their names."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Attribute) and node.attr in COLOURS:
            holder = node.value.func if isinstance(node.value, ast.Call) else node.value
            name = getattr(holder, "id", None) or getattr(holder, "attr", None)
            found |= {node.attr} if name in HOLDERS else set()
    return found


MODULES = [
    path.relative_to(ROOT).as_posix()
    for folder in ("app", "widgets")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if used(path.read_text(encoding="utf-8"))
]


def test_modules_were_found():
    assert len(MODULES) > 25
    assert set(DRAWN) == set(MODULES), "say in tests/widgets/drawn.py what is drawn on what"


@pytest.mark.parametrize("name", MODULES)
def test_no_colour_is_used_without_saying_on_what(name):
    named = {word for _, front, ground in declared(DRAWN[name]) for word in (front, ground) if word}
    others = {"paper", "background", "soft", "focus", "pressed", "ink"}  # grounds and letters may be drawn by Qt
    taken = used((ROOT / name).read_text(encoding="utf-8"))
    assert taken <= named
    assert named - others - set(MIXED) <= taken


RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


WORDLESS = ("QScrollBar", "QSplitter", "QProgressBar", "separator", 'role="line"')
PAINTS = (
    ("color", "background"), ("placeholder-text-color", "background"), ("selection-color", "selection-background-color"),
)  # fmt: skip


def written(said: dict[str, str], tokens: Tokens) -> Iterator[tuple[str, str]]:
    """The letters and their grounds where this is said of a widget; where no ground is said, paper and background."""
    for front, under in PAINTS:
        letters, ground = said.get(front, tokens.ink if front == "color" else ""), said.get(under, "")
        for each in [ground] if ground.startswith("#") else [tokens.paper, tokens.background]:
            if letters.startswith("#"):
                yield letters, each


@ALL
def test_the_style_sheet_can_be_read_in_every_state(tokens):
    """Each class and role in every combination of its states: what is not said of a state is as it is without it. What
    is disabled is left out, as WCAG does."""
    cascade, faint, seen = Cascade(stylesheet(tokens)), [], 0
    for subject in cascade.subjects:
        for states in cascade.states(subject):
            if "disabled" in states or any(each in str(subject) for each in WORDLESS):
                continue
            for letters, ground in written(cascade.said(subject, states), tokens):
                seen += 1
                if contrast(letters, ground) < tokens.text_contrast:
                    faint.append((str(subject), sorted(states), letters, ground, round(contrast(letters, ground), 2)))
    assert faint == []
    assert seen > 200


@ALL
@pytest.mark.parametrize("role", ["", "primary", "aside", "kind", "rule"])
def test_a_button_that_is_held_down_is_drawn_so_that_it_can_be_read(tokens, role, qtbot):
    """As Qt paints it, beside what the rules say: in the letters and the ground that most of the button has."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setPalette(palette(tokens))
    button = QPushButton("MMMM", window)
    button.setProperty("role", role)
    button.setStyleSheet(stylesheet(tokens, 40) + "QPushButton { font-size: 60px; }")
    button.setDown(True)
    button.resize(button.sizeHint())
    window.resize(button.size())
    drawn = window.grab().toImage()
    middle = [
        drawn.pixelColor(x, y).name()
        for x in range(30, drawn.width() - 30)
        for y in range(drawn.height() // 3, drawn.height() * 2 // 3)
    ]
    (one, _), (other, _) = Counter(middle).most_common(2)
    assert contrast(one, other) >= tokens.text_contrast, (one, other)


@ALL
def test_frames_of_focus_can_be_seen_around_what_they_frame(tokens):
    for ground in (tokens.paper, tokens.background):
        assert contrast(tokens.focus, ground) >= tokens.line_contrast
    for selector, body in RULE.findall(stylesheet(tokens)):
        if ":focus" in selector and "border: " in body and "none" not in body:
            assert f"border: {round(tokens.ring)}px solid {tokens.focus}" in body


# Labels


def shipped() -> list[Label]:
    return list(load(resource("schemas/actor-stance-condition.json")).labels)


def gaudy() -> list[Label]:
    """Labels in colours that nobody has thought about."""
    first = shipped()[0]

    return [replace(first, name=colour, colour=colour, colour_dark=colour) for colour in GAUDY]


@ALL
@pytest.mark.parametrize("labels", [shipped(), gaudy()], ids=["shipped", "gaudy"])
def test_marked_words_can_be_read_on_every_tint_selected_or_not(tokens, labels):
    """On up to three tints of any labels upon each other, as many as are drawn."""
    looks = [label_look(label, tokens) for label in labels]
    deepest = [[look] * 3 for look in looks] if len(looks) > 3 else itertools.product(looks, repeat=3)
    for stack in deepest:
        ground = tokens.paper
        for each in stack:
            ground = mix(ground, each.colour, each.tint)
            selected = mix(ground, tokens.selection, tokens.selection_share)
            assert contrast(tokens.ink, ground) >= tokens.text_contrast
            assert contrast(tokens.ink, selected) >= tokens.text_contrast


@ALL
@pytest.mark.parametrize("labels", [shipped(), gaudy()], ids=["shipped", "gaudy"])
def test_chips_and_underlines_of_labels_can_be_read(tokens, labels, qapp):
    for label in labels:
        shown = label_look(label, tokens)
        assert contrast(shown.colour, tokens.paper) >= tokens.text_contrast
        tint = mix(tokens.paper, shown.colour, shown.tint)
        assert contrast(shown.colour, tint) >= tokens.line_contrast
    schema = load(resource("schemas/actor-stance-condition.json"))
    inks = Inks(look(tokens, schema))
    for label in schema.labels:
        tint = mix(tokens.paper, inks.look.of_label(label.name).colour, inks.look.tint_of(label.name))
        assert contrast(inks.on_tint(label.name).name(), tint) >= tokens.text_contrast
    assert contrast(inks.on_faint.name(), mix(tokens.paper, tokens.muted, inks.look.tint)) >= tokens.text_contrast


@ALL
@pytest.mark.parametrize("colour", GAUDY)
def test_any_label_colour_becomes_legible(tokens, colour):
    for ground in (*MIXED["row"](tokens), *MIXED["visited"](tokens), tokens.paper):
        assert contrast(legible(colour, tokens, ground), ground) >= tokens.text_contrast
        assert contrast(legible(colour, tokens, ground, line=True), ground) >= tokens.line_contrast
    assert contrast(text_on(colour, tokens), colour) >= 4.5


def test_shipped_colours_stay_as_the_schema_has_them():
    for label in shipped():
        assert label_look(label, LIGHT).colour == label.colour
        assert label_look(label, DARK).colour == label.colour_dark
        assert (label_look(label, LIGHT).tint, label_look(label, DARK).tint) == (0.12, 0.17)


# Palette and style sheet


@ALL
def test_high_contrast_is_higher_and_its_lines_are_heavier(tokens):
    assert (tokens.text_contrast, tokens.line_contrast) == ((7.0, 4.5) if tokens.high else (4.5, 3.0))
    assert (tokens.ring > LIGHT.ring, tokens.weight > LIGHT.weight) == (tokens.high, tokens.high)
    assert contrast(tokens.hairline, tokens.paper) >= (tokens.line_contrast if tokens.high else 1.0)


@ALL
def test_palette_tells_its_scheme_whatever_a_style_sheet_does(tokens, qtbot, qapp):
    made = palette(tokens)
    assert tokens_of(made) is tokens
    role = QPalette.ColorRole
    assert made.color(role.Base) == QColor(tokens.paper)
    assert made.color(role.PlaceholderText) == QColor(tokens.muted)
    assert made.color(role.ToolTipText) == QColor(tokens.ink)
    assert made.color(QPalette.ColorGroup.Disabled, role.Text) != QColor(tokens.ink)
    label = QLabel("quiet")
    qtbot.addWidget(label)
    label.setProperty("role", "quiet")
    label.setPalette(made)
    label.setStyleSheet(stylesheet(tokens) + "QLabel { background: #808080; }")
    label.ensurePolished()
    assert tokens_of(label.palette()) is tokens


def test_a_palette_of_somebody_else_is_light_or_dark_by_its_ink():
    assert tokens_of(QPalette(QColor("#ffffff"))) is LIGHT
    assert tokens_of(QPalette(QColor("#202020"))) is DARK
    assert len({tokens.error for tokens in SCHEMES.values()}) == len(SCHEMES)


@ALL
def test_style_sheet_is_filled_and_known_to_qt(tokens, qtbot, qapp):
    sheet = stylesheet(tokens)
    assert "$" not in sheet
    assert set(re.findall(r"#[0-9a-f]{6}", sheet)) <= set(asdict(tokens).values())
    assert sheet.count("{") == sheet.count("}")
