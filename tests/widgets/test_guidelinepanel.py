"""The panel of the guideline: rules, what it follows, going about, finding words, and how examples look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QAbstractSlider
from pytestqt.qtbot import QtBot

from annotations.guidelines import guide
from tests.windows import CTRL, SHIFT, press, type_in
from widgets.controls.rulechip import RuleChip
from widgets.guidelinepanel import GuidelinePanel
from widgets.look.tokens import DARK, LIGHT, legible, palette
from widgets.textview.look import LabelLook, Look

LOOK = Look(labels={"ACTOR": LabelLook("#2f6db5", "solid", "A"), "STANCE": LabelLook("#b9501f", "dashed", "S")})
FILLING = "\n\n".join(
    f"Words that fill line {number} of this rule, so that it has to be scrolled." for number in range(12)
)
TEXT = f"""---
authors: us
---

# Guideline 🚢

Words before any rule; see S2.

## A1 Parties

{FILLING}

## A2 Groups

- **Yes:** 🚢 [The [board]ACTOR's offer]STANCE:offers stands. — As S1 says.
- **No:** [Weather]ACTOR — See [the list](#A2a), [elsewhere](https://example.org) and Z9.
- **A2a** `crowd`: many

{FILLING}

## S1 Wishes

{FILLING}

## S2 Refusals

A crowd says no.

{FILLING}
"""


@pytest.fixture
def panel(qtbot: QtBot) -> GuidelinePanel:
    made = GuidelinePanel()
    qtbot.addWidget(made)
    made.set_look(LOOK, 100)
    made.set_guide(guide.parse(TEXT), "Version 1.0")
    made.resize(380, 500)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.view.hasFocus)
    return made


def at(panel: GuidelinePanel) -> str:
    return panel.view.current_rule()


def chips(panel: GuidelinePanel) -> list[tuple[str, bool]]:
    """The chips that are shown, and whether each is that of the current rule."""
    return [(each.id, each.is_current) for each in panel.chips.findChildren(RuleChip) if each.isVisible()]


def format_at(panel: GuidelinePanel, words: str, offset: int = 0) -> QTextCharFormat:
    """How the character at an offset of some words looks."""
    cursor = panel.view.document().find(words)
    assert not cursor.isNull()
    place = QTextCursor(panel.view.document())
    place.setPosition(cursor.selectionStart() + offset + 1)
    return place.charFormat()


def test_where_it_is_low_and_wide_the_text_stands_beside_the_bars(qtbot: QtBot, panel: GuidelinePanel) -> None:
    panel.follow("STANCE", ["S1", "S2"])
    assert panel.view.height() > 200
    panel.resize(900, 190)
    qtbot.waitUntil(lambda: panel.view.height() > 150)
    assert panel.view.width() > 500
    bars = [panel.line, panel.current, panel.version, panel.buttons["versions"], panel.chips]
    text = panel.view.mapTo(panel, panel.view.rect().topLeft()).x()
    for each in bars:
        assert each.isVisible()
        area = each.rect().translated(each.mapTo(panel, QPoint(0, 0)))
        assert panel.rect().contains(area)
        assert area.right() < text
    panel.view.setFocus()
    press(Qt.Key.Key_Backtab, SHIFT)
    assert panel.buttons["versions"].hasFocus(), "Tab goes through the parts as they are seen"
    panel.resize(380, 500)
    assert panel.buttons["versions"].hasFocus(), "no part loses the keyboard when it moves"
    qtbot.waitUntil(lambda: panel.view.width() > 330)
    press(Qt.Key.Key_Backtab, SHIFT)
    assert panel.view.hasFocus()
    assert panel.version.isVisible()
    panel.resize(380, 260)
    assert not panel.version.isVisible(), "the text needs its room"
    assert panel.version.mapTo(panel, QPoint(0, 0)).y() > panel.view.mapTo(panel, QPoint(0, 0)).y()


def test_rules_are_gone_to_and_told(panel: GuidelinePanel, qtbot: QtBot) -> None:
    assert at(panel) == ""
    assert panel.rules() == [
        ("A1", "Parties"),
        ("A2", "Groups"),
        ("A2a", "crowd"),
        ("S1", "Wishes"),
        ("S2", "Refusals"),
    ]
    assert "authors" not in panel.view.words()
    assert panel.show_rule("S1")
    assert at(panel) == "S1"
    assert panel.view.cursorRect().top() < 60, "it stands at the top"
    assert panel.current.accessibleName() == "Rule: S1 Wishes; shows all rules, key L"
    assert not panel.show_rule("Z9")
    with qtbot.waitSignal(panel.told) as told:
        press("]")
    assert (at(panel), told.args) == ("S2", ["S2 Refusals"])
    press("[", times=3)
    assert at(panel) == "A2"
    with qtbot.waitSignal(panel.told) as told:
        press("[", times=2)
    assert told.args == ["A1 Parties"]
    with qtbot.waitSignal(panel.told) as told:
        press("[")
    assert told.args == ["There is no rule before"]
    panel.view.verticalScrollBar().setValue(panel.view.verticalScrollBar().maximum())
    assert at(panel) == "S2", "what is scrolled to is the current rule"


def test_back_and_forward_go_where_one_was(panel: GuidelinePanel, qtbot: QtBot) -> None:
    for id in ("A2", "S1"):
        panel.show_rule(id)
    place = panel.view.first_seen()
    press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert at(panel) == "A2"
    panel.resize(500, 500)
    panel.buttons["forward"].click()
    assert (at(panel), panel.view.first_seen()) == ("S1", place)
    assert not panel.buttons["forward"].isEnabled()
    with qtbot.waitSignal(panel.told) as told:
        press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert told.args == ["There is nothing to go forward to"]


def test_it_follows_what_is_chosen_and_stays_among_its_rules(panel: GuidelinePanel) -> None:
    panel.follow("ACTOR", ["A1", "A2", "A9"])
    assert (at(panel), panel.about.text()) == ("A1", "ACTOR")
    assert chips(panel) == [("A1", True), ("A2", False)]
    panel.show_rule("A2a")
    assert chips(panel) == [("A1", False), ("A2", True)], "a rule in a list belongs to the one around it"
    panel.follow("ACTOR", ["A1", "A2", "A9"])
    panel.follow("another ACTOR", ["A1", "A2"], cited=["S2", "Z9"])
    assert at(panel) == "A2a"
    assert [id for id, _ in chips(panel)] == ["A1", "A2", "S2"]
    panel.follow("commitment", ["S1"])
    assert at(panel) == "S1"
    panel.follow("STANCE", ["S2"], kin=["S1"])
    assert at(panel) == "S1", "the question is answered, and its rule belongs to the label"
    panel.follow("nothing known", ["Z9"])
    assert (at(panel), chips(panel), panel.chips.isVisible()) == ("S1", [], False)
    panel.follow("ACTOR", ["A1", "A2"])
    next(each for each in panel.chips.findChildren(RuleChip) if each.id == "A2").click()
    assert at(panel) == "A2"


def test_pinned_it_stays_and_let_go_it_comes_after(panel: GuidelinePanel, qtbot: QtBot) -> None:
    panel.follow("ACTOR", ["A1"])
    press("p")
    assert panel.is_pinned
    panel.follow("STANCE", ["S1"])
    assert (at(panel), chips(panel)) == ("A1", [("S1", False)])
    assert panel.show_rule("S2"), "what is asked for is shown all the same"
    panel.show_rule("A1")
    with qtbot.waitSignal(panel.told) as told:
        panel.buttons["pin"].click()
    assert (at(panel), told.args) == ("S1", ["The guideline follows what is chosen and asked"])


def test_words_are_found_as_they_are_typed(panel: GuidelinePanel) -> None:
    press("/")
    assert panel.line.hasFocus()
    type_in("CROWD")
    assert panel.count.text() == "1 of 2"
    assert panel.view.textCursor().selectedText() == "crowd"
    press(Qt.Key.Key_Return)
    assert (panel.count.text(), panel.view.textCursor().selectedText(), at(panel)) == ("2 of 2", "crowd", "S2")
    press(Qt.Key.Key_Return, SHIFT)
    assert (panel.count.text(), at(panel)) == ("1 of 2", "A2a")
    assert len(panel.view.extraSelections()) == 2
    type_in("z")
    assert panel.count.text() == "Not found"
    assert not panel.buttons["next_hit"].isEnabled()
    press(Qt.Key.Key_A, CTRL)
    QGuiApplication.clipboard().setText("🚢")
    press(Qt.Key.Key_V, CTRL)
    assert panel.count.text() == "1 of 2"
    panel.buttons["next_hit"].click()
    assert panel.view.textCursor().selectedText() == "🚢"
    press(Qt.Key.Key_Escape)
    assert panel.view.hasFocus()
    assert (panel.line.text(), panel.count.isVisible()) == ("", False)


def test_the_search_begins_where_one_is(panel: GuidelinePanel) -> None:
    panel.show_rule("S1")
    press("/")
    type_in("line 3 ")
    assert (panel.count.text(), at(panel)) == ("3 of 4", "S1")
    press(Qt.Key.Key_Return, times=2)
    assert panel.count.text() == "1 of 4"
    panel.view.setFocus()
    press("n")
    assert panel.count.text() == "2 of 4"


def test_ids_and_links_lead_to_rules_and_nothing_leads_out(panel: GuidelinePanel, qtbot: QtBot) -> None:
    assert format_at(panel, "S2.").anchorHref() == "#S2"
    assert format_at(panel, "the list").anchorHref() == "#A2a"
    assert not format_at(panel, "A1 Parties").isAnchor(), "where a rule begins, nothing has to lead to it"
    assert not format_at(panel, "Z9").isAnchor()
    press(Qt.Key.Key_Tab)
    assert panel.view.textCursor().selectedText() == "S2"
    press(Qt.Key.Key_Return)
    assert at(panel) == "S2"
    press(Qt.Key.Key_Tab)
    assert not panel.view.hasFocus(), "there is no further link to be seen, so Tab goes on"
    panel.view.setFocus()
    with qtbot.waitSignal(panel.told) as told:
        panel.view.link_wanted.emit("https://example.org")
    assert told.args == ["https://example.org leads out of the guideline and is not opened"]


def test_examples_look_as_in_the_text(panel: GuidelinePanel) -> None:
    board, offer = format_at(panel, "board"), format_at(panel, "'s offer", 3)
    assert board.underlineColor() == QColor("#2f6db5")
    assert offer.underlineStyle() == QTextCharFormat.UnderlineStyle.DashUnderline
    assert board.background().color() != offer.background().color()
    sign, wrong = format_at(panel, "STANCE:offers", 3), format_at(panel, "ACTOR — See", 2)
    assert sign.foreground().color() == QColor("#b9501f")
    assert (sign.fontStrikeOut(), wrong.fontStrikeOut()) == (False, True)
    assert format_at(panel, "stands").background().style() == Qt.BrushStyle.NoBrush


def test_it_follows_size_and_scheme(panel: GuidelinePanel) -> None:
    panel.show_rule("S1")
    before = format_at(panel, "Words that").fontPointSize() or panel.view.document().defaultFont().pointSizeF()
    panel.set_look(LOOK, 200)
    assert panel.view.document().defaultFont().pointSizeF() == pytest.approx(2 * before)
    assert at(panel) == "S1"
    panel.view.setPalette(palette(LIGHT))
    light = QColor(format_at(panel, "S2.").foreground().color())
    panel.view.setPalette(palette(DARK))
    links = [QColor(legible(tokens.focus, tokens, tokens.soft)) for tokens in (LIGHT, DARK)]
    assert [light, format_at(panel, "S2.").foreground().color()] == links


def test_what_stands_at_the_top_stays_there(panel: GuidelinePanel) -> None:
    panel.show_rule("S1")
    for _ in range(3):
        panel.view.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderSingleStepAdd)
    top = panel.view.first_seen()
    selected = panel.view.textCursor().position()
    for zoom in (130, 80, 100):
        panel.set_look(LOOK, zoom)
    for scheme in (DARK, LIGHT):
        panel.view.setPalette(palette(scheme))
    for wide in (*range(390, 700, 10), 300, 380):
        panel.resize(wide, 500)
        assert panel.view.width() > wide - 60
        assert at(panel) == "S1"
    assert panel.view.first_seen() == top
    assert panel.view.textCursor().position() == selected


def test_what_belongs_to_others_is_asked_for(panel: GuidelinePanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.told) as told:
        press("c")
    assert told.args == ["Go to a rule first"]
    panel.show_rule("S1")
    for key, signal, args in (
        ("c", panel.cite_wanted, ["S1"]), ("i", panel.copied, ["S1"]), ("l", panel.rules_wanted, []),
        ("v", panel.versions_wanted, []),
    ):  # fmt: skip
        with qtbot.waitSignal(signal) as asked:
            press(key)
        assert asked.args == args


def test_without_a_guideline_it_says_what_to_do(panel: GuidelinePanel) -> None:
    panel.set_guide(None, "", "Put one in force.")
    assert panel.empty.isVisible()
    assert panel.empty.text() == "Put one in force."
    panel.set_guide(guide.parse(TEXT), "Version 1.0")
    assert panel.view.isVisible()
    assert panel.version.text() == "Version 1.0"


def test_another_version_keeps_the_place(panel: GuidelinePanel) -> None:
    panel.show_rule("S1")
    panel.set_guide(guide.parse(TEXT.replace("## A2 Groups", "## A2 Groups\n\nMore of them.")), "Version 1.1")
    assert at(panel) == "S1"
    panel.set_guide(guide.parse("# Nothing like it"), "Version 2")
    assert (at(panel), panel.current.words) == ("", "Beginning ▾")


def test_tab_leaves_a_page_full_of_links_without_scrolling_it(panel: GuidelinePanel) -> None:
    many = "\n\n".join(
        f"Line {number} that names S1 in its words, and wraps, so that S1 ends it." for number in range(60)
    )
    panel.set_guide(guide.parse(f"# Guideline\n\n## S1 Wishes\n\n{many}\n"), "Version 1.1")
    view = panel.view
    view.setFocus()
    bar = view.verticalScrollBar()
    for place in range(200, 224):  # at each of these another part of the lines at the edges is cut
        view.setFocus()
        bar.setValue(place)
        for _ in range(40):
            press(Qt.Key.Key_Tab)
            if not view.hasFocus():
                break
        assert not view.hasFocus()
        assert bar.value() == place
