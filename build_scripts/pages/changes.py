"""The page of what changed from release to release."""

from dataclasses import dataclass, fields

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import pledge_path
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.change_words import described, summary_of
from build_scripts.parts.edits import Edit, edit_between, shortened
from build_scripts.parts.reference import Reference
from build_scripts.release.compare import Comparison
from build_scripts.release.history import Step
from build_scripts.release.history_lines import Change, changes_of
from build_scripts.text.tongues import WRITTEN
from build_scripts.words.edition import Edition

PATH = "changes/"
FEED = "changes.xml"
CSV = "data/changes.csv"
STATEMENTS = ("pledges", "assessments", "evidence")
"""Tables whose rows begin with a pledge's id and are shown with that pledge."""


@dataclass(frozen=True)
class CellLine:
    """One cell before and after; `lang` is the language of the cell, empty where it has none."""

    name: str
    lang: str
    edit: Edit
    reason: str


@dataclass(frozen=True)
class PledgeChange:
    """What became of one pledge; `href` is empty for one that is no longer there."""

    pledge_id: str
    title: str
    href: str
    event: str
    was: Badge | None
    is_now: Badge | None
    reason: str
    cells: tuple[CellLine, ...]


@dataclass(frozen=True)
class PackageLine:
    """A package in a release; `anchor` is empty where the version was there before."""

    anchor: str
    name: str
    title: str
    version: str
    href: str
    """Where the files of the version are; empty where the package is gone."""
    summary: str


@dataclass(frozen=True)
class StepSection:
    """A release beside the one before it."""

    anchor: str
    heading: str
    date: str
    summary: str
    packages: tuple[PackageLine, ...]
    pledges: tuple[PledgeChange, ...]


@dataclass(frozen=True, kw_only=True)
class ChangesPage(Page):
    """All that the page of changes shows; see templates/changes.md.jinja."""

    is_first: bool
    """Whether there is no earlier release to compare with."""
    cited: str
    csv: Reference
    corrections: Reference
    feed: Reference
    columns: tuple[tuple[str, str], ...]
    steps: tuple[StepSection, ...]


def version_anchor(package: str, version: str) -> str:
    """Return where the page of changes tells of a package's version, as a citation names it."""
    return f"{package}-v{version}"


def describe_changes(steps: tuple[Step, ...], book: Casebook, edition: Edition) -> ChangesPage:
    """Return the page of changes, latest release first."""
    address = Address(edition, PATH)
    example = book.ledger.sources[0].package
    return ChangesPage(
        address=address,
        title=edition.say("changes-title"),
        description=edition.say("changes-description"),
        section="changes",
        is_first=len(steps) == 1,
        cited=edition.say(
            "changes-cited-find", package=example.name, version=str(example.descriptor["version"])
        ),
        csv=Reference(edition.say("changes-csv"), address.shared(CSV)),
        corrections=Reference(edition.say("changes-corrections"), address.to("corrections/")),
        feed=Reference(edition.say("changes-feed"), address.to(FEED)),
        columns=tuple(
            (each.name, edition.say(f"changes-column-{each.name.replace('_', '-')}"))
            for each in fields(Change)
        ),
        steps=tuple(step_section(each, book, address) for each in steps),
    )


def step_section(step: Step, book: Casebook, address: Address) -> StepSection:
    """Return one release as it is shown."""
    pledges = pledge_changes(step, book, address)
    return StepSection(
        anchor=f"v{step.version}" if step.version else "unreleased",
        heading=str(step.version) if step.version else address.edition.say("changes-unreleased"),
        date=step.date,
        summary=step_summary(step, pledges, address.edition),
        packages=tuple(package_line(each, step, address) for each in step.comparisons),
        pledges=pledges,
    )


def step_summary(step: Step, pledges: tuple[PledgeChange, ...], edition: Edition) -> str:
    """Return a release in one sentence."""
    if not step.before:
        return edition.say("changes-first")
    if not pledges:
        return edition.say("changes-no-pledge")
    verdicts = sum(each.was is not None for each in pledges)
    return edition.say("changes-summary", pledges=len(pledges), verdicts=verdicts)


def package_line(comparison: Comparison, step: Step, address: Address) -> PackageLine:
    """Return one package of a release as it is shown."""
    edition, old, new = address.edition, comparison.old, comparison.new
    fresh = new is not None and new != old
    package = step.after.get(comparison.name) or step.before[comparison.name]
    return PackageLine(
        anchor=version_anchor(comparison.name, str(new)) if fresh else "",
        name=comparison.name,
        title=described(package.descriptor, edition) or comparison.name,
        version=f"{old} → {new}" if old and new and fresh else str(new or old),
        href=address.shared(f"data/{comparison.name}/v{new}/") if new else "",
        summary=summary_of(comparison, package, edition),
    )


def pledge_changes(step: Step, book: Casebook, address: Address) -> tuple[PledgeChange, ...]:
    """Return what became of each pledge in a release: other verdicts first."""
    by_pledge: dict[str, list[Change]] = {}
    for change in changes_of(step):
        if change.table in STATEMENTS and change.key:
            by_pledge.setdefault(change.key.split(" | ")[0], []).append(change)
    shown = [pledge_change(pledge_id, own, step, book, address) for pledge_id, own in by_pledge.items()]
    return tuple(sorted(shown, key=lambda each: (each.was is None, not each.event, each.pledge_id)))


def pledge_change(
    pledge_id: str, changes: list[Change], step: Step, book: Casebook, address: Address
) -> PledgeChange:
    """Return what became of one pledge."""
    edition = address.edition
    pledge = book.pledges.get(pledge_id)
    event = ""
    was = is_now = None
    reason = ""
    cells = []
    for change in changes:
        why = edition.pick(change, "reason")
        if change.change == "verdict":
            was, is_now, reason = badge(change.was, edition), badge(change.is_now, edition), why
        elif change.table == "pledges" and change.change in ("added", "removed"):
            event = edition.say(f"changes-{change.change}")
        elif change.table == "evidence" and change.change in ("added", "removed"):
            name = edition.say("changes-evidence")
            outcome = change.key.split(" | ")[-1]
            pair = ("", outcome) if change.change == "added" else (outcome, "")
            cells.append(CellLine(name, "", edit_between(*pair), why))
        elif change.change == "changed":
            name = column_name(step, change, edition)
            lang = ending if (ending := change.field.rpartition("_")[2]) in WRITTEN else ""
            cells.append(CellLine(name, lang, shortened(edit_between(change.was, change.is_now)), why))
        elif change.change == "added" and is_now is None and was is None:
            reason = why
    return PledgeChange(
        pledge_id=pledge_id,
        title=edition.pick(pledge, "title") if pledge else old_title(pledge_id, step, edition),
        href=address.to(pledge_path(pledge_id)) if pledge else "",
        event=event,
        was=was,
        is_now=is_now,
        reason=reason,
        cells=tuple(cells),
    )


def column_name(step: Step, change: Change, edition: Edition) -> str:
    """Return what a column is called in the descriptor of its package."""
    columns = step.after[change.package].resources[change.table]["schema"]["fields"]
    field = next((each for each in columns if each["name"] == change.field), None)
    return (described(field, edition) if field else "") or change.field


def old_title(pledge_id: str, step: Step, edition: Edition) -> str:
    """Return the title of a pledge that is no longer there, or its id where no title was kept."""
    for package in step.before.values():
        table = package.table("pledges") if "pledges" in package.resources else None
        for row in table.rows if table else ():
            if row.get("pledge_id") == pledge_id:
                return row.get(f"title_{edition.in_tables}", pledge_id)
    return pledge_id


PAGE = Kind(
    "changes",
    ChangesPage,
    lambda context: [describe_changes(context.steps, context.book, context.edition)],
    of_downloads=True,
)
