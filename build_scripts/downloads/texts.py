"""Texts in every language at once, as packages to download carry them."""

from collections.abc import Callable, Sequence

from build_scripts.link.addresses import ROOTS
from build_scripts.words.edition import Edition

Editions = Sequence[Edition]
"""The editions whose languages a package speaks, in their order; all are published at one address."""

Texts = dict[str, str]
"""A text by the code of its language."""

MAIN = next(iter(ROOTS))
"""The language whose texts stand in a descriptor under a bare name: `title` beside `title_en`."""


def in_each(editions: Editions, ask: Callable[[Edition], str]) -> Texts:
    """Return what each edition answers."""
    return {each.lang: ask(each) for each in editions}


def speaking(editions: Editions, lang: str) -> Edition:
    """Return the edition in a language, which must be among them."""
    return next(each for each in editions if each.lang == lang)


def suffix(lang: str) -> str:
    """Return what a descriptor adds to the name of a text in a language."""
    return "" if lang == MAIN else f"_{lang}"


def named(name: str, texts: Texts) -> dict[str, str]:
    """Return a text as a descriptor holds it, under its name in each language."""
    return {f"{name}{suffix(lang)}": text for lang, text in texts.items()}


def described(title: Texts, description: Texts) -> dict[str, str]:
    """Return a title and a description as a descriptor holds them."""
    return {**named("title", title), **named("description", description)}


def with_doi(editions: Editions) -> dict[str, str]:
    """Return the member of a published descriptor's `ledger` that holds the DOI of the releases; none where there is none."""
    return {"doi": editions[0].doi} if editions[0].doi else {}
