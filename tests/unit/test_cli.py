"""What the commands take from where they run."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from build_scripts import paths
from build_scripts.cli import UNREAD, main, parser_of_commands
from build_scripts.problems import BuildError
from build_scripts.site.address_given import public_address, repository_address


def test_the_repository_is_the_one_that_github_runs_this_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nowhere else is one named."""
    monkeypatch.delenv("GITHUB_REPOSITORY", raising=False)
    assert repository_address() == ""
    monkeypatch.setenv("GITHUB_SERVER_URL", "https://example.org")
    monkeypatch.setenv("GITHUB_REPOSITORY", "yunxi/ledger")
    assert repository_address() == "https://example.org/yunxi/ledger"


HOSTILE = [
    'https://example.org/"><script>alert(1)</script>',
    "https://example.org/?q=<b>",
    "https://example.org/#x",
    "https://example.org/ledger /",
    "https://example.org/../../x",
    "https://exa mple.org/",
    "javascript:alert(1)",
    "file:///etc",
    "example.org",
    "https://",
    "https://例.org/",
]


@pytest.mark.parametrize("address", HOSTILE)
def test_an_address_that_is_none_stops_the_build_in_a_sentence(
    address: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """It would stand in every page; nothing is built."""
    monkeypatch.setenv("SITE_URL", address)
    assert main(["build", "--site", str(tmp_path / "site")]) == 1
    assert capsys.readouterr().err == (
        f"error: “{address.rstrip('/')}/” is no address; one such as https://example.org/ledger/\n"
    )
    assert not (tmp_path / "site").exists()


@pytest.mark.parametrize(
    "address", ["https://example.org", "http://127.0.0.1:8000/", "https://example.org/a-b/c_d/~e/"]
)
def test_an_address_that_is_one_ends_in_a_stroke(address: str) -> None:
    assert public_address(address) == f"{address.rstrip('/')}/"
    assert public_address("") == ""


def test_a_repository_that_is_no_address_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_SERVER_URL", "https://example.org")
    monkeypatch.setenv("GITHUB_REPOSITORY", 'x"><script>')
    with pytest.raises(BuildError, match="is no address"):
        repository_address()


@pytest.mark.parametrize(
    ("raised", "code", "said"),
    [
        (OSError(28, "No space left on device"), 1, "the machine does not let the work be done"),
        (PermissionError(13, "Permission denied"), 1, "the machine does not let the work be done"),
        (KeyboardInterrupt(), 130, "stopped"),
        (KeyError("title"), 1, "a fault of the program, not of the data, at test_cli.py:"),
        (BuildError("no"), 1, "error: no"),
    ],
)
def test_no_command_ends_in_a_traceback(
    raised: BaseException,
    code: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Whatever goes wrong is said in a sentence."""

    def fail(*_: object) -> None:
        raise raised

    monkeypatch.setattr("build_scripts.load.rewrite.rewrite", fail)
    assert main(["format"]) == code
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "gbk", "utf-8"])
def test_problems_are_printed_whatever_the_terminal_can_show(city: Path, encoding: str) -> None:
    """What it can't show is written with its code point; no problem is lost."""
    (city / "vocabulary/themes.csv").write_bytes(b"\xef\xbb\xbf")
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "LC_ALL": "C", "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "build_scripts", "validate", "--data", str(city)]
    done = subprocess.run(command, cwd=paths.ROOT, env=environment, capture_output=True, check=False)
    assert done.returncode == 1
    assert b"vocabulary/themes.csv" in done.stdout
    assert b"[file-bom]" in done.stdout
    assert b"Traceback" not in done.stderr


def test_the_readme_names_every_command() -> None:
    """In the lines about `--help`, and no other."""
    [commands] = [each.choices for each in parser_of_commands()._actions if isinstance(each.choices, dict)]
    readme = (paths.ROOT / "README.md").read_text(encoding="utf-8")
    told = readme.partition("`python -m build_scripts --help`")[2].partition("\n\n")[0]
    assert set(re.findall(r"`([a-z]+)`", told)) == set(commands)


def test_a_command_whose_reader_went_away_ends_quietly(city: Path) -> None:
    """As in `validate | head`: however much was printed, nothing is complained of."""
    done = subprocess.run(
        [
            "bash",
            "-c",
            f"set -o pipefail; {sys.executable} -m build_scripts validate --data {city} --format json | true",
        ],
        cwd=paths.ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == UNREAD
    assert "error" not in done.stderr and "Traceback" not in done.stderr
    assert "Exception" not in done.stderr
