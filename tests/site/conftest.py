"""The real site, built once, served on this machine, opened in a real browser."""

import fcntl
import functools
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from build_scripts.site.build import build
from build_scripts.site.places import Places

PUBLIC = "https://example.org/ledger/"
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files without a line in the log for each."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def built_once(factory: pytest.TempPathFactory, name: str, public: str = "") -> Path:
    """Return the folder of a site that the first process to ask for it builds, and the others wait for."""
    base = factory.getbasetemp()
    # Each process of a run has a folder of its own, beside those of the others.
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    folder = shared / name
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        folder.mkdir(exist_ok=True)
        if not (folder / "site").exists():
            places = Places(work=folder / "work", site=folder / "site", public=public)
            assert build(places, lambda _: None) == []
    return folder / "site"


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the site, built from the real packages."""
    return built_once(tmp_path_factory, "site-anywhere")


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the site as it is built for an address."""
    return built_once(tmp_path_factory, "site-published", PUBLIC)


@pytest.fixture(scope="session")
def address(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Return the address that the site is served at, under a path as on GitHub Pages."""
    root = tmp_path_factory.mktemp("served")
    (root / "ledger").symlink_to(site)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(root)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/ledger/"
    server.shutdown()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return a headless Chromium."""
    path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    assert path, f"none of {', '.join(BROWSERS)} is installed; `make test` installs chromium"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()
