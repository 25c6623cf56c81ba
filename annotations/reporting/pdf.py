"""The page as PDF: text that can be selected and searched, and the same bytes for the same report."""

from __future__ import annotations

from io import BytesIO

import matplotlib
from matplotlib.backends.backend_pdf import FigureCanvasPdf

from annotations.agreement.report import Report
from annotations.reporting.marks import CREATOR
from annotations.reporting.page import compose


def pdf(report: Report) -> bytes:
    """The report on one page of A4."""
    figure = compose(report)
    FigureCanvasPdf(figure)
    file = BytesIO()
    # TrueType as it is: the other kind draws letters that no reader can search
    with matplotlib.rc_context({"pdf.fonttype": 42, "pdf.compression": 9}):
        figure.savefig(
            file, format="pdf", facecolor=figure.get_facecolor(),
            metadata={"Title": f"Agreement: {report.corpus}", "Creator": f"{CREATOR} {report.program}",
                      "CreationDate": None, "ModDate": None},
        )  # fmt: skip
    return file.getvalue()
