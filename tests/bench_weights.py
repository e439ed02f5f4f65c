"""What pages of a built site weigh for a reader, in a real browser: for `tests.bench`.

Of each kind of page the longest one counts. Kilobytes are those of all that a page asks for, each file compressed
as servers do; pictures to share, which a page loads when a reader comes near, are left out.
"""

import gzip
import http.server
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.site.browsing import PATIENCE
from tests.site.conftest import ARGUMENTS, BROWSERS, Strict
from tests.site.pages import PHONE, longest_of_each

QUERY = "search/?q=茶园"
EARLIER = "document.querySelector('.search-status')?.textContent.includes('年的条目') ?? false"
"""Whether a search still waits for entries of earlier years."""
SHARED = "/share.png"


def weights(site: Path) -> dict[str, dict[str, float]]:
    """Return the kilobytes of each kind of page: as the `first` visit, and as the `next` one after the home page.

    `search/?q=` is a first search: all that is loaded until its results are whole.
    """
    longest = longest_of_each(site)
    with served(site) as address, browsing() as browser:
        home = asked(browser, address)
        found = {}
        for kind, path in sorted((longest | {"search/?q=": QUERY}).items()):
            sizes = asked(browser, address + path)
            new = {url: size for url, size in sizes.items() if url not in home or url == address + path}
            found[kind or "home"] = {"first": kilobytes(sizes), "next": kilobytes(new)}
    return found


def kilobytes(sizes: dict[str, int]) -> float:
    """Return the sum of some sizes."""
    return round(sum(sizes.values()) / 1000, 1)


def asked(browser: Browser, address: str) -> dict[str, int]:
    """Open a page that was never visited; return the compressed size of all that it asked for, in bytes by address."""
    page: Page = browser.new_page(viewport={"width": PHONE["width"], "height": PHONE["height"]})
    came: list[str] = []
    page.on("requestfinished", lambda request: came.append(request.url))
    page.goto(address, wait_until="networkidle")
    for _ in range(PATIENCE):
        if not page.evaluate(EARLIER):
            break
        page.wait_for_timeout(10)
    answers = {url: page.request.get(url) for url in came if url.startswith("http")}
    sizes = {
        url: len(gzip.compress(answer.body(), 6))
        for url, answer in answers.items()
        if answer.ok and not url.endswith(SHARED)
    }
    page.close()
    return sizes


@contextmanager
def browsing() -> Iterator[Browser]:
    """Return a headless Chromium."""
    path = next(found for name in BROWSERS if (found := shutil.which(name)))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()


@contextmanager
def served(site: Path, answer: type[Strict] = Strict) -> Iterator[str]:
    """Serve a folder on this machine, and return its address."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(answer, directory=str(site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
