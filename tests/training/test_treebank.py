"""Treebank conversion: surface tokens are kept, roles and labels are those that rules rely on."""

from training.treebank import read_tree
from training.trees import text_of, with_prefixes_joined


def lines(*rows: str) -> list[str]:
    """CoNLL-U lines of rows `id form lemma upos head label [SpaceAfter=No]`."""
    out = []
    for row in rows:
        number, form, lemma, upos, head, label, *space = row.split()
        misc = space[0] if space else "_"
        out.append("\t".join([number, form, lemma, upos, "_", "_", head, label, "_", misc]))
    return out


def test_a_contraction_stays_one_token_and_takes_the_role_of_its_preposition() -> None:
    tree = read_tree(
        lines(
            "1 Elle elle PRON 2 nsubj",
            "2 vient venir VERB 0 root",
            "3-4 du _ _ _ _",
            "3 de de ADP 5 case",
            "4 le le DET 5 det",
            "5 port port NOUN 2 obl:mod SpaceAfter=No",
            "6 . . PUNCT 2 punct",
        )
    )
    assert text_of(tree) == "Elle vient du port."
    du = tree.words[2]
    assert (du.form, du.lemma, du.upos, du.label, du.head) == ("du", "de", "ADP", "case", 3)
    assert tree.words[3].label == "obl"


def test_a_contraction_written_out_is_split_like_the_tokeniser_does() -> None:
    tree = read_tree(
        lines(
            "1 They they PRON 4 nsubj",
            "2-3 don't _ _ _ _",
            "2 do do AUX 4 aux",
            "3 n't not PART 4 advmod",
            "4 sail sail VERB 0 root",
        )
    )
    assert [word.form for word in tree.words] == ["They", "do", "n't", "sail"]
    assert text_of(tree) == "They don't sail"
    assert [word.head for word in tree.words] == [3, 3, 3, 3]


def test_the_by_phrase_of_a_passive_is_its_agent_and_of_an_active_is_not() -> None:
    passive = lines(
        "1 Ships ship NOUN 3 nsubj:pass",
        "2 were be AUX 3 aux:pass",
        "3 hit hit VERB 0 root",
        "4 by by ADP 5 case",
        "5 ice ice NOUN 3 obl",
    )
    active = [passive[0], *(line.replace("aux:pass", "aux") for line in passive[1:])]
    assert read_tree(passive, frozenset({"by"})).words[4].label == "obl:agent"
    assert read_tree(active, frozenset({"by"})).words[4].label == "obl"


def test_a_number_with_a_space_becomes_two_tokens() -> None:
    rows = lines("1 x 20 NUM 2 nummod", "2 marins marin NOUN 0 root")
    tree = read_tree([rows[0].replace("\tx\t", "\t20 000\t"), rows[1]])
    assert [(w.form, w.head, w.label) for w in tree.words] == [
        ("20", 2, "nummod"),
        ("000", 0, "flat"),
        ("marins", 2, "ROOT"),
    ]


def test_an_arabic_article_with_its_hyphen_is_one_word_like_in_the_tokeniser() -> None:
    rows = lines(
        "1 al al PROPN 3 compound SpaceAfter=No",
        "2 - - PUNCT 3 punct SpaceAfter=No",
        "3 Amin Amin PROPN 4 nsubj",
        "4 sailed sail VERB 0 root",
    )
    tree = with_prefixes_joined(read_tree(rows), frozenset({"al"}))
    assert [(w.form, w.upos, w.head) for w in tree.words] == [
        ("al-Amin", "PROPN", 1),
        ("sailed", "VERB", 1),
    ]
