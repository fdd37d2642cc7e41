"""Statements: every clause of the body, once, with the chain of those on whose word it stands."""

from collections.abc import Iterator, Sequence

from hearsay.model.annotation import Annotation, Place, Quantity, Time
from hearsay.model.attribution import Attribution, Span
from hearsay.model.doc import Doc
from hearsay.model.morph import plain
from hearsay.model.reading import Voice
from hearsay.model.statement import Event, Hop, Relation, Statement
from hearsay.state.attribution import attributions
from hearsay.state.certainty import certainty, is_negated, main_predicate, polarity
from hearsay.state.chain import Chains, chains, covering
from hearsay.state.events import events
from hearsay.state.pieces import clauses, has_clause, is_predicate
from hearsay.state.quotation import quote_kind
from hearsay.state.spans import QUOTE_MARKS, hull, inside, minus, overlaps, tokens_in, trim
from hearsay.state.view import View, view

MOST = 0.7  # of a span that is told elsewhere: it is told


def statements(doc: Doc, outlet: Voice) -> tuple[Statement, ...]:
    """All statements of an article, in text order."""
    laid_out = view(doc)
    found = [each for each in attributions(laid_out) if each.said]
    linked = chains(laid_out, outlet, found)
    made = [*_attributed(laid_out, found, linked), *_own_voice(laid_out, found, linked)]
    made += _left_over(laid_out, found, linked, made)
    return tuple(sorted(dict.fromkeys(made), key=lambda s: (s.start, s.end, s.id)))


def _attributed(view: View, found: Sequence[Attribution], linked: Chains) -> Iterator[Statement]:
    """The contents, innermost first, each word on the longest chain that reaches it."""
    taken: list[Span] = []
    order = sorted(range(len(found)), key=lambda n: (-len(linked.of[n]), found[n].start))
    for number in order:
        attribution, chain = found[number], linked.of[number]
        if not attribution.clausal:  # inside somebody's words it is told as a part of them as well
            yield from _whole(view, attribution, chain, (taken, found))
            continue
        others = [a for a in found if a is not attribution]
        for span in _contents(view, attribution):
            for sentence in _sentences(view, span):
                for piece in _free(view, sentence, [*taken, *_frames(view, others, sentence)]):
                    yield from _of_piece(view, piece, chain)
        taken.extend(attribution.content)


def _contents(view: View, attribution: Attribution) -> Sequence[Span]:
    """What was said, as it is told: "The movement, the report said, vowed P" is one clause."""
    content = attribution.content
    if len(content) != 2 or attribution.quote == "direct":
        return content
    whole = hull(content)
    one_sentence = view.sentence_at(whole[0]) == view.sentence_at(whole[1] - 1)
    cut = content[0][1] <= attribution.cue[0] < content[1][0]
    if not (one_sentence and cut):
        return content
    clausal = [has_clause(view, span, span) for span in content]
    if not clausal[0]:
        return [whole]
    return content if clausal[1] else content[:1]  # "P, says X, professor at Y": that is X


def _whole(
    view: View,
    attribution: Attribution,
    chain: tuple[Hop, ...],
    told: tuple[list[Span], Sequence[Attribution]],
) -> Iterator[Statement]:
    """As in "X denied the charge": a noun says nothing by itself, so source and cue are told with
    it.
    """
    taken, found = told
    span = _with_frame(attribution)
    sentence = view.sentence_at(attribution.cue[0])
    span = (max(span[0], sentence.start), min(span[1], sentence.end))
    trimmed = trim(view.text, span, also=QUOTE_MARKS)
    if trimmed and _shared(trimmed, taken) < MOST and not _is_told_whole(view, trimmed, found):
        yield _statement(view, trimmed, chain)


def _is_told_whole(view: View, span: Span, found: Sequence[Attribution]) -> bool:
    """Is it the whole of what somebody else says ("he said that the officers had
    threatened to …")?
    """
    outer = [c for a in found if a.clausal for c in a.content if inside(span, c)]
    pieces = [piece for c in outer for piece in clauses(view, c)]
    return any(2 * (span[1] - span[0]) > end - start for start, end in pieces)


def _shared(span: Span, others: Sequence[Span]) -> float:
    """Which part of a span is told in other statements already."""
    left = sum(end - start for start, end in minus(span, others))
    return 1 - left / (span[1] - span[0])


def _with_frame(attribution: Attribution) -> Span:
    near = [attribution.bearer] if attribution.bearer else []
    return hull([attribution.cue, *attribution.content, *near])


def _own_voice(view: View, found: Sequence[Attribution], linked: Chains) -> Iterator[Statement]:
    """What no attribution covers: the outlet's own words."""
    covers = [span for a in found for span in a.content]
    covers += [_with_frame(a) for a in found if not a.clausal]
    for sentence in view.sentences:
        span = (sentence.start, sentence.end)
        holes = [*covers, *_frames(view, found, span)]
        for piece in _free(view, span, holes):
            yield from _of_piece(view, piece, linked.own)


def _left_over(
    view: View, found: Sequence[Attribution], linked: Chains, made: Sequence[Statement]
) -> Iterator[Statement]:
    """Sentences of which no part has become a statement: told whole, on the word that
    covers them.
    """
    told = [(s.start, s.end) for s in made]
    for sentence in view.sentences:
        span = trim(view.text, (sentence.start, sentence.end))
        if span and not any(overlaps(span, other) for other in told):
            number = covering(found, span)
            yield _statement(view, span, linked.own if number is None else linked.of[number])


def _sentences(view: View, span: Span) -> Iterator[Span]:
    """The parts of a content that lie in one sentence each."""
    for sentence in view.sentences:
        start, end = max(span[0], sentence.start), min(span[1], sentence.end)
        if start < end:
            yield start, end


def _frames(view: View, found: Sequence[Attribution], span: Span) -> list[Span]:
    """Cues and sources in a span: words that say who says, not what."""
    telling = [a for a in found if a.clausal and a.how != "conditional"]
    frames = [a.cue for a in telling] + [*view.anonymity]
    frames += [a.bearer for a in telling if a.bearer and _is_only_source(view, a)]
    return [f for f in frames if f[0] < span[1] and span[0] < f[1]]


def _is_only_source(view: View, attribution: Attribution) -> bool:
    """Does the source stand there for the cue alone, not as the subject of another clause too?"""
    if attribution.how != "verb" or attribution.head is None:
        return True
    head = view.tokens[attribution.head]
    governor = view.tokens[head.head]
    return (
        governor.i == attribution.cue_token
        or head.i == governor.i
        or not is_predicate(view, governor)
    )


def _free(view: View, span: Span, holes: Sequence[Span]) -> list[Span]:
    """The stretches of a span outside the holes that hold a clause of their own."""
    pieces = minus(span, holes)
    whole = len(pieces) == 1 and pieces[0] == span
    kept = [piece for each in pieces if (piece := trim(view.text, each, also=QUOTE_MARKS + "()"))]
    return [p for p in kept if whole or has_clause(view, p, span)]


def _of_piece(view: View, piece: Span, chain: tuple[Hop, ...]) -> Iterator[Statement]:
    for clause in clauses(view, piece):
        yield _statement(view, _without_that(view, clause), chain)


def _without_that(view: View, span: Span) -> Span:
    """The clause after "that", "que": the word belongs to the way it is told."""
    that = view.listed("that")
    words = tokens_in(view.tokens, span)
    if len(words) > 1 and plain(words[0]) in that:
        return trim(view.text, (words[1].start, span[1]), also=QUOTE_MARKS) or span
    return span


def _statement(view: View, span: Span, chain: tuple[Hop, ...]) -> Statement:
    doc = view.doc
    relations: list[Relation] = [hop.cue.relation for hop in chain if hop.cue]
    marks = {kind: _indexes(doc, kind, span) for kind in (Quantity, Time, Place)}
    return Statement(
        article=doc.article.id,
        start=span[0],
        end=span[1],
        quote=quote_kind(view, [span]) if len(chain) > 1 else "none",
        chain=chain,
        polarity=polarity(view, span, relations),
        certainty=certainty(view, span, relations),
        events=_told_events(view, span),
        quantities=marks[Quantity],
        times=marks[Time],
        places=marks[Place],
    )


def _told_events(view: View, span: Span) -> tuple[Event, ...]:
    """The events that are told as done or, under a negated verb, as not done: whoever "did not name
    the place of the meeting" denies no meeting.
    """
    told, main = events(view, span), main_predicate(view, span)
    if main is None or not is_negated(view, main):
        return told
    return tuple(e for e in told if e.start <= main.start < e.end)


def _indexes(doc: Doc, kind: type[Annotation], span: Span) -> tuple[int, ...]:
    """Which marks of a layer lie in a span, as places in that layer."""
    return tuple(
        number
        for number, mark in enumerate(doc.all(kind))
        if span[0] <= mark.start and mark.end <= span[1]
    )
