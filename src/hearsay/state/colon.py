"""Attributions by a colon: "Ada Penfold: “We knew.”", "Poll: most want to stay", turns of talk."""

from collections.abc import Iterator, Sequence

from hearsay.model.annotation import Block, Token
from hearsay.model.attribution import Attribution, Span
from hearsay.model.morph import head_of, is_finite
from hearsay.state.quotation import quote_kind
from hearsay.state.source_words import speaker_span
from hearsay.state.spans import tokens_in, trim
from hearsay.state.view import View
from hearsay.state.voices import can_speak

LONGEST = 12  # words of a source before its colon
PHRASE = {"NOUN", "PROPN", "DET", "ADJ", "ADP", "NUM", "PART", "PUNCT", "X"}
NO_VOICE = {"place", "nationality"}  # "Lome: twelve dead" names a topic


def by_colon(view: View) -> Iterator[Attribution]:
    """Every paragraph that opens with a name or a document and a colon."""
    for paragraph in view.paragraphs:
        words = tokens_in(view.tokens, (paragraph.start, paragraph.end))
        mark = next((n for n, t in enumerate(words[: LONGEST + 1]) if t.word == ":"), 0)
        if mark and (found := _attribution(view, paragraph, words[:mark], words[mark])):
            yield found


def _attribution(
    view: View, paragraph: Block, before: Sequence[Token], mark: Token
) -> Attribution | None:
    head = head_of(view.tokens, before[0].start, before[-1].end)
    content = _content(view, (mark.end, paragraph.end))
    if head is None or content is None or any(t.pos not in PHRASE for t in before):
        return None
    if not _has_voice(view, head):
        return None
    start, end = speaker_span(view, head)
    source = (max(start, before[0].start), min(end, mark.start))
    return Attribution(
        start=content[0], end=content[1], source=source,
        head=head.i, cue=(mark.start, mark.end), cue_token=mark.i, relation="says",
        content=(content,), quote=quote_kind(view, [content]), how="colon",
    )  # fmt: skip


def _content(view: View, span: Span) -> Span | None:
    """The quotation right behind the colon, or all of the paragraph where it holds a clause."""
    told = trim(view.text, span)
    if told is None:
        return None
    quote = view.quote_around(told[0])
    if quote:
        return quote.start, quote.end
    clause = is_finite(tokens_in(view.tokens, told))
    return told if clause else None


def _has_voice(view: View, head: Token) -> bool:
    """A person, a body or a document; a place before a colon is what the text is about."""
    mention = view.mention_at(head)
    if mention:
        return mention.kind not in NO_VOICE
    return head.pos in ("NOUN", "PROPN") and can_speak(view, head)
