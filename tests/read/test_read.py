"""From paths to pages, and bad input of every kind. All texts are our own."""

import io
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from hearsay import languages as packs
from hearsay.model.article import Page
from hearsay.model.finding import Problem
from hearsay.model.language import Language
from hearsay.read import read

ENGLISH = "The dam of Tarva broke at dawn on Tuesday and twelve people died, the mayor said."
FRENCH = "Le barrage de Tarva a cédé mardi à l'aube et douze personnes sont mortes, dit-il."
ARABIC = "أعلنت وزارة الصحة عن وفاة عشرة أشخاص في انهيار السد يوم الثلاثاء"


@pytest.fixture(autouse=True)
def small_packs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Packs without words: this is about files, not about what stands in them."""

    def load(code: str) -> Language:
        return Language(code=code, name=code, rules={}, tables={}, model="")

    monkeypatch.setattr(packs, "load", load)
    monkeypatch.setattr("hearsay.read.phrases_of", _uncached)


def _uncached(codes: tuple[str, ...]) -> object:
    from hearsay.read.phrases import phrases_of

    return phrases_of.__wrapped__(codes)


def found(*paths: object, languages: Sequence[str] = ("en", "fr")) -> list[Page | Problem]:
    return list(read([str(path) for path in paths], languages=languages))


def told(path: Path) -> str:
    """The message of the one problem with a file, while the file beside it is read."""
    good = path.with_name("zz-good.txt")
    good.write_text(ENGLISH)
    problem, page = found(path, good)
    assert isinstance(page, Page) and page.article.text == ENGLISH
    assert isinstance(problem, Problem) and problem.article == path.as_posix()
    return problem.message


def test_plain_text_has_its_words_and_no_metadata(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf  " + ENGLISH.encode() + b"\r\n\r\n")
    (page,) = found(tmp_path / "a.txt")
    assert isinstance(page, Page)
    article = page.article
    assert article.text == f"  {ENGLISH}\n\n" and article.language == "en"
    assert (article.url, article.outlet, article.title, article.published) == (None,) * 4
    assert [(block.kind, block.start) for block in page.blocks] == [("body", 2)]


def test_all_formats_of_a_folder_are_read_in_order(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(FRENCH)
    (tmp_path / "b.jsonl").write_text(json.dumps({"text": ENGLISH, "outlet": "NP"}) + "\n")
    (tmp_path / "c.html").write_text(
        f"<html><body><article><p>{FRENCH}</p></article></body></html>"
    )
    (tmp_path / "d.json").write_text(json.dumps([{"text": ENGLISH}]))
    pages = found(tmp_path)
    assert [page.article.path for page in pages if isinstance(page, Page)] == [
        f"{tmp_path}/{name}" for name in ("a.txt", "b.jsonl#1", "c.html", "d.json#1")
    ]


@pytest.mark.parametrize(
    "content", [ENGLISH, f"<html><p>{ENGLISH}</p></html>", json.dumps({"text": ENGLISH})]
)
def test_standard_input_is_read_whatever_its_format(
    content: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content.encode())))
    (page,) = found("-")
    assert isinstance(page, Page) and page.article.text == ENGLISH
    assert page.article.path.partition("#")[0] == "-"


def test_reading_is_lazy(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ENGLISH)
    pages = read([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")], languages=("en",))
    assert isinstance(next(pages), Page)
    (tmp_path / "b.txt").write_text(ENGLISH)
    assert isinstance(next(pages), Page)


def test_an_empty_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    assert told(tmp_path / "a.txt") == "is empty"
    (tmp_path / "b.txt").write_bytes(b" \n\n ")
    assert told(tmp_path / "b.txt") == "is empty"


def test_a_binary_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(bytes(range(256)) * 40)
    assert told(tmp_path / "a.txt") == "is no text: it holds zero bytes"


def test_a_latin_1_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(FRENCH.encode("latin-1"))
    (page,) = found(tmp_path / "a.txt")
    assert isinstance(page, Page) and page.article.text == FRENCH


def test_twenty_megabytes_of_text_are_told_without_being_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"The dam broke. " * 1_400_000)
    assert told(tmp_path / "a.txt") == (
        "has 21,000,000 bytes; the longest article hearsay reads has 1,000,000 characters"
    )


def test_a_text_just_too_long_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The dam broke. " * 70_000)
    assert told(tmp_path / "a.txt") == (
        "has 1,050,000 characters; the longest article hearsay reads is 1,000,000"
    )


def test_a_page_without_text_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<html><body><nav>Home</nav></body></html>")
    assert told(tmp_path / "a.html") == "is a page without the text of an article"


def test_a_language_without_a_pack_is_named_and_those_there_are(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARABIC)
    assert told(tmp_path / "a.txt") == (
        "is written in Arabic (ar); hearsay knows English (en), French (fr)"
    )


def test_figures_alone_are_no_article(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("12 34\n56 — 78")
    assert told(tmp_path / "a.txt").startswith("has no words")


def test_an_unreadable_file_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    path.write_text(ENGLISH)
    (tmp_path / "b.txt").write_text(ENGLISH)
    opened = Path.open

    def refuse(self: Path, mode: str) -> object:
        if self == path:
            raise PermissionError(13, "Permission denied", str(self))
        return opened(self, mode)

    monkeypatch.setattr(Path, "open", refuse)
    problem, page = found(path, tmp_path / "b.txt")
    assert isinstance(problem, Problem) and isinstance(page, Page)
    assert problem.message == "cannot be read: Permission denied"


def test_a_half_json_line_is_told_and_the_other_lines_are_read(tmp_path: Path) -> None:
    line = json.dumps({"text": ENGLISH})
    (tmp_path / "a.jsonl").write_text(f"{line}\n{line[:30]}\n{line}\n")
    first, broken, last = found(tmp_path / "a.jsonl")
    assert isinstance(first, Page) and isinstance(last, Page) and isinstance(broken, Problem)
    assert broken.article.endswith("a.jsonl:2") and "is no JSON" in broken.message
