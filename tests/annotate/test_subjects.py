"""What "and" joins is one subject, however the parse hung it."""

from hearsay.annotate.subjects import joined_subjects

# The mayor and the bishop left
WORDS = ["DET", "NOUN", "CCONJ", "DET", "NOUN", "VERB"]
TWO = ["det", "nsubj", "cc", "det", "nsubj", "root"]


def test_a_second_subject_behind_and_is_a_conjunct_of_the_first() -> None:
    heads, relations = joined_subjects([1, 5, 5, 4, 5, 5], TWO, WORDS)
    assert relations[4] == "conj"
    assert heads[4] == 1
    assert (heads[2], relations[2]) == (4, "cc")


def test_two_subjects_without_a_conjunction_stay_as_they_are() -> None:
    tags = ["DET", "NOUN", "PUNCT", "DET", "NOUN", "VERB"]
    assert joined_subjects([1, 5, 5, 4, 5, 5], TWO, tags) == ([1, 5, 5, 4, 5, 5], TWO)


def test_three_subjects_hang_on_the_first() -> None:
    # Ada , Ben and Carl left
    tags = ["PROPN", "CCONJ", "PROPN", "CCONJ", "PROPN", "VERB"]
    labels = ["nsubj", "cc", "nsubj", "cc", "nsubj", "root"]
    heads, relations = joined_subjects([5, 5, 5, 5, 5, 5], labels, tags)
    assert (heads[2], heads[4]) == (0, 0)
    assert relations.count("nsubj") == 1


def test_a_title_and_the_name_beside_it_are_one_subject() -> None:
    # Comrade Ada left
    heads, relations = joined_subjects(
        [2, 2, 2], ["nsubj", "nsubj", "root"], ["NOUN", "PROPN", "VERB"]
    )
    assert (heads[1], relations[1]) == (0, "appos")
