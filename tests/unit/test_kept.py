"""What was made before is taken again only while all is the same that it was made of."""

import os
import time
from pathlib import Path

import pytest

from build_scripts import paths
from build_scripts.apart import side_by_side
from build_scripts.kept import kept, kept_value, latest
from build_scripts.site.build import checked
from build_scripts.site.places import Places
from tests.minicity import LATER, build_minicity


def test_only_the_latest_value_of_the_same_is_taken_again(tmp_path: Path) -> None:
    made: list[str] = []
    now = "a"

    def value(worth: bool = True) -> str:
        def make() -> str:
            made.append(now)
            return now

        return latest(tmp_path / "value", lambda: now, make, lambda _: worth)

    assert [value(), value()] == ["a", "a"]
    assert made == ["a"]
    now = "b"
    assert [value(), value()] == ["b", "b"]
    now = "a"
    assert value(worth=False) == value() == "a"
    assert made == ["a", "b", "a", "a"]


def test_a_value_of_many_is_found_by_what_it_is_made_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(paths, "KEPT", tmp_path)
    made = [kept_value("sum", text, lambda text=text: len(text)) for text in ("a", "bb", "a")]  # type: ignore[misc]
    assert made == [1, 2, 1]
    assert len(list(tmp_path.glob("sum-*"))) == 2


def test_what_two_processes_want_at_the_same_time_is_made_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The editions of a site draw the same charts, side by side; what is made of other things waits for nothing."""
    monkeypatch.setattr(paths, "KEPT", tmp_path)

    def work(_: object) -> tuple[str, list[str]]:
        made: list[str] = []

        def make(what: str) -> str:
            made.append(what)
            time.sleep(0.5)
            return f"{what} by {os.getpid()}"

        kept("other", str(os.getpid()), lambda: make("own"))
        return kept("same", "", lambda: make("shared")), made

    (one, made), (other, again) = side_by_side([work, work], lambda _: None)
    assert one == other
    assert sorted([made, again], key=len) == [["own"], ["own", "shared"]]


def test_what_changes_while_it_is_made_is_not_kept(tmp_path: Path) -> None:
    """A table that is saved during a build is read anew by the next one."""
    states = iter(["old", "new", "old", "old"])
    assert latest(tmp_path / "value", lambda: next(states), lambda: 1, lambda _: True) == 1
    assert latest(tmp_path / "value", lambda: next(states), lambda: 2, lambda _: True) == 2


def test_a_ledger_is_checked_again_when_anything_it_rests_on_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Data, sentences, code, programs, addresses and the day: a change of each is seen."""
    monkeypatch.setenv("SOURCE_DATE_EPOCH", LATER)
    docs, code = tmp_path / "docs", tmp_path / "build_scripts"
    (docs / "zh/words").mkdir(parents=True)
    code.mkdir()
    (code / "checks.py").write_text("", encoding="utf-8")
    places = Places(datapackages=build_minicity(tmp_path / "city"), docs=docs, work=tmp_path / "work")
    monkeypatch.setattr(paths, "CODE", code)

    def again() -> bool:
        """Say whether the packages were read."""
        steps: list[str] = []
        ledger, problems = checked(places, steps.append)
        assert ledger is not None
        assert problems == []
        assert len(ledger.packages) == 4
        return bool(steps)

    assert [again(), again()] == [True, False]
    (places.datapackages / "plan-2030/README.md").write_text("# 又\n\nAgain.\n", encoding="utf-8")
    assert [again(), again()] == [True, False]
    (docs / "zh/words/verdicts.ftl").write_text("verdicts-met = 做到\n", encoding="utf-8")
    assert [again(), again()] == [True, False]
    (code / "checks.py").write_text("CHECKS = ()\n", encoding="utf-8")
    assert [again(), again()] == [True, False]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(LATER) + 86_400))
    assert [again(), again()] == [True, False]
    monkeypatch.setattr("build_scripts.kept.sys.version", "3.99")
    assert [again(), again()] == [True, False]

    table = places.datapackages / "plan-2030/pledges.csv"
    table.write_text(table.read_text(encoding="utf-8").replace("gte", "least", 1), encoding="utf-8")
    for _ in range(2):
        _, problems = checked(places, lambda _: None)
        assert problems
