"""Whether the text speaks of a person as of a man or a woman: by titles, nouns and given names."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from hearsay.model.annotation import Mention, Token
from hearsay.model.doc import Doc
from hearsay.model.language import Language
from hearsay.model.morph import head_of, value

GENDERS = {"m": "Masc", "f": "Fem", "n": "Neut"}
TITLE_REACH = 3  # words before a name
TITLE_WEIGHT, NAME_WEIGHT = 2, 1
BESIDE = {"appos", "flat", "flat:name", "compound", "nmod"}
PLAIN = {"DET", "ADJ", "NOUN", "PROPN"}


def genders(doc: Doc, mentions: Iterable[Mention]) -> Mapping[str, str]:
    """`Masc` or `Fem` for each person of whom the article tells it, by entity."""
    votes: dict[str, Counter[str]] = {}
    for mention in mentions:
        if mention.kind == "person" and mention.form == "name" and mention.entity:
            votes.setdefault(mention.entity, Counter()).update(_votes(doc, mention))
    known = {e: GENDERS.get(a.gender, "") for e in votes if (a := doc.knowledge.actors.get(e))}
    told = {e: _most(ballot) for e, ballot in votes.items()}
    return told | {entity: gender for entity, gender in known.items() if gender}


def _most(ballot: Counter[str]) -> str:
    """What most votes are for; "" where they are even."""
    ranked = ballot.most_common(2)
    even = len(ranked) == 2 and ranked[0][1] == ranked[1][1]
    return "" if not ranked or even else ranked[0][0]


def _votes(doc: Doc, mention: Mention) -> Iterator[str]:
    """One for a given name, two for a word beside the name that only one of them bears."""
    words = doc.within(mention.start, mention.end, Token)
    if words and (given := given_names(doc.language).get(words[0].word)):
        yield from [GENDERS[given]] * NAME_WEIGHT
    for token in _beside(doc, words):
        if found := _gender_of_title(doc, token):
            yield from [found] * TITLE_WEIGHT
        elif token.pos == "NOUN" and (found := _gender_of_noun(doc, token)):
            yield found


def _beside(doc: Doc, words: list[Token]) -> Iterator[Token]:
    """Titles before a name and nouns in apposition to it."""
    tokens = doc.all(Token)
    if not words:
        return
    for token in reversed(tokens[max(0, words[0].i - TITLE_REACH) : words[0].i]):
        if token.pos not in PLAIN:
            break
        yield token
    head = head_of(words, words[0].start, words[-1].end)
    if head and head.dep in BESIDE and tokens[head.head].pos == "NOUN" and _is_plain(doc, head):
        yield tokens[head.head]
    if head:
        yield from (tokens[i] for i in head.children if tokens[i].dep == "appos")


def _is_plain(doc: Doc, head: Token) -> bool:
    """Is the name set beside its noun without a preposition between them?"""
    return not any(doc.all(Token)[i].dep == "case" for i in head.children)


def _gender_of_title(doc: Doc, token: Token) -> str:
    """The gender of a title; where the grammar marks it, that of its article."""
    titles = title_genders(doc.language)
    forms = [form for form in (token.word.lower(), token.lemma.lower()) if form in titles]
    told = next((titles[form] for form in forms if titles[form]), "")
    return told or (_gender_of_noun(doc, token) if forms else "")


def _gender_of_noun(doc: Doc, token: Token) -> str:
    """The gender of a noun's article, else its own."""
    article = next((t for i in token.children if (t := doc.all(Token)[i]).dep == "det"), None)
    return (value(article, "Gender") if article else "") or value(token, "Gender")


@lru_cache(maxsize=16)
def title_genders(language: Language) -> Mapping[str, str]:
    """The genders of titles and of nouns for persons, "" where either can bear them."""
    found: dict[str, str] = {}
    for row in language.table("nominals"):
        if row["kinds"] == "person":
            found[row["noun"].lower()] = GENDERS.get(row["gender"], "")
    for row in language.table("titles"):
        found[row["title"].lower()] = GENDERS.get(row["gender"], "")
    return found


@lru_cache(maxsize=16)
def given_names(language: Language) -> Mapping[str, str]:
    """Given names with the gender of those who bear them."""
    return {row["name"]: row["gender"] for row in language.table("given_names")}
