"""Checks a language pack against the format of its tables."""

import unicodedata
from collections.abc import Iterator, Sequence
from pathlib import Path

from hearsay import languages
from hearsay.errors import LanguageError
from hearsay.languages.formats import FORMATS, Format
from hearsay.tables import numbered_rows

Rows = Sequence[tuple[int, dict[str, str]]]


def check(code: str, packs: Path = languages.PACKS) -> list[str]:
    """The faults of a pack, each one line for people; none if it is sound.

    Raises LanguageError where there is no such pack.
    """
    where = languages.folder(code, packs)
    return [*_loading(code, packs), *_missing(where), *_tables(where)]


def _loading(code: str, packs: Path) -> Iterator[str]:
    try:
        languages.load(code, packs=packs)
    except LanguageError as failure:
        yield str(failure)


def _missing(where: Path) -> Iterator[str]:
    for name in FORMATS:
        if not (where / f"{name}.tsv").is_file():
            yield f"{where / name}.tsv: missing; every pack needs this table"


def _tables(where: Path) -> Iterator[str]:
    for path in sorted(where.glob("*.tsv")):
        form = FORMATS.get(path.stem)
        try:
            rows = list(numbered_rows(path, form.columns if form else None, LanguageError))
        except LanguageError as failure:
            yield str(failure)
            continue
        yield from (f"{path}, line {line}: {fault}" for line, fault in _text_faults(rows))
        yield from (f"{path}, line {line}: {fault}" for line, fault in _doubles(rows, form))
        if form:
            yield from (f"{path}, line {line}: {fault}" for line, fault in _cells(rows, form))
            if len(rows) < form.at_least:
                yield f"{path}: expected at least {form.at_least} rows; found {len(rows)}"


def _text_faults(rows: Rows) -> Iterator[tuple[int, str]]:
    """Text that could never match: not NFC, a curved apostrophe, blanks around it."""
    for line, row in rows:
        for column, cell in row.items():
            if cell != unicodedata.normalize("NFC", cell):
                yield line, f"{column}: {cell!r} is not in Unicode's composed form (NFC)"
            if cell != cell.strip():
                yield line, f"{column}: {cell!r} has blanks around it"
            if "\u2019" in cell and column != "example":
                yield line, f"{column}: {cell!r}: write the straight apostrophe (')"


def _doubles(rows: Rows, form: Format | None) -> Iterator[tuple[int, str]]:
    seen: dict[tuple[str, ...], int] = {}
    for line, row in rows:
        key = tuple(row[column] for column in (form.key if form else row))
        if key in seen:
            yield line, f"{' | '.join(key)!r} stands in line {seen[key]} already"
        seen.setdefault(key, line)


def _cells(rows: Rows, form: Format) -> Iterator[tuple[int, str]]:
    """Cells that are empty and may not be, and values that are not allowed."""
    for line, row in rows:
        for column, cell in row.items():
            if not cell and column not in form.optional:
                yield line, f"{column} is empty"
                continue
            mark, allowed = form.lists.get(column, ("", form.values.get(column)))
            parts = cell.split(mark) if mark and cell else [cell]
            for part in parts:
                if allowed is not None and part not in allowed and (part or not mark):
                    there = ", ".join(sorted(filter(None, allowed)))
                    yield line, f"{column}: found {part!r}; expected one of: {there}"
