"""Putting a picture into a ledger, with the readings that it follows from."""

from hearsay.ledger import Ledger, queries
from hearsay.model.picture import Picture


def keep(ledger: Ledger, picture: Picture) -> None:
    """Add what was read, and the picture of it; its readings stand for the unlinked ones, too."""
    ledger.add(picture.readings, picture.problems)
    articles = {reading.article.id for reading in picture.readings}
    known = queries.readings_by_id(ledger)
    ledger.add_picture(picture, [id for id, each in known.items() if each.article.id in articles])
