"""Pronouns and noun phrases that stand for a name."""

import pytest
from tests.parsed import annotated

from hearsay.model.annotation import Mention


def standing(text: str, code: str = "en") -> dict[str, str]:
    """The pronouns and noun phrases of a text, and the names they stand for."""
    document = annotated(text, code)
    return {document.text(m): m.name for m in document.all(Mention) if m.form != "name"}


@pytest.mark.parametrize(
    ("code", "text", "words", "name"),
    [
        ("en", "Mayor Anna Keller left. She was tired.", "She", "Anna Keller"),
        ("en", "General Paul Marsh left. He was tired.", "He", "Paul Marsh"),
        ("fr", "La maire Anne Keller est partie. Elle était fatiguée.", "Elle", "Anne Keller"),
        ("fr", "Le général Paul Marchand est parti. Il était fatigué.", "Il", "Paul Marchand"),
        ("fr", "Le général Paul Marchand est parti. Celui-ci était fatigué.", "Celui-ci",
         "Paul Marchand"),
    ],
)  # fmt: skip
def test_a_pronoun_is_who_was_named_before(code: str, text: str, words: str, name: str) -> None:
    assert standing(text, code).get(words) == name


@pytest.mark.parametrize(
    ("code", "text", "words", "name"),
    [
        ("en", "The Northern Renewal Front left. The movement was weak.", "The movement",
         "Northern Renewal Front"),
        ("en", "Reuters broke the news. The agency was first.", "The agency", "Reuters"),
        ("en", "France closed the border. The country was quiet.", "The country", "France"),
        ("fr", "Reuters a donné la nouvelle. L'agence était la première.", "L'agence", "Reuters"),
        ("fr", "La France a fermé la frontière. Le pays était calme.", "Le pays", "France"),
    ],
)  # fmt: skip
def test_a_noun_is_the_name_of_its_kind(code: str, text: str, words: str, name: str) -> None:
    assert standing(text, code).get(words) == name


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "Mayor Anna Keller left. The group was weak.", "The group"),
        ("en", "A group left the town.", "A group"),
        ("en", "Reuters broke the news. The agency of the port was shut.", "The agency"),
        ("fr", "La maire Anne Keller est partie. Le groupe était faible.", "Le groupe"),
        ("fr", "Un groupe a quitté la ville.", "Un groupe"),
    ],
)
def test_a_noun_of_another_kind_stands_for_nobody(code: str, text: str, words: str) -> None:
    assert words not in standing(text, code)


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "It rained. She left.", "She"),
        ("fr", "La pluie tombait. Elle est partie.", "Elle"),
    ],
)
def test_a_pronoun_without_anybody_before_it_stays_open(code: str, text: str, words: str) -> None:
    assert words not in standing(text, code)


def test_a_pronoun_does_not_reach_far_back() -> None:
    text = "Mayor Anna Keller left. Rain fell. Snow fell. Ice came. She was tired."
    assert "She" not in standing(text)


@pytest.mark.xfail(strict=True, reason="of two that fit alike the nearer one is taken")
def test_a_pronoun_that_two_fit_alike_stays_open() -> None:
    text = "Anna Keller left and Dana Marsh left. She was tired."
    assert "She" not in standing(text)


def test_somebody_without_a_name_can_be_stood_for() -> None:
    document = annotated("The owner of the mill left. He had lost it all.")
    he = next(m for m in document.all(Mention) if document.text(m) == "He")
    assert (he.entity, he.kind, he.name) == (None, "person", "owner of the mill")


@pytest.mark.parametrize("code", ["en", "fr"])
def test_people_of_another_country_are_not_meant(code: str) -> None:
    text = {
        "en": "France sent an envoy. The Spanish government was silent.",
        "fr": "La France a envoyé un émissaire. Le gouvernement espagnol se taisait.",
    }
    assert "France" not in standing(text[code], code).values()
