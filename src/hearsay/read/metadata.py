"""What a page says about its article: JSON-LD first, then `article:*` and `og:*`, then guesses.

Libraries drop the hour and zone of publication, so what states them is read here; where nothing
does, trafilatura looks for the rest and htmldate for a day, without its extensive search, which
takes the year of a footer for a date.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from html import unescape
from typing import Any

from lxml.html import HtmlElement
from trafilatura.metadata import extract_metadata

from hearsay.read.decode import normal

ARTICLE_TYPES = ("Article", "BlogPosting", "Report")  # and all that end so: NewsArticle, …
DATES = {"extensive_search": False, "original_date": True}


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What is known of an article apart from its text; None where nothing says it."""

    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    language: str | None = None
    published: str | None = None


def metadata(tree: HtmlElement) -> Metadata:
    """What the head of a page and its JSON-LD say."""
    linked = next(_linked_articles(tree), {})
    guessed = extract_metadata(tree, date_config=dict(DATES))
    return Metadata(
        url=_first(_meta(tree, "og:url"), _canonical(tree), _url(linked), guessed.url),
        outlet=_first(
            _name(linked.get("publisher")), _meta(tree, "og:site_name"), guessed.sitename
        ),
        title=_first(linked.get("headline"), _meta(tree, "og:title"), guessed.title),
        language=_language(
            linked.get("inLanguage"), tree.get("lang"), _meta(tree, "og:locale"), guessed.language
        ),
        published=_date(
            linked.get("datePublished"),
            _meta(tree, "article:published_time"),
            _meta(tree, "og:article:published_time"),
            guessed.date,
        ),
    )


def _linked_articles(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """The articles that the page describes in JSON-LD, wherever they are nested."""
    for script in tree.xpath('//script[contains(@type, "ld+json")]'):
        try:
            content = json.loads(script.text_content(), strict=False)
        except (ValueError, RecursionError):
            continue  # broken JSON-LD is common and costs only what it would have said
        yield from (item for item in _objects(content) if _is_article(item))


def _objects(content: Any) -> Iterator[dict[str, Any]]:
    """All objects of JSON-LD that may be an article: the whole, a list, a graph."""
    if isinstance(content, list):
        for item in content:
            yield from _objects(item)
    elif isinstance(content, dict):
        yield content
        yield from _objects(content.get("@graph"))
        yield from _objects(content.get("mainEntity"))


def _is_article(item: dict[str, Any]) -> bool:
    """Whether an object of JSON-LD is of some type of article."""
    kinds = item.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(str(kind).endswith(ARTICLE_TYPES) for kind in kinds)


def _name(thing: Any) -> Any:
    """The name of an organisation of JSON-LD, which may be a list, an object or text."""
    if isinstance(thing, list):
        thing = next(iter(thing), None)
    return thing.get("name") if isinstance(thing, dict) else thing


def _url(linked: dict[str, Any]) -> Any:
    """The address of an article of JSON-LD."""
    page = linked.get("mainEntityOfPage")
    return linked.get("url") or (page.get("@id") if isinstance(page, dict) else page)


def _meta(tree: HtmlElement, name: str) -> str | None:
    """The content of a meta element, by `property` or `name`."""
    found = tree.xpath("//meta[@property=$name or @name=$name]/@content", name=name)
    return str(found[0]) if found else None


def _canonical(tree: HtmlElement) -> str | None:
    """The address that the page says is its own."""
    found = tree.xpath('//link[@rel="canonical"]/@href')
    return str(found[0]) if found else None


def _first(*values: Any) -> str | None:
    """The first value that says something."""
    texts = (normal(unescape(value)).strip() for value in values if isinstance(value, str))
    return next(filter(None, texts), None)


def _language(*values: Any) -> str | None:
    """The first language tag, cut down to ISO 639-1: `fr-FR` is French."""
    tag = _first(*(_name(value) for value in values))
    return tag.replace("_", "-").partition("-")[0].lower() if tag else None


def _date(*values: Any) -> str | None:
    """The first value that is ISO 8601, with its hour and zone where it has them."""
    for value in values:
        try:
            datetime.fromisoformat(str(value).strip())
        except ValueError:
            continue
        return str(value).strip()
    return None
