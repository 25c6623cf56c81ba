"""What the agreement window says where there is nothing to count yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from annotations.agreement.cases import Choice
from annotations.spans import AnnotationSet
from annotations.wording import later, several, tr
from widgets.asking.choicemenu import Offer

BLIND = later(
    "Agreement is shown to who leads the project; annotators do not see what others label. "
    "Whoever leads says so with File, Lead this project"
)
COUNTING = later("Counting…")
_HOW = later("A set counts once its annotator has finished the document.")
_ROLE, _OTHERS = "annotator", {"adjudicator": later("adjudicated"), "model": later("a model")}


def why_nothing(sets: Mapping[str, Mapping[str, AnnotationSet]], choice: Choice, finish: str) -> str:
    """Why no document counts, and what to do. SETS are the heads by document and annotator, FINISH the key for that."""
    heads = [[head for head in each.values() if choice.wants(head)] for each in sets.values()]
    names = sorted({head.annotator for each in heads for head in each})
    done = Counter(len(_done(each)) for each in heads)
    under_way = sum(any(head.status == "doing" for head in each) for each in heads)
    if choice != Choice():
        return tr(
            "No document is finished by two annotators under this choice. Choose more sets, or all versions. {how}",
            how=tr(_HOW),
        )
    if not names:
        return tr(
            "Nobody has labelled anything yet. Agreement needs two annotators with the same documents. {how}",
            how=tr(_HOW),
        )
    if len(names) == 1:
        return several(
            done[1],
            "Only {name} has labelled so far: {count:,} document is finished, {under_way:,} under way. Agreement needs "
            "a second annotator: let somebody else label the same documents, or import a set.",
            "Only {name} has labelled so far: {count:,} documents are finished, {under_way:,} under way. Agreement "
            "needs a second annotator: let somebody else label the same documents, or import a set.",
            name=names[0],
            under_way=under_way,
        )
    so_far = several(
        done[1],
        "No document is finished by two annotators yet: {count:,} document is finished by one, {under_way:,} under "
        "way.",
        "No document is finished by two annotators yet: {count:,} documents are finished by one, {under_way:,} under "
        "way.",
        under_way=under_way,
    )
    way = tr("Annotators finish a document with {key}.", key=finish) if finish else tr("Annotators finish a document.")
    return f"{so_far} {way} {tr(_HOW)}"


def offered(sets: Mapping[str, Mapping[str, AnnotationSet]], choice: Choice) -> tuple[list[Offer], list[str]]:
    """Whose sets can be chosen (who has finished one, or is chosen now), and the versions of the guideline, by name.

    Who is no annotator comes last, says so, and does not usually count.
    """
    heads = [head for each in sets.values() for head in each.values()]
    roles: dict[str, set[str]] = {}
    for head in heads:
        if head.status == "done" or head.annotator in choice.annotators:
            roles.setdefault(head.annotator, set()).add(head.role)
    annotators = [Offer(name, name) for name in sorted(roles) if _ROLE in roles[name]]
    others = [
        Offer(name, f"{name} ({tr(_OTHERS[min(roles[name])])})", is_usual=False)
        for name in sorted(roles)
        if _ROLE not in roles[name]
    ]
    versions = {head.guideline for head in heads if head.role == _ROLE and head.guideline}
    return annotators + others, sorted(versions)


def _done(heads: Iterable[AnnotationSet]) -> list[AnnotationSet]:
    return [head for head in heads if head.status == "done"]
