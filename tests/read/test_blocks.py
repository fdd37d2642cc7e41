"""What of a text is body and what is not. All texts are our own."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hearsay.model.annotation import Block
from hearsay.model.language import Language
from hearsay.read.blocks import blocks
from hearsay.read.phrases import phrases

ENGLISH = Language(
    code="en",
    name="English",
    rules={},
    model="",
    tables={
        "boilerplate": (
            {"phrase": "read more", "scope": "next"},
            {"phrase": "share", "scope": "line"},
            {"phrase": "facebook", "scope": "line"},
            {"phrase": "check also", "scope": "rest"},
            {"phrase": "sign up for", "scope": "line"},
            {"phrase": "©", "scope": "line"},
        ),
        "credits": ({"phrase": "with {agency}"}, {"phrase": "reporting by"}),
        "labels": (
            {"phrase": "by", "kind": "byline", "takes": "name"},
            {"phrase": "from our", "kind": "byline", "takes": "any"},
            {"phrase": "photo", "kind": "caption", "takes": "any"},
        ),
    },
)
FRENCH = Language(
    code="fr",
    name="Français",
    rules={},
    model="",
    tables={
        "boilerplate": ({"phrase": "lire aussi", "scope": "line"},),
        "credits": ({"phrase": "source :"}, {"phrase": "avec {agency}"}),
        "labels": ({"phrase": "par", "kind": "byline", "takes": "name"},),
    },
)
PACKS = {"en": (ENGLISH, FRENCH), "fr": (FRENCH, ENGLISH)}

FIRST = "The dam of Tarva broke at dawn on Tuesday and twelve people died, the mayor said."
SECOND = (
    "Engineers had warned of a collapse since the autumn, according to the daily Northern Post."
)
PREMIER = (
    "Le barrage de Tarva a cédé mardi à l'aube et douze personnes sont mortes, selon le maire."
)
SUITE = "Des ingénieurs avaient annoncé cette rupture dès l'automne, d'après le quotidien du Nord."


def cut(text: str, language: str = "en", **known: object) -> list[tuple[str, str]]:
    """The blocks of a text as (kind, words)."""
    found = _blocks(text, language, **known)
    return [(block.kind, text[block.start : block.end]) for block in found]


def _blocks(text: str, language: str = "en", **known: object) -> tuple[Block, ...]:
    made = phrases(PACKS[language], [language])
    return blocks(text, language=language, phrases=made, **known)  # type: ignore[arg-type]


def kinds(*paragraphs: str, language: str = "en", **known: object) -> list[str]:
    return [kind for kind, _ in cut("\n\n".join(paragraphs), language, **known)]


def test_a_line_above_the_text_without_a_full_stop_is_the_headline() -> None:
    assert kinds("Dam bursts at Tarva, twelve dead", FIRST, SECOND) == ["headline", "body", "body"]


def test_a_first_sentence_is_no_headline() -> None:
    assert kinds("The dam of Tarva broke.", FIRST, SECOND) == ["body", "body", "body"]


def test_single_lines_are_paragraphs_where_no_blank_line_parts_them() -> None:
    text = f"Dam bursts at Tarva\n{FIRST}\n{SECOND}"
    assert cut(text) == [("headline", "Dam bursts at Tarva"), ("body", FIRST), ("body", SECOND)]


def test_lines_cut_to_a_width_are_one_paragraph() -> None:
    wrapped = (
        "The dam of Tarva broke at dawn on Tuesday and twelve people\n"
        "died, the mayor said. Engineers had warned of a collapse since\n"
        "the autumn, according to the daily Northern Post."
    )
    assert cut(f"Dam bursts\n\n{wrapped}") == [("headline", "Dam bursts"), ("body", wrapped)]


def test_the_title_is_the_headline_even_with_a_full_stop() -> None:
    assert kinds("The dam broke.", FIRST, title="The dam broke") == ["headline", "body"]


def test_a_short_line_between_paragraphs_is_a_subhead() -> None:
    assert kinds(FIRST, "A valley under water", SECOND) == ["body", "headline", "body"]
    assert kinds(FIRST, "What happens next?", SECOND) == ["body", "headline", "body"]


@pytest.mark.parametrize(
    "line", ["They said:", "“We had told them so”", "- twelve dead", "and more"]
)
def test_a_short_line_that_goes_on_or_quotes_is_body(line: str) -> None:
    assert kinds(FIRST, line, SECOND) == ["body", "body", "body"]


def test_a_heading_of_the_format_is_a_headline() -> None:
    assert kinds(FIRST, "It broke.", SECOND, headings=["It broke."]) == ["body", "headline", "body"]


@pytest.mark.parametrize("line", ["By Jane Doe in Tarva", "From our own correspondent", "Jane Doe"])
def test_who_wrote_it_is_the_byline(line: str) -> None:
    assert kinds("Dam bursts", line, FIRST, SECOND) == ["headline", "byline", "body", "body"]


def test_a_sentence_that_starts_like_a_byline_is_body() -> None:
    assert kinds("Dam bursts", "By Monday night the water had gone, she said.", FIRST) == [
        "headline", "body", "body",
    ]  # fmt: skip
    assert kinds(PREMIER, "Par une lettre, ils avaient prévenu.", language="fr") == ["body", "body"]


def test_a_name_under_the_text_is_its_signature() -> None:
    assert kinds(FIRST, SECOND, "Jane Doe") == ["body", "body", "byline"]


@pytest.mark.parametrize(
    "dateline",
    [
        "TARVA, Northland, March 3 (Reuters) -",
        "TARVA (AP) —",
        "Tarva, 3 March —",
        "TARVA, Tuesday —",
        "TARVA/SELM —",
        "(AFP) –",
        "TARVA:",
        "NEW TARVA, Sept. 3, 2021 (Northern News Agency) --",
    ],
)
def test_place_and_day_before_the_first_sentence_are_the_dateline(dateline: str) -> None:
    assert cut(f"Dam bursts\n\n{dateline} {FIRST}\n\n{SECOND}") == [
        ("headline", "Dam bursts"), ("dateline", dateline), ("body", FIRST), ("body", SECOND),
    ]  # fmt: skip


@pytest.mark.parametrize("dateline", ["TARVA, 3 mars (AFP) —", "Tarva, le 3 mars 2021 -"])
def test_months_are_those_of_the_language(dateline: str) -> None:
    assert cut(f"{dateline} {PREMIER}", "fr") == [("dateline", dateline), ("body", PREMIER)]


@pytest.mark.parametrize(
    "start",
    [
        "The mayor — who was away — said so:",
        "The boy, 12 — a pupil — said:",
        "They asked: who did it?",
        "In Tarva, a town of mine – few slept;",
    ],
)
def test_a_dash_in_a_sentence_makes_no_dateline(start: str) -> None:
    assert kinds(f"{start} {FIRST}", SECOND) == ["body", "body"]


def test_a_day_alone_on_its_line_is_a_dateline() -> None:
    assert kinds("Dam bursts", "Tuesday 3 March 2021, 10:30", FIRST) == [
        "headline", "dateline", "body",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line", ["With AFP", "Reporting by Jane Doe; Editing by Al Roe", "(AP)", "AFP/Reuters"]
)
def test_a_last_line_that_names_agencies_is_a_credit(line: str) -> None:
    assert kinds(FIRST, SECOND, line) == ["body", "body", "credit"]


@pytest.mark.parametrize("line", ["Source : WAM", "(avec AFP)", "Avec Northern News"])
def test_credits_are_those_of_the_language(line: str) -> None:
    assert kinds(PREMIER, SUITE, line, language="fr") == ["body", "body", "credit"]


def test_an_agency_in_brackets_after_the_last_full_stop_is_a_credit() -> None:
    assert cut(f"{FIRST}\n\n{SECOND} (AFP)") == [
        ("body", FIRST), ("body", SECOND), ("credit", "(AFP)"),
    ]  # fmt: skip


def test_a_line_that_a_phrase_opens_is_boilerplate_and_the_text_goes_on() -> None:
    line = "Lire aussi : La vallée se souvient de la crue de 1931"
    assert cut(f"{PREMIER}\n{line}\n{SUITE}", "fr") == [
        ("body", PREMIER), ("boilerplate", line), ("body", SUITE),
    ]  # fmt: skip


def test_a_phrase_with_nothing_behind_it_takes_the_headline_below() -> None:
    assert kinds(FIRST, "Read more", "Ten years of floods", SECOND) == [
        "body", "boilerplate", "boilerplate", "body",
    ]  # fmt: skip
    assert kinds(PREMIER, "Lire aussi :", "Dix ans de crues", SUITE, language="fr") == [
        "body", "boilerplate", "boilerplate", "body",
    ]  # fmt: skip


def test_what_follows_the_end_of_the_article_is_boilerplate() -> None:
    assert kinds(FIRST, "Check Also", "The role of dams", "Despite calls for dams, we …") == [
        "body", "boilerplate", "boilerplate", "boilerplate",
    ]  # fmt: skip


def test_links_in_the_middle_do_not_end_the_article() -> None:
    long = f"{FIRST} {SECOND} {FIRST}"
    assert kinds(FIRST, "Check also", "The role of dams", long, long, long) == [
        "body", "boilerplate", "boilerplate", "body", "body", "body",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "line",
    ["Share | Facebook", "Share", "© 2021 Northern Post", "[Our own text, for a test]", "* * *",
     "https://post.example/dam", "#dam #tarva"],
)  # fmt: skip
def test_bars_notes_and_addresses_are_boilerplate(line: str) -> None:
    assert kinds(FIRST, line, SECOND) == ["body", "boilerplate", "body"]


def test_one_word_of_a_phrase_does_not_make_a_sentence_boilerplate() -> None:
    assert kinds(FIRST, "Share prices fell by five per cent on Wednesday.") == ["body", "body"]


def test_quoted_words_are_never_boilerplate() -> None:
    assert kinds(FIRST, "“Share: that is what we should do,” he said.") == ["body", "body"]


def test_a_label_before_a_picture_makes_a_caption() -> None:
    assert kinds(FIRST, "Photo: Jane Doe / AFP", SECOND) == ["body", "caption", "body"]
    assert kinds(FIRST, "A man by the river (Photo: AP)", SECOND) == ["body", "caption", "body"]


def test_foreign_paragraphs_at_the_end_are_boilerplate_with_the_headline_over_them() -> None:
    text = [
        PREMIER,
        SUITE,
        PREMIER,
        SUITE,
        "Dams and us",
        "Despite calls for repairs, the dam of Selm …",
    ]
    assert kinds(*text, language="fr") == [*["body"] * 4, "boilerplate", "boilerplate"]


def test_foreign_words_in_the_middle_stay_and_know_their_language() -> None:
    text = "\n\n".join([PREMIER, FIRST, SUITE])
    assert [(b.kind, b.language) for b in _blocks(text, "fr")] == [
        ("body", "fr"), ("body", "en"), ("body", "fr"),
    ]  # fmt: skip


def test_a_text_of_one_short_line_is_body() -> None:
    assert kinds("The dam is gone") == ["body"]


PIECES = st.sampled_from(
    [FIRST, SECOND, PREMIER, "Dam bursts", "Check Also", "Read more", "TARVA (AP) — ", "(AFP)",
     "\n", "\n\n", " ", "\t", "By Jane Doe", "3 March 2021", "[x]", "With AFP", "Share", "é", "…"]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=8), max_size=14).map("".join))
def test_blocks_are_disjoint_in_order_and_hold_every_word(text: str) -> None:
    found = _blocks(text)
    for before, after in pairwise(found):
        assert before.start < before.end <= after.start
    held = "".join(text[block.start : block.end] for block in found)
    assert "".join(held.split()) == "".join(text.split())
    assert all(text[b.start : b.end].strip() == text[b.start : b.end] for b in found)
