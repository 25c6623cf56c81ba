"""The founding document and its three sets, as the project reads them."""

from __future__ import annotations

from functools import cache

from annotations.agreement.links import unit_of
from annotations.agreement.matching import Marked
from annotations.formats import lossless
from annotations.formats.values import Article
from annotations.spans import SetContents
from annotations.text import Document
from tests.shared_files import shared

PAIRS = ("A~B", "A~gold", "B~gold")


@cache
def article() -> Article:
    """The article; skips the test where the file is not at hand."""
    (read,) = lossless.read(shared("samples/european-powers.stancemark.jsonl"))
    assert isinstance(read, Article)
    return read


def document() -> Document:
    return article().document


def two(pair: str) -> tuple[SetContents, SetContents]:
    """The two sets of a pair such as A~gold."""
    by_name = {contents.set.annotator: contents for contents in article().contents}
    first, second = pair.split("~")
    return by_name[first], by_name[second]


def units(contents: SetContents) -> list[Marked]:
    """The units of a set, in the order of its spans."""
    return [unit_of(span) for span in contents.spans]
