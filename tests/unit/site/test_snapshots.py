"""Pages of the invented city say what they said before."""

import difflib
from pathlib import Path

from tests.snapshots import FOLDER, editions_below

SHOWN = 60
"""How many lines of a difference are shown."""


def test_no_page_of_the_invented_city_changes_unseen(city_site: Path) -> None:
    """What was meant is renewed by `make snapshots`, and read as a diff before it is committed."""
    kept = {path.stem: path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*.txt"))}
    now = editions_below(city_site.parent / "work")
    assert kept.keys() == now.keys()
    changed = [
        line
        for lang in now
        for line in difflib.unified_diff(
            kept[lang].splitlines(), now[lang].splitlines(), f"{lang}, kept", f"{lang}, now", n=0, lineterm=""
        )
    ]
    assert not changed, "\n".join(["if this is meant, `make snapshots`:", *changed[:SHOWN]])
