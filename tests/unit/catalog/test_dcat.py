"""The catalogue for portals."""

from dataclasses import replace
from typing import Any

from build_scripts.catalog.dcat import Catalog, dataset_node
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
