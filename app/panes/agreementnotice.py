"""What the agreement window says where there is nothing to count yet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from annotations.agreement.cases import Choice
from annotations.spans import AnnotationSet
from annotations.wording import counted

BLIND = (
    "Agreement is shown to who leads the project; annotators do not see what others label. "
    "Whoever leads says so with File, Lead this project"
)
COUNTING = "Counting…"
_HOW = "A set counts once its annotator has finished the document."
_ROLE = "annotator"


def why_nothing(sets: Mapping[str, Mapping[str, AnnotationSet]], choice: Choice, finish: str) -> str:
    """Why no document counts, and what to do. SETS are the heads by document and annotator, FINISH the key for that."""
    heads = [[head for head in each.values() if choice.wants(head)] for each in sets.values()]
    names = sorted({head.annotator for each in heads for head in each})
    done = Counter(len(_done(each)) for each in heads)
    under_way = sum(any(head.status == "doing" for head in each) for each in heads)
    if choice != Choice():
        return f"No document is finished by two annotators under this choice. Choose more sets, or all versions. {_HOW}"
    if not names:
        return f"Nobody has labelled anything yet. Agreement needs two annotators with the same documents. {_HOW}"
    by_one = counted(done[1], "document") + (" is" if done[1] == 1 else " are")
    if len(names) == 1:
        return (
            f"Only {names[0]} has labelled so far: {by_one} finished, {under_way} under way. Agreement needs a "
            "second annotator: let somebody else label the same documents, or import a set."
        )
    key = f" with {finish}" if finish else ""
    return (
        f"No document is finished by two annotators yet: {by_one} finished by one, {under_way} under way. "
        f"Annotators finish a document{key}. {_HOW}"
    )


def offered(sets: Mapping[str, Mapping[str, AnnotationSet]]) -> tuple[list[str], list[str]]:
    """The annotators and the versions of the guideline that can be chosen, by name."""
    heads = [head for each in sets.values() for head in each.values()]
    names = {head.annotator for head in heads if head.role == _ROLE}
    versions = {head.guideline for head in heads if head.role == _ROLE and head.guideline}
    return sorted(names), sorted(versions)


def _done(heads: Iterable[AnnotationSet]) -> list[AnnotationSet]:
    return [head for head in heads if head.status == "done"]
