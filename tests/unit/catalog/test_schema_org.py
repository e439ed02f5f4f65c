"""schema.org: the whole package for machines, a short form for the head of a page."""

from build_scripts.catalog.schema_org import schema_org_catalog, schema_org_dataset
from tests.unit.catalog.making import make_dataset


def test_a_dataset_names_its_files_columns_and_sources() -> None:
    dataset = schema_org_dataset(make_dataset("https://example.org/"))
    assert dataset["distribution"][1] == {
        "@type": "DataDownload",
        "name": "lists/teas.csv",
        "contentUrl": "https://example.org/data/teas-2030/latest/lists/teas.csv",
        "encodingFormat": "text/csv",
        "contentSize": "120 B",
        "sha256": "bb" * 32,
        "license": "https://creativecommons.org/licenses/by/4.0/",
    }
    assert [each["propertyID"] for each in dataset["variableMeasured"]][:2] == [
        "teas/tea_id",
        "teas/parent_id",
    ]
    assert dataset["variableMeasured"][3]["unitText"] == "千克 · kilogram"
    assert dataset["isBasedOn"] == [{"@type": "CreativeWork", "name": "茶经; 抄本"}]


def test_the_head_of_a_page_gets_the_zip_and_the_tables() -> None:
    """A first-time reader pays for it: columns and raw texts are left to the files."""
    catalog = schema_org_catalog("云溪", "Yunxi", [make_dataset(root="./")])
    [dataset] = catalog["dataset"]
    assert "variableMeasured" not in dataset
    assert [each["contentUrl"] for each in dataset["distribution"]] == [
        "./teas-2030/v0.1.0/teas-2030.zip",
        "./teas-2030/latest/lists/teas.csv",
    ]
