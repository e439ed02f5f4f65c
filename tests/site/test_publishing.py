"""Two releases, one after the other, by the command that the workflow runs."""

import hashlib
import re
import zipfile
from pathlib import Path

from build_scripts import paths
from build_scripts.load.packages import find_packages
from build_scripts.release.versions import Level, parse_version
from tests.minicity import read_descriptor, replace
from tests.published import ADDRESS as PUBLIC
from tests.published import RELEASE
from tests.site.releases import make_release
from tests.unit.editing import redescribe, set_cell

PACKAGES = [path.name for path in find_packages(paths.DATAPACKAGES)]
ADDRESS = PUBLIC.rstrip("/")


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def test_a_release_and_the_next_one(released: Path) -> None:
    project = released / "project"
    first, second = str(RELEASE), str(RELEASE.raised(Level.MINOR))
    plan = project / "datapackages/plan-2024"
    old = parse_version(read_descriptor(plan)["version"])
    new = old.raised(Level.PATCH)

    # The first release, which `make_first_release` made: the files, their sums, the address that Pages gives.
    assets = project / "build/release/assets"
    assert {path.name for path in assets.iterdir()} >= {
        "SHA256SUMS", "site-data.zip", *(f"{name}.zip" for name in PACKAGES)
    }  # fmt: skip
    sums = [line.split("  ") for line in (assets / "SHA256SUMS").read_text(encoding="utf-8").splitlines()]
    assert {name for _, name in sums} == {path.name for path in assets.iterdir()} - {"SHA256SUMS"}
    for sha256, name in sums:
        assert hashlib.sha256((assets / name).read_bytes()).hexdigest() == sha256
    served = contents(project / f"site/data/plan-2024/v{old}")
    with zipfile.ZipFile(assets / "site-data.zip") as archive:
        held = {name for name in archive.namelist() if name.startswith("data/plan-2024/")}
    assert held == {f"data/plan-2024/v{old}/{name}" for name in served if name != "plan-2024.zip"}
    home = (project / "site/index.html").read_text(encoding="utf-8")
    assert f'<link rel="canonical" href="{ADDRESS}/">' in home
    feed = (project / "site/changes.xml").read_text(encoding="utf-8")
    assert f"<id>{ADDRESS}/changes/#v{first}</id>" in feed
    assert "第一个版本" in (project / "site/changes/index.html").read_text(encoding="utf-8")

    # It is brought back; a cell is corrected, but no version is raised.
    (project / "build/earlier").mkdir()
    assets.rename(project / f"build/earlier/v{first}")
    set_cell(plan / "pledges.csv", "2024-exports", "title_en", "Raise exports by 10%")
    stopped = make_release(project, f"v{first}")
    assert stopped.returncode != 0
    assert "was published in release" in stopped.stdout

    # With the versions raised and the changelog written, the next release stands beside the first.
    redescribe(plan, lambda descriptor: descriptor.update(version=str(new)))
    redescribe(
        project / "datapackages/vocabulary",
        lambda descriptor: descriptor.update(
            version=str(new), ledger=descriptor["ledger"] | {"release": second}
        ),
    )
    replace(
        project / "datapackages/CHANGELOG.md", f"## {first}", f"## {second}\n\n- Another title.\n\n## {first}"
    )
    done = make_release(project, f"v{second}")
    assert done.returncode == 0, done.stdout + done.stderr
    assert contents(project / f"site/data/plan-2024/v{old}") == served
    after = contents(project / f"site/data/plan-2024/v{new}")
    assert contents(project / "site/data/plan-2024/latest") == after
    assert after["pledges.csv"] != served["pledges.csv"]
    changes = (project / "site/data/changes.csv").read_text(encoding="utf-8").splitlines()
    assert [line for line in changes if ",pledges," in line] == [
        f"{second},plan-2024,{old},{new},pledges,2024-exports,changed,title_en,Exports up 10%,Raise exports by 10%,,"
    ]
    page = (project / "site/en/changes/index.html").read_text(encoding="utf-8")
    assert re.findall(r'<section class="version" id="([^"]+)"', page) == [f"v{second}", f"v{first}"]
    assert "Another title." in (project / "build/release/notes.md").read_text(encoding="utf-8")
