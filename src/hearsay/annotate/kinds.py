"""What kind of thing bears a name: a vote of its words, its neighbours and the recogniser."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import get_args

from hearsay.annotate.genders import given_names
from hearsay.annotate.names import Candidate, slug
from hearsay.annotate.things import kinds_of_thing, titles_and_kinds
from hearsay.model.annotation import Mention, MentionKind, Token
from hearsay.model.doc import Doc
from hearsay.model.language import Language
from hearsay.model.morph import above, has, plain

LABELS: dict[str, MentionKind] = {
    "PER": "person", "ORG": "organisation", "LOC": "place", "GPE": "place", "FAC": "place",
    "PERSON": "person", "NORP": "nationality", "MISC": "other",
}  # fmt: skip
TRIGGER_WEIGHT, COMPANY_WEIGHT, LABEL_WEIGHT = 3, 2, 1
BODIES = ("organisation", "group", "outlet")
NOUNS = ("NOUN", "PROPN", "ADJ")
LINKS = ("PUNCT", "CCONJ", "DET", "ADP")
LONGEST_LINK = 4  # words between two names of a list
LONGEST_TITLE = 9  # words of "the head of the office in Oum"
NEAREST = 4  # words between a name and the noun that it is set beside
LEADING = {"office", "rank"}


def label_all(doc: Doc, spans: Iterable[Candidate]) -> Iterator[Mention]:
    """A mention for each name; the same name is the same kind of thing all through an article."""
    spans = list(spans)
    votes: dict[str, Counter[str]] = {}
    for span in spans:
        votes.setdefault(_key(doc, span), Counter()).update(_votes(doc, span))
    _count_company(doc, spans, votes)
    for span in spans:
        ballot = votes[_key(doc, span)]
        kind = max(sorted(ballot), key=lambda k: ballot[k]) if ballot else "other"
        name = doc.article.text[span.start : span.end]
        yield Mention(
            start=span.start, end=span.end, kind=_as_kind(kind),
            entity=f"{kind}:{slug(name)}", name=name,
        )  # fmt: skip


def _count_company(doc: Doc, spans: Sequence[Candidate], votes: dict[str, Counter[str]]) -> None:
    """Names that stand in one list are of one kind: what is plain of one speaks for the others."""
    plain = {key: Counter(ballot) for key, ballot in votes.items()}
    for group in _lists(doc, spans):
        led = "organisation" if _is_led(doc, group[0]) else ""
        kinds = {k for s in group for k in BODIES if plain[_key(doc, s)][k] >= TRIGGER_WEIGHT}
        for span in group:
            votes[_key(doc, span)].update({kind: COMPANY_WEIGHT for kind in {*kinds, led} - {""}})


def _lists(doc: Doc, spans: Sequence[Candidate]) -> list[list[Candidate]]:
    """Names in a row, with nothing between them but commas, "and" and small words."""
    groups: list[list[Candidate]] = []
    for span in spans:
        between = doc.all(Token)[groups[-1][-1].last + 1 : span.first] if groups else ()
        parted = any(t.word == "," or t.pos == "CCONJ" for t in between)
        if parted and len(between) <= LONGEST_LINK and all(t.pos in LINKS for t in between):
            groups[-1].append(span)
        else:
            groups.append([span])
    return groups


def _key(doc: Doc, span: Candidate) -> str:
    return slug(doc.article.text[span.start : span.end])


def _as_kind(kind: str) -> MentionKind:
    allowed: tuple[MentionKind, ...] = get_args(MentionKind)
    return next((each for each in allowed if each == kind), "other")


def _votes(doc: Doc, span: Candidate) -> Counter[str]:
    votes: Counter[str] = Counter()
    if label := LABELS.get(span.label):
        votes[label] += LABEL_WEIGHT
    votes.update({kind: TRIGGER_WEIGHT * n for kind, n in Counter(_triggers(doc, span)).items()})
    return votes


def _triggers(doc: Doc, span: Candidate) -> Iterator[str]:
    """The kinds that words before, in and after a name speak for."""
    things, titles = kinds_of_thing(doc.language), titles_and_kinds(doc.language)
    inside = list(_words_inside(doc, span))
    yield from (titles[word] for word in _words_before(doc, span) if word in titles)
    yield from (things[word] for word in (*inside, *_words_after(doc, span)) if word in things)
    if set(inside) & set(doc.language.rules["syntax"].get("press_words", ())):
        yield "outlet"
    if inside and doc.all(Token)[span.first].word in given_names(doc.language):
        yield "person"
    if _is_site(doc, span):
        yield "place"
    if _is_followed_by(doc, span, "person_relative") or _is_titled_aside(doc, span):
        yield "person"


def _is_site(doc: Doc, span: Candidate) -> bool:
    """As in "the town of X", « la ville de X »."""
    before = doc.all(Token)[max(0, span.first - 2) : span.first]
    genitive = doc.language.rules.get("syntax", {}).get("genitive", ())
    if len(before) < 2 or plain(before[1]) not in genitive:
        return False
    return titles_and_kinds(doc.language).get(before[0].lemma.lower()) == "place"


def _is_titled_aside(doc: Doc, span: Candidate) -> bool:
    """As in "the head of the office in Oum, X, said": set between commas behind a
    title's phrase.
    """
    tokens = doc.all(Token)
    after = tokens[span.last + 1 : span.last + 2]
    if not span.first or tokens[span.first - 1].word != "," or not after or after[0].word != ",":
        return False
    phrase: list[Token] = []
    for token in reversed(tokens[max(0, span.first - 1 - LONGEST_TITLE) : span.first - 1]):
        if token.pos in ("PUNCT", "VERB", "AUX"):
            break
        phrase.append(token)
    titles = titles_and_kinds(doc.language)
    return bool(phrase) and any(titles.get(t.lemma.lower()) == "person" for t in phrase[1:])


def _words_before(doc: Doc, span: Candidate) -> Iterator[str]:
    """Words before a name and the noun that it is a part of: titles, "le journal X"."""
    tokens = doc.all(Token)
    for token in reversed(tokens[max(0, span.first - 2) : span.first]):
        if token.pos not in NOUNS and token.word != ",":
            break  # "the heads of X": the title is not X's
        yield from _noun_forms(token)
        if any(form in titles_and_kinds(doc.language) for form in _noun_forms(token)):
            break  # "army spokesman X": the nearest word decides
    head = next((t for t in tokens[span.first : span.last + 1] if not _within(t, span)), None)
    if head and head.dep in ("appos", "flat", "flat:name", "compound", "nmod"):
        governor = next(iter(above(tokens, head)), None)
        near = governor is not None and abs(head.i - governor.i) <= NEAREST
        if governor and near and (head.dep != "nmod" or not _has_case(tokens, head)):
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
    return (token.word.lower(), token.lemma.lower()) if token.pos in NOUNS else ()


def _within(token: Token, span: Candidate) -> bool:
    return span.first <= token.head <= span.last and token.head != token.i


def _has_case(tokens: Sequence[Token], token: Token) -> bool:
    return any(tokens[i].dep == "case" for i in token.children)


def _is_led(doc: Doc, span: Candidate) -> bool:
    """Has it several leaders ("the heads of X"), as no person has?"""
    before = [t for t in doc.all(Token)[max(0, span.first - 3) : span.first] if t.pos != "DET"]
    if len(before) < 2 or before[-1].pos != "ADP":
        return False
    head = before[-2]
    return head.lemma.lower() in leading(doc.language) and has(head, "Number=Plur")


@lru_cache(maxsize=16)
def leading(language: Language) -> frozenset[str]:
    """Titles of those who lead something."""
    rows = language.table("titles")
    return frozenset(row["title"].lower() for row in rows if row["kind"] in LEADING)
