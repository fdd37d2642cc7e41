"""Cutting, trimming, subtracting stretches of text."""

from hypothesis import given
from hypothesis import strategies as st
from tests.parsed import laid_out

from hearsay.state.spans import hull, inside, minus, overlaps, subtree, tokens_in, trim

SPANS = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda pair: (min(pair), max(pair)))


def test_trimming_takes_blanks_and_marks_off_the_edges() -> None:
    text = " , “the bridge”. "
    assert trim(text, (0, len(text))) == (3, 15)
    assert trim(text, (0, len(text)), also="“”") == (4, 14)


def test_trimming_nothing_but_marks_leaves_nothing() -> None:
    assert trim(" ,;. ", (0, 5)) is None
    assert trim("abc", (1, 1)) is None


def test_holes_are_cut_out() -> None:
    assert minus((0, 10), [(2, 4), (6, 7)]) == [(0, 2), (4, 6), (7, 10)]
    assert minus((0, 10), [(0, 10)]) == []
    assert minus((0, 10), [(20, 30)]) == [(0, 10)]
    assert minus((0, 10), []) == [(0, 10)]


@given(SPANS.filter(lambda span: span[0] < span[1]), st.lists(SPANS, max_size=5))
def test_what_is_left_is_what_no_hole_covers(
    span: tuple[int, int], holes: list[tuple[int, int]]
) -> None:
    left = {at for start, end in minus(span, holes) for at in range(start, end)}
    cut = {at for start, end in holes for at in range(start, end)}
    assert left == set(range(*span)) - cut


def test_neighbours_do_not_overlap() -> None:
    assert not overlaps((0, 3), (3, 5))
    assert overlaps((0, 4), (3, 5))
    assert inside((3, 4), (3, 5))
    assert not inside((2, 4), (3, 5))
    assert hull([(5, 6), (1, 2)]) == (1, 6)


def test_a_subtree_is_a_noun_with_all_that_hangs_on_it() -> None:
    text = "The mayor of the old port closed the bridge."
    view = laid_out(text)
    mayor = next(token for token in view.tokens if token.word == "mayor")
    start, end = subtree(view.tokens, mayor)
    assert text[start:end] == "The mayor of the old port"


def test_tokens_cut_by_an_edge_are_not_inside() -> None:
    view = laid_out("The mayor closed the bridge.")
    assert [token.word for token in tokens_in(view.tokens, (4, 18))] == ["mayor", "closed"]
    assert list(tokens_in(view.tokens, (5, 8))) == []
