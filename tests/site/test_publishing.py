"""Two releases of the invented city, one after the other, by the commands that the README gives.

The first is made for an address, as the workflow does; the second without one, as a maintainer does on a machine: both
make the same.
"""

import hashlib
import re
import shutil
import zipfile
from pathlib import Path

import pytest

from build_scripts.cli import main
from build_scripts.load.packages import find_packages
from tests.copying import copy_project
from tests.minicity import DOCS, build_growing_city, read_descriptor, replace
from tests.published import ADDRESS
from tests.site.releases import date_changelogs, make, make_release
from tests.unit.editing import redescribe, set_cell

FIRST, SECOND = "0.1.0", "0.1.1"
DAY, LATER = "2032-02-01", "2032-03-01"
RAISED = ("plan-2030", "vocabulary")
"""The packages of which the second release holds a new version of their own."""
MOST = 600_000
"""How many bytes a release in which one cell changed may add to the site."""


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def size(folder: Path) -> int:
    return sum(map(len, contents(folder).values()))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a copy of the project with the invented city's packages and pages in the place of its own."""
    folder = copy_project(tmp_path / "project", without=("datapackages", "tests"))
    build_growing_city(folder / "datapackages")
    shutil.copytree(DOCS, folder / "docs", dirs_exist_ok=True)
    return folder


def test_a_release_and_the_next_one(project: Path) -> None:
    site = project / "site"
    nothing_is_made_while_the_root_says_otherwise(project)
    make_the_first(project)
    served, before = contents(site / "data/plan-2030/v0.1.0"), size(site)
    proposed, points = correct_a_cell(project)
    make_the_second(project, proposed, points)
    moved = look_at_the_second(project, served)
    # The vocabulary says which release it is.
    assert moved == {*proposed, "vocabulary"}
    grown = size(site) - before
    own = sum(size(path) for path in (site / "data").glob("*/v0.1.1"))
    print(
        f"changed: {', '.join(sorted(moved))}; of {before} bytes the site grew by {grown}, versions by {own}"
    )
    assert own <= grown <= MOST


def nothing_is_made_while_the_root_says_otherwise(project: Path) -> None:
    """Try with a root that tells of another release: each field is named, and nothing is made."""
    date_changelogs(project, FIRST, DAY)
    stopped = make_release(project, f"v{FIRST}", ADDRESS)
    assert stopped.returncode != 0
    assert "../CITATION.cff: title: says “" in stopped.stdout
    assert "../.zenodo.json: publication_date: says “" in stopped.stdout
    assert not (project / "build/release").exists()
    assert not (project / "site").exists()


def make_the_first(project: Path) -> None:
    """Make the first release, and look at what it holds, under names that carry versions, and at their sums."""
    data, site, assets = project / "datapackages", project / "site", project / "build/release/assets"
    assert main(["metadata", "--data", str(data)]) == 0
    done = make_release(project, f"v{FIRST}", ADDRESS)
    assert done.returncode == 0, done.stdout + done.stderr
    names = {path.name for path in assets.iterdir()}
    assert names >= {"SHA256SUMS", f"site-data-v{FIRST}.zip", "targets-2030-v0.1.0.zip"}
    assert names >= {f"{path.name}-v{read_descriptor(path)['version']}.zip" for path in find_packages(data)}
    assert {name for name in names if not re.search(r"-v\d+\.\d+\.\d+\.zip$", name)} == {"SHA256SUMS"}
    sums = [line.split("  ") for line in (assets / "SHA256SUMS").read_text(encoding="utf-8").splitlines()]
    assert {name for _, name in sums} == names - {"SHA256SUMS"}
    for sha256, name in sums:
        assert hashlib.sha256((assets / name).read_bytes()).hexdigest() == sha256
    served = contents(site / "data/plan-2030/v0.1.0")
    assert set(served) == {"index.html", "plan-2030.zip"}
    with zipfile.ZipFile(assets / f"site-data-v{FIRST}.zip") as archive:
        assert "data/plan-2030/v0.1.0/index.html" in archive.namelist()
    assert f'<link rel="canonical" href="{ADDRESS}">' in (site / "index.html").read_text(encoding="utf-8")
    feed = (site / "changes.xml").read_text(encoding="utf-8")
    assert f"<id>{ADDRESS}changes/#v{FIRST}</id>" in feed
    assert "第一个版本" in (site / "changes/index.html").read_text(encoding="utf-8")


def correct_a_cell(project: Path) -> tuple[dict[str, str], list[str]]:
    """Bring the release back: without the address nothing seems to have changed. Correct a cell and raise no version.

    Returns the versions that are proposed, by package, and the points that the changelog of the data lacks.
    """
    data, earlier = project / "datapackages", project / "build/earlier"
    earlier.mkdir()
    (project / "build/release/assets").rename(earlier / f"v{FIRST}")
    (earlier / "nightly.txt").write_text("no release", encoding="utf-8")
    compared = make(project, "compare")
    assert compared.returncode == 0, compared.stdout + compared.stderr
    assert "taken from the last release: " + ADDRESS in compared.stderr
    assert set(re.findall(r": (\w+), so", compared.stdout)) == {"none"}
    set_cell(data / "plan-2030/pledges.csv", "2030-tea-output", "title_en", "Tea output to grow by 5%")
    stopped = make_release(project, f"v{FIRST}")
    assert stopped.returncode != 0
    assert "was published in release" in stopped.stdout
    assert "plan-2030/datapackage.json: version: plan-2030: 0.1.0 does not follow" in stopped.stdout
    said = make(project, "compare").stdout
    proposed = dict(re.findall(r"^(\S+) \S+ → \S+: patch, so (\S+) or higher$", said, re.M))
    assert proposed["plan-2030"] == "0.1.1"
    assert proposed["targets-2030"] == "0.1.1"
    assert "targets-2032" not in proposed
    return proposed, re.findall(r"does not say what changed in \S+ — write “(- .*?)”  ", said)


def make_the_second(project: Path, proposed: dict[str, str], points: list[str]) -> None:
    """Write versions, days and changelogs, and make the next release."""
    data = project / "datapackages"
    unmoved = [name for name in read_unmoved(project) if name not in proposed]
    for name in RAISED:
        redescribe(
            data / name, lambda descriptor: descriptor.update(version="0.1.1", created=f"{LATER}T00:00:00Z")
        )
    stayed = {name: {"version": "0.1.0", "created": f"{DAY}T00:00:00Z"} for name in unmoved}
    redescribe(
        data / "vocabulary", lambda descriptor: descriptor["ledger"].update(release=SECOND, versions=stayed)
    )
    replace(project / "pyproject.toml", f'version = "{FIRST}"', f'version = "{SECOND}"')
    for path in (project / "CHANGELOG.md", data / "CHANGELOG.md"):
        replace(
            path,
            f"## {FIRST}, {DAY}",
            "\n".join([f"## {SECOND}, {LATER}\n", *points, f"\n## {FIRST}, {DAY}"]),
        )
    assert main(["metadata", "--data", str(data)]) == 0
    done = make_release(project, f"v{SECOND}")
    assert done.returncode == 0, done.stdout + done.stderr


def look_at_the_second(project: Path, served: dict[str, bytes]) -> set[str]:
    """See that nothing that was published moved, and that the new version is told of.

    Returns the packages that have a new version.
    """
    site = project / "site"
    assert contents(site / "data/plan-2030/v0.1.0") == served
    with zipfile.ZipFile(site / "data/plan-2030/v0.1.1/plan-2030.zip") as archive:
        assert b"Tea output to grow by 5%" in archive.read("plan-2030/pledges.csv")
    assert f'<link rel="canonical" href="{ADDRESS}">' in (site / "index.html").read_text(encoding="utf-8")
    listing = (site / "data/plan-2030/index.html").read_text(encoding="utf-8")
    assert re.findall(r'<li><a href="(v[^"]+)">', listing) == ["v0.1.1/", "v0.1.0/"]
    changes = (site / "data/changes.csv").read_text(encoding="utf-8").splitlines()
    assert [line for line in changes if ",pledges," in line and ",plan-2030," in line] == [
        f"{SECOND},plan-2030,0.1.0,0.1.1,pledges,2030-tea-output,changed,title_en,Tea output up 5%,Tea output to grow by 5%,,"
    ]
    page = (site / "en/changes/index.html").read_text(encoding="utf-8")
    assert re.findall(r'<section class="version" id="([^"]+)"', page) == [f"v{SECOND}", f"v{FIRST}"]
    for version in ("0.1.0", "0.1.1"):
        assert f'href="../../data/plan-2030/v{version}/"' in page
    point = "- `targets-2030` 0.1.1: targets-2030: 1 row changed, 2030-tea-output (title_en)."
    assert point in (project / "build/release/notes.md").read_text(encoding="utf-8")
    for name, said in (("targets-2030", True), ("plan-2030", False)):
        with zipfile.ZipFile(site / f"data/{name}/v0.1.1/{name}.zip") as archive:
            assert (point in archive.read(f"{name}/CHANGELOG.md").decode()) is said
    return {path.parent.name for path in (site / "data").glob("*/v0.1.1")}


def read_unmoved(project: Path) -> list[str]:
    """Return the names of the packages that are made of the others, as the first release holds them."""
    own = {path.name for path in find_packages(project / "datapackages")}
    names = {path.name.rpartition("-v")[0] for path in (project / f"build/earlier/v{FIRST}").glob("*.zip")}
    return sorted(names - own - {"site-data"})
