"""From what a user names to files."""

from pathlib import Path

import pytest

from hearsay.model.finding import Problem
from hearsay.read.discover import discover
from hearsay.read.source import Source


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.txt", "deep/er/c.html", "notes.md", ".hidden/d.txt", ".e.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    return tmp_path


def names(found: list[Source | Problem]) -> list[str]:
    assert all(isinstance(item, Source) for item in found), found
    return [Path(item.path).name for item in found if isinstance(item, Source)]


def find(*paths: object) -> list[Source | Problem]:
    return list(discover(map(str, paths), suffixes=("txt", "html")))


def test_a_folder_is_searched_in_order_and_to_its_depth(folder: Path) -> None:
    assert names(find(folder)) == ["a.txt", "b.txt", "c.html"]


def test_a_named_file_is_read_whatever_it_is_called(folder: Path) -> None:
    assert names(find(folder / "notes.md", folder / ".e.txt")) == ["notes.md", ".e.txt"]


def test_a_pattern_finds_what_it_fits(folder: Path) -> None:
    assert names(find(folder / "*.txt")) == ["a.txt", "b.txt"]
    assert names(find(folder / "**" / "*.html")) == ["c.html"]
    assert names(find(folder / "de*")) == ["c.html"]
    assert set(names(find(folder / "**"))) >= {"a.txt", "b.txt", "c.html"}


def test_a_file_named_twice_is_read_once(folder: Path) -> None:
    assert names(find(folder / "a.txt", folder, folder / "?.txt")) == ["a.txt", "b.txt", "c.html"]


@pytest.mark.parametrize(
    ("name", "said"),
    [("none.txt", "no such file or folder"), ("*.xyz", "no file or folder fits this pattern")],
)
def test_what_is_not_there_is_told_and_the_rest_goes_on(folder: Path, name: str, said: str) -> None:
    problem, found = find(folder / name, folder / "a.txt")
    assert problem == Problem(article=str(folder / name), component="read", message=said)
    assert names([found]) == ["a.txt"]


def test_a_folder_without_articles_is_told(tmp_path: Path) -> None:
    (problem,) = find(tmp_path)
    assert isinstance(problem, Problem)
    assert problem.message == "holds no article; hearsay reads files ending in .html, .txt"


def test_a_link_that_leads_back_does_not_go_round(folder: Path) -> None:
    (folder / "deep" / "up").symlink_to(folder)
    assert names(find(folder)) == ["a.txt", "b.txt", "c.html"]
