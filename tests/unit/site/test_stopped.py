"""A build that is killed leaves the last site as it was, and the next build takes nothing of it for whole."""

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from build_scripts import paths
from tests.minicity import DOCS, LATER, build_growing_city, replace

MOMENTS = (0.15, 0.4, 0.6, 0.75, 0.85, 0.92, 0.97)
"""When a build is killed, as a part of the time that one takes."""
WORDS = ("全年新建公路", "当年新建公路")


def start(folder: Path) -> subprocess.Popen[bytes]:
    """Begin to build the site of the city below a folder, in a group of processes of its own."""
    command = [sys.executable, "-c", BUILD, str(folder)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": LATER}
    return subprocess.Popen(command, cwd=paths.ROOT, env=environment, start_new_session=True)


def kill(process: subprocess.Popen[bytes]) -> None:
    """Kill a build with all its processes, and wait for the last of them, which keeps the folder locked until then."""
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    with suppress(ProcessLookupError):
        for _ in range(1000):
            os.killpg(process.pid, 0)
            time.sleep(0.01)


BUILD = """
import sys
from pathlib import Path
from build_scripts.site.build import build
from build_scripts.site.places import Places

at = Path(sys.argv[1])
sys.exit(bool(build(Places(at / "datapackages", at / "docs", work=at / "work", site=at / "site"), lambda _: None)))
"""


def held(site: Path) -> dict[str, str]:
    """Return the SHA-256 of each file of a site."""
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in site.rglob("*")
        if path.is_file()
    }


@pytest.mark.long
def test_a_build_killed_at_any_moment_harms_neither_the_last_site_nor_the_next(tmp_path: Path) -> None:
    """Early, while pages are made, while files are written, while the site is swapped in: each time the site is the last or the new one."""
    build_growing_city(tmp_path / "datapackages")
    shutil.copytree(DOCS, tmp_path / "docs")
    table = tmp_path / "datapackages/plan-2030/README.md"
    sites, took = [], 0.0
    for words in WORDS:
        table.write_text(f"# 方案\\n\\n{words}。\\n\\n# Plan\\n\\nThe plan.\\n", encoding="utf-8")
        began = time.monotonic()
        assert start(tmp_path).wait() == 0
        took = time.monotonic() - began
        sites.append(held(tmp_path / "site"))
    assert sites[0] != sites[1]
    now, new = 1, []
    for moment in MOMENTS:
        now = 1 - now
        replace(table, WORDS[1 - now], WORDS[now])
        process = start(tmp_path)
        time.sleep(took * moment)
        if process.poll() is None:
            kill(process)
        place = tmp_path / "site"
        # Between the two moves of the swap, the last one stands beside its place.
        left = held(place if place.exists() else tmp_path / "site.previous")
        assert left in sites
        new.append(left == sites[now])
        assert start(tmp_path).wait() == 0
        assert held(place) == sites[now]
    assert new.count(False) >= 2
