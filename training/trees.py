"""The noun of this folder: a sentence as words, heads and labels, and how to edit it soundly."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One surface token; `head` is the index of its head in the tree, its own for the root."""

    form: str
    lemma: str
    upos: str
    feats: str
    head: int
    label: str
    space: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Tree:
    """One sentence; `opens` is true when a new document starts with it."""

    words: tuple[Word, ...]
    opens: bool = False

    @property
    def root(self) -> int:
        """Index of the root word."""
        return next(i for i, word in enumerate(self.words) if word.head == i)


def subtree(tree: Tree, top: int) -> list[int]:
    """Indices of `top` and everything below it, in text order."""
    inside = {top}
    grown = True
    while grown:
        below = {i for i, word in enumerate(tree.words) if word.head in inside} - inside
        inside |= below
        grown = bool(below)
    return sorted(inside)


def text_of(tree: Tree) -> str:
    """The surface text of the sentence, without the space after it."""
    return "".join(word.form + " " * word.space for word in tree.words).rstrip()


def with_prefixes_joined(tree: Tree, prefixes: frozenset[str]) -> Tree:
    """Make one word of "al", "-", "Amin" if the first is in `prefixes`, as the tokeniser does."""
    words, place = [], []
    i = 0
    while i < len(tree.words):
        size = 3 if joins(tree.words[i : i + 3], prefixes) else 1
        group = range(i, i + size)
        top = next((n for n in group if tree.words[n].head not in group), i)
        form = "".join(tree.words[n].form for n in group)
        word = tree.words[top]
        if size > 1:
            word = replace(word, form=form, lemma=form, space=tree.words[i + 2].space)
        words.append(word)
        place += [len(words) - 1] * size
        i += size
    return replace(tree, words=tuple(replace(w, head=place[w.head]) for w in words))


def joins(words: tuple[Word, ...], prefixes: frozenset[str]) -> bool:
    """True of prefix, hyphen, word without spaces between them."""
    if len(words) < 3 or words[0].space or words[1].space or words[1].form != "-":
        return False
    return words[0].form.lower() in prefixes and words[2].form.isalpha()
