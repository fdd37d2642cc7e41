"""Single questions to a ledger are answered as text."""

import pytest
from tests import sample

from hearsay.errors import LedgerError
from hearsay.report import listing


def test_stories_are_listed_with_their_size() -> None:
    assert "Ministers met in secret in Geneva  3" in listing.stories(sample.picture())


def test_claims_are_listed_with_ids_to_ask_for_them_by() -> None:
    text = listing.claims(sample.picture(), None)
    assert "aaaa1111" in text
    assert text.index("aaaa1111") < text.index("bbbb2222")


def test_claims_of_one_story_can_be_asked_for() -> None:
    assert "aaaa1111" in listing.claims(sample.picture(), "1")


def test_a_claim_is_shown_with_every_statement_and_its_disputes() -> None:
    text = listing.claim(sample.picture(), "aaaa")
    assert "“its envoys had been in Geneva”  plain.txt:1" in text
    assert "WHERE REPORTS DIFFER" in text


def test_an_article_is_found_by_the_name_of_its_file() -> None:
    text = listing.article(sample.picture(), "gazette.txt")
    assert "Rencontre secrète à Genève" in text
    assert "La Gazette ← ministère de la Santé" in text


def test_entities_are_listed_with_their_forms() -> None:
    assert "ruritania-government  Government of Ruritania" in listing.entities(sample.picture())


def test_an_id_that_fits_nothing_or_too_much_is_refused() -> None:
    with pytest.raises(LedgerError, match="no claim 'zzz'"):
        listing.claim(sample.picture(), "zzz")
    with pytest.raises(LedgerError, match="fits 2, give more of the id"):
        listing.claim(sample.picture(), "claim-")
