"""The page of a source: the whole document, every coded span lit and linked."""

from collections import Counter
from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.assess.shown import VERDICTS
from build_scripts.link.account import Account, account_of_numerals, account_of_sentences
from build_scripts.link.addresses import as_came_path, pledge_path, source_path
from build_scripts.link.groups import group
from build_scripts.link.spans import exclusion_span
from build_scripts.load.ledger import Source
from build_scripts.load.records import Exclusion, Outcome, Paragraph, Statement
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.annotated import Run, annotated_paragraph
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.notes import (
    REPORTED,
    Excluded,
    Note,
    account_line,
    badge_of,
    count_by_paragraph,
    excluded_of,
    note_anchor,
    note_of,
)
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class Lit:
    """A run of characters as it is shown: how it is lit, where it leads, what marks stand before it.

    `anchors` are the ids of the statements whose quote begins here; `notes` the anchors of the
    notes to show. Plain text has no `href`.
    """

    parts: tuple[tuple[str, bool], ...]
    code: str = ""
    href: str = ""
    notes: str = ""
    anchors: tuple[str, ...] = ()
    marks: tuple[Badge, ...] = ()


@dataclass(frozen=True)
class SourceParagraph:
    """A paragraph of the source as it is read."""

    paragraph_id: str
    number: int
    kind: str
    lines: Reference
    runs: tuple[Lit, ...]
    translation: str
    account: str
    notes: tuple[Note, ...]
    exclusions: tuple[Excluded, ...]


@dataclass(frozen=True)
class KeyEntry:
    """A way of being lit, and how often it occurs."""

    code: str
    name: str
    number: int


@dataclass(frozen=True, kw_only=True)
class SourcePage(Page):
    """All that a source's page shows; see templates/source.md.jinja."""

    citation: str
    about: str
    account: str
    views: tuple[Reference, Reference]
    key: tuple[KeyEntry, ...]
    unmarked_key: tuple[KeyEntry, ...]
    paragraphs: tuple[SourceParagraph, ...]
    raw: Reference
    sha256: str
    style: str
    script: str


def views_of(source: Source, address: Address) -> tuple[Reference, Reference]:
    """Return the two ways to look at a source: as cleaned, and as it came."""
    edition, name = address.edition, source.package.name
    return (
        Reference(edition.say("source-as-cleaned"), address.to(source_path(name))),
        Reference(edition.say("source-as-it-came"), address.to(as_came_path(name))),
    )


def describe_source(source: Source, book: Casebook, edition: Edition) -> SourcePage:
    """Return the page of a source."""
    package = source.package
    address = Address(edition, source_path(package.name))
    raw = package.resource("source") or {}
    return SourcePage(
        address=address,
        title=edition.described(package.descriptor, "title"),
        description=edition.described(package.descriptor, "description"),
        section="sources",
        citation=edition.pick(source.about, "citation"),
        about=edition.pick(source.about, "about"),
        account=account_of(source, edition),
        views=views_of(source, address),
        key=key_of(source, book, edition),
        unmarked_key=unmarked_key_of(source, edition),
        paragraphs=source_paragraphs(source, book, address),
        raw=Reference(
            edition.say("common-as-came"), address.shared(f"data/{package.name}/latest/source.txt")
        ),
        sha256=str(raw.get("hash", "")).removeprefix("sha256:"),
        style=address.shared("assets/source.css"),
        script=address.shared("assets/source.js"),
    )


def account_of(source: Source, edition: Edition) -> str:
    """Return where every numeral and every sentence of a source went; what is none or all is said so."""
    numerals, sentences = account_of_numerals(source), account_of_sentences(source)
    return edition.run(
        [
            account_sentence("numerals", numerals, edition),
            account_sentence("sentences", sentences, edition),
            edition.say("source-reasons") if numerals.excluded or sentences.excluded else "",
        ]
    )


def account_sentence(counted: str, account: Account, edition: Edition) -> str:
    """Say how many of what an account counts, numerals or sentences, are coded and how many are not."""
    return edition.say(
        f"source-{counted}", total=account.total, coded=len(account.coded), excluded=len(account.excluded)
    )


def key_of(source: Source, book: Casebook, edition: Edition) -> tuple[KeyEntry, ...]:
    """Return how statements are lit on a source's page, in the order of verdicts, with their numbers."""
    statements: tuple[Statement, ...] = (*source.pledges, *source.outcomes)
    numbers = Counter(badge_of(each, book, edition).code for each in statements)
    names = {code: badge(code, edition).name for code in VERDICTS}
    names["not_due"] = edition.say("source-key-not-due")
    names[REPORTED] = edition.say("notes-reported")
    return tuple(KeyEntry(code, name, numbers[code]) for code, name in names.items() if numbers[code])


def unmarked_key_of(source: Source, edition: Edition) -> tuple[KeyEntry, ...]:
    """Return how many numerals and sentences of a source are not coded."""
    numbers = {
        "figure": len(account_of_numerals(source).excluded),
        "sentence": len(account_of_sentences(source).excluded),
    }
    return tuple(
        KeyEntry(f"excluded-{kind}", edition.say(f"source-key-{kind}"), number)
        for kind, number in numbers.items()
        if number
    )


def source_paragraphs(source: Source, book: Casebook, address: Address) -> tuple[SourceParagraph, ...]:
    """Return the paragraphs of a source in reading order, each with its notes."""
    edition = address.edition
    statements: list[Statement] = [*source.pledges, *source.outcomes]
    own = group((each.paragraph_id, each) for each in book.in_reading_order(statements))
    left_out = group((each.paragraph_id, each) for each in source.exclusions)
    numerals = count_by_paragraph(account_of_numerals(source))
    sentences = count_by_paragraph(account_of_sentences(source))
    described = []
    for each in source.paragraphs:
        key = each.paragraph_id
        coded, exclusions = own.get(key, []), placed(left_out.get(key, []), each)
        excluded = [
            excluded_of(exclusion, number, edition) for number, exclusion in enumerate(exclusions, start=1)
        ]
        anchors = {id(one): shown.anchor for one, shown in zip(exclusions, excluded, strict=True)}
        described.append(
            SourceParagraph(
                paragraph_id=key,
                number=each.order,
                kind=each.kind,
                lines=lines_of(each, source, address),
                runs=tuple(
                    lit(run, anchors, book, address) for run in annotated_paragraph(each, coded, exclusions)
                ),
                translation=edition.pick(each, "text") if edition.translates else "",
                account=account_line(coded, numerals.get(key, (0, 0)), sentences.get(key, (0, 0)), edition),
                notes=tuple(note_of(one, book, address) for one in coded),
                exclusions=tuple(excluded),
            )
        )
    return tuple(described)


def placed(exclusions: list[Exclusion], paragraph: Paragraph) -> list[Exclusion]:
    """Return the exclusions of a paragraph as a reader meets them."""

    def place(exclusion: Exclusion) -> tuple[int, int]:
        span = exclusion_span(exclusion, paragraph)
        return (span.start, -span.end) if span else (len(paragraph.text_zh), 0)

    return sorted(exclusions, key=place)


def lines_of(paragraph: Paragraph, source: Source, address: Address) -> Reference:
    """Return the link to the lines of the raw file that a paragraph comes from."""
    first, last = paragraph.first_line, paragraph.last_line
    say = address.edition.say
    return Reference(
        say("source-line", line=first) if first == last else say("source-lines", first=first, last=last),
        address.to(as_came_path(source.package.name, f"line-{first}")),
    )


def lit(run: Run, anchors: dict[int, str], book: Casebook, address: Address) -> Lit:
    """Return a run as it is shown; `anchors` holds the anchors of exclusions by their identity.

    A run is lit as the shortest quote it is part of. It leads to that pledge's page, and to the
    note where it is an outcome, which has no page. The reasons of what is excluded in it come last.
    """
    within = [anchors[id(each)] for each in run.within]
    if run.exclusion is not None:
        anchor = anchors[id(run.exclusion)]
        notes = " ".join([anchor, *within])
        return Lit(run.parts, f"excluded-{run.exclusion.kind}", f"#{anchor}", notes)
    if not run.statements:
        return Lit(run.parts)
    badges = {each.id: badge_of(each, book, address.edition) for each in run.statements}
    first = run.statements[0]
    return Lit(
        parts=run.parts,
        code=badges[first.id].code,
        href=f"#{note_anchor(first)}" if isinstance(first, Outcome) else address.to(pledge_path(first.id)),
        notes=" ".join([*(note_anchor(each) for each in run.statements), *within]),
        anchors=tuple(each.id for each in run.begins),
        marks=tuple(dict.fromkeys(badges[each.id] for each in run.begins)),
    )


PAGE = Kind(
    "source",
    SourcePage,
    lambda context: [
        describe_source(each, context.book, context.edition) for each in context.book.ledger.sources
    ],
)
