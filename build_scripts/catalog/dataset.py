"""What every view of a data package is made from: its descriptor, its files, its address."""

from dataclasses import dataclass, field
from typing import Any

from build_scripts.text.tongues import WRITTEN, told_in

Json = dict[str, Any]
"""An object of a JSON file."""

FOLDER = "data/"
"""Where packages and the catalogue live, from the root of the site; also the page of downloads."""

RESOLVER = "https://doi.org/"
"""What makes an address of a DOI."""

QUOTED: dict[str, str] = {"name": "notspecified", "title": "Quoted; the publisher’s rights are reserved"}
"""What stands for a licence where a text is quoted whole: the identifier that Open Definition has for “not specified”."""

QUOTING = frozenset(
    {
        "quote_zh", "text_zh", "paragraph_zh", "section_zh", "figure_text", "carried_zh", "hedge", "evidence_zh",
        "outcome_quotes_zh", "outcome_figures", "pledge_figures", "pledge_figure_text", "outcome_figure_text",
    }
)  # fmt: skip
"""The columns that repeat words of a source, in whichever table; all others are ours."""


@dataclass(frozen=True)
class DataFile:
    """A file of a package; `path` is counted from the package's folder, `size` is in bytes."""

    path: str
    media_type: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Dataset:
    """A data package as it is published.

    `public` is the address of the site, ending in “/”, or empty where it is not known. While it is not,
    links are relative: `root` is then where the folder of packages begins as seen from the document, and
    empty for a document that lies beside the package's files.
    """

    descriptor: Json = field(repr=False)
    files: tuple[DataFile, ...]
    public: str = ""
    root: str = ""
    issued: str = ""
    """The day on which the package was first published, as yyyy-mm-dd."""
    years: tuple[int, ...] = ()
    """The years that its rows are due in or report on, earliest first."""

    @property
    def name(self) -> str:
        """The package's name, part of its addresses."""
        return str(self.descriptor["name"])

    @property
    def title(self) -> str:
        """The title in both languages, for formats that hold one line."""
        return f"{self.descriptor['title']} · {self.descriptor['title_en']}"

    @property
    def description(self) -> str:
        """The description in both languages, for formats that hold one text."""
        return both(self.descriptor)

    @property
    def archive(self) -> str:
        """The name of the zip that holds the package."""
        return f"{self.name}.zip"

    @property
    def version(self) -> str:
        """The package's version."""
        return str(self.descriptor["version"])

    @property
    def date(self) -> str:
        """The day that this version is of, as yyyy-mm-dd."""
        return str(self.descriptor["created"])[:10]

    @property
    def doi(self) -> str:
        """The DOI that an archive gave to the releases, whichever version; empty where there is none."""
        return str((self.descriptor.get("ledger") or {}).get("doi", ""))

    @property
    def license(self) -> Json:
        """The licence: its SPDX identifier under `name`, its address under `path`, its title."""
        return dict(self.descriptor["licenses"][0])

    @property
    def keywords(self) -> list[str]:
        """The keywords, in English."""
        return list(self.descriptor.get("keywords", []))

    @property
    def sources(self) -> list[str]:
        """What the package is made from, each as one line."""
        return [
            "; ".join(each[key] for key in ("title", "version", "path") if key in each)
            for each in self.descriptor.get("sources", [])
        ]

    @property
    def made_of(self) -> set[str]:
        """The names of the packages whose documents it is made from."""
        return {str(each["package"]) for each in self.descriptor.get("sources", []) if "package" in each}

    @property
    def tables(self) -> list[Json]:
        """The descriptors of the resources that are tables."""
        return [each for each in self.descriptor["resources"] if "schema" in each]

    @property
    def page(self) -> str:
        """What stands for the package whatever its version: its place on the page of downloads."""
        return f"{self.public}{FOLDER}#{self.name}" if self.public else f"{self.root or '../../'}#{self.name}"

    @property
    def landing(self) -> str:
        """Where people get this version, as a citation names it: the page that lists its files."""
        return self.link("") or "./"

    def licence_of(self, path: str) -> Json | None:
        """Return the licence of a file, as the descriptor names one; None where the file is quoted whole."""
        own = self.resource(path).get("licenses", [self.license])[0]
        return None if own == QUOTED else dict(own)

    def rights_of(self, path: str) -> dict[str, str]:
        """Return what of a file is not under the licence, by language; nothing where all of it is."""
        own = [self.resource(path)] if self.resource(path) else self.held(path)
        told = [told_in(each, "rights") for each in own]
        return {
            lang: " ".join(dict.fromkeys(str(each[lang]) for each in told if lang in each))
            for lang in WRITTEN
            if any(lang in each for each in told)
        }

    def resource(self, path: str) -> Json:
        """Return the descriptor of the resource in a file, or of the table that it holds in another format."""
        stem = path.rpartition(".")[0]
        for each in self.descriptor["resources"]:
            if each["path"] == path or ("schema" in each and each["path"].rpartition(".")[0] == stem):
                return dict(each)
        return {}

    def held(self, path: str) -> list[Json]:
        """Return the resources that a file holds together: those of a zip are all, of a workbook or database the tables."""
        if path == self.archive:
            return list(self.descriptor["resources"])
        return self.tables if path in (f"{self.name}.xlsx", f"{self.name}.sqlite") else []

    def people(self, role: str) -> list[str]:
        """Return the names of the contributors in a role."""
        return [each["title"] for each in self.descriptor["contributors"] if role in each["roles"]]

    def link(self, path: str) -> str:
        """Return the address of a file, relative where the site's address is not known.

        The page of a version and its zip stay where they are for ever; what else the package holds lies loose
        beside the latest version only.
        """
        folder = f"v{self.version}" if path in ("", self.archive) else "latest"
        if self.public:
            return f"{self.public}{FOLDER}{self.name}/{folder}/{path}"
        return f"{self.root}{self.name}/{folder}/{path}" if self.root else path

    def file(self, path: str) -> DataFile:
        """Return a file of the package.

        Raises:
            KeyError: there is no such file.
        """
        found = {each.path: each for each in self.files}
        return found[path]


def quoting_columns(table: Json) -> list[str]:
    """Return the names of a table's columns that repeat words of a source; none for what is no table."""
    return [each["name"] for each in table.get("schema", {}).get("fields", []) if each["name"] in QUOTING]


def both(described: Json, key: str = "description") -> str:
    """Return a text of a descriptor in Chinese, then on a line of its own in English."""
    return f"{described[key]}\n{described[f'{key}_en']}"
