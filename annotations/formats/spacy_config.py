"""The training config and the README that lie beside an exported spaCy corpus.

The two components have a tok2vec each: on a shared one the finder stops learning as soon as it proposes no span,
because spancat then gives no gradient and the listeners wait for it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from annotations.suggest.tokenizer import SpacyTokenizer

SPANS_KEY = "sc"
TOKENIZER_FOLDER = "tokenizer"
TOKENIZER_FILES = ("config.cfg", "meta.json", "tokenizer")
"""A blank pipeline in a folder of its own, with a tokenizer that the names in a config do not make."""

CONFIG = """
[paths]
train = "train.spacy"
dev = "{dev}"

[nlp]
lang = "{language}"
pipeline = ["span_finder", "spancat"]
batch_size = 8

[nlp.tokenizer]
{tokenizer}

[components]

[components.span_finder]
factory = "span_finder"
spans_key = "{key}"
threshold = {finder_threshold}
min_length = {shortest}
max_length = {longest}

[components.span_finder.model]
@architectures = "spacy.SpanFinder.v1"

[components.span_finder.model.scorer]
@layers = "spacy.LinearLogistic.v1"
nO = 2

[components.span_finder.model.tok2vec]
@architectures = "spacy.HashEmbedCNN.v2"
pretrained_vectors = null
width = 96
depth = 4
embed_size = 2000
window_size = 1
maxout_pieces = 3
subword_features = true

[components.spancat]
factory = "spancat"
spans_key = "{key}"
threshold = 0.5

[components.spancat.suggester]
@misc = "spacy.preset_spans_suggester.v1"
spans_key = ${{components.span_finder.spans_key}}

[components.spancat.model]
@architectures = "spacy.SpanCategorizer.v1"

[components.spancat.model.reducer]
@layers = "spacy.mean_max_reducer.v1"
hidden_size = 128

[components.spancat.model.scorer]
@layers = "spacy.LinearLogistic.v1"

[components.spancat.model.tok2vec]
@architectures = "spacy.HashEmbedCNN.v2"
pretrained_vectors = null
width = 96
depth = 4
embed_size = 2000
window_size = 1
maxout_pieces = 3
subword_features = true

[corpora]

[corpora.train]
@readers = "spacy.Corpus.v1"
path = ${{paths.train}}

[corpora.dev]
@readers = "spacy.Corpus.v1"
path = ${{paths.dev}}

[training]
annotating_components = ["span_finder"]
max_steps = 2000
eval_frequency = 100
patience = 600

[training.score_weights]
spans_{key}_f = 1.0
spans_{key}_p = 0.0
spans_{key}_r = 0.0
"""

COPIED_TOKENIZER = f"""
[initialize]

[initialize.before_init]
@callbacks = "spacy.copy_from_base_model.v1"
tokenizer = "./{TOKENIZER_FOLDER}"
vocab = null
"""

# Below one half, because spancat learns only from what the finder proposes; the finder proposes nearly every pair of
# edges before it has learned anything, which is why candidates may not be longer than this.
FINDER_THRESHOLD = 0.3
LONGEST_CANDIDATE = 64

README = """# A spaCy corpus of {annotator}

Written by Stancemark. Each annotated section (title, body, point) of an article is one Doc; `doc.spans["{key}"]` holds
all spans, nested and overlapping ones too, and `span.id_` is the id of the span in the project. A section of more than
10,000 characters is several Docs, divided at line feeds that lie in no span.

* `train.spacy`: {train} Docs
{dev_line}
* `config.cfg`: a blank `{language}` pipeline that finds spans of {shortest} to {longest} tokens (span_finder) and
  labels them (spancat), on the CPU; if you change it, a later export into this folder keeps it as it is
{tokenizer_lines}

Articles of one story are never divided between training and development.

In this folder:

    python -m spacy debug data config.cfg
    python -m spacy train config.cfg --output model

(`debug data` calls fewer than 100 Docs in `train.spacy` an error; training runs all the same.)

`doc.user_data["stancemark"]` says where a Doc comes from: document, title, story, section, number, its range in the
document (start, end, in code points), annotator, role, guideline, schema and status; under `spans`, by id, the range in
the document, the quote, attributes, provenance, note and fragments; under `links` the links that start here. A list
comes back from the file as a tuple.
"""


TOKENIZER_IN_FOLDER = """\
* `{folder}/`: the blank `{language}` pipeline whose tokenizer has cut the Docs. It is spaCy's own tokenizer with more
  patterns than spaCy has for the language, so no other program is needed: `config.cfg` lets training take it from here,
  and a trained model holds it. To cut other texts in the same way: `spacy.load("{folder}")`"""
TOKENIZER_OF_PACKAGES = """\
* The Docs are cut by `{name}`, which training and the trained model need as well:
  `pip install {packages}`"""
TOKENIZER_OF_SPACY = """* The Docs are cut by the tokenizer of `spacy.blank("{language}")`{settings}"""


@dataclass(frozen=True, slots=True)
class CorpusShape:
    """What the config depends on: the numbers of Docs, and from and to which length, in tokens, spans are proposed."""

    train: int
    dev: int
    shortest: int
    longest: int


def config_text(tokenizer: SpacyTokenizer, shape: CorpusShape) -> str:
    """A config that the installed spaCy accepts as it is: our settings, and spaCy's own defaults for the rest."""
    config = CONFIG + (COPIED_TOKENIZER if tokenizer.rules.has_more_infixes else "")
    return _filled(
        config.format(
            dev="dev.spacy" if shape.dev else "train.spacy",
            language=tokenizer.language,
            tokenizer="\n".join(f"{name} = {json.dumps(value)}" for name, value in _settings(tokenizer).items()),
            key=SPANS_KEY,
            finder_threshold=FINDER_THRESHOLD,
            shortest=shape.shortest,
            longest=shape.longest,
        )
    )


def tokenizer_files(tokenizer: SpacyTokenizer) -> dict[str, bytes | None]:
    """The blank pipeline with the tokenizer, by the names of its files; None for each where the config says it all."""
    names = [f"{TOKENIZER_FOLDER}/{name}" for name in TOKENIZER_FILES]
    if not tokenizer.rules.has_more_infixes:
        return dict.fromkeys(names)
    nlp: Any = tokenizer.nlp
    meta = json.dumps(nlp.meta, ensure_ascii=False, indent=2)
    contents = (nlp.config.to_str().encode(), meta.encode(), nlp.tokenizer.to_bytes(exclude=["vocab"]))
    return dict(zip(names, contents, strict=True))


def _settings(tokenizer: SpacyTokenizer) -> dict[str, Any]:
    """What a config says of the tokenizer."""
    return dict(tokenizer.nlp.config["nlp"]["tokenizer"])


@lru_cache(maxsize=8)
def _filled(text: str) -> str:
    """A config with spaCy's defaults; annotators of a project often share theirs, and to fill one takes its time."""
    from spacy.util import load_model_from_config
    from thinc.api import Config

    nlp = load_model_from_config(Config().from_str(text, interpolate=False), auto_fill=True)
    return str(nlp.config.to_str()) + "\n"


def readme_text(annotator: str, tokenizer: SpacyTokenizer, shape: CorpusShape) -> str:
    """What lies in the folder, and the two commands that check it and train on it."""
    dev_line = f"* `dev.spacy`: {shape.dev} Docs of other stories, to measure on"
    if not shape.dev:
        dev_line = "* no `dev.spacy`: there is one story only, so training measures on what it learns from"
    return README.format(
        annotator=" ".join(annotator.split()),
        key=SPANS_KEY,
        train=shape.train,
        dev_line=dev_line,
        language=tokenizer.language,
        shortest=shape.shortest,
        longest=shape.longest,
        tokenizer_lines=_tokenizer_lines(tokenizer),
    )


def _tokenizer_lines(tokenizer: SpacyTokenizer) -> str:
    rules, settings = tokenizer.rules, _settings(tokenizer)
    name = settings.pop("@tokenizers")
    if rules.has_more_infixes:
        return TOKENIZER_IN_FOLDER.format(folder=TOKENIZER_FOLDER, language=tokenizer.language)
    if rules.finds_words:
        return TOKENIZER_OF_PACKAGES.format(name=name, packages=rules.packages)
    by_rules = f", with `{name}` as its tokenizer" if rules.tokenizer is not None else ""
    return TOKENIZER_OF_SPACY.format(language=tokenizer.language, settings=by_rules)
