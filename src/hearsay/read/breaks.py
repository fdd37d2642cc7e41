"""Paragraphs that a page parts by two line breaks, made into paragraphs of their own.

Trafilatura runs such text together, or drops it where it stands loose in a <div>.
"""

from lxml import etree
from lxml.html import HtmlElement

HOLDERS = "//*[self::div or self::td or self::section or self::article or self::p][count(br) > 1]"
BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "div", "dl", "figure", "footer", "form"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol", "p", "pre"),
        *("section", "table", "ul"),
    )
)


def part_at_breaks(tree: HtmlElement) -> None:
    """Change a page so that no text is parted by line breaks alone."""
    for parent in tree.xpath(HOLDERS):
        breaks = parent.findall("br")
        if any(b.getnext() is not None and b.getnext().tag == "br" and _blank(b) for b in breaks):
            _rebuild(parent)


def _rebuild(parent: HtmlElement) -> None:
    """Loose text and inline elements into paragraphs, a new one after two breaks or a block."""
    children = list(parent)
    if parent.tag == "p":
        parent.tag = "div"
    current = _paragraph(parent, parent.text)
    parent.text = None
    breaks = 0
    for child in children:
        tail, child.tail = child.tail, None
        parent.remove(child)
        if child.tag == "br":
            breaks += 1
            if not (tail or "").strip():
                continue
            if breaks > 1:
                current = _paragraph(parent, tail)
            else:
                etree.SubElement(current, "br").tail = tail
        elif child.tag in BLOCKS:
            parent.append(child)
            current = _paragraph(parent, tail)
        else:
            if breaks > 1:
                current = _paragraph(parent, None)
            elif breaks:
                etree.SubElement(current, "br")
            child.tail = tail
            current.append(child)
        breaks = 0


def _paragraph(parent: HtmlElement, text: str | None) -> etree._Element:
    """A new paragraph at the end of an element."""
    paragraph = etree.SubElement(parent, "p")
    paragraph.text = text
    return paragraph


def _blank(element: HtmlElement) -> bool:
    """Whether no text follows an element before the next one."""
    return not (element.tail or "").strip()
