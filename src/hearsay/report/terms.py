"""Wording: what each outlet calls an entity, in its own voice and in the words of others."""

from collections.abc import Iterable
from typing import NamedTuple

from hearsay.model.annotation import Wording
from hearsay.model.reading import Reading
from hearsay.report import chains
from hearsay.report.claims import in_order
from hearsay.report.index import Index
from hearsay.report.view import TermView, WordingView


class Use(NamedTuple):
    """One use of a term."""

    reading: Reading
    wording: Wording


def view(articles: Iterable[str], index: Index) -> tuple[WordingView, ...]:
    """The terms that take a side, by what they are said of."""
    uses: dict[str, dict[tuple[str, str, str], list[Use]]] = {}
    for article in articles:
        reading = index.readings[article]
        for wording in reading.wording:
            voice = chains.voice(reading, index)
            key = wording.term, reading.article.language, voice
            uses.setdefault(wording.entity, {}).setdefault(key, []).append(Use(reading, wording))
    return tuple(
        WordingView(entity=entity_name(entity, index), terms=_terms(uses[entity], index))
        for entity in sorted(uses, key=lambda entity: entity_name(entity, index))
    )


def entity_name(entity: str, index: Index) -> str:
    """The neutral name of what a term is said of; an id in words where there is no name."""
    return (
        index.names.get(entity)
        or entity.partition(":")[2]
        or entity.replace("-", " ").replace("_", " ")
    )


def _terms(uses: dict[tuple[str, str, str], list[Use]], index: Index) -> tuple[TermView, ...]:
    return tuple(
        TermView(
            term=term,
            language=language,
            voice=voice,
            own=sum(not use.wording.in_quote for use in used),
            in_quotes=sum(use.wording.in_quote for use in used),
            places=in_order(
                index.where(use.reading.article.id, use.wording.start, use.wording.end)
                for use in used
            ),
        )
        for (term, language, voice), used in sorted(uses.items())
    )
