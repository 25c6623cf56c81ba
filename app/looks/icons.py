"""Icons of the commands: Phosphor, through QtAwesome, in the colour of the text. Loaded after the first paint."""

from __future__ import annotations

from functools import cache
from typing import cast

from PySide6.QtGui import QIcon

from widgets.look.tokens import Tokens


def icon(name: str, tokens: Tokens) -> QIcon:
    """The icon called NAME (as in ph.trash) in the ink of a scheme."""
    return _drawn(name, tokens.ink, tokens.muted)


@cache
def _drawn(name: str, ink: str, muted: str) -> QIcon:
    """An icon that all windows share; there are some hundred names, and four schemes."""
    import qtawesome

    return cast(QIcon, qtawesome.icon(name, color=ink, color_disabled=muted))
