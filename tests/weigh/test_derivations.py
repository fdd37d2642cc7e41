"""Which article leans on which."""

from tests.builders import KNOWLEDGE, Say, agency, event, outlet, reading

from hearsay.link import link
from hearsay.model.finding import Derivation
from hearsay.model.reading import Reading
from hearsay.weigh import weigh

LONG = (
    "Engineers of the harbour board inspected the northern breakwater after the storm of Sunday "
    "and found that two of its seven caissons had moved by almost a metre, which is more than "
    "the makers allow."
)
OTHER = (
    "After Sunday's storm the board sent divers down; they measured how far the caissons of the "
    "breakwater had shifted and will report to the council before the month is out."
)


def derivations(*readings: Reading) -> list[Derivation]:
    return list(weigh(link(readings, KNOWLEDGE), KNOWLEDGE).derivations)


def test_a_passage_word_for_word_is_a_copy_of_the_earlier_article() -> None:
    early = reading("b", Say(words=LONG), day="2031-03-14")
    late = reading("a", Say(words="We learn this today."), Say(words=LONG), day="2031-03-16")
    (found,) = derivations(late, early)
    assert (found.kind, found.article, found.from_article) == (
        "copies", late.article.id, early.article.id,
    )  # fmt: skip
    start, end, there, there_end = found.spans[0]
    assert late.article.text[start:end] == early.article.text[there:there_end]
    assert found.score.reasons[0].name == "shared passages"


def test_the_same_news_in_other_words_is_no_copy() -> None:
    assert derivations(reading("a", Say(words=LONG)), reading("b", Say(words=OTHER))) == []


def test_the_same_speech_quoted_twice_is_no_copy() -> None:
    told = [reading(path, Say(words=LONG, direct=True)) for path in ("a", "b")]
    assert derivations(*told) == []


def test_names_numbers_and_dates_in_the_same_order_are_a_translation() -> None:
    words = (
        "The Red Front met the Blue League in Selm. The Green Union sent 12 men to Orrin, "
        "the Grey Union 40, the River Guard 7; Ada Marsh stayed in Selm."
    )
    mots = (
        "Le Front rouge a vu la Ligue bleue à Selm. L'Union verte a envoyé 12 hommes à Orrin, "
        "l'Union grise 40, la Garde du fleuve 7 ; Ada Marsh est restée à Selm."
    )
    met = event("CONSULT", "red-front", "blue-league", mode="meet")
    counts = {n: {"low": float(n), "high": float(n), "of": "troops"} for n in ("12", "40", "7")}
    english = reading("a", Say(words=words, events=[met], counts=counts), day="2031-03-14")
    french = reading(
        "b", Say(words=mots, events=[met], counts=counts), day="2031-03-15", language="fr"
    )
    (found,) = derivations(french, english)
    assert (found.kind, found.article) == ("translates", french.article.id)


def test_a_citation_of_an_outlet_of_the_pile_leads_to_its_article() -> None:
    met = event("CONSULT", "red-front", "blue-league", mode="meet")
    words = "The Red Front and the Blue League met."
    first = reading("a", Say(words=words, chain=[agency()], events=[met]), by="courier")
    second = reading("b", Say(words=words, chain=[outlet("Courier", "courier")], events=[met]))
    found = {
        (d.kind, d.article, d.from_article or d.from_agency) for d in derivations(first, second)
    }
    assert ("cites", second.article.id, first.article.id) in found
    assert ("cites", first.article.id, "atlas") in found
