"""A simulator of annotated corpora: a known truth, annotators with known error rates, and what must come out.

`truth` writes documents of invented words with places in them: true spans, and decoys that are none. `rates` says how
often an annotator errs, and how. `annotating` lets an annotator decide about a document and turns the decisions into
a set. `corpus` puts documents, batches, unfinished sets and hidden repeats together, as values and as a project file.
`expected` computes from truth and rates what each measure must give, with its standard error.

The model. An annotator decides, independently of everybody else and of every other decision,

* of each place whether to mark it: a true span with probability 1 - miss, a decoy with probability spurious;
* which label it gets: by the row of a confusion matrix (a decoy: by a distribution over labels);
* by how many tokens each edge moves: by a distribution over -2 ... 2;
* each answer under each label: by the row of a confusion matrix;
* of each true link, where both its ends are marked under their true labels: kept, missed, retyped or turned round;
* of each summary point the verdict, by the row of a confusion matrix, and of each sentence that is evidence, or decoy
  of evidence, whether to name it.

Places lie so far apart that readings of two places never touch, and edges move so little that two readings of one
place always overlap; so which spans match is known. The one exception is a span within another (`truth`), for which
`expected` counts all cases.
"""
