"""Pages as a build of this moment would make them, each made when it is asked for."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from threading import Lock

from build_scripts import paths
from build_scripts.assess.case import Casebook
from build_scripts.kept import everything_below
from build_scripts.pages.facts import facts_of
from build_scripts.pages.kind import Context, Kind
from build_scripts.pages.page import Page
from build_scripts.pages.registry import PAGES
from build_scripts.problems import Problem
from build_scripts.render.markdown import hand_written
from build_scripts.render.styles import ASSETS, assets
from build_scripts.render.templates import environment, render
from build_scripts.site.build import checked
from build_scripts.site.config import write_config
from build_scripts.site.frame import Frame
from build_scripts.site.places import Places
from build_scripts.site.sweeping import unswept
from build_scripts.validate.calendar import today
from build_scripts.words.edition import Edition, read_editions

KINDS = [kind for kind in PAGES if not kind.of_downloads]
"""What can be made before downloads are."""


class Live:
    """The pages of a site and what all of them load; what tells of downloads, and these, is left to a build."""

    def __init__(self, places: Places) -> None:
        self.places = places
        self.data = self.said = ""
        self.book: Casebook | None = None
        self.shared: dict[str, bytes] = {}
        self.editions: list[LiveEdition] = []
        self.kinds: dict[str, str] = {}
        self.lock = Lock()

    def read(self) -> list[Problem]:
        """Read what a site is made of as it is now.

        Data that are as they were are not read or checked again; neither are pages described again if sentences are, too.
        Returns the problems with the data; if there is one, pages are made of what was read before.

        Raises:
            BuildError: sentences or style sheets can't be read, or there are no data.
        """
        places = self.places
        data = f"{everything_below([places.datapackages])}\n{today()}"
        said = f"{data}\n{everything_below(places.words)}\n{sorted(places.docs.iterdir())}"
        with self.lock, unswept():
            if data != self.data or self.book is None:
                ledger, problems = checked(places, lambda _: None)
                if problems or ledger is None:
                    return problems
                self.book, self.data = Casebook(ledger), data
            shared = assets(paths.DOCS / ASSETS)
            if said == self.said:
                editions = [replace(each, made={}) for each in self.editions]
            else:
                vocabulary = self.book.ledger.vocabulary
                known = read_editions(places.sentences, vocabulary, places.public, places.repository)
                editions = [LiveEdition(places, self.book, known, each, self.kinds) for each in known]
            self.shared = {f"{ASSETS}/{name}": content for name, content in shared.items()}
            self.editions, self.said = editions, said
        return []

    def content(self, path: str) -> bytes | None:
        """Return what is at a path from the root of the site; nothing where that is neither a page nor loaded by all.

        Raises:
            BuildError: the page can't be made.
        """
        with self.lock, unswept():
            if path in self.shared:
                return self.shared[path]
            # The edition at the root holds every path, so the one whose own root is longest is asked.
            for each in sorted(self.editions, key=lambda each: len(each.edition.root), reverse=True):
                if path.startswith(each.edition.root):
                    return each.content(path.removeprefix(each.edition.root))
        return None


@dataclass
class LiveEdition:
    """One edition of the pages: each described, rendered and framed when it is asked for."""

    places: Places
    book: Casebook
    editions: tuple[Edition, ...]
    edition: Edition
    kinds: dict[str, str]
    """The stem of the kind that a page was of when it was last described, by its Markdown file."""
    pages: dict[str, dict[str, Page]] = field(default_factory=dict)
    """The pages that are described, by the stem of their kind and their Markdown file."""
    made: dict[str, bytes] = field(default_factory=dict)
    """The pages that are made, by their Markdown file."""

    def content(self, address: str) -> bytes | None:
        """Return the page at an address from the edition's root; nothing where there is none that can be made yet."""
        if address and not address.endswith("/"):
            return None
        name = by_hand if (by_hand := f"{address[:-1]}.md") in self.written else f"{address}index.md"
        if name not in self.made:
            text = self.markdown(name)
            if text is None:
                return None
            self.made[name] = self.frame.page(name, text)
        return self.made[name]

    def markdown(self, name: str) -> str | None:
        """Return what a Markdown file would hold; nothing where there would be none."""
        if name in self.written:
            # It may link to any other page.
            self.frame.know(
                [*self.written, *(f"{kind.stem}/index.md" for kind in PAGES if kind.of_downloads)]
            )
            for kind in KINDS:
                self.frame.know(self.described(kind))
            return self.written[name]
        # Pages of one kind are described together: first those among which this one was the last time.
        for kind in sorted(KINDS, key=lambda kind: kind.stem != self.kinds.get(name)):
            if name in self.described(kind):
                return self.render(self.described(kind)[name])
        return None

    def described(self, kind: Kind) -> dict[str, Page]:
        """Return the pages of a kind by the Markdown file that each would be rendered into."""
        if kind.stem not in self.pages:
            pages = kind.describe(Context(self.book, self.edition, [], ()))
            self.pages[kind.stem] = {f"{page.address.path}index.md": page for page in pages}
            self.kinds |= dict.fromkeys(self.pages[kind.stem], kind.stem)
        return self.pages[kind.stem]

    @cached_property
    def written(self) -> dict[str, str]:
        """The pages that are written by hand, by the Markdown file that each is."""
        facts = facts_of(self.book, self.edition)
        return hand_written(self.places.docs / self.edition.lang, facts, self.edition)

    @cached_property
    def render(self) -> Callable[[Page], str]:
        """Renders a page that is described."""
        return partial(render, env=environment(self.places.templates))

    @cached_property
    def frame(self) -> Frame:
        """The frame of pages."""
        # Apart from what a build has there at the same time.
        apart = replace(self.places, work=self.places.work / "live")
        (apart.pages / self.edition.lang).mkdir(parents=True, exist_ok=True)
        return Frame(write_config(apart, self.book, self.editions, self.edition))
