"""What keeps a release from being made."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.downloads.derived import derived_downloads
from build_scripts.problems import Problem
from build_scripts.release.changelog import declares_breaking, entry_of
from build_scripts.release.check import check_published, check_release, check_version
from build_scripts.release.compare import compare_releases
from build_scripts.release.published import Release, as_published
from build_scripts.release.versions import Version, parse_version
from tests.editions import EDITIONS
from tests.unit.editing import edit_table, set_cell
from tests.unit.releasing import published, raise_version

Change = Callable[[Path], object]
Found = list[list[str | int]]
DAY = "2031-02-01"
"""The day that the newest package is of."""
CHANGELOG = "# Changelog\n\n## 0.2.0, 2031-02-01\n\n- Less tea in `plan-2030`.\n\n## 0.1.0\n\n- All of it.\n"


def correct(city: Path) -> None:
    set_cell(city / "plan-2030/pledges.csv", "2030-tea-output", "value", "7")


def drop(city: Path) -> None:
    edit_table(city / "plan-2030/pledges.csv", lambda rows: rows.pop())


def found(problems: list[Problem]) -> Found:
    return [[each.file, each.row, each.field, each.code] for each in problems]


def released(
    city: Path, change: Change, version: str, changelog: str = CHANGELOG, first: str = "0.1.0"
) -> list[Problem]:
    """Return what keeps a changed plan from release 0.2.0 under a version, after release 0.1.0."""
    raise_version(city, "plan-2030", first)
    before = published(city)
    change(city)
    raise_version(city, "plan-2030", version)
    current = published(city)
    last = Release(Version(0, 1, 0), before, {})
    return [
        *check_published((last,), current),
        *check_release(
            "v0.2.0", Version(0, 2, 0), (last,), compare_releases(before, current), changelog, DAY
        ),
    ]


VERSION: list[str | int] = ["plan-2030/datapackage.json", 0, "version", "version"]
SILENT: list[str | int] = ["CHANGELOG.md", 0, "", "changelog"]


@pytest.mark.parametrize("version", ["0.1.1", "0.2.0", "1.0.0"])
def test_a_correction_raises_the_patch_or_more(city: Path, version: str) -> None:
    assert released(city, correct, version) == []


@pytest.mark.parametrize("version", ["0.0.9", "0.1.2", "0.3.0", "2.0.0"])
def test_a_version_that_goes_back_or_skips_stops(city: Path, version: str) -> None:
    assert found(released(city, correct, version)) == [VERSION]


def test_changed_contents_under_a_published_version_stop(city: Path) -> None:
    problems = released(city, correct, "0.1.0")
    assert found(problems) == [VERSION, VERSION]
    assert "published in release 0.1.0 with other contents" in problems[0].wrong
    assert problems[1].right == "write 0.1.1"
    assert "plan-2030" in problems[0].wrong


def test_a_major_change_needs_a_version_and_a_word(city: Path) -> None:
    assert found(released(city, drop, "1.0.1", first="1.0.0")) == [VERSION, SILENT]


def test_a_major_change_without_a_word_stops_even_with_its_version(city: Path) -> None:
    problems = released(city, drop, "2.0.0", first="1.0.0")
    assert found(problems) == [SILENT]
    assert "rows-removed-referenced pledges 1" in problems[0].wrong


def test_a_major_version_by_accident_stops(city: Path) -> None:
    """Nothing but a cell was corrected, yet the version says that all breaks."""
    problems = released(city, correct, "2.0.0", first="1.0.0")
    assert found(problems) == [SILENT]
    assert "from 1.0.0 to 2.0.0" in problems[0].wrong


def test_the_changelog_names_each_package_whose_data_changed(city: Path) -> None:
    """What the comparison found is offered as the point to write; with it, nothing is missing."""
    silent = CHANGELOG.replace("`plan-2030`", "the plan")
    [problem] = released(city, correct, "0.1.1", silent)
    assert found([problem]) == [SILENT]
    assert problem.right == "write “- `plan-2030` 0.1.1: pledges: 1 row changed, 2030-tea-output (value).”"


def test_a_better_readme_needs_no_word_in_the_changelog(city: Path) -> None:
    readme = city / "plan-2030/README.md"
    silent = CHANGELOG.replace("`plan-2030`", "the plan")
    assert released(city, lambda _: readme.write_text("# New\n", encoding="utf-8"), "0.1.1", silent) == []


@pytest.mark.parametrize(("first", "version"), [("0.1.0", "0.2.0"), ("1.0.0", "2.0.0")])
def test_a_major_change_that_the_changelog_owns_up_to_passes(city: Path, first: str, version: str) -> None:
    changelog = CHANGELOG.replace("- Less tea in `plan-2030`.", "- Breaking: `plan-2030` loses\n  a pledge.")
    assert released(city, drop, version, changelog, first) == []


def test_tag_project_and_changelog_must_agree() -> None:
    problems = check_release("v0.3.1", Version(0, 3, 0), (), (), CHANGELOG, DAY)
    assert found(problems) == [["vocabulary/datapackage.json", 0, "ledger.release", "version"], SILENT]
    assert check_release("v0.2.0", Version(0, 2, 0), (), (), CHANGELOG, DAY) == []


@pytest.mark.parametrize("heading", ["## 0.2.0, unreleased", "## 0.2.0\n\n- Less.\n\n## Unreleased"])
def test_what_is_published_does_not_call_itself_unreleased(heading: str) -> None:
    """Every zip carries the changelog; its reader holds a release."""
    changelog = CHANGELOG.replace("## 0.2.0, 2031-02-01", heading)
    assert found(check_release("v0.2.0", Version(0, 2, 0), (), (), changelog, DAY)) == [SILENT]


@pytest.mark.parametrize("heading", ["## 0.2.0", "## 0.2.0, 2031-02-02", "## 0.2.0, 1 February 2031"])
def test_the_changelog_is_of_the_day_that_the_packages_are_of(heading: str) -> None:
    changelog = CHANGELOG.replace("## 0.2.0, 2031-02-01", heading)
    [problem] = check_release("v0.2.0", Version(0, 2, 0), (), (), changelog, DAY)
    assert found([problem]) == [SILENT]
    assert problem.right == "write “## 0.2.0, 2031-02-01”, or set `created`"


def test_a_release_follows_the_last_one() -> None:
    last = Release(Version(0, 2, 0), {}, {})
    problems = check_release("v0.2.0", Version(0, 2, 0), (last,), (), CHANGELOG, DAY)
    assert found(problems) == [["vocabulary/datapackage.json", 0, "ledger.release", "version"]]


@pytest.mark.parametrize(
    ("version", "entry"),
    [("0.2.0", "- Less tea in `plan-2030`."), ("0.1.0", "- All of it."), ("0.3.0", ""), ("0.2.1", "")],
)
def test_an_entry_is_what_stands_below_its_heading(version: str, entry: str) -> None:
    assert entry_of(CHANGELOG, parse_version(version)) == entry
    assert entry_of(CHANGELOG.replace("## 0.", "## v0."), parse_version(version)) == entry


@pytest.mark.parametrize(
    ("entry", "declared"),
    [
        ("- Breaking: `plan` loses a column.", True),
        ("- Less.\n- `plan` loses a\n  column: breaking.", True),
        ("- Breaking: `other` loses a column.\n- `plan` gains a row.", False),
        ("- `plan` loses a column.", False),
    ],
)
def test_breaking_is_said_of_one_package_in_one_point(entry: str, declared: bool) -> None:
    assert declares_breaking(entry, "plan") is declared


def test_a_derived_package_sends_to_the_file_that_holds_its_version(book: Casebook) -> None:
    """There is no `outcomes-2030/datapackage.json` to edit: the vocabulary names versions of what is made."""
    current = as_published(list(derived_downloads(book, EDITIONS)))
    before = current | {"observations": replace(current["observations"], archive=b"another")}
    problems = [
        *check_published((Release(Version(0, 1, 0), before, {}),), current),
        *(each for one in compare_releases(before, current) for each in check_version(one, "")),
    ]
    place = ["vocabulary/datapackage.json", 0, "ledger.versions.observations.version", "version"]
    assert found(problems) == [place, place]
    assert all("observations" in each.wrong for each in problems)
