"""`stancemark agreement`: of a project and of anybody's tables; what docs/agreement.md shows is what comes out."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from annotations.agreement.measures import MEASURES
from app.commandline import cli
from tests.app.commandlines import ran, refused

ROOT = Path(__file__).resolve().parents[2]
CONTINUUM = ROOT / "docs" / "agreement" / "alex-paul-suzan.csv"
OBSERVERS = ROOT / "docs" / "agreement" / "four-observers.csv"
SPANS = "document,annotator,label,start,end\nd1,ada,ACTOR,0,4\nd1,bo,ACTOR,0,5\nd1,bo,STANCE,7,9\n"


@pytest.fixture
def project(capsys: pytest.CaptureFixture[str]) -> str:
    """A project with two documents; one of them was done by two annotators, the other by one."""
    assert cli.main(["new", "p.stancemark"]) == 0
    assert cli.main(["import", "p.stancemark", str(ROOT / "resources" / "samples" / "labelled.stancemark.jsonl")]) == 0
    capsys.readouterr()
    return "p.stancemark"


def values(content: dict[str, Any]) -> dict[tuple[str, str, str | None], float | None]:
    return {
        (each["measure"], each["version"], each["label"]): each["value"]
        for each in content["results"]
        if each["scope"] == "corpus"
    }


def test_the_continuum_of_the_guide(capsys: pytest.CaptureFixture[str]) -> None:
    found = {
        measure: value
        for (measure, _, label), value in values(
            json.loads(ran(capsys, "agreement", "--spans", CONTINUUM, "--length", 60, "--json", "-"))
        ).items()
        if label is None
    }
    assert found["u_alpha"] == pytest.approx(0.510, abs=5e-4)
    assert found["u_alpha.bar"] == pytest.approx(0.413, abs=5e-4)
    assert found["u_alpha.cu"] == pytest.approx(0.724, abs=5e-4)
    assert found["gamma"] == pytest.approx(0.516, abs=0.02)
    assert found["span_f1.exact"] == pytest.approx(0.25, abs=5e-3)


def test_the_ratings_of_the_guide(capsys: pytest.CaptureFixture[str]) -> None:
    found = {
        version: value
        for (measure, version, label), value in values(
            json.loads(ran(capsys, "agreement", "--ratings", OBSERVERS, "--json", "-"))
        ).items()
        if measure == "rating.krippendorff_alpha" and label is None
    }
    assert found == {
        "Krippendorff 2004, nominal": pytest.approx(0.743, abs=5e-4),
        "Krippendorff 2004, ordinal": pytest.approx(0.815, abs=5e-4),
        "Krippendorff 2004, interval": pytest.approx(0.849, abs=5e-4),
        "Krippendorff 2004, ratio": pytest.approx(0.797, abs=5e-4),
    }


@pytest.mark.parametrize(
    "line", ["--spans docs/agreement/alex-paul-suzan.csv --length 60", "--ratings docs/agreement/four-observers.csv"]
)
def test_what_the_guide_shows_comes_out(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, line: str
) -> None:
    monkeypatch.chdir(ROOT)
    guide = (ROOT / "docs" / "agreement.md").read_text("utf-8")
    shown = guide.split(f"$ stancemark agreement {line}\n", 1)[1].split("\n    ```", 1)[0].split("\n```", 1)[0]
    out = ran(capsys, "agreement", *line.split()).splitlines()
    for wanted in (each for each in shown.splitlines() if each.strip() not in ("", "…")):
        assert wanted.rstrip() in [each.rstrip() for each in out], wanted


def test_what_the_guide_tells_people_of_other_tools(capsys: pytest.CaptureFixture[str]) -> None:
    section = (
        (ROOT / "docs" / "agreement.md").read_text("utf-8").split("## Coming from another tool")[1].split("\n## ")[0]
    )
    content = json.loads(ran(capsys, "agreement", "--spans", CONTINUUM, "--length", 60, "--json", "-"))
    found = {measure: value for (measure, _, label), value in values(content).items() if label is None}
    told = " ".join(section.split())
    for words, measure in (
        (".39 and this program {}", "gamma_cat"),
        ("`alpha_u_1995`. It is {} on the continuum above", "alpha_u_1995"),
        ("u-alpha of 2016 is {}.", "u_alpha"),
    ):
        assert words.format(f"{found[measure]:.2f}".removeprefix("0")) in told
    names = set(re.findall(r"`([a-z_0-9]+(?:\.[a-z_0-9]+)?)`", section)) - {"3by100.csv", "pair", "soft.soft_gamma"}
    assert {"muc.strict", "token.positive_f1", "matched.cohen_kappa"} <= names
    assert names <= {measure.name for measure in MEASURES}


def test_a_project_in_plain_lines(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    out = ran(capsys, "agreement", project)
    assert out.startswith("Agreement: p\nAnnotators: ")
    assert "Not counted: 1 document not yet done by a second annotator; 1 set not done." in out
    for words in ("Headline", "Span F1, exact", "Per label", "Careful:", "1 document: too few for intervals"):
        assert words in out


@pytest.mark.parametrize("arguments", [[], ["--measure", "gamma"]])
def test_where_nothing_counts_there_are_no_tables(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    (tmp_path / "spans.csv").write_text("document,annotator,label,start,end\nd1,ada,A,0,4\nd2,bo,A,0,4\n")
    assert ran(capsys, "agreement", "--spans", "spans.csv", *arguments).splitlines() == [
        "Agreement: spans",
        "Counted: none of 2 documents. Not counted: 2 documents not yet done by a second annotator.",
        "Needed: two annotators who have both marked the same document as done (in a table of spans: who both have a"
        " row for it).",
    ]


def test_a_new_project_has_nothing_to_count(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["new", "new.stancemark"]) == 0
    capsys.readouterr()
    assert ran(capsys, "agreement", "new.stancemark").splitlines()[:2] == ["Agreement: new", "There is no document."]


def test_everything_is_written_and_named(project: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = ran(
        capsys, "agreement", project, "--json", "r.json", "--csv", "tables", "--html", "r.html", "--pdf", "r.pdf",
    )  # fmt: skip
    named = [line.removeprefix("wrote ") for line in out.splitlines() if line.startswith("wrote ")]
    assert len(named) == 9
    assert all((tmp_path / name).stat().st_size for name in named)
    assert json.loads((tmp_path / "r.json").read_text("utf-8"))["corpus"] == "p"


def test_json_on_standard_output_stands_alone(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    content = json.loads(ran(capsys, "agreement", project, "--json", "-", "--measure", "span_f1.exact"))
    assert {each["measure"] for each in content["results"]} == {"span_f1.exact"}


def test_a_family_of_measures_and_one_label(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "spans.csv").write_text(SPANS)
    content = json.loads(
        ran(capsys, "agreement", "--spans", "spans.csv", "--measure", "span_f1", "--label", "ACTOR", "--json", "-")
    )
    assert {each["measure"].split(".")[0] for each in content["results"]} == {"span_f1"}
    assert content["labels"] == ["ACTOR"]
    assert content["spans"] == 2


def test_what_is_chosen_is_in_the_answer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "spans.csv").write_text(SPANS)
    arguments = ["--alpha", 3, "--beta", 2, "--sampler", "shuffle", "--samples", 20, "--seed", 9, "--window", 50]
    content = json.loads(ran(capsys, "agreement", "--spans", "spans.csv", "--length", 40, *arguments, "--json", "-"))
    told = {name: content["settings"][name] for name in ("alpha", "beta", "sampler", "samples", "seed", "window")}
    assert told == {"alpha": 3, "beta": 2, "sampler": "shuffle", "samples": 20, "seed": 9, "window": 50}


def test_an_unknown_length_is_a_caveat(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "spans.csv").write_text(SPANS)
    arguments = ["--spans", "spans.csv", "--measure", "span_f1"]
    assert "lengths of the documents are not known" in ran(capsys, "agreement", *arguments)
    assert "lengths of the documents are not known" not in ran(capsys, "agreement", *arguments, "--length", 40)


def test_rows_that_stand_twice_are_a_caveat(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "spans.csv").write_text(SPANS + "d1,bo,ACTOR,0,5\n")
    out = ran(capsys, "agreement", "--spans", "spans.csv", "--length", 40, "--measure", "span_f1")
    assert sum("1 row repeats another one" in line for line in out.splitlines()) == 1


class Watched(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_whoever_watches_sees_how_far_it_is(project: str, monkeypatch: pytest.MonkeyPatch) -> None:
    watched = Watched()
    monkeypatch.setattr(sys, "stderr", watched)
    assert cli.main(["agreement", project, "--measure", "span_f1"]) == 0
    assert "\r1 of 1 document" in watched.getvalue()
    assert watched.getvalue().endswith("\r\x1b[K")


def test_whoever_watches_a_table_sees_each_document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [f"d{number},{name},A,0,4\n" for number in range(4) for name in ("ada", "bo")]
    (tmp_path / "spans.csv").write_text("document,annotator,label,start,end\n" + "".join(rows))
    watched = Watched()
    monkeypatch.setattr(sys, "stderr", watched)
    assert cli.main(["agreement", "--spans", "spans.csv", "--length", "9", "--measure", "span_f1"]) == 0
    told = watched.getvalue().removesuffix("\r\x1b[K").split("\r")
    assert told == ["", *(f"{done} of 4 documents" for done in range(5))]


def test_plain_lines_need_neither_plots_nor_a_window(tmp_path: Path) -> None:
    (tmp_path / "spans.csv").write_text(SPANS)
    program = (
        "import sys; from app.commandline import cli\n"
        "code = cli.main(['agreement', '--spans', 'spans.csv', '--json', 'r.json'])\n"
        "assert not {'matplotlib', 'PySide6', 'spacy'} & set(sys.modules), 'imported'\n"
        "sys.exit(code)"
    )
    ran = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT)},
                         capture_output=True, text=True, timeout=120)  # fmt: skip
    assert ran.returncode == 0, ran.stderr


def test_nothing_is_said_on_standard_error_that_nobody_watches(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "spans.csv").write_text(SPANS)
    assert cli.main(["agreement", "--spans", "spans.csv"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ([], "name a project, or --spans FILE, or --ratings FILE: one of the three"),
        (["p.stancemark", "--spans", "spans.csv"], "name a project, or --spans FILE"),
        (["none.stancemark"], "none.stancemark"),
        (["--spans", "none.csv"], "none.csv: cannot be read"),
        (["--ratings", "r.csv", "--length", "9"], "--length and --texts go with --spans"),
        (["--spans", "spans.csv", "--length", "9", "--texts", "."], "--length and --texts exclude each other"),
        (["--spans", "spans.csv", "--length", "0"], "a document has at least one code point"),
        (["--spans", "spans.csv", "--length", "-1"], "--length: -1 is neither a whole number of code points"),
        (["--spans", "spans.csv", "--length", "1e3"], "--length: 1e3 is neither a whole number of code points"),
        (["--spans", "spans.csv", "--length", "x" * 5000], "is neither a whole number"),
        (["--spans", "spans.csv", "--length", "9" * 5000], "--length: no document is longer than 9007199254740992"),
        (["--spans", "spans.csv", "--length", "5"], "spans.csv, line 4: the span ends at 9, beyond the 5 code points"),
        (["--spans", "spans.csv", "--measure", "kapa"], "there is no measure kapa (measures: gamma, gamma_cat,"),
        (["--spans", "spans.csv", "--set", "zoe"], "there is no set zoe (sets: ada, bo)"),
        (["--spans", "spans.csv", "--sampler", "dice"], "there is no sampler dice (samplers: statistical, shuffle)"),
        (["--spans", "spans.csv", "--alpha", "-1"], "--alpha: -1.0 is no number from 0 on"),
        (["--spans", "spans.csv", "--alpha", "nan"], "--alpha: nan is no number from 0 on"),
        (["--spans", "spans.csv", "--alpha", "0", "--beta", "0"], "--alpha and --beta cannot both be 0"),
        (["--spans", "spans.csv", "--samples", "1"], "--samples: two are needed at least"),
        (["--spans", "spans.csv", "--json", "spans.csv"], "spans.csv: would overwrite what is read"),
        (["--spans", "spans.csv", "--json", "a", "--html", "a"], "a: would be written twice"),
        (["--spans", "spans.csv", "--pdf", "no/r.pdf"], "no/r.pdf: there is no folder no"),
        (["--ratings", "r.csv", "--pdf", "r.pdf"], "--set, --label, --html and --pdf do not go with --ratings"),
        (["--ratings", "r.csv", "--measure", "gamma"], "there is no measure gamma (measures: rating.observed,"),
    ],
)
def test_bad_input_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], why: str
) -> None:
    (tmp_path / "spans.csv").write_text(SPANS)
    (tmp_path / "r.csv").write_text("item,A,B\n1,x,y\n2,x,x\n")
    assert why in refused(capsys, "agreement", *arguments)
    assert sorted(each.name for each in tmp_path.iterdir()) == ["r.csv", "spans.csv"]


@pytest.mark.parametrize(
    ("source", "option", "name"),
    [
        ("spans", "--json", "f"),
        ("spans", "--html", "f"),
        ("spans", "--pdf", "f.pdf"),
        ("spans", "--csv", "results.csv"),
        ("ratings", "--json", "f"),
        ("ratings", "--csv", "results.csv"),
    ],
)
def test_nobodys_file_is_replaced(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], source: str, option: str, name: str
) -> None:
    (tmp_path / "spans.csv").write_text(SPANS)
    (tmp_path / "ratings.csv").write_text("item,A,B\n1,x,y\n2,x,x\n")
    (tmp_path / name).write_text("hello\n")
    target = "." if option == "--csv" else name
    told = refused(capsys, "agreement", f"--{source}", f"{source}.csv", option, target)
    assert told == f"{name}: is there already and is no report that Stancemark wrote; choose another name"
    assert (tmp_path / name).read_text() == "hello\n"
    (tmp_path / name).unlink()
    for _ in range(2):
        assert f"wrote {name}" in ran(capsys, "agreement", f"--{source}", f"{source}.csv", option, target)


def test_sets_and_labels_of_a_project_are_checked(project: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert "there is no set zoe in this project (sets: " in refused(capsys, "agreement", project, "--set", "zoe")
    assert "there is no label X in this project (labels: ACTOR, " in refused(
        capsys, "agreement", project, "--label", "X"
    )


def test_ratings_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "r.csv").write_text("item,A,B,C\n1,x,y,x\n2,x,x,\n")
    out = ran(capsys, "agreement", "--ratings", "r.csv", "--json", "r.json", "--csv", "tables")
    assert "2 items, 3 raters: A, B, C; 1 value missing." in out
    assert "Two by two" in out
    assert json.loads((tmp_path / "r.json").read_text())["raters"] == ["A", "B", "C"]
    assert (tmp_path / "tables" / "results.csv").read_text().startswith("measure,version,")
