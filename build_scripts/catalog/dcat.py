"""DCAT-AP 3: one catalogue of all packages, for data portals to harvest."""

from dataclasses import dataclass

from build_scripts.catalog.dataset import FOLDER, DataFile, Dataset, Json
from build_scripts.catalog.turtle import write_turtle

PREFIXES = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
DATAPACKAGE = "https://datapackage.org/profiles/2.0/datapackage.json"
MEDIA_TYPE = "http://www.iana.org/assignments/media-types/"
LANGUAGES = [
    {
        "@id": f"http://publications.europa.eu/resource/authority/language/{code}",
        "@type": "dct:LinguisticSystem",
    }
    for code in ("ZHO", "ENG")
]
THEME = "http://publications.europa.eu/resource/authority/data-theme/GOVE"
"""The theme that every ledger of pledges belongs to, from the list that DCAT-AP asks for."""


@dataclass(frozen=True)
class Catalog:
    """All packages of a site; its texts are by language, `theme` being the name of `THEME`."""

    title: dict[str, str]
    description: dict[str, str]
    theme: dict[str, str]
    datasets: tuple[Dataset, ...]
    public: str = ""

    @property
    def address(self) -> str:
        """The page of downloads, which the catalogue lies beside."""
        return f"{self.public}{FOLDER}" if self.public else "./"


def dcat_jsonld(catalog: Catalog) -> Json:
    """Return the catalogue as JSON-LD, whose context is in the file: reading it fetches nothing."""
    return {"@context": PREFIXES, "@graph": graph(catalog)}


def dcat_turtle(catalog: Catalog) -> str:
    """Return the same catalogue as Turtle."""
    return write_turtle(PREFIXES, graph(catalog))


def graph(catalog: Catalog) -> list[Json]:
    """Return the catalogue's nodes: itself, each package, each file."""
    datasets = catalog.datasets
    modified = max(each.date for each in datasets)
    own = {
        "@id": f"{catalog.address}#catalog",
        "@type": "dcat:Catalog",
        "dct:title": spoken(catalog.title),
        "dct:description": spoken(catalog.description),
        "dct:publisher": agents(datasets[0], "publisher")[:1],
        "dct:license": license_node(datasets[0]),
        "dct:language": LANGUAGES,
        "dct:modified": day(modified),
        "foaf:homepage": document(catalog.public or "../"),
        "dcat:dataset": [{"@id": each.page} for each in datasets],
    }
    return [
        own,
        *(dataset_node(each, catalog) for each in datasets),
        *(distribution(each, file, catalog) for each in datasets for file in each.files),
    ]


def dataset_node(dataset: Dataset, catalog: Catalog) -> Json:
    """Return a package as a dcat:Dataset."""
    descriptor = dataset.descriptor
    return {
        "@id": dataset.page,
        "@type": "dcat:Dataset",
        "dct:title": spoken({"zh": descriptor["title"], "en": descriptor["title_en"]}),
        "dct:description": spoken({"zh": descriptor["description"], "en": descriptor["description_en"]}),
        "dct:identifier": dataset.name,
        "dcat:version": dataset.version,
        "dct:issued": day(dataset.date),
        "dct:language": LANGUAGES,
        "dct:publisher": agents(dataset, "publisher")[:1],
        "dct:creator": agents(dataset, "author"),
        "dct:conformsTo": {"@id": DATAPACKAGE, "@type": "dct:Standard"},
        "dct:provenance": [
            {"@type": "dct:ProvenanceStatement", "rdfs:label": {"@value": each, "@language": "zh"}}
            for each in dataset.sources
        ],
        "dcat:keyword": [{"@value": each, "@language": "en"} for each in dataset.keywords],
        "dcat:theme": {"@id": THEME, "@type": "skos:Concept", "skos:prefLabel": spoken(catalog.theme)},
        "dcat:landingPage": document(dataset.landing),
        "dcat:distribution": [{"@id": identify(dataset, file, catalog)} for file in dataset.files],
    }


def distribution(dataset: Dataset, file: DataFile, catalog: Catalog) -> Json:
    """Return a file as a dcat:Distribution."""
    address = {"@id": dataset.link(file.path), "@type": "rdfs:Resource"}
    return {
        "@id": identify(dataset, file, catalog),
        "@type": "dcat:Distribution",
        "dct:title": file.path,
        "dcat:accessURL": address,
        "dcat:downloadURL": address,
        "dcat:mediaType": {"@id": MEDIA_TYPE + file.media_type, "@type": "dct:MediaType"},
        "dcat:byteSize": {"@value": str(file.size), "@type": "xsd:nonNegativeInteger"},
        "dct:license": license_node(dataset),
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": {
                "@id": "http://spdx.org/rdf/terms#checksumAlgorithm_sha256",
                "@type": "spdx:ChecksumAlgorithm",
            },
            "spdx:checksumValue": {"@value": file.sha256, "@type": "xsd:hexBinary"},
        },
    }


def identify(dataset: Dataset, file: DataFile, catalog: Catalog) -> str:
    """Return the identifier of a file in the catalogue."""
    return f"{catalog.address}catalog.ttl#{dataset.name}/{file.path}"


def agents(dataset: Dataset, role: str) -> list[Json]:
    """Return the contributors in a role."""
    return [{"@type": "foaf:Agent", "foaf:name": each} for each in dataset.people(role)]


def license_node(dataset: Dataset) -> Json:
    """Return a package's licence."""
    return {"@id": dataset.license["path"], "@type": "dct:LicenseDocument"}


def document(address: str) -> Json:
    """Return a page that people read."""
    return {"@id": address, "@type": "foaf:Document"}


def spoken(texts: dict[str, str]) -> list[Json]:
    """Return a text in every language."""
    return [{"@value": text, "@language": lang} for lang, text in texts.items()]


def day(date: str) -> Json:
    """Return a date."""
    return {"@value": date, "@type": "xsd:date"}
