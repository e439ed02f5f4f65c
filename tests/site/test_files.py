"""The built site as files: links, downloads, sameness, size."""

import hashlib
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from build_scripts.load.packages import find_packages
from build_scripts.paths import DATAPACKAGES, DESCRIPTOR

PACKAGES = [path.name for path in find_packages(DATAPACKAGES)]
TOOLS = Path(sys.executable).parent


def test_every_internal_link_and_anchor_resolves(site: Path) -> None:
    pages = [str(path) for path in sorted(site.rglob("*.html")) if path.name != "404.html"]
    assert len(pages) > 190
    command = [
        str(TOOLS / "lychee"),
        "--offline",
        "--include-fragments",
        "--no-progress",
        "--index-files",
        "index.html",
    ]
    done = subprocess.run([*command, "--format", "json", *pages], capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    assert report["error_map"] == {}, done.stderr
    assert report["successful"] > 5000


def test_nothing_on_a_page_is_loaded_from_elsewhere(site: Path) -> None:
    """No src, stylesheet or image address leaves the site; links to read may."""
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert (
            re.findall(r'<(?:script|img|iframe|source|video)[^>]+(?:src|srcset)="(?:https?:)?//', text) == []
        ), path
        assert (
            re.findall(
                r'<link[^>]+rel="(?:stylesheet|preload|preconnect|icon)"[^>]+href="(?:https?:)?//', text
            )
            == []
        )
        assert "Made with" not in text
    for path in (site / "assets").glob("site.css"):
        assert "url(" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("package", PACKAGES)
def test_a_download_unzips_into_one_folder_that_the_stock_tool_accepts(
    site: Path, tmp_path: Path, package: str
) -> None:
    archive = site / "data" / package / "latest" / f"{package}.zip"
    with zipfile.ZipFile(archive) as opened:
        names = opened.namelist()
        opened.extractall(tmp_path)
    assert {name.split("/")[0] for name in names} == {package}
    assert all(name.isascii() for name in names)
    folder = tmp_path / package
    for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        sha256, _, name = line.partition("  ")
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == sha256
    command = [str(TOOLS / "frictionless"), "validate", "--json", DESCRIPTOR]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert (done.returncode, json.loads(done.stdout)["valid"]) == (0, True)


@pytest.mark.parametrize("package", PACKAGES)
def test_a_download_holds_what_the_repository_holds(site: Path, package: str) -> None:
    descriptor = json.loads((DATAPACKAGES / package / DESCRIPTOR).read_text(encoding="utf-8"))
    archive = site / "data" / package / f"v{descriptor['version']}" / f"{package}.zip"
    with zipfile.ZipFile(archive) as opened:
        for resource in descriptor["resources"]:
            path = resource["path"]
            authored = (DATAPACKAGES / package / path).read_bytes()
            assert (site / "data" / package / "latest" / path).read_bytes() == authored
            assert opened.read(f"{package}/{path}") == authored


def test_the_data_page_names_the_true_hash_of_each_zip(site: Path) -> None:
    text = (site / "data" / "index.html").read_text(encoding="utf-8")
    for package in PACKAGES:
        archive = site / "data" / package / "latest" / f"{package}.zip"
        assert hashlib.sha256(archive.read_bytes()).hexdigest() in text


def test_one_page_says_that_there_is_no_such_page_and_leads_out_in_each_language(site: Path) -> None:
    """It is served at any depth, so its addresses are absolute; every one leads to a page."""
    [page] = site.rglob("404.html")
    text = page.read_text(encoding="utf-8").split('id="main"')[1].split("<footer")[0]
    ways = re.findall(r'(?:href|action)="([^"]*)"', text)
    assert {"/", "/en/", "/search/", "/en/search/", "/pledges/", "/find-out/", "/en/find-out/"} <= set(ways)
    assert "/en/pledges/?subject=education" in ways
    for way in ways:
        assert way.startswith("/")
        assert (site / way[1:].split("?")[0] / "index.html").exists(), way


def test_every_page_has_the_icon_of_the_site_and_leads_to_the_catalogue(site: Path) -> None:
    """What others frame in their pages is none of ours, and leads to the page that does."""
    top = site.resolve()
    catalogue = {top / "data/catalog.ttl", top / "data/catalog.jsonld"}
    for path in site.rglob("*.html"):
        text = path.read_text(encoding="utf-8")
        assert 'rel="icon"' in text, path
        hrefs = re.findall(r'<link rel="describedby" [^>]*href="([^"]+)"', text)
        found = {top / each[1:] if each.startswith("/") else (path.parent / each).resolve() for each in hrefs}
        framed = "embed" in path.relative_to(site).parts
        assert found == (set() if framed else catalogue), path
