import tomllib
from pathlib import Path

import pytest

from hearsay import knowledge, languages
from hearsay.errors import KnowledgeError

ACTORS = "id\tkind\tsector\tcountry\tof\tgender\tname\ten\tfr\twikidata\n"
PLACES = "id\tname\tcountry\tlatitude\tlongitude\tprecision\tpopulation\tforms\n"
EVENTS = "id\tearliest\tlatest\tname\ten\tfr\n"
WORDING = "language\tterm\tabout\tneutral\n"
OUTLETS = "id\tname\tkind\tcountry\towner\tstate_owned\tforms\tdomains\twikidata\n"


def write(folder: Path, name: str, text: str) -> tuple[Path, ...]:
    (folder / f"{name}.tsv").write_text(text, encoding="utf-8")
    return (folder,)


def faults(folders: tuple[Path, ...]) -> str:
    own = [fault for fault in knowledge.check(folders) if str(folders[0]) in fault]
    return "\n".join(own)


def test_our_own_tables_have_no_faults() -> None:
    assert knowledge.check() == []


def test_loading_twice_gives_the_same_object() -> None:
    assert knowledge.load() is knowledge.load()


def test_an_actor_has_its_forms_by_language() -> None:
    yemen = knowledge.load().actors["ye"]
    assert (yemen.kind, yemen.country) == ("state", "YE")
    assert "Yemen" in yemen.forms["en"]
    assert "Yémen" in yemen.forms["fr"]


def test_look_alikes_stay_two_actors() -> None:
    known = knowledge.load().actors
    assert known["pflp"].forms["fr"] != known["plf"].forms["fr"]
    assert frozenset(("pflp", "plf")) in knowledge.lookalikes()


def test_every_metonym_of_every_language_stands_for_an_actor() -> None:
    actors = knowledge.load().actors
    missing = [
        (code, row["form"], row["stands_for"])
        for code in languages.available()
        for row in languages.load(code).table("metonyms")
        if row["stands_for"] not in actors
    ]
    assert missing == []


def test_outlets_of_one_house_name_the_same_owner() -> None:
    outlets = knowledge.load().outlets
    assert outlets["times-of-london"].owner == outlets["the-sun"].owner != ""


def test_whatever_has_a_word_that_takes_a_side_has_one_in_every_language() -> None:
    codes = set(languages.available())
    said: dict[str, set[str]] = {}
    for term in knowledge.load().wording:
        said.setdefault(term.about, set()).add(term.language)
    assert {about: codes - there for about, there in said.items() if codes - there} == {}


def test_every_plover_type_is_defined() -> None:
    text = (knowledge.TABLES / "plover.toml").read_text(encoding="utf-8")
    types = tomllib.loads(text)["types"]
    assert len(types) == 16
    assert all(each["definition"] for each in types.values())


def test_every_event_word_of_every_language_has_a_type_and_a_mode_of_plover() -> None:
    types = tomllib.loads((knowledge.TABLES / "plover.toml").read_text(encoding="utf-8"))["types"]
    unknown = [
        (code, row["pattern"], row["type"], row["mode"])
        for code in languages.available()
        for row in languages.load(code).table("events")
        if row["mode"] and row["mode"] not in types[row["type"]].get("modes", {})
    ]
    assert unknown == []


def test_a_users_row_replaces_ours_of_that_id_and_adds_to_the_rest(tmp_path: Path) -> None:
    folders = write(
        tmp_path,
        "actors",
        ACTORS + "ye\tstate\tGOV\tYE\t\t\tYemen (ours)\tYemen\tYémen\t\n"
        "our-club\tngo\tNGO\tYE\tye\t\tOur Club\tOur Club\t\t\n",
    )
    known = knowledge.load(folders).actors
    assert known["ye"].name == "Yemen (ours)"
    assert known["our-club"].forms == {"en": ("Our Club",), "fr": ()}
    assert len(known) == len(knowledge.load().actors) + 1


def test_a_user_may_add_a_language_as_a_column(tmp_path: Path) -> None:
    text = (ACTORS + "x\tngo\t\t\t\t\tX\tX\tX\t\n").replace("wikidata", "wikidata\tde")
    folders = write(tmp_path, "actors", text.replace("X\t\n", "X\t\tDas X\n"))
    assert knowledge.load(folders).actors["x"].forms["de"] == ("Das X",)


@pytest.mark.parametrize(
    ("table", "text", "complaint"),
    [
        ("actors", ACTORS.replace("sector", "colour"), "sector missing"),
        ("actors", ACTORS.replace("\n", "\tcolour\n"), "unknown column 'colour'"),
        ("actors", ACTORS + 2 * "x\tngo\t\t\t\t\tX\tX\t\t\n", "line 3: id 'x' stands in line 2"),
        ("actors", ACTORS + "\tngo\t\t\t\t\tX\tX\t\t\n", "line 2: id: found ''; expected an id"),
        ("outlets", OUTLETS + "x\tX\tagency\t\t\tmaybe\tX\t\t\n", "found 'maybe'; expected yes"),
        ("places", PLACES + "x\tX\tFR\tnorth\t0\tcity\t1\tX\n", "line 2: expected a number"),
        ("persons", "id\n", "no table has this name; there are: actors"),
    ],
)
def test_a_broken_table_of_a_user_is_refused(
    tmp_path: Path, table: str, text: str, complaint: str
) -> None:
    with pytest.raises(KnowledgeError) as raised:
        knowledge.load(write(tmp_path, table, text))
    assert complaint in str(raised.value)
    assert f"{table}.tsv" in str(raised.value)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError, match="expected a folder"):
        knowledge.load((tmp_path / "none",))


@pytest.mark.parametrize(
    ("table", "text", "fault"),
    [
        (
            "actors",
            ACTORS + "a\tparty\t\t\t\t\tA\tFront\t\t\nb\tparty\t\t\t\t\tB\tfront\t\t\n",
            "names both a and b",
        ),
        ("actors", ACTORS + "a\tclub\t\t\t\t\tA\tA\t\t\n", "unknown kind 'club'"),
        ("actors", ACTORS + "a\tngo\t\t\tnobody\t\tA\tA\t\t\n", "belongs to 'nobody'"),
        ("actors", ACTORS + "a\tngo\t\tZZ\t\t\tA\tA\t\t\n", "'ZZ' is not an ISO 3166-1"),
        ("actors", ACTORS + "a\tperson\t\t\t\t\tA\tA\t\t\n", "expected m or f for persons"),
        ("actors", ACTORS + "A b\tngo\t\t\t\t\tA\tA\t\t\n", "an id is lower-case"),
        ("actors", ACTORS + "a\tngo\t\t\t\t\tA\tA; B\t\t\n", "blanks around a part"),
        ("places", PLACES + "a\tA\tFR\t91\t0\tcity\t\tA\n", "latitude 91.0; expected"),
        ("places", PLACES + "a\tA\tFR\t\t0\tcity\t\tA\n", "latitude None; expected"),
        ("dated_events", EVENTS + "a\t2024-02-02\t2024-02-01\tA\tA\t\n", "lies after latest"),
        (
            "dated_events",
            EVENTS + "a\t2024-02-01\t2024-02-01\tA\tFire\t\nb\t2025-02-01\t2025-02-01\tB\tfire\t\n",
            "'fire' (en) names both a and b",
        ),
        ("dated_events", EVENTS + "a\t2024-02-30\t2024-03-01\tA\tA\t\n", "expected days such as"),
        ("wording", WORDING + "en\tjunta\tnobody\tgovernment\n", "said of 'nobody'; expected"),
        ("wording", WORDING + "en\tjunta\tgovernment\tJunta\n", "expected a neutral word"),
        ("lookalikes", "a\tb\tnote\npflp\tnobody\t\n", "no actor has the id 'nobody'"),
        (
            "outlets",
            OUTLETS + "a\tA\tagency\t\t\tno\tA\thttp://a.org\t\n",
            "is not a domain",
        ),
    ],
)
def test_what_loads_and_is_wrong_is_listed(
    tmp_path: Path, table: str, text: str, fault: str
) -> None:
    assert fault in faults(write(tmp_path, table, text))


def test_a_shared_form_is_allowed_where_a_reason_is_given(tmp_path: Path) -> None:
    text = ACTORS + "a\tparty\t\t\t\t\tA\tFront\t\t\nb\tparty\t\t\t\t\tB\tFront\t\t\n"
    write(tmp_path, "ambiguous", "language\tform\tnote\nen\tfront\tboth are called so\n")
    assert faults(write(tmp_path, "actors", text)) == ""
