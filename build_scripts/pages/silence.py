"""The register of silence: pledges that were due and that no document reports on."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.figures.figure import Figure
from build_scripts.figures.reported import share_figure
from build_scripts.figures.tally import tally_figure
from build_scripts.link.addresses import pledges_path, theme_path
from build_scripts.link.years import assessed_years
from build_scripts.load.records import Pledge
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.counts import ANSWERED
from build_scripts.parts.documents import report_name
from build_scripts.parts.lists import Group, grouped
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition

ASSESSED = (*ANSWERED, "other_measure", "not_reported", "not_checkable")
COLUMNS = {
    "zh": ("部分", "有结果占比", "承诺", "有结果", "口径不同", "未见报告", "无法核验"),
    "en": (
        "Part",
        "Share with a result",
        "Pledges",
        "With a result",
        "Different measure",
        "Not reported",
        "Not checkable",
    ),
}
"""The heads of the table of shares."""


@dataclass(frozen=True)
class ShareNumber:
    """A number of pledges, linked to the list of them where there are any."""

    label: str
    count: int
    href: str


@dataclass(frozen=True)
class Share:
    """How much of what an action promised was reported back; `numbers` as the columns have them."""

    theme: Reference
    percent: str
    numbers: tuple[ShareNumber, ...]


@dataclass(frozen=True, kw_only=True)
class SilencePage(Page):
    """All that the register shows; see templates/silence.md.jinja."""

    lead: str
    shares_heading: str
    shares_note: str
    columns: tuple[str, ...]
    shares: tuple[Share, ...]
    total: Share
    figures: tuple[Figure, ...]
    groups: tuple[Group, ...]


def describe_silence(book: Casebook, edition: Edition) -> SilencePage:
    """Return the register of the assessed years."""
    address = Address(edition, "silence/")
    years = assessed_years(book)
    due = [each for each in book.pledges.values() if each.due_year in years]
    silent = [each for each in due if book.cases[each.id].shown == "not_reported"]
    report = report_name(book, edition)
    themes = dict.fromkeys(each.theme_id for each in due)
    return SilencePage(
        address=address,
        title=edition.choose("承诺了，未见报告", "Pledged, not reported"),
        description=edition.choose(
            f"{len(due)} 项承诺中，有 {len(silent)} 项在账本的文件里未见报告。",
            f"No document in this ledger reports on {len(silent)} of the {len(due)} pledges.",
        ),
        section="pledges",
        lead=edition.choose(
            f"{len(due)} 项承诺中，有 {len(silent)} 项在账本的文件里找不到结果。未见报告不等于没有做到："
            f"账本里能报告结果的只有{report}，统计公报和部门总结都还没有收录。",
            f"Of {len(due)} pledges, {len(silent)} have no result in any document of this ledger. “Not reported” does "
            f"not mean “not met”: all that could report on them here is {report}; the statistical bulletin and the "
            f"departments’ reviews are not in the ledger yet.",
        ),
        shares_heading=edition.choose("各部分报告了多少", "How much was reported on each part"),
        shares_note=edition.choose(
            "“有结果”指报告了同一指标的数字，或说明了那件事本身；占比以全部承诺为分母。",
            "“With a result” means that the same measure, or the very thing pledged, was reported on; the share is of all pledges.",
        ),
        columns=COLUMNS[edition.lang],
        shares=tuple(
            share_of(
                Reference(edition.pick(book.themes[theme_id], "name"), address.to(theme_path(theme_id))),
                [each for each in due if each.theme_id == theme_id],
                book,
                address,
                theme=theme_id,
            )
            for theme_id in themes
        ),
        total=share_of(Reference(edition.choose("合计", "All"), address.to("pledges/")), due, book, address),
        figures=(share_figure(years[0], book, address), tally_figure(years[0], book, address)),
        groups=grouped(silent, book, address),
    )


def share_of(
    heading: Reference, due: list[Pledge], book: Casebook, address: Address, **chosen: str | tuple[str, ...]
) -> Share:
    """Return what was reported back of pledges that were due; `chosen` is what else the list is filtered by."""
    verdicts = [book.cases[each.id].shown for each in due]
    kinds = (ASSESSED, ANSWERED, ("other_measure",), ("not_reported",), ("not_checkable",))
    counts = [sum(verdict in kind for verdict in verdicts) for kind in kinds]
    return Share(
        theme=heading,
        percent=f"{100 * counts[1] / len(due):.0f}%",
        numbers=tuple(
            ShareNumber(label, count, address.to(pledges_path(**chosen, verdict=kind)) if count else "")
            for label, count, kind in zip(COLUMNS[address.edition.lang][2:], counts, kinds, strict=True)
        ),
    )


PAGE = Kind("silence", SilencePage, lambda context: [describe_silence(context.book, context.edition)])
