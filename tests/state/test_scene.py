"""Where an event happened, and names of places that are none of its places."""

import pytest
from tests.parsed import annotated, stated

from hearsay.model.annotation import Place


def scenes(text: str, code: str) -> set[str]:
    marks = annotated(text, code).all(Place)
    events = [event for statement in stated(text, code) for event in statement.events]
    assert events
    return {marks[e.place].name for e in events if e.place is not None}


@pytest.mark.parametrize(
    ("code", "text", "places"),
    [
        ("en", "Police arrested three men in Zurich.", {"Zurich"}),
        ("en", "The rebels bombed Aleppo on Monday.", {"Aleppo"}),
        ("en", "Aleppo was bombed by the rebels.", {"Aleppo"}),
        ("en", "Washington condemned the arrest of three men in Zurich.", {"Zurich"}),
        ("en", "Moscow expelled three diplomats.", set()),
        ("en", "The village was bombed by Turkey.", set()),
        ("en", "Turkey's army bombed the village.", set()),
        ("en", "The mayor of Lyon met three ministers in Zurich.", {"Zurich"}),
        ("en", "Rebels attacked the suburbs of Aleppo.", {"Aleppo"}),
        ("fr", "La police a arrêté trois hommes à Zurich.", {"Zurich"}),
        ("fr", "Les rebelles ont bombardé Alep lundi.", {"Aleppo"}),
        ("fr", "Moscou a expulsé trois diplomates.", set()),
        ("fr", "Le village a été bombardé par la Turquie.", set()),
        ("fr", "Des ouvriers ont manifesté contre la Suisse à Lyon.", {"Lyon"}),
    ],
)
def test_a_party_named_like_a_place_is_no_scene(code: str, text: str, places: set[str]) -> None:
    assert scenes(text, code) == places


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The ministers rejected the Paris accord."),
        ("en", "The government condemned the Geneva conventions."),
        ("fr", "Les ministres ont rejeté l'accord de Paris."),
        ("fr", "Le gouvernement a condamné les accords d'Oslo."),
    ],
)
def test_a_name_inside_a_name_is_no_scene(code: str, text: str) -> None:
    assert annotated(text, code).all(Place) == ()
    assert scenes(text, code) == set()
