"""What a reader is told of the changes between releases."""

import csv
import io
from pathlib import Path

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.pages.changes import ChangesPage, describe_changes
from build_scripts.pages.feeds import changes_feed
from build_scripts.release.history import Step, history
from build_scripts.release.history_lines import changes_csv
from build_scripts.release.published import read_releases
from build_scripts.release.versions import Version
from build_scripts.validate.run import validate
from tests.editions import editions_at
from tests.unit.editing import edit_table, set_cell
from tests.unit.releasing import publish, published, raise_version

CORRECTION = "tea-1,2031-03-04,0.1.0,plan-2030/pledges,2030-tea-output,explanation_en,How much more tea was made than in the year before.,Another explanation.,原来有误。,It was wrong.\n"


def judge_again(rows: list[dict[str, str]]) -> None:
    """Add a later verdict on the share of buses."""
    [row] = [each for each in rows if each["pledge_id"] == "2030-bus-share"]
    verdict = "not_checkable" if row["verdict"] != "not_checkable" else "not_reported"
    rows.append(
        row
        | {
            "as_of": "2031-05-01",
            "verdict": verdict,
            "reason_zh": "另有讲公交的公报。",
            "reason_en": "A bulletin.",
        }
    )


@pytest.fixture
def steps(city: Path, tmp_path: Path) -> tuple[Step, ...]:
    """Return the history of a city that was released once and then corrected and judged again."""
    publish(city, tmp_path / "earlier", "0.1.0")
    set_cell(city / "plan-2030/pledges.csv", "2030-tea-output", "explanation_en", "Another explanation.")
    edit_table(city / "assessments-2030/assessments.csv", judge_again, key=2)
    path = city / "assessments-2030/corrections.csv"
    path.write_text(path.read_text(encoding="utf-8") + CORRECTION, encoding="utf-8", newline="")
    raise_version(city, "plan-2030", "0.1.1")
    raise_version(city, "assessments-2030", "0.2.0")
    return history(read_releases(tmp_path / "earlier"), published(city), Version(0, 2, 0))


def page_of(city: Path, steps: tuple[Step, ...], lang: str) -> ChangesPage:
    ledger, problems = validate(city)
    # A pledge with a number can't be not checkable; what changed is shown whatever it is.
    assert {each.code for each in problems} <= {"evidence"}
    assert ledger is not None
    [edition] = [each for each in editions_at("https://example.org/ledger/") if each.lang == lang]
    return describe_changes(steps, Casebook(ledger), edition)


def test_the_file_holds_each_change_with_its_reason(steps: tuple[Step, ...]) -> None:
    """[release, package, versions, table, key, change, field, reason] a line."""
    rows = list(csv.DictReader(io.StringIO(changes_csv(steps).decode("utf-8-sig"))))
    names = (
        "release",
        "package",
        "version_before",
        "version",
        "table",
        "key",
        "change",
        "field",
        "reason_en",
    )
    assert [[row[name] for name in names] for row in rows] == [
        ["0.2.0", "assessments-2030", "0.1.0", "0.2.0", "assessments", "2030-bus-share", "verdict", "verdict", "A bulletin."],
        ["0.2.0", "assessments-2030", "0.1.0", "0.2.0", "assessments", "2030-bus-share | 2031-05-01", "added", "", "A bulletin."],
        ["0.2.0", "assessments-2030", "0.1.0", "0.2.0", "corrections", "tea-1", "added", "", "It was wrong."],
        ["0.2.0", "plan-2030", "0.1.0", "0.1.1", "pledges", "2030-tea-output", "changed", "explanation_en", "It was wrong."],
    ]  # fmt: skip
    assert rows[-1]["is_now"] == "Another explanation."


def test_the_page_shows_verdicts_first_and_says_why(city: Path, steps: tuple[Step, ...]) -> None:
    page = page_of(city, steps, "en")
    newest, first = page.steps
    assert [newest.anchor, first.anchor] == ["v0.2.0", "v0.1.0"]
    bus, tea = newest.pledges
    assert (bus.pledge_id, bus.reason, bus.cells) == ("2030-bus-share", "A bulletin.", ())
    assert bus.was is not None
    assert bus.is_now is not None
    assert bus.was.name != bus.is_now.name
    assert (tea.pledge_id, tea.was, tea.href) == ("2030-tea-output", None, "../pledges/2030-tea-output/")
    [cell] = tea.cells
    assert (cell.lang, cell.edit.is_now, cell.reason) == ("en", "Another explanation.", "It was wrong.")
    assert newest.summary == "Pledges that changed: 2; of these, with another verdict: 1."
    assert not page.is_first


def test_a_version_that_is_cited_has_its_place(city: Path, steps: tuple[Step, ...]) -> None:
    """Each version of each package is found once, in the release that first held it."""
    page = page_of(city, steps, "zh")
    anchors = [[each.anchor for each in step.packages if each.anchor] for step in page.steps]
    assert anchors == [
        ["assessments-2030-v0.2.0", "plan-2030-v0.1.1"],
        ["assessments-2030-v0.1.0", "plan-2030-v0.1.0", "report-2031-v0.1.0", "vocabulary-v0.1.0"],
    ]


def test_a_first_release_says_that_nothing_came_before(city: Path) -> None:
    steps = history((), published(city), Version(0, 1, 0))
    page = page_of(city, steps, "zh")
    assert page.is_first
    assert [each.anchor for each in page.steps] == ["v0.1.0"]
    assert changes_csv(steps).decode("utf-8").count("\n") == 1


def test_what_is_not_released_is_shown_but_is_no_news(city: Path, tmp_path: Path) -> None:
    publish(city, tmp_path / "earlier", "0.1.0")
    releases = read_releases(tmp_path / "earlier")
    assert [each.label for each in history(releases, published(city), Version(0, 1, 0))] == ["0.1.0"]
    raise_version(city, "plan-2030", "0.1.1")
    steps = history(releases, published(city), Version(0, 1, 0))
    assert [each.label for each in steps] == ["unreleased", "0.1.0"]
    page = page_of(city, steps, "en")
    assert page.steps[0].anchor == "unreleased"
    assert [each.anchor for each in changes_feed(page).entries] == ["v0.1.0"]


def test_a_pledge_that_is_gone_keeps_its_title(city: Path, steps: tuple[Step, ...], tmp_path: Path) -> None:
    """It is named, with no link to a page that is not there."""
    page = page_of(city, steps, "en")
    publish(city, tmp_path / "earlier", "0.2.0")
    after = published(city)
    table = after["plan-2030"].files["pledges.csv"].decode("utf-8").splitlines(keepends=True)
    after["plan-2030"].files["pledges.csv"] = "".join(table[:-1]).encode("utf-8")
    gone = table[-1].split(",")[0]
    ledger, _ = validate(city)
    assert ledger is not None
    book = Casebook(ledger)
    title = book.pledges.pop(gone).title_en
    later = history(read_releases(tmp_path / "earlier"), after, Version(0, 3, 0))
    [change] = describe_changes(later, book, page.address.edition).steps[0].pledges
    assert (change.title, change.href, change.event) == (title, "", "removed")
