"""Somebody changes the schema at random while two others label under it: no name ever dangles, and all comes back."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
from hypothesis import event, settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from annotations import attributes, linking, marking
from annotations.conversions import ERROR, FIELD, LABEL, LINK, VERDICT, VOCABULARY, Address, addresses_in
from annotations.drafts import planning
from annotations.drafts.differences import LISTING
from annotations.drafts.draft import Draft
from annotations.drafts.tree import ATTRIBUTE, VALUE, Place
from annotations.edits import AddDocument, AddSpan, PutEntity, PutJudgement, PutTerm, RemoveJudgement, SetLead
from annotations.errors import Refused
from annotations.project import Project
from annotations.spans import Entity, Judgement, Span, new_id
from tests.annotations.schemas import addresses, attribute_at, small
from tests.annotations.test_project import tables
from tests.annotations.texts import harbour, span

PEOPLE = ("lead", "ada", "ben")
DOCUMENTS = (harbour(), harbour("quay", harbour().text.replace("ferry", "quay")))
QUOTES = ("board", "council", "Monday", "Holm")
NAMES = ("ALPHA", "BETA", "GAMMA", "delta")
CHANGES = ("rename", "rename", "swap", "deprecate", "remove", "add", "retype")
NAMED = (LABEL, LINK, FIELD, VERDICT, ERROR, VOCABULARY, ATTRIBUTE, VALUE)
TYPES = ("choice", "multi", "text", "bool", "vocabulary", "number", "date")
ANSWERS: dict[str, Any] = {"text": "warm", "number": 5, "bool": True, "date": "2026-11-27"}

State = dict[str, list[tuple[object, ...]]]


class Changing(RuleBasedStateMachine):
    """A lead who edits drafts and puts them in force, and two annotators."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / "p.stancemark"
        self.project = Project.create(self.path, small(), annotator="import")
        register = PutEntity(Entity("board", "Harbour board"))
        self.project.do("Import", SetLead("lead"), register, *map(AddDocument, DOCUMENTS))
        self.first = tables(self.path)
        self.crossed = False

    # Labels

    def work(self, who: str, work: Callable[[], object]) -> None:
        """One step of somebody: taken back it is as before, done again as after; refused it changes nothing."""
        self.project.annotator = who
        before = tables(self.path)
        if refused(work):
            assert tables(self.path) == before
            return
        after = tables(self.path)
        assert self.project.undo()
        assert tables(self.path) == before
        assert self.project.redo()
        assert tables(self.path) == after

    def spans(self, who: str, document: str) -> list[Span]:
        self.project.annotator = who
        head = self.project.own_set(document)
        return self.project.spans(head.id) if head else []

    @rule(
        data=st.data(),
        who=st.sampled_from(PEOPLE[1:]),
        document=st.sampled_from(DOCUMENTS),
        quote=st.sampled_from(QUOTES),
    )
    def mark(self, data: st.DataObject, who: str, document: Any, quote: str) -> None:
        """Mark words, and answer all or nothing of what is asked about them in the same step."""
        label = data.draw(st.sampled_from(self.project.schema.labels))
        asked = [each for each in label.asked if not each.derived] if data.draw(st.booleans()) else []
        answers = {each.name: data.draw(st.sampled_from(self.values(each))) for each in asked}
        terms = [(each.vocabulary, answers[each.name]) for each in asked if each.type == "vocabulary"]

        def add() -> None:
            head, opening = self.project.own_or_new_set(document.id)
            marked = replace(span(document, quote, label.name, id=new_id(), set=head.id), attributes=answers)
            self.project.do("Mark", *opening, *(PutTerm(*term) for term in terms), AddSpan(marked))

        self.work(who, add)

    @rule(data=st.data(), who=st.sampled_from(PEOPLE[1:]), document=st.sampled_from(DOCUMENTS))
    def answer(self, data: st.DataObject, who: str, document: Any) -> None:
        if not (spans := self.spans(who, document.id)):
            return
        chosen = data.draw(st.sampled_from(spans))
        asked = self.project.schema.label(chosen.label).attributes
        if asked:
            attribute = data.draw(st.sampled_from(asked))
            value = data.draw(st.sampled_from([None, *self.values(attribute)]))
            self.work(who, lambda: self.say(chosen, attribute.name, value))

    def say(self, chosen: Span, name: str, value: Any) -> None:
        attribute = self.project.schema.label(chosen.label).attribute(name)
        if attribute.type == "vocabulary" and value is not None:
            attributes.add_value(self.project, chosen, name, value)
        else:
            attributes.set_on_span(self.project, chosen, name, value)

    def values(self, attribute: Any) -> list[Any]:
        offered = [choice.value for choice in attribute.offered]
        if attribute.type == "multi":
            return [offered[:1], offered] if offered else [["warm"]]
        if attribute.type == "entity_ref":
            return ["board"]
        return offered or [ANSWERS.get(attribute.type, "ferry")]

    @rule(
        data=st.data(),
        who=st.sampled_from(PEOPLE[1:]),
        document=st.sampled_from(DOCUMENTS),
        what=st.sampled_from(["relabel", "remove", "link"]),
    )
    def rearrange(self, data: st.DataObject, who: str, document: Any, what: str) -> None:
        if not (spans := self.spans(who, document.id)):
            return
        chosen, other = data.draw(st.sampled_from(spans)), data.draw(st.sampled_from(spans))
        if what == "relabel":
            label = data.draw(st.sampled_from(self.project.schema.labels)).name
            self.work(who, lambda: marking.relabel(self.project, chosen, label))
        elif what == "remove":
            self.work(who, lambda: marking.remove(self.project, chosen))
        elif self.project.schema.links:
            kind = data.draw(st.sampled_from(self.project.schema.links)).name
            self.work(who, lambda: linking.link(self.project, kind, chosen, other))

    @rule(data=st.data(), who=st.sampled_from(PEOPLE[1:]), document=st.sampled_from(DOCUMENTS))
    def judge(self, data: st.DataObject, who: str, document: Any) -> None:
        schema = self.project.schema
        verdict = data.draw(st.sampled_from([None, *(each.value for each in schema.verdicts)]))
        errors = data.draw(st.lists(st.sampled_from([each.value for each in schema.errors] or [""]), max_size=1))

        def put() -> None:
            head, opening = self.project.own_or_new_set(document.id)
            judged = Judgement(head.id, 1, verdict, errors=tuple(filter(None, errors)))
            there = any(each.point == 1 for each in self.project.judgements(head.id))
            edit = PutJudgement(judged) if verdict or not there else RemoveJudgement(head.id, 1)
            self.project.do("Judge", *opening, edit)

        self.work(who, put)

    @rule(data=st.data(), who=st.sampled_from(PEOPLE[1:]), document=st.sampled_from(DOCUMENTS))
    def answer_field(self, data: st.DataObject, who: str, document: Any) -> None:
        if self.project.schema.fields:
            field = data.draw(st.sampled_from(self.project.schema.fields))
            value = data.draw(st.sampled_from([None, *self.values(field)]))
            self.work(who, lambda: attributes.set_field(self.project, document.id, field.name, value))

    @rule(
        who=st.sampled_from(PEOPLE[1:]), document=st.sampled_from(DOCUMENTS), status=st.sampled_from(["doing", "done"])
    )
    def finish(self, who: str, document: Any, status: str) -> None:
        self.work(who, lambda: marking.set_status(self.project, document.id, status, status))

    # The schema

    @rule(data=st.data(), changes=st.lists(st.sampled_from(CHANGES), min_size=1, max_size=3))
    def change(self, data: st.DataObject, changes: list[str]) -> None:
        """The lead makes a draft and puts it in force, unless something stands in the way; nobody else can."""
        self.project.annotator = "lead"
        draft = Draft.of(self.project.schema)
        for each in changes:
            draft = getattr(self, each)(data, draft)
        plan = planning.plan(self.project, draft)
        assert bool(plan.edits) == (bool(plan.differences) and not plan.refusals)
        self.work("lead", lambda: planning.apply(self.project, plan))
        event(f"{'refused' if plan.refusals else 'applied'}: {' '.join(changes)}")
        self.project.annotator = "ada"
        assert refused(lambda: planning.apply(self.project, planning.plan(self.project, draft)))

    def part(self, data: st.DataObject, draft: Draft, *kinds: str) -> Place:
        found = [place for place, node in draft.walk() if place and (node.kind in kinds or not kinds)]
        return data.draw(st.sampled_from(found))

    def rename(self, data: st.DataObject, draft: Draft) -> Draft:
        place, name = self.part(data, draft, *NAMED), data.draw(st.sampled_from(NAMES))
        return draft if refused(lambda: draft.renamed(place, name)) else draft.renamed(place, name)

    def swap(self, data: st.DataObject, draft: Draft) -> Draft:
        """Two parts of one list get each other's names."""
        place = self.part(data, draft, *NAMED)
        row = draft.at(place[:-2]).parts[str(place[-2])]
        other = (*place[:-1], (int(place[-1]) + 1) % len(row))
        one, two = draft.at(place).name, draft.at(other).name
        return draft.renamed(other, "swapping").renamed(place, two).renamed(other, one) if one != two else draft

    def deprecate(self, data: st.DataObject, draft: Draft) -> Draft:
        place = self.part(data, draft, LABEL, LINK, ATTRIBUTE, VALUE)
        return draft.deprecated(place, data.draw(st.sampled_from(["2", None])))

    def remove(self, data: st.DataObject, draft: Draft) -> Draft:
        return draft.removed(self.part(data, draft))

    def add(self, data: st.DataObject, draft: Draft) -> Draft:
        name, owner = data.draw(st.sampled_from(NAMES)), self.part(data, draft, LABEL, LINK, ATTRIBUTE, FIELD)
        kind = draft.at(owner).kind
        label = {"name": name, "key": name[0], "colour": "#777777"}
        whole: list[tuple[Place, str, dict[str, str]]] = [
            ((), "labels", label), ((), "verdicts", {"v": name}), ((), "errors", {"v": name}),
            ((), "vocabularies", {"name": name}), ((), "document_fields", {"name": name}),
        ]  # fmt: skip
        inner = (owner, "values", {"v": name}) if kind in (ATTRIBUTE, FIELD) else (owner, "attributes", {"name": name})
        return draft.added(*data.draw(st.sampled_from([inner, *whole])))[0]

    def retype(self, data: st.DataObject, draft: Draft) -> Draft:
        place, kind = self.part(data, draft, ATTRIBUTE, FIELD), data.draw(st.sampled_from(TYPES))
        draft = draft.put(place, "type", kind)
        if kind in LISTING:  # takes what was answered, too
            origin = draft.at(place).origin
            answers = {str(each.value) for each in self.project.answers(origin)} if origin else set()
            listed = {each.name for each in draft.at(place).parts.get("values", ())}
            for answer in sorted(answers - listed):
                draft = draft.added(place, "values", {"v": answer})[0]
        return draft.put(place, "vocabulary", "topics") if kind == "vocabulary" else draft

    # Back and forth

    @rule(who=st.sampled_from(PEOPLE), kind=st.sampled_from(["undo", "redo"]))
    def reverse(self, who: str, kind: str) -> None:
        newest = self.newest()
        self.project.annotator = who
        done = self.tried(getattr(self.project, kind))
        self.crossed = self.crossed or (done and kind == "undo" and who != newest)

    def newest(self) -> str:
        """Who made the newest step that stands, empty if there is none."""
        standing = []
        for self.project.annotator in PEOPLE:
            if step := self.project.to_undo():
                standing.append((step.id, step.annotator))
        return max(standing, default=(0, ""))[1]

    def tried(self, reverse: Callable[[], object]) -> bool:
        before, steps = tables(self.path), len(self.project.history(10_000))
        refused(reverse)
        done = len(self.project.history(10_000)) > steps
        assert done or tables(self.path) == before
        return done

    @invariant()
    def no_name_dangles(self) -> None:
        schema = self.project.schema
        known = addresses(schema)
        for contents in self.project.all_contents():
            for address in addresses_in(contents):
                assert address in known or self.is_free(address), f"{address} is not in schema {schema.version}"
        for head in self.project.sets_by_document().values():
            for each in head.values():
                assert each.schema is not None
        named = {node.get("vocabulary") for _, node in Draft.of(schema).walk()} - {None}
        assert set(self.project.vocabularies()) <= {*schema.vocabularies, *named}

    def is_free(self, address: Address) -> bool:
        """Whether it is a value of a question that takes any."""
        attribute = attribute_at(self.project.schema, address)
        if (
            attribute is None
            or (address[0] == FIELD and len(address) < 3)
            or (address[0] != FIELD and len(address) < 4)
        ):
            return False
        return attribute.type not in LISTING or not attribute.values

    @invariant()
    def what_is_shown_is_what_is_stored(self) -> None:
        self.project.forget()
        assert self.project.schema.version == self.project._store.registers.schema_in_force()[0]

    def teardown(self) -> None:
        """Taken back from the newest step on, all is as at first.

        Whoever took back a step before others' newer ones may have taken the ground from under those: labels that were
        removed under a schema that is in force no more do not come back where their values are none of the older one.
        """
        going = True
        while going and (who := self.newest()):
            self.project.annotator = who
            going = self.tried(self.project.undo)
        event("what crossed stands in the way" if who else "back to the beginning")
        assert self.crossed or not who
        if not who:
            assert rows(self.path) == rows_of(self.first)
        self.project.close()
        with sqlite3.connect(self.path) as connection:
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.close()
        self.folder.cleanup()


def refused(work: Callable[[], object]) -> bool:
    """Whether WORK is refused, in one line."""
    try:
        work()
    except Refused as refusal:
        line = str(refusal)
    else:
        return False
    assert len(line.splitlines()) == 1
    return True


def rows(path: Path) -> State:
    return rows_of(tables(path))


def rows_of(state: State) -> State:
    return {name: state[name] for name in ("label_schema", "span", "link", "judgement", "annotation_set", "vocabulary")}


TestChanging = Changing.TestCase
TestChanging.settings = settings(max_examples=20, stateful_step_count=30, deadline=None)
