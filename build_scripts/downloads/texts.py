"""Texts in every language at once, as packages to download carry them."""

from collections.abc import Callable, Sequence

from build_scripts.text.tongues import WRITTEN, suffix
from build_scripts.words.edition import Edition

Editions = Sequence[Edition]
"""The editions whose languages a package speaks, in their order; all are published at one address."""

Texts = dict[str, str]
"""A text by the code of its language."""


def of_tables(editions: Editions) -> Editions:
    """Return the editions in the languages of tables, which downloads speak: those in further ones read them in these."""
    return tuple(each for each in editions if each.lang in WRITTEN)


def in_each(editions: Editions, ask: Callable[[Edition], str]) -> Texts:
    """Return what each edition answers."""
    return {each.lang: ask(each) for each in editions}


def in_writing(record: object, name: str) -> Texts:
    """Return a text that a record has in every language of the tables."""
    return {lang: str(getattr(record, f"{name}_{lang}")) for lang in WRITTEN}


def speaking(editions: Editions, lang: str) -> Edition:
    """Return the edition in a language, which must be among them."""
    return next(each for each in editions if each.lang == lang)


def named(name: str, texts: Texts) -> dict[str, str]:
    """Return a text as a descriptor holds it, under its name in each language."""
    return {f"{name}{suffix(lang)}": text for lang, text in texts.items()}


def described(title: Texts, description: Texts) -> dict[str, str]:
    """Return a title and a description as a descriptor holds them."""
    return {**named("title", title), **named("description", description)}


def with_doi(editions: Editions) -> dict[str, str]:
    """Return the member of a published descriptor's `ledger` that holds the DOI of the releases; none where there is none."""
    return {"doi": editions[0].doi} if editions[0].doi else {}
