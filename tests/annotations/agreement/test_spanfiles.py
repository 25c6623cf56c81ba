"""Spans from tables: whatever tool wrote them, and one line with file and line number for each fault."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotations.agreement.cases import Choice, Counted
from annotations.agreement.spanfiles import Texts, read_lengths, read_spans, repeated_rows
from annotations.errors import Refused

PLAIN = """document,annotator,label,start,end
d1,ada,ACTOR,0,4
d1,ada,STANCE,6,9
d1,bo,ACTOR,0,5
d2,ada,ACTOR,3,7
d2,bo,,,
d3,ada,ACTOR,1,2
"""


def spans_of(found: Counted) -> dict[str, dict[str, list[tuple[str, int, int]]]]:
    return {
        case.document: {
            name: [(span.label, span.start, span.end) for span in contents.spans]
            for name, contents in case.sets.items()
        }
        for case in found.cases
    }


def read(folder: Path, text: str, **how: object) -> Counted:
    file = folder / "spans.csv"
    file.write_text(text, encoding="utf-8", newline="")
    return read_spans(file, **how)  # type: ignore[arg-type]


def test_spans_come_by_document_and_annotator(tmp_path: Path) -> None:
    found = read(tmp_path, PLAIN, length=10)
    assert spans_of(found) == {
        "d1": {"ada": [("ACTOR", 0, 4), ("STANCE", 6, 9)], "bo": [("ACTOR", 0, 5)]},
        "d2": {"ada": [("ACTOR", 3, 7)], "bo": []},
    }
    assert [case.length for case in found.cases] == [10, 10]
    assert all(case.tokens == () for case in found.cases)


def test_who_does_not_stand_there_is_missing_and_who_has_an_empty_row_is_not(tmp_path: Path) -> None:
    found = read(tmp_path, PLAIN)
    assert [(each.document, each.why) for each in found.not_counted] == [("d3", "not yet done by a second annotator")]
    assert found.cases[1].sets["bo"].spans == ()


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_whatever_tool_wrote_it(tmp_path: Path, delimiter: str, end: str, mark: str) -> None:
    text = mark + PLAIN.replace(",", delimiter).replace("\n", end)
    assert spans_of(read(tmp_path, text)) == spans_of(read(tmp_path, PLAIN))


def test_columns_stand_in_any_order_beside_others(tmp_path: Path) -> None:
    text = "Note, END ,Start,Label,Annotator,Document\nx,4,0,A,ada,d1\ny,5,0,A,bo,d1\n\n,,,,,\n"
    assert spans_of(read(tmp_path, text)) == {"d1": {"ada": [("A", 0, 4)], "bo": [("A", 0, 5)]}}


def test_quoted_cells_may_hold_anything(tmp_path: Path) -> None:
    text = 'document,annotator,label,start,end\n"d; 1\nand more","a,da",A,0,1\n"d; 1\nand more",bo,A,x,1\n'
    with pytest.raises(Refused, match="line 4: the start is 'x', which is no whole number"):
        read(tmp_path, text)
    found = read(tmp_path, text.replace("x", "0"))
    assert list(spans_of(found)) == ["d; 1\nand more"]


def test_without_a_length_the_last_span_ends_the_document(tmp_path: Path) -> None:
    assert [case.length for case in read(tmp_path, PLAIN).cases] == [9, 7]


def test_the_largest_offset_that_floats_tell_apart_is_read(tmp_path: Path) -> None:
    text = f"document,annotator,label,start,end\nd1,ada,A,+0,{2**53}\nd1,bo,A,000000000000000000003,9\n"
    assert spans_of(read(tmp_path, text)) == {"d1": {"ada": [("A", 0, 2**53)], "bo": [("A", 3, 9)]}}


def test_lengths_come_from_a_table(tmp_path: Path) -> None:
    (tmp_path / "lengths.csv").write_text("length;document\n20;d1\n30;d2\n40;d3\n")
    lengths = read_lengths(tmp_path / "lengths.csv")
    assert lengths == {"d1": 20, "d2": 30, "d3": 40}
    assert [case.length for case in read(tmp_path, PLAIN, length=lengths).cases] == [20, 30]


def test_texts_give_length_tokens_and_quotes(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "d1.txt").write_text("Ada, 𝔅o!\n", encoding="utf-8")
    text = "document,annotator,label,start,end\nd1,ada,A,0,3\nd1,bo,A,5,7\n"
    case = read(tmp_path, text, texts=Texts(folder)).cases[0]
    assert case.length == 9
    assert case.tokens == ((0, 3), (3, 4), (5, 7), (7, 8))
    assert [span.quote for contents in case.sets.values() for span in contents.spans] == ["Ada", "𝔅o"]


def test_a_text_that_is_not_there_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("not to be read")
    text = "document,annotator,label,start,end\n../secret,ada,A,0,3\n"
    with pytest.raises(Refused, match=r"texts: there is no text of \.\./secret"):
        read(tmp_path, text, texts=Texts(folder))
    with pytest.raises(Refused, match="is no folder"):
        read(tmp_path, text, texts=Texts(tmp_path / "none"))


def test_a_second_occasion_is_a_hidden_repeat(tmp_path: Path) -> None:
    text = (
        "document,annotator,label,start,end,occasion\nd1,ada,A,0,4,10\nd1,ada,A,0,3,2\nd1,ada,A,0,9,11\n"
        "d1,bo,A,0,5,\nd2,ada,A,0,1,2\nd2,ada,,,,3\n"
    )
    found = read(tmp_path, text)
    assert spans_of(found) == {"d1": {"ada": [("A", 0, 3)], "bo": [("A", 0, 5)]}}
    assert [list(case.sets) for case in found.repeats] == [["ada", "ada (again)"]] * 2
    assert [span.end for span in found.repeats[0].sets["ada (again)"].spans] == [4]
    assert found.repeats[1].sets["ada (again)"].spans == ()
    assert found.dropped == {"sets of a third or later occasion": 1}


def test_of_two_occasions_that_are_long_numbers_the_larger_is_the_later(tmp_path: Path) -> None:
    late, early = "1" + "0" * 5000, "0" * 20 + "9" * 5000
    text = f"document,annotator,label,start,end,occasion\nd1,ada,A,0,4,{late}\nd1,ada,A,0,3,{early}\nd1,bo,A,0,5,\n"
    assert spans_of(read(tmp_path, text)) == {"d1": {"ada": [("A", 0, 3)], "bo": [("A", 0, 5)]}}


def test_a_choice_of_annotators_and_labels(tmp_path: Path) -> None:
    text = PLAIN + "d1,cy,ACTOR,0,4\n"
    found = read(tmp_path, text, choice=Choice(("ada", "cy"), ("ACTOR",)))
    assert spans_of(found) == {"d1": {"ada": [("ACTOR", 0, 4)], "cy": [("ACTOR", 0, 4)]}}
    with pytest.raises(Refused, match=r"there is no set zoe \(sets: ada, bo, cy\)"):
        read(tmp_path, text, choice=Choice(("zoe",)))
    with pytest.raises(Refused, match=r"there is no label X \(labels: ACTOR, STANCE\)"):
        read(tmp_path, text, choice=Choice((), ("X",)))


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("d1,bo,A,five,6", "line 8: the start is 'five', which is no whole number"),
        ("d1,bo,A,1.5,6", "line 8: the start is '1.5', which is no whole number"),
        ("d1,bo,A,0,999999999999999999999999999", "line 8: the end is 999999999999999999999999999, which is beyond"),
        ("d1,bo,A,0,9007199254740993", "line 8: the end is 9007199254740993, which is beyond 9007199254740992"),
        (f"d1,bo,A,{'9' * 5000},6", f"line 8: the start is {'9' * 40}…, which is beyond 9007199254740992"),
        ("d1,bo,A,-1,6", "line 8: the span starts at -1, before the document"),
        ("d1,bo,A,6,6", "line 8: the span starts at 6 and ends at 6, which leaves it no length"),
        ("d1,bo,A,6,2", "line 8: the span starts at 6 and ends at 2, which leaves it no length"),
        ("d1,bo,A,6,11", "line 8: the span ends at 11, beyond the 10 code points of d1"),
        ("d1,bo,,6,9", "line 8: the label is empty"),
        ("d1,bo,A,,9", "line 8: the start is empty"),
        (",bo,A,1,9", "line 8: the document is empty"),
        ("d1,,A,1,9", "line 8: the annotator is empty"),
        ("d1,bo,A,1", "line 8: there are 4 cells, but 5 columns"),
        ('d1,bo,"A,1,9', "line 8: cannot be read as a table"),
    ],
)
def test_every_fault_is_one_line_with_its_place(tmp_path: Path, row: str, why: str) -> None:
    with pytest.raises(Refused) as refused:
        read(tmp_path, f"{PLAIN}{row}\n", length=10)
    told = str(refused.value)
    assert told.startswith(f"{tmp_path / 'spans.csv'}, {why}")
    assert "\n" not in told


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        (
            "d1,ada,A,0,4\nd1,bo,A,0,4\nd1,ada,,,\n",
            "line 4: ada has marked nothing in d1 by line 4, and a span by line 2",
        ),
        (
            "d1,ada,,,\nd1,ada,,,\nd1,ada,A,0,4\n",
            "line 4: ada has marked nothing in d1 by line 2, and a span by line 4",
        ),
    ],
)
def test_who_marked_nothing_marked_no_span(tmp_path: Path, rows: str, why: str) -> None:
    with pytest.raises(Refused) as refused:
        read(tmp_path, f"document,annotator,label,start,end\n{rows}")
    assert str(refused.value) == f"{tmp_path / 'spans.csv'}, {why}"


def test_nothing_on_one_occasion_and_a_span_on_another_is_no_contradiction(tmp_path: Path) -> None:
    found = read(tmp_path, "document,annotator,label,start,end,occasion\nd1,ada,,,,1\nd1,ada,A,0,4,2\nd2,ada,A,0,4,1\n")
    assert [len(contents.spans) for contents in found.repeats[0].sets.values()] == [0, 1]


def test_rows_that_stand_twice_count_and_are_told(tmp_path: Path) -> None:
    assert repeated_rows(read(tmp_path, PLAIN)) is None
    found = read(tmp_path, PLAIN + "d1,bo,ACTOR,0,5\n")
    assert spans_of(found)["d1"]["bo"] == [("ACTOR", 0, 5)] * 2
    told = "another one with the same document, annotator, label, start and end: each counts as a span of its own"
    assert repeated_rows(found) == f"1 row repeats {told}"
    again = read(tmp_path, PLAIN + "d1,bo,ACTOR,0,5\n" * 2 + "d1,ada,STANCE,6,9\nd3,ada,ACTOR,1,2\n")
    assert repeated_rows(again) == f"3 rows repeat {told}"


def test_the_same_span_on_two_occasions_stands_twice_for_nobody(tmp_path: Path) -> None:
    found = read(
        tmp_path, "document,annotator,label,start,end,occasion\nd1,ada,A,0,4,1\nd1,ada,A,0,4,2\nd1,bo,A,0,4,1\n"
    )
    assert repeated_rows(found) is None


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "spans.csv: is empty"),
        (b"document,annotator,label,start\n", "line 1: there is no column end (wanted: document, annotator, label"),
        (b"document,annotator,label,start,end,end\n", "line 1: there are two columns end"),
        (b"document,annotator,label,start,end\nd1,b\xf6,A,1,2\n", "line 2: is no text in UTF-8"),
    ],
)
def test_a_file_that_is_no_such_table(tmp_path: Path, content: bytes, why: str) -> None:
    (tmp_path / "spans.csv").write_bytes(content)
    with pytest.raises(Refused) as refused:
        read_spans(tmp_path / "spans.csv")
    assert why in str(refused.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"none\.csv: cannot be read"):
        read_spans(tmp_path / "none.csv")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("document,length\nd1,0\n", "line 2: d1 has a length of 0"),
        ("document,length\nd1,9007199254740993\n", "line 2: the length is 9007199254740993, which is beyond"),
        ("document,length\nd1,x\n", "line 2: the length is 'x', which is no whole number"),
        ("document,length\nd1,1\nd1,2\n", "line 3: d1 has a second length"),
    ],
)
def test_faults_in_lengths(tmp_path: Path, text: str, why: str) -> None:
    (tmp_path / "lengths.csv").write_text(text)
    with pytest.raises(Refused, match=why):
        read_lengths(tmp_path / "lengths.csv")


def test_a_length_that_is_not_given(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="the length of d2 is not given"):
        read(tmp_path, PLAIN, length={"d1": 10})


names = st.text(st.characters(exclude_categories=("Cs", "Cc", "Z")), min_size=1, max_size=6)
rows = st.lists(st.tuples(names, names, names, st.integers(0, 50), st.integers(1, 9)), min_size=1, max_size=12)


@given(rows)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_the_names_are(tmp_path: Path, rows: list[tuple[str, str, str, int, int]]) -> None:
    import csv

    file = tmp_path / "spans.csv"
    with file.open("w", encoding="utf-8", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(("document", "annotator", "label", "start", "end"))
        writer.writerows((document, name, label, start, start + long) for document, name, label, start, long in rows)
    found = read_spans(file)
    counted = sum(len(contents.spans) for case in found.cases for contents in case.sets.values())
    single = {each.document for each in found.not_counted}
    assert counted == sum(document not in single for document, *_ in rows)
