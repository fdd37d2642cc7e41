"""Is the one in whose mouth hearsay puts the words the one whom the annotator noted?

Names are compared by their content words, folded to plain lower-case letters: one of the forms by
which hearsay knows its hop must hold all of the noted name's, or of its short name in brackets. A
noted description ("the weather bulletin issued on Friday") is also met by fewer of its words, its
noun among them ("weather bulletin"). `?unnamed …` asks for a hop that hearsay calls unnamed.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain as joined

from anyascii import anyascii

from hearsay.model.annotation import Mention, Token
from hearsay.model.attribution import Attribution
from hearsay.model.doc import Doc
from hearsay.model.statement import Hop
from hearsay.state.spans import tokens_in

UNNAMED = "?unnamed"
CONTENT_TAGS = {"NOUN", "PROPN", "ADJ", "NUM", "VERB"}
BRACKETS = re.compile(r"^(.+?)\s*\((.+?)\)$")


def is_noted(doc: Doc, noted: str, mouth: Hop) -> bool:
    """Is a hop the one noted?"""
    if noted.startswith(UNNAMED):
        return mouth.unnamed
    short = BRACKETS.match(noted)
    names = (noted, *short.groups()) if short else (noted,)
    return any(_is_named(doc, name, mouth) for name in names) or _is_described(doc, noted, mouth)


def _is_named(doc: Doc, name: str, mouth: Hop) -> bool:
    wanted = _content(doc, name)
    return any(wanted <= set(words(form)) for form in forms(doc, mouth))


def _is_described(doc: Doc, noted: str, mouth: Hop) -> bool:
    head, found = _noun(doc, noted), _content(doc, mouth.name)
    held = head is not None and set(words(head.word)) <= found <= _content(doc, noted)
    return held and mouth.entity is None


def mouth_of(one: Attribution, chain: Sequence[Hop]) -> Hop:
    """The link of a chain that stands for an attribution's own source; else its last link."""
    span = one.bearer or one.cue
    return next((hop for hop in reversed(chain) if (hop.start, hop.end) == span), chain[-1])


def forms(doc: Doc, hop: Hop) -> Iterator[str]:
    """The names of a hop: its own, those printed in the article, those of the tables."""
    yield hop.name
    same = [m for m in doc.all(Mention) if m.form == "name" and _is_of(m, hop)]
    yield from joined.from_iterable((m.name, doc.text(m)) for m in same)
    if actor := doc.knowledge.actors.get(hop.entity or ""):
        yield from (actor.name, *joined.from_iterable(actor.forms.values()))
    if outlet := doc.knowledge.outlets.get(hop.entity or ""):
        yield from (outlet.name, *outlet.forms)


def words(name: str) -> list[str]:
    """The words of a name in plain lower-case letters."""
    return re.findall(r"\w+", str(anyascii(name)).lower())


def _is_of(mention: Mention, hop: Hop) -> bool:
    if hop.entity:
        return mention.entity == hop.entity
    return bool(mention.name) and mention.name == hop.name


def _content(doc: Doc, name: str) -> frozenset[str]:
    every = frozenset(words(name))
    return every - _small_words(doc.all(Token)) or every


@lru_cache(maxsize=4)
def _small_words(tokens: tuple[Token, ...]) -> frozenset[str]:
    """The words that the article prints more often as articles and the like than as others."""
    counts: Counter[str] = Counter()
    for token in tokens:
        for word in words(token.word):
            counts[word] += -1 if token.pos in CONTENT_TAGS else 1
    return frozenset(word for word, count in counts.items() if count > 0)


def _noun(doc: Doc, noted: str) -> Token | None:
    """The common noun on which a noted description hangs, where the article prints it."""
    start = doc.article.text.find(noted)
    inside = tokens_in(doc.all(Token), (start, start + len(noted))) if start >= 0 else []
    tops = [t for t in inside if t.head == t.i or not inside[0].i <= t.head <= inside[-1].i]
    return next((t for t in tops if t.pos == "NOUN"), None)
