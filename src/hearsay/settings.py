"""Settings, read once by the faces: a TOML file, then the environment, which wins.

    ledger = "news.ledger"        HEARSAY_LEDGER      a file or a database's URL
    knowledge = ["our-tables"]    HEARSAY_KNOWLEDGE   folders laid over our tables, split as PATH is
    workers = 2                   HEARSAY_WORKERS     processes; 0: one a core where it pays
    strict = true                 HEARSAY_STRICT      stop at the first article that fails
    [models]
    en = "en_core_web_sm"         HEARSAY_MODEL_EN    a folder or an installed spaCy package

The file is `HEARSAY_SETTINGS`, else ./hearsay.toml where there is one; paths in it count from its
folder. What is given on the command line wins over both.
"""

import os
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hearsay.errors import UsageError

DEFAULT_FILE = "hearsay.toml"
PREFIX = "HEARSAY_"
MODEL = "HEARSAY_MODEL_"
YES = frozenset({"1", "true", "yes", "on"})
NO = frozenset({"", "0", "false", "no", "off"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What can be set. `models` pairs a language's code with its pipeline."""

    ledger: str | None = None
    knowledge: tuple[str, ...] = ()
    models: tuple[tuple[str, str], ...] = ()
    workers: int = 0
    strict: bool = False


def load(environment: Mapping[str, str] = os.environ) -> Settings:
    """The settings. Raises UsageError for a key that means nothing or a value that does not fit."""
    values = {**_from_file(environment), **_from_environment(environment)}
    models = dict(values.pop("models", ()))
    models.update(
        (key.removeprefix(MODEL).lower(), value)
        for key, value in environment.items()
        if key.startswith(MODEL) and value
    )
    return Settings(**values, models=tuple(sorted(models.items())))


def _from_file(environment: Mapping[str, str]) -> dict[str, Any]:
    named = environment.get("HEARSAY_SETTINGS")
    path = Path(named or DEFAULT_FILE)
    if not named and not path.is_file():
        return {}
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as failure:
        raise UsageError(f"settings {path}: cannot be read: {failure.strerror}") from failure
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as failure:
        raise UsageError(f"settings {path}: not readable as TOML: {failure}") from failure
    for key in found:
        if key not in FROM_FILE:
            there = ", ".join(FROM_FILE)
            raise UsageError(f"settings {path}: no setting {key!r}; there are: {there}")
    return {key: FROM_FILE[key](value, path, key) for key, value in found.items()}


def _from_environment(environment: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in environment.items():
        if not name.startswith(PREFIX) or name == "HEARSAY_SETTINGS" or name.startswith(MODEL):
            continue
        if name not in FROM_ENVIRONMENT:
            there = ", ".join([*FROM_ENVIRONMENT, "HEARSAY_MODEL_<LANGUAGE>", "HEARSAY_SETTINGS"])
            raise UsageError(f"no setting {name} in the environment; there are: {there}")
        key = name.removeprefix(PREFIX).lower()
        if value:
            found[key] = FROM_ENVIRONMENT[name](value, name)
    return found


def _ledger(value: object, path: Path, key: str) -> str:
    """A URL as it is; a path from the folder of the settings."""
    ledger = _text(value, path, key)
    return ledger if "://" in ledger else str(path.parent / ledger)


def _folders(value: object, path: Path, key: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise _misfit(path, key, "a list of folders", value)
    return tuple(str(path.parent / _text(folder, path, key)) for folder in value)


def _models(value: object, path: Path, key: str) -> dict[str, str]:
    if not isinstance(value, dict):
        raise _misfit(path, key, 'a table such as en = "en_core_web_sm"', value)
    return {code: _text(model, path, f"{key}.{code}") for code, model in value.items()}


def _text(value: object, path: Path, key: str) -> str:
    if not isinstance(value, str) or not value:
        raise _misfit(path, key, "text", value)
    return value


def _count(value: object, path: Path, key: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise _misfit(path, key, "a number, 0 or more", value)
    return value


def _truth(value: object, path: Path, key: str) -> bool:
    if not isinstance(value, bool):
        raise _misfit(path, key, "true or false", value)
    return value


def _misfit(path: Path, key: str, expected: str, found: object) -> UsageError:
    return UsageError(f"settings {path}: {key}: expected {expected}; found {found!r}")


def _count_in(value: str, name: str) -> int:
    if not value.isdecimal():
        raise UsageError(f"{name}: expected a number, 0 or more; found {value!r}")
    return int(value)


def _truth_in(value: str, name: str) -> bool:
    if value.lower() not in YES | NO:
        raise UsageError(f"{name}: expected yes or no; found {value!r}")
    return value.lower() in YES


FROM_FILE: Mapping[str, Callable[[object, Path, str], Any]] = {
    "ledger": _ledger,
    "knowledge": _folders,
    "models": _models,
    "workers": _count,
    "strict": _truth,
}
FROM_ENVIRONMENT: Mapping[str, Callable[[str, str], Any]] = {
    "HEARSAY_LEDGER": lambda value, name: value,
    "HEARSAY_KNOWLEDGE": lambda value, name: tuple(filter(None, value.split(os.pathsep))),
    "HEARSAY_WORKERS": _count_in,
    "HEARSAY_STRICT": _truth_in,
}
