"""Words that take a side, in the outlet's own voice or inside somebody's quotation."""

from collections.abc import Iterator
from functools import lru_cache

from hearsay.annotate.annotator import annotator
from hearsay.annotate.gazetteer import Gazetteer, compile_forms, find
from hearsay.model.annotation import Mention, Quote, Sentence, Wording
from hearsay.model.doc import Doc
from hearsay.model.knowledge import Knowledge, Term


@annotator(needs=[Sentence, Quote, Mention], gives=[Wording])
def wording(doc: Doc) -> Iterator[Wording]:
    """Every term of the wording table, with whom or what it is said of."""
    terms, gazetteer = compiled(doc.knowledge, doc.language.code)
    quotes = doc.all(Quote)
    names = [mention for mention in doc.all(Mention) if mention.form == "name"]
    for sentence in doc.all(Sentence):
        for match in find(gazetteer, doc.article.text, sentence.start, sentence.end):
            if any(
                (n.start <= match.start and match.end < n.end)
                or (n.start < match.start and match.end <= n.end)
                for n in names
            ):
                continue  # "Liberation" in the name of a party takes no side
            term = terms[match.ids[0]]
            yield Wording(
                start=match.start,
                end=match.end,
                entity=term.about,
                term=doc.article.text[match.start : match.end],
                in_quote=any(q.start <= match.start and match.end <= q.end for q in quotes),
            )


@lru_cache(maxsize=16)
def compiled(knowledge: Knowledge, language: str) -> tuple[dict[str, Term], Gazetteer]:
    """The terms of a language by their words, and the index that finds them."""
    terms = {term.term: term for term in knowledge.wording if term.language == language}
    return terms, compile_forms((term, term) for term in terms)
