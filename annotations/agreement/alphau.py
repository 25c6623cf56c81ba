"""alpha_U of 1995 and 2004, as DKPro and INCEpTION still compute it. Only to compare with them.

It squares distances between the ends of units and looks at each label by itself. The coefficient of 2016 that carries
nearly the same letter is another one (`unitizing.py`) and gives other values: every value here names its version.
Krippendorff 1995 (Sociological Methodology 25); Krippendorff 2004, chapter 11.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations

import numpy as np

from annotations.agreement.continuum import Continuum
from annotations.agreement.results import Floats, Measured, measured, ratio
from annotations.agreement.unitsums import Segments, segments
from annotations.wording import joined, tr

VERSION = "1995/2004"


def alpha_u(disagreements: Floats) -> Floats:
    """alpha_U over all labels from `alpha_u_disagreements`: [..., labels, 2] to [...]. `1 - sum D_o / sum D_e`."""
    return np.asarray(1 - ratio(disagreements[..., 0].sum(axis=-1), disagreements[..., 1].sum(axis=-1)))


def alpha_u_disagreements(document: Continuum, labels: Sequence[str]) -> Floats | str:
    """Observed and expected disagreement of each label: [labels, 2]; or the reason why there is none.

    There is none for one annotator, and where units of one label and annotator overlap. Lengths are whole numbers of
    the continuum's unit (code points). Raises ValueError where a unit lies outside the document.
    """
    if len(document.units) < 2:
        return "there are fewer than two annotators"
    found, used = np.zeros((len(labels), 2)), set(document.labels)
    for at, label in enumerate(labels):
        if label not in used:
            continue
        tracks = [segments(document, name, {label: 1}) for name in document.annotators]
        for name, track in zip(document.annotators, tracks, strict=True):
            if track.overlap:
                return tr("spans of {name} with the label {label} overlap each other", name=name, label=label)
        found[at] = _observed(document.length, tracks), _expected(document.length, tracks)
    return found


def alpha_u_1995(document: Continuum, label: str | None = None) -> Measured:
    """alpha_U of one document, of one label or over all; n counts the units.

    Undefined for fewer than two annotators, for no units, where units of one label and annotator overlap, and where
    nothing can disagree.
    """
    labels = document.labels if label is None else (label,)
    count = sum(unit.label in labels for units in document.units.values() for unit in units)
    found = alpha_u_disagreements(document, labels)
    parameters = {"version": VERSION, "label": label}
    if isinstance(found, str):
        return measured(np.nan, count, found, parameters=parameters)
    undefined = "no variation: no disagreement is to be expected" if count else "nobody marked anything"
    silent = [name for name in document.annotators if not document.units[name]]
    remark = joined((tr("{name} marked nothing", name=name) for name in silent), "; ") or None
    return measured(float(alpha_u(found)), count, undefined, remark=remark, parameters=parameters)


def _observed(length: float, tracks: Sequence[Segments]) -> float:
    """`sum over ordered pairs of annotators, and units g, h, of d(g, h) / (m (m - 1) L^2)`.

    d is the sum of the squares of both distances between the ends of units that intersect, and the square of the length
    of a unit that lies in a gap of the other.
    """
    total = 0.0
    for mine, other in permutations(tracks, 2):
        firsts = np.searchsorted(other.ends, mine.starts, side="right")
        met = np.searchsorted(other.starts, mine.ends, side="left") - firsts
        alone = met == 0
        # a unit in a gap stands in both orders of its pair, and is found from its own side only
        total += 2 * float(((mine.ends - mine.starts)[alone] ** 2).sum())
        unit = np.repeat(np.arange(len(met)), met)
        within = np.arange(len(unit)) - np.repeat(np.cumsum(met) - met, met)
        partner = firsts[unit] + within
        starts, ends = mine.starts[unit] - other.starts[partner], mine.ends[unit] - other.ends[partner]
        total += float((starts * starts + ends * ends).sum())
    return total / (len(tracks) * (len(tracks) - 1) * length * length)


def _expected(length: float, tracks: Sequence[Segments]) -> float:
    """`(2 / L) sum over units of ((N - 1) / 3 (2 l^3 - 3 l^2 + l) + l^2 sum over gaps g >= l of (g - l + 1)) /
    (m L (m L - 1) - sum l (l - 1))`, N units and all gaps of the label, l the length of a unit."""
    lengths = np.concatenate([track.ends - track.starts for track in tracks])
    gaps = np.sort(np.concatenate([_gaps(length, track) for track in tracks]))
    after = np.concatenate((np.cumsum(gaps[::-1])[::-1], [0.0]))
    first = np.searchsorted(gaps, lengths, side="left")
    room = after[first] - (len(gaps) - first) * (lengths - 1)
    overlapping = (len(lengths) - 1) / 3 * (2 * lengths**3 - 3 * lengths**2 + lengths)
    whole = len(tracks) * length
    under = whole * (whole - 1) - (lengths * (lengths - 1)).sum()
    return float(2 / length * (overlapping + lengths**2 * room).sum() / under)


def _gaps(length: float, track: Segments) -> Floats:
    between = np.concatenate((track.starts, [length])) - np.concatenate(([0.0], track.ends))
    return np.asarray(between[between > 0])
