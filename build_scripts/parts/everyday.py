"""Everyday words that stand for those of the sources."""

from build_scripts.assess.case import Casebook
from build_scripts.words.edition import Edition

TRIES = 14
"""How many words to suggest."""


def everyday_words(book: Casebook, edition: Edition) -> dict[str, list[str]]:
    """Return the words of the sources that each everyday word of a language stands for."""
    words: dict[str, list[str]] = {}
    for each in book.ledger.vocabulary.everyday_words:
        if each.lang == edition.in_tables:
            words.setdefault(each.word, []).append(each.stands_for)
    return words


def telling_words(book: Casebook, edition: Edition) -> list[str]:
    """Return the everyday words that lead to the titles of most pledges, as words to try.

    Of several words that stand for the same, the first will do.
    """
    titles = [edition.pick(each, "title").casefold() for each in book.pledges.values()]
    found: dict[str, int] = {}
    seen: set[str] = set()
    for word, means in everyday_words(book, edition).items():
        if not seen & set(means):
            seen |= set(means)
            found[word] = sum(any(each.casefold() in title for each in means) for title in titles)
    return sorted(found, key=lambda word: -found[word])[:TRIES]
