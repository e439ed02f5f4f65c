"""schema.org: what search engines read of a data package."""

from collections.abc import Sequence
from dataclasses import replace

from build_scripts.catalog.dataset import RESOLVER, DataFile, Dataset, Json, both
from build_scripts.text.tongues import BESIDE_SOURCES, SOURCES

CONTEXT = "https://schema.org/"
LANGUAGES = [f"{SOURCES}-Hans", BESIDE_SOURCES]


def schema_org_dataset(dataset: Dataset) -> Json:
    """Return a package as a schema.org Dataset in JSON-LD."""
    return {"@context": CONTEXT, **dataset_node(dataset)}


def schema_org_catalog(name: str, alternate_name: str, datasets: Sequence[Dataset]) -> Json:
    """Return packages as a schema.org DataCatalog, for the head of the page of downloads.

    It names each package's zip and tables; columns and other files stand in the package's own metadata.
    """
    return {
        "@context": CONTEXT,
        "@type": "DataCatalog",
        "name": name,
        "alternateName": alternate_name,
        "inLanguage": LANGUAGES,
        "dataset": [brief_node(each) for each in datasets],
    }


def brief_node(dataset: Dataset) -> Json:
    """Return a package without its columns, and of its files the zip and the tables."""
    wanted = {dataset.archive, *(table["path"] for table in dataset.tables)}
    node = dataset_node(replace(dataset, files=tuple(each for each in dataset.files if each.path in wanted)))
    return {name: value for name, value in node.items() if name != "variableMeasured"}


def dataset_node(dataset: Dataset) -> Json:
    """Return a package as a node without a context of its own."""
    descriptor = dataset.descriptor
    return {
        "@type": "Dataset",
        "name": descriptor["title"],
        "alternateName": [descriptor["title_en"], dataset.name],
        "description": dataset.description,
        "@id": dataset.page,
        "url": dataset.landing,
        **({"identifier": RESOLVER + dataset.doi} if dataset.doi else {}),
        "version": dataset.version,
        "datePublished": dataset.date,
        "inLanguage": LANGUAGES,
        "license": dataset.license["path"],
        "isAccessibleForFree": True,
        "keywords": dataset.keywords,
        "creator": [organization(each) for each in dataset.people("author")],
        "publisher": [organization(each) for each in dataset.people("publisher")],
        "isBasedOn": [{"@type": "CreativeWork", "name": each} for each in dataset.sources],
        "variableMeasured": [
            variable(table, field) for table in dataset.tables for field in table["schema"]["fields"]
        ],
        "distribution": [data_download(dataset, file) for file in dataset.files],
    }


def organization(name: str) -> Json:
    """Return who made or publishes a package."""
    return {"@type": "Organization", "name": name}


def variable(table: Json, field: Json) -> Json:
    """Return a column as a variable; its `propertyID` is the table's name and the column's."""
    unit = {"unitText": f"{field['unit']} · {field['unit_en']}"} if "unit" in field else {}
    return {
        "@type": "PropertyValue",
        "propertyID": f"{table['name']}/{field['name']}",
        "name": field["title"],
        "alternateName": field["title_en"],
        "description": both(field),
        **unit,
    }


def data_download(dataset: Dataset, file: DataFile) -> Json:
    """Return a file as a way to get the package."""
    return {
        "@type": "DataDownload",
        "name": file.path,
        "contentUrl": dataset.link(file.path),
        "encodingFormat": file.media_type,
        "contentSize": f"{file.size} B",
        "sha256": file.sha256,
        **terms(dataset, file.path),
    }


def terms(dataset: Dataset, path: str) -> Json:
    """Return the licence of a file where there is one, and what of it is not under it."""
    licence, rights = dataset.licence_of(path), dataset.rights_of(path)
    return {
        **({"license": licence["path"]} if licence else {}),
        **({"copyrightNotice": "\n".join(rights.values())} if rights else {}),
    }
