"""A page, a check, a column and a sentence are added as `docs/maintain/` says: in the places that it counts, and no other.

All four are added to one copy of the project; what it makes then of the invented city is looked at.
"""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from build_scripts import paths
from tests.copying import copy_project
from tests.minicity import replace

NUMBER_WORDS = {3: "Three places", 5: "Five places", 8: "eight places"}

COLUMN = {
    "name": "article", "type": "string", "title": "条款", "title_en": "Article", "description": "引文所在的条款。",
    "description_en": "The article that the quote stands in.",
}  # fmt: skip
FACT = '[Fact(edition.say("pledge-article"), case.pledge.article)] if case.pledge.article else []'

PAGE = '''"""The page of an almanac."""

from dataclasses import dataclass

from build_scripts.pages.kind import Context, Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address


@dataclass(frozen=True, kw_only=True)
class AlmanacPage(Page):
    """All pledges by the day; see templates/almanac.md.jinja."""

    count: str


def describe_almanac(context: Context) -> AlmanacPage:
    """Return the almanac."""
    edition = context.edition
    return AlmanacPage(
        address=Address(edition, "almanac/"),
        title=edition.say("almanac-title"),
        description=edition.say("almanac-title"),
        section="pledges",
        count=edition.say("almanac-count", pledges=len(context.book.pledges)),
    )


PAGE = Kind("almanac", AlmanacPage, lambda context: [describe_almanac(context)])
'''
TEMPLATE = """{#- The almanac. Expects page: pages.almanac.AlmanacPage. -#}
{% import "parts.jinja" as parts %}
{{ parts.front(page) }}
<h1>{{ page.title }}</h1>
<p>{{ page.count }}</p>
"""

CHECK = '''

def check_articles(ledger: Ledger) -> list[Problem]:
    """Return pledges that name article 0."""
    return [
        Problem(each.file, each.row, "article", "“0” is no article", "the number of one", "cell")
        for source in ledger.sources
        for each in source.pledges
        if each.article == "0"
    ]
'''

LOOK = """
import json, sys
from pathlib import Path
from build_scripts.assess.case import Casebook
from build_scripts.downloads.shapes import SCHEMAS
from build_scripts.downloads.statement_json import pledge_json
from build_scripts.pages.kind import Context
from build_scripts.pages.registry import describe_pages
from build_scripts.paths import DOCS, TEMPLATES
from build_scripts.release.history import history, project_version
from build_scripts.release.published import as_published
from build_scripts.render.templates import environment, render
from build_scripts.site.gathered import all_downloads
from build_scripts.validate.checks import check_ledger
from build_scripts.validate.run import validate
from build_scripts.words.audit import check_words
from build_scripts.words.edition import read_editions
from tests.minicity import build_minicity
from tests.unit.validate.test_fault_table import ROWS, spoiled

ledger, problems = validate(build_minicity(Path(sys.argv[1])))
assert ledger, problems
book, editions = Casebook(ledger), read_editions([DOCS], ledger.vocabulary)
downloads = all_downloads(book, editions)
current = as_published(downloads)
steps = history((), current, project_version(current))
env = environment(TEMPLATES)
last = ROWS[-1]
broken, row = spoiled(ledger, last["file"], last["record"], last["change"])
wanted = ("almanac/", "pledges/2030-tea-output/", "pledges/2030-roads/")
print(json.dumps({
    "refused": [[each.file, each.row == row, each.field, each.code] for each in check_ledger(broken, set())],
    "problems": [str(each) for each in problems],
    "words": check_words(DOCS, [Path("build_scripts"), TEMPLATES, DOCS]),
    "pages": {
        each.address.edition.root + each.address.path: render(each, env)
        for edition in editions
        for each in describe_pages(Context(book, edition, downloads, steps))
        if each.address.path in wanted
    },
    "files": {
        f"{package.name}/{file.path}": file.content.decode()
        for package in downloads
        for file in package.files
        if file.path.endswith((".csv", "datapackage.json")) and package.role in ("flat", "full")
    },
    "json": {name: pledge_json(book.cases[name], editions) for name in ("2030-tea-output", "2030-roads")},
    "shape": SCHEMAS["pledge-1"],
}))
"""


def add_line(path: Path, after: str, line: str) -> None:
    """Add a line after the one line that begins so."""
    replace(path, after, f"{after}{line}")


def add_column(project: Path) -> None:
    """Follow add-a-column.md."""
    table = project / "build_scripts/load/tables/pledges.json"
    said = json.loads(table.read_text(encoding="utf-8"))
    said["resource"]["schema"]["fields"].append(COLUMN)
    table.write_text(json.dumps(said, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    add_line(
        project / "build_scripts/load/records.py",
        "    pledge_id: str\n    subject_ids: str\n",
        "    article: str | None\n",
    )
    format_tables = [sys.executable, "-m", "build_scripts", "format"]
    subprocess.run(format_tables, cwd=project, check=True, capture_output=True)
    city = project / "tests/minicity/plan-2030/pledges.csv"
    header, *rows = city.read_text(encoding="utf-8").splitlines()
    rows = [row + (",12" if row.startswith("2030-tea-output,") else ",") for row in rows]
    city.write_text("\n".join([f"{header},article", *rows, ""]), encoding="utf-8")
    add_line(
        project / "build_scripts/parts/factsheet.py", "        *subject_facts(case, address),\n",
        f"        *({FACT.replace('edition', 'address.edition')}),\n",
    )  # fmt: skip
    for lang, words in (("zh", "条款"), ("en", "Article")):
        with (project / f"docs/{lang}/words/pledge.ftl").open("a", encoding="utf-8") as file:
            file.write(f"pledge-article = {words}\n")
    add_line(
        project / "datapackages/CHANGELOG.md", "## 0.1.0, unreleased\n\n", "- Pledges name their article.\n"
    )


def add_page(project: Path) -> None:
    """Follow add-a-page.md."""
    (project / "build_scripts/pages/almanac.py").write_text(PAGE, encoding="utf-8")
    registry = project / "build_scripts/pages/registry.py"
    add_line(registry, "from build_scripts.pages import (\n", "    almanac,\n")
    add_line(registry, "PAGES: tuple[Kind, ...] = (\n", "    almanac.PAGE,\n")
    (project / "templates/almanac.md.jinja").write_text(TEMPLATE, encoding="utf-8")
    for lang, words in (("zh", ("历", "{ $pledges } 项")), ("en", ("Almanac", "{ $pledges } pledges"))):
        (project / f"docs/{lang}/words/almanac.ftl").write_text(
            f"almanac-title = {words[0]}\nalmanac-count = {words[1]}\n", encoding="utf-8"
        )


def add_check(project: Path) -> None:
    """Follow add-a-check.md."""
    with (project / "build_scripts/validate/calendar.py").open("a", encoding="utf-8") as file:
        file.write(CHECK)
    checks = project / "build_scripts/validate/checks.py"
    replace(checks, "import check_calendar\n", "import check_articles, check_calendar\n")
    add_line(checks, "    Check(check_calendar),\n", "    Check(check_articles),\n")
    with (project / "tests/unit/validate/faults/cells.csv").open("a", encoding="utf-8") as file:
        file.write("plan-2030/pledges.csv,2030-roads,article=0,article,cell\n")


def change_sentence(project: Path) -> None:
    """Follow words.md."""
    path = project / "docs/en/words/pledge.ftl"
    text = path.read_text(encoding="utf-8")
    path.write_text(
        re.sub(r"(?m)^pledge-what-it-means = .*$", "pledge-what-it-means = In plain words", text), "utf-8"
    )


def contents(project: Path) -> dict[str, bytes]:
    """Return every file of a project by its path, apart from what is generated."""
    tops = ("build_scripts", "datapackages", "docs", "templates", "tests")
    return {
        path.relative_to(project).as_posix(): path.read_bytes()
        for top in tops
        for path in (project / top).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return which files each walk touched, and what the project makes of the city after all of them."""
    project = copy_project(tmp_path_factory.mktemp("adding") / "project")
    touched, before = {}, contents(project)
    for walk in (add_column, add_page, add_check, change_sentence):
        walk(project)
        after = contents(project)
        touched[walk.__name__] = sorted(path for path in after if after[path] != before.get(path))
        before = after
    line = [sys.executable, "-c", LOOK, str(project.parent / "city")]
    done = subprocess.run(line, cwd=project, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    return {"touched": touched, **json.loads(done.stdout)}


def places_in(page: str) -> list[str]:
    """Return the places that a page for maintainers counts: the first path in each step, with what stands for any."""
    text = (paths.ROOT / "docs/maintain" / page).read_text(encoding="utf-8")
    steps = re.findall(r"(?ms)^\d+\. (.*?)(?=^\d+\. |^$)", text)
    return [
        re.findall(r"`((?:build_scripts|datapackages|docs|templates|tests)/[^`]*)`", step)[0]
        for step in steps
    ]


@pytest.mark.parametrize(
    ("walk", "page", "most"),
    [
        ("add_column", "add-a-column.md", 8),
        ("add_page", "add-a-page.md", 5),
        ("add_check", "add-a-check.md", 3),
    ],
)
def test_what_is_touched_is_what_the_page_counts(
    walk: str, page: str, most: int, walked: dict[str, Any]
) -> None:
    """Each place is touched, and nothing else is."""
    places = places_in(page)
    assert len(places) == most
    assert NUMBER_WORDS[most] in (paths.ROOT / "docs/maintain" / page).read_text(encoding="utf-8")
    patterns = [
        re.compile(re.escape(each).replace("<page>", "almanac") + ("" if not each.endswith("/") else ".*"))
        for each in places
    ]
    touched = walked["touched"][walk]
    assert [path for path in touched if not any(each.fullmatch(path) for each in patterns)] == []
    assert [each.pattern for each in patterns if not any(each.fullmatch(path) for path in touched)] == []


def test_the_column_is_on_the_page_and_in_all_that_is_downloaded(walked: dict[str, Any]) -> None:
    """With its name and its label in both languages, and nothing where the cell is empty."""
    assert walked["problems"] == [] and walked["words"] == []
    pages, files = walked["pages"], walked["files"]
    assert "<dt>条款</dt>\n<dd>12</dd>" in pages["pledges/2030-tea-output/"]
    assert "<dt>Article</dt>\n<dd>12</dd>" in pages["en/pledges/2030-tea-output/"]
    assert "条款" not in pages["pledges/2030-roads/"]
    flat = json.loads(files["targets-2030/datapackage.json"])
    [field] = [each for each in flat["resources"][0]["schema"]["fields"] if each["name"] == "article"]
    assert COLUMN.items() <= field.items()
    header, *rows = files["targets-2030/targets-2030.csv"].splitlines()
    assert ",article," in header
    assert [",12," in row for row in rows if row.startswith(("2030-tea-output,", "2030-roads,"))].count(
        True
    ) == 1
    assert ",article,string,条款,Article,引文所在的条款。," in files["targets-2030/dictionary.csv"]
    assert any(path.endswith("/data/pledges.csv") and "article" in text for path, text in files.items())
    assert walked["json"]["2030-tea-output"]["article"] == "12"
    assert walked["json"]["2030-roads"]["article"] is None
    assert walked["shape"]["properties"]["article"]["description"] == COLUMN["description_en"]


def test_the_page_is_there_in_both_languages(walked: dict[str, Any]) -> None:
    """By its address, with its sentences."""
    assert "<h1>历</h1>" in walked["pages"]["almanac/"]
    assert "<h1>Almanac</h1>" in walked["pages"]["en/almanac/"]


def test_the_check_refuses_its_fault(walked: dict[str, Any]) -> None:
    """The last row of the fault table."""
    assert ["plan-2030/pledges.csv", True, "article", "cell"] in walked["refused"]


def test_a_sentence_is_changed_in_one_place(walked: dict[str, Any]) -> None:
    """The page says it."""
    assert walked["touched"]["change_sentence"] == ["docs/en/words/pledge.ftl"]
    assert ">In plain words</h2>" in walked["pages"]["en/pledges/2030-tea-output/"]
