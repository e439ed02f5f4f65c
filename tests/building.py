"""Builds a site as a person does: in a process of its own, since one that has drawn a chart may begin no build."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

from build_scripts.problems import BuildError, Problem
from build_scripts.site import build
from build_scripts.site.places import Places


def build_site(places: Places, steps: list[str] | None = None) -> list[Problem]:
    """Build a site; see `build_scripts.site.build.build`. Its steps are added to `steps`.

    Raises:
        BuildError: it can't be built.
    """
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as process:
        found, told = process.submit(built, places).result()
    if steps is not None:
        steps += told
    if isinstance(found, BuildError):
        raise found
    return found


def built(places: Places) -> tuple[list[Problem] | BuildError, list[str]]:
    """Build a site in this process; return the problems, or why it can't be built, and the steps that were told."""
    steps: list[str] = []
    try:
        return build.build(places, steps.append), steps
    except BuildError as error:
        return error, steps
