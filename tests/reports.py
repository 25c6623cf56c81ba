"""A small report made by hand, for whatever shows one. Its figures are invented."""

from __future__ import annotations

from annotations.agreement.cases import NOT_DONE, NotCounted
from annotations.agreement.disagreements import Disagreement, Place
from annotations.agreement.report import AnnotatorRow, Behind, Confusion, DocumentRow, Headline, Report
from annotations.agreement.results import Result
from annotations.agreement.settings import Settings

LABELS = ("ACTOR", "STANCE", "CONDITION")
NAMES = ("A", "B", "C")


def figure(
    measure: str,
    value: float | None,
    *,
    label: str | None = None,
    scope: str = "corpus",
    names: tuple[str, ...] = NAMES,
    n: float = 100,
    spread: float | None = 0.05,
    of: str | None = None,
) -> Result:
    low, high = (None, None) if value is None or spread is None else (value - spread, min(1.0, value + spread))
    reason = "no variation" if value is None else None
    method = "bootstrap over documents, 2000" if low is not None else "too few documents for an interval"
    return Result(measure, "", scope, label, names, 34, value, reason, n, low, high, method, of)


def disagreement(number: int, kind: str, labels: tuple[str | None, str | None], texts: tuple[str, str]) -> Disagreement:
    ranges = tuple((number * 10, number * 10 + 8) if text != "—" else None for text in texts)
    ids = tuple(f"{name}{number}" if text != "—" else None for name, text in zip("ab", texts, strict=True))
    return Disagreement(kind, f"d{number % 3}", ("A", "B"), labels, texts, ids, (ranges[0], ranges[1]))  # type: ignore[arg-type]


def results() -> tuple[Result, ...]:
    exact, overlap = (0.69, 0.5, 0.37), (0.89, 0.73, None)
    return (
        figure("gamma", 0.71),
        figure("span_f1.exact", 0.63),
        figure("span_f1.overlap_label", 0.81),
        *(figure("span_f1.exact", value, label=label) for value, label in zip(exact, LABELS, strict=True)),
        *(
            figure("span_f1.overlap_label", value, label=label, n=12 if label == "CONDITION" else 900)
            for value, label in zip(overlap, LABELS, strict=True)
        ),
        *(
            figure("span_f1.overlap_label", value, scope="pair", names=pair)
            for value, pair in ((0.84, ("A", "B")), (0.78, ("A", "C")), (0.80, ("B", "C")))
        ),
        *(figure("gamma", value, scope="guideline", of=of) for value, of in ((0.66, "0.9"), (0.72, "1.0"))),
    )


def headlines(made: tuple[Result, ...]) -> tuple[Headline, ...]:
    """The first three figures, with what each says."""
    return (
        Headline("Gamma", made[0], "1 is full agreement, 0 what chance would give"),
        Headline(
            "Span F1, exact",
            made[1],
            "of 100 spans one annotator marks, 63 are marked exactly so by the other",
            Behind(("missing", "boundary", "label")),
        ),
        Headline(
            "Span F1, overlap and label",
            made[2],
            "81 at an overlapping place with the same label",
            Behind(("missing", "label")),
        ),
    )


DOCUMENTS = tuple(
    DocumentRow(
        f"d{number}",
        f"Ferry talks, day {number}",
        NAMES,
        12 + 2 * number,
        0.5 + number % 7 / 20,
        0.8,
        number % 9,
        "1.0" if number > 10 else "0.9",
    )
    for number in range(34)
)
DISAGREEMENTS = (
    disagreement(1, "boundary", ("ACTOR", "ACTOR"), ("Chancellor Friedrich Merz", "Friedrich Merz")),
    disagreement(2, "missing", (None, "STANCE"), ("—", "undecided “is being considered”")),
    disagreement(3, "label", ("CONDITION", "STANCE"), ("CONDITION “without solid”", "STANCE")),
    disagreement(4, "attribute", ("STANCE", "STANCE"), ("demands", "supports")),
    disagreement(5, "verdict", (None, None), ("6 contradicted", "6 not supported")),
    disagreement(6, "link", ("CONDITION", "CONDITION"), ("governs combat involvement", "governs all three options")),
)
WORST = (
    Place("d2", 1.5, (20, 40), (("A", "STANCE “undecided”"), ("B", None), ("C", "ACTOR “the board”"))),
    Place("d1", 1.0, (10, 18), (("A", "ACTOR “Chancellor”"), ("B", None), ("C", None))),
)


def sample_report() -> Report:
    """Three annotators, three labels, thirty-four documents, a handful of disagreements."""
    made = results()
    return Report(
        corpus="talks",
        program="0.1.0",
        settings=Settings(),
        labels=LABELS,
        label_spans={"ACTOR": 1987, "STANCE": 731, "CONDITION": 12},
        annotators=tuple(
            AnnotatorRow(name, 34, 970 - 60 * place, 41.0 - 3 * place, 0.22, 0.0, -1.0, 0.01 * place)
            for place, name in enumerate(NAMES)
        ),
        guidelines=("0.9", "1.0"),
        since="2026-10-01",
        until="2026-11-20",
        documents=DOCUMENTS,
        not_counted=(NotCounted("d90", "Grain corridor: terms on the table", NOT_DONE),),
        spans=2930,
        links=811,
        headlines=headlines(made),
        results=made,
        confusion=Confusion(
            (*LABELS, None), ((1690, 14, 2, 281), (14, 531, 21, 165), (2, 21, 118, 71), (281, 165, 71, 0))
        ),
        disagreements=DISAGREEMENTS,
        worst=WORST,
        caveats=("34 documents: intervals by bootstrap over documents, 2000, seed 7", "CONDITION rests on 12 spans"),
        warnings=("2 documents are not counted: not yet done by a second annotator",),
    )
