"""The metadata of each package and of all, as files beside the downloads."""

from collections.abc import Mapping, Sequence

from build_scripts.catalog.citation import citation_cff
from build_scripts.catalog.croissant import croissant
from build_scripts.catalog.csvw import GROUP, SUFFIX, csvw_group, csvw_table
from build_scripts.catalog.dataset import DataFile, Dataset, Json
from build_scripts.catalog.dcat import Catalog, dcat_jsonld, dcat_turtle
from build_scripts.catalog.schema_org import schema_org_catalog, schema_org_dataset
from build_scripts.downloads.archive import Download, PackageDownloads
from build_scripts.downloads.texts import Editions, in_each
from build_scripts.load.about import place_of
from build_scripts.load.ledger import Vocabulary
from build_scripts.text.canonical import json_bytes

CITATION = "CITATION.cff"


def dataset_of(downloads: PackageDownloads, public: str, root: str = "", issued: str = "") -> Dataset:
    """Return a package as its views need it; see `Dataset` for the two addresses.

    `issued` is the day on which the package was first published; empty where that is the day of this version.
    """
    files = (downloads.archive, *downloads.files)
    return Dataset(
        downloads.descriptor,
        tuple(DataFile(each.path, each.media_type, len(each.content), each.sha256) for each in files),
        public,
        root,
        issued or str(downloads.descriptor["created"])[:10],
        downloads.years,
    )


def package_views(downloads: PackageDownloads, editions: Editions) -> tuple[Download, ...]:
    """Return the metadata files of a package, to lie beside its downloads; none that it already has."""
    dataset = dataset_of(downloads, editions[0].public)
    views = (
        as_json("dataset.jsonld", schema_org_dataset(dataset)),
        as_json("croissant.json", croissant(dataset)),
        as_json(GROUP, csvw_group(dataset)),
        *(as_json(f"{table['path']}{SUFFIX}", csvw_table(dataset, table)) for table in dataset.tables),
        citation_file(dataset, editions),
    )
    own = {each.path for each in downloads.files}
    return tuple(each for each in views if each.path not in own)


def citation_file(dataset: Dataset, editions: Editions) -> Download:
    """Return the CITATION.cff of a package."""
    message = " ".join(in_each(editions, lambda each: each.say("downloads-citation-message")).values())
    return Download(CITATION, citation_cff(dataset, message).encode())


def catalog_views(
    downloads: Sequence[PackageDownloads],
    editions: Editions,
    vocabulary: Vocabulary,
    issued: Mapping[str, str] | None = None,
) -> tuple[Download, ...]:
    """Return the catalogue of all packages in its two forms, to lie in the folder of packages.

    `issued` are the days on which packages were first published, by name, where an earlier release holds them.
    """
    public, place = editions[0].public, place_of(vocabulary.package)
    catalog = Catalog(
        title=in_each(editions, lambda each: vocabulary.name("project", each.lang)),
        description=in_each(editions, lambda each: each.say("downloads-catalog-description")),
        theme=in_each(editions, lambda each: each.say("downloads-catalog-theme")),
        keywords={each.lang: each.say("downloads-catalog-keywords").split("; ") for each in editions},
        place=in_each(editions, lambda each: getattr(place, f"name_{each.lang}")),
        place_code=place.code,
        datasets=tuple(
            dataset_of(each, public, "./", (issued or {}).get(each.name, "")) for each in downloads
        ),
        public=public,
        contact=turn_to(editions[0].contact, editions[0].repository),
    )
    return (
        as_json("catalog.jsonld", dcat_jsonld(catalog)),
        Download("catalog.ttl", dcat_turtle(catalog).encode()),
    )


def turn_to(contact: str, repository: str) -> str:
    """Return where those who harvest the catalogue turn to, as an address; empty where nothing is known."""
    if contact:
        return contact if "://" in contact else f"mailto:{contact}"
    return f"{repository}/issues" if repository else ""


def catalog_data(
    downloads: Sequence[PackageDownloads], names: tuple[str, str], public: str, root: str
) -> Json:
    """Return what the page of downloads tells search engines.

    `names` are the project's in the language of the page and in the other one; `root` is where the folder
    of packages begins as seen from the page.
    """
    return schema_org_catalog(*names, [dataset_of(each, public, root) for each in downloads])


def as_json(path: str, content: Json) -> Download:
    """Return a JSON file."""
    return Download(path, json_bytes(content))
