"""A claim that some assert and others deny."""

from collections.abc import Iterator

from hearsay.model.finding import Discrepancy
from hearsay.model.said import Said
from hearsay.weigh.discrepancies.sides import quoted, side
from hearsay.weigh.pile import Pile


def polarities(pile: Pile) -> Iterator[Discrepancy]:
    """One for every claim with both sides."""
    for claim in pile.claims:
        statements = pile.statements(claim)
        denying = [s for s in statements if s.statement.polarity == "denies"]
        asserting = [s for s in statements if s.statement.polarity == "asserts"]
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


def _mouths(statements: list[Said]) -> str:
    """The innermost sources, in alphabetical order."""
    return ", ".join(sorted({each.statement.chain[-1].name for each in statements}))
