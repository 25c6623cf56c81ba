"""How the text view looks: colours and fonts as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

TINT_LIGHT, TINT_DARK = 0.12, 0.17


@dataclass(frozen=True, slots=True)
class LabelLook:
    """The colour (#rrggbb), the underline (solid, dashed, dotted, dashdot, double, wave) and the letter of a label."""

    colour: str
    underline: str
    letter: str


@dataclass(frozen=True)
class Look:
    """Everything that the text view is painted with. Colours are #rrggbb, sizes are points."""

    paper: str = "#ffffff"
    ink: str = "#1d1f23"
    muted: str = "#6b7078"
    selection: str = "#2f6fed"
    focus: str = "#2f6fed"
    labels: Mapping[str, LabelLook] = field(default_factory=dict)
    dark: bool = False
    family: str = "serif"
    size: float = 11.0
    title_scale: float = 1.3

    @property
    def tint(self) -> float:
        """How much of a label's colour lies behind marked words, from 0 to 1."""
        return TINT_DARK if self.dark else TINT_LIGHT

    def of_label(self, label: str) -> LabelLook:
        """The look of a label; a label that the schema does not know is muted and solid."""
        return self.labels.get(label) or LabelLook(self.muted, "solid", label[:1].upper() or "?")
