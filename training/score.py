"""Scores of a pipeline on raw text with its own tokeniser; and its speed."""

import time
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from random import Random

from spacy.language import Language
from spacy.scorer import Scorer
from spacy.training import Example

from training.documents import gold, names_example, paragraphs
from training.names import Named
from training.trees import Tree


def syntax_scores(nlp: Language, trees: Sequence[Tree]) -> dict[str, float]:
    """Percentages on paragraphs of raw text (no punctuation in UAS and LAS); words a second."""
    references = [gold(nlp, run) for run in paragraphs(trees, Random(0))]
    begun = time.process_time()
    predicted = list(nlp.pipe(doc.text for doc in references))
    seconds = time.process_time() - begun
    examples = [Example(p, r) for p, r in zip(predicted, references, strict=True)]
    raw = Scorer(nlp).score(examples)
    tokens = Scorer.score_tokenization(examples)
    agents = raw["dep_las_per_type"] or {}
    return {
        "tokens": 100 * tokens["token_f"],
        "UPOS": 100 * raw["pos_acc"],
        "morph": 100 * raw["morph_acc"],
        "lemma": 100 * raw["lemma_acc"],
        "UAS": 100 * raw["dep_uas"],
        "LAS": 100 * raw["dep_las"],
        "sentences": 100 * raw["sents_f"],
        "ccomp": 100 * agents.get("ccomp", {}).get("f", 0.0),
        "nsubj": 100 * agents.get("nsubj", {}).get("f", 0.0),
        "words/s": sum(len(doc) for doc in predicted) / seconds,
    }


def names_scores(nlp: Language, sentences: Sequence[Named]) -> dict[str, float]:
    """Precision, recall, F of exact spans with their label, then of spans whatever the label."""
    groups = [sentences[i : i + 4] for i in range(0, len(sentences), 4)]
    examples = [names_example(nlp, group) for group in groups]
    labelled = [0, 0, 0]
    spans = [0, 0, 0]
    with nlp.select_pipes(enable=["ner"]):
        docs = list(nlp.pipe(example.reference.text for example in examples))
    for doc, example in zip(docs, examples, strict=True):
        found = {(e.start_char, e.end_char, e.label_) for e in doc.ents}
        right = {(e.start_char, e.end_char, e.label_) for e in example.reference.ents}
        count(labelled, found, right)
        count(spans, {s[:2] for s in found}, {s[:2] for s in right})
    precision, recall, f = rates(labelled)
    return {
        "P": precision,
        "R": recall,
        "F": f,
        "span P": rates(spans)[0],
        "span R": rates(spans)[1],
        "span F": rates(spans)[2],
    }


def count(totals: list[int], found: AbstractSet[object], right: AbstractSet[object]) -> None:
    """Add hits, found and right to the totals."""
    totals[0] += len(found & right)
    totals[1] += len(found)
    totals[2] += len(right)


def rates(totals: list[int]) -> tuple[float, float, float]:
    """Precision, recall and F in percent."""
    hits, found, right = totals
    precision, recall = hits / max(found, 1), hits / max(right, 1)
    return 100 * precision, 100 * recall, 200 * hits / max(found + right, 1)
