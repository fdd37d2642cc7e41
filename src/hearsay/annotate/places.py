"""Places by the gazetteer: longest names first, settled by the countries that the text names."""

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from hearsay.annotate.annotator import annotator
from hearsay.annotate.gazetteer import WORD, fold
from hearsay.annotate.place_candidates import Candidate, candidates
from hearsay.annotate.place_choice import chosen, company
from hearsay.annotate.place_labels import label
from hearsay.annotate.place_meaning import (
    Reading,
    Said,
    is_meant,
    is_something_else,
    is_sure,
    with_area,
)
from hearsay.annotate.place_words import PlaceWords, place_words
from hearsay.model.annotation import Place, Precision, Sentence, Token
from hearsay.model.doc import Doc
from hearsay.model.knowledge import KnownPlace


@annotator(needs=[Sentence, Token], gives=[Place])
def places(doc: Doc) -> Iterator[Place]:
    """The places named in headline and body, each with coordinates and country."""
    words = place_words(doc.language)
    found = [
        with_area(doc, words, each)
        for each in candidates(doc)
        if not is_something_else(doc, words, each)
    ]
    lower, peoples = _words_of(doc, words)
    around = company(doc, found, peoples)
    read = [
        Reading(
            name=each,
            beside=beside,
            label=label(doc, words, each),
            place=_area(doc, each, place) if each.area else place,
        )
        for each, (place, beside) in zip(found, chosen(doc, found, around), strict=True)
    ]
    said = Said(
        lower=lower,
        countries=frozenset(country for country, times in around.countries.items() if times > 1),
        sure=frozenset(one.name.key for one in read if is_sure(words, one)),
    )
    yield from (_marked(one) for one in read if is_meant(doc, words, one, said))


def _area(doc: Doc, each: Candidate, place: KnownPlace) -> KnownPlace:
    """The area of which only the town of its name is known: it lies about there."""
    if place.precision != "city":
        return place
    name = doc.article.text[each.start : each.end]
    return replace(place, id="", name=name, precision="region", population=0, forms=())


def _marked(one: Reading) -> Place:
    place = one.place
    return Place(
        start=one.name.start, end=one.name.end, name=place.name, entity=place.id,
        country=place.country, latitude=place.latitude, longitude=place.longitude,
        precision=cast(Precision, place.precision),
    )  # fmt: skip


def _words_of(doc: Doc, around: PlaceWords) -> tuple[frozenset[str], list[str]]:
    """Words of the text in lower case (a name among them may be a common word), and the countries
    of the peoples that it names.
    """
    lower, peoples = set[str](), list[str]()
    for sentence in doc.all(Sentence):
        for word in WORD.findall(doc.article.text[sentence.start : sentence.end]):
            if word.islower():
                lower.add(word)
            if country := around.nationalities.get(fold(word)):
                peoples.append(country)
    return frozenset(lower), peoples
