"""What every page says that it may load, and that it loads nothing else."""

from html.parser import HTMLParser
from pathlib import Path

from playwright.sync_api import Browser, ConsoleMessage, Dialog

from build_scripts.link.policy import FRAMED, POLICY, REFERRER
from tests.site.pages import EDITIONS, one_of_each

HOSTILE = [
    "?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "?verdict=%3Cimg%20src=x%20onerror=alert(1)%3E",
    "#%22%3E%3Cscript%3Ealert(1)%3C/script%3E", "#%E0%A4%A", "?q=constructor", "?q=__proto__&year=%00", "?%",
    f"?q={'%E6%BC%A2' * 2_000}",
]  # fmt: skip


class Head(HTMLParser):
    """The metadata of a page in order, and what of it stands before the policy."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.policy: str | None = None
        self.referrer: str | None = None
        self.before: list[str] = []
        self.inline: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what matters."""
        own = dict(attrs)
        if tag == "meta" and own.get("http-equiv") == "Content-Security-Policy":
            self.policy = own.get("content")
        if tag == "meta" and own.get("name") == "referrer":
            self.referrer = own.get("content")
        if self.policy is None and tag in ("script", "link", "style", "img", "base"):
            self.before.append(tag)
        if (
            tag == "style"
            or "style" in own
            or (tag == "script" and "src" not in own and own.get("type") != "application/ld+json")
        ):
            self.inline.append(tag)
        self.inline += [name for name in own if name.startswith("on")]


def test_every_page_carries_the_policy_before_all_that_it_rules(site: Path) -> None:
    """Pages, listings of files, the raw text as it came, the page for a missing address."""
    found = {}
    pages = sorted(site.rglob("*.html"))
    for path in pages:
        head = Head(path.read_text(encoding="utf-8"))
        framed = "embed" in path.relative_to(site).parts
        wrong = [
            head.policy != (FRAMED if framed else POLICY),
            head.referrer != REFERRER,
            head.before,
            head.inline,
        ]
        if any(wrong):
            found[path.relative_to(site).as_posix()] = wrong
    assert len(pages) > 100
    assert found == {}


def test_a_page_of_each_kind_breaks_its_policy_nowhere(browser: Browser, site: Path, address: str) -> None:
    """The browser tells of each violation; none is told of."""
    page = browser.new_page()
    told: list[str] = []
    asked: list[str] = []

    def note(message: ConsoleMessage) -> None:
        if "Content Security Policy" in message.text:
            told.append(message.text)

    page.on("console", note)
    page.on("request", lambda request: asked.append(request.url))
    listing = next(path.parent.relative_to(site).as_posix() for path in site.glob("data/*/latest/index.html"))
    for each in [*(edition + path for edition in EDITIONS for path in one_of_each(site)), f"{listing}/"]:
        page.goto(address + each)
    assert told == []
    assert [each for each in asked if not each.startswith((address, "data:"))] == []
    assert page.context.cookies() == []
    page.close()


def test_a_hostile_query_or_hash_does_nothing(browser: Browser, site: Path, address: str) -> None:
    """On pages with scripts that read the address, as on those without."""
    page = browser.new_page()
    wrong: list[str] = []

    def refuse(dialog: Dialog) -> None:
        wrong.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", refuse)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    source = min(site.glob("sources/*/index.html")).parent.relative_to(site).as_posix()
    for path in ("pledges/", "search/", "explore/", f"{source}/"):
        for tail in HOSTILE:
            page.goto(address + path + tail)
            assert page.locator("h1").count() > 0, path + tail
    assert wrong == []
    page.close()
