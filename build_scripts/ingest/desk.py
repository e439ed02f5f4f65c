"""What keeps a draft from being accepted, grouped by what to do, each group in the order of reading."""

import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from build_scripts.assess.shown import OPEN
from build_scripts.ingest.numbering import without_number
from build_scripts.ingest.open_rows import as_row, numeral_row, sentence_rows
from build_scripts.ingest.staging import read_draft, read_table, stage
from build_scripts.ingest.table_rows import NEW
from build_scripts.ingest.unfinished import source_of
from build_scripts.ingest.unread_tables import unread_tables
from build_scripts.ingest.wrapping import runs_without_gap
from build_scripts.link.account import Entry, account_of_numerals, account_of_sentences
from build_scripts.load.ledger import Ledger, Source
from build_scripts.load.packages import DataPackage, read_package
from build_scripts.problems import Problem
from build_scripts.validate.paragraphs import check_paragraphs
from build_scripts.validate.quotes import check_statements
from build_scripts.validate.run import validate

READ_BY_HAND = "read by hand: code what a sentence says of these numbers, and leave the rest of them excluded"
TOLD_ELSEWHERE = ("numeral", "sentence", "descriptor")
"""Problems that other groups tell in words of their own."""
WRITTEN_BY_HAND = ("subject_ids", "title_zh", "title_en", "quote_en", "explanation_zh", "explanation_en", "section_en", "text_en",
                   "reason_zh", "reason_en", "note_zh", "note_en", "coder_id", "verdict")  # fmt: skip
"""Cells that are asked for and never proposed."""


@dataclass(frozen=True)
class Group:
    """Things of one kind to do; `stops` says that the draft can't be accepted before they are done."""

    title: str
    lines: tuple[str, ...]
    stops: bool = True

    @property
    def count(self) -> int:
        """How many things there are to do; a line that begins with a space goes on with the one before it."""
        return sum(not each.startswith(" ") for each in self.lines)


def status(draft: Path, data: Path, ledger: Ledger) -> list[Group]:
    """Return what is left to do on a draft, in the order in which to do it; an empty list where nothing is.

    `ledger` is that of the packages in `data`.

    Raises:
        BuildError: there is no such draft, or a table of it can't be read.
    """
    with tempfile.TemporaryDirectory() as root:
        copy = stage(draft, data, Path(root))
        _, problems = validate(Path(root))
        own = [each for each in problems if each.file.startswith(f"{draft.name}/")]
        package = read_package(copy)
        shared = [each for each in problems if each.file.startswith(f"{ledger.vocabulary.package.name}/")]
        beside = [each for each in problems if each not in own and each not in shared]
        groups = [
            Group("put right in the vocabulary", tuple(map(str, shared))),
            Group("put right beside the draft", tuple(map(str, beside))),
        ]
        if package.ledger.get("role") == "source":
            source = source_of(package)
            groups.append(Group("put the paragraphs right", tuple(map(str, check_paragraphs(source)))))
            groups += decisions(package, source)
            groups.append(Group("mend the statements", tuple(statements_to_mend(source, ledger))))
            unread = tuple(map(str, unread_tables(source.raw_text)))
            groups.append(Group(READ_BY_HAND, unread, stops=False))
        else:
            groups.append(Group("find what would settle it", tuple(unsettled(package))))
        said = {line for group in groups for line in group.lines}
        groups += [
            names_to_give(package, ledger),
            Group(
                "say in datapackage.json",
                tuple(f"{each.field}: {each.right}" for each in own if each.code == "descriptor"),
            ),
            Group("write", tuple(empty_cells(package))),
            Group("mend", tuple(str(each) for each in own if is_left(each) and str(each) not in said)),
        ]
    groups.append(Group("look at, as the rules are not sure", tuple(doubtful(draft)), stops=False))
    return [each for each in groups if each.lines]


def lines_of(name: str, groups: Iterable[Group]) -> list[str]:
    """Return what is left to do on a draft, as lines to print: a group under another, its count in its title."""
    groups = list(groups)
    stops = sum(each.count for each in groups if each.stops)
    kept = "1 thing keeps" if stops == 1 else f"{stops} things keep"
    lines = [f"{name}: {kept} it from being accepted" if stops else f"{name}: ready; `accept {name}`"]
    for group in groups:
        lines += ["", f"{group.title} ({group.count})", *(f"  {each}" for each in group.lines)]
    return lines


def unsettled(package: DataPackage) -> Iterator[str]:
    """Yield a row to paste for each pledge that stays open and lacks a kind of document that would settle it."""
    named = {row["pledge_id"] for row in rows_in(package, "settlements")}
    for row in rows_in(package, "assessments"):
        if row["verdict"] in OPEN and row["pledge_id"] not in named:
            yield f"settlements.csv: {as_row([row['pledge_id'], '', '', ''])}"


def statements_to_mend(source: Source, ledger: Ledger) -> list[str]:
    """Return what the locks find in the statements, in the order of reading."""
    order = {each.paragraph_id: each.order for each in source.paragraphs}
    place = {
        (each.file, each.row): order.get(each.paragraph_id, 0) for each in (*source.pledges, *source.outcomes)
    }
    found = [each for each in check_statements(source, ledger.units) if not lacks_unit(each)]
    return [str(each) for each in sorted(found, key=lambda each: (place[each.file, each.row], each))]


def lacks_unit(problem: Problem) -> bool:
    """Say whether a problem is that a statement has no unit yet, which `names_to_give` tells."""
    return problem.field == "unit_id" and problem.wrong.startswith("is empty")


def is_unsettled(problem: Problem) -> bool:
    """Say whether a problem is that nothing is named which would settle a pledge, which `unsettled` tells."""
    return problem.code == "settlement" and not problem.row


def is_left(problem: Problem) -> bool:
    """Say whether no group but the last tells of a problem."""
    if problem.code in TOLD_ELSEWHERE or is_unsettled(problem):
        return False
    asked = (*WRITTEN_BY_HAND, "theme_id", "unit_id")
    return problem.code not in ("cell", "reference") or not (
        problem.field in asked or f"“{NEW}”" in problem.wrong
    )


def decisions(package: DataPackage, source: Source) -> list[Group]:
    """Return the numerals and the sentences that nothing accounts for, each with rows to paste."""
    order = {each.paragraph_id: each.order for each in source.paragraphs}

    def reading(entries: Iterable[Entry]) -> list[Entry]:
        return sorted(entries, key=lambda each: order[each.paragraph_id])

    numerals, sentences = account_of_numerals(source), account_of_sentences(source)
    return [
        Group(
            "decide each number: code it, or exclude it with a reason",
            tuple(numeral_row(each, source) for each in reading(numerals.open)),
        ),
        Group(
            "decide each sentence: exclude it with a reason, or code it",
            tuple(line for each in reading(sentences.open) for line in sentence_rows(each, source, package)),
        ),
        Group(
            "take out of exclusions.csv what is coded",
            tuple(
                f"{each.paragraph_id}: {each.text}" for each in reading((*numerals.double, *sentences.double))
            ),
        ),
    ]


def names_to_give(package: DataPackage, ledger: Ledger) -> Group:
    """Return the themes, units and indicators that the vocabulary lacks, with rows to paste."""
    lines: list[str] = []
    themes = {each.theme_id for each in ledger.vocabulary.themes}
    missing: dict[str, str] = {}
    for row in in_reading_order(package):
        if row["theme_id"] and row["theme_id"] not in themes:
            missing.setdefault(row["theme_id"], without_number(row["section_zh"]))
    lines += [
        f"vocabulary/themes.csv: {as_row([theme, kind, str(order), name, ''])}"
        for (theme, name), (kind, order) in zip(
            missing.items(), kinds_of(missing, package, ledger), strict=True
        )
    ]
    statements = [row for table in ("pledges", "outcomes") for row in rows_in(package, table)]
    order = {row["paragraph_id"]: at for at, row in enumerate(in_reading_order(package))}
    for row in sorted(statements, key=lambda row: order.get(row["paragraph_id"], 0)):
        own = row.get("pledge_id") or row["outcome_id"]
        if row["indicator_id"] == NEW:
            line = as_row(["", "", "", "", "", "", "", row["unit_id"], row["form"]])
            lines.append(
                f"{own}: “{row['quote_zh']}” – an indicator, or one for vocabulary/indicators.csv: {line}"
            )
        if row["kind"] == "quantitative" and not row["unit_id"]:
            lines.append(f"{own}: “{row['figure_text']}” – a unit, or one for vocabulary/units.csv")
    return Group("name, or find in the vocabulary", tuple(lines))


def kinds_of(missing: Iterable[str], package: DataPackage, ledger: Ledger) -> Iterator[tuple[str, int]]:
    """Yield for each theme that is missing its kind, by what is stated in its section, and its place among those."""
    looks_back = {row["theme_id"] for row in rows_in(package, "outcomes")}
    last = {
        kind: max((each.order for each in ledger.vocabulary.themes if each.kind == kind), default=0)
        for kind in ("review", "outlook")
    }
    for theme in missing:
        kind = "review" if theme in looks_back else "outlook"
        last[kind] += 1
        yield kind, last[kind]


def in_reading_order(package: DataPackage) -> list[dict[str, str]]:
    """Return the paragraphs of a package in the order of reading, as far as they have one."""
    rows = rows_in(package, "paragraphs")
    return sorted(rows, key=lambda row: int(row["order"]) if row["order"].isdigit() else 0)


def rows_in(package: DataPackage, name: str) -> list[dict[str, str]]:
    """Return the rows of a table of a package, by column."""
    resource = package.resource(name)
    if resource is None:
        return []
    header, rows = read_table(package.path(resource))
    return [dict(zip(header, row, strict=True)) for row in rows]


def empty_cells(package: DataPackage) -> list[str]:
    """Return for each table the cells that a person writes and has not written yet, by column."""
    lines = []
    for table in package.tables:
        rows = rows_in(package, str(table["name"]))
        for column in WRITTEN_BY_HAND:
            empty = [number for number, row in enumerate(rows, start=2) if row.get(column) == ""]
            if empty and is_asked_for(table["schema"]["fields"], column):
                lines.append(
                    f"{table['path']}: {column} in {len(empty)} of {len(rows)} rows: {in_runs(empty)}"
                )
    return lines


def is_asked_for(columns: list[dict[str, object]], name: str) -> bool:
    """Say whether a column must be filled."""
    constraints = next((each.get("constraints", {}) for each in columns if each["name"] == name), {})
    return bool(isinstance(constraints, dict) and constraints.get("required"))


def in_runs(numbers: list[int]) -> str:
    """Return numbers in short: “2–5, 9”."""
    runs = runs_without_gap(numbers)
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def doubtful(draft: Path) -> list[str]:
    """Return the rows of which the rules are least sure, with why."""
    lines = []
    for table in read_draft(draft).tables:
        header, rows = read_table(draft / str(table["path"]))
        for row in (dict(zip(header, each, strict=True)) for each in rows):
            if row.get("confidence") == "low" and "why" in row:
                lines.append(f"{next(iter(row.values()))}: {row['why']}")
    return lines
