"""Web pages: trafilatura tells the article from what is around it. Nothing is ever fetched."""

import re
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.utils import load_html

from hearsay.errors import ReadError
from hearsay.model.finding import Problem
from hearsay.read.breaks import part_at_breaks
from hearsay.read.decode import decode, normal
from hearsay.read.metadata import metadata
from hearsay.read.source import Draft, Source

CHARSET = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE)
# Browsers read what says Latin-1 as Windows-1252, which is what it nearly always is.
READ_AS = {"iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "us-ascii": "cp1252"}
# HTML defines <small> as side comments and small print: a paragraph of nothing else is no text.
SMALL_PRINT = "//p[small][not(node()[not(self::small)][normalize-space()])]"
SPACE = re.compile(r"[ \t\n\r\f]+")  # as HTML has it: a fixed space, as in "1 350", stays
# Inside numbers and before French marks it says what belongs together; the extraction would make
# it a plain space, so it travels as a sign that stands in no text.
FIXED_SPACE = re.compile(r"(?<=\S)[\u00a0\u202f\u2009](?=\S)")
KEPT = {"\u00a0": "\ue000", "\u202f": "\ue001", "\u2009": "\ue002"}
RESTORED = str.maketrans({kept: space for space, kept in KEPT.items()})
ENDS = re.compile(r"""[.!?…。؟।]["'”’»)\]]*$""")


def read_html(source: Source) -> Iterator[Draft | Problem]:
    """The one article of a web page. Raises ReadError where the page holds none."""
    tree = load_html(_page(source.data()))
    if tree is None:
        raise ReadError("is no HTML page, or an empty one")
    known = metadata(tree)
    _prepare(tree)
    pieces = list(_pieces(tree))
    text = "\n\n".join(piece for piece, _ in pieces)
    if not text:
        raise ReadError("is a page without the text of an article")
    headings = frozenset(piece for piece, is_heading in pieces if is_heading)
    if known.title and not pieces[0][1] and not text.startswith(known.title):
        text = f"{known.title}\n\n{text}"
    yield Draft(
        path=source.path,
        text=text,
        url=known.url,
        outlet=known.outlet,
        title=known.title,
        language=known.language,
        published=known.published,
        headings=headings,
    )


def _page(data: bytes) -> str:
    """The page as text, in the encoding it declares if that fits."""
    declared = CHARSET.search(data[:4096])
    if declared and not data.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        name = declared[1].decode("ascii").lower()
        try:
            return data.decode(READ_AS.get(name, name))
        except (LookupError, UnicodeDecodeError):
            pass  # a wrong declaration is common; the bytes tell better
    return decode(data)


def _prepare(tree: HtmlElement) -> None:
    """Keep what the extraction would lose, and leave out what it would keep on short pages."""
    for links in tree.xpath("//nav"):
        links.drop_tree()
    part_at_breaks(tree)
    for element in tree.iter():
        if element.text:
            element.text = FIXED_SPACE.sub(lambda found: KEPT[found[0]], element.text)
        if element.tail:
            element.tail = FIXED_SPACE.sub(lambda found: KEPT[found[0]], element.tail)


def _pieces(tree: HtmlElement) -> Iterator[tuple[str, bool]]:
    """The paragraphs of the article in order, each with whether it is a heading."""
    found = bare_extraction(
        tree, include_comments=False, include_tables=False, prune_xpath=[SMALL_PRINT]
    )
    body = getattr(found, "body", None)
    if body is None:
        return
    for element in body.iter("p", "head", "item", "quote"):
        if element.tag != "p" and any(child.tag == "p" for child in element):
            continue  # its paragraphs come by themselves
        for line in _lines(element):
            yield line, element.tag == "head"


def _lines(element: etree._Element) -> Iterator[str]:
    """The text of an element, parted where a line break follows the end of a sentence."""
    for line_break in element.iter("lb"):
        line_break.text = "\n"
    held = ""
    for line in "".join(element.itertext()).translate(RESTORED).split("\n"):
        held = SPACE.sub(" ", f"{held} {normal(line)}").strip()
        if ENDS.search(held):
            yield held
            held = ""
    if held:
        yield held
