"""Cheap variety for news: quotation marks of every house style, headlines, capitals."""

from dataclasses import replace
from random import Random

from training.trees import Tree, Word

STYLES = (('"', '"', False), ("“", "”", False), ("«", "»", False), ("«", "»", True))
MARKS = frozenset('"“”«»') | {"''", "``"}
SMALL = frozenset(
    ["a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"]
)


def quoted_in(words: tuple[Word, ...], style: tuple[str, str, bool]) -> tuple[Word, ...]:
    """Write all quotation marks in one style: (opening, closing, spaces inside)."""
    opening, closing, inner = style
    changed = list(words)
    inside = False
    for i, word in enumerate(words):
        if word.form not in MARKS:
            continue
        inside = opens_quote(words, i, inside)
        form = opening if inside else closing
        changed[i] = replace(word, form=form, lemma=form, space=inner if inside else word.space)
        if not inside and i:
            changed[i - 1] = replace(changed[i - 1], space=inner)
    return tuple(changed)


def opens_quote(words: tuple[Word, ...], i: int, inside: bool) -> bool:
    """Tell whether the mark at `i` opens: by shape, else by the spaces around it, else by turns."""
    form = words[i].form
    if form in {"“", "«", "``"}:
        return True
    if form in {"”", "»"}:
        return False
    after, before = words[i].space, i == 0 or words[i - 1].space
    return before if after != before else not inside


def as_headline(tree: Tree, rng: Random, capitals: bool) -> Tree:
    """A sentence as a headline: no full stop, at times in capitals or, where usual, Title Case."""
    words = tree.words
    if len(words) > 2 and words[-1].form == "." and words[-1].label == "punct":
        words = words[:-1]
    draw = rng.random()
    if draw < 0.15:
        words = tuple(replace(word, form=word.form.upper()) for word in words)
    elif draw < 0.5 and capitals:
        words = tuple(capitalised(word) for word in words)
    return replace(tree, words=words)


def capitalised(word: Word) -> Word:
    """The word as in a title: first letter in upper case unless it is a small word."""
    form = word.form
    return word if form.lower() in SMALL else replace(word, form=form[:1].upper() + form[1:])
