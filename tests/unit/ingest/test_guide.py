"""The guide from a raw text to a published page: every command of it is run, as it stands."""

import re
import shlex
from pathlib import Path

import pytest

from build_scripts import paths
from build_scripts.cli import main
from build_scripts.validate.run import validate
from tests.minicity import DOCS
from tests.unit.ingest.drafting import REPORT, fill, finish

GUIDE = paths.ROOT / "docs/maintain/next-january.md"


def commands() -> list[list[str]]:
    """Return the commands of the guide, in order, each in words."""
    text = GUIDE.read_text(encoding="utf-8")
    blocks = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    lines = [line for block in blocks for line in block.splitlines()]
    assert all(line.startswith("python -m build_scripts ") for line in lines)
    return [shlex.split(line)[3:] for line in lines]


def run(words: list[str], city: Path, drafts: Path) -> int:
    """Run a command of the guide on the invented city, whose drafts stand in a folder of their own."""
    name, *rest = [
        str(REPORT) if word == "report.txt" else word.replace("drafts/", f"{drafts}/") for word in words
    ]
    where = [] if name == "format" else ["--data", str(city)]
    into = ["--into", str(drafts)] if name in ("ingest", "review", "status", "accept") else []
    return main([name, *rest, *where, *into])


def walk(city: Path, drafts: Path) -> list[str]:
    """Run the commands of the guide up to the one that builds; between them decide and write as a person does."""
    done = []
    for words in commands():
        if words[0] == "build":
            continue
        if words[:2] == ["status", "report-2032"]:
            assert run(words, city, drafts) == 1
            finish(drafts / "report-2032")
        if words[:2] == ["status", "assessments-2031"]:
            fill(drafts / "assessments-2031")
        code = run(words, city, drafts)
        assert code == (1 if words[:2] == ["status", "assessments-2031"] else 0), words
        done.append(words[0])
    return done


def test_the_guide_leads_from_a_raw_text_to_accepted_packages(city: Path, tmp_path: Path) -> None:
    """Every step does what the guide says, and at the end all packages pass every check."""
    done = walk(city, tmp_path / "drafts")
    assert done == ["ingest", "review", "format", "status", "status", "accept", "accept", "validate"]
    assert (tmp_path / "drafts/report-2032.html").exists()
    assert {path.name for path in city.iterdir() if path.is_dir()} >= {"report-2032", "assessments-2031"}
    assert [str(each) for each in validate(city)[1]] == []


@pytest.mark.long
def test_what_the_guide_leads_to_becomes_a_site(city: Path, tmp_path: Path) -> None:
    """The last command builds the pages of the new document and of the year it looks back on."""
    walk(city, tmp_path / "drafts")
    site = tmp_path / "site"
    assert main(["build", "--data", str(city), "--docs", str(DOCS), "--site", str(site)]) == 0
    assert (site / "sources/report-2032/index.html").exists()
    assert "2032-new-roads" in (site / "2032/index.html").read_text(encoding="utf-8")
    assert (site / "silence/2031/index.html").exists()
