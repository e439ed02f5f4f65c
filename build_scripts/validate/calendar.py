"""Check that days and years lie where the documents put them, and none ahead of today."""

import datetime
import os
import re
from collections.abc import Iterator

from build_scripts.load.ledger import Judgement, Ledger, Source
from build_scripts.load.packages import DataPackage
from build_scripts.load.records import Outcome, Paragraph, Pledge, Statement
from build_scripts.paths import DESCRIPTOR
from build_scripts.problems import Problem
from build_scripts.text.figure_words import YEARS_TOGETHER
from build_scripts.validate.deadlines import check_due_date

FARTHEST = datetime.timedelta(hours=14)
"""How far the first time zone to begin a day is ahead of UTC."""
YEAR_OF_NAME = re.compile(r"(?:^|-)((?:19|20|21)[0-9]{2})(?:-|$)")
EARLY = 6
"""Up to which month a document of a year looks back on the year before."""
AHEAD = 30
"""How many years after a document a pledge of it may be due."""
RUNNING = re.compile(f"累计|连续|连涨|连|共|总|以来|年均|{YEARS_TOGETHER}|存量|期间|时期")
TOTAL, CLAUSE_END = re.compile("累计"), re.compile("[，。；]")
ESTIMATE, MAY_BE_ESTIMATE = re.compile("预计数"), re.compile("预计|初步|快报|估")
REACHING = "下同"
"""What says of a mark such as 预计数 that it holds below, and not how far."""
MEASURED = ("level", "growth_rate", "share", "change_pp")
"""Forms of what can only be estimated before a year is over; what is counted or ranked can be known."""
SPAN = re.compile("[一二三四五六七八九十]五|[两三四五]年|明年|来年|末")
"""What sets a year without naming it: the end of a five-year plan, a campaign of two years."""


def now() -> datetime.datetime:
    """Return the moment that it is, in UTC, or the one that SOURCE_DATE_EPOCH makes of a run.

    The variable is that of https://reproducible-builds.org/specs/source-date-epoch/.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isdecimal():
        return datetime.datetime.fromtimestamp(int(epoch), datetime.UTC)
    return datetime.datetime.now(datetime.UTC)


def today() -> datetime.date:
    """Return the day that it is somewhere on earth."""
    return (now() + FARTHEST).date()


def check_calendar(ledger: Ledger) -> Iterator[Problem]:
    """Yield days ahead of today, and years that a document can't speak of."""
    for package in ledger.packages:
        yield from check_package(package)
    for source in ledger.sources:
        yield from check_source(source)
    documents = {source.package.name: source for source in ledger.sources}
    for judgement in ledger.judgements:
        yield from check_judgement(judgement, documents)
    for each in ledger.vocabulary.retired_ids:
        if each.retired_on > today():
            yield ahead(each.file, each.row, "retired_on", each.retired_on)


def check_package(package: DataPackage) -> Iterator[Problem]:
    """Yield the days that a descriptor names and that have not come."""
    file = f"{package.name}/{DESCRIPTOR}"
    days = {"created": str(package.descriptor["created"])[:10]}
    days |= {
        f"ledger.{name}": str(package.ledger[name])
        for name in ("issued", "published")
        if name in package.ledger
    }
    days |= {f"ledger.sealed.{name}": str(day) for name, day in package.ledger.get("sealed", {}).items()}
    for at, search in enumerate(package.ledger.get("searches", [])):
        days |= {f"ledger.searches[{at}].{name}": str(search[name]) for name in ("as_of", "up_to")}
    for place, said in days.items():
        try:
            day = datetime.date.fromisoformat(said)
        except ValueError:
            yield Problem(file, 0, place, f"“{said}” is no day", "a day of the calendar", "date")
            continue
        if day > today():
            yield ahead(file, 0, place, day)
        elif place == "created" and (first := first_day(package)) and day < first:
            wrong = f"{day}, before what the package is of"
            yield Problem(file, 0, place, wrong, f"{first} or later", "date")


def first_day(package: DataPackage) -> datetime.date | None:
    """Return the day before which a package can’t have been made: on which its document was issued, or a year before its name’s.

    A document on a year may be of the end of the year before.
    """
    if issued := day_of(str(package.ledger.get("issued", ""))):
        return issued
    named = YEAR_OF_NAME.search(package.name)
    return datetime.date(int(named[1]) - 1, 1, 1) if named else None


def day_of(text: str) -> datetime.date | None:
    """Return a day as a descriptor writes it, or None where it is none."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        return None


def years_of(source: Source) -> tuple[int, int, int] | None:
    """Return the year that a document is of, and the first and last year that it reports on without naming it.

    A report of January looks back on the year before; one of December, and what its name says is of that
    year, on the year itself. None where neither name nor day says which year.
    """
    named = YEAR_OF_NAME.search(source.package.name)
    day = source.about.issued or source.about.published
    if named is None and day is None:
        return None
    of = int(named[1]) if named else day.year if day else 0
    if day is None:
        return of, of - 1, of
    looks_back = day.year - 1 if of == day.year and day.month <= EARLY else min(of, day.year)
    return of, looks_back, looks_back


def check_source(source: Source) -> Iterator[Problem]:
    """Yield statements on years that their document can't speak of, and days that its words do not name."""
    about = source.about
    if about.issued and about.published and about.published < about.issued:
        yield Problem(
            f"{source.package.name}/{DESCRIPTOR}", 0, "ledger.published", f"{about.published} is before {about.issued}",
            "a day on or after ledger.issued", "date",
        )  # fmt: skip
    years = years_of(source)
    paragraphs = {each.paragraph_id: each for each in source.paragraphs}
    for pledge in source.pledges:
        if paragraph := paragraphs.get(pledge.paragraph_id):
            if years:
                yield from check_due_year(pledge, paragraph, years[0])
            yield from check_due_date(pledge)
    first = min((each.order for each in source.paragraphs if REACHING in each.text_zh), default=None)
    for outcome in source.outcomes:
        if paragraph := paragraphs.get(outcome.paragraph_id):
            if years:
                yield from check_period(outcome, paragraph, *years[1:])
            yield from check_marks(outcome, paragraph, below=first is not None and paragraph.order > first)


def check_due_year(pledge: Pledge, paragraph: Paragraph, year: int) -> Iterator[Problem]:
    """Yield a pledge that is due before its document, or in a later year that nothing names."""
    if not year <= pledge.due_year <= year + AHEAD:
        yield problem(
            pledge, "due_year", f"{pledge.due_year}", f"{year}, the year of the document, or one after it"
        )
    elif (
        pledge.due_year != year
        and str(pledge.due_year) not in paragraph.text_zh
        and not SPAN.search(f"{pledge.quote_zh}{pledge.carried_zh or ''}")
    ):
        yield problem(
            pledge, "due_year", f"{pledge.due_year}, which {paragraph.paragraph_id} does not name", f"{year}"
        )


def check_period(outcome: Outcome, paragraph: Paragraph, first: int, last: int) -> Iterator[Problem]:
    """Yield an outcome of a year that its document comes before, or of an earlier one that nothing names."""
    if outcome.period_year > last:
        yield problem(
            outcome, "period_year", f"{outcome.period_year}", f"{last}, on which the document reports"
        )
    elif outcome.period_year < first and str(outcome.period_year) not in paragraph.text_zh:
        wrong = f"{outcome.period_year}, which {paragraph.paragraph_id} does not name"
        yield problem(outcome, "period_year", wrong, f"{last}, on which the document reports")


def check_marks(outcome: Outcome, paragraph: Paragraph, *, below: bool) -> Iterator[Problem]:
    """Yield an outcome with a number that is an estimate or a running total only in the table, or only in the words.

    `below` says that a paragraph before it marks what follows as estimates.
    """
    if outcome.value is None:
        for field in ("is_estimate", "is_cumulative"):
            if getattr(outcome, field) is not False:
                yield problem(outcome, field, "not false", "false: there is no number")
        return
    must, may = (bool(each.search(paragraph.text_zh)) for each in (ESTIMATE, MAY_BE_ESTIMATE))
    if (must and outcome.is_estimate is not True) or (outcome.is_estimate and not may):
        said = "" if outcome.is_estimate is None else str(outcome.is_estimate).lower()
        right = "true for the numbers of a paragraph that says 预计数, and for no others"
        yield problem(outcome, "is_estimate", said, right)
    elif outcome.is_estimate is None and not (below and outcome.form in MEASURED):
        right = "true or false: no mark before it reaches this number"
        yield problem(outcome, "is_estimate", "", right)
    if outcome.is_cumulative is False and is_running_total(outcome):
        yield problem(outcome, "is_cumulative", "false", "true, as the words say 累计 of this number")
    if outcome.is_cumulative and not RUNNING.search(f"{outcome.quote_zh}{outcome.carried_zh or ''}"):
        yield problem(
            outcome, "is_cumulative", "true", "false, or words such as 累计 in the quote or carried_zh"
        )


def is_running_total(outcome: Outcome) -> bool:
    """Say whether the words call a figure a running total, in its own clause or in those that it carries."""
    before = outcome.quote_zh.partition(outcome.figure_text or "")[0]
    return bool(TOTAL.search(outcome.carried_zh or "") or TOTAL.search(CLAUSE_END.split(before)[-1]))


def check_judgement(judgement: Judgement, documents: dict[str, Source]) -> Iterator[Problem]:
    """Yield searches before their documents came out, and rows of days that have not come."""
    file = f"{judgement.package.name}/{DESCRIPTOR}"
    if judgement.package.name != f"assessments-{judgement.year}":
        right = f"“assessments-{judgement.year}”, the year that it assesses"
        yield Problem(file, 0, "name", f"“{judgement.package.name}”", right, "date")
    for at, search in enumerate(judgement.searches):
        for name in search.documents:
            source = documents.get(name)
            day = (source.about.published or source.about.issued) if source else None
            if day and search.as_of < day:
                yield Problem(
                    file, 0, f"ledger.searches[{at}].as_of", f"{search.as_of}, before {name} came out",
                    f"{day} or later", "date",
                )  # fmt: skip
            if source and (issued := source.about.issued) and search.up_to < issued:
                wrong = f"{search.up_to}, before {name} was issued"
                yield Problem(file, 0, f"ledger.searches[{at}].up_to", wrong, f"{issued} or later", "date")
    for row in judgement.assessments:
        if row.as_of > today():
            yield ahead(row.file, row.row, "as_of", row.as_of)
    for each in judgement.corrections:
        if each.corrected_on > today():
            yield ahead(each.file, each.row, "corrected_on", each.corrected_on)


def ahead(file: str, row: int, field: str, day: datetime.date) -> Problem:
    """Return the problem that a day has not come."""
    return Problem(file, row, field, f"{day} has not come", f"{today()} at the latest", "date")


def problem(statement: Statement, field: str, wrong: str, right: str) -> Problem:
    """Return the problem with a day or year of a statement."""
    return Problem(statement.file, statement.row, field, f"“{wrong}” for “{statement.id}”", right, "date")
