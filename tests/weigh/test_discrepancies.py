"""Where reports cannot both be right, and where they can."""

from dataclasses import replace
from typing import Any

from tests.builders import KNOWLEDGE, Say, agency, event, person, reading, unnamed

from hearsay.link import link
from hearsay.model.finding import Discrepancy
from hearsay.model.picture import Picture
from hearsay.model.reading import Basis, Dating, Reading
from hearsay.weigh import weigh

MET = event("CONSULT", "red-front", "blue-league", mode="meet")
WORDS = "The Red Front and the Blue League met"


def picture(*readings: Reading) -> Picture:
    return weigh(link(readings, KNOWLEDGE), KNOWLEDGE)


def found(kind: str, *readings: Reading) -> list[Discrepancy]:
    return [each for each in picture(*readings).discrepancies if each.kind == kind]


def toll(path: str, day: str, number: str, **more: Any) -> Reading:
    """A running count of the dead among one people."""
    low = float(number.replace(",", ""))
    values = {
        "low": low, "high": low, "of": "killed", "unit": "person", "who": "Ardavian",
        "cumulative": True, **more,
    }  # fmt: skip
    words = f"{number} Ardavian people have been killed so far, the {path} ministry said."
    return reading(
        path, Say(words=words, chain=[person(f"{path} ministry")], counts={number: values}), day=day
    )


def test_a_toll_that_grows_is_a_series_and_no_discrepancy() -> None:
    whole = picture(toll("a", "2031-03-14", "1,250"), toll("b", "2031-05-05", "1,595"))
    assert [[point.low for point in each.points] for each in whole.series] == [[1250, 1595]]
    assert [point.as_of for point in whole.series[0].points] == ["2031-03-14", "2031-05-05"]
    assert whole.series[0].who == "Ardavia"
    assert not whole.discrepancies


def test_one_counters_tolls_are_a_series_over_two_stories_and_undated_articles() -> None:
    """Neither names the people or the date, and nothing says that the count runs on."""
    counter = person("the Selm Relief", "organisation:selm-relief")
    pile = []
    for path, number, latest, word in (("a", 1250, "03-14", "mines"), ("b", 1595, "05-05", "rain")):
        values = {"low": float(number), "high": None, "of": "killed", "unit": "person"}
        words = f"At least {number} died near Selm of the {word}, the Red Front being there."
        made = reading(path, Say(words=words, chain=[counter], counts={str(number): values}))
        known = Dating(value=f"2031-{latest}/..", earliest=f"2031-{latest}", basis="content")
        pile.append(replace(made, dating=known))
    whole = picture(*pile)
    assert [[point.low for point in each.points] for each in whole.series] == [[1250, 1595]]
    assert not whole.discrepancies


def test_two_tolls_as_of_one_day_are_a_discrepancy() -> None:
    (each,) = found("number", toll("a", "2031-03-14", "1,250"), toll("b", "2031-03-14", "1,595"))
    assert [side.value for side in each.sides] == ["1,250", "1,595"]
    assert each.explanation == "killed: 1,250 against 1,595; both are as of 14 March 2031"


def test_two_mouths_in_one_article_that_count_the_same_dead_disagree() -> None:
    def dead(words: str, number: str, by: str, who: str = "") -> Say:
        count = {"low": float(number), "high": float(number), "of": "killed", "unit": "person"}
        return Say(words=words, chain=[person(by)], counts={number: {**count, "who": who}})

    army = dead("The army said 9 were killed at the gate.", "9", "The army")
    elder = dead("An elder counted 12 soldiers dead.", "12", "An elder", "soldiers")
    rebels = dead("The army put the rebels killed at 10 men.", "10", "The army", "rebels")
    (each,) = found("number", reading("a", army, elder, day="2031-03-14"))
    assert [side.value for side in each.sides] == ["12", "9"]
    assert not found("number", reading("a", elder, rebels, day="2031-03-14"))


def test_a_crowd_is_disputed_in_one_article_and_a_percentage_is_not() -> None:
    def told(of: str, unit: str) -> Reading:
        counts = {"of": of, "unit": unit, "who": "marchers"}
        says = [
            Say(words=f"{by} spoke of {number} marchers.", chain=[person(by)],
                counts={number: {**counts, "low": float(number), "high": float(number)}})
            for by, number in (("The police", "4500"), ("The unions", "9000"))
        ]  # fmt: skip
        return reading("a", *says, day="2031-03-14")

    assert found("number", told("crowd", "person"))
    assert not found("number", told("percent", "percent"))


def test_a_number_cut_in_two_by_its_statements_counts_all_the_same() -> None:
    other = toll("b", "2031-03-14", "1,595")
    (whole,) = other.statements
    cut = other.article.text.index("people")
    halves = replace(whole, end=cut, quantities=()), replace(whole, start=cut, quantities=())
    number = replace(other.quantities[0], end=cut + len("people"))
    other = replace(other, statements=halves, quantities=(number,))
    assert found("number", toll("a", "2031-03-14", "1,250"), other)


def test_a_count_beside_a_running_total_runs_as_well() -> None:
    def both(path: str, dead: str, hurt: str, day: str) -> Reading:
        values = {"unit": "person", "who": "Ardavian", "high": None}
        counts = {
            dead: {**values, "low": float(dead), "of": "killed", "cumulative": True},
            hurt: {**values, "low": float(hurt), "of": "injured"},
        }
        words = f"{dead} Ardavian men were killed and {hurt} injured, the {path} ministry said."
        return reading(path, Say(words=words, chain=[unnamed()], counts=counts), day=day)

    whole = picture(
        both("a", "1250", "3100", "2031-03-14"), both("b", "1595", "3900", "2031-05-05")
    )
    assert {each.of for each in whole.series} == {"injured", "killed"}


def test_a_toll_that_falls_is_a_discrepancy() -> None:
    (each,) = found("number", toll("a", "2031-03-14", "1,595"), toll("b", "2031-05-05", "1,250"))
    assert "the later count is the smaller one" in each.explanation


def test_intervals_that_overlap_agree() -> None:
    at_least = toll("a", "2031-03-14", "1,250", high=None)
    assert not found("number", at_least, toll("b", "2031-03-14", "1,595"))


def test_a_rounded_number_agrees_with_the_exact_one() -> None:
    assert not found("number", toll("a", "2031-03-14", "1,600"), toll("b", "2031-03-14", "1,595"))


def test_counts_of_two_peoples_are_two_things() -> None:
    other = toll("b", "2031-03-14", "1,595")
    other = replace(
        other,
        quantities=tuple(replace(q, who="Kostrovan") for q in other.quantities),
        mentions=tuple(replace(m, entity="ko", kind="nationality") for m in other.mentions),
        article=replace(other.article, text=other.article.text.replace("Ardavian", "Kostrova")),
    )
    other = replace(other, quantities=tuple(replace(q, who="Kostrova") for q in other.quantities))
    whole = picture(toll("a", "2031-03-14", "1,250"), other)
    assert not whole.series
    assert not whole.discrepancies


def test_a_weekday_that_does_not_fit_is_shown_with_the_calendar() -> None:
    say = Say(
        words=f"{WORDS} on Saturday 15 March 2024.", times={"Saturday 15 March 2024": "2024-03-15"}
    )
    whole = reading("a", say)
    whole = replace(whole, times=tuple(replace(t, weekday=5) for t in whole.times))
    (each,) = found("weekday", whole)
    assert each.explanation == "15 March 2024 was a Friday, not a Saturday"
    assert each.sides[0].value == "Saturday 15 March 2024"
    assert each.sides[0].spans[0][1:] == (41, 63)


def told_done(day: str, *, published: str, basis: Basis = "metadata", **more: Any) -> Reading:
    met = {**MET, "time": ("that day", day)}
    made = reading("a", Say(words=f"{WORDS} that day.", events=[met], **more), day=published)
    return replace(made, dating=replace(made.dating, basis=basis))


def test_what_is_told_as_done_after_the_day_of_the_article_is_shown() -> None:
    (each,) = found("date", told_done("2031-03-25", published="2031-03-15"))
    assert each.explanation == "told as done on 25 March 2031, in an article of 15 March 2031"
    assert each.sides[0].value == "that day"
    assert each.sides[1].value == "published on 15 March 2031"


def test_what_is_to_come_or_of_the_day_itself_is_no_discrepancy() -> None:
    assert not found("date", told_done("2031-03-16", published="2031-03-15"))
    assert not found("date", told_done("2031-03-25", published="2031-03-15", certainty="planned"))
    assert not found("date", told_done("2031-03-25", published="2031-03-15", denies=True))


def test_an_article_dated_by_its_own_content_is_not_held_against_itself() -> None:
    assert not found("date", told_done("2031-03-25", published="2031-03-15", basis="content"))


def on(path: str, day: str, printed: str) -> Reading:
    met = {**MET, "time": (printed, day)}
    return reading(
        path, Say(words=f"{WORDS} on {printed}.", chain=[unnamed()], events=[met]), day="2031-03-16"
    )


def test_two_days_for_one_event_are_a_discrepancy() -> None:
    (each,) = found("date", on("a", "2031-03-13", "13 March"), on("b", "2031-03-14", "14 March"))
    assert [side.value for side in each.sides] == ["13 March 2031", "14 March 2031"]


def test_a_day_and_the_week_around_it_agree() -> None:
    assert not found(
        "date", on("a", "2031-03-13", "13 March"), on("b", "2031-03-10/2031-03-16", "this week")
    )


def at(path: str, place: str) -> Reading:
    met = {**MET, "place": place}
    return reading(
        path, Say(words=f"{WORDS} in {place}.", chain=[unnamed()], events=[met]), day="2031-03-14"
    )


def test_two_towns_for_one_event_are_a_discrepancy() -> None:
    (each,) = found("place", at("a", "Selm"), at("b", "Orrin"))
    assert [side.value for side in each.sides] == ["Orrin", "Selm"]
    assert "445 km" in each.explanation


def test_one_town_told_twice_is_none() -> None:
    assert not found("place", at("a", "Selm"), at("b", "Selm"))


def test_a_denial_is_the_other_side_of_a_claim() -> None:
    says = Say(words=f"{WORDS}.", chain=[agency()], events=[MET])
    denial = Say(
        words="The Red Front has not met the Blue League.",
        chain=[person("Ada Marsh", "ada-marsh")], events=[MET], denies=True,
    )  # fmt: skip
    (each,) = found(
        "polarity", reading("a", says, day="2031-03-14"), reading("b", denial, day="2031-03-14")
    )
    assert each.explanation == "asserted by Atlas; denied by Ada Marsh"


def vouched(path: str, *chain: Any) -> Reading:
    words = f"{WORDS} in secret to settle who holds the upper valley."
    return reading(path, Say(words=words, chain=chain, events=[MET]), day="2031-03-14")


def taken(path: str, by: str, *, to: str = "Selm", day: str = "13 March") -> Reading:
    """A sentence about a ship that no table of events knows."""
    words = f"The damaged steamer was slowly towed by the {by} towards {to} on {day} in a calm sea."
    iso = {"13 March": "2031-03-13", "14 March": "2031-03-14"}[day]
    say = Say(words=words, chain=[unnamed()], times={day: iso}, places=(to,))
    return reading(path, say, day="2031-03-15")


def test_sentences_that_differ_in_a_name_a_town_or_a_day_alone_are_discrepancies() -> None:
    first = taken("a", "River Guard")
    for kind, other in (
        ("participants", taken("b", "Blue League")),
        ("place", taken("b", "River Guard", to="Orrin")),
        ("date", taken("b", "River Guard", day="14 March")),
    ):
        (each,) = picture(first, other).discrepancies
        assert each.kind == kind
        assert all(side.spans for side in each.sides)
        assert not picture(first, taken("b", "River Guard")).discrepancies


def test_two_agencies_that_report_one_thing_do_not_dispute_the_words() -> None:
    words = "Two bridges over the river Orr were blown up before dawn"
    one = reading("a", Say(words=words, chain=[agency()]), day="2031-03-14")
    other = reading("b", Say(words=words, chain=[agency("Meridian", None)]), day="2031-03-14")
    assert not found("attribution", one, other)


def test_words_that_hold_a_not_on_both_sides_deny_nothing() -> None:
    words = "Not one of the Red Front and the Blue League was seen at Selm"
    asserts = reading("a", Say(words=words, chain=[agency()], events=[MET]), day="2031-03-14")
    negated = Say(words=f"{words} today", chain=[unnamed()], events=[MET], denies=True)
    assert not found("polarity", asserts, reading("b", negated, day="2031-03-14"))


def test_what_is_denied_of_one_is_not_denied_of_another() -> None:
    hop = unnamed()
    denying = replace(hop, cue=replace(hop.cue, relation="denies")) if hop.cue else hop
    told = "The passengers were taken aboard the boat of the {} before dawn in the bay of Selm"

    def says(path: str, by: str, denies: bool) -> Reading:
        say = Say(words=told.format(by), chain=[denying if denies else unnamed()], denies=denies)
        return reading(path, say, day="2031-03-14")

    assert found("polarity", says("a", "Red Front", False), says("b", "Red Front", True))
    assert not found("polarity", says("a", "Blue League", False), says("b", "Red Front", True))


def test_a_sentence_does_not_contradict_a_part_of_itself() -> None:
    whole = f"{WORDS}, and said so"
    text = reading("a", Say(words=whole, chain=[unnamed()], events=[MET], denies=True),
                   day="2031-03-14")  # fmt: skip
    part = replace(text.statements[0], end=text.statements[0].end - 12, polarity="asserts")
    assert not found("polarity", replace(text, statements=(part, text.statements[0])))


def test_a_denial_by_its_verb_is_one_in_the_same_words_as_well() -> None:
    hop = unnamed()
    denying = replace(hop, cue=replace(hop.cue, relation="denies")) if hop.cue else hop
    asserts = reading("a", Say(words=WORDS, chain=[agency()], events=[MET]), day="2031-03-14")
    denies = Say(words=WORDS, chain=[denying], events=[MET], denies=True)
    (each,) = found("polarity", asserts, reading("b", denies, day="2031-03-14"))
    assert each.explanation == "asserted by Atlas; denied by an official"


def test_the_same_words_in_two_mouths_are_a_discrepancy() -> None:
    (each,) = found(
        "attribution", vouched("a", agency()), vouched("b", person("Ada Marsh", "ada-marsh"))
    )
    assert each.explanation == "the same words are given to Ada Marsh and to Atlas"


def test_one_mouth_heard_through_the_agency_is_none() -> None:
    deep = vouched("b", agency(), person("Ada Marsh", "ada-marsh"))
    assert not found("attribution", vouched("a", agency()), deep)
