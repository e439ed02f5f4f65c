"""Check the texts of a descriptor: each in its own language, plain, no placeholder, and of the same years in both."""

import json
import re
from collections.abc import Iterator
from typing import Any

from build_scripts.problems import Problem
from build_scripts.text.tongues import BESIDE_SOURCES, SOURCES, WRITTEN
from build_scripts.validate.prose import LETTER, PLACEHOLDER, in_another_language, misprinted

PROSE = ("title", "description")
"""The texts of a descriptor that are Chinese whatever they name."""
LATIN_WORDS = re.compile("[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}")
YEAR = re.compile("(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])")


def check_texts(descriptor: dict[str, Any], file: str) -> Iterator[Problem]:
    """Yield texts of a descriptor that stand in the other language’s place, are no texts, or tell years of nothing.

    What the project’s definition of the tables says is held against that, word for word.
    """
    own = {*YEAR.findall(json.dumps([descriptor["name"], wordless(descriptor["ledger"])]))}
    for place, name, beside in texts_of(descriptor):
        text, lang = beside[name], language_of(name, beside)
        wrong = wrong_in(text, lang, name)
        if not wrong and (other := beside.get(other_name(name, beside))):
            years = {*YEAR.findall(text)} - {*YEAR.findall(other)} - own
            wrong = f"tells the year {min(years)}" if years else ""
        if wrong:
            right = "plain Chinese" if lang == SOURCES else "plain English"
            yield Problem(file, 0, place, wrong, f"{right}, of the same years as the other language", "text")


def texts_of(value: object, place: str = "") -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield the place of each text that has a language, its name, and what stands beside it; none of the resources."""
    if isinstance(value, list):
        for at, each in enumerate(value):
            yield from texts_of(each, f"{place}[{at}]")
    members: dict[str, Any] = value if isinstance(value, dict) else {}
    for name, member in members.items():
        where = f"{place}.{name}" if place else name
        if isinstance(member, str) and language_of(name, members):
            yield where, name, members
        elif name != "resources":
            yield from texts_of(member, where)


def wordless(value: object) -> object:
    """Return what a descriptor says but for the texts that have a language: days, ids, documents."""
    if isinstance(value, list):
        return [wordless(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {name: wordless(each) for name, each in value.items() if not language_of(name, value)}


def wrong_in(text: str, lang: str, name: str) -> str:
    """Return what is wrong with a text of a descriptor, or nothing; a name may be one in Latin letters in Chinese, too."""
    if found := PLACEHOLDER.search(text):
        return f"“{found[0]}” stands for a text"
    if wrong := misprinted(text, lang):
        return wrong
    if not LETTER.search(text):
        return f"“{text}” says nothing"
    if lang == SOURCES and name not in PROSE and not LATIN_WORDS.search(text):
        return ""
    return in_another_language(text, lang)


def other_name(name: str, beside: dict[str, Any]) -> str:
    """Return the name of the same text in the other language; a note has its texts under the languages alone."""
    if name in WRITTEN:
        return next(lang for lang in WRITTEN if lang != name)
    if name.endswith(f"_{BESIDE_SOURCES}"):
        plain = name.removesuffix(f"_{BESIDE_SOURCES}")
        return plain if plain in beside else f"{plain}_{SOURCES}"
    return f"{name.removesuffix(f'_{SOURCES}')}_{BESIDE_SOURCES}"


def language_of(name: str, beside: dict[str, Any]) -> str:
    """Return the language of a text of a descriptor, by its name and what stands beside it; nothing where it has none."""
    for lang in WRITTEN:
        if name == lang or name.endswith(f"_{lang}"):
            return lang
    return SOURCES if f"{name}_{BESIDE_SOURCES}" in beside else ""
