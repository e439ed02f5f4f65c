"""A site that is built again is the same, byte for byte."""

import os
import subprocess
import sys
from pathlib import Path

from build_scripts import paths

AGAIN = "import sys; from pathlib import Path; from tests.citysite import build_city_site; build_city_site(Path(sys.argv[1]))"


def test_building_again_gives_the_same_bytes_and_leaves_nothing_behind(
    city_site: Path, tmp_path: Path
) -> None:
    """In another folder, another process with another seed for its sets, and on another day of the world."""
    environment = {**os.environ, "PYTHONHASHSEED": "4711", "TZ": "Pacific/Kiritimati"}
    command = [sys.executable, "-c", AGAIN, str(tmp_path)]
    done = subprocess.run(
        command, cwd=paths.ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    again = tmp_path / "site"
    first = {
        path.relative_to(city_site): path.read_bytes() for path in city_site.rglob("*") if path.is_file()
    }
    second = {path.relative_to(again): path.read_bytes() for path in again.rglob("*") if path.is_file()}
    assert len(first) > 300
    assert sorted(first) == sorted(second)
    assert [str(name) for name in first if first[name] != second[name]] == []
    assert not (tmp_path / "site.previous").exists()
