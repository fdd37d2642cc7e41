"""The claims of a story that matter, each with its chains and origins."""

from collections.abc import Iterable, Sequence

from hearsay.model.claim import Claim, Origins
from hearsay.model.claim import Root as Origin
from hearsay.model.statement import Statement
from hearsay.report import chains
from hearsay.report.index import Index
from hearsay.report.languages import named
from hearsay.report.view import Chain, ClaimView, Root, Where
from hearsay.report.wordings import shorten, span

SHOWN = 8
NAMELESS = ("unnamed", "unspecified")
GIST = 200


def ranked(claims: Iterable[Claim], index: Index) -> list[Claim]:
    """Claims, those first that an editor looks for: disputed, widely told, events and numbers."""
    disputed = {each.claim for each in index.picture.discrepancies if each.claim}
    return sorted(claims, key=lambda claim: (*_weight(claim, disputed, index), claim.id))


def _weight(claim: Claim, disputed: set[str], index: Index) -> tuple[float, ...]:
    """Small for what matters most: sums of what an editor would point at."""
    said = index.some(claim.statements)
    attributed = any(len(each.chain) > 1 for each in said)
    voices = {chains.voice(index.reading(each), index) for each in said}
    hops = max((len(each.chain) for each in said), default=0)
    worth = (
        3 * (len(voices) - 1)
        + 2 * (len(claim.languages) - 1)
        + 2 * (claim.id in disputed)
        + 2 * any(each.events for each in said)
        + any(each.quantities for each in said)
        + min(hops, 4)
        + min(len(said), 6) / 2
    )
    first = min((each.start for each in said), default=0)
    return (not attributed, -worth, first)


def view(claim: Claim, index: Index) -> ClaimView:
    """A claim as a reader sees it."""
    said = index.some(claim.statements)
    return ClaimView(
        id=claim.id,
        gist=gist(claim),
        language=_language(claim, said, index),
        chains=drawn(said, index),
        languages=tuple(named(code) for code in claim.languages),
        origins=span(claim.origins.low, claim.origins.high),
        roots=roots(claim.origins) if len(claim.statements) > 1 else (),
    )


def gist(claim: Claim, width: int = GIST) -> str:
    """A claim's words, with one mark where they are cut."""
    return shorten(claim.gist, width).replace(" …", "…")


def drawn(said: Iterable[Statement], index: Index) -> tuple[Chain, ...]:
    """Each way into print once, the longest first, with all places where it stands."""
    found: dict[tuple[str, bool], list[Where]] = {}
    hops: dict[tuple[str, bool], int] = {}
    said = list(said)
    for each in said:
        key = chains.draw(each, index), _denies(each, said)
        found.setdefault(key, []).append(index.at(each))
        hops[key] = len(each.chain)
    order = sorted(found, key=lambda key: (key[1], -hops[key], key[0]))
    return tuple(Chain(drawn=key[0], denies=key[1], places=in_order(found[key])) for key in order)


def _denies(statement: Statement, said: Iterable[Statement]) -> bool:
    """Is it to be marked as a denial: by its verb, or because others assert what it negates?

    "There were no talks", which nobody else speaks of, is a plain assertion to a reader.
    """
    if statement.polarity != "denies":
        return False
    by_verb = any(hop.cue and hop.cue.relation == "denies" for hop in statement.chain)
    return by_verb or any(each.polarity == "asserts" for each in said)


def in_order(places: Iterable[Where]) -> tuple[Where, ...]:
    """Places by file and line, each line once."""
    by_line = {(place.file, place.line): place for place in places}
    return tuple(by_line[key] for key in sorted(by_line))


def roots(origins: Origins) -> tuple[Root, ...]:
    """The origins in words."""
    return tuple(Root(name=_root(each), reasons=each.reasons) for each in origins.roots)


def _root(root: Origin) -> str:
    """An origin's name, and through whom it came."""
    name = root.name
    if root.unnamed and not name.casefold().startswith(NAMELESS):
        name = f"unnamed {name}"
    through = [each for each in root.via if each != root.name]
    return f"{name}, through {', '.join(through)}" if through else name


def _language(claim: Claim, said: Sequence[Statement], index: Index) -> str:
    """The language in which the gist is written: that of the statement it is taken from."""
    opening = "".join(claim.gist.split()).rstrip("…")
    for each in said:
        article = index.reading(each).article
        words = "".join(article.text[each.start : each.end].split())
        if opening and opening in words:
            return article.language
    return claim.languages[0] if claim.languages else "en"
