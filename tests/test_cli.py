"""The command: what it prints, where, and with which exit code."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from tests import sample
from tests.kept import keep

import hearsay
from hearsay import cli
from hearsay.export.schema import schema
from hearsay.ledger import open_ledger

ARTICLE = """Rebels deny attack on Selm

The army said on Monday that rebels had killed 12 soldiers near the town of Selm.
"""


@pytest.fixture(autouse=True)
def nothing_set(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings from outside; each test in a folder of its own."""
    for name in [name for name in os.environ if name.startswith("HEARSAY_")]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def ledger(tmp_path: Path) -> str:
    """A ledger that holds the sample."""
    where = str(tmp_path / "sample.ledger")
    with open_ledger(where) as kept:
        keep(kept, sample.picture())
    return where


def call(*arguments: str) -> int:
    """The exit code of a call."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["hearsay", *arguments])
        with pytest.raises(SystemExit) as ended:
            cli.main()
    return int(ended.value.code or 0)


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert call("--version") == 0
    assert capsys.readouterr().out == f"hearsay {hearsay.__version__}\n"


def test_an_article_is_read_and_nothing_is_left_on_disk(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    assert call("read", "a.txt") == 0
    told = capsys.readouterr()
    assert told.out.startswith("1 article in English: 1 story")
    assert told.err == ""
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_json_fits_the_schema_and_problems_go_to_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    assert call("read", "a.txt", "missing.txt", "--format", "json") == 1
    told = capsys.readouterr()
    ledger = json.loads(told.out)
    Draft202012Validator(schema()).validate(ledger)
    assert len(ledger["articles"]) == 1
    assert told.err == "hearsay: missing.txt: no such file or folder\n"


ACTORS = "id\tkind\tsector\tcountry\tof\tgender\tname\ten\tfr\twikidata\n"
COUNCIL = "selm-council\tgovernment\tGOV\t\t\t\t{name}\tSelm River Council\t\t\n"


def own_tables(folder: Path, name: str) -> None:
    """A folder of tables that knows the Selm River Council by this name."""
    folder.mkdir()
    (folder / "actors.tsv").write_text(ACTORS + COUNCIL.format(name=name), encoding="utf-8")


def read_of_the_council(capsys: pytest.CaptureFixture[str]) -> dict[str, str]:
    """The entities of an article that names the council: names by id."""
    text = "Selm floods\n\nThe Selm River Council said on Monday that three bridges had gone.\n"
    Path("a.txt").write_text(text, encoding="utf-8")
    assert call("read", "a.txt", "--format", "json") == 0
    entities = json.loads(capsys.readouterr().out)["entities"]
    return {entity["id"]: entity["name"] for entity in entities}


def test_users_tables_are_laid_over_ours_by_the_settings_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "selm-council" not in read_of_the_council(capsys)
    own_tables(tmp_path / "desk", "River Council of Selm")
    (tmp_path / "hearsay.toml").write_text('knowledge = ["desk"]\n', encoding="utf-8")
    assert read_of_the_council(capsys)["selm-council"] == "River Council of Selm"


def test_of_two_folders_in_the_environment_the_later_wins(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    own_tables(tmp_path / "desk", "River Council of Selm")
    own_tables(tmp_path / "mine", "Council of the River Selm")
    monkeypatch.setenv("HEARSAY_KNOWLEDGE", os.pathsep.join(("desk", "mine")))
    assert read_of_the_council(capsys)["selm-council"] == "Council of the River Selm"


def test_a_folder_of_tables_that_is_not_there_is_said(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HEARSAY_KNOWLEDGE", "nowhere")
    Path("a.txt").write_text(ARTICLE, encoding="utf-8")
    assert call("read", "a.txt") != 0
    assert "nowhere: expected a folder with knowledge tables" in capsys.readouterr().err


def test_the_faults_of_users_tables_are_found_by_the_check(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    own_tables(tmp_path / "desk", "River Council of Selm")
    table = tmp_path / "desk" / "actors.tsv"
    table.write_text(table.read_text(encoding="utf-8").replace("government", "board"), "utf-8")
    monkeypatch.setenv("HEARSAY_KNOWLEDGE", "desk")
    assert call("languages", "check") != 0
    assert "selm-council: unknown kind 'board'" in "".join(capsys.readouterr())


def test_html_goes_to_the_file_asked_for(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    assert call("read", "a.txt", "--format", "html", "--output", "report.html") == 0
    assert (tmp_path / "report.html").read_text(encoding="utf-8").lstrip().startswith("<!doctype")


def test_a_file_that_cannot_be_written_is_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    assert call("read", "a.txt", "--output", "no/such/folder.txt") == 1
    assert "no/such/folder.txt: cannot be written" in capsys.readouterr().err


def test_a_ledger_that_cannot_be_written_still_gives_the_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    assert call("read", "a.txt", "--ledger", "no/such/news.ledger") == 1
    told = capsys.readouterr()
    assert "1 article in English" in told.out
    assert "nothing was kept" in told.err
    assert "Traceback" not in told.err


def test_the_ledger_of_the_settings_is_read_and_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HEARSAY_LEDGER", str(tmp_path / "news.ledger"))
    (tmp_path / "a.txt").write_text(ARTICLE, encoding="utf-8")
    assert call("read", "a.txt") == 0
    assert call("stories") == 0
    assert "Rebels deny attack on Selm" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "shown"),
    [
        (["stories"], "Ministers met in secret in Geneva"),
        (["story", "story-1"], "Morning Courier ← AFP ← unnamed diplomats"),
        (["claims"], "Le bilan est de 52 morts"),
        (["claims", "--story", "1"], "Le bilan est de 52 morts"),
        (["claim", "aaaa"], "La Gazette ← AFP"),
        (["article", "courier.txt"], "Morning Courier ← health ministry"),
        (["entities"], "Government of Ruritania"),
        (["export", "json"], '"name": "Government of Ruritania"'),
    ],
)
def test_a_ledger_answers(
    ledger: str, arguments: list[str], shown: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(*arguments, "--ledger", ledger) == 0
    assert shown in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["stories"], 2, "which ledger? give --ledger FILE, or set HEARSAY_LEDGER"),
        (["stories", "--ledger", "none.ledger"], 1, "no ledger at none.ledger"),
        (["read", "a.txt", "--format", "cvs"], 2, "no format 'cvs'; there are: html, json, text"),
        (["read"], 2, "Missing argument"),
        (["read", "a.txt", "--workers", "-1"], 2, "greater than or equal to 0"),
        (["reed"], 2, "No such command 'reed'"),
    ],
)
def test_what_goes_wrong_is_said_without_a_traceback(
    arguments: list[str], code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(*arguments) == code
    told = capsys.readouterr().err
    assert message in told
    assert "Traceback" not in told


def test_an_id_that_is_not_there_is_said(ledger: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert call("claim", "zzz", "--ledger", ledger) == 1
    assert "no claim 'zzz'" in capsys.readouterr().err


def test_a_wrong_setting_is_misuse(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("HEARSAY_LEGDER", "x")
    assert call("stories") == 2
    assert "no setting HEARSAY_LEGDER" in capsys.readouterr().err


def test_every_language_pack_is_sound(capsys: pytest.CaptureFixture[str]) -> None:
    code = call("languages", "check")
    told = capsys.readouterr().out
    assert code == 0, told
    assert "en: no faults" in told
    assert "fr: no faults" in told


def test_the_module_is_the_command_and_loads_nothing_heavy() -> None:
    code = (
        "import sys; sys.argv = ['hearsay', '--version']\n"
        "import hearsay.cli, contextlib\n"
        "with contextlib.suppress(SystemExit): hearsay.cli.main()\n"
        "print([name for name in ('spacy', 'trafilatura', 'sqlalchemy') if name in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert told.stdout.splitlines() == [f"hearsay {hearsay.__version__}", "[]"]
    module = subprocess.run(
        [sys.executable, "-m", "hearsay", "--version"],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert module.stdout == f"hearsay {hearsay.__version__}\n"


def test_articles_come_in_through_a_pipe_and_json_goes_out_as_utf_8() -> None:
    told = subprocess.run(
        [sys.executable, "-m", "hearsay", "read", "-", "--format", "json"],
        input="L'armée a démenti lundi avoir attaqué la ville, selon l'agence Reuter.".encode(),
        capture_output=True, check=True, timeout=120, env={**os.environ, "LC_ALL": "C"},
    )  # fmt: skip
    assert "démenti" in json.loads(told.stdout.decode("utf-8"))["articles"][0]["text"]
