"""Who is called by an office dates the article."""

import pytest
from tests.marked import doc

from hearsay.annotate.dating import dating
from hearsay.model.annotation import Mention
from hearsay.model.doc import Doc
from hearsay.model.knowledge import Knowledge, Tenure

NAME = "Ida Karr"
WORLD = Knowledge(
    tenures=(
        Tenure(person="ida-karr", office="president of Freedonia", start="2007-05-16", end="2012"),
        Tenure(person="ida-karr", office="president of Freedonia", start="2016-05-15"),
        Tenure(person="ida-karr", office="chancellor of Sylvania", start="2001-03"),
    )
)


def called(text: str, code: str = "en") -> Doc:
    document = doc(text, code, knowledge=WORLD)
    at = text.index(NAME)
    mention = Mention(
        start=at, end=at + len(NAME), kind="person", entity="ida-karr", name=NAME, by="test"
    )
    return document.plus([mention])


@pytest.mark.parametrize(
    ("code", "text", "earliest"),
    [
        ("en", "President Ida Karr spoke of rain.", "2007-05-16"),
        ("en", "The French President Ida Karr spoke of rain.", "2007-05-16"),
        ("en", "Former President Ida Karr spoke of rain.", "2012-01-01"),
        ("en", "The former French president Ida Karr spoke of rain.", "2012-01-01"),
        ("en", "A former aide of President Ida Karr spoke of rain.", "2007-05-16"),
        ("en", "They met ex-president Ida Karr.", "2012-01-01"),
        ("en", "Chancellor Ida Karr spoke of rain.", "2001-03-01"),
        ("fr", "Le président Ida Karr a parlé.", "2007-05-16"),
        ("fr", "La présidente française Ida Karr a parlé.", "2007-05-16"),
        ("fr", "L'ancienne présidente Ida Karr a parlé.", "2012-01-01"),
        ("fr", "L’ex-présidente Ida Karr a parlé.", "2012-01-01"),
    ],
)
def test_an_article_is_not_older_than_the_term_of_whom_it_calls_by_an_office(
    code: str, text: str, earliest: str
) -> None:
    found = dating(called(text, code))
    assert (found.basis, found.earliest, found.latest) == ("content", earliest, "")
    assert text[found.evidence[0].start : found.evidence[0].end] == NAME


def test_the_reason_says_no_more_than_is_known() -> None:
    (known,) = dating(called("President Ida Karr spoke.")).evidence
    assert known.why == (
        "Ida Karr took office as president of Freedonia on 16 May 2007: not before it"
    )
    (vague,) = dating(called("The former president Ida Karr spoke.")).evidence
    assert vague.why == "Ida Karr left office as president of Freedonia in 2012: not before it"


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "Ida Karr spoke of rain."),
        ("en", "Vice President Ida Karr spoke of rain."),
        ("en", "President-elect Ida Karr spoke of rain."),
        ("en", "They met the president. Ida Karr spoke of rain."),
        ("en", "They will be led by President Ida Karr."),
        ("en", "Prime Minister Ida Karr spoke of rain."),
        ("en", "The former chancellor Ida Karr spoke of rain."),
        ("fr", "La vice-présidente Ida Karr a parlé."),
        ("fr", "La présidente élue Ida Karr a parlé."),
        ("fr", "La future présidente Ida Karr a parlé."),
    ],
)
def test_no_office_another_one_or_one_to_come_bounds_nothing(code: str, text: str) -> None:
    assert dating(called(text, code)).basis == "unknown"
