"""What we know of a language: the content of its pack under `hearsay/languages`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Language:
    """A language pack, loaded. Compared by identity: what is compiled from it can be cached.

    `rules` is `pack.toml`; `tables` holds each `*.tsv` by its stem, one mapping a row.
    `model` is the folder of the syntax pipeline, or the name of an installed spaCy package.
    """

    code: str
    name: str
    rules: Mapping[str, Any]
    tables: Mapping[str, tuple[Mapping[str, str], ...]]
    model: str

    def table(self, name: str) -> tuple[Mapping[str, str], ...]:
        """The rows of a table; no rows where this language has none."""
        return self.tables.get(name, ())
