"""The README of each package: true of that package, and enough to read its table by."""

import re
from fnmatch import fnmatch

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.assess.shown import VERDICTS
from build_scripts.downloads.archive import PackageDownloads
from build_scripts.downloads.derived import derived_downloads
from build_scripts.paths import README
from build_scripts.words.verdicts import verdict_meaning, verdict_name
from tests.editions import EDITIONS, editions_at

PUBLIC = "https://example.org/ledger/"


@pytest.fixture(scope="module")
def packages(book: Casebook) -> dict[str, PackageDownloads]:
    return {each.name: each for each in derived_downloads(book, editions_at(PUBLIC))}


def parts(package: PackageDownloads) -> list[dict[str, str]]:
    """Return the Chinese and the English part, each as texts by heading."""
    text = package.file(README).content.decode()
    found = []
    for part in text.split("\n---\n"):
        _, *pieces = re.split(r"^## (.+)$", part, flags=re.MULTILINE)
        found.append(dict(zip(pieces[::2], pieces[1::2], strict=True)))
    return found


def test_every_verdict_is_explained_with_its_code_and_both_names(
    packages: dict[str, PackageDownloads],
) -> None:
    """Who meets a code in a column finds it in the README, in words of the site."""
    for name, package in packages.items():
        zh, en = parts(package)
        if name == "observations":
            assert "`met`" not in zh["字段"], "it holds no verdict"
            continue
        for code in VERDICTS:
            names = " | ".join(verdict_name(code, each) for each in EDITIONS)
            says, says_en = (verdict_meaning(code, each) for each in EDITIONS)
            assert f"| `{code}` | {names} | {says} |" in zh["字段"]
            assert f"| `{code}` | {names} | {says_en} |" in en["Columns"]


def test_it_says_who_coded_and_where_the_method_is(packages: dict[str, PackageDownloads]) -> None:
    """The ids of coders are explained, models are named as such, and the addresses are those of the language."""
    for package in packages.values():
        zh, en = parts(package)
        for made, said in ((zh["怎么做的"], "没有人工逐条复核"), (en["How it was made"], "no person has")):
            assert said in made
            assert "coder-a" in made and "adjudicator" in made
        assert f"{PUBLIC}method/ " in zh["怎么做的"]
        assert f"{PUBLIC}en/method/ " in en["How it was made"]
    coder = next(
        field
        for field in packages["targets-2030"].tables[0]["schema"]["fields"]
        if field["name"] == "coder_id"
    )
    assert "coder-a" in coder["description"] and "adjudicator" in coder["description_en"]


def test_sources_and_caveats_are_those_of_the_package(packages: dict[str, PackageDownloads]) -> None:
    """A year without results names the one document it is from, says what waits, and warns of no verdict."""
    zh, en = parts(packages["targets-2031"])
    assert "report-2031 (zh)" in zh["来源"] and "plan-2030" not in zh["来源"]
    assert "No document in the ledger reports on 2031 yet" in en["Caveats"]
    assert "not_due" in zh["使用时请注意"]
    assert "政府称已完成" not in zh["使用时请注意"]
    assert "by the rubric" not in en["How it was made"].replace("The rubric, how", "")
    assert "evidence_level" in parts(packages["targets-2030"])[1]["Caveats"]
    assert "evidence_level" not in parts(packages["outcomes-2030"])[1]["Caveats"]
    for name in ("targets-2030", "outcomes-2030", "yunxi-pledge-ledger"):
        zh, en = parts(packages[name])
        assert "plan-2030 (en)" in en["Sources"] and "report-2031 (en)" in en["Sources"]
        assert "政府称已完成" in zh["使用时请注意"]
        assert "No document in the ledger" not in en["Caveats"]


def test_what_we_changed_speaks_of_columns_that_are_there(packages: dict[str, PackageDownloads]) -> None:
    """Outcomes have no verdict of their own, so nothing is said of it."""
    assert "the sources state none" in parts(packages["targets-2030"])[1]["What we changed"]
    assert "the sources state none" not in parts(packages["outcomes-2030"])[1]["What we changed"]


def test_every_file_is_listed_alone_or_with_its_like(packages: dict[str, PackageDownloads]) -> None:
    """One line stands for the many tables of the full package; no file goes without."""
    for package in packages.values():
        listed = re.findall(r"^- `(.+?)`: ", parts(package)[1]["What it is"], flags=re.MULTILINE)
        for file in package.files:
            assert file.path == README or any(fnmatch(file.path, name) for name in listed), file.path
        assert len(listed) <= 14
