"""A site that takes part: its catalogue, and the table of what its documents report."""

import hashlib
import io
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import urlopen

import pyarrow as pa
import pyarrow.parquet as pq

from build_scripts.catalog.dataset import FOLDER, Json
from build_scripts.problems import BuildError
from build_scripts.site.address_given import public_address
from build_scripts.text.repertoire import unprintable
from build_scripts.text.tongues import WRITTEN

CATALOG = f"{FOLDER}catalog.jsonld"
OBSERVATIONS = "observations"
"""The package of one value a row that every site publishes."""
PARQUET = ".parquet"
LARGEST = 100_000_000
"""The most bytes that a file of another site may have."""
UNPACKED = 1_000_000_000
"""The most bytes that its table may have once it is unpacked."""
PATIENCE = 30
"""How many seconds another site has to answer."""
PLACE = re.compile("[0-9]{6}")
MEMBER = re.compile("@(?:id|type|value|language)|[a-z]+:[A-Za-z]+")
FORMS = {
    "@id": re.compile(r"[^\s<>\"{}|\\^`]*"),
    "@type": re.compile("[a-z]+:[A-Za-z]+"),
    "@language": re.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*"),
}
"""What members of a node look like that are written as they are."""

Read = Callable[[str], bytes]


@dataclass(frozen=True)
class Member:
    """A site of one place.

    `graph` are the nodes of its catalogue; `observations` has one value a row; `names` and `title` are by language.
    """

    address: str
    place_code: str
    names: dict[str, str]
    title: dict[str, str]
    modified: str
    graph: list[Json]
    datasets: tuple[Json, ...]
    observations: pa.Table

    @property
    def catalog_id(self) -> str:
        """What the site's catalogue is called in any other."""
        return str(kind(self.graph, "dcat:Catalog")[0]["@id"])

    @property
    def years(self) -> list[int]:
        """The years that its values are of, in order."""
        return sorted(set(self.observations.column("period_year").to_pylist()))


def read_member(where: str) -> Member:
    """Return a site by its folder on this machine, or by its address.

    Raises:
        BuildError: it can't be read, is no such site, was built without its address, or a file is not what its
            catalogue vouches for.
    """
    read = reader_of(where)
    graph = read_graph(read(CATALOG), where)
    try:
        return member_of(graph, where, read)
    except (KeyError, IndexError, TypeError, AttributeError, ValueError) as error:
        raise BuildError(f"{where}: {CATALOG} lacks {error}; build the site again") from error


def member_of(graph: list[Json], where: str, read: Read) -> Member:
    """Return the site that a catalogue tells of.

    Raises:
        BuildError: its table can't be had, or it was built without its address.
        KeyError, IndexError, TypeError, AttributeError, ValueError: the catalogue is of another shape.
    """
    [own] = kind(graph, "dcat:Catalog")
    address = str(own["foaf:homepage"]["@id"])
    if urlsplit(address).scheme not in ("http", "https"):
        raise BuildError(
            f"{where} was built without its address; build it with --address, so that its files can be named"
        )
    datasets = kind(graph, "dcat:Dataset")
    place = datasets[0]["dct:spatial"]
    if not PLACE.fullmatch(str(place["dct:identifier"])):
        raise ValueError("the code of its place, six digits")
    for told in (place["skos:prefLabel"], own["dct:title"]):
        if missing := {*WRITTEN} - by_language(told).keys():
            raise ValueError(f"a name in {', '.join(sorted(missing))}")
    return Member(
        address=public_address(address),
        place_code=str(place["dct:identifier"]),
        names=by_language(place["skos:prefLabel"]),
        title=by_language(own["dct:title"]),
        modified=str(own["dct:modified"]["@value"]),
        graph=graph,
        datasets=tuple(datasets),
        observations=read_observations(graph, address, where, read),
    )


def reader_of(where: str) -> Read:
    """Return what reads a file of a site by its path from the site's root."""
    if urlsplit(where).scheme in ("http", "https"):
        return lambda path: fetched(where.rstrip("/") + "/" + path)
    return lambda path: read_file(Path(where), path)


def read_file(site: Path, path: str) -> bytes:
    """Return a file of a site on this machine.

    Raises:
        BuildError: there is none, or it lies outside the site.
    """
    file = (site / path).resolve()
    if not file.is_relative_to(site.resolve()) or not file.is_file():
        raise BuildError(f"{site} holds no {path}; name the folder of a site that was built, or its address")
    return file.read_bytes()


def fetched(address: str) -> bytes:
    """Return what stands at an address.

    Raises:
        BuildError: it doesn't answer, or with more than a table of values can be.
    """
    try:
        with urlopen(address, timeout=PATIENCE) as answer:
            content: bytes = answer.read(LARGEST + 1)
    except (URLError, TimeoutError, OSError) as error:
        raise BuildError(
            f"{address} can't be read: {error}; name the address of a site that is published"
        ) from error
    if len(content) > LARGEST:
        raise BuildError(f"{address} is larger than {LARGEST} bytes; no table of a ledger is")
    return content


def read_graph(content: bytes, where: str) -> list[Json]:
    """Return the nodes of a catalogue.

    Raises:
        BuildError: it is not what this project writes.
    """
    try:
        graph: list[Json] = json.loads(content)["@graph"]
        for node in graph:
            require_plain(node)
        whole = len(kind(graph, "dcat:Catalog")) == 1 and kind(graph, "dcat:Dataset")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        whole = False
    if not whole:
        raise BuildError(f"{where}: {CATALOG} is no catalogue of a ledger; build the site again")
    return graph


def require_plain(value: object, member: str = "") -> None:
    """Refuse what would say something of its own in the files that a catalogue is written into, Turtle above all.

    `member` is what the value is called in its node.

    Raises:
        ValueError: a name, an address, a language or a text holds what none does.
    """
    if isinstance(value, dict):
        for name, each in value.items():
            if not MEMBER.fullmatch(name):
                raise ValueError(f"“{name}” is no name of a property")
            require_plain(each, name)
    elif isinstance(value, list):
        for each in value:
            require_plain(each, member)
    elif not isinstance(value, str):
        raise TypeError(f"“{value}” is neither text nor node")
    elif unprintable(value) or (member in FORMS and not FORMS[member].fullmatch(value)):
        raise ValueError(f"“{value}” is no {member or 'text'}")


def kind(graph: list[Json], name: str) -> list[Json]:
    """Return the nodes of one kind."""
    return [node for node in graph if node["@type"] == name]


def by_language(texts: list[Json]) -> dict[str, str]:
    """Return a text of a catalogue by language."""
    return {str(each["@language"]): str(each["@value"]) for each in texts}


def read_observations(graph: list[Json], address: str, where: str, read: Read) -> pa.Table:
    """Return the table of values that a catalogue offers, once it is the one that the catalogue vouches for.

    Raises:
        BuildError: none is offered, it is another one, or no Parquet.
    """
    offered = [node for node in kind(graph, "dcat:Distribution") if holds_observations(node)]
    if not offered:
        raise BuildError(
            f"{where}: its catalogue offers no table of {OBSERVATIONS} as Parquet; build it with this version"
        )
    found = str(offered[0]["dcat:downloadURL"]["@id"])
    if not found.startswith(address):
        raise BuildError(f"{where}: {found} is not below {address}; build the site again")
    content = read(found.removeprefix(address))
    vouched = offered[0]["spdx:checksum"]["spdx:checksumValue"]["@value"]
    if hashlib.sha256(content).hexdigest() != vouched:
        raise BuildError(
            f"{where}: {found} is not the file that its catalogue vouches for; build the site again"
        )
    try:
        file = pq.ParquetFile(io.BytesIO(content))
        groups = (file.metadata.row_group(at) for at in range(file.metadata.num_row_groups))
        if sum(each.total_byte_size for each in groups) > UNPACKED:
            raise BuildError(
                f"{where}: {found} unpacks to more than {UNPACKED} bytes; no table of a ledger does"
            )
        table: pa.Table = file.read()
    except (pa.ArrowException, OSError) as error:
        raise BuildError(f"{where}: {found} is no Parquet: {error}") from error
    return table


def holds_observations(node: dict[str, Any]) -> bool:
    """Say whether a file of a catalogue is the table of values as Parquet."""
    address = str(node["dcat:downloadURL"]["@id"])
    return address.endswith(f"/{OBSERVATIONS}{PARQUET}")
