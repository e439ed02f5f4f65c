"""The page of a source: the whole document, every coded span lit and linked."""

from dataclasses import dataclass

from build_scripts.describe.editions import Address, Edition, pledge_path, source_path
from build_scripts.describe.figures import figure_of, flags_of
from build_scripts.describe.lit import Segment, annotated_paragraph
from build_scripts.describe.page import Page, Reference
from build_scripts.describe.verdicts import Badge, assessed_badge
from build_scripts.link.account import account_of_numerals
from build_scripts.link.links import Links
from build_scripts.load.ledger import Source
from build_scripts.load.records import Outcome, Paragraph, Pledge, Statement

REASONS = {
    "background": ("背景", "background"),
    "date": ("日期或周年", "a date or an anniversary"),
    "duration": ("时长", "a duration"),
    "grade": ("等级或标准", "a grade or standard"),
    "list_count": ("清点本句所列的项目", "counts the items of its own sentence"),
    "name": ("专名或口号的一部分", "part of a name or slogan"),
    "ordinal": ("序数", "an ordinal"),
    "organisation": ("组织安排", "organisation"),
    "page_mark": ("版面符号", "a mark of the page layout"),
    "repeated": ("重复别处已编码的内容", "repeats what is coded elsewhere"),
    "scope": ("工作所及的范围，不是要达到的水平", "how much an activity covers, not a level to be reached"),
    "slogan": ("口号", "a slogan"),
    "term": ("固定术语的一部分", "part of a fixed term"),
    "threshold": ("指标内部的门槛", "a limit inside an indicator"),
}
"""Why something is not coded, by the code of the reason: Chinese and English."""


@dataclass(frozen=True)
class Note:
    """A coded statement in the margin of its paragraph."""

    anchor: str
    badge: Badge | None
    reference: Reference | None
    title: str
    figure: str
    flags: str


@dataclass(frozen=True)
class Lit:
    """A segment with where it leads: to a page, or to the note below the paragraph."""

    segment: Segment
    href: str
    hint: str


@dataclass(frozen=True)
class SourceParagraph:
    """A paragraph of the source as it is read."""

    paragraph_id: str
    number: int
    kind: str
    lines: str
    segments: tuple[Lit, ...]
    translation: str
    notes: tuple[Note, ...]
    exclusions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, kw_only=True)
class SourcePage(Page):
    """All that a source's page shows; see templates/source.md.jinja."""

    citation: str
    about: str
    account: str
    paragraphs: tuple[SourceParagraph, ...]
    raw: Reference
    sha256: str
    has_outcomes: bool


def describe_source(source: Source, links: Links, edition: Edition) -> SourcePage:
    """Return the page of a source."""
    package = source.package
    address = Address(edition, source_path(package.name))
    account = account_of_numerals(source)
    raw = package.resource("source") or {}
    coded, excluded = len(account.coded), len(account.excluded)
    return SourcePage(
        address=address,
        title=str(package.descriptor["title" if edition.lang == "zh" else "title_en"]),
        description=str(package.descriptor["description" if edition.lang == "zh" else "description_en"]),
        section="sources",
        citation=str(package.ledger[f"citation_{edition.lang}"]),
        about=str(package.ledger[f"about_{edition.lang}"]),
        account=edition.choose(
            f"全文有 {account.total} 处数字：{coded} 处已编码，{excluded} 处未编码，各有理由，没有遗漏。",
            f"The text holds {account.total} numerals: {coded} are coded, {excluded} are not, each for a stated "
            f"reason; none is left over.",
        ),
        paragraphs=tuple(source_paragraph(each, source, links, address) for each in source.paragraphs),
        raw=Reference(edition.words.as_came, address.shared(f"data/{package.name}/latest/source.txt")),
        sha256=str(raw.get("hash", "")).removeprefix("sha256:"),
        has_outcomes=bool(source.outcomes),
    )


def source_paragraph(paragraph: Paragraph, source: Source, links: Links, address: Address) -> SourceParagraph:
    """Return one paragraph with its notes."""
    edition = address.edition
    statements: list[Statement] = links.in_reading_order(
        [each for each in (*source.pledges, *source.outcomes) if each.paragraph_id == paragraph.paragraph_id]
    )
    exclusions = [each for each in source.exclusions if each.paragraph_id == paragraph.paragraph_id]
    titles = {each.id: edition.pick(each, "title") for each in statements}
    lines = f"{paragraph.first_line}–{paragraph.last_line}"
    if paragraph.first_line == paragraph.last_line:
        lines = str(paragraph.first_line)

    def lit(segment: Segment) -> Lit:
        if segment.kind in ("quote", "figure"):
            href = f"#{segment.owner}" if segment.is_outcome else address.to(pledge_path(segment.owner))
            return Lit(segment, href, titles[segment.owner])
        hint = edition.choose(*REASONS[segment.owner]) if segment.kind == "excluded" else ""
        return Lit(segment, "", hint)

    return SourceParagraph(
        paragraph_id=paragraph.paragraph_id,
        number=paragraph.order,
        kind=paragraph.kind,
        lines=edition.choose(f"原始文件第 {lines} 行", f"raw file, line {lines}"),
        segments=tuple(lit(each) for each in annotated_paragraph(paragraph, statements, exclusions)),
        translation=paragraph.text_en if edition.lang == "en" else "",
        notes=tuple(note_of(each, links, address) for each in statements),
        exclusions=tuple((each.text_zh, edition.choose(*REASONS[each.reason])) for each in exclusions),
    )


def note_of(statement: Statement, links: Links, address: Address) -> Note:
    """Return the note on a coded statement."""
    edition = address.edition
    figure = figure_of(statement, links, edition)
    title = edition.pick(statement, "title")
    if isinstance(statement, Pledge):
        return Note(
            anchor=statement.id,
            badge=assessed_badge(links.assessments.get(statement.id), edition),
            reference=Reference(title, address.to(pledge_path(statement.id))),
            title=title,
            figure=figure,
            flags="",
        )
    flags = flags_of(statement, edition) if isinstance(statement, Outcome) else ""
    return Note(statement.id, None, None, title, figure, flags)


@dataclass(frozen=True)
class SourceCard:
    """A source in the list of sources."""

    reference: Reference
    about: str
    account: str


@dataclass(frozen=True, kw_only=True)
class SourcesPage(Page):
    """The list of sources; see templates/sources.md.jinja."""

    lead: str
    cards: tuple[SourceCard, ...]


def describe_sources(links: Links, edition: Edition) -> SourcesPage:
    """Return the list of sources."""
    address = Address(edition, "sources/")
    pages = [describe_source(source, links, edition) for source in links.ledger.sources]
    return SourcesPage(
        address=address,
        title=edition.choose("原文", "The sources"),
        description=edition.choose(
            "账本所依据的文件，全文。", "The documents that the ledger rests on, in full."
        ),
        section="sources",
        lead=edition.choose(
            "账本只依据这几份文件。每一份都全文列出，已编码的文字标亮并连到承诺页，没有编码的数字写明理由。",
            "These documents are all that the ledger holds. Each stands here in full, with coded words lit and "
            "linked to their pledges, and a reason for every number that is not coded.",
        ),
        cards=tuple(
            SourceCard(Reference(page.title, address.to(page.address.path)), page.about, page.account)
            for page in pages
        ),
    )
