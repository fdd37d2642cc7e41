"""Sentences of the verbs that attribute, built from the treebank's own parts.

Treebanks of web text and encyclopaedias hold few of the verbs of news, and a parser that has not
met "blamed" reads "X blamed Y" as one long name. The table of cues says what each verb takes;
subjects, objects, clauses and infinitives are cut out of real sentences with their annotation and
put around it, names of the recipe among them. Labels as in UD.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from training.fillers import cut_out, name_tree, one_word, under
from training.inflection import Verb, forms
from training.speech import capital, hung, mark, spaced
from training.trees import Tree, Word

NAMED = 0.4  # subjects and objects that are names of the recipe
LABELS = {
    "S": "nsubj",
    "O": "obj",
    "C": "ccomp",
    "T": "ccomp",
    "I": "xcomp",
    "N": "obl",
    "D": "obl",
    "G": "advcl",
    "R": "acl:relcl",
    "J": "conj",
    "mark": "punct",
}
Layout = list[tuple[str, Tree]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Frames:
    """The fillers by piece, the names, the verbs and shapes by what they take, the small words."""

    fillers: Mapping[str, Sequence[Tree]]
    names: Sequence[Tree]
    verbs: Mapping[str, Sequence[Verb]]
    shapes: Mapping[str, Sequence[str]]
    words: Mapping[str, Any]


def gather_frames(
    trees: Sequence[Tree], code: str, rules: dict[str, Any], names: list[str]
) -> Frames:
    """Cut the fillers out of a treebank; `rules` is the recipe's table `frames`."""
    return Frames(
        fillers=cut_out(trees, rules),
        names=[name_tree(name) for name in names],
        verbs=forms(code),
        shapes=rules["shapes"],
        words=rules,
    )


def framed(frames: Frames, rng: Random) -> Tree:
    """One sentence: a shape, a verb that takes it, and what stands around it."""
    takes = rng.choice(sorted(frames.shapes))
    verb = rng.choice(frames.verbs[takes])
    shape = rng.choice(frames.shapes[takes]).split()
    subject = filler(frames, "S", rng)
    layout: Layout = []
    for piece in shape:
        if piece == "S":
            layout.append(("S", subject))
        elif piece[0] == "V":
            layout.append(("V", verb_tree(verb, piece, subject, frames.words)))
        elif piece == "W":
            layout.append(("R", relative(frames, subject, rng)))
        elif piece == "J":
            layout.append(("J", joined_verb(frames, subject, rng)))
        elif piece == "G":
            layout.append(("G", participle(frames, rng)))
        else:
            known = piece in LABELS
            layout.append((piece, filler(frames, piece, rng)) if known else ("mark", mark(piece)))
    return capital(laid_out(layout))


def filler(frames: Frames, piece: str, rng: Random) -> Tree:
    """A filler of the treebank, or a name where one can stand."""
    if piece in "SO" and rng.random() < NAMED:
        return rng.choice(frames.names)
    return rng.choice(frames.fillers[piece])


def laid_out(layout: Layout) -> Tree:
    """One tree of many: V is the root, a relative clause hangs on S, all else on V."""
    starts, at = [], 0
    for _, piece in layout:
        starts.append(at)
        at += len(piece.words)
    tops = {role: s + p.root for s, (role, p) in zip(starts, layout, strict=True) if role != "mark"}
    words: list[Word] = []
    for start, (role, piece) in zip(starts, layout, strict=True):
        top = tops["S"] if role == "R" else tops["V"]
        words += hung(piece, start, top, "ROOT" if role == "V" else LABELS[role])
        if role != "mark":
            words[-1] = replace(words[-1], space=True)
    return Tree(words=spaced(words))


def verb_tree(verb: Verb, piece: str, subject: Tree, words: Mapping[str, Any]) -> Tree:
    """The verb in the tense of the piece, agreeing with its subject: `V` past, `Vp` present, `Vt`
    with an auxiliary, `Vn` negated.
    """
    plural = "Number=Plur" in subject.words[subject.root].feats
    tense = piece[1:]
    if tense == "p":
        feats = f"Mood=Ind|Number={'Plur' if plural else 'Sing'}|Person=3|Tense=Pres|VerbForm=Fin"
        form = verb.plural if plural else verb.present
        return one_word(form=form, lemma=verb.lemma, upos="VERB", feats=feats)
    if tense == "" and verb.past:
        feats = "Mood=Ind|Tense=Past|VerbForm=Fin"
        return one_word(form=verb.past, lemma=verb.lemma, upos="VERB", feats=feats)
    group = words["groups"][tense or "t"]
    return _group(verb, group, group["plural" if plural else "singular"], words["participle"])


def _group(
    verb: Verb, group: Mapping[str, Any], before: Sequence[Sequence[str]], participle: str
) -> Tree:
    """The verb behind its auxiliaries and negations."""
    base = group["takes"] == "base"
    form, feats = (verb.base, "VerbForm=Inf") if base else (verb.participle, participle)
    top = len(before)
    words = [
        Word(form=f, lemma=lemma, upos=upos, feats=own, head=top, label=label, space=f[-1] != "'")
        for f, lemma, upos, own, label in before
    ]
    last = Word(
        form=form, lemma=verb.lemma, upos="VERB", feats=feats, head=top, label="ROOT", space=True
    )
    return Tree(words=(*words, last))


def relative(frames: Frames, subject: Tree, rng: Random) -> Tree:
    """ ", who opposed the plan ," behind the subject."""
    who = one_word(**frames.words["who"])
    verb = verb_tree(rng.choice(frames.verbs["object"]), "V", subject, frames.words)
    clause = [("S", who), ("V", verb), ("O", filler(frames, "O", rng))]
    return laid_out([("mark", mark(",")), *clause, ("mark", mark(","))])


def joined_verb(frames: Frames, subject: Tree, rng: Random) -> Tree:
    """ "and rejected the offer" behind the first verb's words."""
    verb = verb_tree(rng.choice(frames.verbs["object"]), "V", subject, frames.words)
    body = laid_out([("V", verb), ("O", filler(frames, "O", rng))])
    return under([Word(**frames.words["and"], head=0, label="cc", space=True)], body)


def participle(frames: Frames, rng: Random) -> Tree:
    """ "adding that the bridge was safe" behind a comma."""
    verb = rng.choice(frames.verbs["clause"])
    feats = frames.words["gerund"]
    head = one_word(form=verb.gerund, lemma=verb.lemma, upos="VERB", feats=feats)
    return laid_out([("V", head), ("T", filler(frames, "T", rng))])
