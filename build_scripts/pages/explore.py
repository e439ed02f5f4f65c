"""The page of the interactive chart: the latest year that was assessed and the years to come, however many years there are."""

import gzip
import json
from collections import Counter
from dataclasses import dataclass

from build_scripts.assess.case import Case, Casebook
from build_scripts.assess.shown import VERDICTS
from build_scripts.charts.exploration import Choice, Exploration, Explored
from build_scripts.charts.scripts import exploration_script, viewer_script
from build_scripts.figures.counting import by_part
from build_scripts.link.addresses import pledge_path, pledges_path, theme_path
from build_scripts.link.years import assessed_years, front_year
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.named import makers_of, named
from build_scripts.parts.reference import Reference
from build_scripts.parts.values import figure_of
from build_scripts.words.edition import Edition

VIEWER = "assets/explore/viewer.js"
"""Where the script that draws stands, from the root of the site: one for both editions."""

CHART = "chart.js"
"""Where an edition's chart stands, beside its page."""

ROUNDED_TO = 10_000
"""To how many bytes the size is rounded up that a reader is told."""


@dataclass(frozen=True)
class Question:
    """A question to begin with: its words, and what to set in the chart to see the answer."""

    text: str
    settings: str


@dataclass(frozen=True)
class Crossing:
    """A row of the table that gives the chart's numbers: a theme, and its pledges by verdict."""

    theme: Reference
    numbers: tuple[int, ...]
    total: int


@dataclass(frozen=True)
class Numbers:
    """The numbers of an assessed year, which no other year's are added to; columns as the verdicts that occur."""

    anchor: str
    heading: str
    badges: tuple[Badge, ...]
    crossings: tuple[Crossing, ...]


@dataclass(frozen=True, kw_only=True)
class ExplorePage(Page):
    """All that the page shows; see templates/explore.md.jinja."""

    lead: str
    earlier: str
    chart: Exploration
    viewer: str
    script: str
    own_scripts: tuple[str, ...]
    load: str
    status: str
    status_part: str
    questions: tuple[Question, ...]
    table: Reference
    numbers: tuple[Numbers, ...]


def describe_explore(book: Casebook, edition: Edition) -> ExplorePage:
    """Return the page of the interactive chart in one edition."""
    address = Address(edition, "explore/")
    say = edition.say
    chart = exploration_of(book, address)
    latest = front_year(book)
    years = charted(book)
    facts: dict[str, str | int] = {
        "total": len(chart.rows),
        "number": len(years),
        "years": listed_years(years, edition),
    }
    return ExplorePage(
        address=address,
        title=say("explore-title"),
        description=say("explore-description", **facts),
        section="pledges",
        lead=say("explore-lead", latest=latest, shown=len(book.cases_by_year[latest]), **facts),
        earlier=say("explore-earlier") if len(years) < len(book.cases_by_year) else "",
        chart=chart,
        viewer=address.shared(VIEWER),
        script=CHART,
        own_scripts=(address.shared("assets/text.js"), address.shared("assets/explore.js")),
        load=say("explore-load", size=cost_of(chart) // 1000),
        # The page's script puts the numbers in.
        status=say("explore-status", shown="{shown}", all="{all}", parts="{parts}"),
        status_part=say("explore-status-part", verdict="{name}", number="{number}"),
        questions=questions_of(chart, book, edition),
        table=Reference(say("explore-table"), address.to(pledges_path())),
        numbers=tuple(numbers_of(year, book, address) for year in assessed_years(book) or [latest]),
    )


def charted(book: Casebook) -> list[int]:
    """Return the years whose pledges are marks of the chart."""
    return [year for year in book.cases_by_year if year >= front_year(book)]


def listed_years(years: list[int], edition: Edition) -> str:
    """Return years as a part of a sentence."""
    *first, last = map(str, years)
    return edition.say("explore-years", first=edition.listed(first), last=last) if first else last


def exploration_of(book: Casebook, address: Address) -> Exploration:
    """Return what the chart is made of; it opens on the latest year that has been assessed."""
    say = address.edition.say
    years = charted(book)
    cases = [each for each in book.cases.values() if each.year in years]
    themes = theme_names(cases, book, address.edition)
    rows = tuple(explored(each, themes, book, address) for each in cases)
    codes = [code for code in VERDICTS if any(row.verdict == code for row in rows)]
    return Exploration(
        rows=rows,
        choices=(
            Choice("theme", say("explore-theme"), tuple(themes.values())),
            Choice(
                "verdict",
                say("common-verdict"),
                tuple(badge(code, address.edition).name for code in codes),
            ),
            Choice("kind", say("explore-kind"), (say("explore-with-number"), say("explore-without-number"))),
            Choice(
                "year",
                say("explore-year"),
                tuple(map(str, years)),
                chosen=str(front_year(book)),
            ),
        ),
        verdicts=tuple(codes),
        arrange=say("explore-arrange"),
        every=say("explore-every"),
        count=say("explore-count", number="{}"),
    )


def theme_names(cases: list[Case], book: Casebook, edition: Edition) -> dict[str, str]:
    """Return what each theme of some cases is called; where documents use one name, each with its document."""
    own = {each.pledge.theme_id for each in cases}
    names = {
        theme_id: edition.pick(book.themes[theme_id], "name")
        for theme_id in book.cases_by_theme
        if theme_id in own
    }
    shared = {name for name, number in Counter(names.values()).items() if number > 1}
    return {
        theme_id: edition.say(
            "explore-theme-of", theme=name, documents=named(makers_of(book.cases_by_theme[theme_id]), edition)
        )
        if name in shared
        else name
        for theme_id, name in names.items()
    }


def explored(case: Case, themes: dict[str, str], book: Casebook, address: Address) -> Explored:
    """Return a case as the chart knows it; `themes` are the names of themes by id."""
    edition, pledge = address.edition, case.pledge
    verdict = badge(case.shown, edition)
    number = "explore-with-number" if pledge.kind == "quantitative" else "explore-without-number"
    return Explored(
        id=case.id,
        href=address.to(pledge_path(case.id)),
        title=edition.pick(pledge, "title"),
        verdict=verdict.code,
        verdict_name=verdict.name,
        theme=themes[pledge.theme_id],
        kind=edition.say(number),
        year=str(case.year),
        promised=figure_of(pledge, book, edition),
        reported=edition.clauses(edition.pick(each.outcome, "title") for each in case.exhibits),
        reason=edition.pick(case.assessment, "reason") if case.assessment else verdict.meaning,
    )


def cost_of(chart: Exploration) -> int:
    """Return what the chart costs a reader, in bytes on the wire, rounded up."""
    scripts = (viewer_script(), exploration_script(chart))
    packed = sum(len(gzip.compress(each.encode(), 6, mtime=0)) for each in scripts)
    return -(-packed // ROUNDED_TO) * ROUNDED_TO


def questions_of(chart: Exploration, book: Casebook, edition: Edition) -> tuple[Question, ...]:
    """Return questions to begin with, each with what to set in the chart."""
    clear = {f"only_{each.name}": "" for each in chart.choices}
    latest = front_year(book)

    def ask(text: str, **settings: str) -> Question:
        return Question(text, json.dumps(clear | settings, ensure_ascii=False))

    found = [ask(edition.say("explore-ask-kind", year=latest), arrange="kind", only_year=str(latest))]
    if any(each.shown == "not_reported" for each in book.cases_by_year[latest]):
        silent = badge("not_reported", edition).name
        asked = edition.say("explore-ask-silent", year=latest)
        found.insert(0, ask(asked, arrange="theme", only_verdict=silent, only_year=str(latest)))
    if len(charted(book)) > 1:
        found.append(ask(edition.say("explore-ask-year"), arrange="year"))
    return tuple(found)


def numbers_of(year: int, book: Casebook, address: Address) -> Numbers:
    """Return how many pledges of a year each theme has under each verdict."""
    edition, cases = address.edition, book.cases_by_year[year]
    occurring = {each.shown for each in cases}
    codes = [code for code in VERDICTS if code in occurring]
    crossings = []
    for theme_id, own in by_part(cases).items():
        found = Counter(each.shown for each in own)
        name = edition.pick(book.themes[theme_id], "name")
        crossings.append(
            Crossing(
                Reference(name, address.to(theme_path(theme_id))),
                tuple(found[code] for code in codes),
                found.total(),
            )
        )
    return Numbers(
        anchor=f"numbers-{year}",
        heading=edition.say("explore-numbers", year=year),
        badges=tuple(badge(code, edition) for code in codes),
        crossings=tuple(crossings),
    )


PAGE = Kind("explore", ExplorePage, lambda context: [describe_explore(context.book, context.edition)])
