"""Web pages: the article in them and what they say about it. All pages are our own."""

import io

import pytest

from hearsay.errors import ReadError
from hearsay.read.html import read_html
from hearsay.read.source import Draft, Source

BODY = """<h1>Dam bursts at Tarva</h1>
<p>The dam broke at dawn on Tuesday and twelve people died, the mayor of Tarva said.</p>
<h2>A valley under water</h2>
<p>Engineers had warned of a collapse since the autumn, according to the <b>Northern</b> Post.
</p>"""
LINKED = """<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
{"@type": "WebPage", "name": "x"}, {"@type": ["NewsArticle"], "headline": "Dam &amp; flood",
"datePublished": "2021-03-03T08:15:00+02:00", "inLanguage": "en-GB", "url": "https://p.example/1",
"publisher": {"@type": "Organization", "name": "Northern Post"}}]}</script>"""
META = """<meta property="og:title" content="Another title">
<meta property="og:site_name" content="NP">
<meta property="article:published_time" content="2021-03-03T09:00:00Z">
<meta property="og:url" content="https://p.example/2">"""


def draft(body: str = BODY, head: str = "", encoding: str = "utf-8") -> Draft:
    page = f"<!DOCTYPE html><html><head>{head}</head><body><nav><a href='/'>Home</a></nav>"
    data = f"{page}<article>{body}</article><footer>© 2031 NP</footer></body></html>"
    return _read(data.encode(encoding))


def _read(data: bytes) -> Draft:
    (found,) = read_html(Source(path="a.html", open=lambda: io.BytesIO(data)))
    assert isinstance(found, Draft)
    return found


def test_the_text_is_the_article_in_paragraphs_without_what_is_around_it() -> None:
    found = draft()
    assert found.text.split("\n\n") == [
        "Dam bursts at Tarva",
        "The dam broke at dawn on Tuesday and twelve people died, the mayor of Tarva said.",
        "A valley under water",
        "Engineers had warned of a collapse since the autumn, according to the Northern Post.",
    ]
    assert found.headings == {"Dam bursts at Tarva", "A valley under water"}


def test_json_ld_is_believed_first_and_keeps_hour_and_zone() -> None:
    found = draft(head=META + LINKED)
    assert (found.outlet, found.title, found.language) == ("Northern Post", "Dam & flood", "en")
    assert found.published == "2021-03-03T08:15:00+02:00"


def test_meta_elements_are_believed_next() -> None:
    found = draft(head=META)
    assert (found.outlet, found.title) == ("NP", "Another title")
    assert (found.url, found.published) == ("https://p.example/2", "2021-03-03T09:00:00Z")


def test_broken_json_ld_costs_only_itself() -> None:
    found = draft(head='<script type="application/ld+json">{"headline": </script>' + META)
    assert found.title == "Another title"


def test_the_year_of_a_footer_is_no_date() -> None:
    assert draft().published is None


def test_the_title_is_put_above_a_text_without_heading() -> None:
    body = BODY.partition("\n")[2]
    assert draft(body, LINKED).text.startswith("Dam & flood\n\nThe dam broke at dawn")


def test_paragraphs_parted_by_line_breaks_stay_apart() -> None:
    one = "The dam of Tarva broke at dawn on Tuesday."
    two = "Twelve people died, the <i>mayor</i> said on the radio."
    three = "Engineers had warned of it."
    for mark in ("<br><br>", "<br/>\n<br>", "<br> <br /><br>"):
        assert draft(f"<div>{one}{mark}{two}{mark}{three}</div>").text.split("\n\n") == [
            one, "Twelve people died, the mayor said on the radio.", three,
        ]  # fmt: skip


def test_one_line_break_parts_sentences_but_not_a_sentence() -> None:
    text = draft("<p>The dam of Tarva<br>broke at dawn.<br>Twelve people died, he said.</p>").text
    assert text == "The dam of Tarva broke at dawn.\n\nTwelve people died, he said."


def test_a_fixed_space_in_a_number_stays() -> None:
    assert "1\u00a0350" in draft(BODY + "<p>Il y a eu 1&nbsp;350 morts, selon le maire.</p>").text


def test_small_print_is_no_paragraph() -> None:
    assert "test only" not in draft(BODY + "<p><small>Written for a test only</small></p>").text


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1252", "utf-8", "nonsense"])
def test_the_encoding_is_found_even_behind_a_wrong_declaration(declared: str) -> None:
    body = "<p>Le président a dit « à l'été » devant la presse réunie à Tarva, mardi.</p>"
    found = draft(body, f'<meta charset="{declared}">', "cp1252")
    assert "« à l'été » devant la presse réunie à Tarva" in found.text


@pytest.mark.parametrize("page", [b"<html><body></body></html>", b"<html></html>", b"   \n"])
def test_a_page_without_text_is_refused(page: bytes) -> None:
    with pytest.raises(ReadError, match=r"without the text of an article|no HTML page"):
        _read(page)


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked for")

    monkeypatch.setattr("socket.socket.connect", refuse)
    assert draft(head=META).url
