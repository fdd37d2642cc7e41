"""An article with everything marked in it so far."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import TypeVar, cast

from hearsay.model.annotation import Annotation
from hearsay.model.article import Article
from hearsay.model.knowledge import Knowledge
from hearsay.model.language import Language

A = TypeVar("A", bound=Annotation)
START = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Doc:
    """An article, what we know of its language and of the world, and the marks made so far."""

    article: Article
    language: Language
    knowledge: Knowledge
    layers: Mapping[type[Annotation], tuple[Annotation, ...]] = field(default_factory=dict)

    def all(self, kind: type[A]) -> tuple[A, ...]:
        """Every annotation of a kind, in text order."""
        return cast(tuple[A, ...], self.layers.get(kind, ()))

    def within(self, start: int, end: int, kind: type[A]) -> list[A]:
        """The annotations of a kind that lie inside `start..end`."""
        layer = self.all(kind)
        first, last = (bisect_left(layer, at, key=START) for at in (start, end))
        return [inner for inner in layer[first:last] if inner.end <= end]

    def text(self, annotation: Annotation) -> str:
        """The words an annotation marks."""
        return self.article.text[annotation.start : annotation.end]

    def plus(self, new: Iterable[Annotation]) -> "Doc":
        """This document with more marked in it."""
        fresh: dict[type[Annotation], list[Annotation]] = {}
        for annotation in new:
            fresh.setdefault(type(annotation), []).append(annotation)
        layers = dict(self.layers)
        for kind, marks in fresh.items():
            layers[kind] = tuple(sorted((*layers.get(kind, ()), *marks), key=START))
        return replace(self, layers=layers)

    def instead(self, kind: type[A], marks: Iterable[A]) -> "Doc":
        """This document with one layer exchanged: for marks that a later look settles."""
        return replace(self, layers={**self.layers, kind: tuple(sorted(marks, key=START))})
