"""Who did what to whom, in PLOVER 2.0."""

import pytest
from tests.parsed import annotated, laid_out, stated

from hearsay import languages
from hearsay.model.annotation import Time
from hearsay.model.statement import Event
from hearsay.state.events import events, patterns

ROWS = [
    ("en", "The rebels attacked the village.", "ASSAULT", ("rebels",), ("village",)),
    ("en", "The village was attacked by the rebels.", "ASSAULT", ("rebels",), ("village",)),
    ("en", "Police arrested three men on Monday.", "COERCE", ("Police",), ("men",)),
    ("en", "The government expelled three diplomats.", "SANCTION", ("government",), ("diplomats",)),
    ("en", "Thousands of workers protested against the government.", "PROTEST", ("workers",),
     ("government",)),
    ("en", "The opposition accused the government of fraud.", "ACCUSE", ("opposition",),
     ("government",)),
    ("en", "The rebels released two hostages.", "RETREAT", ("rebels",), ("hostages",)),
    ("fr", "Les rebelles ont attaqué le village.", "ASSAULT", ("rebelles",), ("village",)),
    ("fr", "Le village a été attaqué par les rebelles.", "ASSAULT", ("rebelles",), ("village",)),
    ("fr", "La police a arrêté trois hommes lundi.", "COERCE", ("police",), ("hommes",)),
    ("fr", "Le gouvernement a expulsé trois diplomates.", "SANCTION", ("gouvernement",),
     ("diplomates",)),
    ("fr", "L'opposition accuse le gouvernement de fraude.", "ACCUSE", ("opposition",),
     ("gouvernement",)),
    ("fr", "Les ouvriers ont manifesté contre le gouvernement.", "PROTEST", ("ouvriers",),
     ("gouvernement",)),
]  # fmt: skip


def told(text: str, code: str = "en") -> list[Event]:
    return [event for statement in stated(text, code) for event in statement.events]


@pytest.mark.parametrize(("code", "text", "kind", "actors", "recipients"), ROWS)
def test_who_did_what_to_whom(
    code: str, text: str, kind: str, actors: tuple[str, ...], recipients: tuple[str, ...]
) -> None:
    """Words for people without a name count by their noun, whatever is told of their number."""
    (event,) = told(text, code)
    assert event.type == kind
    assert tuple(words.split()[-1] for words in event.actors) == actors
    assert tuple(words.split()[-1] for words in event.recipients) == recipients


@pytest.mark.parametrize(
    ("code", "text", "actors"),
    [
        ("en", "President Anna Keller met Prime Minister Paul Marsh in Geneva.",
         {"person:anna-keller", "person:paul-marsh"}),
        ("en", "The envoys of France and Germany met in Geneva.", {"fr", "de"}),
        ("fr", "La France et l'Allemagne se sont rencontrées à Genève.", {"fr", "de"}),
        ("fr", "Les émissaires de la France et de l'Allemagne se sont réunis à Genève.",
         {"fr", "de"}),
    ],
)  # fmt: skip
def test_those_who_meet_are_actors_alike(code: str, text: str, actors: set[str]) -> None:
    (event,) = told(text, code)
    assert event.type == "CONSULT"
    assert set(event.actors) == actors
    assert event.recipients == ()


def test_the_place_of_a_meeting_does_not_take_part() -> None:
    (event,) = told("Le président a rencontré le premier ministre à Genève.", "fr")
    assert set(event.actors) == {"président", "premier ministre"}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "The bridge is old and the river is wide."),
        ("fr", "Le pont est vieux et la rivière est large."),
    ],
)
def test_where_nobody_acts_there_is_no_event(code: str, text: str) -> None:
    assert told(text, code) == []


def test_a_phrase_is_one_event_and_not_its_words_besides() -> None:
    text = "The two sides held talks in Geneva."
    assert [(e.type, text[e.start : e.end]) for e in told(text)] == [("CONSULT", "held talks")]


def test_the_event_knows_the_nearest_time_and_place() -> None:
    text = (
        "The rebels attacked a camp in Geneva on 3 May 2022. "
        "Police arrested him in Zurich on 5 May 2022."
    )
    document = annotated(text)
    first, second = told(text)[0], told(text)[-1]
    assert [document.all(Time)[e.time].value for e in (first, second) if e.time is not None] == [
        "2022-05-03", "2022-05-05",
    ]  # fmt: skip
    assert first.place is not None
    assert second.place is not None
    assert first.place != second.place


def test_events_lie_in_the_stretch_that_was_asked_for() -> None:
    text = "The rebels attacked the village. Police arrested three men."
    view = laid_out(text)
    cut = text.index("Police")
    assert [e.type for e in events(view, (0, cut))] == ["ASSAULT"]
    assert [e.type for e in events(view, (cut, len(text)))] == ["COERCE"]


@pytest.mark.parametrize("code", languages.available())
def test_longer_patterns_are_tried_first(code: str) -> None:
    for rows in patterns(languages.load(code)).values():
        lengths = [len(row.words) for row in rows]
        assert lengths == sorted(lengths, reverse=True)


@pytest.mark.parametrize(
    ("text", "kind", "mode"),
    [
        ("Le ministre s'est rendu à Lisbonne.", "CONSULT", "visit"),
        ("Les mutins se sont rendus aux gendarmes.", "RETREAT", "withdraw"),
    ],
)
def test_a_slot_may_have_to_hold_a_place(text: str, kind: str, mode: str) -> None:
    assert [(e.type, e.mode) for e in told(text, "fr")] == [(kind, mode)]


@pytest.mark.parametrize(
    ("text", "types"),
    [
        ("Le pays s'est engagé à verser la somme.", ["AGREE"]),
        ("La firme a engagé deux comptables.", []),
    ],
)
def test_a_reflexive_verb_is_another_than_the_plain_one(text: str, types: list[str]) -> None:
    assert [e.type for e in told(text, "fr") if e.type == "AGREE"] == types


@pytest.mark.parametrize(
    ("code", "text", "types"),
    [
        ("fr", "Le général a menacé le port de frappes aériennes.", ["THREATEN"]),
        ("fr", "Le port a reconnu le nouveau gouvernement.", ["SUPPORT"]),
        ("fr", "Le rejet de la trêve par les rebelles a surpris.", ["REJECT"]),
        ("en", "The north threatened on Monday to break relations with the south.", ["THREATEN"]),
        ("en", "The gang threatened to kill the guards unless the mayor released its chief.",
         ["THREATEN"]),
    ],
)  # fmt: skip
def test_an_act_of_speech_is_told_without_what_it_only_speaks_of(
    code: str, text: str, types: list[str]
) -> None:
    assert [e.type for e in told(text, code)] == types


def test_talks_that_resume_are_no_object_of_resuming() -> None:
    (event,) = told("Les pourparlers entre le gouvernement et la guérilla reprendront.", "fr")
    assert (event.type, event.actors) == ("CONSULT", ("gouvernement", "guérilla"))
