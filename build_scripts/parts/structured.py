"""What a page tells machines about itself, in the terms of schema.org."""

from typing import Any

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import pledge_path, source_path, theme_path
from build_scripts.load.records import Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge
from build_scripts.text.tongues import SOURCES

CONTEXT = "https://schema.org"
LANGUAGES = {SOURCES: "zh-CN"}
"""What the language of an edition is called where its code alone would leave open which script it is in."""


def pledge_data(pledge: Pledge, book: Casebook, mark: Badge, address: Address) -> dict[str, Any]:
    """Return the description of a pledge's page: the claim as it was made, our review, where it stands.

    A review without a rating: a verdict is a word with a reason, not a point on a scale.
    """
    edition = address.edition
    title = edition.pick(pledge, "title")
    theme = book.themes[pledge.theme_id]
    vocabulary = book.ledger.vocabulary
    document = book.cases[pledge.pledge_id].source
    publisher = {"@type": "Organization", "name": vocabulary.name("project", edition.lang)}
    claim = {
        "@type": "Claim",
        "name": title,
        "text": pledge.quote_zh,
        "inLanguage": LANGUAGES[SOURCES],
        "author": {"@type": "GovernmentOrganization", "name": vocabulary.name("government", edition.lang)},
        "appearance": {
            "@type": "CreativeWork",
            "name": edition.pick(document.about, "citation"),
            **located(Address(edition, source_path(document.about.package))),
        },
    }
    assessment = book.assessments.get(pledge.pledge_id)
    review = {
        "@type": "Review",
        "itemReviewed": claim,
        "name": mark.name,
        "reviewBody": edition.pick(assessment, "reason") if assessment else mark.meaning,
        "author": publisher,
        "inLanguage": LANGUAGES.get(edition.lang, edition.lang),
        "license": str(document.package.descriptor["licenses"][0]["path"]),
        **({"datePublished": assessment.as_of.isoformat()} if assessment else {}),
        **located(address),
    }
    found = review if assessment else claim | located(address)
    if not address.public:
        return {"@context": CONTEXT, **found}
    trail = [
        (vocabulary.name("project", edition.lang), Address(edition, "")),
        (edition.pick(theme, "name"), Address(edition, theme_path(theme.theme_id))),
        (title, Address(edition, pledge_path(pledge.pledge_id))),
    ]
    return {"@context": CONTEXT, "@graph": [found, breadcrumbs(trail)]}


def site_data(name: str, description: str, address: Address) -> dict[str, Any]:
    """Return the description of the site, for its home page, with how to search it."""
    found: dict[str, Any] = {
        "@context": CONTEXT,
        "@type": "WebSite",
        "name": name,
        "description": description,
        "inLanguage": LANGUAGES.get(address.edition.lang, address.edition.lang),
        **located(address),
    }
    if address.public:
        found["potentialAction"] = {
            "@type": "SearchAction",
            "target": f"{address.public}search/?q={{query}}",
            "query-input": "required name=query",
        }
    return found


def breadcrumbs(trail: list[tuple[str, Address]]) -> dict[str, Any]:
    """Return the way from home to a page of a site whose address is known."""
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {
                "@type": "ListItem",
                "position": position,
                "name": name,
                "item": address.public,
            }
            for position, (name, address) in enumerate(trail, start=1)
        ],
    }


def located(address: Address) -> dict[str, str]:
    """Return a page's address as a property, or nothing where the site's is not known."""
    return {"url": address.public} if address.public else {}
