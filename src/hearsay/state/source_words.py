"""Which words of a noun phrase are the source, and which only tell more about it."""

from hearsay.model.annotation import Token
from hearsay.model.attribution import Span
from hearsay.model.morph import below, plain
from hearsay.state.parties import parties
from hearsay.state.spans import subtree, tokens_in, trim
from hearsay.state.view import View

ADJUNCT = {"ADP", "SCONJ", "ADV", "VERB"}
LOOSE = {"acl:relcl", "parataxis", "punct", "ccomp", "advcl", "acl"}
IDENTIFYING = {"acl", "acl:relcl"}
NEAR = 8  # words before the head among which its phrase begins
LONGEST_CLAUSE = 12  # words that tell who somebody is; more is a clause the parse hung there


def speaker_span(view: View, head: Token) -> Span:
    """The words of a source, without the clauses that only tell more about it."""
    start, end = subtree(view.tokens, head)
    for child in below(view.tokens, head):
        first, last = subtree(view.tokens, child)
        loose = child.dep in LOOSE and child.word != "-"
        if child.i > head.i and (loose or _is_addressee(view, child)):
            end = min(end, first)
        elif child.dep in ("cc", "case", "mark") and child.i < head.i:
            start = max(start, last)
    if end <= head.start:
        start, end = head.start, head.end
    end = max(end, head.end, _end_of_whole(view, head))
    start, end = _with_names(view, (_after_adjunct(view, start, head), end))
    start = _with_article(view, start, head)
    return trim(view.text, (start, end), also='«»“”"() ') or (head.start, head.end)


def _end_of_whole(view: View, head: Token) -> int:
    """Where « un de ses directeurs » ends, should the parse have parted the one from the many."""
    if head.pos not in ("PRON", "NUM") or head.i + 1 >= len(view.tokens):
        return head.end
    link = view.tokens[head.i + 1]
    many = view.tokens[link.head]
    if plain(link) not in parties(view.doc.language).genitive or many.i <= link.i:
        return head.end
    return speaker_span(view, many)[1] if many.i - link.i <= NEAR else head.end


def _with_names(view: View, span: Span) -> Span:
    """The words of a source with all of the names that the parse cuts."""
    start, end = span
    for mention in view.mentions:
        if mention.start < start < mention.end and "\n" not in view.text[mention.start : start]:
            start = mention.start
        if mention.start < end < mention.end:
            end = mention.end
    return start, end


def _with_article(view: View, start: int, head: Token) -> int:
    """Where a source begins, with an article that the parse hung elsewhere."""
    nearby = view.tokens[max(0, head.i - NEAR) : head.i + 1]
    first = next((t for t in nearby if t.start == start), head)
    if not first.i:
        return start
    before = view.tokens[first.i - 1]
    same = view.sentence_at(before.start) == view.sentence_at(head.start)
    return before.start if before.pos == "DET" and same else start


def identified(view: View, head: Token, span: Span) -> Span:
    """The words of a source with the clauses that tell who it is: "officials who saw the plan"."""
    end = span[1]
    for child in below(view.tokens, head, *IDENTIFYING):
        first, last = view.tokens[child.left], view.tokens[child.right]
        near = 0 <= first.start - end <= 1 and child.right - child.left < LONGEST_CLAUSE
        if child.i > head.i and near and first.pos != "PUNCT":
            end = last.end
    return span[0], end


def _is_addressee(view: View, child: Token) -> bool:
    """As in "said X to the agency", "said X on CNN": the outlet is no part of who said it."""
    listeners = view.listed("addressee") | view.listed("on_air")
    cases = below(view.tokens, child, "case")
    return any(case.word.lower() in listeners for case in cases) and any(
        m.kind == "outlet" for m in view.mentions_at(child)
    )


def _after_adjunct(view: View, start: int, head: Token) -> int:
    """Where a source begins when the parse has hung "In a letter to staff, …" on it."""
    words = tokens_in(view.tokens, (start, head.start))
    commas = [t for t in words if t.word == ","]
    if not commas or not (words[0].pos in ADJUNCT or view.in_time(words[0])):
        return start
    closes = len(commas) > 1 and words[-1].word == ","  # it parts the head from what precedes it
    return commas[-2 if closes else -1].end
