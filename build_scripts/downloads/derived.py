"""The packages that are made of the authored ones: each described by one descriptor, and zipped."""

from collections.abc import Iterator
from typing import Any

from build_scripts import paths
from build_scripts.assess.case import Casebook
from build_scripts.catalog.dataset import Dataset
from build_scripts.downloads.archive import Download, PackageDownloads, pack
from build_scripts.downloads.columnar import write_parquet
from build_scripts.downloads.database import write_sqlite
from build_scripts.downloads.dictionary import PATH as DICTIONARY
from build_scripts.downloads.dictionary import dictionary_csv
from build_scripts.downloads.flat import flat_tables
from build_scripts.downloads.full import documents, full_tables
from build_scripts.downloads.licence import FILE as LICENCE
from build_scripts.downloads.licence import write_licence
from build_scripts.downloads.long import long_tables
from build_scripts.downloads.own_changelog import changelog_of
from build_scripts.downloads.placed import FOLDER
from build_scripts.downloads.readme import write_readme
from build_scripts.downloads.rights import with_rights
from build_scripts.downloads.tables import Table, resource_of, write_csv
from build_scripts.downloads.texts import Editions, described, in_each, with_doi
from build_scripts.downloads.told import About, about, about_table
from build_scripts.downloads.views import citation_file
from build_scripts.downloads.workbook import write_workbook
from build_scripts.downloads.workbook_notes import notes_of
from build_scripts.kept import everything_below, latest, program
from build_scripts.load.about import Search
from build_scripts.load.ledger import Source
from build_scripts.load.packages import read_changelog
from build_scripts.text.canonical import json_bytes
from build_scripts.text.tongues import WRITTEN


def derived_downloads(book: Casebook, editions: Editions) -> Iterator[PackageDownloads]:
    """Yield the flat packages, the long ones and the full one.

    Raises:
        BuildError: the data have no changelog.
    """
    flat, long = flat_tables(book, editions), long_tables(book, editions)
    yield from (flat_package(table, "flat", book, editions) for table in flat)
    yield from (flat_package(table, "long", book, editions) for table in long)
    yield full_package(full_tables(book.ledger, editions), [*flat, *long], book, editions)


def flat_package(table: Table, role: str, book: Casebook, editions: Editions) -> PackageDownloads:
    """Return the package of one flat or long table, whose first column names a statement."""
    own = {
        "name": table.name,
        "title": table.title,
        "title_en": table.title_en,
        "description": table.description,
        "description_en": table.description_en,
    }
    statements = book.pledges | book.outcomes
    named = dict.fromkeys(str(row[0]) for row in table.rows)
    told = about_table([statements[each] for each in named], book, editions)
    return packed(own, role, [table], [], [], told, book, editions)


def full_package(
    tables: list[Table], flat: list[Table], book: Casebook, editions: Editions
) -> PackageDownloads:
    """Return the package of all tables; its database holds the flat and the long ones, too."""
    own = {
        "name": str(book.ledger.vocabulary.package.ledger["name"]),
        **described(
            in_each(editions, lambda each: each.say("downloads-full-title")),
            in_each(editions, lambda each: each.say("downloads-full-description")),
        ),
    }
    database = Download(f"{own['name']}.sqlite", write_sqlite([*tables, *flat]))
    raw = list(documents(book.ledger, editions))
    texts = [Download(path, content) for path, _, content in raw]
    descriptors = [descriptor for _, descriptor, _ in raw]
    told = about([*book.pledges.values(), *book.outcomes.values()], book, editions)
    return packed(own, "full", tables, descriptors, [database, *texts], told, book, editions)


def packed(
    own: dict[str, str],
    role: str,
    tables: list[Table],
    resources: list[dict[str, Any]],
    extra: list[Download],
    told: About,
    book: Casebook,
    editions: Editions,
) -> PackageDownloads:
    """Return a derived package: its tables in every format, its descriptor and what is made of that.

    One of the same tables, texts and words as the last of its name is not made again.
    """
    csvs = [Download(table.path, write_csv(table)) for table in tables]
    tabular = [resource_of(table, file.content) for table, file in zip(tables, csvs, strict=True)]
    descriptor = descriptor_of(own, role, [*tabular, *resources], told, book, editions)
    changelog = changelog_of(own["name"], role, read_changelog(book.ledger.vocabulary.package.folder.parent))
    content = {each.path: each.sha256 for each in (*csvs, *extra)}
    shared = [program(), everything_below([FOLDER]), *(each.digest for each in editions)]
    made_of = [*shared, changelog, repr(descriptor), repr(content)]
    return latest(
        paths.KEPT / f"package-{own['name']}",
        lambda: "\n".join(made_of),
        lambda: written(descriptor, changelog, tables, csvs, extra, editions),
        lambda _: True,
    )


def written(
    descriptor: dict[str, Any],
    changelog: str,
    tables: list[Table],
    csvs: list[Download],
    extra: list[Download],
    editions: Editions,
) -> PackageDownloads:
    """Return a package with everything that is made of its tables, of its descriptor and of words."""
    name = str(descriptor["name"])
    workbook = write_workbook(tables, descriptor, notes_of(descriptor, editions), editions)
    # All tables together are in the database, with their types: each as Parquet, too, would be a third of a megabyte a release.
    parquets = [
        Download(table.path.replace(".csv", ".parquet"), write_parquet(table, file.content))
        for table, file in zip(tables, csvs, strict=True)
        if descriptor["ledger"]["role"] != "full"
    ]
    files = [
        Download(f"{name}.xlsx", workbook),
        *csvs,
        *parquets,
        *extra,
        Download(DICTIONARY, dictionary_csv(descriptor)),
        Download(paths.DESCRIPTOR, json_bytes(descriptor)),
        citation_file(Dataset(descriptor, (), editions[0].public), editions),
        Download(paths.CHANGELOG, changelog.encode()),
        Download(LICENCE, write_licence(descriptor, editions)),
    ]
    readme = Download(paths.README, write_readme(descriptor, [each.path for each in files], editions))
    return pack(descriptor, sorted([*files, readme], key=lambda each: each.path))


def descriptor_of(
    own: dict[str, str],
    role: str,
    resources: list[dict[str, Any]],
    told: About,
    book: Casebook,
    editions: Editions,
) -> dict[str, Any]:
    """Return the datapackage.json of a derived package; what it does not say itself the vocabulary says.

    `ledger.versions` of the vocabulary holds the version and day of each derived package whose data did not
    change with the latest release; one that is not named there is of that release.
    """
    vocabulary = book.ledger.vocabulary.package
    shared = vocabulary.descriptor
    stated = vocabulary.ledger.get("versions", {}).get(own["name"], {})
    descriptor = {
        "$schema": shared["$schema"],
        **own,
        "version": stated.get("version", vocabulary.ledger["release"]),
        "created": stated.get("created", max(each.descriptor["created"] for each in book.ledger.packages)),
        "keywords": shared["keywords"],
        "licenses": shared["licenses"],
        "sources": list(map(source_of, told.sources)),
        "contributors": shared["contributors"],
        "ledger": {
            "role": role,
            "full": vocabulary.ledger["name"],
            **with_doi(editions),
            **{f"made_{lang}": [note[lang] for note in told.made] for lang in WRITTEN},
            **{f"caveats_{lang}": [note[lang] for note in told.caveats] for lang in WRITTEN},
            **({"searches": [search_of(*each) for each in told.searches]} if told.searches else {}),
        },
        "resources": resources,
    }
    return with_rights(descriptor, editions)


def source_of(source: Source) -> dict[str, str]:
    """Return a document as a descriptor names it."""
    about = source.about
    version = source.package.descriptor["sources"][0].get("version")
    return {
        "package": about.package,
        "title": about.citation_zh,
        "title_en": about.citation_en,
        "about": about.about_zh,
        "about_en": about.about_en,
        **({"version": version} if version else {}),
    }


def search_of(year: int, search: Search) -> dict[str, Any]:
    """Return a search as a descriptor names it: which documents, up to when, for the pledges of which year."""
    return {
        "year": year,
        "as_of": search.as_of.isoformat(),
        "documents": list(search.documents),
        "up_to": search.up_to.isoformat(),
    }
