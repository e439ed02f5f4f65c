"""The rows of a draft's tables: what the rules propose, with what only a person can write left empty."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from build_scripts.ingest.blocks import Block
from build_scripts.ingest.candidates import Candidate, Proposal
from build_scripts.ingest.excluding import figure_exclusions, sentence_exclusions
from build_scripts.ingest.likeness import SURE, best_match
from build_scripts.ingest.periods import Period
from build_scripts.ingest.sections import Section
from build_scripts.load.ledger import Ledger
from build_scripts.load.records import SEPARATOR

Row = dict[str, str]
NEW = "new"
"""What stands for an indicator that the vocabulary does not have; a person names it."""
SAME_BELOW = "下同"
PAGE_MARK = "page_mark"
OF_A_YEAR = ("growth_rate", "count", "change_pp")
"""The forms of what is measured year by year; of several years together it is another quantity."""


@dataclass
class Rows:
    """The rows of a draft by table; `left` are the sentences on which nothing is proposed, with their paragraphs."""

    paragraphs: list[Row] = field(default_factory=list)
    pledges: list[Row] = field(default_factory=list)
    outcomes: list[Row] = field(default_factory=list)
    exclusions: list[Row] = field(default_factory=list)
    left: list[tuple[str, str]] = field(default_factory=list)


def rows_of(
    name: str,
    blocks: list[Block],
    sections: list[Section],
    periods: list[Period],
    proposals: list[Proposal],
    ledger: Ledger,
) -> Rows:
    """Return the rows of a draft named `name`; the lists go side by side, one entry a block in reading order."""
    rows = Rows()
    ids = Ids(ledger)
    translated = {each.text_zh: each.text_en for source in ledger.sources for each in source.paragraphs}
    translated |= {
        each.section_zh: each.section_en for source in ledger.sources for each in source.paragraphs
    }
    width = max(2, len(str(len(blocks))))
    below = None
    for order, (block, section, period, proposal) in enumerate(
        zip(blocks, sections, periods, proposals, strict=True), start=1
    ):
        paragraph = f"{name}-p{order:0{width}d}"
        rows.paragraphs.append(
            {
                "paragraph_id": paragraph,
                "order": str(order),
                "kind": block.kind,
                "theme_id": section.theme_id if block.kind == "body" else "",
                "section_zh": section.name,
                "section_en": translated.get(section.name, ""),
                "text_zh": block.text,
                "text_en": translated.get(block.text, ""),
                "first_line": str(block.first_line),
                "last_line": str(block.last_line),
            }
        )
        # How far “the same below” reaches a source does not say, so nothing is said of what comes after it.
        is_left_open = below == period.direction
        for each in proposal.candidates:
            add_statements(rows, each, block.text, paragraph, section, ledger, ids, is_left_open=is_left_open)
        below = period.direction if SAME_BELOW in block.text else below
        add_exclusions(rows, block, paragraph, proposal, period)
    return rows


class Ids:
    """Ids for new statements: those of their indicator and year where they are free, else numbered."""

    def __init__(self, ledger: Ledger) -> None:
        """Take every id that is, or was, in use."""
        self.taken = {each.retired_id for each in ledger.vocabulary.retired_ids}
        for source in ledger.sources:
            self.taken |= {each.id for each in (*source.pledges, *source.outcomes)}

    def of(self, year: int, indicator: str, paragraph: str, table: str) -> str:
        """Return an id that no other statement has."""
        ending = "-outcome" if table == "outcomes" else ""
        stem = f"{year}-{indicator}{ending}" if indicator not in ("", NEW) else f"{year}-{paragraph}{ending}"
        found, number = stem, 1
        while found in self.taken:
            number += 1
            found = f"{stem}-{number}"
        self.taken.add(found)
        return found


def add_statements(
    rows: Rows,
    candidate: Candidate,
    text: str,
    paragraph: str,
    section: Section,
    ledger: Ledger,
    ids: Ids,
    *,
    is_left_open: bool,
) -> None:
    """Add the rows of a candidate, one for each thing that its figure is said of.

    `is_left_open` says that nobody knows whether the figure is an estimate.
    """
    if candidate.quote is None:
        return
    table = "pledges" if candidate.kind == "pledge" else "outcomes"
    unit_id = unit_of(candidate.unit, text[slice(*candidate.quote)], ledger)
    for subject in candidate.subjects:
        match = best_match(
            subject, unit_id or None, candidate.form, ledger.vocabulary.indicators, ledger.units
        )
        is_of_years = candidate.is_cumulative and candidate.form in OF_A_YEAR
        is_known = match is not None and match.likeness >= SURE and not is_of_years
        indicator = match.indicator.indicator_id if match and is_known else NEW
        why = [*candidate.why]
        if is_of_years:
            why.append("of several years together, so not the indicator of a year")
        elif match and not is_known:
            why.append(f"near the indicator {match.indicator.indicator_id}")
        if not unit_id:
            why.append(
                f"no unit of the vocabulary is written “{candidate.unit}”" if candidate.unit else "no unit"
            )
        if len(others := units_written(candidate.unit, ledger)) > 1:
            why.append(f"“{candidate.unit}” may be {' or '.join(others)}")
        own = ids.of(candidate.year, indicator, paragraph, table)
        getattr(rows, table).append(
            {
                ("pledge_id" if table == "pledges" else "outcome_id"): own,
                "paragraph_id": paragraph,
                "theme_id": section.theme_id,
                **classes_of(indicator, ledger),
                **subjects_of(indicator, ledger, table),
                **of_year(candidate, table, is_left_open=is_left_open),
                "kind": "quantitative",
                "quote_zh": text[slice(*candidate.quote)],
                "figure_text": text[candidate.start : candidate.end],
                "carried_zh": text[slice(*candidate.carried)] if candidate.carried else "",
                "indicator_id": indicator,
                "comparator": candidate.figure.comparator,
                "hedge": SEPARATOR.join(candidate.hedges),
                "value": written(candidate.figure.value),
                "upper_value": ""
                if candidate.figure.upper_value is None
                else written(candidate.figure.upper_value),
                "unit_id": unit_id,
                "form": candidate.form,
                "confidence": candidate.confidence,
                "why": "; ".join([*why, f"about “{subject}”"]),
            }
        )


def classes_of(indicator: str, ledger: Ledger) -> Row:
    """Return the classes that the ledger gives to statements on an indicator; empty ones where it has none yet."""
    for source in ledger.sources:
        for each in (*source.pledges, *source.outcomes):
            if each.indicator_id == indicator:
                return {
                    "cofog_division": each.cofog_division or "",
                    "sdg_goal": "" if each.sdg_goal is None else str(each.sdg_goal),
                }
    return {"cofog_division": "", "sdg_goal": ""}


def subjects_of(indicator: str, ledger: Ledger, table: str) -> Row:
    """Return the subjects that the ledger gives to pledges on an indicator, which another pledge on it shares."""
    if table != "pledges":
        return {}
    known = (each for source in ledger.sources for each in source.pledges if each.indicator_id == indicator)
    found = next(known, None)
    return {"subject_ids": SEPARATOR.join(found.subjects) if found else ""}


def of_year(candidate: Candidate, table: str, *, is_left_open: bool) -> Row:
    """Return the cells that only one of the two tables has; a pledge with a number names a measure and a level."""
    if table == "pledges":
        return {
            "due_year": str(candidate.year),
            "measure_named": "true",
            "level_named": "true",
            "scope_named": str(not candidate.is_open).lower(),
            "deadline_named": str(candidate.names_deadline).lower(),
        }
    return {
        "period_year": str(candidate.year),
        "is_estimate": ""
        if is_left_open and not candidate.is_estimate
        else str(candidate.is_estimate).lower(),
        "is_cumulative": str(candidate.is_cumulative).lower(),
    }


def written(value: Decimal) -> str:
    """Return a number as the tables write it: “7.0” keeps its zero, a large one loses those behind its point."""
    if value == value.to_integral_value() and abs(value) >= 1000:
        return str(int(value))
    return format(value, "f")


def units_written(symbol: str, ledger: Ledger) -> list[str]:
    """Return the units of the vocabulary that are written so, in the order of their ids."""
    return sorted(each.unit_id for each in ledger.vocabulary.units if symbol and symbol in each.symbols)


def unit_of(symbol: str, quote: str, ledger: Ledger) -> str:
    """Return the unit of the vocabulary that is written so, or nothing.

    Among several it is the one of which the quote names what it counts (“企业2家”), else the one that is called by its
    symbol (“6户”, 住户), else the one that is written in most ways, as what counts things of all kinds is.
    """

    def fit(unit_id: str) -> tuple[int, bool, int]:
        unit = ledger.units[unit_id]
        name = re.sub("[（(].*?[）)]", "", unit.name_zh)
        pairs = {name[at : at + 2] for at in range(len(name) - 1)}
        return sum(each in quote for each in pairs), symbol in name, len(unit.symbols)

    return max(units_written(symbol, ledger), key=fit, default="")


def add_exclusions(rows: Rows, block: Block, paragraph: str, proposal: Proposal, period: Period) -> None:
    """Add the rows that account for the numerals and the sentences of a paragraph that no statement holds."""
    coded = [each for each in proposal.candidates if each.quote]
    for words, reason, confidence in figure_exclusions(block.text, proposal):
        said = PAGE_MARK if block.kind == "furniture" and reason in ("term", "scope") else reason
        rows.exclusions.append(exclusion(paragraph, words, "figure", said, confidence))
    if block.kind != "body":
        return
    excluded, left = sentence_exclusions(block.text, coded, period)
    rows.exclusions += [
        exclusion(paragraph, words, "sentence", reason, sure) for words, reason, sure in excluded
    ]
    rows.left += [(paragraph, sentence) for sentence in left]


def exclusion(paragraph: str, words: str, kind: str, reason: str, confidence: str) -> Row:
    """Return a row of `exclusions.csv`."""
    return {
        "paragraph_id": paragraph,
        "text_zh": words,
        "kind": kind,
        "reason": reason,
        "confidence": confidence,
    }


def cells(rows: Iterable[Mapping[str, str]], columns: list[str]) -> list[list[str]]:
    """Return rows as cells in the order of columns; what a row does not say is empty."""
    return [[re.sub(r"[\t\r\n]", " ", row.get(name, "")).strip() for name in columns] for row in rows]
