"""What was said: clauses, quotes, nouns and infinitives."""

import pytest
from tests.parsed import attributed, laid_out, stated

from hearsay.model.annotation import Quote
from hearsay.state.quotation import is_speech


def contents(text: str, code: str) -> list[str]:
    return [text[start:end] for each in attributed(text, code) for start, end in each.content]


@pytest.mark.parametrize(
    ("code", "text", "content"),
    [
        ("en", "The army denied the accusation.", "the accusation"),
        ("en", "The company announced the closure of the plant.", "the closure of the plant"),
        ("en", "The mayor promised to rebuild the bridge.", "to rebuild the bridge"),
        ("en", "The opposition accused the government of rigging the vote.",
         "the government of rigging the vote"),
        ("fr", "L'armée a démenti ces accusations.", "ces accusations"),
        ("fr", "La société a annoncé la fermeture de l'usine.", "la fermeture de l'usine"),
        ("fr", "Le maire a promis de construire un pont.", "de construire un pont"),
        ("fr", "L'opposition accuse le gouvernement d'avoir truqué le vote.",
         "le gouvernement d'avoir truqué le vote"),
    ],
)  # fmt: skip
def test_nouns_and_infinitives_are_said_too_but_are_no_clause(
    code: str, text: str, content: str
) -> None:
    assert contents(text, code) == [content]
    assert not attributed(text, code)[0].clausal


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("en", "“The bridge is closed,” the mayor said.", "direct"),
        ("en", "The mayor said that the bridge was closed.", "indirect"),
        ("en", "The mayor said that the bridge was “a danger to all”.", "mixed"),
        ("en", "The bridge was closed.", "none"),
        ("fr", "« Le pont est fermé », a déclaré le maire.", "direct"),
        ("fr", "Le maire a déclaré que le pont était fermé.", "indirect"),
        ("fr", "Le maire a déclaré que le pont était « un danger pour tous ».", "mixed"),
        ("fr", "Le pont était fermé.", "none"),
    ],
)
def test_a_statement_tells_how_much_of_it_is_quoted(code: str, text: str, kind: str) -> None:
    assert [statement.quote for statement in stated(text, code)] == [kind]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "“The rain has stopped. The road is dry,” the mayor said."),
        ("fr", "« La pluie a cessé. La route est sèche », a dit le maire."),
    ],
)
def test_a_quote_of_two_sentences_is_two_statements_on_one_word(code: str, text: str) -> None:
    chains = [statement.chain[1].name for statement in stated(text, code)]
    assert len(chains) == 2
    assert len(set(chains)) == 1


@pytest.mark.parametrize(
    ("code", "text", "speech"),
    [
        ("en", "He read “The Old Mill” twice.", False),
        ("en", "She said: “The mill is old.”", True),
        ("fr", "Il a lu « Le vieux moulin » deux fois.", False),
        ("fr", "Elle a dit : « Le moulin est vieux. »", True),
    ],
)
def test_a_title_is_no_speech(code: str, text: str, speech: bool) -> None:
    view = laid_out(text, code)
    (quote,) = view.doc.all(Quote)
    assert is_speech(view, quote) is speech


def test_a_telling_that_is_set_in_leaves_the_sentence_around_it() -> None:
    text = "The bridge, the mayor said, was closed after the storm."
    assert contents(text, "en") == ["The bridge", "was closed after the storm"]


def test_a_date_is_not_what_was_announced() -> None:
    text = "The plant will close, the company announced on Friday."
    assert contents(text, "en") == ["The plant will close"]
