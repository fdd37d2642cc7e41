"""Every way in which news puts words, thoughts and wishes into somebody's mouth, in each language.

`ways_of_attributing.tsv` has a row for each: the source ("" where nobody is named) and words of the
content that are to be found in the text. `-` before the source: told, but not said ("did not say
whether", "want to strike").
"""

from pathlib import Path

import pytest
from tests.parsed import attributed

from hearsay.model.attribution import Attribution

TABLE = Path(__file__).with_suffix("").with_name("ways_of_attributing.tsv")
WAYS = [line.split("\t") for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]]
ONE_LANGUAGE = {
    "without that", "unnamed, close to", "letter", "anonymous",
    "participle the parse takes for a noun",
}  # fmt: skip


def told(text: str, each: Attribution) -> tuple[str, str]:
    """The source as the rows write it, and the words of the content."""
    source = text[slice(*each.source)] if each.source else ""
    content = " ".join(text[start:end] for start, end in each.content)
    return f"{'' if each.said else '-'}{source}", content


@pytest.mark.parametrize(
    ("code", "source", "words", "text"),
    [row[1:] for row in WAYS],
    ids=[f"{row[1]} {row[0]}" for row in WAYS],
)
def test_it_is_found_with_its_source(code: str, source: str, words: str, text: str) -> None:
    found = [told(text, each) for each in attributed(text, code)]
    assert any(
        who.startswith(source) and bool(who) == bool(source) and words in what
        for who, what in found
    ), found


@pytest.mark.parametrize("code", ["en", "fr"])
def test_each_way_stands_in_each_language(code: str) -> None:
    others = {row[0] for row in WAYS if row[1] != code}
    assert others - {row[0] for row in WAYS if row[1] == code} <= ONE_LANGUAGE


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The so-called “experts” left the hall."),
        ("fr", "Les prétendus « experts » ont quitté la salle."),
        ("en", "Crowds went to see “The Last Bridge” in Lome."),
        ("fr", "La foule est allée voir « Le Dernier Pont » à Lomé."),
        ("en", "They arrested Karl Brandt, “the Baker”, on Monday."),
        ("fr", "Ils ont arrêté Karl Brandt, dit « le Boulanger », lundi."),
        ("en", "The mayor left the hall and crossed the bridge."),
        ("fr", "Le maire a quitté la salle et traversé le pont."),
        ("en", "Gaza: twelve people were killed overnight."),
        ("fr", "Gaza : douze personnes ont été tuées dans la nuit."),
    ],
)
def test_scare_quotes_titles_nicknames_and_topics_are_no_attribution(code: str, text: str) -> None:
    assert [told(text, each) for each in attributed(text, code) if each.said] == []


@pytest.mark.parametrize(
    ("code", "paragraphs", "last"),
    [
        ("en", ["“It is safe,” Anna Keller said. “We tested it.", "“It will hold.",
                "“I promise that.”"], "I promise that"),
        ("fr", ["« C'est sûr », a dit Anna Keller. « Nous l'avons testé.", "« Il tiendra.",
                "« Je le promets. »"], "Je le promets"),
    ],
)  # fmt: skip
def test_a_quotation_that_opens_again_in_each_paragraph_stays_with_its_speaker(
    code: str, paragraphs: list[str], last: str
) -> None:
    text = "\n".join(paragraphs)
    hers = [a for a in attributed(text, code) if a.source and "Keller" in text[slice(*a.source)]]
    assert last in " ".join(text[start:end] for each in hers for start, end in each.content)
