"""Who bears names in a pile: one bearer per id, or per article where a name says too little."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from hearsay.link.names import core
from hearsay.model.annotation import Mention
from hearsay.model.claim import Form
from hearsay.model.knowledge import Knowledge
from hearsay.model.reading import Reading


@dataclass(frozen=True, slots=True)
class Bearer:
    """Somebody or something that is named, with how it is named and where."""

    key: str
    id: str
    known: bool
    kinds: Counter[str] = field(default_factory=Counter)
    names: Counter[str] = field(default_factory=Counter)
    forms: Counter[tuple[str, str]] = field(default_factory=Counter)
    articles: set[str] = field(default_factory=set)

    @property
    def kind(self) -> str:
        """The kind that most mentions give; a nationality only where nothing else does."""
        kinds = {kind: n for kind, n in self.kinds.items() if kind != "nationality"}
        return max(sorted(kinds or self.kinds), key=lambda kind: self.kinds[kind], default="other")

    @property
    def name(self) -> str:
        """The fullest of the names given to it."""
        return max(sorted(self.names), key=lambda n: (len(core(n)), self.names[n]), default=self.id)


def known(id: str, knowledge: Knowledge) -> bool:
    """Is this an id of the tables? Country codes and events are; made ids carry a colon."""
    return ":" not in id or id in knowledge.actors or id in knowledge.outlets


def key(id: str, article: str, knowledge: Knowledge) -> str:
    """The bearer of an id in an article: somebody named by one word is known there alone."""
    if id.startswith("person:") and "-" not in id and not known(id, knowledge):
        return f"{id}@{article.partition('-')[2][:8]}"
    return id


def bearers(readings: Iterable[Reading], knowledge: Knowledge) -> dict[str, Bearer]:
    """All that is named in the readings, by key."""
    found: dict[str, Bearer] = {}
    for reading in readings:
        for mention in reading.mentions:
            if mention.entity:
                _add(found, reading, mention, knowledge)
    return {each: found[each] for each in sorted(found)}


def _add(
    found: dict[str, Bearer], reading: Reading, mention: Mention, knowledge: Knowledge
) -> None:
    article, id = reading.article, mention.entity or ""
    at = key(id, article.id, knowledge)
    bearer = found.setdefault(at, Bearer(at, id, known(id, knowledge)))
    bearer.articles.add(article.id)
    if mention.form == "name":
        bearer.kinds[mention.kind] += 1
        bearer.names[mention.name or article.text[mention.start : mention.end]] += 1
        bearer.forms[(article.text[mention.start : mention.end], article.language)] += 1


def forms(group: Iterable[Bearer]) -> tuple[Form, ...]:
    """How a group of bearers is written, most frequent first."""
    counts: Counter[tuple[str, str]] = Counter()
    for bearer in group:
        counts.update(bearer.forms)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Form(text=text, language=code, count=n) for (text, code), n in ranked)
