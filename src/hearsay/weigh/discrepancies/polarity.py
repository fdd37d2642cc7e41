"""A claim that some assert and others deny."""

from collections.abc import Iterator, Sequence

from rapidfuzz.fuzz import token_sort_ratio

from hearsay.model.finding import Discrepancy
from hearsay.model.said import Said
from hearsay.weigh.discrepancies.frames import named
from hearsay.weigh.discrepancies.sides import quoted, side
from hearsay.weigh.pile import Pile

# So near to each other, "not" and all, two statements say one thing, whatever they were read as.
SAME_WORDS = 85


def polarities(pile: Pile) -> Iterator[Discrepancy]:
    """One for every claim with both sides."""
    for claim in pile.claims:
        statements = pile.statements(claim)
        asserting, denying = _sides(pile, statements)
        if denying and asserting:
            yield Discrepancy(
                kind="polarity",
                claim=claim.id,
                sides=(
                    side(quoted(asserting[0]), ((s, None) for s in asserting)),
                    side(quoted(denying[0]), ((s, None) for s in denying)),
                ),
                explanation=f"asserted by {_mouths(asserting)}; denied by {_mouths(denying)}",
            )


def _sides(pile: Pile, statements: Sequence[Said]) -> tuple[list[Said], list[Said]]:
    """Who asserts and who denies, without those who only say the other side's words again.

    Nor does a sentence contradict a part of itself. A negation inside the words ("not one life was
    lost") denies nothing that says it as well; a denial by its verb ("denied that") does, however
    alike the words that follow are.
    """
    denying = [s for s in statements if s.statement.polarity == "denies"]
    asserting = [s for s in statements if s.statement.polarity == "asserts"]
    inner = [s for s in denying if not _by_verb(s)]
    echoed = {s.id for s in inner if any(_echoes(s, other) for other in asserting)}
    echoes = {s.id for s in asserting if any(_echoes(s, other) for other in inner)}
    echoes |= {s.id for s in asserting if any(_overlap(s, other) for other in denying)}
    denying = [s for s in denying if s.id not in echoed]
    return (
        [s for s in asserting if s.id not in echoes and any(_meets(pile, s, d) for d in denying)],
        denying,
    )


def _meets(pile: Pile, asserting: Said, denying: Said) -> bool:
    """Is it this that is denied, and not the same of somebody else?"""
    one, other = named(pile, asserting).keys(), named(pile, denying).keys()
    return not (one - other and other - one)


def _overlap(a: Said, b: Said) -> bool:
    """Do two statements share words of one article?"""
    one, other = a.statement, b.statement
    return one.article == other.article and one.start < other.end and other.start < one.end


def _by_verb(said: Said) -> bool:
    """Is it a denial by the words of saying, or of something denied?"""
    return any(hop.cue and hop.cue.relation == "denies" for hop in said.statement.chain)


def _echoes(a: Said, b: Said) -> bool:
    """Are two statements of one language in nearly the same words?"""
    same = token_sort_ratio(a.text.casefold(), b.text.casefold())
    return a.language == b.language and same >= SAME_WORDS


def _mouths(statements: list[Said]) -> str:
    """The innermost sources, in alphabetical order."""
    return ", ".join(sorted({each.statement.chain[-1].name for each in statements}))
