"""A finding to be printed: what it says, in whose words, with which picture, which rows and which caveat."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from build_scripts.assess.case import Case, Casebook
from build_scripts.charts.chart import Chart
from build_scripts.charts.sheet import Sheet
from build_scripts.figures.figure import Grounds, source_line
from build_scripts.link.addresses import newsroom_path, source_path
from build_scripts.load.records import Outcome, Pledge, Statement
from build_scripts.parts.address import Address
from build_scripts.parts.named import named
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition, sentence_case

QUOTED = 2
"""How many statements a finding quotes at most."""

Kind = Literal["pledges", "outcomes"]


@dataclass(frozen=True)
class Voice:
    """A document's own words on a finding, verbatim, with what the edition translates them to."""

    quote: str
    translation: str
    source: Reference


@dataclass(frozen=True)
class Finding:
    """What the data of a year say, ready to print; `name` is its anchor.

    `kind` and `ids` are the rows behind it: of pledges or of outcomes, with the year that their table is of.
    """

    name: str
    year: int
    headline: str
    sentence: str
    voices: tuple[Voice, ...]
    caveat: str
    chart: Chart
    source: str
    kind: Kind
    rows_year: int
    ids: tuple[str, ...]
    page: Reference
    lang: str

    @property
    def rows_path(self) -> str:
        """Where its rows lie, from the site's root: named for what they hold and for their year."""
        return f"{newsroom_path(self.year)}{self.kind}-{self.rows_year}-{self.name}.csv"

    @property
    def stem(self) -> str:
        """Where its picture stands, from the site's root, without an ending."""
        return f"{newsroom_path(self.year)}{self.year}-{self.name}-{self.lang}"

    @property
    def sheet(self) -> Sheet:
        """What stands around the picture: the headline is its title, the caveat its subtitle."""
        return Sheet(self.headline, self.caveat, self.source, self.lang)


@dataclass(frozen=True)
class Desk:
    """Where the findings of an assessed year are written, in one edition."""

    year: int
    book: Casebook
    address: Address

    @property
    def cases(self) -> list[Case]:
        """The pledges of the year."""
        return self.book.cases_by_year[self.year]

    @property
    def edition(self) -> Edition:
        """The edition that is written for."""
        return self.address.edition

    @property
    def searched(self) -> dict[str, str | int]:
        """The documents searched, as facts of a sentence: what they are called, and how many there are."""
        documents = self.cases[0].searched
        return {"documents": named(documents, self.edition), "searched": len(documents)}

    def write(
        self,
        name: str,
        facts: dict[str, str | int],
        rows: Sequence[Statement],
        picture: tuple[Chart, Grounds],
        quoted: Iterable[Statement],
        caveat: str,
        page: str,
    ) -> Finding:
        """Return a finding; `rows` are the statements behind it, `page` is the address that shows them."""
        edition, (chart, grounds) = self.edition, picture
        return Finding(
            name=name,
            year=self.year,
            headline=edition.say(f"findings-{name}-headline", **facts),
            sentence=edition.say(f"findings-{name}", **facts),
            voices=tuple(
                voice_of(each, self.book, self.address) for each in [*dict.fromkeys(quoted)][:QUOTED]
            ),
            caveat=caveat,
            chart=chart,
            source=source_line(grounds, self.address),
            kind="outcomes" if isinstance(rows[0], Outcome) else "pledges",
            rows_year=year_of(rows[0]),
            ids=tuple(each.id for each in rows),
            page=Reference(edition.say("findings-page"), self.address.to(page)),
            lang=edition.lang,
        )


def year_of(statement: Statement) -> int:
    """Return the year that a statement is about."""
    if isinstance(statement, Outcome):
        return statement.period_year
    assert isinstance(statement, Pledge)
    return statement.due_year


def voice_of(statement: Statement, book: Casebook, address: Address) -> Voice:
    """Return a statement's own words, and where they stand."""
    edition = address.edition
    about = book.source_of[statement.paragraph_id].about
    return Voice(
        statement.quote_zh,
        edition.pick(statement, "quote") if edition.translates else "",
        Reference(
            sentence_case(edition.pick(about, "short")), address.to(source_path(about.package, statement.id))
        ),
    )


def extent(part: int, whole: int) -> str:
    """Return how a sentence tells how many of all: the one there is, all of several, or some."""
    return "some" if part < whole else "one" if whole == 1 else "all"


def telling(cases: Sequence[Case]) -> list[Statement]:
    """Return what to quote of cases: the first with a number, or else the first, then its result."""
    [case, *_] = sorted(cases, key=lambda each: each.pledge.kind != "quantitative")
    return [case.pledge, *(each.outcome for each in case.exhibits)]
