"""The packages that are made of the authored ones: each described by one descriptor, and zipped."""

import json
from typing import Any

from build_scripts import paths
from build_scripts.assess.case import Casebook
from build_scripts.catalog.citation import citation_cff
from build_scripts.catalog.dataset import Dataset
from build_scripts.downloads.about import About, about, about_table
from build_scripts.downloads.archive import Download, PackageDownloads, pack
from build_scripts.downloads.columnar import write_parquet
from build_scripts.downloads.database import write_sqlite
from build_scripts.downloads.dictionary import PATH as DICTIONARY
from build_scripts.downloads.dictionary import dictionary_csv
from build_scripts.downloads.flat import flat_tables
from build_scripts.downloads.full import full_tables, raw_texts
from build_scripts.downloads.readme import write_readme
from build_scripts.downloads.sheet import cite, notes_of
from build_scripts.downloads.tables import Table, resource_of, write_csv
from build_scripts.downloads.workbook import write_workbook
from build_scripts.problems import BuildError

COPIED = ("CHANGELOG.md", "LICENSE", "LICENSE-DATA")
"""Files of the project that every derived package carries as they are."""


def derived_downloads(book: Casebook, public: str) -> list[PackageDownloads]:
    """Return the flat packages and the full one.

    `public` is the address of the site, empty where it is not known.

    Raises:
        BuildError: a derived package would take the name of an authored one.
        OSError: a file that packages carry can't be read.
    """
    flat, full = flat_tables(book, public), full_tables(book.ledger)
    packages = [
        *(flat_package(table, book, public) for table in flat),
        full_package(full, flat, book, public),
    ]
    taken = {each.name for each in book.ledger.packages} & {each.name for each in packages}
    if taken:
        raise BuildError(f"{', '.join(sorted(taken))}: the name is wanted for a package to download")
    return packages


def flat_package(table: Table, book: Casebook, public: str) -> PackageDownloads:
    """Return the package of one flat table."""
    own = {
        "name": table.name,
        "title": table.title,
        "title_en": table.title_en,
        "description": table.description,
        "description_en": table.description_en,
    }
    statements = book.pledges | book.outcomes
    told = about_table([statements[str(row[0])] for row in table.rows], book)
    return packed(own, "flat", [table], [], [], told, book, public)


def full_package(tables: list[Table], flat: list[Table], book: Casebook, public: str) -> PackageDownloads:
    """Return the package of all tables; its database holds the flat ones, too."""
    vocabulary = book.ledger.vocabulary
    zh, en = vocabulary.name("project", "zh"), vocabulary.name("project", "en")
    own = {
        "name": str(vocabulary.package.ledger["name"]),
        "title": f"{zh}：全部表格",
        "title_en": f"{en}: all tables",
        "description": "全部来源、承诺、完成情况、依据、评估、更正和独立编码，每类一张表，表间的键都在包内。",
        "description_en": "All sources, pledges, outcomes, evidence, assessments, corrections and independent codings, "
        "one table a kind, with every key between them inside the package.",
    }
    database = Download(f"{own['name']}.sqlite", write_sqlite([*tables, *flat]))
    raw = list(raw_texts(book.ledger))
    texts = [Download(path, content) for path, _, content in raw]
    described = [descriptor for _, descriptor, _ in raw]
    told = about([*book.pledges.values(), *book.outcomes.values()], book)
    return packed(own, "full", tables, described, [database, *texts], told, book, public)


def packed(
    own: dict[str, str],
    role: str,
    tables: list[Table],
    resources: list[dict[str, Any]],
    extra: list[Download],
    told: About,
    book: Casebook,
    public: str,
) -> PackageDownloads:
    """Return a derived package: its tables in every format, its descriptor and what is made of that."""
    csvs = [Download(table.path, write_csv(table)) for table in tables]
    described = [resource_of(table, file.content) for table, file in zip(tables, csvs, strict=True)]
    descriptor = descriptor_of(own, role, [*described, *resources], told, book)
    dataset = Dataset(descriptor, (), public)
    files = [
        Download(f"{own['name']}.xlsx", write_workbook(tables, descriptor, notes_of(descriptor, public))),
        *csvs,
        *(Download(table.path.replace(".csv", ".parquet"), write_parquet(table)) for table in tables),
        *extra,
        Download(DICTIONARY, dictionary_csv(descriptor)),
        Download(paths.DESCRIPTOR, as_json(descriptor)),
        Download("CITATION.cff", citation_cff(dataset).encode()),
        *(Download(name, (paths.ROOT / name).read_bytes()) for name in COPIED),
    ]
    citations = {lang: cite(descriptor, lang, public) for lang in ("zh", "en")}
    readme = Download(
        paths.README, write_readme(descriptor, [each.path for each in files], citations, public)
    )
    return pack(descriptor, sorted([*files, readme], key=lambda each: each.path))


def descriptor_of(
    own: dict[str, str], role: str, resources: list[dict[str, Any]], told: About, book: Casebook
) -> dict[str, Any]:
    """Return the datapackage.json of a derived package; what it does not say itself the vocabulary says."""
    vocabulary = book.ledger.vocabulary.package
    shared = vocabulary.descriptor
    return {
        "$schema": shared["$schema"],
        **own,
        "version": vocabulary.ledger["release"],
        "created": max(each.descriptor["created"] for each in book.ledger.packages),
        "keywords": shared["keywords"],
        "licenses": shared["licenses"],
        "sources": [
            {
                "title": source.package.ledger["citation_zh"],
                "title_en": source.package.ledger["citation_en"],
                "about": source.package.ledger["about_zh"],
                "about_en": source.package.ledger["about_en"],
                **(
                    {"version": version}
                    if (version := source.package.descriptor["sources"][0].get("version"))
                    else {}
                ),
            }
            for source in told.sources
        ],
        "contributors": shared["contributors"],
        "ledger": {
            "role": role,
            "full": vocabulary.ledger["name"],
            **{
                f"{name}_{lang}": [note[place] for note in notes]
                for name, notes in (("made", told.made), ("caveats", told.caveats))
                for place, lang in enumerate(("zh", "en"))
            },
        },
        "resources": resources,
    }


def as_json(content: dict[str, Any]) -> bytes:
    """Return an object as the bytes of a JSON file."""
    return f"{json.dumps(content, ensure_ascii=False, indent=2)}\n".encode()
