"""Names of the gazetteer in a text, before it is asked whether a place is meant."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from hearsay.annotate.gazetteer import WORD, find, fold
from hearsay.annotate.place_index import PlaceIndex, place_index
from hearsay.model.annotation import Sentence
from hearsay.model.doc import Doc
from hearsay.model.knowledge import KnownPlace

GAPS = " -'’.\u00a0‐‑/"
BESIDE = " -'’\u00a0"
POSSESSIVE = ("'s", "’s")
PARTICLE = 3
REACH = 4
Words = list[tuple[int, int, str]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name of the gazetteer in the text, with what stands around it.

    `key` is its folded form; `before` and `after` are the words beside it, `earlier` the few folded
    words before it and `later` those after it, nearest first. `area` is what the name became by a
    noun after it, "Dallas County", and is within `start..end` then.
    """

    start: int
    end: int
    words: int
    key: str
    places: tuple[KnownPlace, ...]
    opens: bool
    before: str
    after: str
    earlier: tuple[str, ...]
    later: tuple[str, ...]
    area: bool = False


def candidates(doc: Doc) -> list[Candidate]:
    """All names of the gazetteer in headline and body, left to right."""
    index = place_index(doc.knowledge)
    return [each for sentence in doc.all(Sentence) for each in _in_sentence(doc, index, sentence)]


def _in_sentence(doc: Doc, index: PlaceIndex, sentence: Sentence) -> Iterator[Candidate]:
    """Names of the gazetteer in a sentence that are no part of another known name."""
    text = doc.article.text
    words = [
        (match.start(), match.end(), fold(match[0]))
        for match in WORD.finditer(text, sentence.start, sentence.end)
    ]
    taken = [(one.start, one.end) for one in find(index.others, text, sentence.start, sentence.end)]
    at = 0
    while at < len(words):
        size = _size(doc, words, at, index)
        start, end = words[at][0], words[at + max(size, 1) - 1][1]
        if size and not _inside(text, start, end, taken):
            key = " ".join(word for _, _, word in words[at : at + size])
            known = tuple(doc.knowledge.places[id_] for id_ in index.ids[key].split())
            yield Candidate(
                start, end, size, key, known,
                opens=at == 0, before=_beside(text, words, at - 1, at),
                after=_beside(text, words, at + size, at + size - 1),
                earlier=tuple(word for _, _, word in words[max(at - REACH, 0) : at][::-1]),
                later=tuple(word for _, _, word in words[at + size : at + size + REACH]),
            )  # fmt: skip
        at += max(size, 1)


def _inside(text: str, start: int, end: int, taken: list[tuple[int, int]]) -> bool:
    """Whether a name is a part of another; "China" of "China's health ministry" is none."""
    owner = text.startswith(POSSESSIVE, end)
    return any(first <= start and end <= last and not owner for first, last in taken)


def _size(doc: Doc, words: Words, at: int, index: PlaceIndex) -> int:
    """How many words the longest place name at a word has; 0 where there is none."""
    most = min(index.longest.get(words[at][2], 1), len(words) - at)
    for size in range(most, 0, -1):
        run = words[at : at + size]
        key = " ".join(word for _, _, word in run)
        if key in index.ids and _is_named(doc, run, index.ids[key], acronym=key in index.acronyms):
            return size
    return 0


def _is_named(doc: Doc, run: Words, ids: str, *, acronym: bool) -> bool:
    """Whether words are printed as a name: capitals, and nothing but a blank or hyphen between."""
    text = doc.article.text
    printed = [text[start:end] for start, end, _ in run]
    if printed[0].isdigit() or (acronym and not printed[0].isupper()):
        return False
    if any(
        second[0] - first[1] > 2 or not set(text[first[1] : second[0]]) <= set(GAPS)
        for first, second in pairwise(run)
    ):
        return False
    if not printed[0][0].islower():
        return True
    article = len(run) > 1 and len(printed[0]) <= PARTICLE and not printed[1][0].islower()
    return article or (len(run) > 1 and _begins_small(doc, run, ids))


def _begins_small(doc: Doc, run: Words, ids: str) -> bool:
    """Whether the table has a name that begins with a small letter: "détroit d'Ormuz"."""
    if all(doc.article.text[start].islower() for start, _, _ in run):
        return False
    key = [word for _, _, word in run]
    small = (
        form for id_ in ids.split() for form in doc.knowledge.places[id_].forms if form[0].islower()
    )
    return any([fold(word) for word in WORD.findall(form)] == key for form in small)


def _beside(text: str, words: Words, at: int, edge: int) -> str:
    """The word beside a name where only a blank or hyphen parts them; "" elsewhere."""
    if not 0 <= at < len(words) or not 0 <= edge < len(words):
        return ""
    first, second = sorted((words[at], words[edge]))
    between = text[first[1] : second[0]]
    return text[words[at][0] : words[at][1]] if set(between) <= set(BESIDE) else ""
