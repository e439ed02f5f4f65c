"""The rows of earlier years, as the files that the list of all pledges fetches."""

import json
from collections.abc import Iterable

from jinja2 import Environment

from build_scripts.downloads.archive import Download
from build_scripts.pages.pledges import PledgesPage
from build_scripts.render.aloud import speakable

TEMPLATE = "pledges_rows.jinja"
VARIABLE = "ledgerRows"
"""What the files fill, a year each. A script is loaded from a folder on disk, too; plain HTML is not."""


def earlier_rows(page: PledgesPage, env: Environment) -> Iterable[Download]:
    """Yield a file for each year whose rows are not in the page; paths are from the root of the site."""
    place = env.get_template(TEMPLATE).make_module({})
    edition = page.address.edition
    for each in page.earlier:
        html = speakable("".join(place.group(group, page) for group in each.groups), edition)  # type: ignore[attr-defined]
        text = json.dumps(html, ensure_ascii=False)
        yield Download(edition.root + each.script, f"window.{VARIABLE}.push({text});\n".encode())
