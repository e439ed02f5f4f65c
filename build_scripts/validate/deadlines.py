"""Check that a day due is one that the words of its pledge set: “6月底” the last of June, “年末” the last of December."""

import calendar
import datetime
import re
from collections.abc import Iterator

from build_scripts.load.records import Pledge
from build_scripts.problems import Problem

MONTHS = 12
DEADLINE = re.compile(r"[月日底末前季]|上半年|下半年|年中|年内")
DAYS = re.compile(
    "(?P<month>[0-9]{1,2}) ?月(?:(?P<day>[0-9]{1,2}) ?日|(?P<end>[底末])|(?P<by>前|以前|之前))?"
    "|(?P<half>上半年|半年内|年中)|第?(?P<quarter>[一二三四1-4])季度|(?P<year>年[底末内]|下半年|全年)"
)
"""Words that set a day, each kind of them by its name."""
QUARTERS = "一二三四"
DUE_AT = re.compile(
    "(?:[到至于在]|确保|力争|争取|截至) ?(?P<year>20[0-9]{2}) ?年[底末](?!数|值|[总常])|(?P<before>20[0-9]{2}) ?年[底末]前"
)
"""Words that set the end of a year as a day due, and do not say of what day a number is."""


def check_due_date(pledge: Pledge) -> Iterator[Problem]:
    """Yield a day due that is of another year, or that no word of the source sets."""
    words = f"{pledge.quote_zh}{pledge.carried_zh or ''}"
    if pledge.due_date is None:
        set_by = DUE_AT.search(words)
        if set_by and int(set_by["year"] or set_by["before"]) == pledge.due_year:
            yield problem(pledge, f"nothing, but “{set_by[0]}” sets a day", f"{pledge.due_year}-12-31")
        return
    if pledge.due_date.year != pledge.due_year:
        yield problem(pledge, str(pledge.due_date), f"a day of {pledge.due_year}, or nothing")
    elif (days := days_set(words, pledge.due_year)) and pledge.due_date not in days:
        named = " or ".join(map(str, sorted(days)))
        yield problem(pledge, f"{pledge.due_date}, but “{words[:60]}” sets another day", named)
    elif not DEADLINE.search(words):
        yield problem(
            pledge,
            f"{pledge.due_date}, but “{words[:60]}” sets no day",
            "nothing, or the words in carried_zh",
        )


def days_set(words: str, year: int) -> set[datetime.date]:
    """Return the days that words may set as the one due in a year: “6月底” the last of June; none where they name no time.

    What is due before a month or a day may be due on the day before it, or by its own end.
    """
    days: set[datetime.date] = set()
    if year <= datetime.MINYEAR:
        return days
    for found in DAYS.finditer(words):
        month = int(found["month"] or 0)
        if found["half"]:
            days.add(datetime.date(year, 6, 30))
        elif quarter := found["quarter"]:
            days.add(last_of(year, 3 * (QUARTERS.find(quarter) + 1 or int(quarter))))
        elif found["year"]:
            days.add(datetime.date(year, 12, 31))
        elif not 1 <= month <= MONTHS:
            continue
        elif found["day"]:
            last = last_of(year, month)
            if 1 <= int(found["day"]) <= last.day:
                day = last.replace(day=int(found["day"]))
                days |= {day, day - datetime.timedelta(days=1)}
        else:
            days |= {last_of(year, month)}
            if found["by"]:
                first = datetime.date(year, month, 1)
                days |= {first, first - datetime.timedelta(days=1)}
    return days


def last_of(year: int, month: int) -> datetime.date:
    """Return the last day of a month."""
    return datetime.date(year, month, calendar.monthrange(year, month)[1])


def problem(pledge: Pledge, wrong: str, right: str) -> Problem:
    """Return the problem with the day on which a pledge is due."""
    return Problem(pledge.file, pledge.row, "due_date", f"“{wrong}” for “{pledge.pledge_id}”", right, "date")
