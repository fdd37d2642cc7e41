"""Names of a table in a text."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from hearsay.annotate.gazetteer import compile_forms, find, fold

FORMS = compile_forms(
    [
        ("Red Front", "red-front"),
        ("Red Front of the North", "red-north"),
        ("Élysée", "presidency"),
        ("Sawt al-Sahil", "sawt"),
        ("WHO", "who"),
        ("who", "nobody"),
        ("river guard", "guard"),
        ("Union", "union-a"),
        ("Union", "union-b"),
        ("", "nothing"),
        ("صوت", "voice"),
    ]
)


def found(text: str) -> list[tuple[str, tuple[str, ...]]]:
    return [(text[m.start : m.end], m.ids) for m in find(FORMS, text, 0, len(text))]


def test_the_longest_form_wins() -> None:
    assert found("The Red Front of the North left.") == [("Red Front of the North", ("red-north",))]
    assert found("The Red Front of the south left.") == [("Red Front", ("red-front",))]


def test_accents_hyphens_and_scripts_are_folded() -> None:
    assert found("L'Elysée, Sawt Al Sahil") == [
        ("Elysée", ("presidency",)),
        ("Sawt Al Sahil", ("sawt",)),
    ]
    assert found("قال صوت") == [("صوت", ("voice",))]


def test_a_name_keeps_its_capitals() -> None:
    assert found("a red front came with snow") == []
    assert found("the River Guard and the river guard") == [
        ("River Guard", ("guard",)), ("river guard", ("guard",)),
    ]  # fmt: skip


def test_an_acronym_is_written_in_capitals() -> None:
    assert found("The WHO knows")[0][1][0] == "who"
    assert "who" not in [ids[0] for _, ids in found("the man who knows")]


def test_a_name_does_not_run_over_a_full_stop() -> None:
    assert found("The flag was Red.   Front row seats are gone.") == []


def test_a_form_of_two_entries_tells_both() -> None:
    assert found("The Union left.") == [("Union", ("union-a", "union-b"))]


def test_no_part_of_a_word_is_a_name() -> None:
    assert found("Unionists and Reunion") == []


def test_matches_stay_between_the_given_ends() -> None:
    text = "Red Front, Red Front"
    assert [m.start for m in find(FORMS, text, 5, len(text))] == [11]


def test_folding_gives_small_latin_letters() -> None:
    assert (fold("Élysée"), fold("Ørsted"), fold("МИР")) == ("elysee", "orsted", "mir")


@given(st.lists(st.sampled_from(["Red", "Front", "of", "the", "North", "WHO", ".", "Union"])))
def test_matches_come_in_order_and_never_overlap(words: list[str]) -> None:
    text = " ".join(words)
    spans = [(m.start, m.end) for m in find(FORMS, text, 0, len(text))]
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
    assert all(start < end for start, end in spans)
