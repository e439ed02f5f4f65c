"""A site that is built again is the same, byte for byte."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from build_scripts import paths
from tests.minicity import LATER

AGAIN = """
import os, sys
from pathlib import Path
from build_scripts import paths

os.umask(0o077)
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
if kept := sys.argv[2:]:
    paths.KEPT, paths.PICTURES = (Path(kept[0]) / name for name in ("kept", "pictures"))
from build_scripts.site.build import build
from tests.citysite import city_places
sys.exit(bool(build(city_places(Path(sys.argv[1])), print)))
"""
"""Builds on one core, with files that only their owner reads; nothing is taken from earlier builds where a folder is given."""
ELSEWHERE = {
    "PYTHONHASHSEED": "4711",
    "TZ": "Pacific/Kiritimati",
    "LC_ALL": "C",
    "LANG": "tr_TR.UTF-8",
    "SOURCE_DATE_EPOCH": str(int(LATER) + 400 * 86_400),
}
"""Another seed for sets, another zone, another locale, another day of the world."""


@pytest.mark.parametrize(
    "anew", [False, pytest.param(True, marks=pytest.mark.long)], ids=["drawings kept", "all drawn anew"]
)
def test_building_again_gives_the_same_bytes_and_leaves_nothing_behind(
    city_site: Path, tmp_path: Path, anew: bool
) -> None:
    """In another folder, another process, another place and time, on another number of cores; pictures and zips as well."""
    command = [sys.executable, "-c", AGAIN, str(tmp_path), *([str(tmp_path / "own")] if anew else [])]
    done = subprocess.run(
        command,
        cwd=paths.ROOT,
        env={**os.environ, **ELSEWHERE},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    again = tmp_path / "site"
    first = {
        path.relative_to(city_site): path.read_bytes() for path in city_site.rglob("*") if path.is_file()
    }
    second = {path.relative_to(again): path.read_bytes() for path in again.rglob("*") if path.is_file()}
    assert len(first) > 300
    assert {".png", ".svg", ".zip", ".xlsx", ".sqlite", ".parquet"} <= {path.suffix for path in first}
    assert sorted(first) == sorted(second)
    assert [str(name) for name in first if first[name] != second[name]] == []
    assert not (tmp_path / "site.previous").exists()
    assert any((tmp_path / "own" / "pictures").glob("*")) is anew
