"""spaCy training data: DocBins for training and development with a config that trains on them.

One folder per annotator (the target itself where there is only one). Nothing is dropped without a remark.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from annotations.errors import Refused
from annotations.formats.spacy_config import (
    LONGEST_CANDIDATE,
    SPANS_KEY,
    TOKENIZER_FOLDER,
    CorpusShape,
    config_text,
    readme_text,
    tokenizer_files,
)
from annotations.formats.spacy_docs import Report, Work, docs_of
from annotations.formats.spacy_folder import CONFIG_NAME, check_places, kept_configs, put
from annotations.formats.values import Article, verify
from annotations.formats.written import Progress, Written, check_folder, folders_of, reported, sealed
from annotations.schema import Schema
from annotations.suggest.tokenizer import SpacyTokenizer, load_tokenizer
from annotations.wording import tr

if TYPE_CHECKING:
    from spacy.tokens import Doc

DEV_SHARE = 0.2


def write(
    articles: Iterable[Article],
    target: Path,
    *,
    schema: Schema,
    language: str,
    seed: int = 0,
    progress: Progress | None = None,
) -> Written:
    """Write the sets of ARTICLES as spaCy corpora into the folder TARGET.

    LANGUAGE chooses the tokenizer, SEED which stories go to development (about a fifth). PROGRESS gets (done, in all,
    title) for each set and may raise to cancel. The files appear together at the end, in place of those of an earlier
    export, of which a config that somebody has changed is kept. Raises Refused where there is nothing to write, TARGET
    is a file or cannot be written, Damaged where a quote does not equal its text: then nothing is written.
    """
    check_folder(target)
    report = Report()
    works = _works_by_annotator(articles, report)
    tokenizer = load_tokenizer(language)
    report.remarks.extend(_of_tokenizer(tokenizer))
    report.counts["annotators"] = len(works)
    report.counts["documents"] = len({work.document.id for own in works.values() for work in own})
    folders = folders_of(target, works)
    files: dict[Path, bytes | None] = {}
    docs = _docs_by_set(works, tokenizer, schema, report, progress)
    for annotator, own in works.items():
        for name, content in _corpus(annotator, own, docs[annotator], tokenizer, seed, report).items():
            files[folders[annotator] / name] = content
    check_places(files, folders.values())
    report.remarks.extend(kept_configs(files, folders.values()))
    placed = put(files, target)
    for name in ("spans", "left_out", "expanded", "links", "links_left_out"):
        report.counts.setdefault(name, 0)
    written = tuple(path for path, content in files.items() if content is not None)
    replaced, removed = frozenset(placed.replaced), tuple(placed.removed)
    return Written(written, dict(report.counts), tuple(report.remarks), replaced, removed)


def _of_tokenizer(tokenizer: SpacyTokenizer) -> Iterator[str]:
    """What whoever trains has to know about how the texts were cut."""
    if tokenizer.remark:
        yield tokenizer.remark
    if tokenizer.rules.has_more_infixes:
        yield tr("the tokenizer lies in the folder {folder}; config.cfg takes it from there", folder=TOKENIZER_FOLDER)
    elif tokenizer.rules.finds_words:
        packages = tokenizer.rules.packages
        yield tr("to train on this, and to use what was trained: pip install {packages}", packages=packages)


def dev_stories(stories: Iterable[str], seed: int = 0) -> set[str]:
    """The stories kept for development: about a fifth, at least one of two or more, always the same for a seed."""
    ranked = sorted(set(stories), key=lambda story: hashlib.sha256(f"{seed} {story}".encode()).digest())
    if len(ranked) < 2:
        return set()
    return set(ranked[: max(1, round(len(ranked) * DEV_SHARE))])


def _works_by_annotator(articles: Iterable[Article], report: Report) -> dict[str, list[Work]]:
    works: dict[str, list[Work]] = {}
    for article in articles:
        verify(article)
        if not article.contents:
            report.add(
                "documents_without_set", tr("{document}: has no set and is left out", document=article.document.id)
            )
        for contents in article.contents:
            works.setdefault(contents.set.annotator, []).append(Work(article.document, contents))
    if not works:
        raise Refused(tr("there is nothing to export: no document has a set"))
    return dict(sorted(works.items()))


def _docs_by_set(
    works: Mapping[str, Sequence[Work]],
    tokenizer: SpacyTokenizer,
    schema: Schema,
    report: Report,
    progress: Progress | None,
) -> dict[str, list[list[Doc]]]:
    """The Docs of every set, by annotator; this is what takes the time."""
    docs: dict[str, list[list[Doc]]] = {annotator: [] for annotator in works}
    every = [(annotator, work) for annotator, own in works.items() for work in own]
    for annotator, work in reported(every, lambda each: each[1].document.title or each[1].document.id, progress):
        docs[annotator].append(list(docs_of(work, tokenizer, schema, report)))
    return docs


def _corpus(
    annotator: str,
    works: Sequence[Work],
    docs: Sequence[Sequence[Doc]],
    tokenizer: SpacyTokenizer,
    seed: int,
    report: Report,
) -> dict[str, bytes | None]:
    """The files of one annotator, of whose WORKS these are the DOCS.

    None stands for a file of an earlier export that must go.
    """
    held_out = dev_stories((work.story for work in works), seed)
    train: list[Doc] = []
    dev: list[Doc] = []
    for work, own in zip(works, docs, strict=True):
        (dev if work.story in held_out else train).extend(own)
    shape = _shape(annotator, train, dev, report)
    return {
        "train.spacy": _bytes(train),
        "dev.spacy": _bytes(dev) if dev else None,
        CONFIG_NAME: sealed(config_text(tokenizer, shape).encode()),
        "README.md": readme_text(annotator, tokenizer, shape).encode(),
        **tokenizer_files(tokenizer),
    }


def _shape(annotator: str, train: Sequence[Doc], dev: Sequence[Doc], report: Report) -> CorpusShape:
    report.counts.update(train_docs=len(train), dev_docs=len(dev))
    lengths = [len(span) for doc in (*train, *dev) for span in doc.spans[SPANS_KEY]]
    if long := sum(length > LONGEST_CANDIDATE for length in lengths):
        report.remarks.append(
            tr(
                "{annotator}: {long} spans of more than {longest_candidate} tokens are in the data, but a "
                "model trained with config.cfg proposes none of that length "
                "(components.span_finder.max_length)",
                annotator=annotator,
                long=long,
                longest_candidate=LONGEST_CANDIDATE,
            )
        )
    if not dev:
        report.remarks.append(
            tr(
                "{annotator}: no second story to measure on, so scores come from the training data and mean nothing",
                annotator=annotator,
            )
        )
    if not any(doc.spans[SPANS_KEY] for doc in train):
        report.remarks.append(
            tr("{annotator}: no span in train.spacy, so spaCy cannot train on it", annotator=annotator)
        )
    shortest, longest = min(lengths, default=1), max(lengths, default=1)
    return CorpusShape(len(train), len(dev), min(shortest, LONGEST_CANDIDATE), min(longest, LONGEST_CANDIDATE))


def _bytes(docs: Sequence[Doc]) -> bytes:
    from spacy.tokens import DocBin

    return bytes(DocBin(docs=docs, store_user_data=True).to_bytes())
