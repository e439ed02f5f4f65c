"""The real site, built once, served on this machine, opened in a real browser."""

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from build_scripts import paths
from build_scripts.assess.case import Casebook
from build_scripts.load.ledger import Ledger
from build_scripts.site.places import Places
from tests.building import build_site
from tests.copying import link
from tests.once import made_once
from tests.site.freshness import is_current
from tests.site.releases import make_first_release
from tests.site.told import Told

BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""The first has the engine and no windows, which elsewhere are drawn for nobody to see and take three quarters of the time."""
ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:"
"""No inline script or style, no eval, nothing from elsewhere."""


class Strict(http.server.SimpleHTTPRequestHandler):
    """Serves files under the policy, without a line in the log for each."""

    def end_headers(self) -> None:
        """Add the policy to the headers."""
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def build_real_site(folder: Path) -> None:
    """Build the real site below a folder."""
    places = Places(work=folder / "work", site=folder / "site")
    assert build_site(places) == []


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the site, built from the real packages: that of `make site`, where it is current."""

    def link_or_build(folder: Path) -> None:
        if is_current(paths.SITE):
            # Linked file by file: a build in the meantime puts another folder in its place.
            shutil.copytree(paths.SITE, folder / "site", copy_function=link)
        else:
            build_real_site(folder)

    return made_once(tmp_path_factory, "site-anywhere", link_or_build) / "site"


@pytest.fixture(scope="session")
def released(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the project from which a first release was made, and the site of it beside."""
    return made_once(tmp_path_factory, "released", make_first_release)


@pytest.fixture(scope="session")
def published(released: Path) -> Path:
    """Return the folder of the site as it is built for an address: that of the first release."""
    return released / "published"


@pytest.fixture(scope="session")
def book(ledger: Ledger) -> Casebook:
    """Return the joins of the real ledger."""
    return Casebook(ledger)


@pytest.fixture(scope="session")
def told(book: Casebook) -> Told:
    """Return the counts of the real ledger."""
    return Told(book)


@pytest.fixture(scope="session")
def address(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address that the site is served at, under a path as on GitHub Pages.

    The server is stricter than Pages: what needs more than the policy allows fails in the console.
    """
    root = tmp_path_factory.mktemp("served")
    (root / "ledger").symlink_to(site)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Strict, directory=str(root)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/ledger/"
    server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return a headless Chromium."""
    path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    assert path, f"none of {', '.join(BROWSERS)} is installed; `make test` installs the first or the second"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()
