"""Reports that the window writes: where its dialog has asked, a file may be replaced; where it has not, none is."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotations.errors import Refused
from app.panes.agreementreport import FORMATS, Format, write
from tests.reports import sample_report

FILES = [format for format in FORMATS if format.ending]
(FOLDER,) = (format for format in FORMATS if not format.ending)


@pytest.mark.parametrize("format", FILES, ids=[format.name for format in FILES])
def test_a_file_that_was_asked_about_is_replaced(tmp_path: Path, format: Format) -> None:
    file = tmp_path / "mine"
    file.write_text("hello")
    assert write(format, sample_report(), file) == f"The report is in {file}"
    assert file.read_bytes() != b"hello"


def test_a_table_in_a_folder_that_nobody_was_asked_about_stays(tmp_path: Path) -> None:
    (tmp_path / "results.csv").write_text("mine")
    with pytest.raises(Refused, match=r"results\.csv: is there already"):
        write(FOLDER, sample_report(), tmp_path)
    assert [each.read_text() for each in tmp_path.iterdir()] == ["mine"]
