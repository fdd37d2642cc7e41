"""Augmentation: other marks and orders, but a sound tree and names that still cover their words."""

from random import Random

import pytest
from training.augment import STYLES, as_headline, quoted_in
from training.names import Named
from training.parts import Parts
from training.pipeline import blank
from training.recipe import load_recipe
from training.silver import both
from training.speech import inserted, reported
from training.swap import swapped
from training.trees import Tree, Word, text_of


def word(form: str, upos: str, head: int, label: str, space: bool = True) -> Word:
    """A word whose lemma is its form."""
    return Word(form=form, lemma=form, upos=upos, feats="", head=head, label=label, space=space)


STATEMENT = Tree(
    words=(
        word("The", "DET", 1, "det"),
        word("captain", "NOUN", 4, "nsubj"),
        word("has", "AUX", 4, "aux"),
        word("not", "PART", 4, "advmod"),
        word("answered", "VERB", 4, "ROOT", space=False),
        word(".", "PUNCT", 4, "punct"),
    )
)
PARTS = Parts(
    subjects=(Tree(words=(word("the", "DET", 1, "det"), word("line", "NOUN", 1, "nsubj"))),),
    verbs=(Tree(words=(word("said", "VERB", 0, "ROOT"),)),),
    adjuncts=(),
    pronouns=(),
    shapes=("Q, S V .",),
)
QUOTED = (
    word("He", "PRON", 1, "nsubj"),
    word("cried", "VERB", 1, "ROOT"),
    word('"', "PUNCT", 3, "punct", space=False),
    word("ice", "NOUN", 1, "obj", space=False),
    word('"', "PUNCT", 3, "punct", space=False),
    word(".", "PUNCT", 1, "punct"),
)


def is_sound(tree: Tree) -> bool:
    """One root, and from every word a way up to it."""
    roots = [i for i, w in enumerate(tree.words) if w.head == i]
    for start in range(len(tree.words)):
        at, steps = start, 0
        while tree.words[at].head != at and steps <= len(tree.words):
            at, steps = tree.words[at].head, steps + 1
        if at not in roots:
            return False
    return len(roots) == 1 and tree.words[roots[0]].label == "ROOT"


@pytest.mark.parametrize(
    ("style", "text"),
    [
        (STYLES[0], 'He cried "ice".'),
        (STYLES[1], "He cried “ice”."),
        (STYLES[2], "He cried «ice»."),
        (STYLES[3], "He cried « ice »."),
    ],
)
def test_every_style_of_quotation_marks_keeps_heads(
    style: tuple[str, str, bool], text: str
) -> None:
    tree = Tree(words=quoted_in(QUOTED, style))
    assert text_of(tree) == text
    assert [w.head for w in tree.words] == [w.head for w in QUOTED]


def test_a_statement_put_into_a_mouth_is_the_complement_of_the_verb_of_saying() -> None:
    tree = reported(STATEMENT, PARTS, Random(1))
    assert tree is not None and is_sound(tree)
    assert text_of(tree) == '"The captain has not answered," the line said.'
    assert tree.words[tree.root].form == "said"
    answered = next(w for w in tree.words if w.form == "answered")
    assert (answered.label, tree.words[answered.head].form) == ("ccomp", "said")


def test_a_verb_of_saying_in_mid_sentence_is_a_parataxis() -> None:
    tree = inserted(STATEMENT, PARTS, Random(1))
    assert tree is not None and is_sound(tree)
    assert text_of(tree) == "The captain, the line said, has not answered."
    said = next(w for w in tree.words if w.form == "said")
    assert (said.label, tree.words[said.head].form) == ("parataxis", "answered")


def test_a_headline_loses_its_full_stop_only() -> None:
    tree = as_headline(STATEMENT, Random(5), capitals=False)
    assert text_of(tree).lower() == "the captain has not answered"
    assert is_sound(tree)


def test_a_swapped_name_covers_exactly_the_new_words() -> None:
    sentence = Named(
        tokens=("Off", "Cape", "Race", ",", "ice"),
        spaces=(True, True, False, True, True),
        names=((1, 3, "LOC"),),
    )
    other = swapped(sentence, {"LOC": ["Port Said", "Halifax"]}, 1.0, Random(3))
    ((first, end, label),) = other.names
    assert " ".join(other.tokens[first:end]) in {"Port Said", "Halifax"}
    assert (label, other.tokens[0], other.tokens[-2:]) == ("LOC", "Off", (",", "ice"))
    assert len(other.spaces) == len(other.tokens)


def test_found_names_win_over_silver_ones_and_missed_ones_are_added() -> None:
    sentence = Named(
        tokens=("Cape", "Race", "hears", "Carpathia"),
        spaces=(True, True, True, False),
        names=((1, 2, "PER"), (3, 4, "MISC")),
    )
    assert both(sentence, [(0, 9, "LOC")]) == ((0, 2, "LOC"), (3, 4, "MISC"))


@pytest.mark.parametrize(
    ("code", "text", "tokens"),
    [
        ("fr", "à Tel-Aviv, a-t-il dit", "à|Tel-Aviv|,|a|-t-il|dit"),
        ("fr", "qu'«une trêve» d'Al-Aqsa", "qu'|«|une|trêve|»|d'|Al-Aqsa"),
        ("fr", "un rendez-vous, dit-elle", "un|rendez-vous|,|dit|-elle"),
        ("en", "the al-Amin brigade's Tel-Aviv base", "the|al-Amin|brigade|'s|Tel-Aviv|base"),
        ("en", "“No,” he didn't say", "“|No|,|”|he|did|n't|say"),
    ],
)
def test_the_tokeniser_keeps_names_whole_and_splits_clitics(
    code: str, text: str, tokens: str
) -> None:
    nlp = blank(load_recipe(code))
    assert [token.text for token in nlp.make_doc(text)] == tokens.split("|")
