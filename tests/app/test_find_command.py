"""`stancemark find`: places in their words as lines, as JSON and as a table; and what it refuses."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from app.commandline import cli
from tests.app.commandlines import ran, refused

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def project(capsys: pytest.CaptureFixture[str]) -> str:
    """A project that lena leads, with two articles that ada and ben have labelled."""
    assert cli.main(["new", "p.stancemark", "--lead", "lena"]) == 0
    assert cli.main(["import", "p.stancemark", str(ROOT / "resources" / "samples" / "labelled.stancemark.jsonl")]) == 0
    capsys.readouterr()
    return "p.stancemark"


def test_places_stand_below_one_another_in_their_words(capsys: pytest.CaptureFixture[str], project: str) -> None:
    lines = ran(capsys, "find", project, "pay", "for", "--width", 20).splitlines()
    assert lines[-1] == "1 place in 1 of 2 documents"
    assert lines[0].startswith("wick has offered to   pay for   an arbitrator in ex  ")
    assert lines[0].endswith(" · article")
    lines = ran(capsys, "find", project, "label:ACTOR Norsund", "--as", "ada", "--limit", 2).splitlines()
    assert all("ACTOR · ada" in line for line in lines[:2])
    assert lines[2].endswith("; 2 of them are shown")
    starts = {line.index(words) for line, words in zip(lines, ("Norsund  ", "Norsund Line"), strict=False)}
    assert len(starts) == 1, "what is found begins in the same column"


def test_json_and_table_say_the_same(capsys: pytest.CaptureFixture[str], project: str) -> None:
    answer = json.loads(ran(capsys, "find", project, "commitment=offers", "--as", "lena", "--json"))
    assert answer["places"] == len(answer["shown"]) > 2
    assert {place["annotator"] for place in answer["shown"]} == {"ada", "ben"}
    assert {place["attributes"]["commitment"] for place in answer["shown"]} == {"offers"}
    assert ran(capsys, "find", project, "commitment=offers", "--as", "lena", "--csv", "t.csv").endswith("wrote t.csv\n")
    with Path("t.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row, place in zip(rows, answer["shown"], strict=True):
        assert {name: json.loads(cell) if name == "attributes" else cell for name, cell in row.items()} == {
            name: value if name == "attributes" else str(value) for name, value in place.items()
        }
    assert refused_after(capsys, project) == "t.csv: is there already"
    assert ran(capsys, "find", project, "pay for", "--csv", "-").splitlines()[0].startswith("document,title,part,start")


def refused_after(capsys: pytest.CaptureFixture[str], project: str) -> str:
    return refused(capsys, "find", project, "pay", "--csv", "t.csv")


def test_order_by_the_words_around(capsys: pytest.CaptureFixture[str], project: str) -> None:
    answer = json.loads(ran(capsys, "find", project, "union", "--sort", "after", "--json"))
    after = [place["after"].strip(" ’").casefold() for place in answer["shown"]]
    assert after == sorted(after)
    assert [place["state"] for place in answer["shown"]] == [""] * len(after), "nobody has said whose state it is"


def test_an_attribute_without_a_value_is_explained_where_nothing_is_found(
    capsys: pytest.CaptureFixture[str], project: str
) -> None:
    hint = "note: “commitment=” asks for spans without an answer, “commitment=*” for those with one"
    assert ran(capsys, "find", project, "zeppelin commitment=", "--as", "ben").splitlines()[-1] == hint
    assert "note: " not in ran(capsys, "find", project, "zeppelin commitment=offers", "--as", "ben")


def test_labels_are_shown_to_who_may_see_them(capsys: pytest.CaptureFixture[str], project: str) -> None:
    assert "say who you are with --as NAME" in refused(capsys, "find", project, "label:ACTOR")
    assert "say who you are with --as NAME" in refused(capsys, "find", project, "union is:unmarked")
    own = json.loads(ran(capsys, "find", project, "label:ACTOR", "--as", "ben", "--json"))
    assert {place["annotator"] for place in own["shown"]} == {"ben"}
    assert json.loads(ran(capsys, "find", project, "label:ACTOR", "--as", "zoe", "--json"))["places"] == 0
    assert "only who leads the project" in refused(capsys, "find", project, "by:ada", "--as", "ben")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("/pa(y/",), "the expression breaks off at character 5: missing )"),
        (("state:over",), "state:over is not known"),
        (("union", "--sort", "length"), "there is no order length (orders: list, before, after)"),
        (("union", "--limit", "-1"), "--limit and --width are numbers from 0 on"),
        (("union", "--json", "--csv", "-"), "choose one"),
        (("",), "say what to look for"),
    ],
)
def test_what_it_refuses(
    capsys: pytest.CaptureFixture[str], project: str, arguments: tuple[str, ...], said: str
) -> None:
    assert said in refused(capsys, "find", project, *arguments)


def test_an_expression_that_runs_away_ends_with_a_line(
    capsys: pytest.CaptureFixture[str], project: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotations.concordance.matching.SECONDS", 0.05)
    assert cli.main(["find", project, r"/(\p{L}|\p{L}\p{L}|[ ,.’“”-])+[#~]/"]) == 1
    told = capsys.readouterr()
    assert told.out == "0 places in 0 of 2 documents\n"
    assert told.err.startswith("stancemark: stopped in “")
    assert told.err.endswith("; what is shown is not all\n")


def test_scripts_without_spaces_and_emoji(capsys: pytest.CaptureFixture[str]) -> None:
    Path("quay.txt").write_text("渡轮 🚢 在夜间\n在中国的渡轮 🚢 不开。\n[1] 渡轮不开。", encoding="utf-8")
    assert cli.main(["new", "zh.stancemark", "--language", "zh"]) == 0
    assert cli.main(["import", "zh.stancemark", "quay.txt"]) == 0
    capsys.readouterr()
    lines = ran(capsys, "find", "zh.stancemark", "渡轮", "--width", 6).splitlines()
    assert lines[-1] == "3 places in 1 of 1 document"
    assert lines[1].startswith("中国的  渡轮   🚢 不  ")
