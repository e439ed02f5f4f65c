"""Sentences in both languages at once, for files that hold both, such as downloads."""

from collections.abc import Callable

from build_scripts import paths
from build_scripts.link.addresses import ROOTS
from build_scripts.words.catalogue import FOLDER, SUFFIX, Catalogue, read_resource


def say_both(stem: str) -> Callable[[str], tuple[str, str]]:
    """Return a function that says a sentence of one of the project's files in Chinese and in English."""
    file = stem + SUFFIX
    chinese, english = (
        Catalogue(lang, {file: read_resource(paths.DOCS / lang / FOLDER / file)}, {}) for lang in ROOTS
    )
    return lambda name: (chinese.say(name), english.say(name))


def hyphened(code: str) -> str:
    """Return a code as the ids of sentences have it: `not_met` is “not-met”."""
    return code.lower().replace("_", "-")
