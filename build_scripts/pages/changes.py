"""The page of what changed from release to release."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import pledge_path
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.change_words import CHANGE_COLUMNS, summary_of
from build_scripts.parts.edits import Edit, edit_between, shortened
from build_scripts.parts.reference import Reference
from build_scripts.release.compare import Comparison
from build_scripts.release.history import Step
from build_scripts.release.history_lines import Change, changes_of
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

    lead: str
    none_yet: str
    cited_heading: str
    cited: tuple[str, ...]
    csv: Reference
    corrections: Reference
    feed: Reference
    columns_heading: str
    columns: tuple[tuple[str, str], ...]
    pledges_heading: str
    packages_heading: str
    steps: tuple[StepSection, ...]


def version_anchor(package: str, version: str) -> str:
    """Return where the page of changes tells of a package's version, as a citation names it."""
    return f"{package}-v{version}"


def describe_changes(steps: tuple[Step, ...], book: Casebook, edition: Edition) -> ChangesPage:
    """Return the page of changes, latest release first."""
    address = Address(edition, PATH)
    choose = edition.choose
    example = book.ledger.sources[0].package
    version = example.descriptor["version"]
    earlier = len(steps) > 1
    return ChangesPage(
        address=address,
        title=choose("版本之间改了什么", "What changed between versions"),
        description=choose(
            "每个版本改了哪些承诺、哪些结论、为什么。",
            "Which pledges and verdicts changed in each version, and why.",
        ),
        section="changes",
        lead=choose(
            "每次发布都与上一次逐行比较。改动由程序比出，不靠人工登记。",
            "Each release is compared with the one before it, row by row, by program and not from memory.",
        ),
        none_yet=""
        if earlier
        else choose(
            "这是第一个版本，没有更早的版本可比。",
            "This is the first version; there is no earlier release to compare with.",
        ),
        cited_heading=choose("引用之后改过没有", "Has it changed since it was cited?"),
        cited=(
            choose(
                f"引用里写有数据包和版本，例如“{example.name} {version} 版”。在下面找到这个数据包的这个版本，它上方列出的改动都在它之后。"
                "没有改动的数据包会把版本沿用到后来几次发布，这时看引用里的日期。",
                f"A citation names a data package and its version, such as “{example.name}, version {version}”. Find that "
                "version of that package below: whatever is listed above it came later. A package that did not change keeps "
                "its version through several releases; then go by the date in the citation.",
            ),
            choose(
                "旧版本的文件一直保留在原来的地址：data/<数据包>/v<版本>/。",
                "The files of older versions stay where they were, at data/<package>/v<version>/.",
            ),
        ),
        csv=Reference(choose("全部改动（CSV）", "All changes (CSV)"), address.shared(CSV)),
        corrections=Reference(choose("更正与报错", "Corrections"), address.to("corrections/")),
        feed=Reference(choose("订阅改动（Atom）", "Feed of changes (Atom)"), address.to(FEED)),
        columns_heading=choose("CSV 的字段", "Columns of the CSV"),
        columns=tuple((name, choose(*said)) for name, said in CHANGE_COLUMNS.items()),
        pledges_heading=choose("改动的承诺", "Pledges that changed"),
        packages_heading=choose("数据包", "Data packages"),
        steps=tuple(step_section(each, book, address) for each in steps),
    )


def step_section(step: Step, book: Casebook, address: Address) -> StepSection:
    """Return one release as it is shown."""
    choose = address.edition.choose
    pledges = pledge_changes(step, book, address)
    return StepSection(
        anchor=f"v{step.version}" if step.version else "unreleased",
        heading=str(step.version) if step.version else choose("尚未发布的改动", "Not yet released"),
        date=step.date,
        summary=step_summary(step, pledges, address.edition),
        packages=tuple(package_line(each, step, address.edition) for each in step.comparisons),
        pledges=pledges,
    )


def step_summary(step: Step, pledges: tuple[PledgeChange, ...], edition: Edition) -> str:
    """Return a release in one sentence."""
    if not step.before:
        return edition.choose("第一个版本。", "The first version.")
    verdicts = sum(each.was is not None for each in pledges)
    if not pledges:
        return edition.choose("承诺和结论没有改动。", "No pledge and no verdict changed.")
    return edition.choose(
        f"改动涉及 {len(pledges)} 项承诺，其中 {verdicts} 项的结论有变。",
        f"Pledges that changed: {len(pledges)}; of these, with another verdict: {verdicts}.",
    )


def package_line(comparison: Comparison, step: Step, edition: Edition) -> PackageLine:
    """Return one package of a release as it is shown."""
    old, new = comparison.old, comparison.new
    fresh = new is not None and new != old
    package = step.after.get(comparison.name) or step.before[comparison.name]
    return PackageLine(
        anchor=version_anchor(comparison.name, str(new)) if fresh else "",
        name=comparison.name,
        title=str(package.descriptor.get(edition.choose("title", "title_en"), comparison.name)),
        version=f"{old} → {new}" if old and new and fresh else str(new or old),
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
        why = edition.choose(change.reason_zh, change.reason_en)
        if change.change == "verdict":
            was, is_now, reason = badge(change.was, edition), badge(change.is_now, edition), why
        elif change.table == "pledges" and change.change in ("added", "removed"):
            event = (
                edition.choose("新增", "added")
                if change.change == "added"
                else edition.choose("删去", "removed")
            )
        elif change.table == "evidence" and change.change in ("added", "removed"):
            name = edition.choose("依据", "Evidence")
            outcome = change.key.split(" | ")[-1]
            pair = ("", outcome) if change.change == "added" else (outcome, "")
            cells.append(CellLine(name, "", edit_between(*pair), why))
        elif change.change == "changed":
            name = column_name(step, change, edition)
            lang = change.field[-2:] if change.field.endswith(("_zh", "_en")) else ""
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
    fields = step.after[change.package].resources[change.table]["schema"]["fields"]
    suffix = edition.choose("", "_en")
    return next(
        (str(each.get(f"title{suffix}", each["name"])) for each in fields if each["name"] == change.field),
        change.field,
    )


def old_title(pledge_id: str, step: Step, edition: Edition) -> str:
    """Return the title of a pledge that is no longer there, or its id where no title was kept."""
    for package in step.before.values():
        table = package.table("pledges") if "pledges" in package.resources else None
        for row in table.rows if table else ():
            if row.get("pledge_id") == pledge_id:
                return row.get(f"title_{edition.lang}", pledge_id)
    return pledge_id


PAGE = Kind(
    "changes", ChangesPage, lambda context: [describe_changes(context.steps, context.book, context.edition)]
)
