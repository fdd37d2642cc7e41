"""What stands behind it: who leans on whom, how many origins, and where reports differ."""

from collections.abc import Sequence

from hearsay.model.finding import Derivation, Problem
from hearsay.model.knowledge import Knowledge
from hearsay.model.linked import Linked
from hearsay.model.picture import Picture
from hearsay.weigh.counts import find_counts
from hearsay.weigh.derivation import derivations
from hearsay.weigh.discrepancies import find_discrepancies
from hearsay.weigh.grouping import grouped
from hearsay.weigh.origins import with_origins
from hearsay.weigh.pile import Lookalikes, lay_out
from hearsay.weigh.series import find_series

__all__ = ["weigh"]


def weigh(
    linked: Linked,
    knowledge: Knowledge,
    *,
    lookalikes: Lookalikes = frozenset(),
    problems: Sequence[Problem] = (),
) -> Picture:
    """The whole picture of linked readings; `problems` are handed through as they are."""
    laid_out = lay_out(linked, knowledge, lookalikes)
    derived = derivations(laid_out)
    leaning: dict[str, list[Derivation]] = {}
    for each in derived:
        leaning.setdefault(each.article, []).append(each)
    groups = grouped(find_counts(laid_out))
    return Picture(
        readings=linked.readings,
        entities=linked.entities,
        stories=linked.stories,
        claims=tuple(with_origins(laid_out, claim, leaning) for claim in linked.claims),
        derivations=derived,
        series=find_series(laid_out, groups),
        discrepancies=find_discrepancies(laid_out, groups),
        problems=tuple(problems),
    )
