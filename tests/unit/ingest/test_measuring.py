"""What people decided is what the rules are measured against."""

from pathlib import Path

import pytest

from build_scripts.ingest.measuring import measure
from build_scripts.problems import BuildError
from tests.unit.ingest.drafting import REPORT, ledger_of

HEAD = "file,line,column,stratum,statement,value,upper_value,unit,comparator,kind,year,reason\n"


def measured(folder: Path, decided: str, city: Path) -> tuple[dict[str, str], list[str]]:
    """Return each share as “right of all”, and what was wrong."""
    (folder / "decided.csv").write_text(decided, encoding="utf-8")
    found = measure(REPORT.parent, folder / "decided.csv", ledger_of(city).vocabulary.units)
    return {each.what: f"{each.right} of {each.of}" for each in found.shares}, list(found.faults)


def test_figures_are_held_against_what_was_decided(city: Path, tmp_path: Path) -> None:
    """One right, one wrong in a cell, one that is none and is proposed, one that is none and is not."""
    line = next(
        number
        for number, text in enumerate(REPORT.read_text(encoding="utf-8").splitlines(), start=1)
        if text.startswith("过去一年")
    )
    text = REPORT.read_text(encoding="utf-8").splitlines()[line - 1]
    decided = HEAD + "".join(
        f"report.txt,{line},{text.index(words) + 1},a,{rest}\n"
        for words, rest in (
            ("6.2", "yes,6.2,,%,eq,outcome,2031,"),
            ("8000", "yes,800,,亩,gte,outcome,2030,"),
            ("18", "no,,,,,,,scope"),
            ("一年", "no,,,,,,,duration"),
        )
    )
    shares, faults = measured(tmp_path, decided, city)
    assert shares["statements with a number that are proposed (recall)"] == "2 of 2"
    assert shares["proposals that are kept (precision)"] == "2 of 3"
    assert shares["proposed with all three of these right"] == "1 of 2"
    assert shares["proposed with the right value"] == "1 of 2"
    assert shares["proposed with the right year"] == "1 of 2"
    assert [fault.split(": ")[1] for fault in faults] == [
        "wrong value",
        "wrong comparator",
        "wrong year",
        "proposed, though it is none (scope)",
    ]


def test_lines_are_held_against_what_was_decided(city: Path, tmp_path: Path) -> None:
    """What kind of paragraph a line belongs to, and whether it begins it."""
    shares, faults = measured(
        tmp_path, "file,line,kind,begins\nreport.txt,1,furniture,yes\nreport.txt,4,body,yes\n", city
    )
    assert shares == {"lines of the right kind": "1 of 2", "of the right kind and place": "1 of 2"}
    assert faults == ["report.txt:4: heading, begins"]


def test_coded_packages_are_their_own_measure(city: Path) -> None:
    """Every statement of theirs is looked for in what the rules make of their paragraphs."""
    found = measure(city, city, ledger_of(city).vocabulary.units)
    assert [f"{each.right} of {each.of}" for each in found.shares][:2] == ["9 of 9", "9 of 9"]


def test_what_is_no_table_of_decisions_is_refused(city: Path, tmp_path: Path) -> None:
    """It is told which columns there are to be; so is a text that is not there."""
    with pytest.raises(
        BuildError, match=r"decided\.csv has neither the columns file, line, column, .* nor file, line, kind"
    ):
        measured(tmp_path, "a,b\n1,2\n", city)
    with pytest.raises(BuildError, match=r"other\.txt can't be opened"):
        measured(tmp_path, "file,line,kind,begins\nother.txt,1,body,yes\n", city)
