"""Silver names: a run of proper nouns in a treebank is a name; its label is guessed."""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from spacy.language import Language

from training.names import Named, proper_nouns
from training.recipe import Recipe
from training.trees import Tree


def known_labels(sentences: Sequence[Named]) -> dict[str, str]:
    """The label that a name, or its last word, has most often in the gold corpora."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for first, end, label in sentence.names:
            seen[" ".join(sentence.tokens[first:end]).lower()][label] += 2
            seen[sentence.tokens[end - 1].lower()][label] += 1
    return {name: labels.most_common(1)[0][0] for name, labels in seen.items()}


def silver(trees: Sequence[Tree], labels: dict[str, str], recipe: Recipe) -> list[Named]:
    """Name every run of proper nouns in sentences of more than three words."""
    return [
        Named(
            tokens=tuple(word.form for word in tree.words),
            spaces=tuple(word.space for word in tree.words),
            names=tuple(
                (first, end, label_of(tree, (first, end), labels, recipe.context))
                for first, end in proper_nouns(tree, recipe.never_names)
            ),
        )
        for tree in trees
        if len(tree.words) > 3
    ]


def label_of(
    tree: Tree, run: tuple[int, int], labels: dict[str, str], context: dict[str, list[str]]
) -> str:
    """A guess: the gold corpora's label, else the word before the name, else its shape."""
    first, end = run
    tokens = [word.form for word in tree.words[first:end]]
    before = tree.words[first - 1].lemma.lower() if first else ""
    cue = next((label for label, words in context.items() if before in words), None)
    known = labels.get(" ".join(tokens).lower())
    if known or cue:
        return known or cue or "MISC"
    if len(tokens) == 1:
        return "ORG" if tokens[0].isupper() and len(tokens[0]) > 1 else "MISC"
    return labels.get(tokens[-1].lower(), "PER")


def completed(nlp: Language, sentences: Sequence[Named], countries: frozenset[str]) -> list[Named]:
    """What the recogniser finds, and the silver names that it misses; a country is a place."""
    texts = [
        "".join(token + " " * space for token, space in zip(s.tokens, s.spaces, strict=True))
        for s in sentences
    ]
    docs = nlp.pipe(text.rstrip() for text in texts)
    return [
        replace(
            s,
            names=both(
                s,
                [
                    (e.start_char, e.end_char, "LOC" if e.text.lower() in countries else e.label_)
                    for e in doc.ents
                ],
            ),
        )
        for s, doc in zip(sentences, docs, strict=True)
    ]


def both(sentence: Named, found: list[tuple[int, int, str]]) -> tuple[tuple[int, int, str], ...]:
    """Found spans (in characters) as names of the sentence, and its own that overlap none."""
    lengths = [len(t) + s for t, s in zip(sentence.tokens, sentence.spaces, strict=True)]
    starts = [0, *accumulate(lengths)]
    names = []
    for first_char, end_char, label in found:
        first = bisect_right(starts, first_char) - 1
        names.append((first, bisect_left(starts, end_char), label))
    taken = {i for first, end, _ in names for i in range(first, end)}
    missed = [name for name in sentence.names if taken.isdisjoint(range(name[0], name[1]))]
    return tuple(sorted([*without_overlap(names), *missed]))


def without_overlap(names: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Names in order, leaving out one that begins inside the name before."""
    kept: list[tuple[int, int, str]] = []
    for name in names:
        if not kept or name[0] >= kept[-1][1]:
            kept.append(name)
    return kept
