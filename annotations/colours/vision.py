"""How a colour looks to those who lack one kind of cone.

After G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A physiologically-based model for simulation of color
vision deficiency", IEEE Transactions on Visualization and Computer Graphics 15 (2009) 1291-1298: the matrices for a
severity of 1.0 that the authors publish with section 4, applied to light (linear sRGB). Chosen before Viénot, Brettel
and Mollon (1999), which has no tritanopia, and before Brettel, Viénot and Mollon (1997), whose two half planes put a
bend into the distances that are measured here.
"""

from __future__ import annotations

from typing import Final

from annotations.colours.spaces import Triple, encoded, lab_of, linear, multiplied
from annotations.wording import later

NORMAL, PROTANOPIA, DEUTERANOPIA, TRITANOPIA = "normal", "protanopia", "deuteranopia", "tritanopia"
VISIONS: Final = {
    NORMAL: later("usual vision"),
    PROTANOPIA: later("protanopia"),
    DEUTERANOPIA: later("deuteranopia"),
    TRITANOPIA: later("tritanopia"),
}
"""The kinds of vision that are looked through, each with its name."""

_MATRICES: Final[dict[str, tuple[Triple, Triple, Triple]]] = {
    PROTANOPIA: (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    DEUTERANOPIA: (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    TRITANOPIA: (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}


def seen(colour: str, vision: str) -> str:
    """The colour (#rrggbb) that COLOUR looks like under a kind of vision."""
    return encoded(_seen(linear(colour), vision))


def seen_lab(colour: str, vision: str) -> Triple:
    """L*, a* and b* of what COLOUR looks like under a kind of vision."""
    return lab_of(_seen(linear(colour), vision))


def _seen(light: Triple, vision: str) -> Triple:
    if vision == NORMAL:
        return light
    red, green, blue = (min(max(part, 0.0), 1.0) for part in multiplied(_MATRICES[vision], light))
    return red, green, blue
