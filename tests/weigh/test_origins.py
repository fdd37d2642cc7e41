"""How many roots a claim has, and why."""

from tests.builders import KNOWLEDGE, Say, agency, event, outlet, person, reading, unnamed

from hearsay.link import link
from hearsay.model.claim import Claim
from hearsay.model.reading import Reading
from hearsay.model.statement import Hop
from hearsay.weigh import weigh

MET = event("CONSULT", "red-front", "blue-league", mode="meet")
WORDS = "The Red Front and the Blue League met"


def report(path: str, *chains: list[Hop], by: str | None = None) -> Reading:
    """An article that tells of the meeting once for each chain."""
    asides = ("", " in Selm", " on Friday", " again")
    says = [
        Say(words=f"{WORDS}{aside}.", chain=chain, events=[MET])
        for chain, aside in zip(chains, asides, strict=False)
    ]
    return reading(path, *says, by=by, day="2031-03-14")


def claim(*readings: Reading) -> Claim:
    (found,) = weigh(link(readings, KNOWLEDGE), KNOWLEDGE).claims
    return found


def low_high(*readings: Reading) -> tuple[int, int]:
    origins = claim(*readings).origins
    return origins.low, origins.high


def test_two_chains_that_end_in_one_agencys_sources_are_one_root() -> None:
    through = report("a", [outlet("Phare", "outlet:phare"), agency(), unnamed("an official")])
    assert low_high(through, report("b", [agency(), unnamed("a source")])) == (1, 1)


def test_the_agency_and_its_unnamed_source_are_one_root() -> None:
    assert low_high(report("a", [agency()]), report("b", [agency(), unnamed()])) == (1, 1)


def test_unnamed_sources_of_two_articles_are_one_or_two() -> None:
    assert low_high(report("a", [unnamed("an official")]), report("b", [unnamed("an aide")])) == (
        1,
        2,
    )


def test_another_source_of_the_same_article_is_another_root() -> None:
    both = report("a", [unnamed("an official")], [unnamed("another source", distinct=True)])
    assert low_high(both) == (2, 2)


def test_another_source_stays_apart_though_a_third_fits_both() -> None:
    both = report("a", [unnamed("an official")], [unnamed("another source", distinct=True)])
    assert low_high(both, report("b", [unnamed("an aide")])) == (2, 3)


def test_the_same_named_source_is_one_root_whoever_heard_it() -> None:
    ada = person("Ada Marsh", "ada-marsh")
    rival = agency("Boreal", "outlet:boreal")
    assert low_high(report("a", [agency(), ada]), report("b", [rival, ada])) == (1, 1)


def test_two_named_sources_are_two_roots() -> None:
    ada, olga = person("Ada Marsh", "ada-marsh"), person("Olga Penn", "person:olga-penn")
    assert low_high(report("a", [ada]), report("b", [olga])) == (2, 2)


def test_an_outlets_own_voice_counts_in_the_high_number_only() -> None:
    assert low_high(report("a", [agency()]), report("b", [])) == (1, 2)


def test_an_outlet_that_repeats_what_it_attributes_is_no_further_root() -> None:
    assert low_high(report("a", [agency()], [])) == (1, 1)


def test_outlets_of_one_owner_are_one_voice() -> None:
    found = claim(report("a", [], by="herald"), report("b", [], by="evening-herald"))
    assert (found.origins.low, found.origins.high) == (0, 1)
    assert "the same owner: Evening Herald and Herald" in found.origins.roots[0].reasons or (
        "the same owner: Herald and Evening Herald" in found.origins.roots[0].reasons
    )


def test_two_officials_may_be_two() -> None:
    assert low_high(report("a", [unnamed("two officials", number=2)])) == (1, 2)


def test_a_report_that_cites_another_of_the_pile_leads_to_its_source() -> None:
    ada = report("a", [person("Ada Marsh", "ada-marsh")], by="courier")
    found = claim(ada, report("b", [outlet("The Courier", "courier")]))
    assert (found.origins.low, found.origins.high) == (1, 1)
    assert found.origins.roots[0].name == "Ada Marsh"


def test_outlets_that_cite_each_other_in_a_circle_have_no_root() -> None:
    round_ = (
        report("a", [outlet("Ledger", "ledger")], by="courier"),
        report("b", [outlet("the Herald")], by="ledger"),
        report("c", [outlet("The Courier")], [], by="herald"),
    )
    origins = claim(*round_).origins
    assert (origins.low, origins.high, origins.roots) == (0, 0, ())
    assert origins.circles[0].path == ("Courier", "Ledger", "Herald", "Courier")
    assert len(origins.circles[0].statements) == 4


def test_a_copy_of_an_article_in_the_circle_is_no_root_either() -> None:
    words = (
        "The Red Front and the Blue League met in the upper valley to settle for good who holds "
        "the bridges, the two mills and the customs house, and who pays the guards in winter."
    )

    def told(path: str, by: str | None, day: str, *chain: Hop) -> Reading:
        return reading(path, Say(words=words, chain=chain, events=[MET]), by=by, day=day)

    round_ = (
        told("a", "courier", "2031-03-14", outlet("Ledger", "ledger")),
        told("b", "ledger", "2031-03-14", outlet("Courier", "courier")),
    )
    copy = told("c", None, "2031-03-16")
    assert low_high(*round_, copy) == (0, 0)
    assert low_high(*round_, report("d", [unnamed("a clerk")])) == (1, 1)


def test_a_mouth_outside_the_circle_is_the_only_root() -> None:
    found = claim(
        report("a", [outlet("Ledger", "ledger")], by="courier"),
        report("b", [outlet("Courier", "courier")], by="ledger"),
        report("c", [outlet("Courier", "courier")]),
        report("d", [unnamed("a clerk")]),
    )
    assert (found.origins.low, found.origins.high) == (1, 1)
    assert [root.name for root in found.origins.roots] == ["a clerk"]


def test_a_chain_that_ends_in_a_mouth_makes_no_circle() -> None:
    found = claim(
        report("a", [outlet("Ledger", "ledger"), person("Ada Marsh", "ada-marsh")], by="courier"),
        report("b", [outlet("Courier", "courier")], by="ledger"),
    )
    assert found.origins.circles == ()


def test_those_who_deny_a_claim_are_none_of_its_roots() -> None:
    words = "The Red Front never met the Blue League."
    denial = Say(words=words, chain=[person("Ada Marsh", "ada-marsh")], events=[MET], denies=True)
    found = claim(report("a", [agency()]), reading("b", denial, day="2031-03-14"))
    assert [root.name for root in found.origins.roots] == ["Atlas"]


def test_a_copy_that_leaves_out_the_source_goes_back_to_it_all_the_same() -> None:
    words = (
        "The Red Front and the Blue League met in the upper valley to settle for good who holds "
        "the bridges, the two mills and the customs house, and who pays the guards in winter."
    )
    told = Say(words=words, chain=[person("Ada Marsh", "ada-marsh")], events=[MET])
    source = reading("a", told, by="courier", day="2031-03-14")
    copy = reading("b", Say(words=words, events=[MET]))
    found = claim(source, copy)
    assert (found.origins.low, found.origins.high) == (1, 1)
    assert found.origins.roots[0].reasons == ("b copies Courier",)


def test_an_outlet_taken_for_a_person_is_known_by_the_name_it_publishes_under() -> None:
    found = claim(
        report("a", [person("Ledger", "person:ledger")], by="courier"),
        report("b", [outlet("Courier", "courier")], by="ledger"),
    )
    assert found.origins.circles[0].path == ("Courier", "Ledger", "Courier")
