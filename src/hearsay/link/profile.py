"""What an article is about, for comparing it with others."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from hearsay.link import days, rarity, vectors
from hearsay.link.days import Days
from hearsay.link.words import content_words
from hearsay.model.knowledge import Knowledge
from hearsay.model.reading import Reading
from hearsay.model.said import said

DAY_WITHOUT_YEAR = re.compile(r"XXXX-\d\d-\d\d")
SPOKEN = ("headline", "body", "caption")


@dataclass(frozen=True, slots=True)
class Deed:
    """An event as a story tells it: its type, who took part, and when, if that is settled."""

    type: str
    participants: frozenset[str]
    when: Days | None


@dataclass(frozen=True, slots=True)
class Profile:
    """An article as vectors and deeds; `yearless` are its days without year, as MM-DD.

    `dated` is when it appeared, `likely` when it probably did where only the first day is known.
    """

    id: str
    language: str
    names: vectors.Vector
    places: vectors.Vector
    words: vectors.Vector
    deeds: frozenset[Deed]
    dated: Days | None
    likely: Days | None
    yearless: frozenset[str]


def profiles(
    readings: Sequence[Reading], knowledge: Knowledge
) -> tuple[dict[str, Profile], dict[str, float]]:
    """Profiles by article id, and how rare each entity and word is in the pile."""
    names = {r.article.id: _names(r) for r in readings}
    words = {r.article.id: _words(r) for r in readings}
    counts = vectors.document_counts((*names.values(), *words.values()))
    priors = {id: rarity.prior(id, knowledge) for counter in names.values() for id in counter}
    rare = rarity.weights(counts, len(readings), priors)
    made = {}
    for reading in readings:
        id = reading.article.id
        places = {m.entity for m in reading.mentions if m.kind == "place" and m.entity}
        made[id] = Profile(
            id=id,
            language=reading.article.language,
            names=vectors.weighted(names[id], rare),
            places={p: rare[p] for p in places & names[id].keys()},
            words=vectors.weighted(words[id], rare),
            deeds=frozenset(_deeds(reading)),
            dated=days.of(reading.dating),
            likely=days.likely(reading.dating),
            yearless=frozenset(_yearless(reading)),
        )
    return made, rare


def _names(reading: Reading) -> Counter[str]:
    """Whom and what an article speaks of; its own outlet apart."""
    own = reading.outlet.id
    return Counter(m.entity for m in reading.mentions if m.entity and m.entity != own)


def _words(reading: Reading) -> Counter[str]:
    """Its content words, marked with the language: words of two languages are never the same."""
    article = reading.article
    spoken = [article.text[b.start : b.end] for b in reading.blocks if b.kind in SPOKEN]
    text = "\n".join(spoken) if reading.blocks else article.text
    counts = content_words(text, article.language)
    return Counter({f"{article.language} {word}": n for word, n in counts.items()})


def _deeds(reading: Reading) -> Iterator[Deed]:
    for statement in said(reading):
        for happening in statement.happenings:
            if len(happening.participants) > 1:
                yield Deed(happening.type, happening.participants, days.of(happening.time))


def _yearless(reading: Reading) -> Iterator[str]:
    """Days without year but with their weekday: the news is of such days, history of others."""
    for time in reading.times:
        if DAY_WITHOUT_YEAR.fullmatch(time.value) and time.weekday is not None:
            yield time.value[5:]


def blocking(profile: Profile, rare: Mapping[str, float]) -> list[str]:
    """Keys that two articles of one story may share: their most telling names and words."""
    names = sorted(profile.names, key=lambda k: (-profile.names[k], k))[:12]
    words = sorted(profile.words, key=lambda k: (-profile.words[k], k))[:24]
    return [key for key in (*names, *words) if rare[key] > 0]
