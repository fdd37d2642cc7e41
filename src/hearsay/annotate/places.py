"""Places by the gazetteer: longest names first, settled by the countries that the text names."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import cast

from hearsay.annotate.annotator import annotator
from hearsay.annotate.gazetteer import WORD, find, fold
from hearsay.annotate.place_index import PlaceIndex, likeliest, place_index
from hearsay.model.annotation import Name, Place, Precision, Sentence, Token
from hearsay.model.doc import START, Doc
from hearsay.model.knowledge import KnownPlace
from hearsay.model.language import Language

GAPS = " -'’.\u00a0‐‑/"
GREAT = 100_000
METROPOLIS = 1_000_000
PARTICLE = 3
Words = list[tuple[int, int, str]]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A name of the gazetteer in the text, with what stands around it."""

    start: int
    end: int
    words: int
    places: tuple[KnownPlace, ...]
    opens: bool
    before: str
    after: str


@dataclass(frozen=True, slots=True, eq=False)
class Around:
    """Words of a language that go before places, before people, and with countries."""

    locatives: frozenset[str]
    titles: frozenset[str]
    nationalities: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """What the whole text says: how often each country is named, its words in lower case."""

    countries: Mapping[str, int]
    lower: frozenset[str]


@annotator(needs=[Sentence, Token], gives=[Place])
def places(doc: Doc) -> Iterator[Place]:
    """The places named in headline and body, each with coordinates and country."""
    index = place_index(doc.knowledge)
    around = _around(doc.language)
    found = [each for sentence in doc.all(Sentence) for each in _candidates(doc, index, sentence)]
    countries = _countries(doc, around, found)
    said = Said(countries, _lower_words(doc))
    for at, each in enumerate(found):
        following = found[at + 1] if at + 1 < len(found) else None
        beside = _country_beside(doc, each, following)
        place = likeliest(each.places, countries, beside)
        if beside or _is_meant(doc, around, each, place, said):
            yield _marked(each, place)


def _marked(each: Candidate, place: KnownPlace) -> Place:
    return Place(
        start=each.start, end=each.end, name=place.name, entity=place.id, country=place.country,
        latitude=place.latitude, longitude=place.longitude,
        precision=cast(Precision, place.precision),
    )  # fmt: skip


@lru_cache(maxsize=64)
def _around(language: Language) -> Around:
    return Around(
        frozenset(fold(row["phrase"]) for row in language.table("locatives")),
        frozenset(fold(row["title"].split()[-1]) for row in language.table("titles")),
        {fold(row["form"]): row["country"] for row in language.table("nationalities")},
    )


def _candidates(doc: Doc, index: PlaceIndex, sentence: Sentence) -> Iterator[Candidate]:
    """Names of the gazetteer in a sentence that are no part of another known name."""
    text = doc.article.text
    words = [
        (match.start(), match.end(), fold(match[0]))
        for match in WORD.finditer(text, sentence.start, sentence.end)
    ]
    taken = [(one.start, one.end) for one in find(index.others, text, sentence.start, sentence.end)]
    at = 0
    while at < len(words):
        size = _size(text, words, at, index)
        start, end = words[at][0], words[at + max(size, 1) - 1][1]
        inside = any(first <= start and end <= last for first, last in taken)
        if size and not inside:
            key = " ".join(word for _, _, word in words[at : at + size])
            known = tuple(doc.knowledge.places[id_] for id_ in index.ids[key].split())
            yield Candidate(
                start, end, size, known,
                opens=at == 0, before=_beside(text, words, at - 1, at),
                after=_beside(text, words, at + size, at + size - 1),
            )  # fmt: skip
        at += max(size, 1)


def _size(text: str, words: Words, at: int, index: PlaceIndex) -> int:
    """How many words the longest place name at a word has; 0 where there is none."""
    most = min(index.longest.get(words[at][2], 1), len(words) - at)
    for size in range(most, 0, -1):
        run = words[at : at + size]
        key = " ".join(word for _, _, word in run)
        if key in index.ids and _is_named(text, run, acronym=key in index.acronyms):
            return size
    return 0


def _is_named(text: str, run: Words, *, acronym: bool) -> bool:
    """Whether words are printed as a name: capitals, and nothing but a blank or hyphen between."""
    printed = [text[start:end] for start, end, _ in run]
    if acronym and not printed[0].isupper():
        return False
    article = len(run) > 1 and len(printed[0]) <= PARTICLE and not printed[1][0].islower()
    gaps = all(
        second[0] - first[1] <= 2 and set(text[first[1] : second[0]]) <= set(GAPS)
        for first, second in pairwise(run)
    )
    return gaps and (not printed[0][0].islower() or article) and not printed[0].isdigit()


def _beside(text: str, words: Words, at: int, edge: int) -> str:
    """The word beside a name where only a blank or hyphen parts them; "" elsewhere."""
    if not 0 <= at < len(words) or not 0 <= edge < len(words):
        return ""
    first, second = sorted((words[at], words[edge]))
    return (
        text[words[at][0] : words[at][1]]
        if set(text[first[1] : second[0]]) <= set(" -'’\u00a0")
        else ""
    )


def _countries(doc: Doc, around: Around, found: list[Candidate]) -> Counter[str]:
    """How often the text names each country, by its name or its people's."""
    named = Counter(
        place.country
        for each in found
        for place in each.places
        if place.precision == "country" or (len(each.places) == 1 and place.population >= GREAT)
    )
    for sentence in doc.all(Sentence):
        for match in WORD.finditer(doc.article.text, sentence.start, sentence.end):
            country = around.nationalities.get(fold(match[0]))
            if country:
                named[country] += 1
    return named


def _lower_words(doc: Doc) -> frozenset[str]:
    """Words of the text in lower case: a name among them may be a common word."""
    return frozenset(
        word
        for sentence in doc.all(Sentence)
        for word in WORD.findall(doc.article.text[sentence.start : sentence.end])
        if word.islower()
    )


def _country_beside(doc: Doc, each: Candidate, following: Candidate | None) -> str:
    """The country printed right after a place: `Tripoli, Lebanon`, `Tripoli (Liban)`."""
    if following is None or doc.article.text[each.end : following.start].strip() not in (",", "("):
        return ""
    of = [place.country for place in following.places if place.precision == "country"]
    same = of and any(place.country == of[0] for place in each.places)
    return of[0] if same and each.places[0].precision != "country" else ""


def _is_meant(
    doc: Doc,
    around: Around,
    each: Candidate,
    place: KnownPlace,
    said: Said,
) -> bool:
    """Whether a name is a place here, and not a person, a part of a name or a common word."""
    label = _label(doc, each)
    led = fold(each.before) in around.locatives
    if label == "LOC" or (led and label != "PER"):
        return True
    titled = fold(each.before) in around.titles and each.before != ""
    if (label == "PER" and not _is_metropolis(around, each, place)) or titled or label == "inside":
        return False
    great = place.precision != "city" or place.population >= GREAT
    if _is_part(around, each):
        return great and place.precision in ("country", "water") and not each.after[:1].isupper()
    if each.words > 1:
        return True
    printed = doc.article.text[each.start : each.end]
    if (printed.lower() in said.lower and not printed.isupper()) or (
        each.opens and not _is_proper(doc, each)
    ):
        return False
    return great or said.countries.get(place.country, 0) > 1


def _is_metropolis(around: Around, each: Candidate, place: KnownPlace) -> bool:
    """A lone name of a city of millions is the city, though a recogniser takes it for a person."""
    return place.population >= METROPOLIS and not _is_part(around, each)


def _label(doc: Doc, each: Candidate) -> str:
    """What the trained recogniser took the name for; `inside` for a part of a longer name."""
    names = doc.all(Name)
    at = bisect_left(names, each.start + 1, key=START) - 1
    if at < 0 or names[at].end < each.end:
        return ""
    name = names[at]
    longer = (name.start, name.end) != (each.start, each.end)
    if longer and name.label in ("ORG", "MISC"):
        return "inside"
    return name.label if not longer or name.label == "PER" else ""


def _is_part(around: Around, each: Candidate) -> bool:
    """Whether another capitalised word stands right beside the name, as in a person's name."""
    before = each.before[:1].isupper() and fold(each.before) not in around.nationalities
    return (before and len(each.before) > 1) or each.after[:1].isupper()


def _is_proper(doc: Doc, each: Candidate) -> bool:
    """Whether the parse takes a sentence's first word for a name; without a parse, yes."""
    tokens = doc.within(each.start, each.end, Token)
    return not tokens or any(token.pos == "PROPN" for token in tokens)
