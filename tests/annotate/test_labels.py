"""Universal Dependencies from pipelines that speak another dialect."""

from spacy.tokens import Doc as Parsed
from spacy.vocab import Vocab

from hearsay.annotate.labels import universal


def parsed(*rows: tuple[str, str, str, int]) -> Parsed:
    """A parse by hand: word, part of speech, relation, head."""
    words, tags, relations, heads = zip(*rows, strict=True)
    return Parsed(Vocab(), words=words, pos=tags, deps=relations, heads=heads)


def test_universal_dependencies_stay_as_they_are() -> None:
    made = parsed(
        ("Police", "NOUN", "nsubj", 1), ("said", "VERB", "ROOT", 1), ("so", "ADV", "advmod", 1)
    )  # fmt: skip
    assert universal(made) == ([1, 1, 1], ["nsubj", "root", "advmod"])


def test_a_noun_is_lifted_over_its_preposition() -> None:
    made = parsed(
        ("Police", "NOUN", "nsubj", 1), ("spoke", "VERB", "ROOT", 1), ("in", "ADP", "prep", 1),
        ("Geneva", "PROPN", "pobj", 2),
    )  # fmt: skip
    heads, relations = universal(made)
    assert (heads, relations) == ([1, 1, 3, 1], ["nsubj", "root", "case", "obl"])


def test_a_preposition_on_a_noun_makes_a_complement_of_it() -> None:
    made = parsed(
        ("the", "DET", "det", 1), ("mayor", "NOUN", "nsubj", 4), ("of", "ADP", "prep", 1),
        ("Selm", "PROPN", "pobj", 2), ("left", "VERB", "ROOT", 4),
    )  # fmt: skip
    heads, relations = universal(made)
    assert (heads[3], relations[3]) == (1, "nmod")
    assert (heads[2], relations[2]) == (3, "case")


def test_the_agent_of_a_passive_is_known() -> None:
    made = parsed(
        ("Men", "NOUN", "nsubjpass", 2), ("were", "AUX", "auxpass", 2), ("held", "VERB", "ROOT", 2),
        ("by", "ADP", "agent", 2), ("police", "NOUN", "pobj", 3),
    )  # fmt: skip
    heads, relations = universal(made)
    assert relations == ["nsubj:pass", "aux:pass", "root", "case", "obl:agent"]
    assert heads == [2, 2, 2, 4, 2]


def test_heads_never_make_a_circle() -> None:
    made = parsed(
        ("He", "PRON", "nsubj", 1), ("spoke", "VERB", "ROOT", 1), ("of", "ADP", "prep", 1),
        ("talks", "NOUN", "pobj", 2), ("in", "ADP", "prep", 3), ("Geneva", "PROPN", "pobj", 4),
    )  # fmt: skip
    heads, _ = universal(made)
    for start in range(len(heads)):
        seen, at = set(), start
        while heads[at] != at:
            assert at not in seen
            seen.add(at)
            at = heads[at]
