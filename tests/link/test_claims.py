"""Which statements say the same thing."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.builders import KNOWLEDGE, Say, agency, event, person, reading, unnamed

from hearsay.link import link
from hearsay.model.linked import Linked
from hearsay.model.reading import Reading
from hearsay.model.statement import Cue

DAY = "2031-03-14"
MET = event("CONSULT", "red-front", "blue-league", mode="meet")
STRUCK = event("ASSAULT", "red-front", recipients=("ko",))


def first(*more: Say) -> Reading:
    met = Say(words="The Red Front and the Blue League met.", chain=[agency()], events=[MET])
    return reading("a", met, *more, day=DAY)


def second(*more: Say) -> Reading:
    met = Say(
        words="Le Front rouge et la Ligue bleue se sont vus.", chain=[unnamed()], events=[MET]
    )
    return reading("b", met, *more, language="fr", day=DAY)


def third() -> Reading:
    words = "The Red Front and the Blue League met and agreed to meet again."
    met = Say(words=words, chain=[person("Ada Marsh", "ada-marsh")], events=[MET])
    return reading("c", met, day=DAY)


def unrelated() -> Reading:
    words = "A bakery in Orrin has made the longest loaf of bread ever seen."
    return reading("z", Say(words=words, chain=[unnamed("the baker")]), day=DAY)


def said_together(linked: Linked) -> list[list[str]]:
    words = {s.id: r.article.text[s.start : s.end] for r in linked.readings for s in r.statements}
    return [sorted(words[id] for id in claim.statements) for claim in linked.claims]


def test_an_event_with_two_participants_is_one_claim_over_two_languages() -> None:
    found = link([first(), second()], KNOWLEDGE)
    (claim,) = found.claims
    assert claim.languages == ("en", "fr")
    assert claim.gist == "The Red Front and the Blue League met."


def test_a_number_of_three_digits_and_what_it_counts_make_a_claim() -> None:
    count = {"low": 675, "high": 675, "of": "rescued", "unit": "person"}
    english = Say(
        words="The Red Front says 675 people were saved at Selm.", chain=[agency()],
        counts={"675": count}, events=[event("AID", "red-front", place="Selm")],
    )  # fmt: skip
    french = Say(
        words="675 personnes ont été sauvées à Selm, selon le Front rouge.", chain=[unnamed()],
        counts={"675": count}, events=[event("AID", "red-front", place="Selm")],
    )  # fmt: skip
    found = link([first(english), second(french)], KNOWLEDGE)
    assert sorted(len(claim.statements) for claim in found.claims) == [2, 2]


def test_two_things_that_one_party_does_are_two_claims() -> None:
    struck = Say(
        words="The Red Front fired on Kostrovan boats near Selm.", chain=[unnamed()],
        events=[STRUCK],
    )  # fmt: skip
    found = link([first(struck), second()], KNOWLEDGE)
    assert sorted(len(claim.statements) for claim in found.claims) == [1, 2]


def test_who_acts_and_who_is_acted_upon_are_not_exchanged() -> None:
    one = Say(
        words="The Red Front attacked the Blue League.", chain=[agency()],
        events=[event("ASSAULT", "red-front", recipients=("blue-league",))],
    )  # fmt: skip
    other = Say(
        words="La Ligue bleue a attaqué le Front rouge.", chain=[agency()],
        events=[event("ASSAULT", "blue-league", recipients=("red-front",))],
    )  # fmt: skip
    found = link([first(one), second(other)], KNOWLEDGE)
    assert sorted(len(claim.statements) for claim in found.claims) == [1, 1, 2]


def test_a_denial_belongs_to_the_claim_that_it_denies() -> None:
    denial = Say(
        words="La Ligue bleue nie avoir vu le Front rouge.", chain=[unnamed("un porte-parole")],
        events=[MET], denies=True,
    )  # fmt: skip
    found = link([first(), second(denial)], KNOWLEDGE)
    assert [len(claim.statements) for claim in found.claims] == [3]
    assert not found.claims[0].gist.startswith("La Ligue bleue nie")


def test_a_bare_denial_says_nothing_that_could_be_a_claim() -> None:
    words = "Ada Marsh denies."
    marsh = person("Ada Marsh", "ada-marsh")
    cue = Cue(text="denies", start=10, end=16, relation="denies")
    bare = reading("a", Say(words=words, chain=[replace(marsh, cue=cue)], events=[STRUCK],
                            denies=True), day=DAY)  # fmt: skip
    assert not link([bare], KNOWLEDGE).claims


def test_what_nobody_else_says_stays_out_of_claims_unless_somebody_vouches_for_an_event() -> None:
    own = Say(words="It rained all day.")
    struck = Say(words="The Red Front fired on Kostrovan boats.", events=[STRUCK])
    found = link([first(own, struck)], KNOWLEDGE)
    assert said_together(found) == [["The Red Front and the Blue League met."]]


@settings(max_examples=12, deadline=None)
@given(st.permutations([first(), second(), third(), unrelated()]))
def test_the_order_of_the_articles_does_not_matter(readings: Sequence[Reading]) -> None:
    assert link(readings, KNOWLEDGE) == link([first(), second(), third(), unrelated()], KNOWLEDGE)


@settings(max_examples=6, deadline=None)
@given(st.sampled_from([[first(), second()], [first(), third()], [first(), second(), third()]]))
def test_an_unrelated_article_leaves_the_other_claims_as_they_are(pile: list[Reading]) -> None:
    before = link(pile, KNOWLEDGE).claims
    after = link([*pile, unrelated()], KNOWLEDGE).claims
    assert set(before) <= set(after)
