"""The tables in the shape in which they are looked up."""

import pytest
from tests.parsed import laid_out

from hearsay import languages
from hearsay.model.language import Language
from hearsay.state.lexicon import lemma_match, lexicon, phrase_at

TINY = Language(
    code="xx",
    name="Tiny",
    rules={"syntax": {"that": ["that"], "contracted": {"to": ["tu", "t'"]}}},
    tables={
        "cues": (
            {"cue": "point", "relation": "says", "takes": "object", "weight": "weak"},
            {"cue": "point out", "relation": "says", "takes": "clause,quote", "weight": "strong"},
        ),
        "cue_phrases": (
            {"phrase": "according to", "relation": "says"},
            {"phrase": "according", "relation": "cites"},
        ),
        "source_nouns": ({"noun": "Official", "kind": "person", "unnamed": "bare"},),
    },
    model="",
)


def test_cues_are_found_by_their_first_word_the_longest_first() -> None:
    cues = lexicon(TINY).verbs["point"]
    assert [cue.words for cue in cues] == [("point", "out"), ("point",)]
    assert (cues[0].takes, cues[0].weak) == ({"clause", "quote"}, False)
    assert cues[1].weak


def test_a_contracted_last_word_is_known_in_all_its_forms() -> None:
    phrases = {cue.words[0] for cue in lexicon(TINY).phrases["according"]}
    assert phrases == {"according to", "according tu", "according t'", "according"}


def test_nouns_are_looked_up_in_lower_case() -> None:
    assert lexicon(TINY).sources["official"].unnamed == "bare"


def test_a_language_is_compiled_once() -> None:
    assert lexicon(TINY) is lexicon(TINY)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mayor pointed out that the bridge was old.", ("point", "out")),
        ("The mayor pointed it out.", ("point", "out")),
        ("The mayor pointed to the bridge.", ("point",)),
    ],
)
def test_the_words_of_a_cue_may_stand_apart(text: str, words: tuple[str, ...]) -> None:
    tokens = laid_out(text).tokens
    pointed = next(token for token in tokens if token.word == "pointed")
    found = lemma_match(lexicon(TINY).verbs, tokens, pointed)
    assert found is not None
    assert found.cue.words == words


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("According to the mayor, it rained.", "en", "according to"),
        ("D’après le maire, il a plu.", "fr", "d'après"),
        ("Aux dires du maire, il a plu.", "fr", "aux dires du"),
    ],
)
def test_a_phrase_is_found_in_any_case_and_with_any_apostrophe(
    text: str, code: str, words: str
) -> None:
    view = laid_out(text, code)
    found = phrase_at(view.lexicon.phrases, view.tokens, text, view.tokens[0])
    assert found is not None
    assert found.cue.words == (words,)
    assert text[found.first.start : found.last.end].lower().replace("’", "'") == words


def test_a_phrase_is_not_found_inside_a_longer_word() -> None:
    view = laid_out("According toads are rare.")
    found = phrase_at(lexicon(TINY).phrases, view.tokens, view.text, view.tokens[0])
    assert found is None or found.cue.words == ("according",)


@pytest.mark.parametrize("code", languages.available())
def test_every_relation_of_a_pack_is_one_of_ours(code: str) -> None:
    known = {
        "says", "cites", "confirms", "denies", "alleges", "promises", "threatens", "demands",
        "asks",
    }  # fmt: skip
    words = lexicon(languages.load(code))
    tables = (words.verbs, words.nouns, words.phrases, words.hearsay)
    assert {cue.relation for table in tables for cues in table.values() for cue in cues} <= known
