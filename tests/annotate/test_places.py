"""Places by the gazetteer."""

from tests.marked import doc

from hearsay.annotate.places import places
from hearsay.model.annotation import Place
from hearsay.model.knowledge import Actor, Knowledge, KnownPlace, Outlet


def place(
    id_: str, name: str, country: str, people: int, *forms: str, precision: str = "city"
) -> KnownPlace:
    return KnownPlace(
        id=id_, name=name, country=country, population=people, forms=forms, precision=precision,
        latitude=1.0, longitude=2.0,
    )  # fmt: skip


ALL = (
    place("ly-tripoli", "Tripoli", "LY", 1_150_000),
    place("lb-tripoli", "Tripoli", "LB", 230_000),
    place("lb", "Lebanon", "LB", 6_000_000, "Liban", precision="country"),
    place("ye-hodeidah", "Al Hudaydah", "YE", 600_000, "Hodeïda", "Hodeidah"),
    place("ps-khan-yunis", "Khan Younis", "PS", 200_000, "Khan Younès", "Khan-Yunis"),
    place("us-nice", "Mobile", "US", 190_000),
    place("fr-vire", "Vire", "FR", 11_000),
    place("ch-berne", "Lincoln", "US", 290_000),
    place("us", "United States", "US", 330_000_000, "US", "États-Unis", precision="country"),
    place("us-washington", "Washington", "US", 600_000),
)
WORLD = Knowledge(
    places={one.id: one for one in ALL},
    outlets={"post": Outlet(id="post", name="Washington Gazette", kind="publisher")},
    actors={"bank": Actor(id="bank", kind="company", name="Bank of Tripoli")},
)


def named(text: str, code: str = "en") -> list[tuple[str, str]]:
    document = doc(text, code, knowledge=WORLD)
    found = document.plus(places.find(document)).all(Place)
    return [(document.text(one), one.entity) for one in found]


def test_accents_and_hyphens_are_folded() -> None:
    text = "Des obus sont tombés sur Hodeida et près de Khan-Younès."
    assert named(text, "fr") == [("Hodeida", "ye-hodeidah"), ("Khan-Younès", "ps-khan-yunis")]


def test_the_larger_place_is_meant_unless_the_text_names_the_country() -> None:
    assert named("They met in Tripoli.") == [("Tripoli", "ly-tripoli")]
    assert named("The state of Lebanon is poor. They met in Tripoli.")[-1][1] == "lb-tripoli"
    assert named("They met in Tripoli, Lebanon.")[0][1] == "lb-tripoli"


def test_common_words_are_no_places() -> None:
    assert named("Mobile phones are dear, and a mobile home is not. Give it to us.") == []


def test_a_small_town_needs_a_word_of_place_before_it() -> None:
    assert named("Vire was glad.") == []
    assert named("They met in Vire.") == [("Vire", "fr-vire")]


def test_people_and_outlets_are_no_places() -> None:
    assert named("The reporter saw President Lincoln and Abel Lincoln.") == []
    assert named("The Washington Gazette wrote of the Bank of Tripoli.") == []


def test_an_acronym_must_be_printed_in_capitals() -> None:
    assert named("Ships of the US left us.") == [("US", "us")]


def test_a_place_has_coordinates_and_country() -> None:
    document = doc("They met in Vire.", knowledge=WORLD)
    (found,) = places.find(document)
    assert isinstance(found, Place)
    assert (found.country, found.latitude, found.longitude) == ("FR", 1.0, 2.0)
