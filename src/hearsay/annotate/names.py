"""Names that no table knows: where they begin and end."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from hearsay.annotate.gazetteer import WORD, fold
from hearsay.annotate.genders import given_names
from hearsay.annotate.things import kinds_of_thing
from hearsay.model.annotation import Mention, Name, Sentence, Time, Token
from hearsay.model.doc import Doc
from hearsay.model.language import Language
from hearsay.model.morph import plain

SMALL_WORDS = {"PRON", "AUX", "DET", "ADP", "CCONJ", "SCONJ", "ADV", "PUNCT", "NUM"}
OPENERS = set('«“‘":(–—')
JOINTS = {"-", "'", "’"}
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


def candidates(
    doc: Doc, known: Sequence[Mention], whole: Sequence[Candidate] = ()
) -> list[Candidate]:
    """Names of the recogniser, and runs of proper nouns it missed, that no known name explains.

    `whole` are names that are known to be no shorter.
    """
    tokens = doc.all(Token)
    dates = [(time.start, time.end) for time in doc.all(Time)]
    spans = [
        span
        for found in (*_recognised(doc, tokens), *_runs(doc, tokens))
        if (span := _without_title(doc, tokens, _with_complement(doc, tokens, found)))
        and not _only_opens(doc, tokens, span)
        if not any(start < span.end and span.start < end for start, end in dates)
    ]
    kept = [span for span in whole if _new(span, known)]
    for span in sorted(spans, key=lambda s: (s.first - s.last, s.start)):
        if _new(span, known) and not any(k.start < span.end and span.start < k.end for k in kept):
            kept.append(span)
    return sorted(kept, key=lambda span: span.start)


def _with_complement(doc: Doc, tokens: Sequence[Token], span: Candidate) -> Candidate:
    """ "Front", "Union" with what they are the front or union of, up to the last capital.

    A place is of something ("Gulf of Bora"); what it lies in is no part of its name.
    """
    things = kinds_of_thing(doc.language)
    inside = [t.word.lower() for t in tokens[span.first : span.last + 1]]
    kinds = {things[word] for word in inside if word in things}
    follows = [plain(token) for token in tokens[span.last + 1 : span.last + 2]]
    if not kinds or (kinds == {"place"} and not set(follows) & _genitive(doc.language)):
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


@lru_cache(maxsize=16)
def _genitive(language: Language) -> frozenset[str]:
    return frozenset(language.rules.get("syntax", {}).get("genitive", ()))


def _without_title(doc: Doc, tokens: Sequence[Token], span: Candidate) -> Candidate | None:
    """The name after "Defence Minister"; what a title stands before is a person."""
    titles = title_words(doc.language)
    for last in range(min(span.last, span.first + LONGEST_TITLE), span.first - 1, -1):
        words = doc.article.text[span.start : tokens[last].end].lower()
        known = {words, words.rstrip("."), f"{words}."} & titles
        if known or _is_titled(doc, tokens[last : last + 2]):
            if last == span.last:
                return None
            first = last + 1
            return Candidate(tokens[first].start, span.end, first, span.last, "PER")
    return span


def _is_titled(doc: Doc, words: Sequence[Token]) -> bool:
    """As in "Zambian Transport Minister Grace Phiri": a title and a given name behind it."""
    if len(words) < 2 or words[0].word.lower() not in title_words(doc.language):
        return False
    return words[1].word in given_names(doc.language)


def _only_opens(doc: Doc, tokens: Sequence[Token], span: Candidate) -> bool:
    """As in "Health authorities …": a common word with a capital because it opens the sentence."""
    token = tokens[span.first]
    governor = tokens[token.head]
    opens = any(sentence.start == token.start for sentence in doc.all(Sentence))
    if token.word.lower() in doc.language.rules["syntax"].get("nobody", ()):
        return True
    if span.first == span.last and token.pos == "ADJ" and token.dep == "amod":
        return True  # "two Western diplomats"
    if span.first == span.last and token.word.lower() in kinds_of_thing(doc.language):
        return True  # "le Mouvement": a kind of thing, by itself no name
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


def slug(name: str) -> str:
    """A name as a part of an id: folded words joined by hyphens."""
    return "-".join(fold(word) for word in WORD.findall(name))
