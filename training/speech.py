"""Reported speech as news has it (« …, a déclaré X »), built from the treebank's own parts.

The treebanks are short of it and parsers fail on it. A statement Q, a subject S, a verb group V and
an adjunct O, each taken from a real sentence with its annotation, are put together; Q becomes the
clausal complement of V. A verb of saying inside the statement is a parataxis. Both as in UD.
"""

from dataclasses import replace
from itertools import pairwise
from random import Random

from training.parts import Parts
from training.trees import Tree, Word, subtree

LONGEST_STATEMENT = 32


def reported(tree: Tree, parts: Parts, rng: Random) -> Tree | None:
    """Put a statement into somebody's mouth; None if the sentence does not lend itself to it."""
    statement = bare_statement(tree)
    if statement is None or not parts.subjects or not parts.verbs:
        return None
    shape = rng.choice(parts.shapes).split()
    fragments = {
        "Q": statement,
        "V": rng.choice(parts.verbs),
        "S": rng.choice(parts.subjects),
        "O": rng.choice(parts.adjuncts or parts.subjects),
    }
    pronoun = rng.choice(parts.pronouns) if parts.pronouns else None
    return capital(assembled(shape, fragments, pronoun))


def bare_statement(tree: Tree) -> Tree | None:
    """The sentence without its full stop, if it is a plain statement of middling length."""
    words = tree.words
    if (
        not 4 < len(words) <= LONGEST_STATEMENT
        or words[-1].form != "."
        or words[-1].head != tree.root
    ):
        return None
    if any(w.form in {'"', "“", "”", "«", "»", ":", "?", ";"} for w in words):
        return None
    if not any(w.label.startswith("nsubj") and w.head == tree.root for w in words):
        return None
    body = (*words[:-2], replace(words[-2], space=False))
    return Tree(words=body)


def assembled(shape: list[str], fragments: dict[str, Tree], pronoun: Word | None) -> Tree:
    """Lay the pieces out and hang them on the verb; `b`: no marks, `Q,`: comma inside them."""
    bare = shape[0] == "b"
    pieces = shape[1:] if bare else shape
    layout: list[tuple[str, Tree]] = []
    for n, piece in enumerate(pieces):
        if piece == "V" and "P" in pieces:
            layout += inverted(fragments["V"], pronoun)
        elif piece[0] == "Q" and not bare:
            inner = "." if n == len(pieces) - 1 else piece[1:]
            layout += quoted(fragments["Q"], inner)
        elif piece in fragments:
            layout.append((piece, fragments[piece]))
        elif piece != "P":
            layout.append(("mark", mark(piece)))
    return joined(layout)


def inverted(verb: Tree, pronoun: Word | None) -> list[tuple[str, Tree]]:
    """A verb group with the pronoun behind its first word: a-t-il déclaré, dit-elle."""
    if pronoun is None:
        raise ValueError("a shape with P needs `pronouns` in the recipe's table `speech`")
    first = replace(verb.words[0], space=False)
    if first.form[-1] in "td":
        pronoun = replace(pronoun, form=pronoun.form.replace("-t-", "-"))
    rest = verb.words[1:]
    head = 0 if not rest else 2
    words = (
        replace(first, head=head),
        replace(pronoun, head=head),
        *(replace(word, head=2) for word in rest[:1]),
    )
    return [("V", Tree(words=words))]


def quoted(statement: Tree, stop: str) -> list[tuple[str, Tree]]:
    """The statement between marks, with the full stop or comma that stands inside them."""
    inner = [("mark", mark(stop))] if stop else []
    opening = Tree(words=(replace(mark('"').words[0], space=False),))
    inside = [("Q", statement), *inner]
    last = inside[-1][1]
    glued = Tree(words=(*last.words[:-1], replace(last.words[-1], space=False)))
    return [("mark", opening), *inside[:-1], (inside[-1][0], glued), ("mark", mark('"'))]


def mark(form: str) -> Tree:
    """A punctuation mark as a tree of one word."""
    word = Word(form=form, lemma=form, upos="PUNCT", feats="", head=0, label="punct", space=True)
    return Tree(words=(word,))


def joined(layout: list[tuple[str, Tree]]) -> Tree:
    """One tree of many: V (else Q) is the root, Q its ccomp; S, O and marks hang on V."""
    starts: list[int] = []
    at = 0
    for _, piece in layout:
        starts.append(at)
        at += len(piece.words)
    tops = {role: s + p.root for s, (role, p) in zip(starts, layout, strict=True)}
    top = tops.get("V", tops.get("Q", 0))
    labels = {"V": "ROOT", "Q": "ccomp", "S": "nsubj", "O": "obl", "mark": "punct"}
    words: list[Word] = []
    for start, (role, piece) in zip(starts, layout, strict=True):
        quote = role == "mark" and piece.words[0].form == '"'
        label = "ROOT" if start + piece.root == top else labels[role]
        words += hung(piece, start, tops["Q"] if quote else top, label)
        if role in "VSO":
            words[-1] = replace(words[-1], space=True)
    return Tree(words=spaced(words))


def spaced(words: list[Word]) -> tuple[Word, ...]:
    """The words without a space before a comma or full stop."""
    glued = [
        replace(word, space=False) if following.form in {",", "."} else word
        for word, following in pairwise(words)
    ]
    return (*glued, words[-1])


def capital(tree: Tree) -> Tree:
    """The sentence with a capital on its first word."""
    words = list(tree.words)
    first = next(i for i, word in enumerate(words) if word.upos != "PUNCT")
    form = words[first].form
    words[first] = replace(words[first], form=form[:1].upper() + form[1:])
    return Tree(words=tuple(words))


def inserted(tree: Tree, parts: Parts, rng: Random) -> Tree | None:
    """The sentence with "…, X said, …" after its subject; None if it has no subject in front."""
    words = tree.words
    subject = next(
        (i for i, w in enumerate(words) if w.head == tree.root and w.label == "nsubj"), -1
    )
    if subject < 0 or bare_statement(tree) is None or not parts.subjects or not parts.verbs:
        return None
    cut = len(subtree(tree, subject))
    if subtree(tree, subject) != list(range(cut)) or cut < 2 or words[cut - 1].label == "punct":
        return None
    aside = aside_of(parts, rng)
    size = len(aside.words)
    moved = [replace(w, head=w.head + size if w.head >= cut else w.head) for w in words]
    middle = hung(aside, cut, tree.root + size, "parataxis")
    return Tree(words=spaced([*moved[:cut], *middle, *moved[cut:]]))


def aside_of(parts: Parts, rng: Random) -> Tree:
    """ ", X said," as a tree; where verbs take inverted pronouns also ", a-t-il dit,"."""
    verb, subject = rng.choice(parts.verbs), rng.choice(parts.subjects)
    pieces = [("S", subject), ("V", verb)]
    if parts.pronouns:
        turned = inverted(verb, rng.choice(parts.pronouns))
        pieces = turned if rng.random() < 0.5 else pieces[::-1]
    return joined([("mark", mark(",")), *pieces, ("mark", mark(","))])


def hung(piece: Tree, start: int, head: int, label: str) -> list[Word]:
    """The words of a piece that begins at `start`, its root hung on `head`."""
    return [
        replace(word, head=head, label=label)
        if i == piece.root
        else replace(word, head=start + word.head)
        for i, word in enumerate(piece.words)
    ]
