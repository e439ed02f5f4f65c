"""The catalogue for portals."""

from dataclasses import replace
from typing import Any

from build_scripts.catalog.dataset import QUOTED
from build_scripts.catalog.dcat import Catalog, dataset_node, offered
from tests.unit.catalog.making import make_dataset


def test_a_package_keeps_the_day_it_was_first_published_on() -> None:
    """Beside the day of this version; before a first release both are that."""
    dataset = replace(make_dataset("https://example.org/"), issued="2030-05-06")
    catalog = Catalog(
        title={}, description={}, theme={}, keywords={}, place={}, place_code="431999", datasets=(dataset,),
        public="https://example.org/", contact="",
    )  # fmt: skip
    node: dict[str, Any] = dataset_node(dataset, catalog)
    assert (node["dct:issued"]["@value"], node["dct:modified"]["@value"]) == ("2030-05-06", "2031-02-03")


def test_the_zip_is_offered_first_then_the_raw_text_then_tables() -> None:
    """A portal shows a few files of a package: all of it, what it rests on, then each table."""
    dataset = make_dataset()
    source, *tables = dataset.descriptor["resources"]
    quoted = replace(
        dataset, descriptor={**dataset.descriptor, "resources": [{**source, "licenses": [QUOTED]}, *tables]}
    )
    assert [each.path for each in offered(quoted)] == ["teas-2030.zip", "source.txt", "lists/teas.csv"]
