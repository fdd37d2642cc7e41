"""Attributions by a verb: "X said that P", "« P », a déclaré X", "X told the agency that P"."""

from collections.abc import Iterator, Sequence

from hearsay.model.annotation import Token
from hearsay.model.attribution import Attribution, Span
from hearsay.state.channels import with_channel
from hearsay.state.citing import at_second_hand, whom_it_cites
from hearsay.state.content import content_of
from hearsay.state.lexicon import Cue, Found, lemma_matches
from hearsay.state.plausible import is_answer, is_plausible
from hearsay.state.position import behind_nobody
from hearsay.state.source_words import speaker_span
from hearsay.state.spans import inside, minus
from hearsay.state.verb_sources import source_head
from hearsay.state.view import View
from hearsay.state.voices import is_impersonal
from hearsay.state.whole import CUE_TAGS


def by_verb(view: View) -> Iterator[Attribution]:
    """Every verb of the cue table that has a content and, where it needs one, a speaker."""
    for sentence in view.sentences:
        done = -1
        for token in view.doc.within(sentence.start, sentence.end, Token):
            rows = view.cues_of(token)
            if rows and token.pos in CUE_TAGS and token.i > done:
                found, made = _first_that_fits(view, token, rows)
                done = found.last.i if found and found.last.pos in CUE_TAGS else done
                yield from made  # "fait savoir" is one cue of two verbs


def _first_that_fits(
    view: View, verb: Token, rows: Sequence[Cue]
) -> tuple[Found | None, list[Attribution]]:
    """The longest cue with a content: "reported on Monday that P" is no "report on".

    A weak longer cue that ends in a noun ("claim lives") is no speech: it blocks the shorter one.
    """
    matches = lemma_matches(rows, view.tokens, verb.i)
    for found in (each for each in matches if not _helps(verb, each.last)):
        made = list(_attributions(view, verb, found))
        if made or (found.cue.weak and found.last.pos == "NOUN"):
            return found, made
    return None, []


def _helps(verb: Token, last: Token) -> bool:
    """As in "had lost it", which is no "have it": the last word is the object of another verb."""
    return verb.dep == "aux" and last.dep == "obj" and last.head == verb.head


def _attributions(view: View, verb: Token, found: Found) -> Iterator[Attribution]:
    if "source" in found.cue.takes and (cited := whom_it_cites(view, verb, found.cue)):
        second = list(at_second_hand(view, verb, found, cited))
        if second or "object" not in found.cue.takes:
            yield from second
            return
    head = source_head(view, verb, found)
    head = (behind_nobody(view, verb) or head) if head and is_impersonal(view, head) else head
    source = speaker_span(view, head) if head else None
    content = content_of(view, verb, found, source)
    content = [
        span
        for span in _same_side(view, verb, content)
        if not any(inside(phrase, span) and span[0] == phrase[0] for phrase in view.anonymity)
    ]
    if source:
        content = [piece for span in content for piece in minus(span, [source])]
    if not content and head and len(found.cue.words) == 1 and is_answer(view, verb, found.cue):
        content = [(verb.start, verb.end)]
    if content and is_plausible(view, verb, found.cue, head, content):
        yield from with_channel(view, verb, found, head, content)


def _same_side(view: View, verb: Token, content: list[Span]) -> list[Span]:
    """A verb inside a quotation has no content outside it."""
    quote = view.quote_around(verb.start)
    if quote is None:
        return content
    clipped = [(max(start, quote.start), min(end, quote.end)) for start, end in content]
    return [span for span in clipped if span[0] < span[1]]
