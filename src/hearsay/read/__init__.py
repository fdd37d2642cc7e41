"""Articles in: from files, folders and standard input to articles with their blocks."""

from collections.abc import Collection, Iterator, Sequence

from hearsay import plugins
from hearsay.errors import ReadError
from hearsay.model.article import Article, Page
from hearsay.model.finding import Problem
from hearsay.read.blocks import blocks
from hearsay.read.discover import discover
from hearsay.read.formats import format_of
from hearsay.read.language import language_name, language_of_text
from hearsay.read.phrases import phrases_of
from hearsay.read.source import LONGEST, Draft, Reader, Source, problem

# How a file's name ends -> the reader of that format.
READERS = plugins.table(
    "readers",
    {
        "txt": "hearsay.read.text:read_text",
        "html": "hearsay.read.html:read_html",
        "htm": "hearsay.read.html:read_html",
        "xhtml": "hearsay.read.html:read_html",
        "jsonl": "hearsay.read.jsonl:read_json_lines",
        "ndjson": "hearsay.read.jsonl:read_json_lines",
        "json": "hearsay.read.jsonl:read_json",
    },
)


def read(paths: Sequence[str], *, languages: Collection[str]) -> Iterator[Page | Problem]:
    """The articles in files, folders, patterns and `-` (standard input), one after the other.

    `languages` are the codes there are packs for. What is not read is a Problem in its place, and
    everything else goes on.
    """
    for found in discover(paths, suffixes=READERS):
        if isinstance(found, Problem):
            yield found
        else:
            yield from _pages(found, languages)


def _pages(source: Source, languages: Collection[str]) -> Iterator[Page | Problem]:
    """The articles of one source."""
    try:
        reader: Reader = plugins.load(READERS, format_of(source, READERS), what="reader")
        for draft in reader(source):
            yield draft if isinstance(draft, Problem) else _page(draft, languages)
    except ReadError as failure:
        yield problem(source.path, str(failure))


def _page(draft: Draft, languages: Collection[str]) -> Page | Problem:
    """A draft as an article with its language and its blocks, or what stands against it."""
    if len(draft.text) > LONGEST:
        return problem(
            draft.path,
            f"has {len(draft.text):,} characters; the longest article hearsay reads is {LONGEST:,}",
        )
    if not draft.text.strip():
        return problem(draft.path, "is empty")
    language = language_of_text(draft.text, known=languages, declared=draft.language)
    if language not in languages:
        there = ", ".join(map(language_name, sorted(languages))) or "no language"
        written = f"is written in {language_name(language)}" if language else "has no words"
        return problem(draft.path, f"{written}; hearsay knows {there}")
    article = Article(
        path=draft.path,
        url=draft.url,
        outlet=draft.outlet,
        title=draft.title,
        language=language,
        published=draft.published,
        text=draft.text,
    )
    others = sorted(set(languages) - {language})
    marked = blocks(
        article.text,
        language=language,
        phrases=phrases_of((language, *others)),
        title=article.title,
        headings=draft.headings,
    )
    return Page(article=article, blocks=marked)
