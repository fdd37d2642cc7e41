"""Places by the gazetteer."""

from dataclasses import replace

import pytest
from tests.marked import doc

from hearsay import knowledge
from hearsay.annotate.places import places
from hearsay.model.annotation import Name, Place, Time
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


REAL = knowledge.load()


def named(
    text: str, code: str = "en", known: Knowledge = WORLD, label: tuple[str, str] = ("", "")
) -> list[tuple[str, str]]:
    """The words and ids of the places; `label` is what the recogniser says of some words."""
    document = doc(text, code, knowledge=known)
    if label[0]:
        start = text.index(label[0])
        document = document.plus([Name(start=start, end=start + len(label[0]), label=label[1])])
    found = document.plus(places.find(document)).all(Place)
    return [(document.text(one), one.entity) for one in found]


def ids(text: str, code: str = "en") -> list[str]:
    return [entity for _, entity in named(text, code, REAL)]


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The trial was held in Rome, Georgia.", ["rome-us", "georgia-state-us"]),
        ("It rained in Armenia, Georgia and Azerbaijan.", ["am", "ge", "az"]),
        ("Fires burnt in Oregon, Washington and Idaho.",
         ["oregon-state-us", "washington-state-us", "idaho-state-us"]),
        ("They flew to London, Ontario. London is small.", ["london-ca", "ontario", "london-ca"]),
        ("They flew to London.", ["london-gb"]),
        ("It snowed in Alberta. They drove through Ontario.", ["alberta", "ontario"]),
        ("They went to Victoria, and to the rest of Australia.", ["victoria-australia", "au"]),
        ("They met in New York.", ["new-york-us"]),
    ],
)  # fmt: skip
def test_of_places_of_one_name_the_company_tells_which_is_meant(
    text: str, expected: list[str]
) -> None:
    assert ids(text) == expected


def test_the_country_of_the_outlet_speaks_for_its_towns() -> None:
    text = "They met in Tripoli."
    lebanese = place("lb-tripoli", "Tripoli", "LB", 230_000)
    smaller = place("ly-tripoli", "Tripoli", "LY", 200_000)
    star = Outlet(id="star", name="The Star", kind="publisher", country="LY")
    rivals = Knowledge(places={one.id: one for one in (lebanese, smaller)}, outlets={star.id: star})
    assert named(text, known=rivals) == [("Tripoli", "lb-tripoli")]
    document = doc(text, knowledge=rivals)
    own = replace(document, article=replace(document.article, outlet="The Star"))
    assert [place.entity for place in places.find(own) if isinstance(place, Place)] == [
        "ly-tripoli"
    ]


def test_a_small_town_that_no_table_has_lies_in_the_region_printed_after_it() -> None:
    document = doc("Two died in Malakoff, Texas.", knowledge=REAL)
    town, texas = (one for one in places.find(document) if isinstance(one, Place))
    assert (town.name, town.entity, town.country, town.precision) == (
        "Malakoff",
        "",
        "US",
        "region",
    )
    assert (town.latitude, town.longitude) == (texas.latitude, texas.longitude)


@pytest.mark.parametrize(
    ("text", "code", "words"),
    [
        ("Two died in Dallas County.", "en", ["Dallas County"]),
        ("They fled the county of Dallas.", "en", ["Dallas"]),
        ("Ils ont fui le comté de Dallas.", "fr", ["Dallas"]),
    ],
)
def test_an_area_may_have_the_name_of_a_town(text: str, code: str, words: list[str]) -> None:
    assert [printed for printed, _ in named(text, code, REAL)] == words


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("They keep to the Paris accord.", "en"),
        ("They left the Paris climate agreement and the Geneva conventions.", "en"),
        ("They signed the Treaty of Lisbon.", "en"),
        ("He died of the West Nile virus.", "en"),
        ("It costs US$3 and C$4.", "en"),
        ("Ils respectent l'accord de Paris, les accords d'Oslo et le protocole de Kyoto.", "fr"),
        ("Il est mort du virus du Nil.", "fr"),
        ("Then Obama spoke.", "en"),
    ],
)
def test_what_is_named_after_a_place_is_none(text: str, code: str) -> None:
    assert named(text, code, REAL) == []


def test_a_date_is_no_town_of_its_name() -> None:
    text = "It rained in March."
    start = text.index("March")
    document = doc(text, knowledge=REAL)
    assert [document.text(one) for one in places.find(document)] == ["March"]
    dated = document.plus([Time(start=start, end=start + 5, value="2024-03")])
    assert list(places.find(dated)) == []


@pytest.mark.parametrize(
    ("text", "label", "expected"),
    [
        ("The Health Minister of Peru left.", ("Health Minister of Peru", "ORG"), ["Peru"]),
        ("They asked Utah Governor Ada Penfold.", ("Utah Governor Ada Penfold", "ORG"), ["Utah"]),
        ("They asked the Bank of Peru.", ("Bank of Peru", "ORG"), []),
        ("It hit the Hubei province hard.", ("Hubei province", "ORG"), ["Hubei"]),
        ("They asked Ada Austin.", ("Ada Austin", "PER"), []),
        ("They say Queensland fell.", ("Queensland", "PER"), ["Queensland"]),
        ("Then Austin fell.", ("Austin", "PER"), []),
        ("They met in Austin. Then Austin fell.", ("Austin fell", "PER"), ["Austin"]),
    ],
)
def test_the_recogniser_is_heard_and_weighed(
    text: str, label: tuple[str, str], expected: list[str]
) -> None:
    assert [printed for printed, _ in named(text, known=REAL, label=label)] == expected


def test_a_name_that_is_a_place_once_is_one_all_through_the_article() -> None:
    text = "They met in Vire. Vire is old."
    assert [printed for printed, _ in named(text)] == ["Vire", "Vire"]


@pytest.mark.parametrize(
    ("text", "code", "expected"),
    [
        ("Ils ont franchi le détroit d'Ormuz.", "fr", ["strait-of-hormuz"]),
        ("Un navire a coulé en mer Noire.", "fr", ["black-sea"]),
        ("Il vit dans le camp de Zaatari.", "fr", ["zaatari-camp"]),
        ("They fled southern Lebanon.", "en", ["southern-lebanon"]),
        ("A ship sank in the Gulf of Riga.", "en", ["gulf-of-riga"]),
    ],
)
def test_seas_straits_camps_and_regions_are_found_by_their_usual_names(
    text: str, code: str, expected: list[str]
) -> None:
    assert ids(text, code) == expected


def test_the_owner_in_a_known_name_is_a_place() -> None:
    world = replace(
        WORLD, actors={"m": Actor(id="m", kind="ministry", name="Lebanon's health ministry")}
    )
    assert named("Lebanon's health ministry spoke.", known=world) == [("Lebanon", "lb")]
