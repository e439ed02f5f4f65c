"""The joint catalogue: as DCAT for portals, as JSON for programs."""

from collections.abc import Callable, Sequence

import pyarrow as pa

from build_scripts.catalog.dataset import Json
from build_scripts.catalog.dcat import day, document, file_at, period, spoken
from build_scripts.joint.member import Member, kind
from build_scripts.joint.pooled import Unlike
from build_scripts.text.tongues import BESIDE_SOURCES
from build_scripts.words.catalogue import Catalogue

TABLE = "observations.parquet"
MEDIA_TYPE = "application/vnd.apache.parquet"


def joint_graph(
    members: Sequence[Member], table: bytes, sha256: str, words: Sequence[Catalogue], public: str
) -> list[Json]:
    """Return the nodes of the joint catalogue: itself, the table of all places, and all that the members list.

    `public` is the address it will stand at, ending in “/”; empty where that is not known.
    """
    address = public or "./"
    years = sorted({year for member in members for year in member.years})
    own = {
        "@id": f"{address}#catalog",
        "@type": "dcat:Catalog",
        "dct:title": in_all(words, lambda each: each.say("joint-title")),
        "dct:description": in_all(words, lambda each: each.say("joint-description")),
        "dct:modified": day(max(each.modified for each in members)),
        "foaf:homepage": document(address),
        "dcat:catalog": [{"@id": each.catalog_id} for each in members],
        "dcat:dataset": [{"@id": f"{address}#observations"}],
    }
    dataset = {
        "@id": f"{address}#observations",
        "@type": "dcat:Dataset",
        "dct:title": in_all(words, lambda each: each.say("joint-table")),
        "dct:description": in_all(words, lambda each: each.say("joint-table-description")),
        "dct:identifier": "observations",
        "dct:modified": day(max(each.modified for each in members)),
        "dct:spatial": [each.datasets[0]["dct:spatial"] for each in members],
        "dct:temporal": [period(year) for year in years],
        "dct:source": [
            {"@id": each["@id"]}
            for member in members
            for each in member.datasets
            if each["dct:identifier"] == "observations"
        ],
        "dcat:distribution": [{"@id": f"{address}#{TABLE}"}],
    }
    file = {
        "@id": f"{address}#{TABLE}",
        "@type": "dcat:Distribution",
        "dct:title": spoken({BESIDE_SOURCES: TABLE}),
        **file_at(f"{address}{TABLE}", MEDIA_TYPE, len(table), sha256),
        **rights_of(members),
    }
    return [own, dataset, file, *(node for member in members for node in member.graph)]


def rights_of(members: Sequence[Member]) -> Json:
    """Return the licence of the members’ values, and what is not under it, where all say the same."""
    said: list[Json] = [
        {name: node[name] for name in ("dct:license", "dct:rights") if name in node}
        for member in members
        for node in kind(member.graph, "dcat:Distribution")
        if str(node["dcat:downloadURL"]["@id"]).endswith(f"/{TABLE}")
    ]
    return said[0] if all(each == said[0] for each in said) else {}


def in_all(words: Sequence[Catalogue], text: Callable[[Catalogue], str]) -> list[Json]:
    """Return a text in every language."""
    return spoken({each.lang: text(each) for each in words})


def joint_list(members: Sequence[Member], table: pa.Table, unlike: Sequence[Unlike]) -> Json:
    """Return what programs read: every place with its site and packages, and indicators that are not one measure."""
    return {
        "places": [
            {
                "place_code": each.place_code,
                "name": each.names,
                "site": each.address,
                "catalog": each.catalog_id,
                "title": each.title,
                "modified": each.modified,
                "years": each.years,
                "observations": len(each.observations),
                "packages": [
                    {
                        "name": node["dct:identifier"],
                        "version": node["dcat:version"],
                        "page": node["dcat:landingPage"]["@id"],
                    }
                    for node in each.datasets
                ],
            }
            for each in members
        ],
        "observations": {"file": TABLE, "rows": len(table), "columns": table.schema.names},
        "unlike": [
            {
                "indicator_id": each.indicator_id,
                "measures": [
                    {"indicator_zh": name, "unit_id": unit, "form": form, "place_codes": list(codes)}
                    for (name, unit, form), codes in each.measures.items()
                ],
            }
            for each in unlike
        ],
    }
