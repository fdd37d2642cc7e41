"""Who a noun phrase names as taking part in an event: entities where it can, else its words.

Only those who can act or be acted on take part: people, bodies, states, forces, and what is theirs
(a garrison, a ship). A noun that is none of these ("chances", "Monday") names nobody.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache

from hearsay.model.annotation import Mention, Quantity, Token
from hearsay.model.knowledge import Knowledge
from hearsay.model.morph import SUBJECTS, below, has, plain
from hearsay.state.parties import parties
from hearsay.state.view import WINDOW, View
from hearsay.state.voices import is_impersonal

NAMES = {"person", "organisation", "group", "outlet"}
BODIES = {"organisation", "group", "outlet"}
OWNING = {*NAMES, "place"}
INSIDE = ("nmod", "nmod:poss", "compound", "amod", "appos", "flat", "flat:name")
SAME = ("appos", "flat", "flat:name", "compound", "nmod:poss")
WORDS = {"NOUN", "PROPN", "ADJ", "VERB", "X"}
REACH = 3  # words before the head that belong to its name


def participants(view: View, head: Token, *, acting: bool) -> Iterator[str]:
    """The parties of a noun phrase; `acting` where it does something, so that a town is nobody.

    Ids of entities, or words where nobody is known.
    """
    for part in (head, *_conjuncts(view, head)):
        yield from _of_phrase(view, _counted(view, part), acting)


def _conjuncts(view: View, head: Token) -> list[Token]:
    joined = [t for t in below(view.tokens, head, "conj") if t.pos not in ("VERB", "AUX")]
    return [each for t in joined for each in (t, *_conjuncts(view, t))]  # "A, B and C" in a chain


def _counted(view: View, head: Token) -> Token:
    """ "Thousands of farmers", "a group of farmers": the farmers."""
    known = parties(view.doc.language)
    for child in below(view.tokens, head, "amod", "flat"):  # « deux cents combattants »
        if child.i == head.i + 1 and known.has(child) and _is_counted(view, head):
            return child
    for child in below(view.tokens, head, "nmod"):
        if not _case(view, child) & known.genitive:
            continue
        those = head.pos == "PRON" and has(head, "PronType=Dem")  # « ceux de X »
        if head.pos == "NUM" or those or _is_number(view, head, child):
            return child
        plural = child.pos == "NOUN" and has(child, "Number=Plur") and known.has(child)
        if plural and head.lemma.lower() in known.groups and view.mention_at(head) is None:
            return child
    return head


def _is_counted(view: View, word: Token) -> bool:
    near = view.doc.within(word.start - WINDOW, word.end + WINDOW, Quantity)
    return any(q.start <= word.start and word.end <= q.end for q in near)


def _is_number(view: View, head: Token, child: Token) -> bool:
    """Does a number reach from a word to the phrase below it?"""
    below_it = view.tokens[child.left].start
    near = view.doc.within(head.start - WINDOW, child.end + WINDOW, Quantity)
    return any(q.start <= head.start and below_it < q.end for q in near)


def _of_phrase(view: View, head: Token, acting: bool) -> Iterator[str]:
    if view.in_time(head):
        return
    mention = view.mention_at(head)
    if mention and mention.entity and mention.kind not in ("document", "other"):
        yield from _named(view, mention, acting)
        return
    if titled := _titled(view, head):
        yield from _named(view, titled, acting)
        return
    known = parties(view.doc.language)
    if head.pos == "PROPN" or (head.pos in ("NOUN", "ADJ") and known.has(head)):
        yield from _bodies(view, head) or [_words(view, head)]
    elif _is_many(head) and not is_impersonal(view, head):
        yield head.word.lower()
    elif not acting and head.pos == "NOUN" and head.lemma.lower() not in known.never:
        yield from _owners(view, head)


def _owners(view: View, head: Token) -> Iterator[str]:
    """Whose a thing is that is acted on: "the island's efforts", « les efforts du médiateur »."""
    known = parties(view.doc.language)
    for child in below(view.tokens, head, "amod", "compound", "nmod", "nmod:poss"):
        mention = view.mention_at(child)
        if child.dep in ("amod", "compound"):
            if mention and mention.entity and mention.kind == "nationality":
                yield mention.entity
        elif is_owner(view, child, head):
            for part in (child, *_conjuncts(view, child)):
                mention = view.mention_at(part)
                if (mention and mention.entity and mention.kind in OWNING) or known.has(part):
                    yield from _of_phrase(view, _counted(view, part), acting=False)


def _titled(view: View, head: Token) -> Mention | None:
    """As in « la camarade Ada Penfold »: a title says whose name stands beside it."""
    if head.lemma.lower() not in view.lexicon.titles:
        return None
    near = [m for t in below(view.tokens, head, *SAME, "nmod") for m in view.mentions_at(t)]
    people = [m for m in near if m.kind == "person" and m.entity and m.start >= head.end]
    return next((m for m in people if "," not in view.text[head.end : m.start]), None)


def _named(view: View, mention: Mention, acting: bool) -> Iterator[str]:
    """A name; of known places only states and capitals act."""
    entity = mention.entity or ""
    if not acting or not _is_town(view, mention):
        yield entity
    elif state := _state_of(view.doc.knowledge, entity):
        yield state


def _is_town(view: View, mention: Mention) -> bool:
    """Is it a known place that is no state? A place that no table has may be one."""
    knowledge, entity = view.doc.knowledge, mention.entity or ""
    return mention.kind == "place" and entity in knowledge.places and entity not in knowledge.actors


def _state_of(knowledge: Knowledge, entity: str) -> str:
    """The state for which a capital stands."""
    return capitals(knowledge).get(entity, "")


@lru_cache(maxsize=4)
def capitals(knowledge: Knowledge) -> Mapping[str, str]:
    """Actor ids of states by the ids of their capitals."""
    return {
        place: country.lower()
        for place, country in knowledge.capitals.items()
        if country.lower() in knowledge.actors
    }


def _bodies(view: View, head: Token) -> list[str]:
    """The bodies whose people act: "leaders of Hamas", "la délégation du Parti", "minister X"."""
    genitive = parties(view.doc.language).genitive
    found: list[str] = []
    for child in below(view.tokens, head, *INSIDE):
        cases = _case(view, child)
        kinds = NAMES if child.dep in SAME or not cases else BODIES
        if child.dep == "nmod" and cases and not cases & genitive:
            continue
        for part in (child, *_conjuncts(view, child)):
            mention = view.mention_at(part)
            if mention and mention.entity and _is_whose(view, mention, kinds, child):
                found.append(mention.entity)
    return list(dict.fromkeys(found))


def _is_whose(view: View, mention: Mention, kinds: set[str], child: Token) -> bool:
    """Does a name in a phrase tell whose people act? A state does where it is no adjective."""
    if mention.kind in kinds:
        return True
    state = mention.kind == "place" and not _is_town(view, mention)
    return state and child.dep in ("nmod", "nmod:poss")


def _case(view: View, token: Token) -> set[str]:
    cases = below(view.tokens, token, "case")
    return {w for t in cases for w in (plain(t), t.lemma.lower())}


def is_owner(view: View, token: Token, noun: Token) -> bool:
    """Does it say whose a thing is: "the mediator's offer", « l'offre du médiateur »?"""
    if token.dep == "nmod:poss" or (token.dep == "nmod" and token.i < noun.i):
        return True
    return token.dep == "nmod" and bool(_case(view, token) & parties(view.doc.language).genitive)


def _is_many(head: Token) -> bool:
    """A word for an unknown number ("many refused"); no pronoun that stands for a name."""
    if head.pos == "PRON":
        return has(head, "PronType=Ind") or has(head, "PronType=Tot")
    return head.pos in ("ADJ", "DET") and head.dep in SUBJECTS


def _is_part(view: View, word: Token) -> bool:
    named = word.pos in WORDS and not _is_compared(word)
    return (named or _is_all(view, word)) and not view.in_time(word)


def _is_compared(word: Token) -> bool:
    """ "More", "least": words of number."""
    return has(word, "Degree=Cmp") or has(word, "Degree=Sup")


def _is_all(view: View, word: Token) -> bool:
    """ "Both sides", "les deux parties": a word that says they are all meant."""
    definite = word.i > 0 and has(view.tokens[word.i - 1], "Definite=Def")
    return has(word, "PronType=Tot") or (word.pos == "NUM" and definite)


def _words(view: View, head: Token) -> str:
    """The head noun with the adjectives and nouns right beside it: "toute force étrangère"."""
    nearby = view.tokens[max(head.left, head.i - REACH) : head.i]
    before = [t for t in nearby if _is_part(view, t) and t.left >= head.left]
    after = [
        t for t in view.tokens[head.i + 1 : head.right + 1]
        if t.dep in ("amod", "flat", "flat:name") and t.i <= head.i + 2 and t.head == head.i
    ]  # fmt: skip
    return " ".join(t.word for t in (*before, head, *after))
