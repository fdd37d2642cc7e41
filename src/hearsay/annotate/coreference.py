"""Who "he", "the group" and "l'agence" are: noun phrases and pronouns that stand for a name.

A deterministic sieve in the manner of Lee et al. (2013): an expression takes the most salient name
before it that agrees in kind, gender, number and nationality. Subjects weigh more than others, near
ones more than far ones; somebody quoted never calls himself "he". Where two people fit equally well
it stays open: errors here put words into the wrong mouth.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from hearsay.annotate.annotator import annotator
from hearsay.annotate.candidates import Candidate, candidate, is_spoken_of
from hearsay.annotate.described import described, has_name
from hearsay.annotate.genders import genders
from hearsay.annotate.layout import Layout, layout
from hearsay.annotate.nations import nationality
from hearsay.annotate.salience import Asked, choose, is_contested
from hearsay.annotate.wanted import Wanted, by_description, by_noun, by_pronoun, is_nominal
from hearsay.model.annotation import Mention, MentionForm, Quote, Sentence, Token
from hearsay.model.doc import Doc
from hearsay.model.language import Language
from hearsay.model.morph import has

DEFINITE = {"Definite=Def", "PronType=Dem"}
NOMINAL_TAGS = {"NOUN", "ADJ", "VERB", "PROPN"}
OBJECTS = {"obj", "iobj", "obl", "obl:arg", "obl:mod"}
ROLES = ("subject", "object", "demonstrative")


@dataclass(slots=True)
class _Story:
    """The walk through an article: who was spoken of so far."""

    doc: Doc
    layout: Layout
    named: Mapping[int, Mention]
    genders: Mapping[str, str]
    seen: list[Candidate] = field(default_factory=list)
    who: dict[int, str] = field(default_factory=dict)  # by the start of each mention

    def add(self, mention: Mention, token: Token, sentence: Sentence) -> None:
        gender = self.genders.get(mention.entity or "", "")
        one = candidate(self.doc, mention, gender, self.layout.place(token, sentence))
        self.seen.append(one)
        self.who.update({t.start: one.who for t in self._words(mention)})

    def _words(self, mention: Mention) -> list[Token]:
        return self.doc.within(mention.start, mention.end, Token)


@annotator(needs=[Sentence, Token, Mention, Quote], gives=[Mention])
def coreference(doc: Doc) -> Iterator[Mention]:
    """Pronouns and definite noun phrases, each with the entity it stands for where it is clear.

    What is quoted is read after the rest, since it takes to know who speaks it.
    """
    names = doc.all(Mention)
    story = _Story(doc, layout(doc), {m.start: m for m in names}, genders(doc, names))
    for quoted in (False, True):
        for sentence in doc.all(Sentence):
            for token in doc.within(sentence.start, sentence.end, Token):
                if (story.layout.quote(token) is not None) == quoted:
                    yield from _read(story, token, sentence)


def _read(story: _Story, token: Token, sentence: Sentence) -> Iterator[Mention]:
    """Take note of whoever is spoken of at a word; the mention, if it stands for somebody."""
    doc = story.doc
    if token.start in story.named:
        story.add(story.named[token.start], token, sentence)
    elif found := _expression(story, token, sentence):
        if not token.dep.startswith("expl"):  # parses often take "il a dit" for "il pleut"
            story.add(found, token, sentence)
        yield found
    elif spoken := described(doc, token, story.named):
        story.add(spoken, token, sentence)


def _expression(story: _Story, token: Token, sentence: Sentence) -> Mention | None:
    """The mention a word heads, if it is a pronoun or a definite noun that stands for a name."""
    doc = story.doc
    asked, start, form = _asked(story, token)
    barred = _barred(story, token) if asked else ()
    if barred is None:
        return None
    place = story.layout.place(token, sentence)
    for wanted in asked:
        each = Asked(wanted, token, place, barred, bound=_is_bound(doc, token))
        if best := choose(doc.language, each, story.seen):
            return Mention(
                start=start, end=token.end, kind=best.kind, entity=best.entity, name=best.name,
                form=form,
            )  # fmt: skip
        if is_contested(doc.language, each, story.seen):
            return None
    return None


def _is_bound(doc: Doc, token: Token) -> bool:
    """Is it an object, and not "according to him"?"""
    return token.dep in OBJECTS and not is_spoken_of(doc, token)


def _asked(story: _Story, token: Token) -> tuple[tuple[Wanted, ...], int, MentionForm]:
    """What is asked for, the surest reading first, from where on, and in which form."""
    doc = story.doc
    if found := _pronoun(doc, token):
        row, start = found
        others = row["role"] == "demonstrative" and _is_told_more_of(doc, token)  # « ceux de X »
        return () if others else (by_pronoun(row, token),), start, "pronoun"
    if token.pos not in NOMINAL_TAGS or not _is_definite(story, token):
        return (), token.start, "nominal"
    start = doc.all(Token)[token.left].start
    if not is_nominal(doc.language, token) or has_name(doc, token, story.named):
        return (), start, "nominal"
    bare = not _names_inside(story, token) and not _is_told_more_of(doc, token)
    return by_noun(doc, token) if bare else by_description(doc, token), start, "nominal"


def _barred(story: _Story, token: Token) -> Collection[str] | None:
    """Those who speak the quotation that a word stands in; None where that is not known."""
    speaking = story.layout.speaking(token)
    known = [story.who[t.start] for t in speaking if t.start in story.who]
    return None if speaking and not known else known


def _pronoun(doc: Doc, token: Token) -> tuple[Mapping[str, str], int] | None:
    """The row of a pronoun that can be somebody, and its start; "ce dernier" counts by its last
    word.
    """
    if has(token, "Reflex=Yes") or has(token, "PronType=Rel"):
        return None
    rows, tokens = pronouns(doc.language), doc.all(Token)
    if token.i:
        before = tokens[token.i - 1]
        printed = doc.article.text[before.start : token.end].lower().replace("’", "'")
        if len(printed.split()) + printed.count("'") == 2 and (row := rows.get(printed)):
            return row, before.start
    if has(token, "Poss=Yes"):
        noun = tokens[token.head].lemma.lower()
        row = owners(doc.language).get(token.word.lower()) if noun in words(doc.language) else None
    else:
        row = rows.get(_without_hyphens(token.word.lower())) if token.pos == "PRON" else None
    return (row, token.start) if row else None


def _is_definite(story: _Story, token: Token) -> bool:
    """Has the noun a definite article or a demonstrative?"""
    tokens = story.doc.all(Token)
    return any(
        has(tokens[i], feature)
        for i in token.children
        if tokens[i].dep in ("det", "nmod", "case")
        for feature in DEFINITE
    )


def _names_inside(story: _Story, token: Token) -> bool:
    """Does the phrase itself name somebody ("the group Hamas", "the army of Mali")?"""
    tokens = story.doc.all(Token)[token.left : token.right + 1]
    inside = [
        story.named[t.start]
        for t in tokens
        if t.start in story.named and not _is_set_off(story.doc, token, t)
    ]
    return any(mention.kind != "nationality" for mention in inside)


def _is_told_more_of(doc: Doc, token: Token) -> bool:
    """Does the phrase say by itself which one is meant ("the authority of the port")?"""
    tokens = doc.all(Token)
    return any(
        tokens[i].dep in ("nmod", "acl", "acl:relcl", "appos")
        and i > token.i
        and tokens[i].word.lower() not in nationality(doc.language)
        and not (tokens[i].dep.startswith("acl") and _is_set_off(doc, token, tokens[i]))
        for i in token.children
    )


def _is_set_off(doc: Doc, token: Token, other: Token) -> bool:
    """Does a comma part them, so that what follows only tells more ("the movement, born of …")?"""
    between = doc.all(Token)[token.i + 1 : other.i]
    return any(word.word == "," for word in between[:2]) and other.i > token.i


@lru_cache(maxsize=16)
def pronouns(language: Language) -> Mapping[str, Mapping[str, str]]:
    """Third-person pronouns that can be a source, by form."""
    return {row["form"].lower(): row for row in _third(language) if row["role"] in ROLES}


@lru_cache(maxsize=16)
def owners(language: Language) -> Mapping[str, Mapping[str, str]]:
    """Possessives of the third person, by form."""
    return {row["form"].lower(): row for row in _third(language) if row["role"] == "possessive"}


def _third(language: Language) -> Iterator[Mapping[str, str]]:
    return (row for row in language.table("pronouns") if row["person"] == "3")


@lru_cache(maxsize=16)
def words(language: Language) -> frozenset[str]:
    """Nouns for what somebody says: whose claim it is, is who the source is."""
    return frozenset(row["noun"].lower() for row in language.table("cue_nouns"))


def _without_hyphens(word: str) -> str:
    """A pronoun behind its verb ("-t-il") as it stands elsewhere; "celui-ci" as it is."""
    return word.rsplit("-", 1)[-1] if word.startswith(("-", "t-")) else word
