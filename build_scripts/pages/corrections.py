"""The page of corrections, and how to report a mistake."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class CorrectionEntry:
    """A correction as it is shown."""

    correction_id: str
    date: str
    place: str
    was: str
    is_now: str
    reason: str
    since: str


@dataclass(frozen=True, kw_only=True)
class CorrectionsPage(Page):
    """All that the page of corrections shows; see templates/corrections.md.jinja."""

    lead: str
    none_yet: str
    entries: tuple[CorrectionEntry, ...]
    feed: str
    feed_name: str
    changes: Reference
    report_heading: str
    report: tuple[str, ...]
    channel: Reference | None
    """Where to report; None where the repository's address is not known."""


FEED = "corrections.xml"
"""The name of the feed of corrections, at an edition's root."""


def describe_corrections(book: Casebook, edition: Edition) -> CorrectionsPage:
    """Return the page of corrections, latest first."""
    address = Address(edition, "corrections/")
    every = [each for judgement in book.ledger.judgements for each in judgement.corrections]
    choose = edition.choose
    return CorrectionsPage(
        address=address,
        title=choose("更正", "Corrections"),
        description=choose(
            "已发布数据的更正，以及怎样报告错误。",
            "Corrections to published data, and how to report a mistake.",
        ),
        section="corrections",
        lead=choose(
            "数据发布之后改动过的内容都列在这里：原来是什么，从哪个版本起有误，现在是什么，为什么改。",
            "Everything changed after publication is listed here: what it said, since which version it was wrong, what "
            "it says now, and why.",
        ),
        none_yet="" if every else choose("还没有更正。", "There are no corrections yet."),
        entries=tuple(
            CorrectionEntry(
                correction_id=each.correction_id,
                date=each.corrected_on.isoformat(),
                place=f"{each.table} · {each.record_id} · {each.field}",
                was=each.was,
                is_now=each.is_now,
                reason=edition.pick(each, "reason"),
                since=each.since_version,
            )
            for each in sorted(every, key=lambda each: (each.corrected_on, each.correction_id), reverse=True)
        ),
        feed=address.to(FEED),
        feed_name=choose("订阅更正（Atom）", "Feed of corrections (Atom)"),
        changes=Reference(
            choose("版本之间的全部改动", "Everything that changed between versions"), address.to("changes/")
        ),
        report_heading=choose("报告错误", "Report a mistake"),
        report=(
            choose(
                "每一项承诺的页末有“报告错误”，点开是编号、引文和数据版本，请原样附上，再写明哪里不对、原文怎么说。",
                "At the foot of each pledge’s page, “Report a mistake” shows its id, its quote and the version of the data. "
                "Please send these unchanged, and say what is wrong and what the source says.",
            ),
            choose(
                "请在发布本站的代码仓库提出（GitHub 的 Issues）。引文、数字、结论、译文和解释都可以指正；"
                "对结论有异议，请指出准则的哪一条用错了，或准则本身哪里不对。",
                "Raise it in the repository that this site is published from (its GitHub issues). Quotes, numbers, "
                "verdicts, translations and explanations can all be challenged; for a verdict, name the rule of the "
                "rubric that was misapplied, or what is wrong with the rule.",
            ),
        ),
        channel=Reference(
            choose("打开 Issues，提出指正", "Open the issues and report it"), f"{edition.repository}/issues"
        )
        if edition.repository
        else None,
    )


PAGE = Kind(
    "corrections", CorrectionsPage, lambda context: [describe_corrections(context.book, context.edition)]
)
