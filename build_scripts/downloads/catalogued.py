"""What the open-data portals of Chinese cities ask of a set of data, under the names that they use."""

from dataclasses import dataclass
from typing import Any

from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class Fact:
    """Something said under a name: what a catalogue of data asks for, or a form of citation."""

    name: str
    text: str


def catalogued(descriptor: dict[str, Any], issued: str, edition: Edition) -> tuple[Fact, ...]:
    """Return what portals ask of a package, each under its name; `issued` is the day of its first version, empty where not known."""
    sources = edition.clauses(
        str(each.get(f"title_{edition.in_tables}", each["title"])) for each in descriptor.get("sources", [])
    )
    licence = descriptor["licenses"][0]["title"]
    said = {
        "summary": edition.described(descriptor, "description"),
        "source": sources,
        "frequency": edition.say("data-catalogue-yearly"),
        "theme": edition.say("downloads-catalog-theme"),
        "access": edition.say("data-catalogue-open", licence=licence),
        "issued": issued,
        "modified": str(descriptor["created"])[:10],
    }
    return tuple(Fact(edition.say(f"data-catalogue-{name}"), text) for name, text in said.items() if text)
