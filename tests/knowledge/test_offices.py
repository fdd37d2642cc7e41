from pathlib import Path

import pytest

from hearsay import knowledge
from hearsay.knowledge import offices
from hearsay.model.knowledge import Tenure

TERMS = "person\toffice\tbody\tfrom\tto\n"
PRESIDENT = "president of Freedonia"


def faults(folder: Path, *rows: str) -> str:
    (folder / "terms.tsv").write_text(TERMS + "\n".join(rows) + "\n", encoding="utf-8")
    return "\n".join(fault for fault in knowledge.check((folder,)) if str(folder) in fault)


def held(person: str, start: str, end: str = "") -> str:
    return f"{person}\t{PRESIDENT}\t\t{start}\t{end}"


def test_heads_of_at_least_120_states_are_known_on_the_last_day_of_2025() -> None:
    now = {each.office for each in knowledge.tenures() if not each.end}
    heads = ("president of ", "prime minister of ", "king of ", "emir of ", "chancellor of ")
    bodies = {o.split(" of ", 1)[1] for o in now if o.startswith(heads)}
    assert len(bodies) >= 120


def test_the_holder_of_an_office_depends_on_the_day() -> None:
    found = offices.holders(knowledge.tenures(), "president of France", "2010-06-01")
    assert [each.person for each in found] == ["nicolas-sarkozy"]
    found = offices.holders(knowledge.tenures(), "president of France", "2024-06-01")
    assert [each.person for each in found] == ["emmanuel-macron"]


def test_an_office_is_also_found_by_the_body_it_belongs_to() -> None:
    found = offices.holders(knowledge.tenures(), "nato", "2020-01-01")
    assert [(each.person, each.office) for each in found] == [
        ("jens-stoltenberg", "secretary-general of NATO")
    ]


def test_a_year_covers_all_its_days_and_an_open_term_all_later_ones() -> None:
    terms = (
        Tenure(person="a", office=PRESIDENT, start="2001", end="2003"),
        Tenure(person="b", office=PRESIDENT, start="2003-07"),
    )
    on = {
        day: [each.person for each in offices.holders(terms, PRESIDENT, day)]
        for day in ("2000-12-31", "2001-01-01", "2003-08-01", "2030-01-01")
    }
    assert on == {
        "2000-12-31": [],
        "2001-01-01": ["a"],
        "2003-08-01": ["a", "b"],
        "2030-01-01": ["b"],
    }


def test_a_user_may_lay_terms_over_ours(tmp_path: Path) -> None:
    assert faults(tmp_path, held("emmanuel-macron", "2030")) == ""
    assert len(knowledge.tenures((tmp_path,))) == len(knowledge.tenures()) + 1


@pytest.mark.parametrize(
    ("rows", "fault"),
    [
        ([held("nobody-at-all", "2001")], "no actor has the id 'nobody-at-all'"),
        ([held("joe-biden", "last year")], "found 'last year'"),
        ([held("joe-biden", "2001-02-30")], "found '2001-02-30'"),
        ([held("joe-biden", "2005", "2001-04")], "from 2005 lies after to 2001-04"),
        ([held("joe-biden", "", "2001")], "expected a date in `from`"),
        (
            [held("joe-biden", "2001", "2005"), held("joe-biden", "2004-01-01", "2006")],
            "joe-biden holds it twice at once",
        ),
        (
            [held("joe-biden", "2001", "2005-03-03"), held("jd-vance", "2005-01-01")],
            "joe-biden and jd-vance hold it at once for 61 days",
        ),
    ],
)
def test_terms_that_cannot_be_are_listed(tmp_path: Path, rows: list[str], fault: str) -> None:
    assert fault in faults(tmp_path, *rows)


@pytest.mark.parametrize(
    "rows",
    [
        [held("joe-biden", "2001", "2005-01-20"), held("jd-vance", "2005-01-01", "2006")],
        [held("joe-biden", "2001", "2005"), held("jd-vance", "2005")],
        [held("joe-biden", "2001", "2003"), held("joe-biden", "2005", "2006")],
        [
            row.replace("president", "spokesperson")
            for row in (held("joe-biden", "2001"), held("jd-vance", "2001"))
        ],
    ],
)
def test_handovers_returns_and_offices_of_several_are_none(tmp_path: Path, rows: list[str]) -> None:
    assert faults(tmp_path, *rows) == ""
