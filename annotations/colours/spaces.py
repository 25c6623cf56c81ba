"""Colours as numbers: sRGB, CIELAB, contrast and difference. Colours are given as #rrggbb.

* sRGB to linear light and to CIE XYZ: IEC 61966-2-1, with the white point D65.
* CIELAB: CIE 15:2004, section 8.2.1, relative to D65.
* Contrast: Web Content Accessibility Guidelines 2.1, "contrast ratio" and "relative luminance".
* Difference: CIEDE2000, after G. Sharma, W. Wu and E. N. Dalal, "The CIEDE2000 color-difference formula: implementation
  notes, supplementary test data, and mathematical observations", Color Research and Application 30 (2005) 21-30,
  section "The CIEDE2000 color-difference formula", equations 2 to 22, with the three weights at 1.
"""

from __future__ import annotations

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

Triple = tuple[float, float, float]

_TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_TO_RGB = (
    (3.2404542, -1.5371385, -0.4985314),
    (-0.9692660, 1.8760108, 0.0415560),
    (0.0556434, -0.2040259, 1.0572252),
)
_WHITE = (0.95047, 1.0, 1.08883)
_EPSILON, _KAPPA = 216 / 24389, 24389 / 27
_FAR = 25.0**7


def linear(colour: str) -> Triple:
    """The three parts of a colour as light, from 0 to 1."""
    red, green, blue = (_decoded(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return red, green, blue


def encoded(light: Triple) -> str:
    """The colour with these parts of light; what lies outside 0 to 1 is taken as the nearer end."""
    parts = (min(max(part, 0.0), 1.0) for part in light)
    coded = (12.92 * part if part <= 0.0031308 else 1.055 * part ** (1 / 2.4) - 0.055 for part in parts)
    return "#" + "".join(f"{round(255 * part):02x}" for part in coded)


def mix(one: str, other: str, share: float) -> str:
    """ONE with SHARE (0 to 1, or the nearer end) of OTHER in it, by the parts as they are written."""
    share = min(1.0, max(0.0, share))
    ends = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(low + (high - low) * share):02x}" for low, high in ends)


def multiplied(matrix: tuple[Triple, Triple, Triple], vector: Triple) -> Triple:
    """MATRIX times VECTOR."""
    first, second, third = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third


def lab_of(light: Triple) -> Triple:
    """L*, a* and b* of parts of light."""
    x, y, z = (_eased(part / white) for part, white in zip(multiplied(_TO_XYZ, light), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def light_of(lab: Triple) -> Triple:
    """The parts of light of L*, a* and b*; outside 0 to 1 where no screen shows that colour."""
    y = (lab[0] + 16) / 116
    eased = (y + lab[1] / 500, y, y - lab[2] / 200)
    x, y, z = (white * _uneased(part) for part, white in zip(eased, _WHITE, strict=True))
    return multiplied(_TO_RGB, (x, y, z))


def lab(colour: str) -> Triple:
    """L*, a* and b* of a colour."""
    return lab_of(linear(colour))


def luminance(colour: str) -> float:
    """The relative luminance of a colour, from 0 to 1."""
    red, green, blue = linear(colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def difference(one: Triple, other: Triple) -> float:
    """CIEDE2000 of two colours given as L*, a* and b*: 1 can just be seen, black and white are 100 apart."""
    chroma = (hypot(*one[1:]) + hypot(*other[1:])) / 2
    stretch = 1 + 0.5 * (1 - _share(chroma))
    (c1, h1), (c2, h2) = (_polar(a * stretch, b) for _, a, b in (one, other))
    turn = 0.0 if c1 * c2 == 0 else (h2 - h1 + 180) % 360 - 180
    if turn == -180 and h2 > h1:
        turn = 180.0
    across = 2 * sqrt(c1 * c2) * sin(radians(turn / 2))
    mean_l, mean_c, mean_h = (one[0] + other[0]) / 2, (c1 + c2) / 2, _mean_hue(c1, h1, c2, h2)
    tint = (
        1
        - 0.17 * cos(radians(mean_h - 30))
        + 0.24 * cos(radians(2 * mean_h))
        + 0.32 * cos(radians(3 * mean_h + 6))
        - 0.20 * cos(radians(4 * mean_h - 63))
    )
    grey = (mean_l - 50) ** 2
    by_l = (other[0] - one[0]) / (1 + 0.015 * grey / sqrt(20 + grey))
    by_c = (c2 - c1) / (1 + 0.045 * mean_c)
    by_h = across / (1 + 0.015 * mean_c * tint)
    bend = -2 * _share(mean_c) * sin(radians(60 * exp(-(((mean_h - 275) / 25) ** 2))))
    return sqrt(by_l**2 + by_c**2 + by_h**2 + bend * by_c * by_h)


def _share(chroma: float) -> float:
    return sqrt(chroma**7 / (chroma**7 + _FAR))


def _polar(a: float, b: float) -> tuple[float, float]:
    return hypot(a, b), degrees(atan2(b, a)) % 360 if a or b else 0.0


def _mean_hue(c1: float, h1: float, c2: float, h2: float) -> float:
    """The mean of two angles (equation 14): of one grey and one hue it is the hue."""
    total = h1 + h2
    if c1 * c2 == 0:
        return total
    if abs(h1 - h2) <= 180:
        return total / 2
    return (total + 360) / 2 if total < 360 else (total - 360) / 2


def _decoded(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _eased(part: float) -> float:
    return float(part ** (1 / 3)) if part > _EPSILON else (_KAPPA * part + 16) / 116


def _uneased(part: float) -> float:
    return part**3 if part**3 > _EPSILON else (116 * part - 16) / _KAPPA
