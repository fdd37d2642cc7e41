"""Small questions about words in their place."""

from hearsay.model.annotation import Token
from hearsay.model.morph import above, below, clause_of, has, head_of, value


def tree(*rows: tuple[str, str, str, int]) -> list[Token]:
    """A parse by hand: word, part of speech, relation, head."""
    made, at = [], 0
    for i, (word, pos, dep, head) in enumerate(rows):
        below_it = tuple(k for k, row in enumerate(rows) if row[3] == i and k != i)
        made.append(
            Token(
                start=at, end=at + len(word), i=i, word=word, lemma=word, pos=pos,
                morph="Gender=Masc|Number=Sing" if pos == "NOUN" else "", dep=dep, head=head,
                children=below_it, left=min((i, *below_it)), right=max((i, *below_it)),
            )
        )  # fmt: skip
        at += len(word) + 1
    return made


TOKENS = tree(
    ("mayor", "NOUN", "nsubj", 1), ("says", "VERB", "root", 1), ("that", "SCONJ", "mark", 5),
    ("old", "ADJ", "amod", 4), ("bridge", "NOUN", "nsubj", 5), ("fell", "VERB", "ccomp", 1),
    ("and", "CCONJ", "cc", 7), ("sank", "VERB", "conj", 5),
)  # fmt: skip
MAYOR, SAYS, THAT, OLD, BRIDGE, FELL, AND, SANK = TOKENS


def test_a_feature_is_there_whole_or_not_at_all() -> None:
    assert has(MAYOR, "Gender=Masc")
    assert not has(MAYOR, "Gender=Mas")
    assert not has(SAYS, "Gender=Masc")


def test_a_feature_has_a_value_or_none() -> None:
    assert (value(MAYOR, "Number"), value(MAYOR, "Tense"), value(SAYS, "Number")) == (
        "Sing",
        "",
        "",
    )


def test_below_are_the_children_in_a_relation() -> None:
    assert below(TOKENS, FELL) == [THAT, BRIDGE, SANK]
    assert below(TOKENS, FELL, "nsubj", "conj") == [BRIDGE, SANK]
    assert below(TOKENS, FELL, "obj") == []


def test_above_are_the_heads_up_to_the_root() -> None:
    assert list(above(TOKENS, OLD)) == [BRIDGE, FELL, SAYS]
    assert list(above(TOKENS, SAYS)) == []


def test_a_word_belongs_to_the_nearest_clause() -> None:
    assert clause_of(TOKENS, OLD) is FELL
    assert clause_of(TOKENS, MAYOR) is SAYS
    assert clause_of(TOKENS, AND) is SANK
    assert clause_of(TOKENS, SAYS) is SAYS


def test_the_head_of_a_stretch_is_the_word_on_which_the_others_hang() -> None:
    assert head_of(TOKENS, OLD.start, BRIDGE.end) is BRIDGE
    assert head_of(TOKENS, 0, SANK.end) is SAYS
    assert head_of(TOKENS, 1, 2) is None
