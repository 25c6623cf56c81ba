"""Reports that try what shows them: many labels and annotators, long names, nothing defined, nothing at all."""

from __future__ import annotations

from dataclasses import replace

from annotations.agreement.report import AnnotatorRow, Confusion, DocumentRow, Report
from annotations.agreement.results import Result
from tests.reports import disagreement, figure, sample_report

LONG = "SPOKESPERSON_OF_AN_ORGANISATION_NAMED_$x$_<b>&amp;"


def with_labels(*labels: str) -> Report:
    """A report of these labels, each a little worse than the one before."""
    report = sample_report()
    own = [
        figure(measure, max(0.1, top - 0.04 * place), label=label, n=1987 // (place + 1) ** 2)
        for place, label in enumerate(labels)
        for measure, top in (("span_f1.overlap_label", 0.93), ("span_f1.exact", 0.78))
    ]
    kept = [each for each in report.results if each.label is None]
    size = len(labels)
    counts = [
        tuple(1690.0 / (row + 1) if row == column else 14.5 / (1 + abs(row - column)) for column in range(size + 1))
        for row in range(size + 1)
    ]
    counts[-1] = (*counts[-1][:-1], 0.0)
    confusion = Confusion((*labels, None), tuple(counts))
    return replace(report, labels=labels, results=(*kept, *own), confusion=confusion)


def with_annotators(*names: str) -> Report:
    """A report of these annotators; no two of them agree alike."""
    report = sample_report()
    pairs = [(one, other) for place, one in enumerate(sorted(names)) for other in sorted(names)[place + 1 :]]
    own = [
        figure("span_f1.overlap_label", 0.95 - 0.06 * place, scope="pair", names=pair, n=300 + 97 * place)
        for place, pair in enumerate(pairs)
    ]
    rows = tuple(AnnotatorRow(name, 34, 970, 41.0, 0.22, 0.0, -1.0, 0.01) for name in names)
    kept = [each for each in report.results if each.scope != "pair"]
    return replace(report, annotators=rows, results=(*kept, *own))


def undefined() -> Report:
    """A report in which no figure is defined."""
    report = sample_report()

    def none(result: Result) -> Result:
        return replace(result, value=None, low=None, high=None, reason="no variation: all tokens have one value")

    return replace(
        report,
        results=tuple(none(each) for each in report.results),
        headlines=tuple(replace(each, result=none(each.result)) for each in report.headlines),
        documents=tuple(replace(row, gamma=None, overlap_f1=None) for row in report.documents),
        annotators=tuple(
            replace(row, per_thousand=None, marked=None, start=None, end=None, without=None)
            for row in report.annotators
        ),
    )


def without_intervals() -> Report:
    """A report of three documents: too few for intervals and for a funnel."""
    report = sample_report()

    def bare(result: Result) -> Result:
        return replace(result, low=None, high=None, method="too few documents for an interval", documents=3)

    return replace(
        report,
        results=tuple(bare(each) for each in report.results),
        headlines=tuple(replace(each, result=bare(each.result)) for each in report.headlines),
        documents=report.documents[:3],
    )


def scattered() -> Report:
    """A report with documents far out, one of them undefined, edges of all kinds, batches, and long words."""
    report = sample_report()
    far = (
        DocumentRow("far", "A document that nobody agrees on", ("A", "B", "C"), 60.0, -1.6, 0.1, 99, "1.0", "b2"),
        DocumentRow("tiny", "A tiny one", ("A", "B"), 1.5, -0.9, None, 3, "1.0", "b2"),
        DocumentRow("none", "Nothing marked", ("A", "B"), 0.0, None, None, 0, "1.0", "b1"),
    )
    batches = [
        figure(measure, value + 0.1 * place, scope="batch", of=of)
        for place, of in enumerate(("pilot with a name that is long", "b1", "b2"))
        for measure, value in (("gamma", 0.4), ("span_f1.exact", 0.35), ("span_f1.overlap_label", 0.6))
    ]
    edges = []
    for number in range(60):
        edge = disagreement(number, "boundary", ("ACTOR", "ACTOR"), ("one", "other"))
        first, second = (number * 10, number * 10 + 8), (number * 10 + number % 5 - 2, number * 10 + 8 + number % 31)
        edges.append(replace(edge, ranges=(first, second)))
    return replace(
        report,
        documents=(*report.documents, *far),
        results=(*report.results, *batches),
        disagreements=(*report.disagreements, *edges),
        caveats=tuple(f"caveat {number}: CONDITION rests on few spans in most of the documents" for number in range(9)),
        warnings=tuple(
            f"warning {number}: the sets of C were finished after those of A were seen" for number in range(4)
        ),
    )


def crowded() -> Report:
    """A report of twenty labels and twelve annotators, with more to say than has room."""
    report = with_labels(*(f"LABEL_{number}" for number in range(20)))
    many = with_annotators(*(f"annotator {number}" for number in range(12)))
    pairs = [each for each in many.results if each.scope == "pair"]
    return replace(
        report,
        annotators=many.annotators,
        results=(*(each for each in report.results if each.scope != "pair"), *pairs),
        headlines=(*report.headlines, *report.headlines, *report.headlines[:2]),
        caveats=tuple(f"caveat {number}: {'many words that need a line of their own ' * 5}" for number in range(30)),
        warnings=("Most documents have three spans or fewer. " * 6,) * 4,
    )


def empty() -> Report:
    """A report of a project in which nothing counts."""
    return replace(
        sample_report(),
        labels=(),
        annotators=(),
        guidelines=(),
        since=None,
        until=None,
        documents=(),
        spans=0,
        links=0,
        headlines=(),
        results=(),
        confusion=Confusion((None,), ((0.0,),)),
        disagreements=(),
        caveats=(),
        warnings=(),
    )


VARIANTS = {
    "sample": sample_report(),
    "one label": with_labels("ACTOR"),
    "twelve labels": with_labels(*(f"LABEL_{letter}" for letter in "ABCDEFGHIJKL")),
    "long names": with_labels(LONG, "ÉTAT-MAJOR DÉPLOYÉ", "x"),
    "six annotators": with_annotators("ada", "bo", "Charlotte Hasenclever-Wolff", "dan", "eve", "fay"),
    "undefined": undefined(),
    "no intervals": without_intervals(),
    "scattered": scattered(),
    "crowded": crowded(),
    "empty": empty(),
}
