"""How long a reader with a slow phone waits for the answer of a page of the real ledger, in a real browser: for `tests.bench`.

Of each kind of page the longest one counts, in Chinese. The network is that of Lighthouse's slow phone, the processor
four times as slow as this machine's. Files come compressed and may be kept for ten minutes, as GitHub Pages sends them.
"""

import gzip
import json
import sys
import tempfile
from functools import partial
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.bench_weights import browsing, served
from tests.site.browsing import PATIENCE
from tests.site.conftest import Strict, build_real_site
from tests.site.pages import PHONE, longest_of_each

ROUNDS = 3
SLOW = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 96_000}
"""150 ms there and back, 1.6 Mbit/s down, 0.75 up; bytes a second."""
SLOWER = 4
COMPRESSED = (".html", ".css", ".js", ".json", ".svg", ".csv")
ANSWERS = ("ruling", "answer", "lead")
"""The classes of what answers on a page, of which the first that it has counts: the ruling on a pledge, the count of a
year, the lead of a list. A page without one answers with its heading."""
ASKED = "search/?q=增长"
"""A first search: for “growth”, which a ledger of targets is sure to hold."""
FOUND = ".hit"
"""What answers a search."""
WATCH = """(() => {
  const look = () => {
    const found = document.querySelector(%s);
    if (!found || !found.getBoundingClientRect().height) return requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => { window.answered = performance.now(); }));
  };
  requestAnimationFrame(look);
})()"""
"""Writes down when an element was painted: a moment after the frame that first had it."""


class Compressed(Strict):
    """Serves files as GitHub Pages does: texts compressed, all of them to be kept for ten minutes."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:  # noqa: N802 - the name that the server calls
        """Send a file."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        content = path.read_bytes()
        packed = path.suffix in COMPRESSED
        content = gzip.compress(content, 6) if packed else content
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=600")
        if packed:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(content)


def readers(site: Path, rounds: int = ROUNDS) -> dict[str, dict[str, dict[str, float]]]:
    """Return for each kind of page what a first visit takes and what the next one after the home page does.

    Each is given in kilobytes over the network (`kb`), `requests`, and milliseconds to the answer (`answer_ms`), of
    which the least of some rounds counts: what else a machine does only adds to them.
    """
    found = {}
    with served(site, Compressed) as address, browsing() as browser:
        for kind, path in sorted((longest_of_each(site) | {"search/?q=": ASKED}).items()):
            answer = FOUND if path == ASKED else answer_in(site / path / "index.html")
            every = [visits(browser, address, path, answer) for _ in range(rounds)]
            found[kind or "home"] = {
                visit: {name: round(min(each[visit][name] for each in every), 1) for name in every[0][visit]}
                for visit in ("first", "next")
            }
    return found


def answer_in(page: Path) -> str:
    """Return the selector of what answers on a page."""
    html = page.read_text(encoding="utf-8")
    return next((f".{name}" for name in ANSWERS if f'class="{name}"' in html), "h1")


def visits(browser: Browser, address: str, path: str, answer: str) -> dict[str, dict[str, float]]:
    """Return what a first visit to a page takes, and what one does that comes after the home page."""
    found = {}
    for visit in ("first", "next"):
        page = browser.new_page(viewport={"width": PHONE["width"], "height": PHONE["height"]})
        phone = page.context.new_cdp_session(page)
        phone.send("Network.enable")
        phone.send("Network.emulateNetworkConditions", SLOW)
        phone.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        came: list[float] = []
        phone.on("Network.loadingFinished", partial(note_size, came))
        if visit == "next":
            page.goto(address, wait_until="networkidle")
            came.clear()
        page.add_init_script(WATCH % json.dumps(answer))
        # Another page first, so that the home page is opened anew after itself.
        page.goto("about:blank")
        page.goto(address + path, wait_until="networkidle")
        found[visit] = {"answer_ms": answered(page)}
        # What a browser has kept comes without a byte.
        sent = [each for each in came if each]
        found[visit] = {"kb": sum(sent) / 1000, "requests": len(sent), **found[visit]}
        page.close()
    return found


def note_size(came: list[float], told: dict[str, float]) -> None:
    """Write down how many bytes of a file came over the network."""
    came.append(told["encodedDataLength"])


def answered(page: Page) -> float:
    """Return when the answer of a page was painted, in milliseconds from the moment at which it was asked for.

    Raises:
        AssertionError: it never was.
    """
    for _ in range(PATIENCE):
        moment = page.evaluate("window.answered")
        if moment is not None:
            return float(moment)
        page.wait_for_timeout(10)
    raise AssertionError(f"{page.url}: the answer was never painted")


def of_the_real_ledger() -> dict[str, dict[str, dict[str, float]]]:
    """Build the site of the real ledger and return what its readers wait for."""
    with tempfile.TemporaryDirectory() as folder:
        build_real_site(Path(folder))
        return readers(Path(folder) / "site")


if __name__ == "__main__":
    print(json.dumps(readers(Path(sys.argv[1])), indent=1))
