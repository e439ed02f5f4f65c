"""Seals: what was read and accepted can't be changed unseen; who changes it builds and looks at it as ever, and seals it."""

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest

from build_scripts.cli import main
from build_scripts.load.packages import DataPackage, find_packages
from build_scripts.load.sealing import Seal, seal
from build_scripts.validate.run import validate
from build_scripts.validate.sealed import check_codings, unsealed
from tests.conftest import unsaid
from tests.minicity import replace
from tests.unit.editing import edit_table, redescribe, rehash, rewrite_bytes, set_cell

PLEDGES = "plan-2030/pledges.csv"
DAY = datetime.date(2031, 2, 1)
AGAIN = "`python -m build_scripts seal` once it has been read  [seal]"


@pytest.fixture
def sealed(city: Path) -> Path:
    """Return the city, sealed on a day after all that it tells."""
    for folder in find_packages(city):
        assert seal(folder, DAY)
    return city


@pytest.fixture
def said(city: Path) -> Callable[[], list[str]]:
    """Return a function that gives what is to be looked at again, as a user reads it; the locks have nothing to say."""

    def run() -> list[str]:
        assert validate(city)[1] == []
        problems = sorted(unsealed(city))
        assert unsaid(problems) == []
        return [str(each) for each in problems]

    return run


def test_a_city_is_sealed_or_is_not(sealed: Path, said: Callable[[], list[str]]) -> None:
    """Both are right, but for one package alone."""
    assert said() == []
    assert [line for folder in find_packages(sealed) for line in seal(folder, DAY)] == []
    (sealed / "plan-2030/seals.csv").unlink()
    assert said() == [f"plan-2030/seals.csv: this package is not sealed, and others are — {AGAIN}"]
    for folder in find_packages(sealed):
        (folder / "seals.csv").unlink(missing_ok=True)
    assert said() == []


def test_what_no_lock_sees_is_named_at_its_place(sealed: Path, said: Callable[[], list[str]]) -> None:
    """A judgement changed alike in all it says; a row that is gone; one that was added; what a document is."""
    set_cell(
        sealed / PLEDGES, "2030-tea-output", "explanation_en", "How little more tea was made than before."
    )
    set_cell(sealed / "vocabulary/subjects.csv", "farming", "covers_en", "Tea.")
    edit_table(sealed / "vocabulary/everyday_words.csv", lambda rows: rows.pop())
    redescribe(sealed / "plan-2030", lambda each: each["ledger"].update(publisher_kind="independent"))
    first, *others = said()
    assert first == (
        f'plan-2030/datapackage.json: ledger.publisher_kind: “"independent"” is not what was sealed on {DAY} — what it '
        f"said; or, if the change is meant, {AGAIN}"
    )
    assert [each.split(" — ")[0] for each in others] == [
        f"{PLEDGES}:6: explanation_en: “How little more tea was made than before.” is not what was sealed on {DAY}",
        f"vocabulary/everyday_words.csv: “zh | 修路 | 公路” was sealed on {DAY} and is gone",
        f"vocabulary/subjects.csv:3: covers_en: “Tea.” is not what was sealed on {DAY}",
    ]


def test_a_source_can_not_be_rewritten_with_its_hash_unseen(
    sealed: Path, said: Callable[[], list[str]]
) -> None:
    """Who makes a descriptor vouch for other bytes has that looked at again."""
    source = sealed / "plan-2030/source.txt"
    rewrite_bytes(source, lambda content: content + b"\n")
    redescribe(sealed / "plan-2030", lambda each: rehash(each, source))
    [line] = said()
    assert line.startswith('plan-2030/datapackage.json: source.hash: “"sha256:')


def test_a_release_seals_nothing_anew(sealed: Path, said: Callable[[], list[str]]) -> None:
    """A version and its day are raised with each."""
    redescribe(
        sealed / "plan-2030", lambda each: each.update(version="0.1.1", created="2031-02-02T00:00:00Z")
    )
    assert said() == []


def test_who_changed_a_cell_seals_it(
    sealed: Path, said: Callable[[], list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    """The command names each cell; of the others the day stays, so that the diff of the seals is the list of changes."""
    seals = sealed / "plan-2030/seals.csv"
    before = seals.read_text(encoding="utf-8").splitlines()
    set_cell(sealed / PLEDGES, "2030-tea-output", "explanation_en", "How much more tea there is than before.")
    assert main(["seal", "--data", str(sealed)]) == 0
    assert capsys.readouterr().out == f"{PLEDGES} 2030-tea-output: explanation_en\n"
    assert said() == []
    [changed] = set(seals.read_text(encoding="utf-8").splitlines()) - set(before)
    assert changed.startswith("pledges,2030-tea-output,")
    assert main(["seal", "--data", str(sealed)]) == 0
    assert capsys.readouterr().out == "everything is as it was sealed\n"


@pytest.mark.parametrize(
    ("finished", "sealed_on", "wrong"),
    [
        ("2031-02-01", "2031-02-01", False),
        ("2031-02-01", "2031-03-01", True),
        ("2031-03-01", "2031-03-02", False),
    ],
)
def test_sealing_once_more_makes_no_other_coding_right(
    tmp_path: Path, finished: str, sealed_on: str, wrong: bool
) -> None:
    """One that came after the package was sealed is sealed with what it brought, on its day or later."""
    package = DataPackage(
        tmp_path, {"name": "assessments-2030", "ledger": {"sealed": {"coding-a": finished}}}
    )
    seals = {
        ("assessments", "2030-roads"): Seal("2031-02-01", ("a",)),
        ("datapackage.json", "coding-a.hash"): Seal(sealed_on, ("b",)),
    }
    problems = list(check_codings(package, "assessments-2030/seals.csv", seals))
    assert unsaid(problems) == []
    found = [each.field for each in problems]
    assert found == (["sealed_on"] if wrong else [])


def test_what_a_lock_refuses_is_not_sealed(sealed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is wrong with the cell is said once, by that lock."""
    set_cell(sealed / PLEDGES, "2030-tea-output", "value", "50")
    assert main(["seal", "--data", str(sealed)]) == 1
    assert "nothing was sealed" in capsys.readouterr().err
    assert main(["validate", "--data", str(sealed)]) == 1
    [line] = capsys.readouterr().out.splitlines()
    assert line.endswith("[figure]")


def test_a_change_is_shown_and_stops_only_what_is_reviewed(
    sealed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An editor sees it on the page before it is sealed; `seal --check` fails, which every review runs."""
    set_cell(sealed / PLEDGES, "2030-tea-output", "explanation_en", "How much more tea there is than before.")
    assert main(["validate", "--data", str(sealed)]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    [line] = [each for each in told.err.splitlines() if each.startswith("look again: ")]
    assert line.startswith(
        f"look again: {PLEDGES}:6: explanation_en: “How much more tea there is than before.”"
    )
    assert main(["seal", "--check", "--data", str(sealed)]) == 1
    assert main(["seal", "--data", str(sealed)]) == 0
    assert main(["seal", "--check", "--data", str(sealed)]) == 0


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        (
            "table,record",
            "table,row",
            ": holds no seals: its columns are not table, record, sealed_on, marks",
        ),
        (str(DAY), "2099-01-01", ": sealed_on: “2099-01-01” for "),
        (str(DAY), "today", ": sealed_on: “today” for "),
        ("pledges,2030-tea-output", 'pledges,"2030-tea-output', ": holds no seals: "),
        ("table,record,sealed_on,marks\n", "table,record,sealed_on,marks\n\n", ": holds no seals: "),
    ],
)
def test_seals_that_are_none_are_named(
    sealed: Path, said: Callable[[], list[str]], old: str, new: str, wrong: str
) -> None:
    path = sealed / "plan-2030/seals.csv"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="")
    assert said()[0].startswith(f"plan-2030/seals.csv{wrong}")


def test_seals_are_in_order(sealed: Path, said: Callable[[], list[str]]) -> None:
    path = sealed / "plan-2030/seals.csv"
    header, *rows = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([header, *reversed(rows)]), encoding="utf-8", newline="")
    assert said() == [f"plan-2030/seals.csv: not in canonical form — {AGAIN}"]


def test_seals_are_a_plain_file(sealed: Path, said: Callable[[], list[str]]) -> None:
    """Neither a link nor bytes of anything else."""
    path = sealed / "plan-2030/seals.csv"
    path.write_bytes(b"\xff\x00")
    assert said()[0].startswith("plan-2030/seals.csv: holds no seals: ")
    path.unlink()
    path.symlink_to(sealed / "vocabulary/seals.csv")
    assert str(validate(sealed)[1][0]).startswith("plan-2030/seals.csv: is a link")


def test_a_row_without_a_seal_is_named(sealed: Path, said: Callable[[], list[str]]) -> None:
    replace(sealed / "vocabulary/everyday_words.csv", "en,highway", "en,bushes,tea\nen,highway")
    redescribe(sealed / "vocabulary", lambda each: each["ledger"].update(contact="ledger@example.org"))
    assert said() == [
        f"vocabulary/datapackage.json: ledger.contact: “ledger.contact” is not sealed — {AGAIN}",
        f"vocabulary/everyday_words.csv:2: “en | bushes | tea” is not sealed — {AGAIN}",
    ]
