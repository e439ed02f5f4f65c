"""Pages as a build describes and renders them, once for each ledger and edition in a run of tests."""

from collections.abc import Callable
from functools import cache, wraps
from typing import Concatenate, ParamSpec, TypeVar

from jinja2 import Environment

from build_scripts import paths
from build_scripts.downloads.archive import PackageDownloads
from build_scripts.link.links import Links
from build_scripts.pages.page import Page
from build_scripts.pages.registry import describe_pages
from build_scripts.release.history import history, project_version
from build_scripts.release.published import as_published
from build_scripts.render.templates import environment, render
from build_scripts.site.build import all_downloads
from build_scripts.words.edition import Edition

Rest = ParamSpec("Rest")
Made = TypeVar("Made")


def once(make: Callable[Concatenate[Links, Rest], Made]) -> Callable[Concatenate[Links, Rest], Made]:
    """Keep what a function makes of the same joins; joins that are equal but others are not the same."""
    kept: dict[tuple[object, ...], tuple[Links, Made]] = {}

    @wraps(make)
    def made_once(links: Links, /, *rest: Rest.args, **named: Rest.kwargs) -> Made:
        key = (id(links), *rest, *named.items())
        if key not in kept:
            # The joins are kept, too, so that no others get their identity.
            kept[key] = (links, make(links, *rest, **named))
        return kept[key][1]

    return made_once


@once
def downloads_of(links: Links) -> list[PackageDownloads]:
    """Return every package that a site of no address offers."""
    return all_downloads(links, "")


@once
def pages_of(links: Links, edition: Edition) -> list[Page]:
    """Return the pages of an edition before a first release."""
    downloads = downloads_of(links)
    steps = history((), as_published(downloads), project_version())
    return describe_pages(links, downloads, steps, edition)


@once
def rendered(links: Links, edition: Edition) -> dict[str, tuple[Page, str]]:
    """Return every page of an edition with its Markdown, by path."""
    return {each.address.path: (each, render(each, env())) for each in pages_of(links, edition)}


@cache
def env() -> Environment:
    """Return the environment of the templates as they are."""
    return environment(paths.TEMPLATES)
