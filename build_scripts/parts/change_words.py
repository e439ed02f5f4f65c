"""How changes of a data package are put into words."""

from collections.abc import Mapping
from typing import Any

from build_scripts.release.compare import Comparison
from build_scripts.release.published import PublishedPackage
from build_scripts.release.versions import Level
from build_scripts.words.edition import Edition, sentence_case


def summary_of(comparison: Comparison, package: PublishedPackage, edition: Edition) -> str:
    """Return in a sentence what became of a package."""
    if comparison.old is None:
        return edition.say("change-words-first")
    if comparison.new is None:
        return edition.say("change-words-withdrawn")
    if comparison.level is Level.NONE:
        return edition.say("change-words-unchanged")
    by_resource: dict[str, list[str]] = {}
    for each in comparison.findings:
        phrases = by_resource.setdefault(each.resource, [])
        phrase = edition.say(f"change-words-{each.code}", detail=each.detail)
        if phrase not in phrases:
            phrases.append(phrase)
    said = [found_in(resource, phrases, package, edition) for resource, phrases in by_resource.items()]
    points = edition.clauses(said) or edition.say("change-words-repacked")
    return edition.say(f"change-words-{comparison.level.name.lower()}", points=sentence_case(points))


def found_in(resource: str, phrases: list[str], package: PublishedPackage, edition: Edition) -> str:
    """Return what was found in a table; what concerns the package as a whole names none."""
    found = edition.say("change-words-separator").join(phrases)
    if not resource:
        return found
    table = described(package.resources.get(resource, {}), edition) or resource
    return edition.say("change-words-table", table=table, found=found)


def described(descriptor: Mapping[str, Any], edition: Edition) -> str:
    """Return the title that a descriptor of any release gives, or nothing where it gives none."""
    return edition.described({"title": "", f"title_{edition.in_tables}": "", **descriptor}, "title")
