"""Names: who and what the article speaks of.

Names of the knowledge tables are found by their forms; other names by the trained recogniser and by
runs of proper nouns. What an unknown name is, its title, trigger word and company decide, by a vote
over the whole article: recognisers find names well and label them badly.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from hearsay.annotate.acronyms import spelled_out
from hearsay.annotate.annotator import annotator
from hearsay.annotate.bodies import shorter_bodies
from hearsay.annotate.contractions import melted, without_preposition
from hearsay.annotate.gazetteer import Gazetteer, Match, compile_forms, find
from hearsay.annotate.kinds import label_all
from hearsay.annotate.names import Candidate, candidates
from hearsay.annotate.nations import nationality
from hearsay.annotate.people import shorter_names
from hearsay.model.annotation import Block, Mention, MentionKind, Name, Place, Sentence, Token
from hearsay.model.doc import Doc
from hearsay.model.knowledge import Actor, Knowledge
from hearsay.model.language import Language

KINDS: dict[str, MentionKind] = {
    "person": "person", "state": "place", "armed_group": "group", "party": "group",
    "alliance": "group", "people": "nationality", "vessel": "other",
}  # fmt: skip

CREDITS = {"dateline", "byline", "credit"}


@annotator(needs=[Sentence, Token, Name, Place], gives=[Mention])
def entities(doc: Doc) -> Iterator[Mention]:
    """Every name, with the entity it stands for."""
    known = list(_known(doc))
    places = list(_places(doc, known))
    unknown = candidates(doc, [*known, *places], list(spelled_out(doc)))
    named = _settled([*known, *places], unknown)
    people = shorter_names(doc, [*named, *label_all(doc, unknown)])
    yield from shorter_bodies(doc, sorted(people, key=lambda mention: mention.start))


def _known(doc: Doc) -> Iterator[Mention]:
    gazetteer = actor_forms(doc.knowledge, doc.language)
    credits = [block for block in doc.all(Block) if block.kind in CREDITS]
    for stretch in (*doc.all(Sentence), *credits):
        credit = isinstance(stretch, Block)
        for match in find(gazetteer, doc.article.text, stretch.start, stretch.end):
            if own := without_preposition(doc, match, after_name=credit):
                yield _known_mention(doc, own)


def _known_mention(doc: Doc, match: Match) -> Mention:
    identifier = match.ids[0]
    kind: MentionKind
    if outlet := doc.knowledge.outlets.get(identifier):
        kind, name = "outlet", outlet.name
    elif actor := doc.knowledge.actors.get(identifier):
        kind, name = KINDS.get(actor.kind, "organisation"), actor.name
    else:
        kind, name = "nationality", doc.article.text[match.start : match.end]
    if doc.article.text[match.start : match.end].lower() in nationality(doc.language):
        kind = "nationality"
    return Mention(start=match.start, end=match.end, kind=kind, entity=identifier, name=name)


@lru_cache(maxsize=16)
def actor_forms(knowledge: Knowledge, language: Language) -> Gazetteer:
    """Actors, outlets and nationalities by the forms that a text in this language may use."""
    return compile_forms(
        [
            *((form, a.id) for a in knowledge.actors.values() for form in _forms(a, language)),
            *((f, o.id) for o in knowledge.outlets.values() for f in (o.name, *o.forms)),
            *((f, o.id) for o in knowledge.outlets.values() for f in melted(o, language)),
            *((row["form"], row["stands_for"]) for row in language.table("metonyms")),
            *((r["form"], r["country"].lower()) for r in language.table("nationalities")),
        ]
    )


def _forms(actor: Actor, language: Language) -> Sequence[str]:
    """Forms of this language; the neutral name too, since translations often keep it."""
    return (actor.name, *actor.forms.get(language.code, ()))


def _places(doc: Doc, known: Sequence[Mention]) -> Iterator[Mention]:
    """Places that are no actor: towns, seas, regions."""
    taken = [(mention.start, mention.end) for mention in known]
    for place in doc.all(Place):
        if not any(start < place.end and place.start < end for start, end in taken):
            yield Mention(
                start=place.start, end=place.end, kind="place",
                entity=place.entity or f"place:{place.name}", name=place.name,
            )  # fmt: skip


def _settled(known: Sequence[Mention], unknown: Sequence[Candidate]) -> list[Mention]:
    """Known names, less those that are only a part of a longer unknown name."""
    longer = [(each.start, each.end) for each in unknown]
    return [
        mention
        for mention in known
        if not any(start <= mention.start and mention.end <= end for start, end in longer)
    ]
