"""Where a build reads and writes."""

from dataclasses import dataclass
from pathlib import Path

from build_scripts import paths
from build_scripts.kept import everything_below, installed


@dataclass(frozen=True)
class Places:
    """Folders and addresses of a build; the defaults are the project's own.

    Another city brings `datapackages` and `docs` of its own; templates, sentences and styles are shared.
    """

    datapackages: Path = paths.DATAPACKAGES
    docs: Path = paths.DOCS
    templates: Path = paths.TEMPLATES
    work: Path = paths.BUILD
    site: Path = paths.SITE
    public: str = ""
    """The address that the site will be published at; empty where it is not known."""
    repository: str = ""
    """The address of the repository that readers report mistakes to; empty where it is not known."""

    @property
    def earlier(self) -> Path:
        """Where earlier releases were brought to, one folder each; without it this is the first."""
        return self.work / "earlier"

    def inputs(self) -> str:
        """Return what changes with all that a ledger and its downloads are made of: data, sentences, code, programs, addresses."""
        folders = [paths.CODE, self.datapackages, self.templates / "downloads", *self.words]
        return "\n".join([installed(), everything_below(folders), self.public, self.repository])

    @property
    def pages(self) -> Path:
        """Where rendered pages are written, a folder an edition."""
        return self.work / "pages"

    @property
    def built(self) -> Path:
        """Where the site stands until it is finished."""
        return self.work / "site"

    @property
    def sentences(self) -> tuple[Path, ...]:
        """The folders that catalogues are read from: the project's, then what a city says otherwise."""
        return (paths.DOCS,) if self.docs == paths.DOCS else (paths.DOCS, self.docs)

    @property
    def words(self) -> list[Path]:
        """The folders that hold catalogues, one a language in each of `sentences`."""
        return [path for folder in self.sentences for path in sorted(folder.glob("*/words"))]
