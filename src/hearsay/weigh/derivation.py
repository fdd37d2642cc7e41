"""Which article leans on which, or on which agency (PROV wasDerivedFrom)."""

from hearsay.model.finding import Derivation
from hearsay.weigh.copies import copies
from hearsay.weigh.leaning import leanings
from hearsay.weigh.pile import Pile
from hearsay.weigh.translation import translations


def derivations(pile: Pile) -> tuple[Derivation, ...]:
    """All derivations, in the order of the articles."""
    found = [*leanings(pile), *copies(pile), *translations(pile)]
    return tuple(
        sorted(found, key=lambda d: (d.article, d.kind, d.from_article or "", d.from_agency or ""))
    )
