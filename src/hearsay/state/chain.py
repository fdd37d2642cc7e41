"""The hops from the page to the mouth: nested attributions, agency credits, sources that recur."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from hearsay.model.annotation import Block, Mention
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import above
from hearsay.model.reading import Voice
from hearsay.model.statement import Cue, Hop
from hearsay.state.pronouns import PRONOUN, SPEAKER
from hearsay.state.sources import UNSPECIFIED, hops
from hearsay.state.spans import tokens_in
from hearsay.state.unnamed import agrees, is_same
from hearsay.state.view import View

CONTENT_TAGS = {"NOUN", "VERB", "PROPN", "ADJ", "NUM"}
FEWEST_WORDS, MOSTLY = 4, 0.6
PRESS = {"agency", "outlet"}
CREDITS = {"dateline", "byline", "credit"}


@dataclass(frozen=True, slots=True)
class Chains:
    """The chain of each attribution's content, and the chain of the outlet's own words."""

    own: tuple[Hop, ...]
    of: Mapping[int, tuple[Hop, ...]]


def chains(view: View, outlet: Voice, found: Sequence[Attribution]) -> Chains:
    """A chain for each attribution (by its place in `found`), outermost hop first."""
    first = Hop(name=outlet.name, kind=outlet.kind, entity=outlet.id)
    own = (first, *_credit(view, outlet))
    links_of = hops(view, found)
    inherited = _inherited(view, found, links_of)
    of: dict[int, tuple[Hop, ...]] = {}
    for number, attribution in enumerate(found):
        outer = [*_outer(view, found, attribution), number]
        links = [each for n in outer for each in (*inherited.get(n, ()), links_of[n])]
        of[number] = (*own, *_plain(links, own))
    return Chains(own, {**of, **dict(_retold(view, found, of))})


def _retold(
    view: View, found: Sequence[Attribution], of: Mapping[int, tuple[Hop, ...]]
) -> Iterator[tuple[int, tuple[Hop, ...]]]:
    """An agency that says again what it had from its sources: they are behind it still.

    "AFP quoted officials as saying that P" and then "P, the news agency said."
    """
    words = {number: _content_words(view, found[number]) for number in of}
    for number, chain in of.items():
        last = chain[-1]
        if last.kind not in PRESS or last.entity is None:
            continue
        for earlier, other in of.items():
            if found[earlier].cue >= found[number].cue or len(other) < 2 or not other[-1].unnamed:
                continue
            if other[-2].entity == last.entity and _same_words(words[earlier], words[number]):
                yield number, (*chain, other[-1])
                break


def _content_words(view: View, attribution: Attribution) -> frozenset[str]:
    return frozenset(
        token.lemma.lower()
        for span in attribution.content
        for token in tokens_in(view.tokens, span)
        if token.pos in CONTENT_TAGS
    )


def _same_words(a: frozenset[str], b: frozenset[str]) -> bool:
    """Is most of the shorter one in the longer one?"""
    fewer = min(len(a), len(b))
    return fewer >= FEWEST_WORDS and len(a & b) >= MOSTLY * fewer


def _plain(links: Sequence[Hop], own: Sequence[Hop]) -> list[Hop]:
    """The links without repetition: "AFP said …, AFP reported" is one hop, a credited
    agency too.
    """
    kept: list[Hop] = []
    for link in links:
        last = kept[-1] if kept else own[-1]
        same = link.entity is not None and link.entity in {h.entity for h in (*own, *kept)}
        twin = (link.start, link.end) == (last.start, last.end)
        twin = twin or (link.entity is None and link.name.lower() == last.name.lower())
        lost = bool(kept) and (link.kind in (PRONOUN, SPEAKER) or link.name == UNSPECIFIED)
        # "the agency announced in a dispatch that cites Y": the dispatch is the agency's own.
        documents = bool(kept) and link.kind == "document" and not link.entity
        lost = lost or (documents and last.kind in PRESS)
        if not same and not twin and not lost:
            kept.append(link)
    return [
        replace(link, kind="unknown") if link.kind in (PRONOUN, SPEAKER) else link for link in kept
    ]


def _outer(view: View, found: Sequence[Attribution], inner: Attribution) -> list[int]:
    """The attributions in whose content this one stands, outermost first."""
    around = [
        (number, each)
        for number, each in enumerate(found)
        if each is not inner and _holds(view, each, inner)
    ]
    return [number for number, _ in sorted(around, key=lambda pair: _rank(view, pair[1]))]


def _rank(view: View, attribution: Attribution) -> tuple[int, bool, bool, int, bool, int]:
    """Longer contents are outer ones; of equals, those who carry or cite before the cited, higher
    cues first.
    """
    size = sum(end - start for start, end in attribution.content)
    depth = sum(1 for _ in above(view.tokens, view.tokens[attribution.cue_token]))
    start = attribution.bearer[0] if attribution.bearer else attribution.cue[0]
    cited = attribution.how == "cited"
    carried, cites = attribution.how != "channel", attribution.relation == "cites"
    return -size, cited, carried, 0 if cited else depth, not cites, start


def _holds(view: View, outer: Attribution, inner: Attribution) -> bool:
    if outer.bearer is not None and outer.bearer == inner.bearer:
        return False  # "was quoted as saying": one source, told of twice
    if outer.content == inner.content:
        return _rank(view, outer) < _rank(view, inner)
    if any(start <= inner.cue[0] < end for start, end in outer.content):
        return outer.how != "continuation" or inner.how != "continuation"
    # "…, according to X" beside the clause, not in it: the smaller content is the inner one.
    held = all(
        any(o_start <= start and end <= o_end for o_start, o_end in outer.content)
        for start, end in inner.content
    )
    return held and outer.bearer != inner.bearer


def _inherited(
    view: View, found: Sequence[Attribution], links: Sequence[Hop]
) -> dict[int, tuple[Hop, ...]]:
    """Through whom a recurring unnamed source spoke when it was first brought in.

    "AFP quoted unnamed sources …", later "one of the sources said": that came through AFP too.
    """
    via: dict[int, tuple[Hop, ...]] = {}
    brought: list[tuple[Hop, tuple[Hop, ...]]] = []
    order = sorted(range(len(found)), key=lambda n: found[n].cue)
    for number in order:
        outer = tuple(links[n] for n in _outer(view, found, found[number]))
        mine = links[number]
        if not outer and is_same(view, mine):
            alike = [each for each in brought if agrees(mine, each[0])]
            called = [each for each in alike if _nouns(view, mine) & _nouns(view, each[0])]
            if through := next((last[1] for last in reversed(called or alike)), ()):
                via[number] = through
        elif mine.unnamed and not any(hop.unnamed for hop in outer):
            brought.append((mine, outer))
    return via


def _nouns(view: View, hop: Hop) -> set[str]:
    """The nouns by which a hop is told of."""
    words = tokens_in(view.tokens, (hop.start or 0, hop.end or 0))
    return {t.lemma.lower() for t in words if t.pos == "NOUN"}


def _credit(view: View, outlet: Voice) -> tuple[Hop, ...]:
    """Whom dateline, byline or foot credit, an agency or the outlet whose article is told again:
    hop 1 of all that the article says.
    """
    for block in view.doc.all(Block):
        if block.kind in CREDITS and (found := _credited(view, block, outlet)):
            return (found,)
    return ()


def _credited(view: View, block: Block, outlet: Voice) -> Hop | None:
    for mention in view.doc.within(block.start, block.end, Mention):
        known = view.doc.knowledge.outlets.get(mention.entity or "")
        if known is None or known.id == outlet.id:
            continue
        agency = known.kind == "agency"
        if agency or _is_retold(view, block, mention):
            start, end = mention.start, mention.end
            cue = Cue(text=view.words((start, end)), start=start, end=end, relation="cites")
            kind = "agency" if agency else "outlet"
            return Hop(name=known.name, kind=kind, entity=known.id, start=start, end=end, cue=cue)
    return None


def _is_retold(view: View, block: Block, mention: Mention) -> bool:
    """Does a credit of retelling stand before the name: "Translated from Le Monde"?"""
    before = view.words((block.start, mention.start)).lower().replace("’", "'").rstrip()
    return before.endswith(tuple(view.lexicon.retellings))


def covering(found: Sequence[Attribution], span: Span) -> int | None:
    """The innermost attribution whose content a span overlaps by more than half."""
    best: tuple[int, int] | None = None
    for number, attribution in enumerate(found):
        for start, end in attribution.content:
            shared = min(end, span[1]) - max(start, span[0])
            if 2 * shared > span[1] - span[0] and (best is None or end - start < best[0]):
                best = (end - start, number)
    return best[1] if best else None
