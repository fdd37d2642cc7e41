"""The pattern of an event that fits a word and what hangs below it."""

from hearsay.model.annotation import Token
from hearsay.model.morph import PREDICATES, above
from hearsay.state.event_patterns import Found, Pattern, patterns
from hearsay.state.slots import fillers
from hearsay.state.verb_group import is_reflexive
from hearsay.state.view import View

TAGS = {
    "verb": PREDICATES, "light": PREDICATES, "reflexive": PREDICATES, "noun": {"NOUN", "PROPN"},
}  # fmt: skip
LIGHT_REACH = 8
LEADING = {"ADP", "PART", "SCONJ"}
ASIDE = {"advcl", "acl:relcl", "parataxis"}


def match(view: View, token: Token, phrases: bool) -> Found | None:
    """The pattern of most words at a token; of equals the one whose words are nearest."""
    found = [
        Found(token, pattern, light)
        for pattern in patterns(view.doc.language).get(token.lemma.lower(), ())
        if phrases == (len(pattern.words) > 1) and token.pos in TAGS[pattern.pos]
        if (light := _light_words(view, token, pattern)) is not None
        and _fits(view, Found(token, pattern, light))
    ]
    return min(found, key=_distance, default=None)


def _fits(view: View, found: Found) -> bool:
    """Is a reflexive verb one here, and does a place stand where it must?"""
    pattern = found.pattern
    if pattern.pos == "reflexive" and not is_reflexive(view, found.token):
        return False
    places = [t for slot in pattern.placed for t in fillers(view, found, slot)]
    return not pattern.placed or any(m.kind == "place" for t in places for m in view.mentions_at(t))


def _distance(found: Found) -> tuple[int, int, int]:
    pattern = found.pattern
    special = (pattern.pos == "reflexive") + bool(pattern.placed)
    return -len(pattern.words), -special, max(found.words) - min(found.words)


def _light_words(view: View, token: Token, pattern: Pattern) -> tuple[Token, ...] | None:
    """The words that complete a phrase, among those below its head; None where one is missing."""
    found: list[Token] = []
    around = view.tokens[max(0, token.left) : min(token.right, token.i + LIGHT_REACH) + 1]
    for word in pattern.words[1:]:
        fit = next(
            (
                t
                for t in around
                if _is_light(view, t, word, token) and not _is_subject(t, token, pattern)
            ),
            None,
        )
        if fit is None:
            return None
        found.append(fit)
    return tuple(found)


def _is_subject(word: Token, head: Token, pattern: Pattern) -> bool:
    """Does the word do itself what the pattern's subject does to it: "talks resumed"?"""
    before = word.i < head.i and word.head == head.i and word.dep == "nsubj"
    return before and "subj" in pattern.actor


def _is_light(view: View, word: Token, wanted: str, head: Token) -> bool:
    """Is it the wanted word, with no other verb between it and its head?"""
    if word.i == head.i or wanted not in (word.lemma.lower(), word.word.lower()):
        return False
    if (word.pos == "VERB" and word.dep in ASIDE) or (word.i < head.i and word.head != head.i):
        return False
    introduced = view.tokens[word.head] if word.pos in LEADING else word
    for governor in above(view.tokens, introduced) if introduced.i != head.i else (head,):
        if governor.i == head.i:
            return True
        if governor.pos == "VERB" and governor.dep not in ("amod", "compound"):
            return False
    return False
