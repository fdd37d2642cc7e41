"""Asking the ledger."""

from dataclasses import replace

import pytest
from sqlalchemy import text
from tests.kept import keep

from hearsay.errors import LedgerError
from hearsay.ledger import Ledger, queries
from hearsay.model.finding import Problem
from hearsay.model.picture import Picture
from hearsay.model.reading import Dating, Reading


def test_finds_the_statements_that_hold_all_the_words(ledger: Ledger, picture: Picture) -> None:
    ledger.add(picture.readings)
    (hit,) = queries.statements(ledger, "DAM 15 elan")
    assert hit.reading == picture.readings[1]
    assert hit.statement == picture.readings[1].statements[0]
    assert queries.statements(ledger, "dam flood") == []


def test_finds_statements_by_who_says_so(ledger: Ledger, picture: Picture) -> None:
    ledger.add(picture.readings)
    assert len(queries.statements(ledger, '"mayor of Tarva"')) == 2
    assert queries.statements(ledger, '"Tarva mayor"') == []


def test_signs_in_a_search_do_no_harm(ledger: Ledger, picture: Picture) -> None:
    ledger.add(picture.readings)
    for words in ('"', "dam AND", "NOT (", "a*b", "';--", '""', " "):
        assert isinstance(queries.statements(ledger, words), list)


def test_gives_no_more_hits_than_asked_for(ledger: Ledger, picture: Picture) -> None:
    ledger.add(picture.readings)
    assert len(queries.statements(ledger, "dam", limit=1)) == 1


def test_an_article_read_again_counts_with_its_last_reading(
    ledger: Ledger, reading: Reading
) -> None:
    again = replace(reading, dating=Dating(value="2021-03"), statements=())
    ledger.add([reading])
    ledger.add([again])
    assert queries.readings(ledger) == [again]
    assert queries.article(ledger, reading.article.id) == again
    assert queries.statements(ledger, "dam") == []


def test_the_latest_picture_is_that_of_the_readings_there_are(
    ledger: Ledger, picture: Picture
) -> None:
    part = replace(picture, readings=picture.readings[:1], stories=())
    assert queries.latest_picture(ledger) is None and not queries.is_current(ledger)
    keep(ledger, picture)
    keep(ledger, part)
    assert queries.latest_picture(ledger) == picture and queries.is_current(ledger)
    assert queries.stories(ledger) == picture.stories
    assert queries.claims(ledger) == picture.claims
    assert queries.entities(ledger) == picture.entities


def test_a_picture_older_than_the_readings_is_told(ledger: Ledger, picture: Picture) -> None:
    part = replace(picture, readings=picture.readings[:1])
    keep(ledger, part)
    ledger.add(picture.readings)
    assert queries.latest_picture(ledger) == part and not queries.is_current(ledger)


def test_an_id_may_be_shortened_while_only_one_fits(ledger: Ledger, picture: Picture) -> None:
    keep(ledger, picture)
    whole = picture.readings[0].article.id
    assert queries.article(ledger, whole.removeprefix("article-")[:10]).article.id == whole
    assert queries.claim(ledger, "ab1") == queries.claim(ledger, "claim-ab1") == picture.claims[0]
    assert queries.story(ledger, "story-1").title == "Dam"
    assert queries.entity(ledger, "tar").name == "Tarva"


def test_an_id_that_fits_several_or_none_is_refused(ledger: Ledger, picture: Picture) -> None:
    keep(ledger, picture)
    with pytest.raises(LedgerError, match="'ab' fits 2, give more of the id: claim-ab1, claim-ab2"):
        queries.claim(ledger, "ab")
    with pytest.raises(LedgerError, match="no claim 'zz' in the ledger, which holds 2"):
        queries.claim(ledger, "zz")


def test_what_failed_once_and_was_read_later_is_no_problem(
    ledger: Ledger, picture: Picture
) -> None:
    failed = [Problem(article=path, component="read", message="empty") for path in ("a.txt", "c")]
    keep(ledger, replace(picture, problems=tuple(failed)))
    latest = queries.latest_picture(ledger)
    assert latest and [problem.article for problem in latest.problems] == ["c"]
    assert len(queries.problems(ledger)) == 2


def test_a_row_that_is_not_understood_is_named(ledger: Ledger, reading: Reading) -> None:
    ledger.add([reading])
    with ledger.database.begin() as connection:
        connection.execute(text("UPDATE reading SET payload = '{}'"))
    with pytest.raises(LedgerError, match=r"reading-\w+, written by hearsay .* is not understood"):
        queries.readings(ledger)
