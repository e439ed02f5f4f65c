"""What a picture of a page says of where it is from."""

from build_scripts.charts.imprint import Imprint
from build_scripts.parts.address import Address


def imprint_of(title: str, source: str, address: Address) -> Imprint:
    """Return the imprint of a picture: `title` says in words what it shows, `address` is that of its page."""
    say = address.edition.say
    return Imprint(title, source, say("picture-rights"), say("frame-site-name"), address.public)
