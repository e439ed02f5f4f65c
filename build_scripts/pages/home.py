"""The home page: the latest assessed year, and the way to all others."""

from dataclasses import dataclass

from build_scripts.assess.case import Case, Casebook
from build_scripts.link.addresses import find_out_path, pledge_path, silence_path, theme_path, year_path
from build_scripts.link.groups import group
from build_scripts.link.years import front_year, pledged_years
from build_scripts.pages.by_year import CHARTS, NEWSROOM, OUTCOMES, place_of
from build_scripts.pages.glance import documents_line, picture_of
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.pages.year import year_title
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.counts import ANSWERED, Count, Dot, counts_of, dots_of, numbers_of
from build_scripts.parts.highlights import (
    Finding,
    WorkedOut,
    findings_of,
    reported_unasked,
    worked_out_of,
)
from build_scripts.parts.margins import margin_of, silence_apart
from build_scripts.parts.named import named
from build_scripts.parts.other_readings import caveat_of
from build_scripts.parts.reference import Reference
from build_scripts.parts.structured import site_data
from build_scripts.words.edition import Edition
from build_scripts.words.sums import arithmetic


@dataclass(frozen=True)
class Answer:
    """A part of the answer: a number and its words, and where it leads, if anywhere; the one set large is `most`."""

    number: int
    text: str
    href: str
    most: bool


@dataclass(frozen=True)
class KeyNumber:
    """A pledge whose verdict could be computed."""

    reference: Reference
    arithmetic: str
    badge: Badge
    caveat: str


@dataclass(frozen=True)
class ThemeLine:
    """A part, its pledges as a row of marks, and how many of them were answered."""

    reference: Reference
    marks: tuple[Badge, ...]
    summary: str


@dataclass(frozen=True)
class Door:
    """A way into the site."""

    reference: Reference
    text: str


@dataclass(frozen=True, kw_only=True)
class HomePage(Page):
    """All that the home page shows; see templates/home.md.jinja."""

    statement: str
    space: str
    question: str
    answer: tuple[Answer, ...]
    beyond: Finding | None
    """What was reported and never promised."""
    documents: str
    dots: tuple[Dot, ...]
    counts: tuple[Count, ...]
    worked_out: WorkedOut | None
    key_numbers: tuple[KeyNumber, ...]
    ways: tuple[Reference, ...]
    findings: tuple[Finding, ...]
    why_heading: str
    why: str
    silence: Reference | None
    find_out: Reference
    search: str
    themes: tuple[ThemeLine, ...]
    years: tuple[Door, ...]
    doors: tuple[Door, ...]


def describe_home(book: Casebook, edition: Edition) -> HomePage:
    """Return the home page of an edition: the latest assessed year first."""
    address = Address(edition, "")
    say, year = edition.say, front_year(book)
    cases = book.cases_by_year[year]
    pledges = [each.pledge for each in cases]
    total = len(cases)
    silent = sum(each.shown == "not_reported" for each in cases)
    description = say("home-description", year=year, **numbers_of(pledges))
    statement = say("home-statement", year=year, total=total)
    question = say("home-question" if total > 1 else "home-question-one")
    return HomePage(
        address=address,
        title=say("home-title", year=year, total=total),
        description=description,
        section="home",
        picture=picture_of(cases, statement, question, book, address),
        is_shaped=True,
        structured=site_data(say("frame-site-name"), description, address),
        statement=statement,
        space=say("sentence-separator"),
        question=question,
        answer=answer_of(cases, year, address),
        beyond=reported_unasked(year, book, address),
        documents=edition.run(
            [
                documents_line(cases, address),
                *(edition.pick(each.about, "about") for each in cases[0].searched),
                margin_of(cases, book, edition),
            ]
        ),
        dots=dots_of(pledges, book, address),
        counts=counts_of(pledges, book, address, year=year),
        worked_out=worked_out_of(cases, edition),
        key_numbers=key_numbers_of(cases, book, address),
        ways=(
            Reference(say("home-way-parts"), "#parts"),
            Reference(say("home-way-pledges"), address.to("pledges/")),
            Reference(say("home-way-charts"), address.to(place_of(CHARTS, year, book))),
        ),
        findings=findings_of(year, book, address),
        why_heading=say("home-why", answered=sum(each.shown in ANSWERED for each in cases)),
        why=why_of(cases, edition),
        silence=Reference(say("home-silent", silent=silent), address.to(silence_path(year)))
        if silent
        else None,
        find_out=Reference(say("find-out-see"), address.to(find_out_path(year))),
        search=address.to("search/"),
        themes=theme_lines_of(cases, book, address),
        years=tuple(year_door(each, book, address) for each in reversed(pledged_years(book)) if each != year),
        doors=doors_of(year, book, address),
    )


def answer_of(cases: list[Case], year: int, address: Address) -> tuple[Answer, ...]:
    """Return how many pledges were not reported on, if any, and how many can be judged; none before a judgement."""
    if not cases[0].judgement:
        return ()
    say = address.edition.say
    silent = sum(each.shown == "not_reported" for each in cases)
    judged = sum(each.shown in ANSWERED for each in cases)
    silence = Answer(
        silent, say("home-answer-silent", number=silent), address.to(silence_path(year)), most=True
    )
    return (
        *((silence,) if silent else ()),
        Answer(judged, say("home-answer-judged"), "", most=not silent),
    )


def key_numbers_of(cases: list[Case], book: Casebook, address: Address) -> tuple[KeyNumber, ...]:
    """Return the pledges whose verdict could be computed, each with its arithmetic."""
    edition = address.edition
    return tuple(
        KeyNumber(
            Reference(edition.pick(each.pledge, "title"), address.to(pledge_path(each.id))),
            arithmetic(each.computation, book.units, edition),
            badge(each.shown, edition),
            caveat_of(each.pledge, book, edition),
        )
        for each in cases
        if each.computation and each.indicator
    )


def why_of(cases: list[Case], edition: Edition) -> str:
    """Return why most pledges can't be checked, each reason with its number; empty where all were answered."""
    shown = [each.shown for each in cases]
    reasons = [
        edition.say(f"home-why-{reason}", **{reason: number})
        for reason, verdict in (
            ("other", "other_measure"),
            ("mentioned", "mentioned"),
            ("silent", "not_reported"),
            ("open", "not_checkable"),
        )
        if (number := shown.count(verdict))
    ]
    if not reasons:
        return ""
    told = sum(each.shown in ("stated", "partly_met") and not each.computation for each in cases)
    return edition.run(
        [
            edition.say("home-why-judged"),
            edition.say(
                "home-why-numbers",
                **numbers_of([each.pledge for each in cases]),
                documents=named(cases[0].searched, edition),
                computed=sum(bool(each.computation) for each in cases),
            ),
            edition.say("home-why-told", told=told, documents=named(cases[0].searched, edition))
            if told
            else "",
            *reasons,
            silence_apart(cases, edition),
        ]
    )


def theme_lines_of(cases: list[Case], book: Casebook, address: Address) -> tuple[ThemeLine, ...]:
    """Return a line for each part that pledges stand in, as a reader of the documents meets them."""
    edition = address.edition
    lines = []
    for theme_id, own in group((each.pledge.theme_id, each) for each in cases).items():
        dots = dots_of([each.pledge for each in own], book, address)
        answered = sum(dot.badge.code in ANSWERED for dot in dots)
        lines.append(
            ThemeLine(
                Reference(edition.pick(book.themes[theme_id], "name"), address.to(theme_path(theme_id))),
                tuple(dot.badge for dot in dots),
                edition.say("home-part-answered", total=len(own), answered=answered)
                if answered
                else edition.say("home-part-silent", total=len(own)),
            )
        )
    return tuple(lines)


def year_door(year: int, book: Casebook, address: Address) -> Door:
    """Return the way to another year: how much was pledged, and of how much of that there is a result."""
    cases, say = book.cases_by_year[year], address.edition.say
    answered = sum(each.shown in ANSWERED for each in cases)
    return Door(
        Reference(year_title(year, book, address.edition), address.to(year_path(year))),
        say("home-year-assessed", total=len(cases), answered=answered)
        if year in book.judgements
        else say("home-year-coming", total=len(cases)),
    )


def doors_of(year: int, book: Casebook, address: Address) -> tuple[Door, ...]:
    """Return the ways into the rest of the site; `year` is the one that home shows."""
    say = address.edition.say
    outcomes = sum(each.period_year == year for each in book.outcomes.values())
    return (
        Door(
            Reference(say("home-door-outcomes"), address.to(place_of(OUTCOMES, year, book))),
            say("home-door-outcomes-text", outcomes=outcomes),
        ),
        Door(Reference(say("home-door-sources"), address.to("sources/")), say("home-door-sources-text")),
        Door(Reference(say("home-door-data"), address.to("data/")), say("home-door-data-text")),
        Door(
            Reference(say("home-door-newsroom"), address.to(place_of(NEWSROOM, year, book))),
            say("home-door-newsroom-text"),
        ),
        Door(Reference(say("home-door-method"), address.to("method/")), say("home-door-method-text")),
    )


PAGE = Kind("home", HomePage, lambda context: [describe_home(context.book, context.edition)])
