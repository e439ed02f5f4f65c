"""The feed of corrections."""

from xml.etree import ElementTree as ET

from build_scripts.describe.corrections import CorrectionsPage

NAMESPACE = "http://www.w3.org/2005/Atom"


def render_feed(page: CorrectionsPage, project: str, updated: str) -> bytes:
    """Return the corrections as an Atom feed.

    `updated` is the time that holds while there is no correction. Ids are tag URIs (RFC 4151), as the
    site has no one address.
    """
    ET.register_namespace("", NAMESPACE)
    feed = ET.Element(f"{{{NAMESPACE}}}feed", {"xml:lang": page.lang})
    times = [f"{entry.date}T00:00:00Z" for entry in page.entries]
    authority = f"tag:pledge-ledger,{updated[:4]}"
    add(feed, "id", f"{authority}:{project}:{page.lang}")
    add(feed, "title", f"{project} · {page.title}")
    add(feed, "updated", max(times, default=updated))
    add(add(feed, "author", ""), "name", project)
    for entry, time in zip(page.entries, times, strict=True):
        item = add(feed, "entry", "")
        add(item, "id", f"{authority}:{entry.correction_id}:{page.lang}")
        add(item, "title", entry.place)
        add(item, "updated", time)
        add(item, "summary", f"{entry.was} → {entry.is_now}. {entry.reason}")
    return bytes(ET.tostring(feed, encoding="utf-8", xml_declaration=True)) + b"\n"


def add(parent: ET.Element, name: str, text: str) -> ET.Element:
    """Add an element with its text."""
    child = ET.SubElement(parent, f"{{{NAMESPACE}}}{name}")
    child.text = text or None
    return child
