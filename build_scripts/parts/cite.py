"""How to cite a pledge: in plain text, as BibTeX, and by the Chinese standard."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.catalog.citation import bibtex_entry, standard_doi
from build_scripts.catalog.dataset import RESOLVER
from build_scripts.load.records import Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge


@dataclass(frozen=True)
class Citation:
    """A citation; the day of the visit stands between `before` and `after` where the form asks for it."""

    anchor: str
    name: str
    before: str
    day: str
    after: str


def ways_to_cite(pledge: Pledge, book: Casebook, mark: Badge, address: Address) -> tuple[Citation, ...]:
    """Return the citations of a pledge's page.

    The Chinese form follows GB/T 7714-2015, 4.6 and 8.3 (electronic resources, [DB/OL]): the day of the
    visit is part of it, and stands as a blank that the reader's browser fills in.
    """
    edition = address.edition
    package, version = cited_package(pledge, book)
    title = edition.pick(pledge, "title")
    project = book.ledger.vocabulary.name("project", edition.lang)
    history = book.cases[pledge.pledge_id].history
    updated = (history[-1].assessment.as_of if history else book.ledger.day).isoformat()
    up_to = {"up_to": history[-1].search.up_to.isoformat()} if history else {}
    titled = edition.say(
        "pledge-cite-title" if history else "pledge-cite-title-not-due",
        title=title,
        verdict=mark.name,
        **up_to,
    )
    plain = edition.say(
        "pledge-cite-text" if history else "pledge-cite-text-not-due",
        **up_to,
        project=project,
        title=title,
        verdict=mark.name,
        day=updated,
        id=pledge.pledge_id,
        package=package,
        version=version,
    )
    blank = edition.say("pledge-cite-day")
    entry = bibtex_entry(
        pledge.pledge_id,
        [project],
        titled,
        {
            "year": updated[:4],
            "note": f"{package} {version}",
            **({"doi": edition.doi} if edition.doi else {}),
            **({"url": address.public} if address.public else {}),
            "urldate": blank,
        },
    )
    bibtex, _, end = entry.rpartition(blank)
    standard = f"{project}. {titled}[DB/OL]. {package} {version}. ({updated})["
    return (
        Citation(
            "cite-plain",
            edition.say("common-cite-plain"),
            edition.run([plain, address.public, RESOLVER + edition.doi if edition.doi else ""]),
            "",
            "",
        ),
        Citation(
            "cite-standard",
            "GB/T 7714",
            standard,
            blank,
            (f"]. {address.public}" if address.public else "].") + standard_doi(edition.doi),
        ),
        Citation("cite-bibtex", "BibTeX", bibtex, blank, end),
    )


def cited_package(pledge: Pledge, book: Casebook) -> tuple[str, str]:
    """Return name and version of the package that holds both the pledge and its verdict."""
    name, ledger = f"targets-{pledge.due_year}", book.ledger.vocabulary.package.ledger
    return name, str(ledger.get("versions", {}).get(name, {}).get("version", ledger["release"]))
