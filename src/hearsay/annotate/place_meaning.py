"""Whether a name of the gazetteer is a place where it stands, and no person, date or thing."""

import unicodedata
from bisect import bisect_left
from dataclasses import dataclass, replace

from hearsay.annotate.gazetteer import fold
from hearsay.annotate.place_candidates import REACH, Candidate
from hearsay.annotate.place_choice import GREAT
from hearsay.annotate.place_index import place_index
from hearsay.annotate.place_words import PlaceWords
from hearsay.model.annotation import Time, Token
from hearsay.model.doc import START, Doc
from hearsay.model.knowledge import KnownPlace

METROPOLIS = 1_000_000
LARGE = ("country", "region", "water")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A name with the place that it would mean, whether the area printed beside it told so, and
    what the recogniser took it for.
    """

    name: Candidate
    place: KnownPlace
    beside: bool
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What the whole text says: its words in lower case, the countries that it names more than
    once, and the names (folded) that are places beyond doubt somewhere in it.
    """

    lower: frozenset[str]
    countries: frozenset[str]
    sure: frozenset[str]


def is_something_else(doc: Doc, words: PlaceWords, each: Candidate) -> bool:
    """Whether a name is a part of a sum of money, of a date, or of what is named after a place."""
    text = doc.article.text
    if _is_currency(text[each.end : each.end + 1]) or _is_currency(text[: each.start][-1:]):
        return True
    if each.words == 1 and _is_town(each) and _is_in_time(doc, each):
        return True
    made = _made(words, each)
    if made == "illness":
        return fold(each.before) not in words.locatives
    return made == "treaty" and all(one.precision in ("city", "site") for one in each.places)


def _made(words: PlaceWords, each: Candidate) -> str:
    """What the words beside a name make of it: treaty, illness, area or ""."""
    sizes = range(REACH, 0, -1)
    after = (words.after.get(each.later[:size], "") for size in sizes)
    before = (words.before.get(each.earlier[:size], "") for size in sizes)
    return next(filter(None, after), "") or next(filter(None, before), "")


def _is_currency(sign: str) -> bool:
    return sign != "" and unicodedata.category(sign) == "Sc"


def _is_town(each: Candidate) -> bool:
    return all(one.precision == "city" and one.population < METROPOLIS for one in each.places)


def _is_in_time(doc: Doc, each: Candidate) -> bool:
    times = doc.all(Time)
    at = bisect_left(times, each.start + 1, key=START) - 1
    return at >= 0 and times[at].end >= each.end


def with_area(doc: Doc, words: PlaceWords, each: Candidate) -> Candidate:
    """A name with the noun after it that makes an area of it: "Dallas County"."""
    if words.after.get(each.later[:1]) != "area" or not each.after[:1].isupper():
        return each
    end = doc.article.text.index(each.after, each.end) + len(each.after)
    return replace(each, end=end, after="", later=each.later[1:], area=True)


def is_sure(words: PlaceWords, one: Reading) -> bool:
    """Whether a name is a place whatever else the text says."""
    if one.beside or one.name.area or _made(words, one.name) == "area":
        return True
    if one.label in ("PER", "inside") or one.name.before[:1].isupper():
        return False
    alone = one.place.precision in LARGE or not _is_followed(words, one.name)
    return alone and (one.label == "LOC" or fold(one.name.before) in words.locatives)


def is_meant(doc: Doc, words: PlaceWords, one: Reading, said: Said) -> bool:
    """Whether a name is a place here, and not a person, a part of a name or a common word."""
    each = one.name
    if is_sure(words, one):
        return True
    if _is_town(each) and each.key in place_index(doc.knowledge).surnames:
        return False
    if one.label == "LOC":
        return True
    if one.label == "inside" or (each.before != "" and fold(each.before) in words.titles):
        return False
    if _is_part(words, each):
        large = one.place.precision in LARGE and one.label != "PER"
        return large and not _is_followed(words, each)
    if each.key in said.sure:
        return True
    if one.label == "PER":
        return _outweighs_person(words, one)
    return each.words > 1 or _is_lone_place(doc, one, said)


def _is_lone_place(doc: Doc, one: Reading, said: Said) -> bool:
    """Whether one word without a word of place before it is a place: large, and no common word."""
    each, place = one.name, one.place
    printed = doc.article.text[each.start : each.end]
    if (printed.lower() in said.lower and not printed.isupper()) or (
        each.opens and not _is_proper(doc, each)
    ):
        return False
    great = place.precision != "city" or place.population >= GREAT
    return great or place.country in said.countries


def _outweighs_person(words: PlaceWords, one: Reading) -> bool:
    """A lone name of a city of millions, a country or a region is that, though a recogniser takes
    it for a person; but not where it is a first name as well.
    """
    large = one.place.precision in LARGE and one.name.key not in words.first_names
    return large or one.place.population >= METROPOLIS


def _is_followed(words: PlaceWords, each: Candidate) -> bool:
    """Whether a capitalised word that is no office stands right after a name."""
    return each.after[:1].isupper() and fold(each.after) not in words.offices


def _is_part(words: PlaceWords, each: Candidate) -> bool:
    """Whether another capitalised word stands right beside the name, as in a person's name."""
    before = each.before[:1].isupper() and fold(each.before) not in words.nationalities
    return (before and len(each.before) > 1) or _is_followed(words, each)


def _is_proper(doc: Doc, each: Candidate) -> bool:
    """Whether the parse takes a sentence's first word for a name; without a parse, yes."""
    tokens = doc.within(each.start, each.end, Token)
    return not tokens or any(token.pos == "PROPN" for token in tokens)
