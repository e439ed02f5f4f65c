"""The published files, with and without an address of the site, and the tools that judge them."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.downloads.authored import package_downloads
from build_scripts.downloads.derived import derived_downloads
from build_scripts.downloads.views import catalog_views
from build_scripts.load.ledger import Ledger
from build_scripts.paths import ROOT
from build_scripts.render.tree import Tree
from build_scripts.site.outputs import below, package_files, write_files
from tests.editions import real_editions
from tests.published import ADDRESS

TOOLS = ROOT / ".venv-outside"

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session", params=["", ADDRESS], ids=["relative", "addressed"])
def data(request: pytest.FixtureRequest, ledger: Ledger, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of published packages of a site with an address, and of one without."""
    return publish(ledger, request.param, tmp_path_factory.mktemp("published") / "data")


@pytest.fixture(scope="session")
def tables(ledger: Ledger, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return such a folder for what an address makes no difference to."""
    return publish(ledger, ADDRESS, tmp_path_factory.mktemp("published") / "data")


def publish(ledger: Ledger, public: str, folder: Path) -> Path:
    """Write all packages with all their views as the build does, without its pages."""
    editions = real_editions(ledger, public)
    downloads = [
        *derived_downloads(Casebook(ledger), editions),
        *(package_downloads(each, editions) for each in ledger.packages),
    ]
    site = Tree(folder)
    for each in downloads:
        write_files(below(f"{each.name}/", package_files(each, editions)), site)
    write_files(catalog_views(downloads, editions, ledger.vocabulary), site)
    return folder


@pytest.fixture(scope="session")
def run() -> Run:
    """Return a function that runs a tool of others and gives what it printed, which is never cut short."""

    def call(
        tool: str, *arguments: str | Path, folder: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        path = TOOLS / "bin" / tool
        assert path.exists(), f"{tool} is not installed; `make prove` installs it"
        command = [str(path), *map(str, arguments)]
        return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)

    return call


@pytest.fixture(scope="session")
def site_packages(run: Run) -> Path:
    """Return where the packages of the tools lie, some of which bring the schemas of a standard."""
    done = run("python", "-c", "import json, sysconfig; print(json.dumps(sysconfig.get_path('purelib')))")
    return Path(json.loads(done.stdout))


def read(path: Path) -> Any:
    """Return the content of a JSON file."""
    return json.loads(path.read_text(encoding="utf-8"))
