"""What is read of a sentence that others coded: its events, and the words of who took part."""

from hearsay.model.annotation import Block, Mention, Sentence
from hearsay.model.article import Article, Page
from hearsay.model.doc import Doc
from hearsay.model.statement import Event
from hearsay.pipeline import Pipeline
from hearsay.state.events import events
from hearsay.state.view import view


def sentence_doc(name: str, text: str, language: str) -> Doc:
    """A text, all of it body, as the pipeline annotates it."""
    body = Block(start=0, end=len(text), kind="body")
    article = Article(path=name, language=language, text=text)
    return Pipeline(strict=True).annotate(Page(article=article, blocks=(body,)))


def told(doc: Doc) -> list[Event]:
    """The events of each sentence, in text order."""
    laid_out = view(doc)
    return [event for s in doc.all(Sentence) for event in events(laid_out, (s.start, s.end))]


def words(doc: Doc, party: str) -> str:
    """A participant's words: its own, and those by which the text names it; lower case."""
    capitals = doc.knowledge.capitals  # a capital's name stands for its state
    named = [
        doc.text(m)
        for m in doc.all(Mention)
        if m.entity == party or (m.entity and capitals.get(m.entity, "").lower() == party)
    ]
    return " ".join((party, *named)).lower()
