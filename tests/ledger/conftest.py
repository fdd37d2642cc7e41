"""Readings and a picture of our own making, with every kind of field filled."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from hearsay.ledger import Ledger, open_ledger
from hearsay.model.annotation import Block, Mention, Place, Quantity, Time, Wording
from hearsay.model.article import Article
from hearsay.model.claim import Claim, Entity, Form, Origins, Root, Story
from hearsay.model.finding import Derivation, Discrepancy, Point, Problem, Series, Side
from hearsay.model.picture import Picture
from hearsay.model.reading import Dating, Evidence, Reading, Voice
from hearsay.model.score import Reason, Score
from hearsay.model.statement import Cue, Event, Hop, Statement

TEXT = "The mayor of Tarva said the dam broke and at least 12 people died at Élan on 3 March 2021."


def make_reading(path: str = "a.txt", text: str = TEXT) -> Reading:
    article = Article(path=path, language="en", outlet="Daily A", text=text)
    cue = Cue(text="said", start=19, end=23, relation="says")
    chain = (
        Hop(name="Daily A", kind="outlet"),
        Hop(name="the mayor of Tarva", kind="person", start=0, end=18, cue=cue, number=1),
    )
    event = Event(type="ASSAULT", actors=("dam",), place=0, time=0, start=24, end=37)
    said = Statement(
        article=article.id, start=24, end=len(text) - 1, chain=chain, events=(event,), times=(0,)
    )
    return Reading(
        article=article,
        outlet=Voice(id=None, name="Daily A"),
        dating=Dating(
            value="2021-03-03",
            basis="content",
            evidence=(Evidence(start=0, end=5, why="dam"),),
        ),
        blocks=(Block(start=0, end=len(text), kind="body", language="en"),),
        mentions=(Mention(start=0, end=18, kind="person", entity=None, name="mayor"),),
        times=(Time(start=77, end=89, value="2021-03-03", weekday=2),),
        places=(Place(start=69, end=73, name="Élan", latitude=-3.25, longitude=0.1),),
        quantities=(Quantity(start=42, end=60, low=12, high=None, of="killed", cumulative=True),),
        statements=(said,),
        wording=(Wording(start=0, end=3, entity="x", term="regime", in_quote=False),),
    )


def make_picture(*readings: Reading) -> Picture:
    said = readings[0].statements[0].id
    root = Root(name="mayor", unnamed=False, via=("AP",), statements=(said,), reasons=("one",))
    score = Score((Reason(name="words", value=0.5, detail="12 people"),))
    spans = ((readings[0].article.id, 24, 37),)
    article = readings[0].article.id
    form = Form(text="T", language="en", count=2)
    origins = Origins(low=1, high=2, roots=(root,))
    broke = Claim(id="claim-ab1", story="story-1", gist="dam broke", statements=(said,),
                  languages=("en",), origins=origins)  # fmt: skip
    died = replace(broke, id="claim-ab2", gist="12 died", origins=Origins(low=0, high=1))
    point = Point(as_of="2021-03-03", low=12.0, high=None, statement=said)
    side = Side(value="3 March", statements=(said,), spans=spans)
    return Picture(
        readings=readings,
        entities=(Entity(id="tarva", kind="place", name="Tarva", forms=(form,)),),
        stories=(Story(id="story-1", title="Dam", articles=(article,), languages=("en",)),),
        claims=(broke, died),
        derivations=(
            Derivation(
                article=article,
                from_agency="ap",
                kind="credits",
                score=score,
                spans=((0, 1, 2, 3), (4, 5, 0, 0)),
            ),
        ),
        series=(Series(of="killed", who="people", place="Élan", points=(point,)),),
        discrepancies=(
            Discrepancy(kind="weekday", article=article, explanation="a Wednesday", sides=(side,)),
        ),
        problems=(Problem(article="empty.txt", component="read", message="empty"),),
    )


@pytest.fixture
def reading() -> Reading:
    return make_reading()


@pytest.fixture
def picture(reading: Reading) -> Picture:
    return make_picture(reading, make_reading("b.txt", TEXT.replace("12", "15")))


@pytest.fixture
def ledger() -> Iterator[Ledger]:
    with open_ledger(":memory:") as opened:
        yield opened
