"""Where the participants of an event stand: subject, object, possessor, or after a preposition."""

from collections.abc import Sequence

from hearsay.model.annotation import Quantity, Token
from hearsay.model.morph import PREDICATES, SUBJECTS, above, below, has
from hearsay.state.event_patterns import Found
from hearsay.state.participants import is_owner
from hearsay.state.parties import parties
from hearsay.state.spans import tokens_in
from hearsay.state.speakers import speaker
from hearsay.state.verb_group import is_passive
from hearsay.state.view import View

OBLIQUE = ("obl", "obl:agent", "obl:arg", "obl:mod", "nmod", "advcl", "iobj")
HELD = ("obj", "nsubj:pass")  # what the verb acts on, whatever its phrase swallows
OWNED = ("nmod", "nmod:poss", "compound", "amod")
REACH = 80  # characters of the words for a number and what it counts
BODIES = {"organisation", "group", "outlet", "place", "nationality"}
DISSENT = "PROTEST"
SELF = {"REJECT", "AGREE"}  # who is spoken of in what is denied or promised is not told so
COMPLEMENTS = ("xcomp", "ccomp")
NOMINAL = ("obj", "obl", "obl:arg")


def fillers(view: View, found: Found, slot: str) -> list[Token]:
    """The words that stand in a slot of an event's verb (and the noun that completes it)."""
    token, noun = found.token, found.noun
    anchors = [token, *([noun] if noun else [])]
    if slot == "subj":
        return _subjects(view, token, transitive=found.pattern.transitive)
    if slot == "obj":
        others = [t for t in _objects(view, token) if noun is None or t.i != noun.i]
        if not others and noun and noun.pos in PREDICATES:  # "refused to receive the fishermen"
            others = [t for t in below(view.tokens, noun, "obj", "nsubj") if t.i > noun.i]
        return others or ([noun] if noun else [])  # "capture a soldier": what the verb acts on
    if slot == "poss":
        return [t for a in anchors for t in _owners(view, a)]
    return _led(view, anchors, slot)


def _led(view: View, anchors: Sequence[Token], slot: str) -> list[Token]:
    """The words that a preposition of a slot leads, right below the anchors or one phrase deeper.

    The parse hangs "against the mayor" of "criticism of the court against the mayor" on the court.
    """
    near = [t for a in anchors for t in below(view.tokens, a, *OBLIQUE)]
    found = [t for t in near if _has_case(view, t, slot)]
    if found or slot in parties(view.doc.language).genitive:
        return found
    inside = [*near, *(t for a in anchors for t in below(view.tokens, a, *HELD))]
    deeper = [t for inner in inside for t in below(view.tokens, inner, "nmod")]
    return [t for t in deeper if _has_case(view, t, slot) and not view.in_time(t)]


def concerned(view: View, found: Found) -> list[Token]:
    """Whom an act of speech is about where no slot says so, the nearest first.

    "Asked that the court sit", "threatened to strike the port", "rejected a northern offer",
    "threatened action against the union".
    """
    token = found.token
    complements = below(view.tokens, token, *COMPLEMENTS, *NOMINAL)
    complements += _aims(view, token)
    nearest: list[Token] = []
    for part in complements:
        if part.dep == "ccomp" and found.pattern.type in SELF:
            continue
        subjects = [t for t in below(view.tokens, part, *SUBJECTS) if t.pos != "PRON"]
        before = _right_before(view, part) if part.dep == "ccomp" and not subjects else None
        subjects += [before] if before else []
        nearest += subjects or below(view.tokens, part, "obj") * (part.dep not in NOMINAL)
    owners = [t for part in complements if part.dep in NOMINAL for t in _whose(view, part)]
    return [*nearest, *owners, *(t for part in complements for t in _named_below(view, part))]


def aimed_at(view: View, found: Found) -> list[Token]:
    """Whom any act is aimed at where no slot says so: "against X", or X named with its object.

    "Suspended air links with the kingdom", "imposed a curfew in the delta".
    """
    anchors = [found.token, *([found.noun] if found.noun else [])]
    against = [t for word in sorted(view.listed("against")) for t in _led(view, anchors, word)]
    things = [*below(view.tokens, found.token, *HELD), *([found.noun] if found.noun else [])]
    if found.pattern.type == DISSENT:
        against += _demanded_of(view, found.token)
    return [*against, *(t for thing in things for t in _named_below(view, thing))]


def _demanded_of(view: View, token: Token) -> list[Token]:
    """Of whom those who protest want something: "marched to demand the mayor's resignation"."""
    over = view.tokens[token.head]
    anchors = [token, *([over] if token.dep in HELD and over.pos in PREDICATES else [])]
    aims = [aim for a in anchors for aim in (*_aims(view, a), *below(view.tokens, a, "xcomp"))]
    wanted = [t for aim in aims for t in below(view.tokens, aim, *NOMINAL)]
    owners = [t for thing in wanted for t in _whose(view, thing)]
    return [*owners, *wanted, *(t for thing in wanted for t in _named_below(view, thing))]


def _aims(view: View, verb: Token) -> list[Token]:
    """The infinitives that tell what for, or that the parse has set aside by a date."""
    return [t for t in below(view.tokens, verb, "advcl") if has(t, "VerbForm=Inf")]


def performers(view: View, found: Found) -> list[Token]:
    """Who carries out what a noun tells: the subject of "continued their hunger strike"."""
    noun = found.token
    verb = view.tokens[noun.head]
    performed = noun.dep in HELD and verb.lemma.lower() in view.listed("performs")
    return _subjects(view, verb, transitive=False) if performed and verb.i != noun.i else []


def _whose(view: View, noun: Token) -> list[Token]:
    """From whom a thing comes or whose it is: "the mediator's offer", "a call by the rebels"."""
    agent = parties(view.doc.language).agent
    inside = below(view.tokens, noun, "nmod", "nmod:poss")
    return [t for t in inside if is_owner(view, t, noun) or _cases(view, t) & agent]


def _named_below(view: View, part: Token) -> list[Token]:
    """The first state or body named in a complement, whatever its preposition."""
    aside = [t for t in below(view.tokens, part, "advcl", "acl:relcl", "parataxis", "conj")]
    for token in view.tokens[part.left : part.right + 1]:
        mention = view.mention_at(token)
        hidden = any(t.left <= token.i <= t.right for t in aside) or view.in_time(token)
        if mention and not hidden and mention.entity and mention.kind in BODIES:
            return [token]
    return []


def _subjects(view: View, token: Token, *, transitive: bool) -> list[Token]:
    if token.pos not in PREDICATES:
        return []
    if is_passive(view, token) or (transitive and _is_past_participle(token)):
        return _agents(view, token)
    if has(token, "VerbForm=Inf") and token.dep == "acl":
        return _promisers(view, view.tokens[token.head])
    subject = speaker(view, token) or _right_before(view, token) or _joined(view, token)
    return [subject] if subject else []


def _joined(view: View, verb: Token) -> Token | None:
    """The subject of the verb before, for one that the parse has joined to a noun of its clause."""
    if verb.dep != "conj":
        return None
    first = next((t for t in above(view.tokens, verb) if t.pos in PREDICATES), None)
    return speaker(view, first) if first else None


def _right_before(view: View, verb: Token) -> Token | None:
    """The noun right before a verb that the parse has left without a subject."""
    if has(verb, "VerbForm=Inf"):
        return None
    skipped = {"AUX", "ADV", "PART"}
    noun = next((t for t in reversed(view.tokens[: verb.i]) if t.pos not in skipped), None)
    if noun is None or noun.start < view.sentence_at(verb.start).start:
        return None
    named = view.mention_at(noun) is not None
    common = noun.pos == "NOUN" and parties(view.doc.language).has(noun)
    cases = below(view.tokens, noun, "case")  # "between 8 and 10 thousand people": no place
    counted = all(view.tokens[case.i + 1].pos == "NUM" for case in cases)
    return noun if (named or common) and counted else None


def _is_past_participle(token: Token) -> bool:
    """A participle that describes what was done to a noun: "a convoy attacked near the river"."""
    past = has(token, "VerbForm=Part") and not has(token, "Tense=Pres")
    return past and token.dep in ("acl", "amod")


def _agents(view: View, token: Token) -> list[Token]:
    """Who did it in a passive: "by gunmen", "par des hommes armés"."""
    words = parties(view.doc.language).agent
    near = below(view.tokens, token, *OBLIQUE)
    led = [t for t in near if _cases(view, t) & words]
    deeper = [t for n in near for t in below(view.tokens, n, "nmod") if _cases(view, t) & words]
    return below(view.tokens, token, "obl:agent") or led or deeper


def _promisers(view: View, noun: Token) -> list[Token]:
    """Whose plan it is: "the plan of the army to attack", "the army has a plan to attack"."""
    owners = [t for t in below(view.tokens, noun, *OWNED) if t.i < noun.i]
    governor = view.tokens[noun.head]
    if owners or governor.i == noun.i or governor.pos not in PREDICATES:
        return owners
    return _subjects(view, governor, transitive=False)


def _objects(view: View, token: Token) -> list[Token]:
    passive = is_passive(view, token)
    found = below(view.tokens, token, "nsubj:pass" if passive else "obj", "iobj")
    if not found and _is_past_participle(token):
        found = [view.tokens[token.head]]
    if not found and passive and token.dep in ("conj", "acl:relcl"):
        subject = speaker(view, token)
        found = [subject] if subject else []
    return found or ([] if passive else _counted_after(view, token))


def _counted_after(view: View, verb: Token) -> list[Token]:
    """What is counted right after a verb is its object, whatever a hasty parse says."""
    after = view.tokens[verb.i + 1].start if verb.i + 1 < len(view.tokens) else verb.end
    for counted in view.doc.within(verb.end, after + 1 + REACH, Quantity):
        if counted.start == after and counted.unit:
            words = tokens_in(view.tokens, (counted.start, counted.end))
            return [t for t in words if t.pos == "NOUN"][-1:]
    return []


def _owners(view: View, noun: Token) -> list[Token]:
    """A possessor before the noun ("Israel's strikes"), a nationality beside it ("frappes russes").

    Of "their help" the subject of the clause.
    """
    found = [t for t in below(view.tokens, noun, *OWNED) if _is_owner(view, t, noun)]
    governor = view.tokens[noun.head]
    if not found and governor.pos in PREDICATES and governor.i != noun.i:
        words = below(view.tokens, noun, "det", "det:poss", "nmod:poss", "nmod")
        if any(has(t, "Poss=Yes") or (t.pos == "PRON" and has(t, "Case=Gen")) for t in words):
            return _subjects(view, governor, transitive=True)
    return found


def _is_owner(view: View, token: Token, noun: Token) -> bool:
    mention = view.mention_at(token)
    if mention and mention.kind in ("nationality", "place") and token.dep == "amod":
        return True
    return token.i < noun.i and token.dep != "amod" and token.pos not in ("PRON", "DET")


def _has_case(view: View, token: Token, preposition: str) -> bool:
    cases = below(view.tokens, token, "case", "mark")
    joined = " ".join(t.word.lower() for t in cases)
    return preposition in _cases(view, token) or preposition == joined


def _cases(view: View, token: Token) -> set[str]:
    cases = below(view.tokens, token, "case", "mark")
    return {w for t in cases for w in (t.word.lower(), t.lemma.lower())}
