from pathlib import Path

import pytest

from hearsay import languages
from hearsay.errors import LanguageError
from hearsay.languages.check import check
from hearsay.languages.formats import FORMATS


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    folder = tmp_path / "xx"
    folder.mkdir()
    (folder / "pack.toml").write_text('name = "Ixish"\nmarks = ["."]\n', encoding="utf-8")
    (folder / "credits.tsv").write_text(
        "phrase\tretells\texample\nby {agency}\tno\tBy X\n", encoding="utf-8"
    )
    return tmp_path


@pytest.mark.parametrize("code", languages.available())
def test_every_pack_of_ours_has_no_faults(code: str) -> None:
    assert check(code) == []


def test_a_folder_with_a_pack_file_is_a_language(packs: Path) -> None:
    (packs / "yy").mkdir()
    assert languages.available(packs) == ["xx"]


def test_a_language_has_its_rules_tables_and_model(packs: Path) -> None:
    (packs / "xx" / "times.toml").write_text('months = ["one"]\n', encoding="utf-8")
    ixish = languages.load("xx", packs=packs)
    assert ixish.name == "Ixish"
    assert ixish.rules["marks"] == ["."]
    assert ixish.rules["times"] == {"months": ["one"]}
    assert ixish.table("credits") == (
        {"phrase": "by {agency}", "retells": "no", "example": "By X"},
    )
    assert ixish.table("cues") == ()
    assert ixish.model == str(packs / "xx" / "model")


def test_another_model_can_be_chosen(packs: Path) -> None:
    assert languages.load("xx", "xx_core_news_sm", packs=packs).model == "xx_core_news_sm"


def test_the_same_arguments_give_the_same_object(packs: Path) -> None:
    assert languages.load("xx", packs=packs) is languages.load("xx", packs=packs)


def test_an_unknown_language_is_answered_with_those_there_are(packs: Path) -> None:
    with pytest.raises(LanguageError, match="no language pack 'qq'; there are: xx"):
        languages.load("qq", packs=packs)


def test_a_pack_without_a_name_is_refused(packs: Path) -> None:
    (packs / "xx" / "pack.toml").write_text("marks = []\n", encoding="utf-8")
    with pytest.raises(LanguageError, match="expected name"):
        languages.load("xx", packs=packs)


def test_a_broken_pack_file_is_named(packs: Path) -> None:
    (packs / "xx" / "times.toml").write_text("months = [\n", encoding="utf-8")
    with pytest.raises(LanguageError, match=r"times\.toml: not readable as TOML"):
        languages.load("xx", packs=packs)


def test_rules_of_two_files_do_not_hide_each_other(packs: Path) -> None:
    (packs / "xx" / "marks.toml").write_text("", encoding="utf-8")
    with pytest.raises(LanguageError, match="'marks' is in pack"):
        languages.load("xx", packs=packs)


def test_a_pack_is_told_which_tables_it_lacks(packs: Path) -> None:
    faults = [fault for fault in check("xx", packs) if "missing; every pack" in fault]
    assert len(faults) == len(FORMATS) - 1


@pytest.mark.parametrize(
    ("table", "text", "fault"),
    [
        ("cues", "cue\trelation\n", "expected the columns cue, relation, stance"),
        (
            "cue_phrases",
            "phrase\trelation\topens\texample\nby\tshouts\t\tX\n",
            "found 'shouts'; expected",
        ),
        ("cue_phrases", "phrase\trelation\topens\texample\nby\tsays\t\t\n", "example is empty"),
        ("cue_nouns", "noun\trelation\ttakes\tlinks\texample\na\tsays\tof\t\tX\n", "found 'of'"),
        ("verb_forms", "form\tlemma\tsure\nsaid\tsay\tmaybe\n", "found 'maybe'; expected"),
        ("verb_forms", "form\tlemma\tsure\nlay\tlay\tno\nlay\tlie\tno\n", "'lay' stands in"),
        (
            "credits",
            "phrase\tretells\texample\na\tno\tX\na\tno\tY\n",
            "line 3: 'a' stands in line 2 already",
        ),
        ("credits", "phrase\tretells\texample\nd\u2019x\tno\tX\n", "straight apostrophe"),
        ("credits", "phrase\tretells\texample\ne\u0301\tno\tX\n", "composed form (NFC)"),
        ("credits", "phrase\tretells\texample\n a\tno\tX\n", "blanks around it"),
        ("credits", "phrase\tretells\texample\na\tno\tX\n", "expected at least 10 rows; found 1"),
        ("anything", "word\na\na\n", "line 3: 'a' stands in line 2 already"),
    ],
)
def test_what_breaks_the_format_is_listed(packs: Path, table: str, text: str, fault: str) -> None:
    (packs / "xx" / f"{table}.tsv").write_text(text, encoding="utf-8")
    faults = [each for each in check("xx", packs) if f"{table}.tsv" in each]
    assert any(fault in each for each in faults), faults
