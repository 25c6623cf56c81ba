"""How the text view looks: colours and fonts as one value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class LabelLook:
    """The colour (#rrggbb), the underline (solid, dashed, dotted, dashdot, double, wave) and the letter of a label.

    `tint` is how much of the colour lies behind marked words, from 0 to 1; None for as much as of any label. `name` is
    what its chip says, where that is not what it is known by.
    """

    colour: str
    underline: str
    letter: str
    tint: float | None = None
    name: str = ""


@dataclass(frozen=True)
class Look:
    """Everything that the text view is painted with. Colours are #rrggbb, sizes are points.

    `tint` is how much of a label's colour lies behind marked words, and `selection_share` how much of the colour of the
    selection behind selected ones, from 0 to 1. `weight` is how much heavier than usual underlines, outlines and the
    caret are, `text_contrast` what text on a tint has at least. `spacing` is the height of a line in per cent of its
    letters' (None: as the view has it), or as much as names of labels need above the words where `has_names` asks for
    that; and `columns` how many letters a line may hold before the text is kept narrower
    than the view, in the middle of it; 0 for any number.
    """

    paper: str = "#ffffff"
    ink: str = "#1d1f23"
    muted: str = "#6b7078"
    selection: str = "#2f6fed"
    focus: str = "#2f6fed"
    labels: Mapping[str, LabelLook] = field(default_factory=dict)
    tint: float = 0.12
    selection_share: float = 0.26
    weight: float = 1.0
    text_contrast: float = 4.5
    family: str = "serif"
    size: float = 11.0
    spacing: int | None = None
    has_names: bool = False
    columns: int = 0
    title_scale: float = 1.3

    def tint_of(self, label: str) -> float:
        """How much of a label's colour lies behind marked words, from 0 to 1."""
        own = self.of_label(label).tint
        return self.tint if own is None else own

    def of_label(self, label: str) -> LabelLook:
        """The look of a label; a label that the schema does not know is muted and solid."""
        return self.labels.get(label) or LabelLook(self.muted, "solid", label[:1].upper() or "?")
