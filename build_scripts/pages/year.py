"""The page of a year, for ever: what was promised for it, what became of that, what the years beside it say."""

from dataclasses import dataclass

from build_scripts.assess.case import Case, Casebook
from build_scripts.figures.figure import Figure
from build_scripts.figures.targets import years_figure
from build_scripts.link.addresses import pledge_path, pledges_path, year_path
from build_scripts.link.years import pledged_years
from build_scripts.pages.by_year import CHARTS, FIND_OUT, NEWSROOM, OUTCOMES, SILENCE, place_of
from build_scripts.pages.glance import documents_line, picture_of
from build_scripts.pages.kind import Kind
from build_scripts.pages.menu import section_of
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.beside import Change, again_of, changes_of, pairs_of, without_number
from build_scripts.parts.counts import ANSWERED, Count, Dot, counts_of, dots_of, numbers_of
from build_scripts.parts.following import Following, below_reported, following_of
from build_scripts.parts.lists import Group, grouped
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition


@dataclass(frozen=True, kw_only=True)
class YearPage(Page):
    """All that a year's page shows; see templates/year.md.jinja."""

    lead: str
    documents: str
    assessed: bool
    counts: tuple[Count, ...]
    dots: tuple[Dot, ...]
    index: tuple[Reference, ...]
    """The parts of the pledges, and what stands below them."""
    ways_heading: str
    ways: tuple[Reference, ...]
    figure: Figure | None
    changes_heading: str
    changes: tuple[Change, ...]
    below: str
    again: str
    dropped_heading: str
    dropped_note: str
    dropped: tuple[Reference, ...]
    following: Following | None
    groups: tuple[Group, ...]


def year_title(year: int, book: Casebook, edition: Edition) -> str:
    """Return what the page of a year is called: once the year is assessed, also by what became of the pledges."""
    return edition.say("year-title-assessed" if year in book.judgements else "year-title-coming", year=year)


def describe_year(year: int, book: Casebook, edition: Edition) -> YearPage:
    """Return the page of a year that pledges are due in."""
    address = Address(edition, year_path(year))
    say, cases = edition.say, book.cases_by_year[year]
    pledges, assessed = [each.pledge for each in cases], year in book.judgements
    pairs = pairs_of(year - 1, year, book)
    dropped = without_number(year, pairs, book)
    changes = changes_of(pairs, book, address)
    following = following_of(year, book, address)
    groups = grouped(pledges, book, address)
    beside, more = say("year-beside", year=year - 1), say("year-ways", year=year)
    below = {
        "following": following.heading if following else "",
        "changes": beside if changes else "",
        "ways": more,
    }
    return YearPage(
        address=address,
        title=year_title(year, book, edition),
        description=sentence_of("description", year, cases, edition),
        section=section_of([year], book),
        picture=picture_of(
            cases,
            say("home-statement", year=year, total=len(cases)),
            say("year-picture-assessed" if assessed else "year-picture-coming"),
            book,
            address,
        ),
        lead=edition.run(
            [
                sentence_of("lead", year, cases, edition),
                say("year-far", total=len(cases))
                if all(each.year > first_year_of(each) for each in cases)
                else "",
            ]
        ),
        documents=documents_line(cases, address),
        assessed=assessed,
        counts=counts_of(pledges, book, address, year=year) if assessed else (),
        dots=dots_of(pledges, book, address) if assessed else (),
        index=(
            *(Reference(f"{each.heading.text} {len(each.rows)}", f"#{each.anchor}") for each in groups),
            *(Reference(text, f"#{anchor}") for anchor, text in below.items() if text),
        ),
        ways_heading=more,
        ways=ways_of(year, book, address),
        figure=years_figure(year, book, address) if year - 1 in book.cases_by_year else None,
        changes_heading=beside,
        changes=changes,
        below=below_reported(pairs, book, edition),
        again=again_of(pairs, book, edition),
        dropped_heading=say("year-dropped", year=year, before=year - 1),
        dropped_note=say("year-dropped-note", dropped=len(dropped)),
        dropped=tuple(
            Reference(edition.pick(each, "title"), address.to(pledge_path(each.pledge_id)))
            for each in dropped
        ),
        following=following,
        groups=groups,
    )


def sentence_of(what: str, year: int, cases: list[Case], edition: Edition) -> str:
    """Return what there is of a year, as the description of its page or the lead on it."""
    facts = {"year": year, **numbers_of([each.pledge for each in cases])}
    if cases[0].judgement is None:
        return edition.say(f"year-{what}-coming", **facts)
    answered = sum(each.shown in ANSWERED for each in cases)
    silent = sum(each.shown == "not_reported" for each in cases)
    return edition.say(f"year-{what}-assessed", **facts, answered=answered, silent=silent)


def first_year_of(case: Case) -> int:
    """Return the first year that the document of a pledge makes pledges for."""
    return min(each.due_year for each in case.source.pledges)


def ways_of(year: int, book: Casebook, address: Address) -> tuple[Reference, ...]:
    """Return the ways to all that there is on a year."""
    say = address.edition.say
    listed = Reference(say("year-way-pledges"), address.to(pledges_path(year=year)))
    registers = {
        "silence": SILENCE,
        "find-out": FIND_OUT,
        "outcomes": OUTCOMES,
        "charts": CHARTS,
        "newsroom": NEWSROOM,
    }
    return (
        listed,
        *(
            Reference(say(f"year-way-{stem}"), address.to(place_of(register, year, book)))
            for stem, register in registers.items()
            if year in register.years(book)
        ),
    )


PAGE = Kind(
    "year",
    YearPage,
    lambda context: [
        describe_year(year, context.book, context.edition) for year in pledged_years(context.book)
    ],
)
