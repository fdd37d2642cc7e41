"""A recipe: everything that differs between two languages, read from `recipes/<code>.toml`."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from babel import Locale

RECIPES = Path(__file__).parent / "recipes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Corpus:
    """One file of the data folder: its use (train, dev, test, measure), licence and attribution."""

    path: str
    kind: str
    use: str
    licence: str
    by: str
    agents: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How one language is made; dicts are tables of the recipe file."""

    code: str
    seed: int
    corpora: tuple[Corpus, ...]
    never_names: frozenset[str]
    tokenizer: dict[str, Any]
    speech: dict[str, Any]
    frames: dict[str, Any]
    context: dict[str, list[str]]
    swap: dict[str, list[str]]
    countries: frozenset[str]
    steps: dict[str, int]

    def files(self, data: Path, kind: str, *uses: str) -> list[tuple[Path, Corpus]]:
        """Paths of the corpora of a kind (syntax, names) and use, in the recipe's order."""
        return [(data / c.path, c) for c in self.corpora if c.kind == kind and c.use in uses]


def load_recipe(code: str) -> Recipe:
    """Read the recipe of a language.

    Raises SystemExit naming the languages there are when `code` has none.
    """
    path = RECIPES / f"{code}.toml"
    if not path.exists():
        known = ", ".join(sorted(p.stem for p in RECIPES.glob("*.toml")))
        raise SystemExit(f"no recipe for language '{code}'; there are: {known}")
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    corpora = tuple(
        Corpus(**{**c, "agents": tuple(c.get("agents", ()))}) for c in raw.pop("corpora")
    )
    countries = [name for key, name in Locale(code).territories.items() if key.isalpha()]
    raw["swap"]["LOC"] += countries
    return Recipe(
        code=code,
        corpora=corpora,
        never_names=frozenset(raw.pop("never_names")),
        countries=frozenset(map(str.lower, countries)),
        **raw,
    )
