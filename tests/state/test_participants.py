"""Who takes part in an event: slots, capitals, words for people, and acts of speech."""

import pytest
from tests.parsed import annotated, laid_out, stated

from hearsay import knowledge
from hearsay.model.annotation import Sentence
from hearsay.model.statement import Event
from hearsay.state.events import events


def whole(text: str, code: str = "en") -> list[Event]:
    """The events of whole sentences, whoever speaks."""
    sentences = annotated(text, code).all(Sentence)
    return [e for s in sentences for e in events(laid_out(text, code), (s.start, s.end))]


def told(text: str, code: str = "en") -> list[Event]:
    """The events of the statements."""
    return [event for statement in stated(text, code) for event in statement.events]


def last(words: tuple[str, ...]) -> set[str]:
    return {each.split()[-1] for each in words}


@pytest.mark.parametrize(
    ("code", "text", "state"),
    [
        ("en", "Ankara rejected the plan.", "tr"),
        ("en", "Paris sent 60 rescuers.", "fr"),
        ("fr", "Ankara a rejeté le plan.", "tr"),
    ],
)
def test_a_capital_acts_for_its_state(code: str, text: str, state: str) -> None:
    assert any(state in event.actors for event in whole(text, code))


def test_a_town_that_is_no_capital_acts_for_nobody() -> None:
    assert all(
        "marseille-fr" not in event.actors for event in whole("Marseille rejected the plan.")
    )


def test_every_capital_is_a_place_of_its_country() -> None:
    known = knowledge.load()
    assert all(known.places[place].country == country for place, country in known.capitals.items())


@pytest.mark.parametrize(
    ("code", "text", "word"),
    [
        ("en", "The attack reduced the chances of a truce.", "chances"),
        ("en", "The army attacked on Monday.", "Monday"),
        ("en", "The government rejected the intention.", "intention"),
        ("fr", "L'armée a attaqué lundi.", "lundi"),
        ("fr", "Le gouvernement a rejeté l'intention du projet.", "intention"),
    ],
)
def test_what_cannot_act_takes_no_part(code: str, text: str, word: str) -> None:
    found = whole(text, code)
    assert found
    assert all(word not in last((*e.actors, *e.recipients)) for e in found)


@pytest.mark.parametrize(
    ("code", "text", "kind", "actor"),
    [
        ("en", "The union threatened to attack the port.", "THREATEN", "union"),
        ("en", "The rebels refused to release the hostages.", "REJECT", "rebels"),
        ("fr", "Le syndicat a menacé d'attaquer le port.", "THREATEN", "syndicat"),
        ("fr", "Les rebelles ont refusé de libérer les otages.", "REJECT", "rebelles"),
    ],
)
def test_what_is_threatened_or_refused_is_no_event_besides(
    code: str, text: str, kind: str, actor: str
) -> None:
    (event,) = whole(text, code)
    assert (event.type, last(event.actors)) == (kind, {actor})


@pytest.mark.parametrize(
    ("code", "text", "kind"),
    [
        ("en", "The minister denied that the rebels had attacked the village.", "REJECT"),
        ("fr", "Le ministre a démenti que les rebelles aient attaqué le village.", "REJECT"),
    ],
)
def test_a_denial_is_told_with_what_it_denies(code: str, text: str, kind: str) -> None:
    assert {event.type for event in told(text, code)} == {kind, "ASSAULT"}


def test_a_demand_is_about_whom_it_asks_to_act() -> None:
    (event,) = whole("The union demanded that the government resign.")
    assert (event.type, event.recipients) == ("REQUEST", ("government",))


def test_a_nationality_beside_what_is_refused_tells_whose_it_was() -> None:
    (event,) = whole("The rebels rejected a German offer.")
    assert (event.type, event.recipients) == ("REJECT", ("de",))


@pytest.mark.parametrize(
    ("text", "met"), [("The king received the envoys.", 1), ("The king received a letter.", 0)]
)
def test_who_is_received_makes_a_visit_of_it(text: str, met: int) -> None:
    assert [event.type for event in whole(text)] == ["CONSULT"] * met


def test_many_people_are_named_by_what_they_are() -> None:
    (event,) = whole("Thousands of farmers protested on Sunday.")
    assert (event.type, event.actors) == ("PROTEST", ("farmers",))


@pytest.mark.parametrize(
    ("code", "text", "kind", "recipient"),
    [
        ("en", "The dockers rejected the mediator's offer.", "REJECT", "mediator"),
        ("en", "The dockers rejected an appeal by the bishops.", "REJECT", "bishops"),
        ("en", "The envoy praised the efforts of the mediators.", "SUPPORT", "mediators"),
        ("en", "The island suspended its air links with Norway.", "SANCTION", "no"),
        ("en", "The miners marched to demand the resignation of the governor.", "PROTEST",
         "governor"),
        ("fr", "Les mutins ont rejeté l'offre du médiateur.", "REJECT", "médiateur"),
        ("fr", "Les critiques de la Cour contre le ministère durent.", "ACCUSE", "ministère"),
        ("fr", "L'agence a fourni des munitions au royaume.", "AID", "royaume"),
        ("fr", "L'armée a arrêté deux cents combattants.", "COERCE", "combattants"),
    ],
)  # fmt: skip
def test_whom_it_is_done_to_is_found_one_phrase_deeper(
    code: str, text: str, kind: str, recipient: str
) -> None:
    assert any(e.type == kind and last(e.recipients) == {recipient} for e in whole(text, code))


@pytest.mark.parametrize(
    ("code", "text", "actor"),
    [
        ("en", "The dockers continued their hunger strike.", "dockers"),
        ("fr", "Les dockers ont poursuivi leur grève de la faim.", "dockers"),
        ("fr", "L'arrestation du maire par les gendarmes a surpris.", "gendarmes"),
        ("fr", "Un dissident a été placé en détention par le tribunal.", "tribunal"),
    ],
)
def test_who_does_it_is_found_beside_a_noun_and_in_a_passive(
    code: str, text: str, actor: str
) -> None:
    assert any(last(event.actors) == {actor} for event in whole(text, code))
