"""DCAT-AP 3: one catalogue of all packages, for data portals to harvest."""

from dataclasses import dataclass

from build_scripts.catalog.dataset import FOLDER, DataFile, Dataset, Json
from build_scripts.catalog.turtle import write_turtle
from build_scripts.text.tongues import BESIDE_SOURCES, SOURCES, told_in

PREFIXES = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
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


YEARLY = "http://publications.europa.eu/resource/authority/frequency/ANNUAL"
"""How often the documents come that a ledger follows: a plan and a report a year."""
FILE_TYPES = {"csv": "CSV", "txt": "TXT", "xlsx": "XLSX", "zip": "ZIP"}
"""The formats that the European list of file types has a code for, by the ending of a name."""
FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/"
MOST = 5
"""How many files of a package the catalogue offers; the zip holds all."""
DOCUMENTS = ("README.md", "dictionary.csv", "LICENSE", "CHANGELOG.md", "datapackage.json", "CITATION.cff")
"""The files that say what a package is, and are no data."""


@dataclass(frozen=True)
class Catalog:
    """All packages of a site; its texts are by language, `theme` being the name of `THEME`.

    `place` is the place of the ledger by language, `place_code` its code in GB/T 2260; `contact` is where mistakes
    are reported, empty where that is not known.
    """

    title: dict[str, str]
    description: dict[str, str]
    theme: dict[str, str]
    keywords: dict[str, list[str]]
    place: dict[str, str]
    place_code: str
    datasets: tuple[Dataset, ...]
    public: str = ""
    contact: str = ""

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
        *(distribution(each, file, catalog) for each in datasets for file in offered(each)),
    ]


def dataset_node(dataset: Dataset, catalog: Catalog) -> Json:
    """Return a package as a dcat:Dataset."""
    descriptor = dataset.descriptor
    return {
        "@id": dataset.page,
        "@type": "dcat:Dataset",
        "dct:title": spoken(told_in(descriptor, "title")),
        "dct:description": spoken(told_in(descriptor, "description")),
        "dct:identifier": dataset.name,
        "dcat:version": dataset.version,
        "dct:issued": day(dataset.issued),
        "dct:modified": day(dataset.date),
        "dct:accrualPeriodicity": {"@id": YEARLY, "@type": "dct:Frequency"},
        "dct:spatial": {
            "@type": "dct:Location",
            "dct:identifier": catalog.place_code,
            "skos:prefLabel": spoken(catalog.place),
        },
        "dct:temporal": [period(each) for each in dataset.years],
        "dct:source": [{"@id": each.page} for each in catalog.datasets if each.name in dataset.made_of],
        "dcat:contactPoint": contact(catalog),
        "dct:language": LANGUAGES,
        "dct:publisher": agents(dataset, "publisher")[:1],
        "dct:creator": agents(dataset, "author"),
        "dct:conformsTo": {"@id": DATAPACKAGE, "@type": "dct:Standard"},
        "dct:provenance": [
            {"@type": "dct:ProvenanceStatement", "rdfs:label": {"@value": each, "@language": SOURCES}}
            for each in dataset.sources
        ],
        "dcat:keyword": [
            {"@value": each, "@language": lang}
            for lang, own in catalog.keywords.items()
            for each in dict.fromkeys([*own, *(dataset.keywords if lang == BESIDE_SOURCES else [])])
        ],
        "foaf:page": [document(dataset.link(each.path)) for each in dataset.files if each.path in DOCUMENTS],
        "dcat:theme": {"@id": THEME, "@type": "skos:Concept", "skos:prefLabel": spoken(catalog.theme)},
        "dcat:landingPage": document(dataset.landing),
        "dcat:distribution": [{"@id": identify(dataset, file, catalog)} for file in offered(dataset)],
    }


def distribution(dataset: Dataset, file: DataFile, catalog: Catalog) -> Json:
    """Return a file as a dcat:Distribution."""
    return {
        "@id": identify(dataset, file, catalog),
        "@type": "dcat:Distribution",
        "dct:title": [{"@value": file.path, "@language": BESIDE_SOURCES}, *described(dataset, file)],
        **file_at(dataset.link(file.path), file.media_type, file.size, file.sha256),
        **file_type(file),
        **terms(dataset, file),
    }


def file_at(address: str, media_type: str, size: int, sha256: str) -> Json:
    """Return where a file is, what kind it is, how many bytes it has, and their SHA-256."""
    found = {"@id": address, "@type": "rdfs:Resource"}
    return {
        "dcat:accessURL": found,
        "dcat:downloadURL": found,
        "dcat:mediaType": {"@id": MEDIA_TYPE + media_type, "@type": "dct:MediaType"},
        "dcat:byteSize": {"@value": str(size), "@type": "xsd:nonNegativeInteger"},
        "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": {
                "@id": "http://spdx.org/rdf/terms#checksumAlgorithm_sha256",
                "@type": "spdx:ChecksumAlgorithm",
            },
            "spdx:checksumValue": {"@value": sha256, "@type": "xsd:hexBinary"},
        },
    }


def offered(dataset: Dataset) -> list[DataFile]:
    """Return the files of a package that the catalogue offers: what is named for it, its raw text, its tables."""
    ranks = {"zip": 0, "xlsx": 1, "sqlite": 2}
    tables = [each["path"] for each in dataset.tables]

    def rank(file: DataFile) -> tuple[int, int]:
        stem, _, ending = file.path.rpartition(".")
        if stem == dataset.name and ending in ranks:
            return ranks[ending], 0
        if dataset.licence_of(file.path) is None:
            return 3, 0
        return (4, tables.index(file.path)) if file.path in tables else (5, 0)

    wanted = [each for each in dataset.files if each.path not in DOCUMENTS]
    return sorted(wanted, key=rank)[:MOST]


def described(dataset: Dataset, file: DataFile) -> list[Json]:
    """Return what a file is called in Chinese, where it is a resource of its own."""
    title = dataset.resource(file.path).get("title")
    return spoken({SOURCES: title}) if title else []


def file_type(file: DataFile) -> Json:
    """Return a file's format in the European list of file types, where that has it."""
    code = FILE_TYPES.get(file.path.rpartition(".")[2])
    return {"dct:format": {"@id": FILE_TYPE + code, "@type": "dct:MediaTypeOrExtent"}} if code else {}


def terms(dataset: Dataset, file: DataFile) -> Json:
    """Return the licence of a file where there is one, and what of it is not under it."""
    rights = dataset.rights_of(file.path)
    return {
        **({"dct:license": license_node(dataset)} if dataset.licence_of(file.path) else {}),
        **({"dct:rights": {"@type": "dct:RightsStatement", "rdfs:label": spoken(rights)}} if rights else {}),
    }


def period(year: int) -> Json:
    """Return a year as a period of time."""
    return {
        "@type": "dct:PeriodOfTime",
        "dcat:startDate": day(f"{year}-01-01"),
        "dcat:endDate": day(f"{year}-12-31"),
    }


def contact(catalog: Catalog) -> list[Json]:
    """Return where to turn to, nothing where that is not known."""
    if not catalog.contact:
        return []
    return [
        {
            "@type": "vcard:Organization",
            "vcard:fn": spoken(catalog.title),
            "vcard:hasEmail" if catalog.contact.startswith("mailto:") else "vcard:hasURL": {
                "@id": catalog.contact
            },
        }
    ]


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
