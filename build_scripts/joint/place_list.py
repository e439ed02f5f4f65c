"""The page of all places, in every language on one page, without a script."""

from collections.abc import Sequence
from dataclasses import dataclass

from build_scripts.downloads.placed import placed
from build_scripts.joint.listed import TABLE
from build_scripts.joint.member import Member
from build_scripts.joint.pooled import Unlike
from build_scripts.link.policy import POLICY, REFERRER
from build_scripts.words.catalogue import Catalogue

CATALOGS = ("catalog.ttl", "catalog.jsonld", "places.json")


@dataclass(frozen=True)
class PlaceRow:
    """A place with its site, the years its values are of, how many there are, and the day of its data."""

    name: str
    code: str
    title: str
    href: str
    years: str
    values: str
    modified: str


@dataclass(frozen=True)
class UnlikeRow:
    """An indicator whose id stands for several measures, each as a text."""

    indicator_id: str
    measures: tuple[str, ...]


@dataclass(frozen=True)
class PlaceListPart:
    """What the page says in one language."""

    lang: str
    title: str
    lead: str
    heads: tuple[str, ...]
    places: tuple[PlaceRow, ...]
    download: str
    files: str
    unlike_title: str
    unlike_lead: str
    unlike: tuple[UnlikeRow, ...]


@dataclass(frozen=True)
class PlaceList:
    """The page."""

    lang: str
    title: str
    policy: str
    referrer: str
    table: str
    catalogs: tuple[str, ...]
    parts: tuple[PlaceListPart, ...]


def place_list_page(
    members: Sequence[Member], rows: int, unlike: Sequence[Unlike], words: Sequence[Catalogue]
) -> bytes:
    """Return the page; `rows` is how many values all places have together."""
    return placed(
        "joint.html.jinja",
        PlaceList(
            lang=words[0].lang,
            title=" · ".join(each.say("joint-title") for each in words),
            policy=POLICY,
            referrer=REFERRER,
            table=TABLE,
            catalogs=CATALOGS,
            parts=tuple(place_list_part(members, rows, unlike, each) for each in words),
        ),
    )


def place_list_part(
    members: Sequence[Member], rows: int, unlike: Sequence[Unlike], words: Catalogue
) -> PlaceListPart:
    """Return what the page says in one language."""
    names = {each.place_code: each.names[words.lang] for each in members}
    return PlaceListPart(
        lang=words.lang,
        title=words.say("joint-title"),
        lead=words.say("joint-lead", places=len(members), rows=rows),
        heads=tuple(
            words.say(f"joint-head-{each}") for each in ("place", "ledger", "years", "values", "modified")
        ),
        places=tuple(
            PlaceRow(
                name=names[each.place_code],
                code=each.place_code,
                title=each.title[words.lang],
                href=each.address,
                years=words.say("list-separator").join(map(str, each.years)),
                values=str(len(each.observations)),
                modified=each.modified,
            )
            for each in members
        ),
        download=words.say("joint-download"),
        files=words.say("joint-catalogs"),
        unlike_title=words.say("joint-unlike"),
        unlike_lead=words.say("joint-unlike-lead"),
        unlike=tuple(
            UnlikeRow(
                each.indicator_id,
                tuple(
                    words.say(
                        "joint-measure",
                        places=words.say("list-separator").join(names[code] for code in codes),
                        indicator=name,
                        unit=unit,
                        form=form,
                    )
                    for (name, unit, form), codes in each.measures.items()
                ),
            )
            for each in unlike
        ),
    )
