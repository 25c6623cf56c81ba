"""The completion gate: each check, its level, and that mending one thing ends one finding."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotations import checks
from annotations.checks import run
from annotations.coverage import Visited, sentences
from annotations.derivation import derived_value
from annotations.findings import Finding
from annotations.formats import lossless
from annotations.formats.values import Article
from annotations.importing import Reading, plan, store
from annotations.project import Project
from annotations.schema import Attribute, Choice, Schema
from annotations.schema_reader import load, parse
from annotations.segmentation import Segmentation
from annotations.spans import AnnotationSet, Judgement, Link, Span
from annotations.text import Document
from resources import path as resource
from tests.annotations.cutting import cut, document_of
from tests.annotations.texts import span
from tests.shared_files import shared

Change = Callable[["Work"], object]

SCHEMA = load(resource("schemas/actor-stance-condition.json"))
BODY = "The board offers a ferry if the council pays the crew.\nMayor Holm rejects that."
DOCUMENT = document_of(BODY, title="No ferry yet", points=("The board offers it.", "Holm does not."))
SEGMENTATION = cut(DOCUMENT)
MENTIONS = "actor_string_marked_elsewhere_not_here"


def schema_with(change: Callable[[dict[str, Any]], object]) -> Schema:
    raw = json.loads(SCHEMA.to_json())
    change(raw)
    return parse(json.dumps(raw))


@dataclass
class Work:
    """A set in which nothing is open, to be changed."""

    schema: Schema = SCHEMA
    segmentation: Segmentation = SEGMENTATION
    fields: dict[str, Any] = field(default_factory=lambda: {"relevant": False})
    spans: dict[str, Span] = field(default_factory=dict)
    links: dict[str, Link] = field(default_factory=dict)
    judgements: dict[int, Judgement] = field(default_factory=dict)
    visited: Visited = field(default_factory=lambda: Visited(tuple(start for start, _ in sentences(SEGMENTATION))))

    def __post_init__(self) -> None:
        self.mark("actor", "board")
        self.mark("stance", "offers a ferry", "STANCE", commitment="offers")
        self.mark("condition", "if the council pays the crew", "CONDITION", kind="precondition")
        self.mark("other", "rejects that", "STANCE", commitment="rejects", holder="unspecified")
        self.mark("again", "board", nth=1)
        self.mark("restated", "offers it", "STANCE", commitment="offers")
        self.link("holder", "stance", "actor")
        self.link("governs", "condition", "stance")
        self.link("holder", "restated", "again")
        self.link("restates", "restated", "stance", fidelity="same")
        self.judge(0, "contradicted", counter=((0, 2),))
        self.judge(1, "supported", evidence=((0, 2),))
        self.judge(2, "partially_supported", evidence=((0, 2),), unsupported=((0, 2),))

    def mark(self, id: str, quote: str, label: str = "ACTOR", nth: int = 0, **attributes: Any) -> None:
        self.spans[id] = replace(span(DOCUMENT, quote, label, id=id, nth=nth), attributes=attributes)

    def link(self, type: str, source: str, target: str | None, **attributes: Any) -> None:
        self.links[f"{type} {source}"] = Link(f"{type} {source}", "set", type, source, target, attributes=attributes)

    def judge(self, point: int, verdict: str | None, **ranges: Any) -> None:
        self.judgements[point] = Judgement("set", point, verdict, **ranges)

    def unset(self, id: str, name: str) -> None:
        kept = {other: value for other, value in self.spans[id].attributes.items() if other != name}
        self.spans[id] = replace(self.spans[id], attributes=kept)

    def answer(self, id: str, name: str, value: Any) -> None:
        self.spans[id] = replace(self.spans[id], attributes={**self.spans[id].attributes, name: value})

    def open(self, **options: Any) -> list[Finding]:
        head = AnnotationSet("set", "d", "ada", fields=self.fields)
        parts = self.spans.values(), self.links.values(), self.judgements.values()
        return run(self.schema, self.segmentation, head, *parts, self.visited, **options)


def lines(findings: list[Finding]) -> list[str]:
    return [f"{each.level}: {each.text}" for each in findings]


def test_nothing_is_open_where_all_is_done() -> None:
    assert Work().open() == []


CAUSES: dict[str, tuple[Change, list[str]]] = {
    "a stance without a holder, that says it has one": (
        lambda work: (work.links.pop("holder stance"), work.answer("stance", "holder", "named")),
        ["warn: stance “offers a ferry” has no holder: link one or answer unspecified"],
    ),
    "a condition that governs nothing": (
        lambda work: work.links.pop("governs condition"),
        ["error: condition “if the council pays the crew” governs nothing"],
    ),
    "a span without a required answer": (
        lambda work: work.unset("other", "commitment"),
        ["error: stance “rejects that” needs an answer: commitment"],
    ),
    "a span with an empty answer": (
        lambda work: work.answer("condition", "kind", ""),
        ["error: condition “if the council pays the crew” needs an answer: kind"],
    ),
    "a link without a required answer": (
        lambda work: work.link("restates", "restated", "stance"),
        ["error: stance “offers it” needs an answer on its restates link: fidelity"],
    ),
    "a document without a required answer": (
        lambda work: work.fields.pop("relevant"),
        ["error: the document needs an answer: relevant"],
    ),
    "a point without a judgement": (
        lambda work: work.judgements.pop(2),
        ["error: point 2 has no verdict: judge it"],
    ),
    "a title whose judgement is no verdict": (
        lambda work: work.judge(0, None, counter=((0, 2),)),
        ["error: the title has no verdict: judge it"],
    ),
    "a verdict without evidence": (
        lambda work: work.judge(1, "supported", near=((0, 2),)),
        ["error: point 1 is supported: mark the evidence"],
    ),
    "a verdict without the words that it is about": (
        lambda work: work.judge(2, "partially_supported", evidence=((0, 2),)),
        ["error: point 2 is partially supported: mark the unsupported words"],
    ),
    "a verdict without anything": (
        lambda work: work.judge(2, "partially_supported"),
        [
            "error: point 2 is partially supported: mark the evidence",
            "error: point 2 is partially supported: mark the unsupported words",
        ],
    ),
    "a contradiction without a place": (
        lambda work: work.judge(1, "contradicted", evidence=((0, 2),)),
        ["error: point 1 is contradicted: mark the counter-evidence"],
    ),
    "a sentence that nobody read": (
        lambda work: setattr(work, "visited", Visited()),
        ["warn: not read yet: “No ferry yet”", "warn: not read yet: “Holm does not.”"],
    ),
}


@pytest.mark.parametrize("cause", CAUSES)
def test_each_cause_gives_its_own_finding_and_no_other(cause: str) -> None:
    change, expected = CAUSES[cause]
    work = Work()
    change(work)
    assert lines(work.open()) == expected


# Those that change different things, so that any of them may come together.
TWICE = (
    "a verdict without the words that it is about",
    "a verdict without anything",
    "a contradiction without a place",
)
ALONE = [name for name in CAUSES if name not in TWICE]


@given(st.sets(st.sampled_from(ALONE)), st.data())
def test_removing_a_cause_removes_its_findings_and_nothing_else(causes: set[str], data: st.DataObject) -> None:
    work = Work()
    for cause in sorted(causes):
        CAUSES[cause][0](work)
    before = lines(work.open())
    assert sorted(before) == sorted(line for cause in causes for line in CAUSES[cause][1])
    if not causes:
        return
    mended = data.draw(st.sampled_from(sorted(causes)))
    after = Work()
    for cause in sorted(causes - {mended}):
        CAUSES[cause][0](after)
    assert lines(after.open()) == [line for line in before if line not in CAUSES[mended][1]]


def test_a_bare_stance_lacks_a_holder_and_the_answer() -> None:
    work = Work()
    work.links.pop("holder stance")
    assert [(each.check, each.level, each.attribute) for each in work.open()] == [
        ("required_attribute_missing", "error", "holder"),
        ("stance_without_holder", "warn", None),
    ]
    work.answer("stance", "holder", "unspecified")
    assert work.open() == []


def test_a_finding_says_where_it_is_and_what_it_means() -> None:
    work = Work()
    for change, _ in CAUSES.values():
        change(work)
    found = {each.text: each for each in work.open()}
    condition = work.spans["condition"]
    governs = found["condition “if the council pays the crew” governs nothing"]
    assert governs == Finding(
        "condition_without_governs", "error", governs.text, condition.start, condition.end, span="condition"
    )
    kind = found["condition “if the council pays the crew” needs an answer: kind"]
    assert (kind.span, kind.attribute) == ("condition", "kind")
    point = found["point 1 is contradicted: mark the counter-evidence"]
    assert (point.point, DOCUMENT.text[point.start : point.end]) == (1, "The board offers it.")
    document = found["the document needs an answer: relevant"]
    assert (document.field, document.start, document.end, document.span) == ("relevant", 0, 0, None)


def test_errors_come_first_and_then_the_order_of_reading() -> None:
    work = Work()
    for change, _ in CAUSES.values():
        change(work)
    found = work.open()
    assert [each.level for each in found] == sorted(each.level for each in found)
    for level in ("error", "warn"):
        starts = [each.start for each in found if each.level == level]
        assert starts == sorted(starts)
        assert len(starts) > 2


def test_what_is_left_out_is_not_looked_at() -> None:
    work = Work()
    for change, _ in CAUSES.values():
        change(work)
    found = work.open()
    for name in {each.check for each in found}:
        assert work.open(leave_out=[name]) == [each for each in found if each.check != name]
    assert work.open(leave_out={each.check for each in found}) == []


# What the schema decides


def levels(raw: dict[str, Any], level: str) -> None:
    for row in raw["checks"]:
        row["level"] = level


@pytest.mark.parametrize("level", ["warn", "error"])
def test_the_level_is_the_schemas(level: str) -> None:
    work = Work(schema_with(lambda raw: levels(raw, level)))
    for change, _ in CAUSES.values():
        change(work)
    assert {each.level for each in work.open()} == {level}


def test_checks_that_are_off_absent_or_unknown_are_not_made() -> None:
    for change in (
        lambda raw: levels(raw, "off"),
        lambda raw: raw.pop("checks"),
        lambda raw: raw.update(checks=[{"id": "colour of sky", "level": "error"}]),
    ):
        work = Work(schema_with(change))
        for cause, _ in CAUSES.values():
            cause(work)
        assert work.open() == []


def test_every_check_of_the_schemas_is_made() -> None:
    assert {check.id for check in SCHEMA.checks} <= checks.CHECKS.keys()
    example = load(shared("design/schema-example.json"))
    assert {check.id for check in example.checks} <= checks.CHECKS.keys()


@pytest.mark.parametrize(
    ("text", "quote", "language", "word"),
    [
        ("Peace in Ukraine is far.", "Ukraine", "en", "in"),
        ("Work inside the Netherlands goes on.", "Netherlands", "en", "inside"),
        ("In Kyiv they wait.", "Kyiv", "en", "In"),
        ("Der Streit in der Ukraine dauert.", "Ukraine", "de", "in"),
        ("Guarantees to Ukraine are near.", "Ukraine", "en", ""),
        ("It is far. Ukraine waits.", "Ukraine", "en", ""),
        ("They believe in officials.", "officials", "en", ""),
        ("La paix in Ukraine.", "Ukraine", "fr", ""),
    ],
)
def test_a_name_after_a_word_of_place_is_pointed_out(text: str, quote: str, language: str, word: str) -> None:
    document = replace(document_of(text), language=language)
    only = schema_with(lambda raw: raw.update(checks=[{"id": "actor_in_place_phrase", "level": "warn"}]))
    actor = span(document, quote, id="actor")
    found = run(only, cut(document), AnnotationSet("set", "d", "ada"), [actor], [], [], Visited())
    expected = [f"actor “{quote}” stands after “{word}”: is a party meant, or a place?"] if word else []
    assert [each.text for each in found] == expected
    linked = [Link("l", "set", "holder", "stance", "actor")]
    assert run(only, cut(document), AnnotationSet("set", "d", "ada"), [actor], linked, [], Visited()) == []


def test_a_link_type_may_ask_for_any_number_of_links() -> None:
    def ask(raw: dict[str, Any]) -> None:
        raw["links"][2]["min_per_from"] = 1
        raw["links"][3]["min_per_from"] = 2

    work = Work(schema_with(ask), visited=Visited())
    work.visited = Work().visited
    work.link("about_condition", "other", "condition")
    work.link("reported_by", "other", "actor")
    assert lines(work.open()) == [
        "error: stance “offers a ferry” has no about condition link",
        "error: stance “offers a ferry” has 0 of at least 2 reported by links",
        "error: stance “rejects that” has 1 of at least 2 reported by links",
        "error: stance “offers it” has no about condition link",
        "error: stance “offers it” has 0 of at least 2 reported by links",
    ]


def test_no_link_is_asked_for_where_the_schema_lets_none_start() -> None:
    work = Work(schema_with(lambda raw: raw["links"][4].update(min_per_from=1)))
    work.links.pop("restates restated")
    assert lines(work.open()) == ["error: stance “offers it” restates nothing"]


def test_the_holder_is_only_unspecified_where_the_schema_knows_that() -> None:
    def plain(raw: dict[str, Any]) -> None:
        raw["labels"][1]["attributes"] = raw["labels"][1]["attributes"][:1]

    work = Work(schema_with(plain))
    work.links.pop("holder stance")
    assert lines(work.open()) == ["warn: stance “offers a ferry” has no holder: link one"]


@pytest.mark.parametrize(
    "change",
    [
        lambda raw: raw["summary_support"].update(enabled=False),
        lambda raw: raw["summary_support"].update(verdicts=[]),
        lambda raw: raw.pop("summary_support"),
    ],
)
def test_where_nothing_is_judged_no_judgement_lacks(change: Callable[[dict[str, Any]], object]) -> None:
    work = Work(schema_with(change))
    work.judgements.clear()
    assert work.open() == []


def test_the_title_is_judged_only_where_the_schema_counts_it_as_a_point() -> None:
    work = Work(schema_with(lambda raw: raw["sections"]["title"].pop("judge_as_point")))
    work.judgements.pop(0)
    assert work.open() == []


@pytest.mark.parametrize("rows", [["supported"], [{"v": "supported"}], [{"v": "supported", "needs": ["colour", 3]}]])
def test_a_verdict_needs_only_what_is_understood(rows: list[Any]) -> None:
    work = Work(schema_with(lambda raw: raw["summary_support"].update(verdicts=rows)))
    work.judge(1, "supported")
    assert work.open() == []


def test_what_the_schema_does_not_know_is_passed_over() -> None:
    work = Work()
    work.mark("x", "ferry", "WEATHER")
    work.link("blames", "x", "actor")
    work.judge(1, "partly")
    work.judge(9, "supported")
    assert work.open() == []


def test_sections_that_are_not_annotated_need_not_be_read() -> None:
    work = Work(schema_with(lambda raw: raw["sections"]["summary_list"].update(annotate=False)))
    work.visited = Visited()
    assert lines(work.open(leave_out=[MENTIONS])) == ["warn: not read yet: “No ferry yet”"]


def test_a_party_that_is_marked_elsewhere_is_a_finding() -> None:
    work = Work()
    work.mark("mayor", "Holm")
    (found,) = work.open()
    assert found.text == "“Holm” is marked elsewhere and not here"
    assert (found.check, found.level) == (MENTIONS, "warn")
    assert DOCUMENT.text[found.start :].startswith("Holm does not")
    work.mark("mayor again", "Holm", nth=1)
    assert work.open() == []


# What follows from links


HOLDER = Attribute("holder", "choice", values=(Choice("named"), Choice("unspecified")))


@pytest.mark.parametrize(
    ("derived", "expected"),
    [
        ("named if a holder link exists", "named"),
        (" named  if a\nholder link exists. ", "named"),
        ("named if an about_condition link exists", "named"),
        ("named if an about condition link exists", "named"),
        ("named if a governs link exists", None),
        ("nobody if a holder link exists", None),
        ("named if no holder link exists", None),
        ("named unless a holder link exists", None),
        ("named if a holder link exists and more", None),
        ("if a holder link exists", None),
        ("", None),
        (None, None),
    ],
)
def test_a_value_follows_from_a_link(derived: str | None, expected: str | None) -> None:
    stance = span(DOCUMENT, "offers a ferry", "STANCE", id="s")
    links = [Link("1", "set", "holder", "s", "a"), Link("2", "set", "about_condition", "s", "c")]
    assert derived_value(replace(HOLDER, derived=derived), stance, links) == expected


def test_only_links_that_start_at_the_span_count() -> None:
    stance = span(DOCUMENT, "offers a ferry", "STANCE", id="s")
    attribute = replace(HOLDER, derived="named if a holder link exists")
    assert derived_value(attribute, stance, [Link("1", "set", "holder", "a", "s")]) is None
    assert derived_value(replace(attribute, values=()), stance, [Link("1", "set", "holder", "s", "a")]) == "named"
    assert derived_value(replace(attribute, type="bool"), stance, [Link("1", "set", "holder", "s", "a")]) is None


# Real sets


def findings_of(project: Project, annotator: str, visited: Visited, **options: Any) -> list[Finding]:
    (id,) = project.document_ids()
    head = next(head for head in project.sets(id) if head.annotator == annotator)
    parts = project.spans(head.id), project.links(head.id), project.judgements(head.id)
    return run(project.schema, cut(project.document(id)), head, *parts, visited, **options)


@pytest.fixture
def founding(new_project: Callable[..., Project]) -> Project:
    """The founding document with its three sets, out of the file of a project."""
    project = new_project()
    path = shared("samples/european-powers.stancemark.jsonl")
    articles = tuple(each for each in lossless.read(path) if isinstance(each, Article))
    store(project, plan(project, Reading(articles, ())))
    return project


def test_the_gold_set_lacks_only_what_its_file_has_no_place_for(founding: Project) -> None:
    """Its verdict "partly" is not the schema's, so that nothing is asked of it; every sentence holds a label."""
    assert lines(findings_of(founding, "gold", Visited(), leave_out=[MENTIONS])) == [
        "error: the document needs an answer: relevant"
    ]


def test_the_two_annotators_have_not_judged_the_title(founding: Project) -> None:
    common = ["error: the title has no verdict: judge it", "error: the document needs an answer: relevant"]
    places = ["warn: actor “Ukraine” stands after “in”: is a party meant, or a place?"] * 2  # as gold leaves unmarked
    assert lines(findings_of(founding, "A", Visited(), leave_out=[MENTIONS])) == [*common, *places]
    assert lines(findings_of(founding, "B", Visited(), leave_out=[MENTIONS])) == [
        *common,
        "warn: not read yet: “In the coming days, high-level talks ar…”",
        "warn: not read yet: “In the midst of these discussions, it i…”",
    ]


def test_the_gold_set_leaves_the_name_of_a_place_unmarked(founding: Project) -> None:
    """What is joined by a hyphen, as in Trump-Putin and US-European, is no finding."""
    text = founding.document(founding.document_ids()[0]).text
    found = [each for each in findings_of(founding, "gold", Visited()) if each.check == MENTIONS]
    assert [text[each.start - 4 : each.end + 4] for each in found] == [
        "the Ukraine sum",
        " in Ukraine.\n[1",
        " in Ukraine. [7",
    ]


SENTENCE = "The harbour board {} met the island council and offers a night ferry if the council pays for the whole crew all winter. "


def test_a_book_is_checked() -> None:
    """Without the mentions, which are looked for elsewhere."""
    body = "\n".join("".join(SENTENCE.format(5 * line + each) for each in range(5)) for line in range(530))
    document = document_of(body, title="A book", points=tuple(f"The board offers number {each}." for each in range(40)))
    assert len(document.text) > 300_000
    segmentation = cut(document)
    spans = [labelled_in(document, start, number) for number, (start, _) in enumerate(sentences(segmentation)[1:1001])]
    links = [
        Link(f"l{number}", "set", "holder", spans[number].id, spans[number - 1].id) for number in range(1, 1000, 2)
    ]
    segmentation.tokens_in(0, len(document.text))
    found = run(
        SCHEMA, segmentation, AnnotationSet("set", "d", "ada"), spans, links, [], Visited(), leave_out=[MENTIONS]
    )
    assert len(found) > 2000


def labelled_in(document: Document, start: int, number: int) -> Span:
    quotes = {"ACTOR": "harbour board", "STANCE": "offers a night ferry", "CONDITION": "if the council pays"}
    label, quote = list(quotes.items())[number % 3]
    at = document.text.index(quote, start)
    return Span(f"s{number}", "set", label, at, at + len(quote), quote)
