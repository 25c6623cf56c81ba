"""The guideline that ships: complete for the schema that ships, and its examples are what the program would mark."""

from __future__ import annotations

import json
import re
from collections import Counter

from annotations import snapping
from annotations.guidelines import checking, examples, files, guide, putting
from annotations.guidelines.examples import NO, YES, Example
from annotations.rules import check_span
from annotations.schema import Attribute
from annotations.schema_reader import load
from annotations.segmentation import Segmentation
from annotations.spans import Span
from annotations.suggest.tokenizer import shared_tokenizer
from annotations.text import BODY, Document, Section
from resources import path as resource

SCHEMA = load(resource("schemas/actor-stance-condition.json"))
GUIDE = guide.parse(files.read(resource("guideline/actor-stance-condition.md")).text)
RULES = [part for part in GUIDE.parts if part.id and not part.within]
EXAMPLES = list(examples.examples(GUIDE))
LABELS = [label.name for label in SCHEMA.labels]


def test_it_is_the_version_that_the_schema_names_and_has_no_fault() -> None:
    draft = putting.shipped(SCHEMA)
    assert draft is not None
    assert draft.version == SCHEMA.guideline_version
    assert checking.faults(GUIDE, SCHEMA) == []


def whole(ids: tuple[str, ...]) -> str:
    """The text of rules with the rules in their lists."""
    return "\n".join(part.text for part in GUIDE.parts if part.id in ids or part.within in ids)


def asked() -> list[tuple[str, Attribute]]:
    """Every attribute and field with what it belongs to."""
    owners = [
        *((each.name, each.attributes) for each in (*SCHEMA.labels, *SCHEMA.links)),
        ("the document", SCHEMA.fields),
    ]
    return [(owner, attribute) for owner, attributes in owners for attribute in attributes]


def test_every_label_link_attribute_and_value_is_explained_by_the_rules_that_the_schema_names() -> None:
    named = [(each.name, each.name, each.rules, ()) for each in (*SCHEMA.labels, *SCHEMA.links)]
    named += [(owner, each.name, each.rules, each.values) for owner, each in asked()]
    silent = [
        (owner, word)
        for owner, name, rules, values in named
        for word in (name, *(choice.value for choice in values))
        if f"`{word}`" not in whole(rules)
    ]
    assert silent == []
    assert len(named) > 20


def test_every_verdict_error_and_kind_of_evidence_is_explained() -> None:
    support = json.loads(resource("schemas/actor-stance-condition.json").read_text(encoding="utf-8"))["summary_support"]
    text = whole(SCHEMA.support_rules)
    wanted = [*(each["v"] for each in support["verdicts"]), *support["errors"], *support["evidence_roles"]]
    assert [word for word in wanted if f"`{word}`" not in text] == []
    for verdict in support["verdicts"]:
        (line,) = [line for line in text.splitlines() if re.match(rf"- \*\*J2[a-d]\*\* `{verdict['v']}`", line)]
        for need in verdict["needs"]:
            assert need in line, f"{line} does not say that {need} is needed"


def test_words_in_code_that_look_like_names_of_the_schema_are_such_names() -> None:
    text = json.dumps(SCHEMA.source)
    words = set(re.findall(r"`([a-z_]{4,}|[A-Z]{3,})`", GUIDE.text))
    assert [word for word in sorted(words) if f'"{word}"' not in text] == []


def test_every_rule_has_a_definition_and_two_examples_of_either_kind() -> None:
    for part in RULES:
        if "Hard cases" in part.title:
            assert sum(each.within == part.id for each in GUIDE.parts) >= 6, part.id
            continue
        assert len(part.text.splitlines()[2].split()) > 5, f"{part.id} begins with no sentence"
        kinds = Counter(each.kind for each in EXAMPLES if GUIDE.rule_of(each.rule) == part.id)
        assert min(kinds[YES], kinds[NO]) >= 2, f"{part.id} has {dict(kinds)}"


def test_every_example_is_explained_and_said_of_marked_words_where_a_label_is() -> None:
    assert [f"{each.rule}: {each.sentence}" for each in EXAMPLES if len(each.comment) < 5] == []
    bare = [
        f"{each.rule}: {each.sentence}"
        for each in EXAMPLES
        if each.rule[0] in "AWSC" and not examples.read(each.sentence, LABELS).marks and not unmarked_on_purpose(each)
    ]
    assert bare == []


def unmarked_on_purpose(example: Example) -> bool:
    """Rules on answers speak of answers, and a mistake may be that nothing is marked."""
    return example.kind == NO or example.rule in ("A10", "S9", "S10", "C8")


def test_what_is_marked_in_right_examples_is_what_the_program_marks() -> None:
    checked = 0
    for example in EXAMPLES:
        found = examples.read(example.sentence, LABELS)
        if example.kind != NO and found.marks:
            assert found.faults == []
            assert_marked_as_the_program_does(example, *examples.unmarked(example.sentence, found.marks))
            checked += 1
    assert checked > 100


def assert_marked_as_the_program_does(example: Example, text: str, ranges: list[tuple[str, int, int]]) -> None:
    """Snapping and trimming leave what is marked as it is, and no rule of the schema forbids it."""
    document = Document(id="d", text=text, sections=(Section(BODY, 0, len(text)),), title="", language="en")
    segmentation = Segmentation(document, shared_tokenizer("en"))
    spans: list[Span] = []
    for number, (label, start, end) in enumerate(ranges):
        if "Marked exactly" not in example.comment:
            trims = SCHEMA.label(label).trim_leading_words
            snapped = snapping.snap(document, segmentation, SCHEMA.spans, start, end, trim_leading_words=trims)
            assert text[slice(*snapped)] == text[start:end], f"{example.rule}, line {example.line}"
        span = Span(str(number), "s", label, start, end, text[start:end])
        check_span(SCHEMA, document, spans, span)
        spans.append(span)
