"""Whether a stretch of a sentence speaks of what is still to come."""

from bisect import bisect_left

from hearsay.annotate.time_grammar import straight
from hearsay.model.annotation import Sentence, Token
from hearsay.model.doc import START, Doc

CLIMB = 12


def is_ahead(doc: Doc, start: int, end: int) -> bool:
    """Whether a time at `start..end` lies ahead: by the word before it or by its verb's tense.

    The verb is found by syntax where there are tokens, else by the words of the sentence before it.
    """
    rules = doc.language.rules.get("times", {})
    before = straight(doc.article.text[max(0, start - 20) : start]).lower().split()
    if any(" ".join(before).endswith(word) for word in rules.get("until", ())):
        return True
    verb = _verb(doc, start, end)
    if verb is None:
        return _said_before(doc, start, rules.get("future", ()))
    tokens = doc.all(Token)
    helpers = [tokens[child] for child in verb.children if tokens[child].dep.startswith("aux")]
    if "Tense=Fut" in verb.morph or ("Mood=Cnd" in verb.morph and "VerbForm=Fin" in verb.morph):
        return True
    words = [word.word.lower() for word in (*helpers, verb)]
    return any("Tense=Fut" in word.morph for word in helpers) or any(
        word in words for word in rules.get("future", ())
    )


def _verb(doc: Doc, start: int, end: int) -> Token | None:
    """The verb that a stretch hangs on."""
    tokens = doc.all(Token)
    at = bisect_left(tokens, end, key=START) - 1
    if at < 0 or tokens[at].end <= start:
        return None
    token = tokens[at]
    for _ in range(CLIMB):
        if token.pos == "VERB" and token.start < start:
            return token
        above = tokens[token.head]
        if above is token:
            break
        token = above
    return token if token.pos in ("VERB", "AUX") else None


def _said_before(doc: Doc, start: int, future: list[str]) -> bool:
    layer = doc.all(Sentence)
    at = bisect_left(layer, start + 1, key=START) - 1
    begins = layer[at].start if at >= 0 and layer[at].end > start else max(0, start - 60)
    words = f" {straight(doc.article.text[begins:start]).lower()} "
    return any(f" {word} " in words for word in future)
