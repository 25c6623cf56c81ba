"""What is drawn on what: for every module that takes colours from the look, each front with each ground below it.

`text` and `line` name a front and its ground, and have to reach the contrast of the scheme; `fill` names a ground that
says nothing by itself, or that something else says as well. A module that begins to use a colour fails the test until it
stands here with what that colour is drawn on; what is named here is computed in all four schemes.
"""

from __future__ import annotations

from collections.abc import Callable

from annotations.colours.spaces import mix
from widgets.coveragemap import _visited
from widgets.differenceview import _TINT as NEW_TINT
from widgets.lists.rowlist import soft_ground
from widgets.look.tokens import Tokens, legible
from widgets.markdownview import _HIT_TINT, _KEY_TINT
from widgets.sectionview import _TINT as SECTION_TINT

SECTIONS = ("title", "body", "point", "related", "other")

# Fronts and grounds that are mixed of colours of the look, or adapted to what they lie on.
MIXED: dict[str, Callable[[Tokens], list[str]]] = {
    "row": lambda tokens: [soft_ground(tokens)],
    "visited": lambda tokens: [_visited(tokens)],
    "sections": lambda tokens: [mix(tokens.paper, getattr(tokens, each), SECTION_TINT) for each in SECTIONS],
    "new": lambda tokens: [mix(tokens.paper, tokens.focus, NEW_TINT)],
    "hit": lambda tokens: [mix(tokens.paper, tokens.focus, _HIT_TINT)],
    "key": lambda tokens: [mix(tokens.paper, tokens.ink, _KEY_TINT)],
    "link": lambda tokens: [legible(tokens.focus, tokens, tokens.soft)],
}

ROWS = "text ink on row, text ink on background, text ink on paper, text muted on row, text muted on background, text muted on paper"

DRAWN = {
    "app/looks/icons.py": "line ink on paper, line ink on background, line muted on paper",
    "app/looks/themes.py": "text ink on paper, text muted on paper, line focus on paper, fill selection",
    "widgets/controls/barbutton.py": (
        "text ink on paper, text ink on background, text ink on pressed, text muted on paper, text muted on background, "
        "line focus on paper, line focus on pressed, line focus on background, fill hairline, fill outline"
    ),
    "widgets/chart.py": "text ink on paper, text muted on paper, line focus on paper",
    "widgets/controls/card.py": "line focus on paper",
    "widgets/tourcard.py": "line focus on paper, line focus on background",
    "widgets/controls/colourfield.py": "line focus on paper, line outline on paper, fill paper",
    "widgets/partform.py": "line ink on paper",
    "widgets/lists/partlist.py": (
        f"{ROWS}, text error on row, text error on paper, text error on background, text warn on row, "
        "text warn on paper, text warn on background"
    ),
    "widgets/lists/concordancerows.py": ROWS,
    "widgets/lists/contentslist.py": "text muted on row, text muted on paper, text muted on background",
    "widgets/coveragemap.py": "line outline on paper, line focus on paper, fill muted",
    "widgets/controls/crossbutton.py": "line ink on paper, line ink on pressed, line focus on paper",
    "widgets/daybars.py": "line focus on background, line outline on background, text muted on background, text ink on background",
    "widgets/differenceview.py": "text ink on paper, text ink on new, text error on paper, fill focus",
    "widgets/lists/documentmodel.py": (
        "text on_focus on focus, text ink on paper, text ink on pressed, line ink on paper, line focus on paper"
    ),
    "widgets/figurecards.py": "line focus on paper, line focus on background",
    "widgets/guidelineview.py": (
        "text link on paper, text link on background, text link on soft, text muted on paper, fill focus, fill soft"
    ),
    "widgets/lists/hitlist.py": ROWS,
    "widgets/lists/importitems.py": (
        "text on_focus on focus, text ink on paper, text muted on paper, text warn on paper, line focus on paper"
    ),
    "widgets/inspector.py": "text muted on paper, text warn on paper",
    "widgets/inspectorline.py": (
        "text ink on paper, text ink on background, text ink on pressed, text muted on paper, text muted on background, "
        "text warn on paper, text warn on background, text warn on pressed, line focus on paper, line outline on paper, "
        "fill hairline"
    ),
    "widgets/keys/keylist.py": "text muted on paper",
    "widgets/keys/keyprompt.py": "line focus on paper",
    "widgets/markdownview.py": (
        "text ink on paper, text ink on background, text ink on soft, text ink on hit, text ink on key, text link on paper, "
        "text link on background, text link on soft, line focus on hit, fill hairline"
    ),
    "widgets/lists/mentionrows.py": f"{ROWS}, text warn on row, text warn on background, text warn on paper",
    "widgets/asking/optionrows.py": (
        "text ink on paper, text ink on background, text muted on paper, text muted on background, "
        "text on_focus on focus, line outline on paper, line outline on background, line focus on paper"
    ),
    "widgets/lists/registerrows.py": f"{ROWS}, line focus on row, line focus on paper",
    "widgets/lists/rowlist.py": (
        "text ink on row, text ink on paper, text ink on background, text on_focus on focus, line focus on paper, "
        "line focus on row, line outline on paper"
    ),
    "widgets/sectionview.py": (
        "text ink on sections, text title on paper, text body on paper, text point on paper, text related on paper, "
        "text other on paper"
    ),
    "widgets/look/signs.py": "line error on paper, line warn on paper",
    "widgets/look/style.py": (
        "line focus on paper, line focus on background, line outline on paper, line outline on background, "
        "line on_focus on focus, line ink on paper, line ink on background, fill hairline"
    ),
    "widgets/summarylist.py": "text muted on paper, line focus on paper, line focus on background, fill hairline",
    "widgets/textview/arcs.py": "fill paper",
    "widgets/textview/canvas.py": "line focus on paper",
    "widgets/textview/linkcanvas.py": "line focus on paper",
    "widgets/textview/margin.py": "line muted on paper",
    "widgets/textview/page.py": "text ink on paper, text muted on paper, fill selection",
    "widgets/textview/painting.py": "text muted on paper, line focus on paper, text ink on paper",
    "widgets/textview/pointer.py": "line focus on paper",
    "widgets/textview/signs.py": "text paper on focus",
    "widgets/look/tokens.py": (
        "text ink on background, text ink on paper, text muted on background, text muted on paper, text on_focus on focus, "
        "text title on background, fill hairline, fill outline, fill error"
    ),
}
