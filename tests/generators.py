"""What a build rendered, laid out for other site generators."""

import shutil
from pathlib import Path

import yaml

from build_scripts import paths

DROPPED = ("INHERIT", "validation")
BARE = "<!doctype html><html><head><title>{{ .Title }}</title></head><body>{{ .Content }}</body></html>\n"


def moved(work: Path, lang: str, folder: Path) -> Path:
    """Write an edition’s pages and theme into a folder for Zensical, with a configuration that names them; return that.

    `work` is where the build rendered its pages.
    """
    shutil.copytree(work / "pages" / lang, folder / "docs")
    shutil.copytree(paths.TEMPLATES / "theme", folder / "theme")
    own = yaml.safe_load((work / f"mkdocs.{lang}.yml").read_text(encoding="utf-8"))
    config = {name: value for name, value in own.items() if name not in DROPPED} | {
        "docs_dir": "docs",
        "site_dir": "site",
        "plugins": [],
        "markdown_extensions": ["tables", "attr_list", "toc"],
        # Signs of verdicts stand in the frame, which it does not look into; links are followed by a test.
        "validation": {"anchors": "ignore", "links": {"anchors": "ignore", "not_found": "ignore"}},
    }
    config["theme"] = {**config["theme"], "custom_dir": "theme"}
    path = folder / "mkdocs.yml"
    path.write_text(yaml.safe_dump(config, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return path


def moved_to_hugo(work: Path, lang: str, folder: Path) -> Path:
    """Write an edition’s pages into a folder for Hugo, in a bare frame, with a configuration; return that."""
    for path in (work / "pages" / lang).rglob("*.md"):
        # An index.md may hold no pages below it there; a page of this name may.
        target = folder / "content" / path.relative_to(work / "pages" / lang).with_name("_index.md")
        if path.name != "index.md":
            target = target.parent / path.stem / "_index.md"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
    layouts = folder / "layouts"
    layouts.mkdir()
    for name in ("home", "section"):
        (layouts / f"{name}.html").write_text(BARE, encoding="utf-8")
    config = {
        "baseURL": "https://example.org/",
        "disableKinds": ["taxonomy", "term", "rss", "sitemap"],
        "markup": {"goldmark": {"renderer": {"unsafe": True}}},
    }
    path = folder / "hugo.yaml"
    path.write_text(yaml.safe_dump(config), encoding="utf-8")
    return path
