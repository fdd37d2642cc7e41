"""Tables of tab-separated text: the one format of language packs and of world knowledge.

UTF-8; lines starting with `#` are comments, blank lines mean nothing; the first other line is the
header; one tab between cells; an empty cell is "". Nothing is quoted or escaped.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path

from hearsay.errors import HearsayError


def read_table(
    path: Path, columns: Sequence[str] | None, error: type[HearsayError]
) -> tuple[dict[str, str], ...]:
    """The rows of a table; `columns` is the header it must have (None: any).

    Raises `error`, with the file, the line, what was found and what was expected.
    """
    return tuple(row for _, row in numbered_rows(path, columns, error))


def numbered_rows(
    path: Path, columns: Sequence[str] | None, error: type[HearsayError]
) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows of a table, each with the number of its line, so that a caller can point at it."""
    names: tuple[str, ...] = ()
    for number, cells in numbered_cells(path, columns, error):
        if names:
            yield number, dict(zip(names, cells, strict=True))
        else:
            names = tuple(cells)


def numbered_cells(
    path: Path, columns: Sequence[str] | None, error: type[HearsayError]
) -> Iterator[tuple[int, list[str]]]:
    """The header and the rows of a table as lists of cells: half the time for the large tables."""
    lines = numbered_lines(path, error)
    number, first = next(lines, (0, ""))
    header = first.split("\t")
    if columns is not None and header != list(columns):
        raise error(
            f"{path}, line {number}: expected the columns {', '.join(columns)}; "
            f"found {', '.join(header) or 'nothing'}"
        )
    _check_header(header, f"{path}, line {number}", error)
    width = len(header)
    yield number, header
    for number, line in lines:
        cells = line.split("\t")
        if len(cells) != width:
            raise error(
                f"{path}, line {number}: expected {width} cells ({', '.join(header)}); "
                f"found {len(cells)}: {line[:80]!r}"
            )
        yield number, cells


def header(path: Path, error: type[HearsayError]) -> tuple[str, ...]:
    """The columns of a table; none where the file holds no line but comments."""
    _, first = next(numbered_lines(path, error), (0, ""))
    return tuple(first.split("\t")) if first else ()


def numbered_lines(path: Path, error: type[HearsayError]) -> Iterator[tuple[int, str]]:
    """The lines that say something, numbered from 1. Raises `error` where there is no such text."""
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as failure:
        raise error(f"{path}: cannot be read: {failure.strerror}") from failure
    except UnicodeDecodeError as failure:
        raise error(f"{path}: expected UTF-8; byte {failure.start} is not") from failure
    # Not splitlines(): that also cuts at form feeds and other marks that may stand in a cell.
    for number, line in enumerate(text.replace("\r\n", "\n").split("\n"), 1):
        if line and not line.startswith("#") and not line.isspace():
            yield number, line


def _check_header(columns: Sequence[str], where: str, error: type[HearsayError]) -> None:
    """Every column has a name of its own."""
    if "" in columns:
        raise error(f"{where}: expected a header; found {list(columns)}")
    doubles = sorted({name for name in columns if columns.count(name) > 1})
    if doubles:
        raise error(f"{where}: column {', '.join(doubles)} stands twice in the header")
