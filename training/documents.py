"""Trees and names to spaCy examples: paragraphs of some ten sentences, varied at every pass."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from random import Random

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example

from training.augment import STYLES, as_headline, quoted_in
from training.frames import Frames, framed
from training.names import Named
from training.parts import Parts
from training.speech import inserted, reported
from training.trees import Tree

PARAGRAPH = 10
FRAMED = 0.2  # sentences made of frames for each one of the treebanks


def paragraphs(trees: Sequence[Tree], rng: Random) -> Iterator[list[Tree]]:
    """Cut into runs, mostly of ten sentences, not over a document's start or after a headline."""
    run: list[Tree] = []
    length = PARAGRAPH
    for tree in trees:
        if run and (tree.opens or len(run) >= length or unfinished(run[-1])):
            yield run
            run = []
            length = rng.choice((1, 3, PARAGRAPH, PARAGRAPH, PARAGRAPH))
        run.append(tree)
    if run:
        yield run


def unfinished(tree: Tree) -> bool:
    """True of a line without a mark at its end: in print, a line break follows it."""
    return tree.words[-1].upos not in {"PUNCT", "SYM"}


def varied(
    run: list[Tree], parts: Parts, frames: Frames, capitals: bool, rng: Random
) -> list[Tree]:
    """One paragraph in another guise: reported speech, verbs of attribution, one style of
    quotation marks, headlines.
    """
    trees: list[Tree] = []
    for tree in run:
        trees.append(spoken(tree, parts, rng) or tree)
        if rng.random() < FRAMED:
            trees.append(framed(frames, rng))
    if rng.random() < 0.7:
        style = rng.choice(STYLES)
        trees = [replace(tree, words=quoted_in(tree.words, style)) for tree in trees]
    if len(trees) == 1 and rng.random() < 0.4:
        trees = [as_headline(trees[0], rng, capitals)]
    return trees


def spoken(tree: Tree, parts: Parts, rng: Random) -> Tree | None:
    """Now and then the sentence as reported speech."""
    draw = rng.random()
    if draw < 0.14:
        return reported(tree, parts, rng)
    return inserted(tree, parts, rng) if draw < 0.2 else None


def gold(nlp: Language, run: Sequence[Tree]) -> Doc:
    """The annotated document of a paragraph; sentence borders follow from the heads."""
    words: list[str] = []
    spaces: list[bool] = []
    heads: list[int] = []
    for tree in run:
        start = len(words)
        words += [word.form for word in tree.words]
        spaces += [word.space for word in tree.words[:-1]] + [True]
        heads += [start + word.head for word in tree.words]
    flat = [word for tree in run for word in tree.words]
    return Doc(
        nlp.vocab,
        words=words,
        spaces=spaces,
        heads=heads,
        deps=[word.label for word in flat],
        pos=[word.upos for word in flat],
        morphs=[word.feats for word in flat],
        lemmas=[word.lemma for word in flat],
    )


def syntax_example(nlp: Language, run: Sequence[Tree]) -> Example:
    """The paragraph as our tokeniser cuts it, beside the gold annotation."""
    reference = gold(nlp, run)
    return Example(nlp.make_doc(reference.text), reference)


def names_example(nlp: Language, sentences: Sequence[Named]) -> Example:
    """One or more sentences with names as an example."""
    words: list[str] = []
    spaces: list[bool] = []
    tags: list[str] = []
    for sentence in sentences:
        marks = ["O"] * len(sentence.tokens)
        for first, end, label in sentence.names:
            marks[first:end] = [f"B-{label}", *[f"I-{label}"] * (end - first - 1)]
        words += sentence.tokens
        spaces += [*sentence.spaces[:-1], True]
        tags += marks
    reference = Doc(nlp.vocab, words=words, spaces=spaces, ents=tags)
    return Example(nlp.make_doc(reference.text), reference)
