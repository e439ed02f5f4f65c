"""What MkDocs is told of an edition: mkdocs.yml holds what all share, this adds its names, words and menu."""

from collections.abc import Collection
from pathlib import Path
from typing import Any

import yaml

from build_scripts import paths
from build_scripts.assess.case import Casebook
from build_scripts.link.policy import POLICY, REFERRER
from build_scripts.pages.menu import menu_of
from build_scripts.parts.reporting import open_way
from build_scripts.site.not_found import missing_of
from build_scripts.site.places import Places
from build_scripts.words.edition import Edition


def write_config(places: Places, book: Casebook, editions: Collection[Edition], edition: Edition) -> Path:
    """Write the configuration of one of the editions into the folder that a build works in, and return it."""
    config: dict[str, Any] = {
        "INHERIT": str(paths.MKDOCS_CONFIG),
        "site_name": edition.say("frame-site-name"),
        "site_description": edition.say("frame-site-description"),
        "docs_dir": str(places.pages / edition.lang),
        "site_dir": str(places.built / edition.root),
        "site_url": places.public and places.public + edition.root,
        "theme": {
            "name": "material",
            "custom_dir": str(places.templates / "theme"),
            "language": edition.lang,
            "font": False,
        },
        "extra": {
            "generator": False,
            "root": "/.." if edition.root else "",
            "public": places.public,
            "policy": POLICY,
            "begins": edition.root,
            "report": open_way(str(book.ledger.vocabulary.package.ledger["release"]), edition),
            "referrer": REFERRER,
            "words": frame_words(edition),
            "other": [
                {"lang": each.lang, "name": each.say("frame-language"), "path": each.root}
                for each in editions
                if each is not edition
            ],
            "editions": {each.lang: each.root for each in editions},
            "missing": [
                missing_of(each, book) for each in sorted(editions, key=lambda each: each is not edition)
            ],
        },
        "nav": [{item.text: item.href} for item in menu_of(book, edition)],
    }
    path = places.work / f"mkdocs.{edition.lang}.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(yaml.safe_dump(config, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return path


def frame_words(edition: Edition) -> dict[str, str]:
    """Return the sentences of the frame that need no facts, by their ids without “frame-”."""
    prefix = "frame-"
    return {
        name.removeprefix(prefix): edition.say(name)
        for name in edition.catalogue.messages
        if name.startswith(prefix) and not edition.catalogue.variables(name)
    }
