"""Every path of the project, and nothing of the project is imported here."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

CODE = ROOT / "build_scripts"
DATAPACKAGES = ROOT / "datapackages"
DOCS = ROOT / "docs"
TEMPLATES = ROOT / "templates"
MARKS = TEMPLATES / "theme" / "marks.svg"
BUILD = ROOT / "build"
PAGES = BUILD / "pages"
PICTURES = BUILD / "pictures"
KEPT = BUILD / "kept"
EARLIER = BUILD / "earlier"
RELEASE = BUILD / "release"
JOINT = BUILD / "joint"
SITE = ROOT / "site"
DRAFTS = ROOT / "drafts"

DESCRIPTOR = "datapackage.json"
README = "README.md"
CHANGELOG = "CHANGELOG.md"
SEALS = "seals.csv"
MKDOCS_CONFIG = ROOT / "mkdocs.yml"
