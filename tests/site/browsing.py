"""A page opened in a browser, with everything that goes wrong on it written down."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.site.pages import PHONE

PATIENCE = 1_000
"""How often one looks whether the last answer has come; what never comes is a failure of its own."""


@dataclass
class Watch:
    """What a page asked for and what failed, from its first request on."""

    origin: str
    """The only address that it may ask."""

    waiting: set[Any] = field(default_factory=set)
    """Requests without an answer yet."""

    failed: list[str] = field(default_factory=list)
    """What was asked of others, refused or missing, and what a console shows in red."""

    def follow(self, page: Page) -> None:
        """Write down what happens on a page from now on."""
        page.on("request", self.asked)
        page.on("requestfinished", self.came)
        page.on("requestfailed", self.lost)
        page.on(
            "response",
            lambda answer: self.note(f"{answer.status} {answer.url}") if answer.status >= 400 else None,
        )
        page.on("pageerror", lambda error: self.note(str(error)))
        page.on("console", lambda message: self.note(message.text) if message.type == "error" else None)

    def asked(self, request: Any) -> None:
        """Write down a request."""
        self.waiting.add(request)
        if not request.url.startswith((self.origin, "data:")):
            self.note(f"asked for {request.url}")

    def came(self, request: Any) -> None:
        """Write down that a request was answered in full."""
        self.waiting.discard(request)

    def lost(self, request: Any) -> None:
        """Write down that a request came to nothing; one that another page replaced is no loss."""
        self.waiting.discard(request)
        if "ERR_ABORTED" not in (request.failure or ""):
            self.note(f"{request.failure} {request.url}")

    def note(self, what: str) -> None:
        """Write down a failure. Browsers ask for a favicon at the root of the domain by themselves."""
        if "favicon" not in what:
            self.failed.append(what)

    def settle(self, page: Page) -> None:
        """Wait until everything that was asked for has come, and was drawn."""
        for _ in range(PATIENCE):
            if not self.waiting:
                break
            page.wait_for_timeout(10)
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


def origin_of(address: str) -> str:
    """Return the start of an address that all addresses of its server share."""
    return "/".join(address.split("/")[:3]) + "/"


def until(page: Page, script: str) -> None:
    """Wait until a script says true.

    Playwright’s own waiting runs the script as text within the page, which the site’s policy refuses
    from the second look on.
    """
    for _ in range(PATIENCE):
        if page.evaluate(script) is True:
            return
        page.wait_for_timeout(10)
    pytest.fail(f"never true: {script}")


def searched(page: Page) -> None:
    """Wait until a search has looked through the entries of earlier years, too, which come after its first results."""
    until(page, "!/正在取|still loading/.test(document.querySelector('.search-status').textContent)")


@contextmanager
def opened(browser: Browser, address: str, **options: Any) -> Iterator[Page]:
    """Open a page; afterwards, nothing outside the site was asked for and nothing failed."""
    options.setdefault("viewport", PHONE)
    context = browser.new_context(**options)
    page = context.new_page()
    watch = Watch(origin_of(address))
    watch.follow(page)
    page.goto(address)
    yield page
    assert watch.failed == []
    context.close()
