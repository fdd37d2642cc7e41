"""Source, cue and content, each a span of the text (PARC 3, Pareti 2016; PolNeAR)."""

from dataclasses import dataclass

from hearsay.model.annotation import Annotation
from hearsay.model.statement import QuoteKind, Relation

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution(Annotation):
    """Words put in somebody's mouth; `start..end` is the hull of the content.

    `source` is None where nobody is named at all ("reportedly"); `head` is the index of the token
    on which the source hangs and `cue_token` that of the cue. `how` names the construction it was
    found by: verb, cited, phrase, noun, hearsay, conditional, continuation. `clausal` is False
    where the content is a noun or an infinitive ("denied the charge", "vowed to fight"): no
    assertion. `said` is False where the text tells that it was not, or not yet, said ("did not say
    whether P", "is to announce P"). Of a relative pronoun
    `antecedent` is the noun phrase that it stands for.
    """

    source: Span | None
    head: int | None
    cue: Span
    cue_token: int
    relation: Relation
    content: tuple[Span, ...]
    quote: QuoteKind
    how: str
    clausal: bool = True
    said: bool = True
    antecedent: Span | None = None

    @property
    def bearer(self) -> Span | None:
        """The words that tell who the source is: of "X, who said P" those of X."""
        return self.antecedent or self.source
