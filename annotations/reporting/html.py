"""The report as one web page that needs nothing else: its plots, all figures as tables, light, dark and for print."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from annotations.agreement.report import Headline, Report
from annotations.reporting import views
from annotations.reporting.figures import PLOTS, blank
from annotations.reporting.ink import DARK, LIGHT
from annotations.reporting.marks import CREATOR
from annotations.reporting.selection import of_how_many, selected
from annotations.reporting.svg import inline
from annotations.reporting.views import Grid
from annotations.reporting.words import FEW, UNDEF, UNDEFINED, amount, below, interval, number, worded
from annotations.wording import language, later, tr

WIDE, HIGH = 5.6, 3.9
MOST_TALL = 7.5

SAYS = {
    "labels": later(
        "Overlap F1 filled, exact F1 open, with 95 % intervals; grey stands for fewer than {few} "
        "spans. The figures are in the table “Per label”."
    ),
    "confusion": later("Shade: the share of the row. The counts are in the table “Confusion of matched spans”."),
    "annotators": later("F1 of each two annotators, overlap and label, and the number of spans it rests on."),
    "documents": later(
        "Each document at its size. Limits of 95 % (drawn) and 99.8 % (dashed) around the gamma of "
        "the corpus: small documents scatter widely by nature. Triangles lie outside, crosses have "
        "no gamma."
    ),
    "trend": later("Headline figures by version of the guideline and by batch, with 95 % intervals."),
    "offsets": later("How far the edges of spans lie apart that were matched; equal edges are left out."),
}

STYLE = """
:root { color-scheme: light dark;
  --back: #f6f6f4; --paper: #ffffff; --ink: #1d1f23; --muted: #62676f; --line: #d4d4cf; }
@media (prefers-color-scheme: dark) {
  :root { --back: #1c1e22; --paper: #23262b; --ink: #e4e5e7; --muted: #a1a6ae; --line: #4a4f57; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--back); color: var(--ink);
  font: 0.95rem/1.5 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p { margin: .2rem 0; } .muted, figcaption, caption { color: var(--muted); }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: .75rem; margin: 1rem 0; }
.card, figure { background: var(--paper); border: 1px solid var(--line); border-radius: 8px; padding: .75rem 1rem; }
.card h3 { margin: 0; font-size: .8rem; color: var(--muted); } .card strong { font-size: 1.5rem; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(24rem, 1fr)); gap: .75rem; }
figure { margin: 0; } figure svg { width: 100%; height: auto; display: block; } figcaption { font-size: .8rem; }
.dark { display: none; }
@media (prefers-color-scheme: dark) { .dark { display: block; } .light { display: none; } }
.scroll { overflow-x: auto; } .wide td, .wide th { white-space: nowrap; }
.wide td:last-child, .wide td:nth-child(11) { white-space: normal; min-width: 24rem; }
table { border-collapse: collapse; background: var(--paper); font-size: .85rem; margin: .5rem 0; }
caption { text-align: left; padding: .25rem 0; }
th, td { border-bottom: 1px solid var(--line); padding: .25rem .6rem; text-align: left; vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media print {
  :root { --back: #ffffff; --paper: #ffffff; --ink: #000000; --muted: #4a4e55; --line: #b0b0ac; }
  body { max-width: none; padding: 0; font-size: 9pt; } .dark { display: none !important; }
  .plots { grid-template-columns: 1fr 1fr; } .light { display: block !important; }
  .card, figure, tr { break-inside: avoid; } h2 { break-after: avoid; }
  .scroll { overflow: visible; } .wide table { font-size: 5pt; }
  .wide td, .wide th { white-space: normal; padding: .1rem .2rem; }
  .wide td:last-child, .wide td:nth-child(11) { min-width: 0; }
}
"""


def html(report: Report) -> str:
    """The page. What comes from the project is escaped, and the page may load nothing."""
    title = escape(tr("Agreement: {corpus}", corpus=report.corpus))
    parts = [
        f"<!DOCTYPE html>\n<html lang=\"{language()}\">\n<head>\n<meta charset=\"utf-8\">",
        f"<meta name=\"generator\" content=\"{CREATOR} {escape(report.program)}\">",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<header>\n<h1>{title}</h1>",
        *(f"<p class=\"muted\">{escape(line)}</p>" for line in views.facts(report)),
        "</header>\n<main>",
        _section(tr("Headline"), ['<div class="cards">', *map(_card, report.headlines), "</div>"]),
        _section(tr("Careful"), [_list(report.caveats, tr("No caveats.")), *_warnings(report)]),
        _section(tr("Plots"), ['<div class="plots">', *(_plot(report, name) for name in PLOTS), "</div>"]),
        _section(tr("Tables"), [_table(grid) for grid in _grids(report)]),
        _section(tr("Differences"), [f"<p>{escape(views.differences(report))}</p>"]),
        _section(tr("How figures of agreement mislead"), [_list(map(tr, views.MISUSE), "")]),
        _section(tr("All figures"), ['<div class="wide">', _table(views.every_result(report)), "</div>"]),
        "</main>\n</body>\n</html>\n",
    ]  # fmt: skip
    return "\n".join(parts)


def _section(title: str, parts: Iterable[str]) -> str:
    return "\n".join([f"<section>\n<h2>{escape(title)}</h2>", *parts, "</section>"])


def _card(headline: Headline) -> str:
    result = headline.result
    said = [headline.sentence, worded(result.reason), below(result), f"n {amount(result.n)}"]
    words = "; ".join(dict.fromkeys(each for each in said if each))
    return (
        f'<div class="card"><h3>{escape(tr(headline.title))}</h3>'
        f"<p><strong>{escape(number(result.value))}</strong> {escape(interval(result))}</p>"
        f'<p class="muted">{escape(words)}</p></div>'
    )


def _warnings(report: Report) -> list[str]:
    return [f"<h3>{escape(tr('Warnings'))}</h3>", _list(report.warnings, "")] if report.warnings else []


def _list(lines: Iterable[str], otherwise: str) -> str:
    items = [f"<li>{escape(line)}</li>" for line in lines]
    return "\n".join(["<ul>", *items, "</ul>"]) if items else f"<p>{escape(otherwise)}</p>"


def _plot(report: Report, name: str) -> str:
    """A plot, drawn for a light and for a dark page; one of them is shown."""
    drawn = []
    shown = selected(report, name)
    many = {"labels": len(shown.labels), "confusion": len(shown.labels), "annotators": len(shown.annotators)}
    high = min(MOST_TALL, max(HIGH, 1.2 + 0.42 * many.get(name, 0)))
    title = ""
    for ink in (LIGHT, DARK):
        sketch = blank(ink, WIDE, high)
        axes = sketch.add_subplot()
        PLOTS[name](axes, shown, ink)
        title = axes.get_title(loc="left")
        drawn.append(f'<div class="{ink.name}">{inline(sketch, f"{name}-{ink.name}")}</div>')
    few = of_how_many(report, name)
    says = tr(SAYS[name], few=FEW)
    says = f"{few}. {says}" if few else says
    label = escape(f"{title}. {says}", quote=True)
    says = escape(says)
    caption = f"<figcaption>{says}</figcaption>"
    return f'<figure role="img" aria-label="{label}">{"".join(drawn)}{caption}</figure>'


def _grids(report: Report) -> list[Grid]:
    ordered = [*views.worst(report, len(report.documents)), *(row for row in report.documents if row.gamma is None)]
    return [
        views.by_label(report),
        views.confusion(report),
        views.by_annotator(report),
        views.by_document(ordered, tr("Documents, the lowest gamma first")),
        views.by_place(report),
        views.not_counted(report),
    ]


def _table(grid: Grid) -> str:
    """A table; rows that rest on few items are marked with a dagger, not by colour."""
    if not grid.rows:
        return f'<p class="muted">{escape(tr("{table}: none.", table=grid.title))}</p>'
    few = [*grid.few, *([False] * (len(grid.rows) - len(grid.few)))]
    note = tr(" († fewer than {few})", few=FEW) if any(few) else ""
    numeric = [_is_numeric(row[place] for row in grid.rows) for place in range(len(grid.heads))]
    kinds = [' class="number"' if each else "" for each in numeric]
    heads = "".join(f'<th scope="col"{kind}>{escape(head)}</th>' for head, kind in zip(grid.heads, kinds, strict=True))
    rows = []
    for row, mark in zip(grid.rows, few, strict=True):
        first = f'<th scope="row">{escape(row[0])}{" †" if mark else ""}</th>'
        rest = (f"<td{kind}>{escape(text)}</td>" for text, kind in zip(row[1:], kinds[1:], strict=True))
        rows.append(f"<tr>{first}{''.join(rest)}</tr>")
    caption = f"<caption>{escape(grid.title + note)}</caption>"
    head = f"<thead><tr>{heads}</tr></thead>"
    return "\n".join(['<div class="scroll"><table>', caption, head, "<tbody>", *rows, "</tbody></table></div>"])


def _is_numeric(texts: Iterable[str]) -> bool:
    """Whether a column holds figures alone, to be ended at the right."""
    told = [text for text in texts if text]
    return bool(told) and all(text[0] in ".,0123456789−+–[" or text in (tr(UNDEFINED), tr(UNDEF)) for text in told)
