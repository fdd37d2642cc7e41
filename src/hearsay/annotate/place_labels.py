"""What the trained recogniser takes a name of the gazetteer for."""

from bisect import bisect_left
from collections.abc import Sequence

from hearsay.annotate.gazetteer import WORD, fold
from hearsay.annotate.place_candidates import Candidate
from hearsay.annotate.place_words import PlaceWords
from hearsay.model.annotation import Name
from hearsay.model.doc import START, Doc


def label(doc: Doc, words: PlaceWords, each: Candidate) -> str:
    """What the trained recogniser took the name for; `inside` for a part of a longer name."""
    names = doc.all(Name)
    at = bisect_left(names, each.start + 1, key=START) - 1
    if at < 0 or names[at].end < each.end:
        return ""
    name = names[at]
    before = [fold(word) for word in WORD.findall(doc.article.text[name.start : each.start])]
    after = [fold(word) for word in WORD.findall(doc.article.text[each.end : name.end])]
    if not before and not after:
        return name.label
    if _is_held_by_office(words, before, after):
        return ""
    if name.label in ("ORG", "MISC"):
        return "" if _is_small(doc, name, each) else "inside"
    return name.label if name.label == "PER" else ""


def _is_small(doc: Doc, name: Name, each: Candidate) -> bool:
    """Whether the rest of a name is written small: "Hubei province", a name with a common noun."""
    text = doc.article.text
    rest = text[name.start : each.start] + text[each.end : name.end]
    return rest == rest.lower()


def _is_held_by_office(words: PlaceWords, before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether the rest of a name is an office: "Health Minister of Peru", "Utah Governor"."""
    if after:
        return not before and (after[0] in words.offices or after[-1] in words.offices)
    return len(before) > 1 and before[-2] in words.offices
