"""What stands around a verb of attribution: phrases and clauses cut out of a treebank, names."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from training.parts import phrase
from training.speech import bare_statement
from training.trees import Tree, Word, subtree

LONGEST = 9
LONGEST_CLAUSE = 16
VOWELS = "aeiouyéèêàâîôh"
CUT = (("S", "nsubj"), ("O", "obj"), ("I", "xcomp"), ("N", "obl"))


def cut_out(trees: Sequence[Tree], rules: Mapping[str, Any]) -> dict[str, list[Tree]]:
    """Fillers by piece: S subjects, O objects, C clauses, T the same under "that", I infinitives,
    N adjuncts, D days.
    """
    fillers: dict[str, list[Tree]] = {piece: [] for piece in "SOCTIND"}
    for tree in trees:
        statement = bare_statement(tree)
        if statement and len(statement.words) <= LONGEST_CLAUSE:
            fillers["C"].append(lowered(statement))
        for i, word in enumerate(tree.words):
            for piece, label in CUT:
                if word.label == label and fits(tree, i, piece, rules):
                    fillers[piece] += phrase(tree, subtree(tree, i), LONGEST)
    fillers["T"] = [under([that(clause, rules)], clause) for clause in fillers["C"]]
    fillers["D"] = [one_word(**day) for day in rules["days"]]
    return fillers


def fits(tree: Tree, i: int, piece: str, rules: Mapping[str, Any]) -> bool:
    """Is the word the head of a filler as news has it: a noun, or an infinitive with its mark?"""
    word = tree.words[i]
    if piece in "SO":
        return word.upos in {"NOUN", "PROPN"} and (i > word.head) == (piece == "O")
    below = [w for j, w in enumerate(tree.words) if w.head == i and j != i]
    if piece == "I":
        marks = {w.form.lower() for w in below if w.label == "mark"}
        return "VerbForm=Inf" in word.feats and bool(marks & set(rules["infinitive"]))
    cased = any(w.label == "case" for w in below)
    return word.upos in {"NOUN", "PROPN"} and cased and i > word.head


def that(clause: Tree, rules: Mapping[str, Any]) -> Word:
    """The word that opens a clause of content, cut short before a vowel where the language does."""
    word = Word(**rules["that"], head=0, label="mark", space=True)
    vowel = clause.words[0].form[0].lower() in VOWELS
    short = vowel and "elided" in rules
    return replace(word, form=rules["elided"], space=False) if short else word


def under(marks: Sequence[Word], tree: Tree) -> Tree:
    """Small words in front of a tree, hung on its root."""
    size = len(marks)
    top = tree.root + size
    body = [replace(w, head=w.head + size) for w in tree.words]
    return Tree(words=(*(replace(m, head=top) for m in marks), *body))


def lowered(tree: Tree) -> Tree:
    """A statement as it stands inside another sentence."""
    first = tree.words[0]
    if first.upos == "PROPN" or first.form == "I":
        return tree
    small = replace(first, form=first.form[:1].lower() + first.form[1:])
    return Tree(words=(small, *tree.words[1:]))


def name_tree(name: str) -> Tree:
    """A name: its words hang on the first as `flat`, a small article on the name."""
    parts = name.split()
    top = 1 if parts[0] == "the" and len(parts) > 1 else 0
    words = []
    for i, form in enumerate(parts):
        label = "ROOT" if i == top else "det" if i < top else "flat"
        upos = "DET" if i < top else "PROPN"
        words.append(
            Word(form=form, lemma=form, upos=upos, feats="", head=top, label=label, space=True)
        )
    return Tree(words=tuple(words))


def one_word(*, form: str, lemma: str, upos: str, feats: str) -> Tree:
    """A tree of one word."""
    word = Word(form=form, lemma=lemma, upos=upos, feats=feats, head=0, label="ROOT", space=True)
    return Tree(words=(word,))
