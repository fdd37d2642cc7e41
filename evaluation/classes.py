"""Why attributions are missed: by the kind of their cue, and whether the tables know it; and how
many are right by the manner of their content (direct, mixed, indirect).
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from evaluation.attribution import agreeing, pairs
from evaluation.brat import Gold
from evaluation.figures import Case, Figure, total
from hearsay.model.annotation import Token
from hearsay.state.lexicon import lemma_match, phrase_at
from hearsay.state.spans import QUOTE_MARKS, overlaps
from hearsay.state.view import View

KINDS = {
    "VERB": "verb", "AUX": "verb", "NOUN": "noun", "PROPN": "noun", "ADJ": "adjective",
    "ADP": "preposition", "ADV": "preposition", "SCONJ": "preposition", "PUNCT": "punctuation",
}  # fmt: skip
# The first role that does not even overlap names the outcome of a pair.
WRONG = {"cue": "other cue taken", "content": "content wrong", "source": "source wrong"}
CLASS, MISSED, MANNER = "class ", "missed cue ", "content "
MANNERS = ("direct", "mixed", "indirect")
SHOWN = 20  # of the cues that are missed most often


def tally(view: View, gold: Sequence[Gold], found: Sequence[Gold]) -> Counter[str]:
    """Annotated attributions by class and outcome, missed ones also by cue, and spurious ones."""
    paired = dict(pairs(gold, found))
    counts: Counter[str] = Counter({f"{CLASS}spurious": len(found) - len(paired)})
    for number, one in enumerate(gold):
        words = _words(view, one)
        head = _head(view, words)
        known = any(is_known(view, token) for token in words)
        other = found[paired[number]] if number in paired else None
        outcome = _outcome(view, one, other)
        counts[f"{CLASS}{_kind(head)}, {'known' if known else 'unknown'}: {outcome}"] += 1
        counts.update(_by_manner(f"{MANNER}{_manner(view, one)}", right=outcome == "right"))
        if other is None and head:
            counts[f"{MISSED}{'known' if known else 'unknown'}: {head.lemma.lower()}"] += 1
    return counts


def figures(cases: Sequence[Case]) -> list[Figure]:
    """A share of all annotated attributions for each class and outcome, most frequent first."""
    counted = total(cases)
    names = [n for n, count in counted.most_common() if n.startswith(CLASS) and count]
    return [
        *(Figure(name=n.removeprefix(CLASS), of=((n, "gold"),)) for n in names),
        *(
            Figure(name=f"{MANNER}{m}: right", of=((f"{MANNER}{m} right", f"{MANNER}{m}"),))
            for m in MANNERS
            if counted[f"{MANNER}{m}"]
        ),
    ]


def notes(cases: Sequence[Case]) -> tuple[str, ...]:
    """The cues that are missed most often: those no table knows, and those one does."""
    counted = total(cases)
    return tuple(
        f"missed most, {known}: {_listed(counted, f'{MISSED}{known}: ')}"
        for known in ("unknown", "known")
    )


def is_known(view: View, token: Token) -> bool:
    """Does a cue of any table begin at a word?"""
    words = view.lexicon
    lemmas, phrases = (words.verbs, words.nouns, words.adjectives), (words.phrases, words.hearsay)
    return any(lemma_match(table, view.tokens, token) for table in lemmas) or any(
        phrase_at(table, view.tokens, view.text, token) for table in phrases
    )


def _listed(counted: Mapping[str, float], prefix: str) -> str:
    found = Counter({n.removeprefix(prefix): c for n, c in counted.items() if n.startswith(prefix)})
    return ", ".join(f"{cue} {count}" for cue, count in found.most_common(SHOWN)) or "none"


def _words(view: View, one: Gold) -> list[Token]:
    return [t for t in view.tokens if any(overlaps((t.start, t.end), span) for span in one.cue)]


def _head(view: View, words: Sequence[Token]) -> Token | None:
    """The word of the cue that hangs on a word outside it; a mark only where there is no other."""
    inside = {token.i for token in words}
    tops = [t for t in words if t.head not in inside or t.head == t.i]
    return min(tops, key=lambda t: t.pos == "PUNCT", default=None)


def _kind(head: Token | None) -> str:
    return "no cue" if head is None else KINDS.get(head.pos, "other word")


def _by_manner(name: str, *, right: bool) -> Counter[str]:
    return Counter({name: 1, f"{name} right": int(right)})


def _manner(view: View, one: Gold) -> str:
    """Is all of the content a quotation, a part of it, or none?"""
    words = "".join(view.words(span) for span in one.content)
    quoted = [mark in QUOTE_MARKS or words[n : n + 2] == "''" for n, mark in enumerate(words)]
    if not any(quoted):
        return "indirect"
    return "direct" if quoted[0] and any(quoted[-3:]) else "mixed"


def _outcome(view: View, one: Gold, other: Gold | None) -> str:
    if other is None:
        outside = one.cue and view.paragraph_of(one.cue[0][0]) is None
        return "missed, not in the body" if outside else "missed"
    right = agreeing(view.text, one, other, "overlap")
    return next((said for role, said in WRONG.items() if role not in right), "right")
