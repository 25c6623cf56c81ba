"""Icons of the commands: Phosphor, through QtAwesome, in the colour of the text. Loaded after the first paint."""

from __future__ import annotations

from typing import cast

from PySide6.QtGui import QIcon

from widgets.tokens import Tokens


def icon(name: str, tokens: Tokens) -> QIcon:
    """The icon called NAME (as in ph.trash) in the ink of a scheme."""
    import qtawesome

    return cast(QIcon, qtawesome.icon(name, color=tokens.ink, color_disabled=tokens.muted))
