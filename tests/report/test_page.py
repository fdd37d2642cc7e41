"""The HTML report is one page that needs nothing else."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from lxml import html
from tests import sample

from hearsay.report.page import write


@pytest.fixture(scope="module")
def page() -> str:
    """The report on the sample."""
    return write(sample.picture())


def test_the_page_loads_nothing_and_runs_nothing(page: str) -> None:
    assert not re.search(r"<script|<link|<img|<iframe|@import|url\(|\bon\w+=", page)
    assert not re.search(r'(?:src|href)="(?!#)', page)


def test_every_link_leads_to_a_place_on_the_page(page: str) -> None:
    tree = html.fromstring(page)
    targets = {link.get("href").removeprefix("#") for link in tree.iter("a")}
    ids = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(targets) > 5
    assert targets <= set(ids)
    assert len(ids) == len(set(ids))


def test_a_place_leads_to_the_words_said_there(page: str) -> None:
    tree = html.fromstring(page)
    (link,) = tree.xpath('//li[@class="denied"]//a')
    (words,) = tree.xpath(f'//*[@id="{link.get("href")[1:]}"]')
    assert words.text == "its envoys had been in Geneva"


def test_texts_are_whole_and_mark_whose_words_they_are(page: str) -> None:
    tree = html.fromstring(page)
    texts = ["".join(element.itertext()) for element in tree.find_class("words")]
    assert sorted(map(str.strip, texts)) == sorted(
        reading.article.text.strip() for reading in sample.picture().readings
    )
    assert {element.text for element in tree.find_class("own")} >= {"Nothing more was said."}
    said = [element for element in tree.find_class("said") if element.get("title")]
    assert said[0].get("title").endswith("Foreign Ministry")


def test_words_of_an_article_are_escaped(page: str) -> None:
    assert "&lt;Le régime&gt; nie." in page
    hostile = replace(sample.picture().stories[0], title="<b>x</b><script>")
    assert "<script>" not in write(replace(sample.picture(), stories=(hostile,)))


def test_words_carry_their_language_and_tables_a_caption(page: str) -> None:
    tree = html.fromstring(page)
    assert tree.xpath('//div[@class="words"]/@lang') == ["en", "en", "fr"]
    assert "fr" in tree.xpath("//blockquote/@lang")
    assert all(table.find("caption") is not None for table in tree.iter("table"))


def test_headings_go_down_one_step_at_a_time(page: str) -> None:
    levels = [int(level) for level in re.findall(r"<h([1-6])", page)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
