"""What reported speech is made of: subjects, verb groups and adjuncts cut out of a treebank."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from training.trees import Tree, Word, subtree

LONGEST_SUBJECT = 9
LONGEST_ADJUNCT = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What sentences of reported speech are made of."""

    subjects: tuple[Tree, ...]
    verbs: tuple[Tree, ...]
    adjuncts: tuple[Tree, ...]
    pronouns: tuple[Word, ...]
    shapes: tuple[str, ...]


def gather(trees: Sequence[Tree], speech: dict[str, Any]) -> Parts:
    """Collect subjects, verb groups of the recipe's verbs of saying, and adjuncts of such verbs."""
    lemmas = frozenset(speech["lemmas"])
    subjects: list[Tree] = []
    verbs: list[Tree] = []
    adjuncts: list[Tree] = []
    for tree in trees:
        for i, word in enumerate(tree.words):
            said = tree.words[word.head].lemma in lemmas and i > word.head
            if word.label == "nsubj" and word.upos in {"NOUN", "PROPN"}:
                subjects += phrase(tree, subtree(tree, i), LONGEST_SUBJECT)
            if word.label == "obl" and word.upos in {"NOUN", "PROPN"} and said:
                adjuncts += phrase(tree, subtree(tree, i), LONGEST_ADJUNCT)
            if word.upos == "VERB" and word.lemma in lemmas and third_person(tree, i):
                verbs += phrase(tree, verb_group(tree, i), 2)
    pronouns = tuple(
        Word(form=form, lemma=lemma, upos="PRON", feats=feats, head=0, label="nsubj", space=True)
        for form, lemma, feats in speech["pronouns"]
    )
    return Parts(
        subjects=tuple(subjects),
        verbs=tuple(verbs),
        adjuncts=tuple(adjuncts),
        pronouns=pronouns,
        shapes=tuple(speech["shapes"]),
    )


def phrase(tree: Tree, indices: list[int], longest: int) -> list[Tree]:
    """The words at `indices` as a tree of their own, if they are few and stand side by side."""
    if len(indices) > longest or indices[-1] - indices[0] != len(indices) - 1:
        return []
    return [rerooted(tree, indices)]


def rerooted(tree: Tree, indices: list[int]) -> Tree:
    """The words at `indices`, which hang together under one of them, as a tree of their own."""
    place = {old: new for new, old in enumerate(indices)}
    top = next(i for i in indices if tree.words[i].head not in place or tree.words[i].head == i)
    words = tuple(
        replace(tree.words[i], head=place[top] if i == top else place[tree.words[i].head])
        for i in indices
    )
    opening = words[0]
    if opening.upos != "PROPN" and opening.form != "I":
        words = (replace(opening, form=opening.form.lower()), *words[1:])
    return Tree(words=words)


def verb_group(tree: Tree, verb: int) -> list[int]:
    """The verb with its auxiliary right before it."""
    before = [i for i, w in enumerate(tree.words) if w.head == verb and w.label == "aux"]
    return [*before, verb]


def third_person(tree: Tree, verb: int) -> bool:
    """True of a finite third-person verb, or auxiliary and participle; no passive or reflexive."""
    below = [w for i, w in enumerate(tree.words) if w.head == verb and i != verb]
    if any(w.label in {"aux:pass", "mark", "cop", "expl"} for w in below):
        return False
    finite = [w for w in (tree.words[verb], *below) if "VerbForm=Fin" in w.feats]
    lead = [w for w in finite if w.label == "aux"] or [tree.words[verb]]
    return len(lead) == 1 and "VerbForm=Fin" in lead[0].feats and "Person=3" in lead[0].feats
