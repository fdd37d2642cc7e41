"""The hops from the page to the mouth."""

import pytest
from tests.parsed import OUTLET, drawn, read, stated

from hearsay.model.annotation import BlockKind

SAME_SOURCES = [
    ("en", "Reuters quoted two sources as saying that the deal was dead.\n"
     "The talks lasted all night, the same sources said.", "The talks lasted all night"),
    ("en", "Reuters quoted two sources as saying that the deal was dead.\n"
     "The sources said that the talks lasted all night.", "the talks lasted all night"),
    ("fr", "Reuters a cité deux sources disant que l'accord était mort.\n"
     "La réunion a duré toute la nuit, selon les mêmes sources.",
     "La réunion a duré toute la nuit"),
]  # fmt: skip
CREDITED: tuple[BlockKind, ...] = ("dateline", "body")


@pytest.mark.parametrize("code", ["en", "fr"])
def test_the_first_hop_is_always_the_outlet(code: str) -> None:
    text = {"en": "The bridge is shut, the police said.", "fr": "Le pont est fermé, dit la police."}
    for statement in stated(text[code], code):
        assert statement.chain[0].name == OUTLET
        assert statement.chain[0].start is None


@pytest.mark.parametrize(
    ("code", "text", "chain"),
    [
        ("en", "Reuters reported that two officials said that the talks had failed.",
         "Reuters < ?two officials"),
        ("en", "The mayor said that the police said that the road was closed.", "?mayor < police"),
        ("fr", "Reuters a rapporté que deux responsables affirmaient que l'accord était mort.",
         "Reuters < ?deux responsables"),
        ("fr", "Le maire a dit que la police avait déclaré que la route était fermée.",
         "?maire < police"),
    ],
)  # fmt: skip
def test_a_word_within_a_word_is_a_hop_further_in(code: str, text: str, chain: str) -> None:
    assert list(drawn(text, code).values()) == [chain]


@pytest.mark.parametrize(("code", "text", "words"), SAME_SOURCES)
def test_the_same_sources_come_through_the_same_agency(code: str, text: str, words: str) -> None:
    chain = drawn(text, code)[words]
    assert chain.startswith("Reuters < ?")
    assert "sources" in chain


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "Reuters quoted a source as saying that the deal was dead.\n"
         "Another source said that the talks lasted all night.", "the talks lasted all night"),
        ("fr", "Reuters a cité une source disant que l'accord était mort.\n"
         "Une autre source a dit que la réunion avait duré toute la nuit.",
         "la réunion avait duré toute la nuit"),
    ],
)  # fmt: skip
def test_another_source_does_not_come_through_the_agency_of_the_first(
    code: str, text: str, words: str
) -> None:
    assert "Reuters" not in drawn(text, code)[words]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        (
            "en",
            "KASSARA, 6 September 2022 (Reuters) -\nThe police said that the bridge was closed.",
        ),
        ("fr", "KASSARA, 6 septembre 2022 (Reuters) -\nLa police a dit que le pont était fermé."),
    ],
)
def test_a_wire_in_the_dateline_is_the_first_hop_of_all(code: str, text: str) -> None:
    for statement in stated(text, code, CREDITED):
        assert [hop.name for hop in statement.chain] == [OUTLET, "Reuters", "police"]
        assert statement.chain[1].kind == "agency"


def test_an_agency_that_is_credited_is_not_told_twice() -> None:
    text = "KASSARA (Reuters) -\nReuters reported that the bridge was closed."
    (statement,) = stated(text, "en", CREDITED)
    assert [hop.name for hop in statement.chain] == [OUTLET, "Reuters"]


def test_an_agency_that_says_it_again_still_has_it_from_its_sources() -> None:
    text = (
        "Reuters quoted two officials as saying that the army had shelled the northern market.\n"
        "The army had shelled the northern market, the agency said."
    )
    assert drawn(text)["The army had shelled the northern market"] == "Reuters < ?two officials"


def test_what_nobody_said_has_the_outlet_alone() -> None:
    reading = read("The bridge was closed on Monday.")
    assert [hop.name for hop in reading.statements[0].chain] == [OUTLET]
