"""Validation as a whole: it reports, in order, and never raises."""

import datetime
import shutil
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from build_scripts.load.packages import DataPackage, find_packages
from build_scripts.load.sealing import seal
from build_scripts.problems import CODES, BuildError, Problem
from build_scripts.text.canonical import read_csv
from build_scripts.validate.descriptors import check_described
from build_scripts.validate.run import validate
from tests.minicity import build_minicity, read_descriptor, replace
from tests.unit.editing import set_cell

NASTY = (
    "", " ", "0", "-1", "1e9", "NaN", "sNaN", "-Infinity", "1_0", "٥", "１", "true", "2031-02-30", "=1+1",
    "茶", "“", '"', "\x00", "\t", "\n", "\r", "\u200b", "\ud7ff", "𠮷", ";", ",", "x" * 200_000, "{}", "[",
    "met", "not_met", "same_measure", "qualitative", "none", "percent", "2030-roads", "plan-2030-p02",
    "action-tea", "E4", "computed", "7", "500",
)  # fmt: skip
"""What a cell may come to hold. No huge whole number: a `last_line` of it takes hours to count through."""


def test_a_folder_without_packages_stops_at_once(tmp_path: Path) -> None:
    """There is nothing to validate, and the message names the folder."""
    with pytest.raises(BuildError, match=f"^{tmp_path} holds no data package$"):
        validate(tmp_path)
    with pytest.raises(BuildError, match=r"holds no data package$"):
        validate(tmp_path / "nothing")


def test_problems_come_in_order_and_once(city: Path) -> None:
    """Problems of several packages are reported together, by file and row."""
    replace(city / "vocabulary/themes.csv", "茶业行动", "茶业行动 ")
    set_cell(city / "plan-2030/pledges.csv", "2030-roads", "value", "12.6")
    set_cell(city / "plan-2030/pledges.csv", "2030-bus-share", "value", "41")
    _, problems = validate(city)
    assert [(each.file, each.row) for each in problems] == [
        ("plan-2030/pledges.csv", 2),
        ("plan-2030/pledges.csv", 3),
        ("vocabulary/themes.csv", 2),
    ]


def test_without_a_problem_there_is_a_ledger(city: Path) -> None:
    """A sound folder gives its ledger; one without a vocabulary gives none."""
    ledger, problems = validate(city)
    assert problems == []
    assert ledger is not None
    assert [each.package.name for each in ledger.sources] == ["plan-2030", "report-2031"]
    shutil.rmtree(city / "vocabulary")
    assert validate(city)[0] is None


def test_a_problem_reads_as_place_wrong_and_right() -> None:
    """A problem of a row names the row; one of a file does not; a field may be left out."""
    assert (
        str(Problem("a.csv", 2, "value", "“x”", "a number", "cell"))
        == "a.csv:2: value: “x” — a number  [cell]"
    )
    assert (
        str(Problem("a.csv", 0, "", "is empty", "rows", "file-empty"))
        == "a.csv: is empty — rows  [file-empty]"
    )
    assert Problem("a.csv", 0, "", "is empty", "rows", "file-empty").as_dict()["code"] == "file-empty"


def test_a_problem_has_a_code_of_the_catalogue() -> None:
    """An unknown code is a fault of the build, not of the data."""
    with pytest.raises(BuildError, match="“oops” is not a problem code"):
        Problem("a.csv", 0, "", "", "", "oops")
    assert "oops" not in CODES


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the invented city's packages, sealed, to copy and not to change."""
    city = build_minicity(tmp_path_factory.mktemp("sound") / "city")
    for folder in find_packages(city):
        seal(folder, datetime.date(2031, 2, 1))
    return city


def files_of(root: Path) -> list[Path]:
    """Return every file of the packages, relative to their folder, those with content first."""
    return sorted(
        path.relative_to(root)
        for folder in find_packages(root)
        for path in folder.iterdir()
        if path.suffix in (".csv", ".json", ".txt")
    )


def corrupt(path: Path, draw: st.DataObject) -> None:
    """Break one byte, line or cell of a file, as `draw` has it."""
    content = path.read_bytes()
    how = draw.draw(st.sampled_from(["byte", "cut", "line", "cell", "cell"]), "how")
    if how == "cell" and path.suffix == ".csv":
        rows = read_csv(content.decode())
        row = draw.draw(st.integers(0, len(rows) - 1), "row")
        column = draw.draw(st.integers(0, len(rows[row]) - 1), "column")
        rows[row][column] = draw.draw(st.sampled_from(NASTY), "cell")
        quoted = ([f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in each] for each in rows)
        path.write_bytes("".join(",".join(each) + "\n" for each in quoted).encode())
        return
    lines = content.splitlines(keepends=True)
    if how == "line":
        at, to = (draw.draw(st.integers(0, len(lines) - 1), name) for name in ("from", "to"))
        lines.insert(to, lines[at] if draw.draw(st.booleans(), "copy") else lines.pop(at))
        path.write_bytes(b"".join(lines))
        return
    at = draw.draw(st.integers(0, len(content)), "at")
    if how == "cut":
        path.write_bytes(content[:at])
        return
    put = draw.draw(
        st.sampled_from([b"", b"\x00", b"\xff", b'"', b",", b"\n", b"9", b"-", b"{", b"\xe8\x8c"]), "put"
    )
    path.write_bytes(content[:at] + put + content[at + draw.draw(st.integers(0, 2), "instead of") :])


AS_LONG_AS_IT_TAKES = (HealthCheck.too_slow, HealthCheck.function_scoped_fixture)
PARTS = 4
"""Into how many tests the many examples are dealt, each with a share of the files."""


def report_what_is_broken(root: Path, files: list[Path], draw: st.DataObject) -> None:
    """Break one of some files of a city; its validation reports problems of known codes, or none."""
    corrupt(draw.draw(st.sampled_from(files), "file"), draw)
    _, problems = validate(root)
    shutil.rmtree(root.parent)
    assert {each.code for each in problems} <= set(CODES)
    assert all(each.wrong for each in problems)


@settings(max_examples=25, suppress_health_check=AS_LONG_AS_IT_TAKES)
@given(draw=st.data())
def test_whatever_is_broken_validation_reports_and_does_not_raise(
    sound: Path, tmp_path_factory: pytest.TempPathFactory, draw: st.DataObject
) -> None:
    """A random byte, line or cell gone wrong."""
    root = shutil.copytree(sound, tmp_path_factory.mktemp("fuzz") / "city")
    report_what_is_broken(root, [root / name for name in files_of(root)], draw)


@pytest.mark.long
@pytest.mark.parametrize("part", range(PARTS))
@settings(max_examples=500 // PARTS, suppress_health_check=AS_LONG_AS_IT_TAKES)
@given(draw=st.data())
def test_whatever_is_broken_in_many_more_ways_does_not_raise(
    sound: Path, tmp_path_factory: pytest.TempPathFactory, part: int, draw: st.DataObject
) -> None:
    root = shutil.copytree(sound, tmp_path_factory.mktemp("fuzz") / "city")
    report_what_is_broken(root, [root / name for name in files_of(root)[part::PARTS]], draw)


WORTHS: st.SearchStrategy[object] = st.sampled_from(
    [None, True, 0, -1, 10**30, 1.5, "", "x", "\u202e", "=1", [], [None], {}, {"a": 1}, ["x", "x"], "../../x", "x" * 5000]
)  # fmt: skip
"""What a member of a descriptor may come to be."""


def places_of(value: object, place: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return every place in a JSON value, from outside in."""
    members: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        members = list(value.items())
    elif isinstance(value, list):
        members = list(enumerate(value))
    return [place, *(each for name, own in members for each in places_of(own, (*place, name)))]


def spoil_descriptor(descriptor: dict[str, Any], draw: st.DataObject) -> None:
    """Put another value at some place of a descriptor, or take one out."""
    *above, last = draw.draw(st.sampled_from(places_of(descriptor)[1:]), "place")
    at: Any = descriptor
    for each in above:
        at = at[each]
    if draw.draw(st.booleans(), "take out"):
        del at[last]
    else:
        at[last] = draw.draw(WORTHS, "value")


@pytest.mark.long
@settings(max_examples=1500, suppress_health_check=AS_LONG_AS_IT_TAKES)
@given(draw=st.data())
def test_whatever_a_descriptor_says_is_checked_and_does_not_raise(sound: Path, draw: st.DataObject) -> None:
    """Any member of any type; what it says instead is a problem, or changes nothing that others rely on."""
    folder = draw.draw(st.sampled_from(find_packages(sound)), "package")
    descriptor = read_descriptor(folder)
    spoil_descriptor(descriptor, draw)
    package, problems = check_described(DataPackage(folder, descriptor))
    assert all(each.wrong and each.right for each in problems)
    assert package is not None or problems


def test_of_one_package_alone_it_says_what_it_says_of_it_among_all(city: Path) -> None:
    """What can't be a problem of that package is not looked at."""
    replace(
        city / "report-2031/outcomes.csv",
        "false,false,quantitative,新建公路15公里",
        "false,true,quantitative,新建公路15公里",
    )
    replace(city / "plan-2030/pledges.csv", "2030-roads,", "2030-Roads,")
    among_all = validate(city)[1]
    for name in ("report-2031", "plan-2030", "assessments-2030", "vocabulary"):
        own = [each for each in among_all if each.file.startswith(f"{name}/")]
        assert [each for each in validate(city, only=name)[1] if each.file.startswith(f"{name}/")] == own
