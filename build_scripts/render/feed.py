"""Feeds in Atom (RFC 4287)."""

from xml.etree import ElementTree as ET

from build_scripts.pages.feeds import Feed, FeedEntry

NAMESPACE = "http://www.w3.org/2005/Atom"


def render_feed(feed: Feed, project: str, created: str) -> bytes:
    """Return a feed as Atom.

    `created` is the time that holds while there is no entry. Where the site's address is known, ids
    and links are addresses on it; where it is not, ids are tag URIs (RFC 4151) and links are relative.
    """
    ET.register_namespace("", NAMESPACE)
    edition = feed.page.edition
    base = edition.public + edition.root if edition.public else ""
    root = ET.Element(f"{{{NAMESPACE}}}feed", {"xml:lang": edition.lang})
    authority = f"tag:pledge-ledger,{created[:4]}"
    name = feed.file.partition(".")[0]
    add(root, "id", f"{base}{feed.file}" if base else f"{authority}:{project}:{name}:{edition.lang}")
    add(root, "title", f"{project} · {feed.title}")
    add(root, "updated", max((time_of(each) for each in feed.entries), default=created))
    add(add(root, "author", ""), "name", project)
    add(root, "link", "", rel="self", type="application/atom+xml", href=f"{base}{feed.file}")
    add(root, "link", "", rel="alternate", type="text/html", href=f"{base}{feed.page.path}")
    for entry in feed.entries:
        place = f"{base}{feed.page.path}#{entry.anchor}"
        item = add(root, "entry", "")
        add(item, "id", place if base else f"{authority}:{name}:{entry.anchor}:{edition.lang}")
        add(item, "title", entry.title)
        add(item, "updated", time_of(entry))
        add(item, "link", "", rel="alternate", type="text/html", href=place)
        add(item, "summary", entry.summary)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def time_of(entry: FeedEntry) -> str:
    """Return when an entry happened, as Atom writes it."""
    return f"{entry.date}T00:00:00Z"


def add(parent: ET.Element, name: str, text: str, **attributes: str) -> ET.Element:
    """Add an element with its text and attributes."""
    child = ET.SubElement(parent, f"{{{NAMESPACE}}}{name}", attributes)
    child.text = text or None
    return child
