"""The notes on a paragraph of a source: what is coded from it, what is not, and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.link.account import Account
from build_scripts.link.addresses import pledge_path
from build_scripts.load.records import Exclusion, Outcome, Pledge, Statement
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.named import rests_elsewhere
from build_scripts.parts.reference import Reference
from build_scripts.parts.values import figure_of, flags_of
from build_scripts.words.edition import Edition
from build_scripts.words.sums import arithmetic
from build_scripts.words.verdicts import hyphened

REPORTED = "reported"
"""The code under which an outcome is shown: it has a mark and a colour of its own, and no verdict."""


@dataclass(frozen=True)
class Note:
    """What there is to say of a coded statement.

    `quote` is the anchor of its words in the text; `page` leads to a pledge's page; `line` is
    the arithmetic, the meaning of the verdict or the figure reported; `pledges` are those that an
    outcome is set against, each with what to say where its verdict rests on another document's number.
    """

    anchor: str
    quote: str
    badge: Badge
    title: str
    page: Reference | None
    line: str
    pledges: tuple[tuple[Badge, Reference, str], ...]


@dataclass(frozen=True)
class Excluded:
    """Words that are not coded, with the reason."""

    anchor: str
    text: str
    reason: str


def note_anchor(statement: Statement) -> str:
    """Return the anchor of the note on a statement; the statement's id is that of its words."""
    return f"note-{statement.id}"


def badge_of(statement: Statement, book: Casebook, edition: Edition) -> Badge:
    """Return a pledge's verdict, or the mark of what a source reports."""
    if isinstance(statement, Pledge):
        return badge(book.cases[statement.id].shown, edition)
    return Badge(REPORTED, edition.say("notes-reported"), "")


def note_of(statement: Statement, book: Casebook, address: Address) -> Note:
    """Return the note on a coded statement."""
    edition = address.edition
    title = edition.pick(statement, "title")
    mark = badge_of(statement, book, edition)
    if isinstance(statement, Outcome):
        figure, flags = figure_of(statement, book, edition), flags_of(statement, edition)
        both = edition.say("notes-figure-flagged", figure=figure, flags=flags)
        answers = [book.pledges[each.pledge_id] for each in book.answers.get(statement.id, [])]
        return Note(
            anchor=note_anchor(statement),
            quote=statement.id,
            badge=mark,
            title=title,
            page=None,
            line=both if figure and flags else figure or flags,
            pledges=tuple(
                (
                    badge_of(each, book, edition),
                    reference_to(each, edition.pick(each, "title"), address),
                    rests_elsewhere(statement, book.cases[each.id], edition),
                )
                for each in answers
            ),
        )
    return Note(
        anchor=note_anchor(statement),
        quote=statement.id,
        badge=mark,
        title=title,
        page=reference_to(statement, edition.say("notes-open-pledge"), address),
        line=sum_of(statement, book, edition) or mark.meaning,
        pledges=(),
    )


def reference_to(pledge: Statement, text: str, address: Address) -> Reference:
    """Return a link to a pledge's page."""
    return Reference(text, address.to(pledge_path(pledge.id)))


def sum_of(statement: Statement, book: Casebook, edition: Edition) -> str:
    """Return the arithmetic of a pledge's verdict, or nothing where none was worked out."""
    if not isinstance(statement, Pledge) or statement.id not in book.assessments:
        return ""
    computation = book.cases[statement.id].computation
    if computation is None:
        return ""
    return arithmetic(computation, book.units, edition)


def excluded_of(exclusion: Exclusion, number: int, edition: Edition) -> Excluded:
    """Return the `number`th exclusion of a paragraph."""
    return Excluded(
        anchor=f"{exclusion.paragraph_id}-x{number}",
        text=exclusion.text_zh,
        reason=edition.say(f"exclusion-reason-{hyphened(exclusion.reason)}"),
    )


def count_by_paragraph(account: Account) -> dict[str, tuple[int, int]]:
    """Return how many entries of an account are coded and how many excluded, by paragraph id."""
    numbers: dict[str, tuple[int, int]] = {}
    for entries, position in ((account.coded, 0), (account.excluded, 1)):
        for entry in entries:
            coded, excluded = numbers.get(entry.paragraph_id, (0, 0))
            numbers[entry.paragraph_id] = (coded + (position == 0), excluded + (position == 1))
    return numbers


def account_line(
    statements: Sequence[Statement], numerals: tuple[int, int], sentences: tuple[int, int], edition: Edition
) -> str:
    """Return where a paragraph went, in a line; `numerals` and `sentences` are (coded, excluded)."""
    pledges = sum(isinstance(each, Pledge) for each in statements)
    outcomes = len(statements) - pledges
    coded, excluded = numerals
    parts = []
    if pledges:
        parts.append(edition.say("notes-pledges", total=pledges))
    if outcomes:
        parts.append(edition.say("notes-outcomes", total=outcomes))
    if coded and excluded:
        parts.append(edition.say("notes-numerals", total=coded + excluded, coded=coded, excluded=excluded))
    elif coded:
        parts.append(edition.say("notes-numerals-coded", total=coded))
    elif excluded:
        parts.append(edition.say("notes-numerals-excluded", total=excluded))
    if left := sentences[1]:
        parts.append(edition.say("notes-sentences-excluded", total=left))
    return " · ".join(parts)
