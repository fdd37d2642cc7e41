"""Nouns as rows of the ledger's tables, and rows as nouns again."""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from hearsay.errors import LedgerError
from hearsay.ledger.payload import from_payload, to_payload
from hearsay.model.article import Article
from hearsay.model.finding import Problem
from hearsay.model.ids import make_id
from hearsay.model.picture import Picture
from hearsay.model.reading import Reading

Load = Callable[[Sequence[str]], Mapping[str, Reading]]

ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def article_row(article: Article) -> dict[str, Any]:
    """The row of an article."""
    return {"id": article.id, **to_payload(article)}


def reading_row(reading: Reading, version: str, added: str) -> dict[str, Any]:
    """The row of a reading; its article has a row of its own."""
    return {**_kept("reading", reading, version), "added": added}


def linked_row(reading: Reading, version: str) -> dict[str, Any]:
    """The row of a reading as it stands in a picture."""
    return _kept("linked", reading, version)


def _kept(kind: str, reading: Reading, version: str) -> dict[str, Any]:
    payload = to_payload(reading)
    del payload["article"]
    content = ENCODE(payload)
    return {
        "id": make_id(kind, reading.article.id, version, content),
        "article": reading.article.id,
        "hearsay": version,
        "payload": content,
    }


def statement_rows(reading: Reading, reading_id: str) -> Iterator[dict[str, Any]]:
    """The rows of a reading's statements."""
    for statement in reading.statements:
        yield {
            "reading": reading_id,
            "id": statement.id,
            "start": statement.start,
            "end": statement.end,
            "polarity": statement.polarity,
            "certainty": statement.certainty,
            "chain": " < ".join(hop.name for hop in statement.chain),
            "words": reading.article.text[statement.start : statement.end],
        }


def problem_row(problem: Problem) -> dict[str, Any]:
    """The row of a problem."""
    payload: dict[str, Any] = to_payload(problem)
    return {"id": make_id("problem", *payload.values()), **payload}


def picture_row(
    picture: Picture, readings: Iterable[str], linked: Sequence[str], version: str, added: str
) -> dict[str, Any]:
    """The row of a picture that follows from `readings` (ids) and shows them as `linked` (ids).

    What was not read is no part of it: that has rows of its own.
    """
    content = ENCODE({**to_payload(picture), "readings": list(linked), "problems": []})
    key = digest_of(readings)
    return {
        "id": make_id("picture", key, version, content),
        "readings": key,
        "hearsay": version,
        "added": added,
        "payload": content,
    }


def digest_of(readings: Iterable[str]) -> str:
    """One hash of the ids of readings, whatever their order."""
    return make_id("readings", *sorted(readings))


def reading_from(article: Article, row: Mapping[str, Any]) -> Reading:
    """The reading that a row keeps. Raises LedgerError where it is not understood."""
    try:
        payload = json.loads(row["payload"])
        return from_payload(Reading, {**payload, "article": to_payload(article)})
    except (TypeError, KeyError, ValueError, AttributeError) as failure:
        raise not_understood(row) from failure


def picture_from(row: Mapping[str, Any], load: Load | None) -> Picture:
    """The picture that a row keeps, with its linked readings if `load` can fetch them by their ids.

    Raises LedgerError where it is not understood.
    """
    try:
        payload = json.loads(row["payload"])
        ids = payload.pop("readings")
        found = load(ids) if load else {}
        made_of = tuple(found[each] for each in ids) if load else ()
        return replace(from_payload(Picture, payload), readings=made_of)
    except (TypeError, KeyError, ValueError, AttributeError) as failure:
        raise not_understood(row) from failure


def not_understood(row: Mapping[str, Any]) -> LedgerError:
    """What to say of a row that this version can't read."""
    return LedgerError(
        f"{row['id']}, written by hearsay {row['hearsay']}, is not understood by this version; "
        "read the article again to add it anew"
    )
