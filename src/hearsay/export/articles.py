"""The part of the JSON ledger that one article fills."""

from collections.abc import Mapping

from hearsay.export import article_shape as shape
from hearsay.model.reading import Reading
from hearsay.model.statement import Event, Hop, Statement


def article(reading: Reading, claims: Mapping[str, str]) -> shape.ArticleJson:
    """An article with everything found in it; `claims` maps ids of statements to ids of claims."""
    source = reading.article
    return {
        "id": source.id,
        "path": source.path,
        "url": source.url,
        "outlet": {
            "id": reading.outlet.id or source.id,
            "name": reading.outlet.name,
            "kind": reading.outlet.kind,
        },
        "title": title(reading),
        "language": source.language,
        "published": _published(reading),
        "text": source.text,
        "blocks": [
            {"start": b.start, "end": b.end, "kind": b.kind, "language": b.language or None}
            for b in reading.blocks
        ],
        "mentions": [
            {"start": m.start, "end": m.end, "kind": m.kind, "form": m.form, "entity": m.entity}
            for m in reading.mentions
        ],
        "times": _times(reading),
        "places": _places(reading),
        "quantities": _quantities(reading),
        "statements": [_statement(each, claims.get(each.id)) for each in reading.statements],
        "wording": [
            {"start": w.start, "end": w.end, "entity": w.entity, "term": w.term,
             "in_quote": w.in_quote}
            for w in reading.wording
        ],
    }  # fmt: skip


def title(reading: Reading) -> str | None:
    """The title that the metadata gave, else the first headline."""
    if reading.article.title:
        return reading.article.title
    heads = (block for block in reading.blocks if block.kind == "headline")
    head = next(heads, None)
    return reading.article.text[head.start : head.end] if head else None


def number(value: float | None) -> float | None:
    """A number as people write it: whole ones without a point."""
    return int(value) if value is not None and value == int(value) else value


def _published(reading: Reading) -> shape.PublishedJson:
    dating = reading.dating
    return {
        "value": dating.value or None,
        "earliest": dating.earliest or None,
        "latest": dating.latest or None,
        "basis": dating.basis,
        "evidence": [{"start": e.start, "end": e.end, "why": e.why} for e in dating.evidence],
    }


def _times(reading: Reading) -> list[shape.TimeJson]:
    found: list[shape.TimeJson] = []
    for time in reading.times:
        written: shape.TimeJson = {
            "start": time.start,
            "end": time.end,
            "value": time.value,
            "earliest": time.earliest or None,
            "latest": time.latest or None,
            "anchor": time.anchor,
        }
        if time.weekday is not None:
            written["weekday"] = time.weekday
        found.append(written)
    return found


def _places(reading: Reading) -> list[shape.PlaceJson]:
    return [
        {
            "start": place.start,
            "end": place.end,
            "name": place.name,
            "country": place.country or None,
            "latitude": place.latitude,
            "longitude": place.longitude,
            "precision": place.precision,
        }
        for place in reading.places
    ]


def _quantities(reading: Reading) -> list[shape.QuantityJson]:
    return [
        {
            "start": quantity.start,
            "end": quantity.end,
            "low": number(quantity.low),
            "high": number(quantity.high),
            "unit": quantity.unit,
            "of": quantity.of,
            "who": quantity.who,
            "cumulative": quantity.cumulative,
            "since": quantity.since,
        }
        for quantity in reading.quantities
    ]


def _statement(statement: Statement, claim: str | None) -> shape.StatementJson:
    return {
        "id": statement.id,
        "start": statement.start,
        "end": statement.end,
        "quote": statement.quote,
        "chain": [_hop(hop) for hop in statement.chain],
        "polarity": statement.polarity,
        "certainty": statement.certainty,
        "events": [_event(event) for event in statement.events],
        "quantities": list(statement.quantities),
        "times": list(statement.times),
        "places": list(statement.places),
        "claim": claim,
    }


def _hop(hop: Hop) -> shape.HopJson:
    written: shape.HopJson = {
        "name": hop.name,
        "kind": hop.kind,
        "entity": hop.entity,
        "unnamed": hop.unnamed,
    }
    if hop.number is not None:
        written["number"] = hop.number
    if hop.start is not None and hop.end is not None:
        written["start"], written["end"] = hop.start, hop.end
    if hop.cue:
        cue = hop.cue
        written["cue"] = {
            "text": cue.text, "start": cue.start, "end": cue.end, "relation": cue.relation,
        }  # fmt: skip
    return written


def _event(event: Event) -> shape.EventJson:
    return {
        "type": event.type,
        "mode": event.mode,
        "actors": list(event.actors),
        "recipients": list(event.recipients),
        "place": event.place,
        "time": event.time,
        "start": event.start,
        "end": event.end,
    }
