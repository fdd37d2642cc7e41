"""Language packs: one folder each, data only. Adding a folder with a `pack.toml` is enough."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from hearsay.errors import LanguageError
from hearsay.model.language import Language
from hearsay.tables import read_table

PACKS = Path(__file__).parent


def available(packs: Path = PACKS) -> list[str]:
    """The codes of the packs in a folder, sorted."""
    return sorted(path.parent.name for path in packs.glob("*/pack.toml"))


def folder(code: str, packs: Path = PACKS) -> Path:
    """The folder of a pack. Raises LanguageError where there is none."""
    codes = available(packs)
    if code not in codes:
        there = ", ".join(codes) or "none"
        raise LanguageError(f"no language pack {code!r}; there are: {there}")
    return packs / code


@cache
def load(code: str, model: str | None = None, *, packs: Path = PACKS) -> Language:
    """A language ready for use; `model` is a folder or the name of an installed spaCy package.

    Without `model` it is the pack's own. Raises LanguageError where the pack breaks the format.
    """
    where = folder(code, packs)
    rules = _rules(where)
    return Language(
        code=code,
        name=rules["name"],
        rules=rules,
        tables={
            path.stem: read_table(path, None, LanguageError) for path in sorted(where.glob("*.tsv"))
        },
        model=model or str(where / "model"),
    )


def _rules(where: Path) -> dict[str, Any]:
    """`pack.toml`, and what stands in any other TOML file beside it under that file's stem."""
    rules = _toml(where / "pack.toml")
    if not isinstance(rules.get("name"), str):
        raise LanguageError(f'{where / "pack.toml"}: expected name = "...", the language\'s name')
    for path in sorted(where.glob("*.toml")):
        if path.name == "pack.toml":
            continue
        if path.stem in rules:
            raise LanguageError(f"{path}: {path.stem!r} is in pack.toml as well; keep one of them")
        rules[path.stem] = _toml(path)
    return rules


def _toml(path: Path) -> dict[str, Any]:
    """A TOML file, read."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as failure:
        raise LanguageError(f"{path}: not readable as TOML: {failure}") from failure
