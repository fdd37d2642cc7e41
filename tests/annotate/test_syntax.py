"""Sentences, words and their grammar, as the pipelines of the packs give them."""

import pytest
from tests.parsed import annotated, page

from hearsay import languages
from hearsay.annotate.syntax import load_pipeline, syntax
from hearsay.annotate.words import verb_forms
from hearsay.errors import LanguageError
from hearsay.model.annotation import Block, Sentence, Token
from hearsay.model.doc import Doc
from hearsay.model.knowledge import Knowledge

PLAIN = {
    "en": "The police said on Monday that three men were arrested by soldiers.",
    "fr": "La police a déclaré lundi que trois hommes ont été arrêtés par des soldats.",
}


def sentences(text: str, code: str) -> list[str]:
    document = annotated(text, code)
    return [document.text(sentence) for sentence in document.all(Sentence)]


def by_word(text: str, code: str) -> dict[str, Token]:
    return {token.word: token for token in annotated(text, code).all(Token)}


@pytest.mark.parametrize("code", sorted(PLAIN))
def test_every_word_stands_where_it_is_printed(code: str) -> None:
    document = annotated(PLAIN[code], code)
    assert [document.text(t) for t in document.all(Token)] == [t.word for t in document.all(Token)]
    assert [t.i for t in document.all(Token)] == list(range(len(document.all(Token))))


@pytest.mark.parametrize("code", sorted(PLAIN))
def test_heads_children_and_subtrees_agree(code: str) -> None:
    tokens = annotated(f"{PLAIN[code]}\n{PLAIN[code]}", code).all(Token)
    for token in tokens:
        assert all(tokens[child].head == token.i for child in token.children)
        assert token.head == token.i or token.i in tokens[token.head].children
        assert token.left == min([token.i, *(tokens[c].left for c in token.children)])
        assert token.right == max([token.i, *(tokens[c].right for c in token.children)])


@pytest.mark.parametrize(
    ("code", "verb", "lemma", "subject", "agent"),
    [
        ("en", "said", "say", "police", "soldiers"),
        ("fr", "déclaré", "déclarer", "police", "soldats"),
    ],
)
def test_a_plain_sentence_is_parsed_in_universal_dependencies(
    code: str, verb: str, lemma: str, subject: str, agent: str
) -> None:
    words = by_word(PLAIN[code], code)
    assert (words[verb].dep, words[verb].pos, words[verb].lemma) == ("root", "VERB", lemma)
    assert (words[subject].dep, words[subject].head) == ("nsubj", words[verb].i)
    assert words[agent].dep in ("obl:agent", "obl")
    men = words["men" if code == "en" else "hommes"]
    assert men.dep == "nsubj:pass"


@pytest.mark.parametrize(
    ("code", "text", "wanted"),
    [
        ("en", "The bridge is shut. The road is open.", ["The bridge is shut.",
         "The road is open."]),
        ("en", "Gen. Paul Marsh spoke.\nMr. Keller left.", ["Gen. Paul Marsh spoke.",
         "Mr. Keller left."]),
        ("en", "“We stay.” That was all.", ["“We stay.”", "That was all."]),
        ("fr", "Le pont est fermé. La route est ouverte.", ["Le pont est fermé.",
         "La route est ouverte."]),
        ("fr", "M. Marchand est parti.\nMme Keller reste.", ["M. Marchand est parti.",
         "Mme Keller reste."]),
    ],
)  # fmt: skip
def test_sentences_end_where_they_end(code: str, text: str, wanted: list[str]) -> None:
    assert sentences(text, code) == wanted


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The mayor of the old port and the bishop of the new town met on Monday morning"),
        ("fr", "Le maire du vieux port et l'évêque de la ville nouvelle se sont vus lundi matin"),
    ],
)
def test_no_sentence_ends_without_a_mark(code: str, text: str) -> None:
    assert sentences(text, code) == [text]


def test_a_sentence_never_runs_over_a_paragraph() -> None:
    assert sentences("The bridge is\nshut today", "en") == ["The bridge is", "shut today"]


@pytest.mark.parametrize("kind", ["boilerplate", "byline", "dateline", "credit"])
def test_what_is_no_text_of_the_article_is_not_parsed(kind: str) -> None:
    document = annotated("Read also: the news.", "en", (kind,))  # type: ignore[arg-type]
    assert document.all(Token) == ()
    assert document.all(Sentence) == ()


@pytest.mark.parametrize("mark", ["'", "’", "ʼ", "‘"])
def test_every_apostrophe_elides_alike(mark: str) -> None:
    document = annotated(f"L{mark}armée a quitté la ville.", "fr")
    printed = [document.text(token) for token in document.all(Token)]
    assert printed == [f"L{mark}", "armée", "a", "quitté", "la", "ville", "."]


def test_offsets_hold_after_a_narrow_space() -> None:
    text = "Le pont coûte 3\u202f000 euros\u00a0: c’est cher."
    document = annotated(text, "fr")
    assert all(len(document.text(token)) == len(token.word) for token in document.all(Token))
    assert "cher" in [document.text(token) for token in document.all(Token)]


@pytest.mark.parametrize(
    ("code", "text", "printed"),
    [
        ("en", "The  mayor   said: ''The bridge  is shut.'' She left.",
         ["The", "mayor", "said", ":", "''", "The", "bridge", "is", "shut", ".", "''", "She",
          "left", "."]),
        ("fr", "La  maire a dit\u00a0 : ''Le pont  est fermé.'' Elle est partie.",
         ["La", "maire", "a", "dit", ":", "''", "Le", "pont", "est", "fermé", ".", "''", "Elle",
          "est", "partie", "."]),
    ],
)  # fmt: skip
def test_doubled_marks_and_blanks_leave_every_word_where_it_is_printed(
    code: str, text: str, printed: list[str]
) -> None:
    document = annotated(text, code)
    assert [document.text(token) for token in document.all(Token)] == printed
    assert document.text(document.all(Sentence)[-1]) == text[text.rindex("''") + 3 :]


@pytest.mark.parametrize(
    ("code", "text", "word", "lemma"),
    [
        ("en", "The envoys denied it.", "denied", "deny"),
        ("en", "The mayor has spoken.", "spoken", "speak"),
        ("fr", "Les émissaires l'ont démenti.", "démenti", "démentir"),
        ("fr", "Le maire a promis son aide.", "promis", "promettre"),
        ("fr", "Les rebelles ont été vus.", "vus", "voir"),
    ],
)
def test_lemmas_of_the_verbs_that_matter_are_right(
    code: str, text: str, word: str, lemma: str
) -> None:
    assert by_word(text, code)[word].lemma == lemma


def test_a_sure_verb_form_is_a_verb_whatever_the_model_says() -> None:
    forms = verb_forms(languages.load("fr"))
    assert forms["affirmait"].lemma == "affirmer"
    assert forms["affirmait"].sure


def test_an_empty_article_has_no_words() -> None:
    made = page("", "en")
    document = Doc(made.article, languages.load("en"), Knowledge())
    assert list(syntax.find(document.plus([Block(start=0, end=0, kind="body")]))) == []


def test_a_model_that_is_not_there_is_told_in_words() -> None:
    with pytest.raises(LanguageError, match="no language model at 'no_such_model'"):
        load_pipeline("no_such_model")
