"""Croissant 1.1: what machine-learning tools read to load the tables by themselves."""

from build_scripts.catalog.citation import bibtex
from build_scripts.catalog.dataset import DataFile, Dataset, Json
from build_scripts.catalog.schema_org import LANGUAGES, organization, terms
from build_scripts.text.tongues import BESIDE_SOURCES, told_in

VERSION = "http://mlcommons.org/croissant/1.1"
CONTEXT: Json = {
    "@language": BESIDE_SOURCES,
    "@vocab": "https://schema.org/",
    "arrayShape": "cr:arrayShape",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "containedIn": "cr:containedIn",
    "cr": "http://mlcommons.org/croissant/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "description": {"@container": "@language"},
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileObject": "cr:fileObject",
    "fileProperty": "cr:fileProperty",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isArray": "cr:isArray",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "name": {"@container": "@language"},
    "parentField": "cr:parentField",
    "path": "cr:path",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}
"""The context that the standard fixes, term by term."""

DATA_TYPES = {
    "string": "sc:Text",
    "integer": "sc:Integer",
    "number": "sc:Float",
    "boolean": "sc:Boolean",
    "date": "sc:Date",
}
"""The type of a column by its type in the descriptor."""


def croissant(dataset: Dataset) -> Json:
    """Return a package as Croissant metadata: its files, and each table as a record set."""
    descriptor = dataset.descriptor
    return {
        "@context": CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": VERSION,
        "name": told_in(descriptor, "title"),
        "description": told_in(descriptor, "description"),
        "url": dataset.landing,
        "version": dataset.version,
        "datePublished": dataset.date,
        "inLanguage": LANGUAGES,
        "license": dataset.license["path"],
        "keywords": dataset.keywords,
        "citeAs": bibtex(dataset),
        "creator": [organization(each) for each in dataset.people("author")],
        "publisher": [organization(each) for each in dataset.people("publisher")],
        "distribution": [file_object(dataset, file) for file in dataset.files],
        "recordSet": [record_set(table) for table in dataset.tables],
    }


def file_object(dataset: Dataset, file: DataFile) -> Json:
    """Return a file as a FileObject; its id is its path."""
    return {
        "@type": "cr:FileObject",
        "@id": file.path,
        "name": {BESIDE_SOURCES: file.path},
        "contentUrl": dataset.link(file.path),
        "encodingFormat": file.media_type,
        "contentSize": f"{file.size} B",
        "sha256": file.sha256,
        **terms(dataset, file.path),
    }


def record_set(table: Json) -> Json:
    """Return a table as a record set that is read from its CSV file.

    Keys to other tables stand in datapackage.json and the CSVW metadata, not here: mlcroissant (1.1.1) takes
    them for joins, and gives wrong rows for the second table that is read from one Dataset.
    """
    schema = table["schema"]
    return {
        "@type": "cr:RecordSet",
        "@id": table["name"],
        "name": told_in(table, "title"),
        "description": told_in(table, "description"),
        "key": [{"@id": f"{table['name']}/{name}"} for name in schema["primaryKey"]],
        "field": [record_field(table, each) for each in schema["fields"]],
    }


def record_field(table: Json, field: Json) -> Json:
    """Return a column as a field."""
    return {
        "@type": "cr:Field",
        "@id": f"{table['name']}/{field['name']}",
        "name": told_in(field, "title"),
        "description": told_in(field, "description"),
        "dataType": DATA_TYPES[field["type"]],
        "source": {"fileObject": {"@id": table["path"]}, "extract": {"column": field["name"]}},
    }
