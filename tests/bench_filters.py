"""How long the list of all pledges takes to filter 1,000 rows on a slow phone: `make bench`.

Milliseconds mean little on their own, so they are given beside those of laying the same table out
anew in the same browser, its processor slowed down four times.
"""

import json
import os
import shutil
import tempfile
from pathlib import Path

import markdown
from mkdocs.config import load_config
from playwright.sync_api import sync_playwright

from build_scripts import paths
from build_scripts.assess.case import Casebook
from build_scripts.pages.pledges import describe_pledges
from build_scripts.render.styles import ASSETS, write_assets
from build_scripts.render.templates import environment, render
from build_scripts.render.tree import Tree
from build_scripts.validate.run import validate
from tests.bigcity import LATER, build_bigcity
from tests.editions import EDITIONS
from tests.site.conftest import ARGUMENTS, BROWSERS

ROWS = 1000
SLOWER = 4
MEASURE = """() => {
  const table = document.querySelector(".pledges"), find = document.querySelector(".filters [name=q]");
  const chip = document.querySelector(".chip input"), order = document.querySelector("[name=sort]");
  const timed = (work) => { const start = performance.now(); work(); document.body.offsetHeight; return performance.now() - start; };
  const told = (control, kind) => control.dispatchEvent(new Event(kind, { bubbles: true }));
  const typed = (text) => timed(() => { find.value = text; told(find, "input"); });
  const relayout = timed(() => { table.style.width = "99%"; });
  return {
    rows: table.querySelectorAll("tr[data-id]").length,
    relayout,
    "first letter": typed("茶"), "second letter": typed("茶园面积19"), "nothing left": typed("茶园面积19没有"), "all back": typed(""),
    chip: timed(() => { chip.checked = true; told(chip, "change"); }),
    "chip off": timed(() => { chip.checked = false; told(chip, "change"); }),
    sort: timed(() => { order.value = "-promised"; told(order, "change"); }),
  };
}"""


def page_of(count: int) -> str:
    """Return the list of pledges of a city that holds `count`: those of two years of three, in a bare frame."""
    with tempfile.TemporaryDirectory() as folder:
        city = build_bigcity(Path(folder) / "city", count * 3 // 2, 3)
        ledger, problems = validate(city)
        assert ledger is not None, problems
        text = render(describe_pledges(Casebook(ledger), EDITIONS[0]), environment(paths.TEMPLATES))
    config = load_config(str(paths.MKDOCS_CONFIG), site_name="", docs_dir=str(paths.DOCS / "zh"))
    body = markdown.markdown(
        text.split("---\n", 2)[2],
        extensions=config["markdown_extensions"],
        extension_configs=config["mdx_configs"],
    )
    with tempfile.TemporaryDirectory() as folder:
        write_assets(paths.DOCS / ASSETS, Tree(Path(folder)))
        assets = Path(folder) / ASSETS
        style = (assets / "site.css").read_text(encoding="utf-8")
        script = "".join((assets / name).read_text(encoding="utf-8") for name in ("text.js", "pledges.js"))
    head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">'
    return f'<!doctype html><html lang="zh"><head>{head}<style>{style}</style></head><body><div class="content">{body}</div><script>{script}</script></body></html>'


def main() -> None:
    """Print the milliseconds of each step."""
    path = next(found for name in BROWSERS if (found := shutil.which(name)))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        file = Path(folder) / "index.html"
        file.write_text(page_of(ROWS), encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        page = browser.new_page(viewport={"width": 390, "height": 844})
        slow = page.context.new_cdp_session(page)
        slow.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        # The script that stands beside the page is not there: its text stands in the page instead.
        page.goto(file.as_uri())
        print(json.dumps({name: round(value) for name, value in page.evaluate(MEASURE).items()}))
        browser.close()


if __name__ == "__main__":
    os.environ["SOURCE_DATE_EPOCH"] = LATER
    main()
