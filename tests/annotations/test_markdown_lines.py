"""What is text, code or a comment in Markdown, as a parser of the whole language says it."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from annotations.guidelines import guide
from annotations.markdownlines import CODE, COMMENT, FENCE, TEXT, fences

LINES = (
    "words", "   words", "    words", "", "## A", "---", "===", "* * *", "> words", "- a", "  - b", "1. a", "2. b", "12) c",
    "- **S1** rule", "- ```", "-     ```", "```", "~~~", "````", "```py", "  ```", "   ```", "    ```", "\t```", "<!-- a", "-->",
    "  <!-- a -->",
)  # fmt: skip


@settings(max_examples=60)
@given(st.lists(st.sampled_from(LINES), min_size=2, max_size=7))
@example(["- a", "words", "  ```", "words", "  ```"])
@example(["- a", "words", "    ```", "words"])
@example(["- a", "- ```", "words", "\t```"])
@example(["-     ```", "      words", "  ```", "words"])
@example(["-   a", "", "    ```", "  words"])
@example(["- a", "  > words", "words", "  ```"])
@example(["- a", "2. b", "   ```", "  words"])
@example(["words", "2. b", "\t```"])
@example(["words", "*", "    ```"])
@example(["words", "===", "2. b", "\t```"])
@example(["2. b", "===", "words", "\t```"])
@example(["* * *", "\t```"])
@example(["1. a", "---", "\t```"])
@example(["> words", "12) c", "\t```"])
@example(["2. b", "> words", "\t```"])
@example(["> words", "-->", "2. b", "\t```"])
@example(["words", "\t```", "12) c", "    ```"])
@example(["12) c", "    ```"])
def test_lines_are_what_they_are_in_markdown(lines: list[str]) -> None:
    rows = ["# The first line", *lines]
    found = [CODE if kind == FENCE else kind for kind, _ in fences("\n".join(rows))]
    told = zip(found, as_in_markdown(rows), rows, strict=True)
    assert [row for ours, theirs, row in told if ours != theirs and row.strip()] == []


def as_in_markdown(rows: list[str]) -> list[str]:
    kinds = [TEXT] * len(rows)
    for token in MarkdownIt("commonmark").parse("\n".join(rows)):
        is_comment = token.type == "html_block" and token.content.lstrip().startswith("<!--")
        if token.map and (is_comment or token.type == "fence"):
            kinds[slice(*token.map)] = [COMMENT if is_comment else CODE] * (token.map[1] - token.map[0])
    return kinds


def test_a_quote_holds_no_code() -> None:
    assert [kind for kind, _ in fences("> ```\n> words\n```\nwords")] == [TEXT, TEXT, FENCE, CODE]


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("1. **S1** Stances,\nas editors do:\n\n   ```\n   code\n- **S2** real\n- **S3** real", ["S1", "S2", "S3"]),
        ("10. **S1** wrapped\nlazily:\n    ```\n    - **S9** in code\n    ```\n- **S2** real", ["S1", "S2"]),
        ("- **S1** wrapped\nlazily:\n  ```\n- **S2** real", ["S1", "S2"]),
    ],
)
def test_a_rule_that_is_wrapped_before_code_hides_none(text: str, rules: list[str]) -> None:
    assert [part.id for part in guide.parse(text).parts] == rules
