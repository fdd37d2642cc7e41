"""Names that no table knows: where they are, and what kind of thing bears them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import get_args

from hearsay.annotate.gazetteer import WORD, fold
from hearsay.model.annotation import Mention, MentionKind, Name, Sentence, Time, Token
from hearsay.model.doc import Doc
from hearsay.model.language import Language
from hearsay.model.morph import above

LABELS: dict[str, MentionKind] = {
    "PER": "person", "ORG": "organisation", "LOC": "place", "GPE": "place", "FAC": "place",
    "PERSON": "person", "NORP": "nationality", "MISC": "other",
}  # fmt: skip
SMALL_WORDS = {"PRON", "AUX", "DET", "ADP", "CCONJ", "SCONJ", "ADV", "PUNCT", "NUM"}
OPENERS = set('«“‘":(–—')
JOINTS = {"-", "'", "’"}
TRIGGER_WEIGHT, LABEL_WEIGHT = 3, 1
LONGEST_TITLE = 4  # words
LONGEST_COMPLEMENT = 6  # words after "Union" in "Union pour le retour de …"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stretch that looks like a name, with the recogniser's label ("" where it saw none)."""

    start: int
    end: int
    first: int
    last: int
    label: str


def candidates(doc: Doc, known: Sequence[Mention]) -> list[Candidate]:
    """Names of the recogniser, and runs of proper nouns it missed, that no known name explains."""
    tokens = doc.all(Token)
    dates = [(time.start, time.end) for time in doc.all(Time)]
    spans = [
        span
        for found in (*_recognised(doc, tokens), *_runs(doc, tokens))
        if (span := _without_title(doc, tokens, _with_complement(doc, tokens, found)))
        and not _only_opens(doc, tokens, span)
        if not any(start < span.end and span.start < end for start, end in dates)
    ]
    kept: list[Candidate] = []
    for span in sorted(spans, key=lambda s: (s.first - s.last, s.start)):
        if _new(span, known) and not any(k.start < span.end and span.start < k.end for k in kept):
            kept.append(span)
    return sorted(kept, key=lambda span: span.start)


def _with_complement(doc: Doc, tokens: Sequence[Token], span: Candidate) -> Candidate:
    """ "Front", "Union" with what they are the front or union of, up to the last capital."""
    things = kinds_of_thing(doc.language)
    if not any(t.word.lower() in things for t in tokens[span.first : span.last + 1]):
        return span
    last = span.last
    for token in tokens[span.last + 1 : span.last + 1 + LONGEST_COMPLEMENT]:
        if token.pos not in ("ADP", "DET", "NOUN", "PROPN", "ADJ") or token.word in ",;:.":
            break
        if token.word[0].isupper() and token.pos in ("PROPN", "NOUN", "ADJ"):
            if token.word.lower() in title_words(doc.language):
                break
            last = token.i
    if last == span.last:
        return span
    return Candidate(span.start, tokens[last].end, span.first, last, "ORG")


def _without_title(doc: Doc, tokens: Sequence[Token], span: Candidate) -> Candidate | None:
    """The name after "Defence Minister"; what a title stands before is a person."""
    titles = title_words(doc.language)
    for last in range(min(span.last, span.first + LONGEST_TITLE), span.first - 1, -1):
        words = doc.article.text[span.start : tokens[last].end].lower()
        if words in titles or words.rstrip(".") in titles:
            if last == span.last:
                return None
            first = last + 1
            return Candidate(tokens[first].start, span.end, first, span.last, "PER")
    return span


def _only_opens(doc: Doc, tokens: Sequence[Token], span: Candidate) -> bool:
    """As in "Health authorities …": a common word with a capital because it opens the sentence."""
    token = tokens[span.first]
    governor = tokens[token.head]
    opens = any(sentence.start == token.start for sentence in doc.all(Sentence))
    if token.word.lower() in doc.language.rules["syntax"].get("nobody", ()):
        return True
    if span.first == span.last and token.pos == "ADJ" and token.dep == "amod":
        return True  # "two Western diplomats"
    common = governor.pos == "NOUN" and governor.word.islower()
    return (
        span.first == span.last and opens and token.dep in ("compound", "amod", "nmod") and common
    )


@lru_cache(maxsize=16)
def title_words(language: Language) -> frozenset[str]:
    """Titles and offices of a language, in lower case."""
    return frozenset(row["title"].lower() for row in language.table("titles"))


def _new(span: Candidate, known: Sequence[Mention]) -> bool:
    """Is there more to this name than the known names inside it?"""
    inside = [k for k in known if k.start < span.end and span.start < k.end]
    if not inside:
        return True
    if any(k.start < span.start or k.end > span.end for k in inside):
        return False
    whole = span.end - span.start
    if any(k.end - k.start >= 0.7 * whole for k in inside):
        return False
    if span.label in ("PER", "PERSON"):
        return all(k.kind != "person" for k in inside)
    if all(k.kind == "outlet" for k in inside):
        return span.label in ("ORG", "")  # "Canal Baobab" is not "Canal"
    return span.label == "ORG" and all(k.kind in ("place", "nationality") for k in inside)


def _recognised(doc: Doc, tokens: Sequence[Token]) -> Iterator[Candidate]:
    starts = {token.start: token.i for token in tokens}
    ends = {token.end: token.i for token in tokens}
    for name in doc.all(Name):
        first, last = starts.get(name.start), ends.get(name.end)
        if first is not None and last is not None and doc.text(name)[:1].isupper():
            yield Candidate(name.start, name.end, first, last, name.label)


def _runs(doc: Doc, tokens: Sequence[Token]) -> Iterator[Candidate]:
    """Neighbouring proper nouns, joined over hyphens and apostrophes."""
    for sentence in doc.all(Sentence):
        run: list[Token] = []
        for token in doc.within(sentence.start, sentence.end, Token):
            joint = token.word in JOINTS and run and run[-1].end == token.start
            opened = token.start == sentence.start or tokens[token.i - 1].word in OPENERS
            inside = not opened and token.pos not in SMALL_WORDS
            if (token.word[0].isupper() and (token.pos == "PROPN" or inside)) or joint:
                run.append(token)
                continue
            yield from _run(run)
            run = []
        yield from _run(run)


def _run(run: list[Token]) -> Iterator[Candidate]:
    while run and run[-1].word in JOINTS:
        run.pop()
    if run and run[-1].end - run[0].start > 2:
        yield Candidate(run[0].start, run[-1].end, run[0].i, run[-1].i, "")


def label_all(doc: Doc, spans: Iterable[Candidate]) -> Iterator[Mention]:
    """A mention for each name; the same name is the same kind of thing all through an article."""
    spans = list(spans)
    votes: dict[str, Counter[str]] = {}
    for span in spans:
        votes.setdefault(_key(doc, span), Counter()).update(_votes(doc, span))
    for span in spans:
        ballot = votes[_key(doc, span)]
        kind = max(sorted(ballot), key=lambda k: ballot[k]) if ballot else "other"
        name = doc.article.text[span.start : span.end]
        yield Mention(
            start=span.start, end=span.end, kind=_as_kind(kind),
            entity=f"{kind}:{slug(name)}", name=name,
        )  # fmt: skip


def slug(name: str) -> str:
    """A name as a part of an id: folded words joined by hyphens."""
    return "-".join(fold(word) for word in WORD.findall(name))


def _key(doc: Doc, span: Candidate) -> str:
    return slug(doc.article.text[span.start : span.end])


def _as_kind(kind: str) -> MentionKind:
    allowed: tuple[MentionKind, ...] = get_args(MentionKind)
    return next((each for each in allowed if each == kind), "other")


def _votes(doc: Doc, span: Candidate) -> Counter[str]:
    votes: Counter[str] = Counter()
    if label := LABELS.get(span.label):
        votes[label] += LABEL_WEIGHT
    for word in _words_before(doc, span):
        if kind := titles_and_kinds(doc.language).get(word):
            votes[kind] += TRIGGER_WEIGHT
    if set(_words_inside(doc, span)) & set(doc.language.rules["syntax"].get("press_words", ())):
        votes["outlet"] += TRIGGER_WEIGHT
    for word in _words_inside(doc, span):
        if kind := kinds_of_thing(doc.language).get(word):
            votes[kind] += TRIGGER_WEIGHT
    if _is_followed_by(doc, span, "person_relative"):
        votes["person"] += TRIGGER_WEIGHT
    for word in _words_after(doc, span):
        if kind := kinds_of_thing(doc.language).get(word):
            votes[kind] += TRIGGER_WEIGHT
    return votes


def _words_before(doc: Doc, span: Candidate) -> Iterator[str]:
    """Words before a name and the noun that it is a part of: titles, "le journal X"."""
    tokens = doc.all(Token)
    for token in tokens[max(0, span.first - 2) : span.first]:
        yield from _noun_forms(token)
    head = next((t for t in tokens[span.first : span.last + 1] if not _within(t, span)), None)
    if head and head.dep in ("appos", "flat", "flat:name", "compound", "nmod"):
        governor = next(iter(above(tokens, head)), None)
        if governor and (head.dep != "nmod" or not _has_case(tokens, head)):
            yield governor.lemma.lower()


def _words_after(doc: Doc, span: Candidate) -> Iterator[str]:
    """The word after a name: "the X movement", never a title ("Acme spokeswoman Jane Hale")."""
    for token in doc.all(Token)[span.last + 1 : span.last + 2]:
        yield from _noun_forms(token)


def _words_inside(doc: Doc, span: Candidate) -> Iterator[str]:
    """A word of the name itself that says what it is: "Provisional Council", "Parti de l'ordre"."""
    if span.first < span.last:
        yield from (t.word.lower() for t in doc.all(Token)[span.first : span.last + 1])


def _is_followed_by(doc: Doc, span: Candidate, name: str) -> bool:
    """Does a word of a small list of the pack follow, a comma aside ("X, who")?"""
    words = doc.language.rules.get("syntax", {}).get(name, ())
    following = [t.word.lower() for t in doc.all(Token)[span.last + 1 : span.last + 3]]
    return any(word in words for word in following)


def _noun_forms(token: Token) -> tuple[str, ...]:
    return (
        (token.word.lower(), token.lemma.lower()) if token.pos in ("NOUN", "PROPN", "ADJ") else ()
    )


def _within(token: Token, span: Candidate) -> bool:
    return span.first <= token.head <= span.last and token.head != token.i


def _has_case(tokens: Sequence[Token], token: Token) -> bool:
    return any(tokens[i].dep == "case" for i in token.children)


@lru_cache(maxsize=16)
def kinds_of_thing(language: Language) -> dict[str, str]:
    """Nouns such as "movement", "newspaper" that say what bears the name beside them."""
    also = {"agency": "outlet", "state": "place"}
    kinds = {row["noun"].lower(): row["kinds"].split(";")[0] for row in language.table("nominals")}
    return {noun: also.get(kind, kind) for noun, kind in kinds.items() if kind != "person"}


@lru_cache(maxsize=16)
def titles_and_kinds(language: Language) -> dict[str, str]:
    """What may stand before a name: titles, which announce a person, and kinds of thing."""
    titles = {row["title"].lower(): "person" for row in language.table("titles")}
    return {**kinds_of_thing(language), **titles}
