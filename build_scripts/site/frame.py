"""The frame of an edition's pages, put around one of them at a time, as `mkdocs build --strict` puts it around all."""

import os
from collections.abc import Iterable
from pathlib import Path

from mkdocs.commands.build import get_context
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files, set_exclusions
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from build_scripts.kept import made_with
from build_scripts.render.templates import compiled
from build_scripts.site.mkdocs import PACKAGES, QUIET, strictly


class Frame:
    """What MkDocs makes pages of an edition with: its settings, its menu, its templates and which pages there are."""

    def __init__(self, config: Path) -> None:
        """Read a configuration.

        Raises:
            BuildError: MkDocs found something to warn about, or failed.
        """
        os.environ |= QUIET
        self.files = Files([])
        with strictly(config.name):
            self.settings = load_config(str(config), strict=True)
            self.know(href for item in self.settings.nav or [] for href in item.values())
            self.menu = get_navigation(self.files, self.settings)
            self.env = self.settings.theme.get_env()
        self.env.bytecode_cache = compiled(made_with(PACKAGES))

    def know(self, names: Iterable[str]) -> None:
        """Note that there are Markdown files of these names, which a page may link to; they need not be written."""
        for name in set(names).difference(self.files.src_uris):
            self.files.append(File(name, None, self.settings.site_dir, self.settings.use_directory_urls))
        set_exclusions(self.files, self.settings)

    def page(self, name: str, text: str) -> bytes:
        """Return the HTML of a page whose Markdown file is `name` and holds `text`.

        Raises:
            BuildError: MkDocs found something to warn about, or failed.
        """
        self.know([name])
        file = self.files.src_uris[name]
        file.content_string = text
        with strictly(name):
            page = file.page or Page(None, file, self.settings)
            page.read_source(self.settings)
            page.render(self.settings, self.files)
            page.active = True
            context = get_context(self.menu, self.files.documentation_pages(), self.settings, page)
            html = self.env.get_template(page.meta.get("template", "main.html")).render(context)
            page.active = False
        return html.encode("utf-8", errors="xmlcharrefreplace")
