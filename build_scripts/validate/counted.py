"""Check that a number counts the same thing wherever it is told: 8500户 are no 8,500 people, and 8月1日 is no 2 August."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache

from build_scripts.load.records import Record, Statement
from build_scripts.problems import Problem
from build_scripts.text.magnitudes import KEPT, MONTHS, known_values, numbers_in_english, numbers_in_place
from build_scripts.text.tongues import WRITTEN
from build_scripts.validate.languages import columns_of

UNITS = (
    ("households?", "户"),
    ("(?:firms|enterprises|companies)", "[家户]|企业|公司|厂"),
    ("(?:people|persons?)", "[人名位口]"),
    ("(?:km|kilomet(?:re|er)s?)(?!²)", "公里|千米"),
    ("mu", "亩"),
    ("hectares?", "公顷"),
    ("tonnes?", "吨"),
    ("(?:kg|kilograms?)", "公斤|千克"),
    ("yuan", "元"),
    ("(?:US )?dollars?", "美元"),
    ("(?:%|per ?cent)", "[%‰]"),
    ("percentage points?", "个?百分点"),
    ("years?", "周?年|周?岁"),
    ("months?", "个?月"),
    ("days?", "天|日"),
    ("weeks?", "周(?!年)|个?星期"),
    ("hours?", "个?小时"),
    ("minutes?", "分钟"),
    ("(?:kV|kilovolts?)", "千伏"),
    ("(?:kW|kilowatts?)", "千瓦"),
    ("times", "倍|次|番"),
)
"""Units that both languages write right behind a number: what English calls them, what Chinese does."""
MEASURED = [
    (re.compile(rf"[\s-]?(?:{english})(?![A-Za-z’])"), re.compile(chinese)) for english, chinese in UNITS
]
UNIT = re.compile("(?!企业|公司|厂)(?:" + "|".join(chinese for _, chinese in UNITS) + ")")
"""What is a unit for certain, and no other word, behind a Chinese number: “百亿企业” are no ten billion enterprises."""
COUNTER = re.compile(f"{UNIT.pattern}|[座所套场条项件强]|个")
RANKED = re.compile("[第前首]$")
RANK = re.compile("[年届次名位周强]|世纪")
ORDINAL = re.compile(r"(?:st|nd|rd|th)\b")
TOP = re.compile(r"\btop[- ]$", re.IGNORECASE)
NAME_OF_MONTH = f"(?P<month>{'|'.join(MONTHS)})"
DAY_EN = re.compile(rf"\b(?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)? {NAME_OF_MONTH}\b")
MONTH_EN = re.compile(rf"\b{NAME_OF_MONTH} (?P<day>[0-9]{{1,2}})(?![0-9])")
DAY_ZH = re.compile("([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日")
TIME = re.compile("(?<![0-9.])([0-9]{1,9}) ?(年|月(?!龄))")
LONGEST = {"年": 3000, "月": 12}
YEAR_COUNTED = re.compile(
    "(?<![0-9.])(?P<year>(?:19|20)[0-9]{2})(?:[个座所套场条项件次户家人名位口亩吨元辆台]|公里|千瓦)"
)
"""A number like a year that counts something."""
MARK_ZH = re.compile("[（(]([一二三四五六七八九十]+|[0-9]+)[）)]")
MARK_EN = re.compile(r"\(([0-9]+)\) ")
YEARS = range(1900, 2101)
"""Numbers that are years more often than they count anything."""
ENDS = "”，。；、"
AROUND = 6
"""How many characters behind a number hold its unit."""

Places = dict[Decimal, list[tuple[str, str]]]
"""What stands right before and right behind a number, wherever a text tells it, by its value."""


def check_counted(records: Iterable[Record]) -> Iterator[Problem]:
    """Yield numbers that count one thing in one language and another in the other, and days that differ."""
    for record in records:
        for column in columns_of(record):
            chinese, english = (getattr(record, f"{column}_{lang}") for lang in WRITTEN)
            if not chinese or not english:
                continue
            if isinstance(record, Statement) and column == "title":
                yield from check_title(record)
                chinese = f"{chinese} {record.quote_zh} {record.carried_zh or ''}"
            if wrong := impossible(chinese) or year_counted(chinese, english):
                right = "a year or a month that there is; a number that counts, as “2,024” in English"
                yield Problem(record.file, record.row, f"{column}_zh", wrong, right, "told")
            elif (
                wrong := mismarked(chinese, english)
                or miscounted(chinese, english)
                or misdated(chinese, english)
            ):
                right = f"as the Chinese: “{chinese[:60]}”"
                yield Problem(record.file, record.row, f"{column}_en", wrong, right, "told")


def check_title(statement: Statement) -> Iterator[Problem]:
    """Yield a number of a title with another unit than the quote has it with."""
    own = places_of(f"{statement.quote_zh} {statement.carried_zh or ''}")
    for value, places in places_of(statement.title_zh).items():
        counters = {found[0] for _, behind in own.get(value, ()) if (found := COUNTER.match(behind))}
        if len(counters) < len(own.get(value, ())) or not counters:
            continue  # what it counts stands elsewhere
        for _, behind in places:
            if (found := COUNTER.match(behind)) and found[0] not in counters:
                wrong = f"tells “{value.normalize():f}{found[0]}”"
                right = f"“{value.normalize():f}{min(counters)}”, as the quote has it"
                yield Problem(statement.file, statement.row, "title_zh", wrong, right, "told")


@lru_cache(maxsize=KEPT)
def places_of(text: str) -> Places:
    """Return where a Chinese text tells each number."""
    found: Places = defaultdict(list)
    for start, end, value in numbers_in_place(text):
        found[value].append((text[:start].rstrip()[-1:], text[end : end + AROUND].lstrip()))
    return dict(found)


def miscounted(chinese: str, english: str) -> str:
    """Return a number that English tells of something else than Chinese, or nothing.

    Chinese tells the number each time with a unit that both languages have, and never with the English one.
    """
    for start, end, value in numbers_in_english(english):
        behind = english[end : end + 24]
        ordinal = bool(ORDINAL.match(behind) or TOP.search(english[:start]))
        unit = None if ordinal else next((zh for en, zh in MEASURED if en.match(behind)), None)
        if int(value) in YEARS and "," not in english[start:end] and not ordinal:
            continue  # “In 2030 households were asked”
        places = places_of(chinese).get(value, ()) if ordinal or unit else ()
        if not places:
            continue
        if ordinal:
            ranked = [RANKED.search(before) or RANK.match(after) for before, after in places]
            if not any(ranked) and all(COUNTER.match(after) or after[:1] in ENDS for _, after in places):
                return f"tells “{english[max(0, start - 4) : end + 3]}”"
        elif unit and all(UNIT.match(after) and not unit.match(after) for _, after in places):
            return f"tells “{english[start:end]}{behind.split(',')[0][:14]}”"
    return ""


def mismarked(chinese: str, english: str) -> str:
    """Return the mark of a list that an English text begins with and that is not the Chinese one, or nothing: “（三）”."""
    said, mark = MARK_EN.match(english), MARK_ZH.match(chinese)
    if said and mark and Decimal(said[1]) not in known_values(mark[1]):
        return f"begins with “{said[0].strip()}”"
    return ""


def impossible(chinese: str) -> str:
    """Return what no calendar has, or nothing: “2030月”, “42332年”."""
    for found in TIME.finditer(chinese):
        if int(found[1]) > LONGEST[found[2]]:
            return f"tells “{found[0]}”"
    return ""


def year_counted(chinese: str, english: str) -> str:
    """Return a number that counts something in Chinese and is a year in English, or nothing."""
    for found in YEAR_COUNTED.finditer(chinese):
        year = found["year"]
        if re.search(rf"(?<![0-9,.]){year}(?![0-9,])", english) and f"{year[0]},{year[1:]}" not in english:
            return f"tells “{found[0]}”"
    return ""


def misdated(chinese: str, english: str) -> str:
    """Return a day that English tells and Chinese, which tells days as well, does not; or nothing."""
    days = {(int(month), int(day)) for month, day in DAY_ZH.findall(chinese)}
    for found in (*DAY_EN.finditer(english), *MONTH_EN.finditer(english)) if days else ():
        if (MONTHS[found["month"]], int(found["day"])) not in days:
            return f"tells “{found[0]}”"
    return ""
