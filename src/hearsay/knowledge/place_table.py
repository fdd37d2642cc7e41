"""The table of places, read line by line only when a place is asked for.

There are tens of thousands of them, and an article names a few dozen.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from hearsay.errors import KnowledgeError
from hearsay.model.knowledge import KnownPlace
from hearsay.tables import numbered_lines

PLACE_COLUMNS = (
    "id",
    "name",
    "country",
    "latitude",
    "longitude",
    "precision",
    "population",
    "forms",
)


class PlaceTable(Mapping[str, KnownPlace]):
    """Places by id, each made of its line when it is first asked for."""

    def __init__(self, lines: Mapping[str, str]) -> None:
        """`lines` are rows of the table by their id."""
        self._lines = lines
        self._made: dict[str, KnownPlace] = {}

    def __getitem__(self, id_: str) -> KnownPlace:
        """The place of an id."""
        found = self._made.get(id_)
        if found is None:
            found = self._made[id_] = place(self._lines[id_].split("\t"))
        return found

    def __contains__(self, id_: object) -> bool:
        """Is there a place of this id?"""
        return id_ in self._lines

    def __iter__(self) -> Iterator[str]:
        """The ids."""
        return iter(self._lines)

    def __len__(self) -> int:
        """How many places there are."""
        return len(self._lines)

    def names(self) -> Iterator[tuple[str, str]]:
        """Each id with the name and the forms of its place, parted by `;`."""
        for id_, line in self._lines.items():
            name, forms = line.split("\t", 2)[1], line[line.rindex("\t") + 1 :]
            yield id_, f"{name};{forms}" if forms else name


def read(path: Path) -> dict[str, str]:
    """The lines of a table of ours by id; the header alone is checked, the rest by its tests.

    Raises KnowledgeError for a wrong header.
    """
    lines = numbered_lines(path, KnowledgeError)
    number, header = next(lines, (0, ""))
    if header.split("\t") != list(PLACE_COLUMNS):
        raise KnowledgeError(
            f"{path}, line {number}: expected the columns {', '.join(PLACE_COLUMNS)}; "
            f"found {header!r}"
        )
    return {line[: line.index("\t")]: line for _, line in lines}


def place(cells: list[str]) -> KnownPlace:
    """The place of a row. Raises ValueError where a number is expected and none stands."""
    id_, name, country, north, east, precision, people, forms = cells
    return KnownPlace(
        id=id_,
        name=name,
        country=country,
        latitude=float(north) if north else None,
        longitude=float(east) if east else None,
        precision=precision,
        population=int(people) if people else 0,
        forms=tuple(forms.split(";")) if forms else (),
    )
