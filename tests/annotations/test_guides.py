"""A guideline as text: rules by their ids, references, examples, faults, differences, files."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations.errors import Refused
from annotations.guidelines import checking, differences, examples, files, guide
from annotations.guidelines.files import Draft
from annotations.guidelines.version import checked_version, following
from annotations.schema import Schema
from tests.disks import full_after

TEXT = """Words before any heading.

# Parties and wishes

## A1 A party can act

A party can **decide**. See S1, and [the rule on wishes](#S1a).

- **Yes:** [Harbour board]ACTOR [opens the quay]STANCE:offers. — It decides.
- **A1a** `name`: a proper name,
  told over two lines.

  Even in a second paragraph.
- no rule at all

After the list, still A1.

```
## A9 No rule: it stands in a fenced block
```

## S1. *Wishes*

1. S1a: what is wanted
2. A4 paper is no rule, as nothing follows the id

## Examples
### Examples
"""


def test_rules_are_found_by_their_ids_in_headings_and_lists() -> None:
    found = guide.parse(TEXT)
    assert [(part.key, part.id, part.title, part.level, part.line, part.within) for part in found.parts] == [
        ("", "", "", 0, 1, ""),
        ("Parties and wishes", "", "Parties and wishes", 1, 3, ""),
        ("A1", "A1", "A party can act", 2, 5, ""),
        ("A1a", "A1a", "name", 7, 10, "A1"),
        ("S1", "S1", "Wishes", 2, 22, ""),
        ("S1a", "S1a", "what is wanted", 7, 24, "S1"),
        ("Parties and wishes / Examples", "", "Examples", 2, 27, ""),
        ("Parties and wishes / Examples / Examples", "", "Examples", 3, 28, ""),
    ]
    assert found.rules["A1a"].text.splitlines() == [
        "- **A1a** `name`: a proper name,", "  told over two lines.", "", "  Even in a second paragraph.",
    ]  # fmt: skip
    assert "A1a" not in found.rules["A1"].text
    assert "After the list, still A1." in found.rules["A1"].text
    assert "A9 No rule" in found.rules["A1"].text
    assert (found.rule_of("A1a"), found.rule_of("S1"), found.rule_of("Z9")) == ("A1", "S1", "Z9")
    assert (found.about("wishes"), found.about("NAME"), found.about("quay")) == ("S1", "A1a", "")


@pytest.mark.parametrize(
    "block",
    [
        "```\n~~~\n## X9 no\n```",
        "~~~ `text` ```\n```\n## X9 no\n~~~~",
        "````\n```\n## X9 no\n```\n- **X9** no\n````",
        "```py\n## X9 no\n``` not the end\n## X9 no\n   ```  ",
        "```` ```inline``` ```` stands here",
        "Words, and then\n```inline``` code",
        "Words, and then\n    ``` far in",
        "- item\n\n  ```\n  ## X9 no\n  ```",
        "10. item\n\n    ```\n    - **X9** no\n    ```",
        "- item\n  ```\n  ends with its item",
        "- ~~~\n  - **X9** no\n  ~~~",
        "<!-- ## X9 no -->",
        "<!--\n## X9 no\n\n```\n- **X9** no, see Q9\n-->",
        "words \u2028## X9 no",
        "words \x85## X9 no",
    ],
)
def test_what_stands_in_a_fence_or_a_comment_is_no_rule_and_what_stands_after_it_is(block: str) -> None:
    for end in ("\n", "\r\n", "\r"):
        text = f"## A1 One\n\n{block}\n\n## A2 Two\n\nSee A9.\n".replace("\n", end)
        found = guide.parse(text)
        after = 4 + len(block.split("\n"))
        assert [(part.id, part.line) for part in found.parts] == [("A1", 1), ("A2", after)]
        assert [(each.id, each.line) for each in guide.references(found)] == [("A9", after + 2)]
        assert found.rules["A1"].text == f"## A1 One\n\n{block}"
        assert files.unpacked(text).text.split("\n")[after - 1] == "## A2 Two"


def test_examples_in_a_fence_or_a_comment_are_none() -> None:
    text = "## A1 One\n\n```\n~~~\n- **Yes:** [a]ACTOR\n```\n<!--\n- **No:** [b]ACTOR\n-->\n- **No:** \u2028[c]ACTOR.\n"
    assert [(each.kind, each.line) for each in examples.examples(guide.parse(text))] == [(examples.NO, 10)]


def test_every_line_belongs_to_one_part() -> None:
    texts = [part.text for part in guide.parse(TEXT).parts]
    assert sorted(line for text in texts for line in text.splitlines() if line.strip()) == sorted(
        line for line in TEXT.splitlines() if line.strip()
    )


@given(
    st.lists(
        st.sampled_from([*TEXT.splitlines(), "", "  - **B2** x", "~~~", "````", "<!--", "-->", "####### no heading"]),
        max_size=30,
    )
)
def test_no_line_is_lost_however_lines_follow_one_another(lines: list[str]) -> None:
    parts = guide.parse("\n".join(lines)).parts
    assert sorted(line for part in parts for line in part.text.splitlines() if line.strip()) == sorted(
        line for line in lines if line.strip()
    )
    assert len({part.key for part in parts}) == len(parts)


def test_references_are_links_and_words_that_look_like_ids_of_these_rules() -> None:
    found = list(guide.references(guide.parse(TEXT)))
    assert [(each.id, each.line, each.explicit) for each in found] == [
        ("S1a", 7, True), ("S1", 7, False), ("A1", 16, False), ("A4", 25, False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "marks", "faults"),
    [
        ("[The [board]ACTOR's offer]STANCE:offers,hedged", [("ACTOR", "board", ()), ("STANCE", "The [board]ACTOR's offer", ("offers", "hedged"))], []),
        ("[1] A point with [🚢 ferries]ACTOR. See [S1](#S1).", [("ACTOR", "🚢 ferries", ())], []),
        ("[a]ACTOR [b", [("ACTOR", "a", ())], ["a bracket is not closed"]),
        ("a] [b]ACTOR", [("ACTOR", "b", ())], ["a bracket is not opened"]),
        ("[a]WISH", [], ["WISH is no label"]),
        ("[a]Actor and [b]", [], []),
    ],
)  # fmt: skip
def test_marked_words_stand_in_brackets(line: str, marks: list[object], faults: list[str]) -> None:
    found = examples.read(line, ("ACTOR", "STANCE"))
    assert [(each.label, line[each.start : each.end], each.values) for each in found.marks] == marks
    assert found.faults == faults


def test_the_sentence_without_its_brackets_and_where_its_marks_are() -> None:
    line = "🚢 [The [board]ACTOR:name's offer]STANCE stands"
    text, ranges = examples.unmarked(line, examples.read(line, ("ACTOR", "STANCE")).marks)
    assert text == "🚢 The board's offer stands"
    assert [(label, text[start:end]) for label, start, end in ranges] == [
        ("STANCE", "The board's offer"), ("ACTOR", "board"),
    ]  # fmt: skip


def test_examples_know_their_kind_their_line_and_their_rule() -> None:
    (found,) = examples.examples(guide.parse(TEXT))
    assert (found.kind, found.line, found.rule) == (examples.YES, 9, "A1")
    assert found.sentence == "[Harbour board]ACTOR [opens the quay]STANCE:offers."


def test_faults_name_line_and_reason_errors_first(schema: Schema) -> None:
    text = "## S1 One\n\nSee [it](#S7), S8 and Z3.\n\n- **Yes:** [a]ACTOR:shouted [b\n\n## S1 Twice\n"
    found = checking.faults(guide.parse(text), schema)
    assert [(each.level, each.line, each.text) for each in found if each.line] == [
        ("error", 7, "S1 is the id of a rule above already; give this one another"),
        ("warn", 3, "leads to S7, and there is no such rule"),
        ("warn", 3, "names S8, and there is no such rule"),
        ("warn", 5, "in the example, a bracket is not closed"),
        ("warn", 5, "in the example, ACTOR takes no value shouted"),
    ]
    lacking = [each.text for each in found if not each.line]
    assert "the schema names S8 for commitment of STANCE, and there is no such rule" in lacking
    assert not any("S1 " in each for each in lacking)
    assert checking.faults(guide.parse(" \n"), schema)[0].level == "error"
    assert checking.faults(guide.parse("# Only words"), schema)[0].text.startswith("no heading and no list item")


def test_another_title_of_the_whole_is_one_difference() -> None:
    text = "# Rules\n\nFor us.\n\n## Ground\n\nWords.\n\n### Deeper\n\nMore.\n\n### A1 Parties\n\nCan act.\n"
    old, new = guide.parse(text), guide.parse(text.replace("# Rules", "# Guideline, reviewed", 1))
    assert [(each.kind, each.title) for each in differences.between(old, new)] == [("changed", "Guideline, reviewed")]
    bare = guide.parse(text.split("\n", 1)[1])
    assert [each.kind for each in differences.between(old, bare)] == ["added", "removed"], "title, and what it left"
    several = guide.parse(f"{text}\n# Another\n\n## Ground\n\nElse.\n")
    assert {(each.kind, each.key) for each in differences.between(several, several)} == set()
    assert ("added", "Another / Ground") in {(each.kind, each.key) for each in differences.between(old, several)}


def test_differences_are_told_rule_by_rule() -> None:
    new = TEXT.replace("A party can **decide**.", "A party can\n**decide**.").replace("a proper name", "a proper noun")
    new = new.replace("## S1. *Wishes*", "## S2 Wishes").replace("### Examples\n", "### More\n")
    found = differences.between(guide.parse(TEXT), guide.parse(new))
    assert [(each.kind, each.id or each.key) for each in found] == [
        ("changed", "A1a"),
        ("added", "S2"),
        ("added", "Parties and wishes / Examples / More"),
        ("removed", "S1"),
        ("removed", "Parties and wishes / Examples / Examples"),
    ]
    assert [piece for piece in differences.words(found[0]) if piece[0] != "same"] == [("gone", "name"), ("new", "noun")]
    assert differences.changed_rules(guide.parse(TEXT), guide.parse(new)) == ["A1a", "S2", "S1"]


@given(st.text("ab .\n", max_size=60), st.text("ab .\n", max_size=60))
def test_the_pieces_of_a_difference_are_both_texts(before: str, after: str) -> None:
    pieces = list(differences.words(differences.Difference("changed", "A1", "A1", "", before, after)))
    assert "".join(text for kind, text in pieces if kind != "new") == differences.unwrapped(before)
    assert "".join(text for kind, text in pieces if kind != "gone") == differences.unwrapped(after)


def test_where_lines_were_broken_is_no_difference() -> None:
    text = "## A1 Parties\nWho can\ndecide.\n\n- one\n  and more\n1. two\n   three\n> said\n\n| a |\n| - |\n"
    text += "```\nx\ny\n```\nhard  \nbreak"
    assert differences.unwrapped(text).split("\n") == [
        "## A1 Parties", "Who can decide.", "", "- one and more", "1. two three", "> said", "",
        "| a |", "| - |", "```", "x", "y", "```", "hard  ", "break",
    ]  # fmt: skip
    for kept in (
        "````\nx\n```\ny\n````",
        "```\nx\n~~~\ny\n```",
        "<!-- x\ny -->",
        "    - **A1b** deep\n      ~~~\n      x\n      y\n      ~~~",
    ):
        assert differences.unwrapped(kept) == kept
    assert differences.unwrapped("Who says\n```decide``` may\nlie") == "Who says ```decide``` may lie"
    broken = differences.Difference("changed", "A1", "A1", "", "Who can\ndecide.", "Who\ncan decide now.")
    assert [piece for piece in differences.words(broken) if piece[0] != "same"] == [("new", " now")]


@given(st.text("ab .-#|>`~\n", max_size=60))
def test_unwrapping_loses_no_word(text: str) -> None:
    assert differences.unwrapped(text).split() == text.split()
    assert differences.unwrapped(differences.unwrapped(text)) == differences.unwrapped(text)


@pytest.mark.parametrize(
    ("text", "version", "rest"),
    [
        ("---\nversion: 1.1\n---\n\n# Rules\n", "1.1", "# Rules\n"),
        ("---\nauthors: us\nversion: '2'\n---\n# Rules\n", "2", "---\nauthors: us\n---\n# Rules\n"),
        ("# Rules\r\n\r\nversion: 3\r\n", "", "# Rules\n\nversion: 3\n"),
        ("---\n\nA rule between lines\n\n---\nversion: 3\n", "", "---\n\nA rule between lines\n\n---\nversion: 3\n"),
    ],
)
def test_a_file_says_its_version_at_its_head(tmp_path: Path, text: str, version: str, rest: str) -> None:
    (tmp_path / "g.md").write_bytes(text.encode())
    draft = files.read(tmp_path / "g.md")
    assert draft == Draft(version, rest)
    files.write(tmp_path / "again.md", Draft("7", rest))
    assert files.read(tmp_path / "again.md") == Draft("7", rest)
    assert "version" not in files.without_head(text.replace("\r\n", "\n")).split("#")[0] or not version


def test_files_that_are_no_guideline_are_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "latin.md").write_bytes(b"# caf\xe9\n")
    (tmp_path / "bell.md").write_text("# Rules\n\x07\n")
    (tmp_path / "long.md").write_text("x" * (files.LONGEST + 1))
    for name, reason in (
        ("latin.md", r"cannot be read as UTF-8 text \(byte 6\)"), ("bell.md", "line 2 holds control characters"),
        ("long.md", "is longer than 1,000,000 characters"), ("none.md", "no such file"), (".", "cannot be read"),
    ):  # fmt: skip
        with pytest.raises(Refused, match=reason):
            files.read(tmp_path / name)
    with pytest.raises(Refused, match="is a folder"):
        files.write(tmp_path, Draft("1", "x"))


@pytest.mark.parametrize(
    ("before", "after"), [(None, "0.1"), ("1.0", "1.1"), ("1.9", "1.10"), ("2", "2.1"), ("pilot", "pilot.1"), ("1.b", "1.b.1")]
)  # fmt: skip
def test_a_version_is_followed_by_one_that_may_come_after(before: str | None, after: str) -> None:
    assert following(before) == after


@pytest.mark.parametrize(("version", "reason"), [(" ", "say which version"), ("a b", "one word"), ("1" * 21, "one word"), ("a\x07", "one word")])  # fmt: skip
def test_a_version_is_one_word(version: str, reason: str) -> None:
    assert checked_version(" 1.1\n") == "1.1"
    with pytest.raises(Refused, match=reason):
        checked_version(version)


def test_a_full_disk_leaves_the_file_that_was_there(tmp_path: Path) -> None:
    path = tmp_path / "g.md"
    files.write(path, Draft("1.0", "## A1 Party\n"))
    before = path.read_bytes()
    with full_after(1000), pytest.raises(Refused, match=r"g\.md: cannot be written \(File too large\)"):
        files.write(path, Draft("1.1", "## A1 Party\n" * 1000))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]
