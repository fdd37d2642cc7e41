"""Other names and other numbers: the same words are on the word of the same people."""

from pathlib import Path
from typing import Any

import pytest
from tests.golden.test_statements_of_texts import TEXTS, shape

from hearsay import languages
from hearsay.model.article import Page
from hearsay.pipeline import Pipeline
from hearsay.read import read

# Names of people for names of people, towns for towns, numbers for numbers, agency for agency.
SWAPS = {
    "Helga Brandt": "Mira Kovan",
    "Irena Dolic": "Vera Hansen",
    "Dario Venn": "Pavel Lorrin",
    "Ostrel": "Belmar",
    "Varenna": "Torvik",
    "KASSARA": "MORDEN",
    "340": "715",
    "4,000": "6,000",
    "4 000": "6 000",
    "Reuters": "AFP",
}


def swapped(text: str) -> str:
    for name, other in SWAPS.items():
        text = text.replace(name, other)
    return text


def told(path: Path) -> list[dict[str, Any]]:
    """The statements; agencies under the names by which texts call them."""
    (page,) = read([str(path)], languages=languages.available())
    assert isinstance(page, Page)
    found = shape(Pipeline(strict=True).read(page))
    for each in found:
        for hop in each["chain"]:
            hop["name"] = hop["name"].replace("Agence France-Presse", "AFP")
    return list(found)


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem)
def test_other_names_and_numbers_are_read_alike(path: Path, tmp_path: Path) -> None:
    other = tmp_path / path.name
    other.write_text(swapped(path.read_text(encoding="utf-8")), encoding="utf-8")
    before, after = told(path), told(other)
    assert [swapped(each["words"]) for each in before] == [each["words"] for each in after]
    for one, two in zip(before, after, strict=True):
        chain = [
            {**hop, "name": swapped(hop["name"]), "cue": swapped(hop["cue"])}
            for hop in one["chain"]
        ]
        assert {**one, "words": swapped(one["words"]), "chain": chain} == two
