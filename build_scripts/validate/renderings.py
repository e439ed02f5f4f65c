"""Check that titles, translations and explanations tell the numbers and the direction of the source, and no others."""

import re
from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
from decimal import Decimal

from build_scripts.link.spans import find_once
from build_scripts.load.ledger import Source
from build_scripts.load.records import Paragraph, Record, Statement
from build_scripts.problems import Problem
from build_scripts.text.directions import BOUNDS, FELL, FELL_ZH, MAY_FALL_ZH, ROSE, ROSE_ZH
from build_scripts.text.figure_words import (
    COMPARATOR_WORDS,
    COMPARATORS_AMID,
    COMPARATORS_BEFORE,
    SAID_OF,
    any_of,
    whole_words,
)
from build_scripts.text.figures import PARTS, RANK_SYMBOL, Figure, parse_figure
from build_scripts.text.magnitudes import (
    chinese_numbers,
    english_numbers,
    have_same_digits,
    in_words,
    is_rounded_from,
    known_values,
)
from build_scripts.text.numerals import DIGITS, read_chinese_numeral

Numbers = Callable[[str], list[tuple[str, Decimal]]]
DOCUMENT = re.compile("〔[0-9]{4}〕[0-9]+号")
"""The number of a document, which only its own language writes."""
SCALED = re.compile(r"\b(?:thousand|million|billion|trillion)\b")
OWN_SCALE = re.compile("[a-z百千万亿]$")
"""What a number ends with whose scale is its own and not that of one behind it."""
LARGE = re.compile(
    f"(?<![{''.join(DIGITS)}0-9. ])(?:[上数近逾超]?)(?P<large>[百千万亿]{{1,2}})(?:[余多]|(?=[家户个场座所]))"
)
"""A numeral of multipliers alone, with what makes a count of it."""
RATES = ("growth_rate", "change_pp")
"""The forms of a change, whose direction every title and translation says."""
COMPARATOR = re.compile(any_of(word for word in COMPARATOR_WORDS if len(word) > 1 and word != "突破"))
TOUCHING = re.compile(
    rf"(?:{whole_words(word for word in COMPARATORS_BEFORE if len(word) == 1)}){SAID_OF} ?[0-9]"
    rf"|[0-9百千万亿](?:{any_of(COMPARATORS_AMID)})(?![年月])"
)
"""A comparator of one character, which is one only where it touches a number: “近30家”, “30多家”."""
TOLD_IN = {
    "美元": r"(?:US )?dollars?", "元": "yuan", "户": "households?", "人|名|儿": "people|persons?", "公里|千米": r"km(?!²)|kilomet(?:re|er)s?",
    "亩": "mu", "公顷": "hectares?", "吨": "tonnes?", "百分点": "percentage points?", "英里|海里": "miles?", "千瓦": "kW|kilowatts?", "家|户|企业|主体|公司|厂": "firms?|enterprises?|compan(?:y|ies)",
}  # fmt: skip
"""What English calls a unit right behind its number, by what the Chinese then holds."""
EXAMPLES = {"gte": "at least", "gt": "more than", "lte": "at most", "lt": "less than", "approx": "about"}
AMONG = re.compile(r"\b(?:among|first|best|leading)\b", re.IGNORECASE)
"""What says of a rank that it is one of the first few."""
UNDERLYING = {
    "突破": ("gte",), "以上": ("gt",), "及以上": ("gt",), "以内": ("lt",), "以下": ("lt",), "余": ("approx",), "多": ("approx",),
    "前": ("lte",),
}  # fmt: skip
"""What else a comparator word is translated by."""


def check_renderings(source: Source) -> Iterator[Problem]:
    """Yield what titles, translations and explanations of a source tell otherwise than it does."""
    paragraphs = {each.paragraph_id: each for each in source.paragraphs}
    for each in source.paragraphs:
        yield from check_translation(each, "text_en", each.text_zh, each.text_en)
        yield from check_translation(each, "section_en", each.section_zh, each.section_en)
    for statement in (*source.pledges, *source.outcomes):
        if paragraph := paragraphs.get(statement.paragraph_id):
            yield from check_translation(statement, "quote_en", statement.quote_zh, statement.quote_en)
            figure = figure_of(statement)
            yield from check_titles(statement, paragraph, figure)
            yield from check_explanation(statement, paragraph)
            yield from check_direction(statement, figure)
            if figure:
                yield from check_bound(statement, figure)
                yield from check_unit(statement, figure)


def figure_of(statement: Statement) -> Figure | None:
    """Return what a statement's figure says by rule, whatever is coded; None without one, or with a broken one."""
    if find_once(statement.figure_text or "", statement.quote_zh) is None:
        return None
    try:
        return parse_figure(statement.figure_text or "", statement.carried_zh or "")
    except ValueError:
        return None


def check_translation(record: Record, field: str, chinese: str, english: str) -> Iterator[Problem]:
    """Yield numbers that a translation adds to the Chinese, or loses."""
    yield from unknown(record, field, english, known_values(chinese), english_numbers, f"“{chinese[:60]}”")
    told = known_values(english)
    lost = next((each for each, value in chinese_numbers(chinese) if value not in told), None)
    if lost is not None:
        yield problem(record, field, f"leaves out “{lost}”", "every number of the Chinese, of the same worth")


def check_titles(statement: Statement, paragraph: Paragraph, figure: Figure | None) -> Iterator[Problem]:
    """Yield titles that tell another number than the quote, or numbers but not the coded one."""
    own = known_values(f"{statement.quote_zh} {statement.carried_zh or ''}")
    around = known_values(paragraph.text_zh)
    for field, numbers in (("title_zh", chinese_numbers), ("title_en", english_numbers)):
        title = str(getattr(statement, field))
        told = numbers(title)
        # A number in words (“the eight actions”) may come from anywhere in the paragraph.
        digits = [each for each in told if each[0][0].isdigit() or each[1] not in around]
        stray = next((each for each, value in digits if value not in own), None)
        stray = stray or next((each for each, value in in_words(title) if value not in own | around), None)
        stray = stray or next((each for each, value in large_in(title) if value not in own | around), None)
        if stray is not None:
            yield problem(statement, field, f"tells “{stray}”", f"a number of “{statement.quote_zh[:60]}”")
        elif told and figure and abs(figure.value) not in known_values(title):
            yield problem(statement, field, f"“{title[:60]}” does not tell {abs(figure.value)}", "the figure")


def large_in(text: str) -> Iterator[tuple[str, Decimal]]:
    """Yield the Chinese numerals of a text without a digit that count something all the same: “百余场”, “上千家”."""
    for found in LARGE.finditer(text):
        with suppress(ValueError):
            yield found[0], read_chinese_numeral(found["large"])


def check_explanation(statement: Statement, paragraph: Paragraph) -> Iterator[Problem]:
    """Yield numbers that an explanation tells in one language only; what it is about the paragraph holds."""
    years = {Decimal(statement.year + each) for each in (-1, 0, 1)}
    shared = known_values(paragraph.text_zh) | years
    # “from 9.9 to 10.1 billion” has one scale for both numbers, and often for those behind it.
    scaled = bool(SCALED.search(statement.explanation_en))
    for field, other, numbers, of_other in (
        ("explanation_zh", statement.explanation_en, chinese_numbers, english_numbers),
        ("explanation_en", statement.explanation_zh, english_numbers, chinese_numbers),
    ):
        text = DOCUMENT.sub("", str(getattr(statement, field)))
        known = shared | known_values(other)
        # “不到30人” is “29 at the most”.
        known |= {value + step for value in known if value == int(value) for step in (-1, 1)}
        bare = (
            {value for written, value in of_other(other) if not OWN_SCALE.search(written)} if scaled else ()
        )
        stray = next(
            (
                written
                for written, value in numbers(text)
                if written[0].isdigit()
                and value not in known
                and not any(is_rounded_from(value, each) for each in known)
                and not (
                    scaled
                    and any(
                        have_same_digits(value, each)
                        for each in (bare if OWN_SCALE.search(written) else known)
                    )
                )
            ),
            None,
        )
        if stray is not None:
            yield problem(
                statement, field, f"tells “{stray}”", "what the explanation in the other language tells, too"
            )


def check_direction(statement: Statement, figure: Figure | None) -> Iterator[Problem]:
    """Yield titles and translations that say fell where the source does not, or the other way round."""
    words = f"{statement.quote_zh}{statement.carried_zh or ''}"
    fell, may_fall, rose = FELL_ZH.search(words), MAY_FALL_ZH.search(words), ROSE_ZH.search(words)
    change = figure.value if figure and statement.form in RATES else None
    for field, falls, rises in (
        ("title_zh", FELL_ZH, ROSE_ZH),
        ("title_en", FELL, ROSE),
        ("quote_en", FELL, ROSE),
    ):
        text = str(getattr(statement, field))
        said_fell, said_rose = falls.search(text), rises.search(text)
        if said_fell and not may_fall:
            yield problem(statement, field, f"says “{said_fell[0]}”", f"as the source: “{words[:60]}”")
        elif said_rose and fell and not rose:
            yield problem(statement, field, f"says “{said_rose[0]}”", f"as the source: “{words[:60]}”")
        elif change and change < 0 and not said_fell:
            yield problem(statement, field, f"“{text[:60]}” says no fall", f"one, as the value is {change}")
        elif change and change > 0 and not said_rose and not fell:
            yield problem(statement, field, f"“{text[:60]}” says no rise", f"one, as the value is {change}")


def check_bound(statement: Statement, figure: Figure) -> Iterator[Problem]:
    """Yield titles and translations that make a bound of an exact number, or an exact number of a bound."""
    if figure.bound:
        yield from check_named_bound(statement, figure)
        return
    if COMPARATOR.search(statement.quote_zh):
        return  # it is of another number, or was cut off this one, which is reported
    found = COMPARATOR.search(statement.title_zh)
    if found is None and not TOUCHING.search(statement.quote_zh):
        found = TOUCHING.search(statement.title_zh)
    if found:
        yield problem(statement, "title_zh", f"says “{found[0]}”", "an exact number, as the source has it")
    for field in ("title_en", "quote_en"):
        if added := bound_at(str(getattr(statement, field)), figure.value):
            yield problem(statement, field, f"says “{added}”", "an exact number, as the source has it")


def check_named_bound(statement: Statement, figure: Figure) -> Iterator[Problem]:
    """Yield titles and translations that tell the number of a figure and leave out that it is a bound."""
    if chinese_numbers(statement.title_zh) and figure.bound not in statement.title_zh:
        yield problem(statement, "title_zh", f"leaves out “{figure.bound}”", "it, as the figure is a bound")
    kind = COMPARATOR_WORDS.get(figure.bound, figure.comparator)
    kinds = [kind, *UNDERLYING.get(figure.bound, ())]
    for field in ("title_en", "quote_en"):
        text = str(getattr(statement, field))
        said = [BOUNDS[each] for each in kinds] + ([AMONG] if figure.bound == "前" else [])
        if english_numbers(text) and not any(each.search(text) for each in said):
            right = f"words such as “{EXAMPLES[kind]}”"
            yield problem(statement, field, f"“{text[:60]}” says nothing of “{figure.bound}”", right)


def check_unit(statement: Statement, figure: Figure) -> Iterator[Problem]:
    """Yield titles and translations that tell the number of a figure in another unit."""
    symbol = "" if figure.symbol in (RANK_SYMBOL, *PARTS.values()) else figure.symbol
    if symbol not in statement.title_zh and chinese_numbers(statement.title_zh):
        wrong = f"“{statement.title_zh[:60]}” leaves out “{symbol}”"
        yield problem(statement, "title_zh", wrong, "the number with its unit, as the figure has it")
    for field in ("title_en", "quote_en"):
        text = str(getattr(statement, field))
        for written, worth in english_numbers(text):
            if worth != abs(figure.value) and field != "title_en":
                continue
            behind = text[text.index(written) + len(written) :]
            named = next(
                (unit for unit, words in TOLD_IN.items() if re.match(rf"\s?(?:{words})\b", behind)), None
            )
            if named and not re.search(
                named, f"{statement.quote_zh}{statement.carried_zh or ''}{statement.title_zh}"
            ):
                wrong = f"tells “{written} {behind.split()[0]}”"
                yield problem(statement, field, wrong, f"“{figure.symbol}” in English")


def bound_at(text: str, value: Decimal) -> str:
    """Return the words of an English text that make a bound of a number of this value, or nothing."""
    for written, worth in english_numbers(text):
        if worth != abs(value):
            continue
        start = text.index(written)
        before, behind = text[:start].rstrip(), text[start + len(written) :]
        for pattern in BOUNDS.values():
            found = re.search(rf"({pattern.pattern})$", before, re.IGNORECASE)
            # “up to 41.2%” says as often that something rose to it.
            if found and found[0].lower() != "up to":
                return f"{found[0]} {written}"
        if found := re.match(r"%?(?: \S+)? or (?:more|less|fewer|over|above)\b", behind):
            return f"{written}{found[0]}"
    return ""


def unknown(
    record: Record, field: str, text: str, known: Collection[Decimal], numbers: Numbers, where: str
) -> Iterator[Problem]:
    """Yield the first number of a text that is not among those that are known."""
    stray = next((each for each, value in numbers(text) if value not in known), None)
    if stray is not None:
        yield problem(record, field, f"tells “{stray}”", f"a number of {where}")


def problem(record: Record, field: str, wrong: str, right: str) -> Problem:
    """Return the problem that a text tells something else than the source."""
    return Problem(record.file, record.row, field, wrong, right, "told")
