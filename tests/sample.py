"""A small picture made by hand: three reports of one meeting in Geneva, in two languages."""

from dataclasses import dataclass, field, replace

from hearsay.model.annotation import Block, Quantity, Wording
from hearsay.model.article import Article
from hearsay.model.claim import Claim, Entity, Form, Origins, Root, Story
from hearsay.model.finding import Derivation, Discrepancy, Point, Problem, Series, Side
from hearsay.model.picture import Picture
from hearsay.model.reading import Dating, Evidence, Reading, Voice
from hearsay.model.score import Reason, Score
from hearsay.model.statement import Cue, Event, Hop, Statement

COURIER = """Ministers met in secret in Geneva

Envoys of both sides met in Geneva on Sunday, AFP reported, quoting unnamed diplomats.
The regime's forces killed at least 40 people last week, the health ministry said.
"""
GAZETTE = """Rencontre secrète à Genève

Des émissaires se sont vus dimanche à Genève, selon des diplomates cités par l'AFP.
Le bilan est de 52 morts, a indiqué le ministère de la Santé. <Le régime> nie.
"""
PLAIN = """The Foreign Ministry denied that its envoys had been in Geneva.
Nothing more was said.
"""


@dataclass
class Draft:
    """An article in the making: statements are found by their words."""

    article: Article
    outlet: Voice
    statements: list[Statement] = field(default_factory=list)

    def span(self, words: str) -> tuple[int, int]:
        """Where words stand."""
        start = self.article.text.index(words)
        return start, start + len(words)

    def say(self, words: str, *hops: Hop, **more: object) -> Statement:
        """A statement on the word of these hops."""
        start, end = self.span(words)
        first = Hop(name=self.outlet.name, kind="outlet", entity=self.outlet.id)
        made = Statement(
            article=self.article.id, start=start, end=end, chain=(first, *hops), **more
        )  # type: ignore[arg-type]
        self.statements.append(made)
        return made

    def hop(self, words: str, cue: str, *, kind: str, unnamed: bool = False) -> Hop:
        """Somebody given as speaking, with the cue that shows it."""
        start, end = self.span(words)
        cue_start, cue_end = self.span(cue)
        shown = Cue(text=cue, start=cue_start, end=cue_end, relation="says")
        return Hop(name=words, kind=kind, unnamed=unnamed, start=start, end=end, cue=shown)


def draft(path: str, text: str, *, language: str, outlet: str | None) -> Draft:
    """An article to be filled."""
    article = Article(path=path, text=text, language=language, outlet=outlet)
    voice = Voice(id=outlet and outlet.lower().replace(" ", "-"), name=outlet or path)
    return Draft(article, voice)


def picture() -> Picture:
    """The whole picture."""
    courier = draft("in/courier.txt", COURIER, language="en", outlet="Morning Courier")
    gazette = draft("in/gazette.txt", GAZETTE, language="fr", outlet="La Gazette")
    plain = draft("in/plain.txt", PLAIN, language="en", outlet=None)
    met = Event(type="CONSULT", mode="meet", actors=("envoys",), start=35, end=60)
    one = courier.say(
        "Envoys of both sides met in Geneva on Sunday",
        courier.hop("AFP", "reported", kind="agency"),
        courier.hop("unnamed diplomats", "quoting", kind="group", unnamed=True),
        events=(met,),
        quote="indirect",
    )
    two = gazette.say(
        "Des émissaires se sont vus dimanche à Genève",
        gazette.hop("AFP", "cités", kind="agency"),
        gazette.hop("diplomates", "selon", kind="group", unnamed=True),
        events=(met,),
    )
    no = plain.say(
        "its envoys had been in Geneva",
        plain.hop("Foreign Ministry", "denied", kind="authority"),
        polarity="denies",
    )
    low = courier.say(
        "The regime's forces killed at least 40 people last week",
        courier.hop("health ministry", "said", kind="authority"),
        quantities=(0,),
    )
    high = gazette.say(
        "Le bilan est de 52 morts",
        gazette.hop("ministère de la Santé", "a indiqué", kind="authority"),
        quantities=(0,),
    )
    plain.say("Nothing more was said.")
    return Picture(
        readings=_readings(courier, gazette, plain),
        entities=(
            Entity(
                id="ruritania-government",
                kind="government",
                name="Government of Ruritania",
                forms=(Form(text="regime", language="en", count=1),),
            ),
        ),
        **_across(courier, gazette, plain, (one, two, no), (low, high)),
    )


def _readings(courier: Draft, gazette: Draft, plain: Draft) -> tuple[Reading, ...]:
    killed = Quantity(start=0, end=0, low=40, high=None, unit="person", of="killed", who="people")
    start, end = courier.span("at least 40")
    dead = replace(killed, low=52, high=52)
    at, to = gazette.span("52 morts")
    term, term_end = courier.span("regime")
    word = Wording(
        start=term, end=term_end, entity="ruritania-government", term="regime", in_quote=False
    )
    dated = Dating(
        value="2031-03-17",
        earliest="2031-03-15",
        latest="2031-03-19",
        basis="content",
        evidence=(Evidence(start=start, end=end, why="after the count of 2031-03-14"),),
    )
    printed = Dating(
        value="2031-03-17", earliest="2031-03-17", latest="2031-03-17", basis="metadata"
    )
    return (
        _reading(courier, dated, (replace(killed, start=start, end=end),), (word,)),
        _reading(gazette, printed, (replace(dead, start=at, end=to),), ()),
        _reading(plain, Dating(), (), ()),
    )


def _reading(
    made: Draft, dating: Dating, quantities: tuple[Quantity, ...], wording: tuple[Wording, ...]
) -> Reading:
    head = made.article.text.index("\n")
    return Reading(
        article=made.article,
        outlet=made.outlet,
        dating=dating,
        blocks=(Block(start=0, end=head, kind="headline", language=made.article.language),),
        quantities=quantities,
        statements=tuple(made.statements),
        wording=wording,
    )


def _across(
    courier: Draft,
    gazette: Draft,
    plain: Draft,
    met: tuple[Statement, Statement, Statement],
    toll: tuple[Statement, Statement],
) -> dict[str, tuple[object, ...]]:
    one, two, no = met
    low, high = toll
    root = Root(
        name="unnamed diplomats",
        unnamed=True,
        via=("AFP",),
        statements=(one.id, two.id),
        reasons=("one agency: AFP",),
    )
    articles = tuple(each.article.id for each in (courier, gazette, plain))
    claims = (
        Claim(
            id="claim-aaaa1111",
            story="story-1",
            gist="Envoys of both sides met in Geneva on Sunday",
            statements=(one.id, two.id, no.id),
            languages=("en", "fr"),
            origins=Origins(low=1, high=2, roots=(root,)),
        ),
        Claim(
            id="claim-bbbb2222",
            story="story-1",
            gist="Le bilan est de 52 morts",
            statements=(high.id,),
            languages=("fr",),
            origins=Origins(low=1, high=1),
        ),
    )
    return {
        "stories": (
            Story(
                id="story-1",
                title="Ministers met in secret in Geneva",
                articles=articles,
                languages=("en", "fr"),
            ),
        ),
        "claims": claims,
        "derivations": (
            Derivation(
                article=courier.article.id,
                from_agency="afp",
                kind="cites",
                score=Score((Reason(name="cited", value=0.9, detail="AFP reported"),)),
                spans=((one.start, one.end, 0, 0),),
            ),
            Derivation(
                article=gazette.article.id,
                from_article=courier.article.id,
                kind="translates",
                score=Score((Reason(name="same numbers", value=0.5, detail="52"),)),
            ),
        ),
        "series": (
            Series(
                of="killed",
                who="people",
                place="",
                points=(
                    Point(as_of="2031-03-14", low=40, high=None, statement=low.id),
                    Point(as_of="2031-03-16", low=52, high=52, statement=high.id),
                ),
            ),
        ),
        "discrepancies": (
            Discrepancy(
                kind="polarity",
                claim="claim-aaaa1111",
                sides=(
                    Side(
                        value="asserted",
                        statements=(one.id,),
                        spans=((courier.article.id, one.start, one.end),),
                    ),
                    Side(
                        value="denied",
                        statements=(no.id,),
                        spans=((plain.article.id, no.start, no.end),),
                    ),
                ),
                explanation="one report denies what the other asserts",
            ),
        ),
        "problems": (Problem(article="in/broken.txt", component="read", message="is empty"),),
    }
