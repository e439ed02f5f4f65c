"""What a picture that leaves the site says of itself: in words at its foot, and to programs in its file."""

import re
from dataclasses import dataclass
from html import unescape
from xml.sax.saxutils import escape, quoteattr

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
"""The licence of what this project makes, which every package names."""


@dataclass(frozen=True)
class Imprint:
    """Where a picture is from: `source` names documents and day, `address` is that of its page, empty where not known."""

    title: str
    source: str
    rights: str
    project: str
    address: str = ""


def metadata_svg(imprint: Imprint) -> str:
    """Return title, source and rights as an SVG holds them: for people who hover, and as RDF in Dublin Core."""
    about = quoteattr(imprint.address)
    return (
        f"<title>{escape(imprint.title)}</title><desc>{escape(imprint.source)}</desc>"
        '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#">'
        f"<cc:Work rdf:about={about}><dc:title>{escape(imprint.title)}</dc:title>"
        f"<dc:source>{escape(imprint.source)}</dc:source><dc:creator>{escape(imprint.project)}</dc:creator>"
        f'<dc:rights>{escape(imprint.rights)}</dc:rights><cc:license rdf:resource="{LICENCE}"/></cc:Work>'
        "</rdf:RDF></metadata>"
    )


KEYWORDS = {"title": "Title", "creator": "Author", "source": "Source", "rights": "Copyright"}
"""The keywords of a PNG's texts (PNG 11.3.3.2) by the terms of Dublin Core."""


def texts_of(svg: str) -> dict[str, str]:
    """Return what a drawing says of itself, by the keywords that a PNG has for it."""
    found = {
        name: re.search(rf"<dc:{term}>(.*?)</dc:{term}>", svg, re.DOTALL) for term, name in KEYWORDS.items()
    }
    return {name: unescape(match[1]) for name, match in found.items() if match}
