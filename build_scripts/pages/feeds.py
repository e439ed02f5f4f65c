"""Feeds: what changed, for readers who want to be told."""

from dataclasses import dataclass

from build_scripts.pages import changes, corrections
from build_scripts.pages.changes import ChangesPage, StepSection
from build_scripts.pages.corrections import CorrectionsPage
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address


@dataclass(frozen=True)
class FeedEntry:
    """Something that happened; `anchor` is where its page tells of it, `date` is YYYY-MM-DD."""

    anchor: str
    title: str
    date: str
    summary: str


@dataclass(frozen=True)
class Feed:
    """A feed beside an edition's pages: `file` is at the edition's root, `page` shows the same."""

    file: str
    page: Address
    title: str
    entries: tuple[FeedEntry, ...]


def feeds_of(pages: list[Page]) -> list[Feed]:
    """Return the feeds of an edition, one for each page of things that happen."""
    feeds = []
    for page in pages:
        if isinstance(page, CorrectionsPage):
            feeds.append(corrections_feed(page))
        elif isinstance(page, ChangesPage):
            feeds.append(changes_feed(page))
    return feeds


def corrections_feed(page: CorrectionsPage) -> Feed:
    """Return the corrections as a feed."""
    entries = tuple(
        FeedEntry(
            each.anchor,
            each.place,
            each.date,
            page.say("feeds-correction", was=each.was, is_now=each.is_now, reason=each.reason),
        )
        for each in page.entries
    )
    return Feed(corrections.FEED, page.address, page.title, entries)


def changes_feed(page: ChangesPage) -> Feed:
    """Return the releases as a feed; what is not released yet is no news."""
    entries = tuple(
        FeedEntry(step.anchor, step.heading, step.date, summary_of(step, page))
        for step in page.steps
        if step.anchor != "unreleased"
    )
    return Feed(changes.FEED, page.address, page.title, entries)


def summary_of(step: StepSection, page: ChangesPage) -> str:
    """Return what a release changed, in plain text."""
    lines = [step.summary]
    for each in step.pledges:
        line = each.title
        if each.was and each.is_now:
            line = page.say("feeds-verdict", title=line, was=each.was.name, is_now=each.is_now.name)
        lines.append(page.say("feeds-event", title=line, event=each.event) if each.event else line)
    lines += [
        page.say("feeds-package", package=each.name, version=each.version, summary=each.summary)
        for each in step.packages
    ]
    return "\n".join(lines)
