"""The page of downloads."""

from collections.abc import Mapping
from dataclasses import dataclass

from build_scripts.catalog.citation import bibtex, ris, standard
from build_scripts.downloads.archive import Download, PackageDownloads
from build_scripts.downloads.catalogued import Fact, catalogued
from build_scripts.downloads.shapes import SCHEMAS, schema_path
from build_scripts.downloads.views import catalog_data, dataset_of
from build_scripts.downloads.workbook_notes import cite
from build_scripts.figures.dictionary_file import PATH as DICTIONARY
from build_scripts.link.addresses import newsroom_path
from build_scripts.load.ledger import Vocabulary
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.preview import Preview, preview_of
from build_scripts.parts.recipes import Recipe, describe_recipes
from build_scripts.parts.reference import Reference
from build_scripts.release.history import first_days
from build_scripts.text.tongues import BESIDE_SOURCES, SOURCES
from build_scripts.words.edition import Edition

FORMATS = {".xlsx": "Excel", ".csv": "CSV", ".sqlite": "SQLite"}
"""The files named for a package that get a button, by ending, the one that most readers want first."""
METADATA = ("datapackage.json", "dataset.jsonld", "croissant.json", "csv-metadata.json")
"""The descriptions of a package for programs: Data Package, schema.org, Croissant, CSV on the Web."""
CATALOGUE = ("data/catalog.ttl", "data/catalog.jsonld")
"""The catalogue of all packages, for portals to harvest."""
JSON_LISTS = (
    "pledges/index.json", "outcomes/index.json", "data/years.json", "data/themes.json", "data/indicators.json",
)  # fmt: skip
"""The lists that a program begins with."""
DERIVED = ("flat", "long", "full")
"""The roles of packages that are made of others."""


@dataclass(frozen=True)
class Column:
    """A column of a table, as its descriptor explains it."""

    name: str
    title: str
    description: str


@dataclass(frozen=True)
class TableCard:
    """A table of a package."""

    title: str
    description: str
    rows: int
    file: Reference
    typed: Reference | None
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class Button:
    """A file to download with one click."""

    text: str
    size: str
    href: str


@dataclass(frozen=True)
class PackageCard:
    """A package to download."""

    name: str
    title: str
    description: str
    facts: str
    version: Reference
    versions: Reference
    """The page of the package, which leads to all of its versions."""
    date: str
    buttons: tuple[Button, ...]
    preview: Preview | None
    contents: str
    tables: tuple[TableCard, ...]
    catalogued: tuple[Fact, ...]
    metadata: tuple[Reference, ...]
    citation: str
    citations: tuple[Fact, ...]
    sha256: str


@dataclass(frozen=True)
class Group:
    """Packages for one kind of reader."""

    heading: str
    lead: str
    cards: tuple[PackageCard, ...]


@dataclass(frozen=True, kw_only=True)
class DataPage(Page):
    """All that the data page shows; see templates/data.md.jinja."""

    newsroom: Reference
    ready: Group
    deeper: tuple[Group, ...]
    recipes: tuple[Recipe, ...]
    machine_files: tuple[Reference, ...]
    caveats: tuple[str, ...]


def describe_data(
    downloads: list[PackageDownloads], vocabulary: Vocabulary, edition: Edition, issued: Mapping[str, str]
) -> DataPage:
    """Return the page of downloads; `downloads` hold at least one flat package.

    `issued` are the days on which packages were first published, by name.
    """
    address = Address(edition, "data/")
    flat = [each for each in downloads if each.role == "flat"]
    long = [each for each in downloads if each.role == "long"]
    full = [each for each in downloads if each.role == "full"]
    authored = [each for each in downloads if each.role not in DERIVED]
    first = flat[0]
    other = BESIDE_SOURCES if edition.lang == SOURCES else SOURCES
    names = (vocabulary.name("project", edition.lang), vocabulary.name("project", other))
    codings = any(
        "coding_id" in table["schema"].get("primaryKey", ()) for each in full for table in each.tables
    )
    return DataPage(
        address=address,
        title=edition.say("data-title"),
        description=edition.say("data-description"),
        section="data",
        structured=catalog_data(downloads, names, edition.public, address.shared("data/")),
        newsroom=Reference(edition.say("data-newsroom"), address.to(newsroom_path())),
        ready=Group(
            edition.say("data-ready"),
            edition.say("data-ready-lead"),
            tuple(package_card(each, address, issued[each.name], preview=True) for each in flat),
        ),
        deeper=(
            Group(
                edition.say("data-long"),
                edition.say("data-long-lead"),
                tuple(package_card(each, address, issued[each.name], preview=False) for each in long),
            ),
            Group(
                edition.say("data-full"),
                edition.say("data-full-lead-with-codings" if codings else "data-full-lead"),
                tuple(package_card(each, address, issued[each.name], preview=False) for each in full),
            ),
            Group(
                edition.say("data-authored"),
                edition.say("data-authored-lead"),
                tuple(package_card(each, address, issued[each.name], preview=False) for each in authored),
            ),
        ),
        recipes=describe_recipes(first, edition),
        machine_files=(
            *(Reference(path, address.shared(path)) for path in (*CATALOGUE, *JSON_LISTS)),
            Reference(DICTIONARY, address.shared(DICTIONARY)),
            *(Reference(schema_path(shape), address.shared(schema_path(shape))) for shape in SCHEMAS),
        ),
        caveats=tuple(first.descriptor["ledger"][f"caveats_{edition.in_tables}"]),
    )


def package_card(downloads: PackageDownloads, address: Address, issued: str, *, preview: bool) -> PackageCard:
    """Return the card of one package, which was first published on a day."""
    edition, descriptor = address.edition, downloads.descriptor
    base = f"data/{downloads.name}/latest"
    contents = {file.path: file.content for file in downloads.files}
    dataset = dataset_of(downloads, edition.public, "./")
    rows = downloads.sizes
    return PackageCard(
        name=downloads.name,
        title=edition.described(descriptor, "title"),
        description=edition.described(descriptor, "description"),
        facts=edition.say("data-size-tables", tables=len(rows), rows=sum(rows))
        if len(rows) > 1
        else edition.say("data-size-table", rows=rows[0]),
        version=Reference(
            edition.say("data-version", version=str(downloads.version)),
            address.shared(f"data/{downloads.name}/v{downloads.version}/"),
        ),
        versions=Reference(edition.say("data-versions"), address.shared(f"data/{downloads.name}/")),
        date=str(descriptor["created"])[:10],
        buttons=tuple(
            Button(name, write_size(len(file.content)), address.shared(f"{base}/{file.path}"))
            for name, file in offered(downloads)
        ),
        preview=preview_of(downloads, edition) if preview else None,
        contents=edition.say("data-tables-and-columns" if len(rows) > 1 else "data-columns-explained"),
        tables=tuple(
            TableCard(
                title=edition.described(table, "title"),
                description=edition.described(table, "description"),
                rows=number,
                file=Reference(str(table["path"]), address.shared(f"{base}/{table['path']}")),
                typed=Reference("Parquet", address.shared(f"{base}/{parquet}"))
                if parquet in contents
                else None,
                columns=tuple(
                    Column(
                        field["name"],
                        edition.described(field, "title"),
                        edition.described(field, "description"),
                    )
                    for field in table["schema"]["fields"]
                ),
            )
            for table, number in zip(downloads.tables, rows, strict=True)
            for parquet in [str(table["path"]).replace(".csv", ".parquet")]
        ),
        citation=cite(descriptor, edition),
        citations=(
            Fact("GB/T 7714", standard(dataset, edition.say("pledge-cite-day"))),
            Fact("BibTeX", bibtex(dataset)),
            Fact("RIS", ris(dataset)),
        ),
        catalogued=catalogued(descriptor, issued, edition),
        metadata=tuple(Reference(path, address.shared(f"{base}/{path}")) for path in METADATA),
        sha256=downloads.archive.sha256,
    )


def offered(downloads: PackageDownloads) -> list[tuple[str, Download]]:
    """Return the files that get a button, best known first: those named for the package, then the zip."""
    own = {each.path: each for each in downloads.files}
    found = [
        (name, own[f"{downloads.name}{ending}"])
        for ending, name in FORMATS.items()
        if f"{downloads.name}{ending}" in own
    ]
    return [*found, ("zip", downloads.archive)]


def write_size(count: int) -> str:
    """Return a number of bytes in kilobytes or megabytes."""
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{max(1, round(count / 1000))} KB"


PAGE = Kind(
    "data",
    DataPage,
    lambda context: [
        describe_data(
            context.downloads, context.book.ledger.vocabulary, context.edition, first_days(context.steps)
        )
    ],
    of_downloads=True,
)
