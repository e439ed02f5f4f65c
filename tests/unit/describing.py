"""Pages as a build describes and renders them, once for each ledger and edition in a run of tests."""

from collections.abc import Callable
from functools import cache, wraps
from typing import Concatenate, ParamSpec, TypeVar

from jinja2 import Environment

from build_scripts import paths
from build_scripts.assess.case import Casebook
from build_scripts.downloads.archive import PackageDownloads
from build_scripts.pages.kind import Context
from build_scripts.pages.page import Page
from build_scripts.pages.registry import describe_pages
from build_scripts.release.history import history, project_version
from build_scripts.release.published import as_published
from build_scripts.render.templates import environment, render
from build_scripts.site.gathered import all_downloads
from build_scripts.words.edition import Edition
from tests.editions import EDITIONS

Rest = ParamSpec("Rest")
Made = TypeVar("Made")


def once(make: Callable[Concatenate[Casebook, Rest], Made]) -> Callable[Concatenate[Casebook, Rest], Made]:
    """Keep what a function makes of the same joins; joins that are equal but others are not the same."""
    kept: dict[tuple[object, ...], tuple[Casebook, Made]] = {}

    @wraps(make)
    def made_once(book: Casebook, /, *rest: Rest.args, **named: Rest.kwargs) -> Made:
        key = (id(book), *rest, *named.items())
        if key not in kept:
            # The joins are kept, too, so that no others get their identity.
            kept[key] = (book, make(book, *rest, **named))
        return kept[key][1]

    return made_once


@once
def downloads_of(book: Casebook) -> list[PackageDownloads]:
    """Return every package that a site of no address offers."""
    return all_downloads(book, EDITIONS)


@once
def pages_of(book: Casebook, edition: Edition) -> list[Page]:
    """Return the pages of an edition before a first release."""
    downloads = downloads_of(book)
    current = as_published(downloads)
    steps = history((), current, project_version(current))
    return describe_pages(Context(book, edition, downloads, steps))


@once
def rendered(book: Casebook, edition: Edition) -> dict[str, tuple[Page, str]]:
    """Return every page of an edition with its Markdown, by path."""
    return {each.address.path: (each, render(each, env())) for each in pages_of(book, edition)}


@cache
def env() -> Environment:
    """Return the environment of the templates as they are."""
    return environment(paths.TEMPLATES)
