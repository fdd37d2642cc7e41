"""Settings come from a file and the environment, and say what is wrong with them."""

from pathlib import Path

import pytest

from hearsay.errors import UsageError
from hearsay.settings import Settings, load


def file(tmp_path: Path, text: str) -> dict[str, str]:
    """An environment that names a settings file with this text."""
    path = tmp_path / "own.toml"
    path.write_text(text, encoding="utf-8")
    return {"HEARSAY_SETTINGS": str(path)}


def test_without_anything_set_the_defaults_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert load({}) == Settings()


def test_a_file_beside_us_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("hearsay.toml").write_text("workers = 3\n", encoding="utf-8")
    assert load({}).workers == 3


def test_paths_in_the_file_count_from_its_folder(tmp_path: Path) -> None:
    settings = load(file(tmp_path, 'ledger = "news.ledger"\nknowledge = ["tables"]\n'))
    assert settings.ledger == str(tmp_path / "news.ledger")
    assert settings.knowledge == (str(tmp_path / "tables"),)


def test_the_url_of_a_ledger_is_left_as_it_is(tmp_path: Path) -> None:
    settings = load(file(tmp_path, 'ledger = "postgresql://host/news"\n'))
    assert settings.ledger == "postgresql://host/news"


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    named = file(tmp_path, 'workers = 3\nstrict = true\n[models]\nen = "a"\nfr = "b"\n')
    settings = load({**named, "HEARSAY_WORKERS": "1", "HEARSAY_MODEL_EN": "en_core_web_sm"})
    assert settings.workers == 1
    assert settings.strict
    assert settings.models == (("en", "en_core_web_sm"), ("fr", "b"))


@pytest.mark.parametrize(("said", "meant"), [("yes", True), ("1", True), ("off", False)])
def test_yes_and_no_are_understood(said: str, meant: bool) -> None:
    assert load({"HEARSAY_STRICT": said}).strict is meant


@pytest.mark.parametrize(
    ("environment", "message"),
    [
        ({"HEARSAY_LEGDER": "x"}, "no setting HEARSAY_LEGDER.*HEARSAY_LEDGER"),
        ({"HEARSAY_WORKERS": "many"}, "HEARSAY_WORKERS: expected a number.*'many'"),
        ({"HEARSAY_STRICT": "maybe"}, "HEARSAY_STRICT: expected yes or no"),
        ({"HEARSAY_SETTINGS": "nowhere.toml"}, "nowhere.toml: cannot be read"),
    ],
)
def test_what_is_wrong_in_the_environment_is_said(
    environment: dict[str, str], message: str
) -> None:
    with pytest.raises(UsageError, match=message):
        load(environment)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("legder = 'x'", "no setting 'legder'; there are: ledger, knowledge"),
        ("workers = 'two'", "workers: expected a number, 0 or more; found 'two'"),
        ("workers = true", "workers: expected a number"),
        ("strict = 'yes'", "strict: expected true or false"),
        ("knowledge = 'tables'", "knowledge: expected a list of folders"),
        ("models = 'en'", "models: expected a table"),
        ("ledger = ", "not readable as TOML"),
    ],
)
def test_what_is_wrong_in_the_file_is_said(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(UsageError, match=message):
        load(file(tmp_path, text))
