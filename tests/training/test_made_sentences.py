"""Made sentences are sound trees that show what a cue takes."""

from dataclasses import replace
from random import Random

import pytest
from tests.training.test_variety import is_sound, word
from training.fillers import lowered, name_tree, that, under
from training.frames import Frames, framed, laid_out, verb_tree
from training.inflection import Verb, forms
from training.recipe import load_recipe
from training.trees import Tree, text_of

DENY = Verb(
    lemma="deny", base="deny", present="denies", plural="deny", past="denied", participle="denied",
    gerund="denying",
)  # fmt: skip
NOUN = Tree(words=(word("the", "DET", 1, "det"), word("bridge", "NOUN", 1, "ROOT")))
CLAUSE = Tree(
    words=(word("ice", "NOUN", 1, "nsubj"), word("melts", "VERB", 1, "ROOT")),
)


@pytest.fixture(scope="module", params=["en", "fr"])
def frames(request: pytest.FixtureRequest) -> Frames:
    rules = load_recipe(request.param).frames
    clause = under([that(CLAUSE, rules)], CLAUSE)
    fillers = {key: [NOUN] for key in "SOIND"} | {"C": [CLAUSE], "T": [clause]}
    return Frames(
        fillers=fillers,
        names=[name_tree("Ada Penfold")],
        verbs=forms(request.param),
        shapes=rules["shapes"],
        words=rules,
    )


def test_every_made_sentence_is_a_sound_tree(frames: Frames) -> None:
    rng = Random(1)
    assert all(is_sound(framed(frames, rng)) for _ in range(200))


def test_every_shape_of_the_recipe_can_be_made(frames: Frames) -> None:
    rng = Random(2)
    made = {text_of(framed(frames, rng))[-1] for _ in range(200)}
    assert "." in made
    assert len(made) > 1  # headlines have no full stop


def test_a_verb_agrees_with_its_subject() -> None:
    rules = load_recipe("en").frames
    many = Tree(words=(word("crews", "NOUN", 0, "ROOT"),))
    plural = Tree(words=(replace(many.words[0], feats="Number=Plur"),))
    assert text_of(verb_tree(DENY, "Vp", many, rules)) == "denies"
    assert text_of(verb_tree(DENY, "Vp", plural, rules)) == "deny"
    assert text_of(verb_tree(DENY, "Vn", many, rules)) == "did not deny"
    assert text_of(verb_tree(DENY, "Vt", plural, rules)) == "have denied"


def test_the_verb_is_the_root_and_its_words_hang_on_it() -> None:
    verb = verb_tree(DENY, "V", NOUN, load_recipe("en").frames)
    tree = laid_out([("S", NOUN), ("V", verb), ("O", NOUN)])
    assert [w.label for w in tree.words] == ["det", "nsubj", "ROOT", "det", "obj"]


def test_french_que_is_cut_short_before_a_vowel() -> None:
    rules = load_recipe("fr").frames
    assert text_of(under([that(CLAUSE, rules)], CLAUSE)) == "qu'ice melts"


def test_a_statement_is_written_small_inside_another_sentence() -> None:
    opened = Tree(words=(word("Ice", "NOUN", 1, "nsubj"), word("melts", "VERB", 1, "ROOT")))
    assert text_of(lowered(opened)) == "ice melts"


def test_verbs_of_the_tables_have_all_their_forms() -> None:
    english = {verb.lemma: verb for verb in forms("en")["clause"]}
    assert (english["know"].past, english["know"].participle) == ("knew", "known")
    assert english["say"].past == "said"
    french = {verb.lemma: verb for verb in forms("fr")["clause"]}
    assert french["affirmer"].participle == "affirmé"
