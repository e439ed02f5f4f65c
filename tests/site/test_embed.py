"""Pages that others may frame: small, without a script, with where they are from."""

import functools
import http.server
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from build_scripts.link.policy import FRAMED
from tests.published import ADDRESS as PUBLIC
from tests.site.conftest import Strict
from tests.site.pages import DESKTOP, PHONE
from tests.site.test_share import head_of

LARGEST = 10_000
"""How many bytes a page to be framed may have, its style included."""


def framed_of(site: Path) -> list[Path]:
    """Return the pages to be framed, of both editions."""
    return [path for root in ("", "en/") for path in sorted((site / f"{root}embed").rglob("index.html"))]


def test_each_pledge_and_each_chart_has_one_that_is_small_and_runs_nothing(site: Path) -> None:
    pages = framed_of(site)
    pledges = [
        path for path in (site / "pledges").iterdir() if path.is_dir() and (path / "share.png").exists()
    ]
    charts = list((site / "charts").glob("*/*-zh.png"))
    assert len(pages) == 2 * (len(pledges) + len(charts))
    style = (site / "assets/embed.css").stat().st_size
    for path in pages:
        text = path.read_text(encoding="utf-8")
        assert len(text.encode()) + style < LARGEST, path
        assert "<script" not in text, path
        assert '<meta name="robots" content="noindex">' in text, path
        assert f'content="{FRAMED}"'.replace("'", "&#39;") in text, path
        assert 'class="credit"' in text, path


def test_none_is_found_by_search_or_sitemap(published: Path) -> None:
    assert "/embed/" not in (published / "sitemap.xml").read_text(encoding="utf-8")
    assert "embed/" not in (published / "search/entries.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ["pledges/2024-retail-sales/", "charts/2024/overview/"])
@pytest.mark.parametrize("root", ["", "en/"], ids=["zh", "en"])
def test_programs_find_how_to_frame_it(published: Path, root: str, path: str) -> None:
    """From the page itself, too; the real page is the one that counts."""
    real = path if path.startswith("pledges") else path.removesuffix("overview/")
    folder = published / root / "embed" / path
    told = json.loads((folder / "oembed.json").read_text(encoding="utf-8"))
    assert (told["version"], told["type"]) == ("1.0", "rich")
    assert f'src="{PUBLIC}{root}embed/{path}"' in told["html"]
    assert head_of(folder / "index.html")["canonical"] == f"{PUBLIC}{root}{real}"
    page = (published / root / real / "index.html").read_text(encoding="utf-8")
    assert f'type="application/json+oembed" href="{PUBLIC}{root}embed/{path}oembed.json"' in page
    line = told["html"].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&#34;")
    assert line in page


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Path, str]]:
    """Return the folder of another site and its address, on a port of its own."""
    folder = tmp_path_factory.mktemp("elsewhere")

    class Lax(Strict):
        """Another site has no policy."""

        def end_headers(self) -> None:
            """Send what any server sends."""
            http.server.SimpleHTTPRequestHandler.end_headers(self)

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Lax, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield folder, f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.mark.parametrize("viewport", [PHONE, DESKTOP], ids=["390", "1280"])
def test_another_site_frames_a_pledge_and_a_chart(
    browser: Browser, address: str, elsewhere: tuple[Path, str], viewport: dict[str, int]
) -> None:
    """Both are whole in their frames, nothing hangs over their edges, and each leads back."""
    folder, place = elsewhere
    paths = ("embed/pledges/2024-retail-sales/", "en/embed/charts/2024/overview/")
    frames = "".join(
        f'<iframe src="{address}{path}" title="x" width="100%" height="340" style="border:0"></iframe>'
        for path in paths
    )
    (folder / "index.html").write_text(f"<!doctype html><title>x</title>{frames}", encoding="utf-8")
    page = browser.new_page(viewport={"width": viewport["width"], "height": viewport["height"]})
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    page.goto(place, wait_until="networkidle")
    pledge, chart = page.frames[1:]
    for frame in (pledge, chart):
        assert frame.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert frame.locator(".credit a").get_attribute("target") == "_blank"
    assert pledge.evaluate("document.documentElement.scrollHeight <= innerHeight")
    assert pledge.locator(".badge svg").is_visible()
    drawn = chart.locator("img")
    assert drawn.evaluate("each => each.complete && each.naturalWidth > 0")
    assert ("narrow" in str(drawn.evaluate("each => each.currentSrc"))) == (viewport == PHONE)
    assert [each for each in wrong if "favicon" not in each] == []
    page.close()
