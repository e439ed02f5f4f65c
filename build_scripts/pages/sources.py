"""The list of sources."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import as_came_path, source_path
from build_scripts.load.ledger import Source
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.pages.source import KeyEntry, account_of, key_of
from build_scripts.parts.address import Address
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class SourceCard:
    """A source in the list of sources: what it is, what it holds, how to read it."""

    reference: Reference
    citation: str
    about: str
    holds: str
    key: tuple[KeyEntry, ...]
    account: str
    doors: tuple[Reference, ...]


@dataclass(frozen=True, kw_only=True)
class SourcesPage(Page):
    """The list of sources; see templates/sources.md.jinja."""

    lead: str
    cards: tuple[SourceCard, ...]
    style: str
    ways: str


def describe_sources(book: Casebook, edition: Edition) -> SourcesPage:
    """Return the list of sources."""
    address = Address(edition, "sources/")
    choose = edition.choose
    return SourcesPage(
        address=address,
        title=choose("原文", "The sources"),
        description=choose("账本所依据的文件，全文。", "The documents that the ledger rests on, in full."),
        section="sources",
        lead=choose(
            "账本只依据这几份文件。每一份都逐字列出：标亮的字点开是承诺和结论，没有编码的数字和句子点开是理由。",
            "These documents are all that the ledger rests on. Each stands here word for word: highlighted words open to their "
            "pledge and verdict, and numbers and sentences that are not coded open to the reason.",
        ),
        cards=tuple(card_of(source, book, address) for source in book.ledger.sources),
        style=address.shared("assets/source.css"),
        ways=choose("怎样读", "Ways to read it"),
    )


def card_of(source: Source, book: Casebook, address: Address) -> SourceCard:
    """Return a source as it stands in the list."""
    edition, package = address.edition, source.package
    choose = edition.choose
    paragraphs, pledges, outcomes = len(source.paragraphs), len(source.pledges), len(source.outcomes)
    reported_zh, reported_en = (
        (f"、{outcomes} 项完成情况", f" and {outcomes} reported outcomes") if outcomes else ("", "")
    )
    return SourceCard(
        reference=Reference(
            str(package.descriptor["title" if edition.lang == "zh" else "title_en"]),
            address.to(source_path(package.name)),
        ),
        citation=str(package.ledger[f"citation_{edition.lang}"]),
        about=str(package.ledger[f"about_{edition.lang}"]),
        holds=choose(
            f"{paragraphs} 段，{pledges} 项承诺{reported_zh}",
            f"{paragraphs} paragraphs, {pledges} pledges{reported_en}",
        ),
        key=key_of(source, book, edition),
        account=account_of(source, edition),
        doors=(
            Reference(choose("读全文", "Read it in full"), address.to(source_path(package.name))),
            Reference(choose("看原样", "See it as it came"), address.to(as_came_path(package.name))),
            Reference(
                choose("下载原始文件", "Download the raw file"),
                address.shared(f"data/{package.name}/latest/source.txt"),
            ),
        ),
    )


PAGE = Kind("sources", SourcesPage, lambda context: [describe_sources(context.book, context.edition)])
