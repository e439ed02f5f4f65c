"""Check quotes, figures and carried words against their paragraph: locks 1, 2 and 9."""

import re

from build_scripts.link.spans import carried_span, count_occurrences, figure_span, find_once, quote_span
from build_scripts.load.ledger import Source
from build_scripts.load.records import Paragraph, Statement, Unit
from build_scripts.problems import Problem
from build_scripts.text.figure_words import HEDGES_OF_STATEMENTS, SIGNS, any_of
from build_scripts.text.figures import Figure, parse_figure, unit_of_carried
from build_scripts.text.touching import governing_bound, governing_fall, left_out
from build_scripts.validate.hedges import check_governed, check_hedge

CHANGES = ("growth_rate", "change_pp", "count")
"""The forms that a rise or a fall may have; anything else is a level, which no word turns round."""
WORD = re.compile("[\u3400-\u9fff0-9A-Za-z]")
LEADS = re.compile(
    rf"(?:[一二三四五六七八九十]是|[在将把好使让和与及或并届]|[年月日][初底末]?|{any_of(HEDGES_OF_STATEMENTS)})$"
)
"""What a quote may leave before it within its clause: its number in a list, a time, a hedge, the verb of several."""
FOLLOWS = re.compile("[和与及或并的等以]")
"""What a quote may leave behind it within its clause: further items, and what the clause says of them all."""
NUMBER_FIELDS = ("figure_text", "indicator_id", "value", "unit_id", "form")


def check_statements(source: Source, units: dict[str, Unit]) -> list[Problem]:
    """Return the problems with every pledge and outcome of a source; `units` is by id."""
    paragraphs = {each.paragraph_id: each for each in source.paragraphs}
    problems: list[Problem] = []
    for statement in (*source.pledges, *source.outcomes):
        paragraph = paragraphs.get(statement.paragraph_id)
        if paragraph is None:
            continue  # frictionless has reported the broken key
        problems += check_quote(statement, paragraph)
        problems += check_hedge(statement)
        problems += check_governed(statement, paragraph)
        problems += check_kind(statement)
        if statement.figure_text:
            problems += check_figure(statement, paragraph, units)
    return problems


def check_quote(statement: Statement, paragraph: Paragraph) -> list[Problem]:
    """Return the problems with where a statement's words stand."""
    problems = []
    if quote_span(statement, paragraph) is None:
        count = count_occurrences(statement.quote_zh, paragraph.text_zh)
        problems.append(
            Problem(
                statement.file,
                statement.row,
                "quote_zh",
                f"“{statement.quote_zh}” occurs {count} times in {paragraph.paragraph_id}",
                "an exact part of the paragraph that occurs once",
                "quote",
            )
        )
    else:
        problems += check_ends(statement, paragraph)
    figure = statement.figure_text
    if figure and find_once(figure, statement.quote_zh) is None:
        problems.append(
            Problem(
                statement.file,
                statement.row,
                "figure_text",
                f"“{figure}” occurs {count_occurrences(figure, statement.quote_zh)} times in the quote",
                "an exact part of the quote that occurs once",
                "figure",
            )
        )
    carried = statement.carried_zh
    if carried and carried_span(statement, paragraph) is None:
        problems.append(
            Problem(
                statement.file,
                statement.row,
                "carried_zh",
                f"“{carried}” occurs {count_occurrences(carried, paragraph.text_zh)} times in {paragraph.paragraph_id}",
                "an exact part of the paragraph that occurs once",
                "carried",
            )
        )
    return problems


def check_ends(statement: Statement, paragraph: Paragraph) -> list[Problem]:
    """Return a problem for each end of a quote that lies amid a clause, so that a word may be cut off."""
    text, quote = paragraph.text_zh, statement.quote_zh
    start = text.find(quote)
    end = start + len(quote)
    faults = []
    if WORD.match(quote) and WORD.match(text[max(0, start - 1) : start]) and not LEADS.search(text[:start]):
        faults.append(f"begins amid “{text[max(0, start - 8) : start + 8]}”")
    if WORD.match(quote[-1]) and WORD.match(text[end : end + 1]) and not FOLLOWS.match(text, end):
        faults.append(f"ends amid “{text[max(0, end - 8) : end + 8]}”")
    return [
        Problem(statement.file, statement.row, "quote_zh", f"“{quote[:60]}” {each}", "a quote of whole clauses, or items of a list", "quote")
        for each in faults
    ]  # fmt: skip


def check_kind(statement: Statement) -> list[Problem]:
    """Return a problem for each field that must be filled with a number, or empty without."""
    quantitative = statement.kind == "quantitative"
    problems = [
        Problem(
            statement.file,
            statement.row,
            name,
            f"is {'empty' if quantitative else 'filled'} in a {statement.kind} row",
            "filled in a quantitative row, empty in a qualitative one",
            "figure",
        )
        for name in NUMBER_FIELDS
        if (getattr(statement, name) is not None) != quantitative
    ]
    if (statement.comparator == "none") == quantitative:
        problems.append(
            Problem(
                statement.file,
                statement.row,
                "comparator",
                f"“{statement.comparator}” in a {statement.kind} row",
                "none in a qualitative row, and only there",
                "figure",
            )
        )
    return problems


def check_figure(statement: Statement, paragraph: Paragraph, units: dict[str, Unit]) -> list[Problem]:
    """Return the differences between what a figure says by rule and how it is coded."""
    carried = statement.carried_zh or ""
    try:
        figure = parse_figure(statement.figure_text or "", carried)
    except ValueError as error:
        return [
            Problem(
                statement.file,
                statement.row,
                "figure_text",
                str(error),
                "a number with its unit and at most one comparator word",
                "figure",
            )
        ]
    wording = f"“{statement.figure_text}”"
    if figure.sign and figure.sign not in (statement.figure_text or ""):
        wording += f" with the carried “{figure.sign}”"
    problems = [
        Problem(
            statement.file,
            statement.row,
            name,
            f"“{'' if coded is None else coded}” but the figure {wording} says {'nothing' if said is None else said}",
            "an empty cell" if said is None else f"{said}",
            "figure",
        )
        for name, coded, said in (
            ("value", statement.value, figure.value),
            ("upper_value", statement.upper_value, figure.upper_value),
            ("comparator", statement.comparator, figure.comparator),
        )
        if coded != said
    ]
    if figure.sign and statement.form is not None and statement.form not in CHANGES:
        problems.append(
            Problem(
                statement.file,
                statement.row,
                "form",
                f"“{statement.form}” but “{figure.sign}” makes a change of the figure",
                f"one of {', '.join(CHANGES)}",
                "figure",
            )
        )
    unit = units.get(statement.unit_id or "")
    if unit is not None:
        symbol = figure.symbol or unit_of_carried(carried)
        if symbol not in unit.symbols:
            problems.append(
                Problem(
                    statement.file,
                    statement.row,
                    "unit_id",
                    f"“{unit.unit_id}” but the figure “{statement.figure_text}” has the unit “{symbol}”",
                    f"a unit written “{symbol}”; “{unit.unit_id}” is written {unit.symbols_zh}",
                    "unit",
                )
            )
    return problems + check_cut(statement, figure, paragraph, units)


def check_cut(
    statement: Statement, figure: Figure, paragraph: Paragraph, units: dict[str, Unit]
) -> list[Problem]:
    """Return a problem where words that touch a figure, or govern it, are left out: lock 9."""
    span = figure_span(statement, paragraph)
    if span is None:
        return []
    text = paragraph.text_zh
    symbols = {symbol for unit in units.values() for symbol in unit.symbols}
    before, behind = left_out(text, span.start, span.end, figure.symbol, symbols)
    problems = []
    if before or behind:
        words = " and ".join(f"“{each.strip()}”" for each in (before, behind) if each)
        problems.append(
            Problem(
                statement.file,
                statement.row,
                "figure_text",
                f"“{statement.figure_text}” leaves out {words}, which the figure takes in",
                f"“{before}{statement.figure_text}{behind}”, in a quote that holds all of it",
                "figure",
            )
        )
    fall = governing_fall(text, span.start)
    if fall and SIGNS.get(figure.sign, 1) > 0:
        problems.append(
            Problem(
                statement.file,
                statement.row,
                "carried_zh",
                f"“{statement.figure_text}” stands in a list after “{fall}”, which is not carried",
                f"words of the paragraph that hold “{fall}”, and a value below zero",
                "carried",
            )
        )
    bound = governing_bound(text, span.start)
    if bound and not figure.bound:
        problems.append(
            Problem(
                statement.file,
                statement.row,
                "carried_zh",
                f"“{statement.figure_text}” stands in a list of each of which “{bound}” is said, and it is not carried",
                f"“{bound}” and the number behind it, and the comparator that it makes",
                "carried",
            )
        )
    return problems
