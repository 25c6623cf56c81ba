"""The unitizing family: u-alpha of 2016 and its kin, a layer for each label, and alpha_U of 1995 for comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from annotations.agreement import alphau, unitizing
from annotations.agreement.continuum import Continuum
from annotations.agreement.measures.measure import BOTH, EACH, KRIPPENDORFF, WHOLE, Measure
from annotations.agreement.results import Floats
from annotations.agreement.tallies import Counts, Key
from annotations.agreement.totals import Sums
from annotations.agreement.unitsums import GAP, UnitSums, layer_sums, unit_sums
from annotations.wording import later, several

OVERLAPPING = later("documents in which spans of one annotator overlap are left out; the layers have them")
ONLY_OVERLAPPING = later("spans of one annotator overlap in every document; look at the layers")
ALIKE = later("no variation")
_GAP = ""
ANY = "any"
"""The value of a layer in which all that is marked is marked alike."""


def count_group(document: Continuum, labels: Sequence[str]) -> Counts:
    """What several annotators contribute together in one document."""
    counts: dict[Key, float] = {}
    joint = unit_sums(document, labels)
    if isinstance(joint, str):
        counts["u overlap",] = 1.0
    else:
        counts |= _flat("u", joint, [_GAP, *labels])
    layers = layer_sums(document, labels)
    for place, label in enumerate(labels):
        counts |= _flat(f"layer {label}", UnitSums(*(part[place] for part in layers)), [_GAP, label])
    whole = Continuum(
        document.length,
        {name: tuple(unit._replace(label=ANY) for unit in units) for name, units in document.units.items()},
    )
    counts |= _flat("any", UnitSums(*(part[0] for part in layer_sums(whole, [ANY]))), [_GAP, ANY])
    old = alphau.alpha_u_disagreements(document, labels)
    if isinstance(old, str):
        counts["1995 overlap",] = 1.0
    else:
        for label, (observed, expected) in zip(labels, old.tolist(), strict=True):
            counts["1995", label, "observed"], counts["1995", label, "expected"] = observed, expected
    return {key: number for key, number in counts.items() if number}


def _flat(name: str, sums: UnitSums, values: Sequence[str]) -> dict[Key, float]:
    counts: dict[Key, float] = {}
    for row, one in enumerate(values):
        counts |= {(name, "met", one, other): float(sums.lengths[row, at]) for at, other in enumerate(values)}
        counts[name, "own", one] = float(sums.own[row])
        if row > GAP:
            counts[name, "valued", one] = float(sums.own_valued[row - 1])
    return counts


def _sums(sums: Sums, name: str) -> tuple[UnitSums, list[str]]:
    """The arrays put together again, of the values that occur (the gap first), and those values."""
    return sums.made((name,), lambda: _put_together(sums, name))


def _put_together(sums: Sums, name: str) -> tuple[UnitSums, list[str]]:
    values = [_GAP, *sorted({key[0] for key in sums.keys("groups", name, "own")} - {_GAP})]
    size, many = len(values), sums.zero.size
    # replicates last, where they stand together; seen as the first axis
    shapes = ((size, size, many), (size, many), (size - 1, many))
    made = UnitSums(*(np.moveaxis(np.zeros(shape), -1, 0) for shape in shapes))
    for row, one in enumerate(values):
        for column, other in enumerate(values):
            made.lengths[:, row, column] = sums.together(name, "met", one, other)
        made.own[:, row] = sums.together(name, "own", one)
        if row > GAP:
            made.own_valued[:, row - 1] = sums.together(name, "valued", one)
    return made, values


def _joint(kernel: Callable[[UnitSums], Floats], sums: Sums, _label: str | None) -> Floats:
    return kernel(_sums(sums, "u")[0])


def _each(kernel: Callable[[UnitSums], Floats], sums: Sums, label: str | None) -> Floats:
    made, values = _sums(sums, "u")
    found = kernel(made)
    return found[..., values.index(label) - 1] if label in values else np.full(sums.zero.size, np.nan)


def _marked(sums: Sums, label: str | None) -> Floats:
    """|u-alpha of a label's layer; of all of them pooled, so that spans may overlap those of other labels."""
    return unitizing.bar_u_alpha(_sums(sums, f"layer {label}")[0]) if label else unitizing.pooled_layers(_layers(sums))


def _any(sums: Sums, _label: str | None) -> Floats:
    """|u-alpha of what is marked at all, whatever the label: spans that overlap are joined, so it is always there."""
    return unitizing.bar_u_alpha(_sums(sums, "any")[0])


def _any_length(sums: Sums, _label: str | None) -> Floats:
    return np.asarray(_sums(sums, "any")[0].lengths[:, 1:].sum(axis=(-2, -1)))


def _layers(sums: Sums) -> UnitSums:
    names = [label for (label,) in sums.keys("alone", "spans") if label]
    parts = [_sums(sums, f"layer {label}")[0] for label in names]
    # a layer in which nothing was marked has the gap alone
    full = [part if part.own.shape[-1] == 2 else _padded(part) for part in parts]
    if not full:
        return _padded(_sums(sums, "layer")[0], layers=1)
    return UnitSums(*(np.stack(each, axis=1) for each in zip(*full, strict=True)))


def _padded(part: UnitSums, layers: int = 0) -> UnitSums:
    many = part.own.shape[0]
    shape = (many, layers) if layers else (many,)
    made = UnitSums(np.zeros((*shape, 2, 2)), np.zeros((*shape, 2)), np.zeros((*shape, 1)))
    made.lengths[..., 0, 0] = part.lengths[..., 0, 0] if not layers else 0
    made.own[..., 0] = part.own[..., 0] if not layers else 0
    return made


def _length(sums: Sums, label: str | None) -> Floats:
    """How much text is marked, over all annotators, in code points."""
    made, values = _sums(sums, "u")
    if label is not None:
        return made.lengths[:, values.index(label)].sum(axis=-1) if label in values else sums.zero
    return np.asarray(made.lengths[:, 1:].sum(axis=(-2, -1)))


def _layer_length(sums: Sums, label: str | None) -> Floats:
    if label is None:
        names = [name for (name,) in sums.keys("alone", "spans") if name]
        return sum((_layer_length(sums, name) for name in names), sums.zero)
    made = _sums(sums, f"layer {label}")[0]
    return np.asarray(made.lengths[:, 1:].sum(axis=(-2, -1)))


def _overlapping(sums: Sums, _label: str | None) -> str | None:
    if not sums.together("u overlap")[0]:
        return None
    return OVERLAPPING if _length(sums, None)[0] else ONLY_OVERLAPPING


def _left_out(sums: Sums, _label: str | None) -> dict[str, int]:
    return {"documents in which spans of one annotator overlap": int(sums.together("u overlap")[0])}


def _old(sums: Sums, label: str | None) -> Floats:
    labels = [name for (name, what) in sums.keys("groups", "1995") if what == "expected"] if label is None else [label]
    parts = [
        np.stack([sums.together("1995", name, what) for what in ("observed", "expected")], axis=-1) for name in labels
    ]
    return alphau.alpha_u(np.stack(parts, axis=-2)) if parts else np.full(sums.zero.size, np.nan)


def _old_overlapping(sums: Sums, _label: str | None) -> str | None:
    documents = int(sums.together("1995 overlap")[0])
    if not documents:
        return None
    return several(
        documents,
        "{count:,} document left out, in which spans of one label and annotator overlap",
        "{count:,} documents left out, in which spans of one label and annotator overlap",
    )


def _spans_there(sums: Sums, label: str | None) -> Floats:
    return sum((sums.alone(name, "spans", label or "") for name in sums.group), sums.zero)


VERSION = "Krippendorff et al. 2016"
_row = partial(
    Measure,
    version=VERSION,
    items="code points marked",
    undefined=ALIKE,
    reason=_overlapping,
    dropped=_left_out,
    together=True,
)

MEASURES = (
    _row("u_alpha", "u-alpha", kernel=partial(_joint, unitizing.u_alpha), count=_length, labels=WHOLE,
         function="unitizing.unitizing_alphas", thresholds=KRIPPENDORFF),
    _row("u_alpha.bar", later("|u-alpha, labels in one layer"), kernel=partial(_joint, unitizing.bar_u_alpha),
         count=_length,
         labels=WHOLE, function="unitizing.unitizing_alphas", thresholds=KRIPPENDORFF),
    _row("u_alpha.any", later("|u-alpha, whatever the label"), kernel=_any, count=_any_length, labels=WHOLE,
         reason=None,
         dropped=None, function="unitizing.layer_alphas", thresholds=KRIPPENDORFF),
    _row("u_alpha.marked", later("|u-alpha, each label by itself"), kernel=_marked, count=_layer_length, labels=BOTH,
         reason=None, dropped=None,
         function="unitizing.layer_alphas", thresholds=KRIPPENDORFF),
    _row("u_alpha.cu", "cu-alpha", kernel=partial(_joint, unitizing.cu_alpha), count=_length, labels=WHOLE,
         function="unitizing.unitizing_alphas", thresholds=KRIPPENDORFF),
    _row("u_alpha.cu_coverage", later("Coverage of cu-alpha"), kernel=partial(_joint, unitizing.cu_coverage),
         count=_length,
         labels=WHOLE, function="unitizing.unitizing_alphas", floor=0.0),
    _row("u_alpha.k", "(k)u-alpha", kernel=partial(_each, unitizing.ku_alpha), count=_length, labels=EACH,
         function="unitizing.ku_alphas", thresholds=KRIPPENDORFF,
         undefined=later("no variation of labels where two marked")),
    _row("u_alpha.k_coverage", later("Coverage of (k)u-alpha"), kernel=partial(_each, unitizing.ku_coverage),
         count=_length,
         labels=EACH, function="unitizing.ku_alphas", floor=0.0),
    Measure(
        "alpha_u_1995", later("alpha_U of 1995, as in INCEpTION"), "Krippendorff 1995/2004; documents pooled by sums",
        "spans", _old, _spans_there, "alphau.alpha_u_1995", BOTH, undefined=ALIKE,
        reason=_old_overlapping,
    ),
)  # fmt: skip
