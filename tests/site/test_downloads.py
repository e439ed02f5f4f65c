"""The page of downloads and what it offers, as a reader meets them."""

import codecs
import csv
import hashlib
import json
import re
from pathlib import Path

import jsonschema
import openpyxl
import pytest
from playwright.sync_api import Browser

from build_scripts.link.groups import group
from tests.published import DERIVED, FLAT, LONG
from tests.site.browsing import opened
from tests.site.pages import DESKTOP, EDITIONS, PHONE
from tests.site.told import Told


@pytest.mark.parametrize("edition", EDITIONS)
def test_one_click_gets_excel_csv_or_zip(
    browser: Browser, address: str, tmp_path: Path, edition: str
) -> None:
    """Flat packages stand first; each button saves a file that is named for its package."""
    with opened(browser, f"{address}{edition}data/", viewport=PHONE, accept_downloads=True) as page:
        cards = page.locator(".card")
        first = [cards.nth(place).get_attribute("id") for place in range(len(DERIVED))]
        assert first == DERIVED
        for name in FLAT:
            buttons = page.locator(f"#{name} .button")
            assert [re.split(r"\s", text)[0] for text in buttons.all_inner_texts()] == ["Excel", "CSV", "zip"]
            for place, ending in enumerate(("xlsx", "csv", "zip")):
                with page.expect_download() as saved:
                    buttons.nth(place).click()
                assert saved.value.suggested_filename == f"{name}.{ending}"
                saved.value.save_as(tmp_path / f"{name}.{ending}")
            assert openpyxl.load_workbook(tmp_path / f"{name}.xlsx").sheetnames[-2:] == ["说明", "字段"]


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_page_says_how_many_rows_how_new_and_what_they_do_not_show(
    browser: Browser, address: str, told: Told, edition: str
) -> None:
    with opened(browser, f"{address}{edition}data/", viewport=DESKTOP, java_script_enabled=False) as page:
        card = page.locator(f"#targets-{told.year}")
        assert str(len(told.due(told.year))) in card.locator(".note").first.inner_text()
        dates = re.findall(r"\d{4}-\d\d-\d\d", card.locator(".note").first.inner_text())
        days = [each.as_of for judged in told.book.ledger.judgements for each in judged.assessments]
        own = max(told.book.assessments[each.id].as_of for each in told.due(told.year))
        assert [str(own) <= date <= str(max(days)) for date in dates] == [True]
        assert card.locator(".preview tbody tr").count() == 5
        version, versions = card.locator(".note").first.locator("a").all()
        assert (versions.get_attribute("href") or "").endswith(f"targets-{told.year}/")
        assert re.fullmatch(r"(version\s)?\d+\.\d+\.\d+(\s版)?", version.inner_text())
        assert re.search(rf"targets-{told.year}/v\d+\.\d+\.\d+/$", version.get_attribute("href") or "")
        assert page.locator("#caveats li").count() >= 5
        assert page.locator("#open pre").count() == 3
        assert f"{FLAT[0]}.csv" in page.locator("#open pre").first.inner_text()


def test_a_version_stays_as_a_zip_and_the_latest_files_lie_loose(site: Path) -> None:
    """The page of a package leads to both, and the page of a version lists what its zip holds."""
    for name in FLAT:
        folder = site / "data" / name
        expected = (folder / "latest" / f"{name}.csv").read_bytes()
        [version] = [path for path in folder.iterdir() if path.name.startswith("v")]
        assert {path.name for path in version.iterdir()} == {"index.html", f"{name}.zip"}
        assert (version / f"{name}.zip").read_bytes() == (folder / "latest" / f"{name}.zip").read_bytes()
        listed = (version / "index.html").read_text(encoding="utf-8")
        assert hashlib.sha256(expected).hexdigest() in listed
        assert re.findall(r'href="([^".]+/?|[^"]+\.zip)"', listed)[-1] == f"{name}.zip"
        page = (folder / "index.html").read_text(encoding="utf-8")
        assert f'href="{version.name}/"' in page
        assert f'href="latest/{name}.csv"' in page
        sums = (folder / "latest" / "datapackage.json").read_text(encoding="utf-8")
        assert hashlib.sha256(expected).hexdigest() in sums


def test_each_file_of_a_package_has_one_address_and_it_is_a_short_one(site: Path) -> None:
    """Nothing lies twice beside the latest version, the table of a package is found where it is typed, and nowhere else."""
    for folder in sorted((site / "data").glob("*/latest")):
        held = group((path.read_bytes(), path.name) for path in folder.rglob("*") if path.is_file())
        assert [names for names in held.values() if len(names) > 1] == [], folder
    for name in (*FLAT, *LONG):
        folder = site / "data" / name / "latest"
        descriptor = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
        assert [each["path"] for each in descriptor["resources"]] == [f"{name}.csv"]
        assert {f"{name}.csv", f"{name}.parquet", f"{name}.xlsx"} <= {path.name for path in folder.iterdir()}
    whole = {(site / "data" / name / "latest" / f"{name}.csv").read_bytes() for name in (*FLAT, *LONG)}
    # The row of the only pledge of a year is all of that year's table.
    tables = {content for content in whole if len(content.splitlines()) > 2}
    loose = [path for path in site.rglob("*.csv") if not path.is_relative_to(site / "data")]
    assert not [path for path in loose if path.read_bytes().removeprefix(codecs.BOM_UTF8) in tables]


def test_each_package_says_on_its_own_page_what_portals_ask(site: Path) -> None:
    """Under the names that the portals of Chinese cities have for it, on the day that it was first published."""
    asked = ["数据摘要", "来源", "更新频率", "主题分类", "开放属性", "发布日期", "更新日期"]
    pages = sorted(site.glob("data/*/index.html"))
    assert set(DERIVED) <= {page.parent.name for page in pages}
    for page in pages:
        found = re.findall(r"<dt>([^<]+)</dt><dd>([^<]+)</dd>", page.read_text(encoding="utf-8"))
        assert [name for name, _ in found[: len(asked)]] == asked, page
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", dict(found)["发布日期"]), page


def test_a_csv_that_has_no_excel_file_beside_it_opens_with_a_double_click(
    browser: Browser, address: str, site: Path, tmp_path: Path
) -> None:
    """One rule: what lies in a package has no byte order mark, what is offered by itself has one."""
    packages = [path for path in (site / "data").iterdir() if (path / "latest").is_dir()]
    for path in site.rglob("*.csv"):
        marked = path.read_bytes().startswith(codecs.BOM_UTF8)
        assert marked != any(path.is_relative_to(package) for package in packages), path
    with opened(browser, f"{address}pledges/?verdict=not_met", viewport=DESKTOP) as page:
        with page.expect_download() as saved:
            page.locator(".filters-download").click()
        saved.value.save_as(tmp_path / "rows.csv")
    assert (tmp_path / "rows.csv").read_bytes().startswith(codecs.BOM_UTF8)


def test_json_lies_beside_every_pledge_in_the_shape_it_names(site: Path, told: Told) -> None:
    pages = sorted(path.parent for path in (site / "pledges").glob("*/index.html"))
    assert len(pages) == told.everything
    for page in pages:
        found = json.loads((page / "index.json").read_text(encoding="utf-8"))
        assert found["pledge_id"] == page.name
        schema = json.loads((site / found["schema"]).read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator(schema).validate(found)
        for lang in ("zh", "en"):
            assert (site / found["page"][lang] / "index.html").is_file()
            path, _, anchor = found["source"]["page"][lang].partition("#")
            assert f'id="{anchor}"' in (site / path / "index.html").read_text(encoding="utf-8")


def test_every_column_of_every_csv_is_in_a_dictionary(site: Path) -> None:
    """That of its package, that of the files in no package, or that of the flat table whose rows it holds."""

    def rows_of(path: Path) -> list[dict[str, str]]:
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    loose = {(row["table"], row["column"]) for row in rows_of(site / "data/dictionary.csv")}
    flat = {row["column"] for name in FLAT for row in rows_of(site / f"data/{name}/latest/dictionary.csv")}
    alone = {table for table, _ in loose}
    for path in sorted(site.rglob("*.csv")):
        if path.name == "dictionary.csv":
            continue
        with path.open(encoding="utf-8-sig", newline="") as file:
            columns = set(next(csv.reader(file)))
        address = path.relative_to(site).as_posix()
        package = next((each for each in path.parents if (each / "datapackage.json").exists()), None)
        if package:
            resources = json.loads((package / "datapackage.json").read_text(encoding="utf-8"))["resources"]
            [own] = [each for each in resources if Path(each["path"]).name == path.name and "schema" in each]
            described = {each["name"] for each in own["schema"]["fields"]}
            assert columns == described, address
        elif address in alone:
            assert columns == {column for table, column in loose if table == address}, address
        else:
            assert columns <= flat, address
