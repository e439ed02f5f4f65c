"""The values of all places in one table, and where one name stands for two measures."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.parquet as pq

from build_scripts.joint.member import Member
from build_scripts.problems import BuildError

SITE = "site"
"""The column that a joint table has besides: the address of the site that a row is from."""
ORDER = ("indicator_id", "period_year", "place_code", "outcome_id")
"""Rows of one indicator and year lie together, so that who asks for them fetches a small part of the file."""
GROUP = 20_000
"""Rows that are packed together: what a query for one indicator reads at least."""
MEASURE = ("indicator_zh", "unit_id", "form")
"""What is alike wherever an indicator is the same measure."""


@dataclass(frozen=True)
class Unlike:
    """An indicator whose id stands for different measures: each way of measuring with the codes of its places."""

    indicator_id: str
    measures: dict[tuple[str, ...], tuple[str, ...]]


def join_values(members: Sequence[Member]) -> pa.Table:
    """Return the values of all places, one a row, sorted by indicator, year and place.

    Raises:
        BuildError: tables have other columns, as those of different versions of this project do, or of other types.
    """
    first = members[0]
    for member in members:
        lacking = [name for name in (*ORDER, *MEASURE) if name not in member.observations.schema.names]
        if lacking:
            raise BuildError(
                f"{member.address} has a table without {', '.join(lacking)}; build it with this version"
            )
        years = member.observations.column("period_year")
        if not pa.types.is_integer(years.type) or years.null_count:
            raise BuildError(f"{member.address} has a table without a year a row; build it with this version")
    for member in members[1:]:
        if member.observations.schema.names != first.observations.schema.names:
            odd = sorted(set(member.observations.schema.names) ^ set(first.observations.schema.names))
            raise BuildError(
                f"{member.address} and {first.address} have tables with other columns ({', '.join(odd) or 'in another order'}); "
                "build both with one version"
            )
    tables = [
        member.observations.replace_schema_metadata().add_column(
            0, SITE, pa.array([member.address] * len(member.observations), type=pa.string())
        )
        for member in members
    ]
    try:
        return pa.concat_tables(tables).sort_by([(name, "ascending") for name in ORDER])
    except pa.ArrowException as error:
        raise BuildError(f"the tables can't be joined: {error}; build all sites with one version") from error


def write_values(table: pa.Table) -> bytes:
    """Return the table as Parquet in groups of rows, each with its smallest and largest values."""
    out = io.BytesIO()
    pq.write_table(table, out, compression="zstd", row_group_size=GROUP)
    return out.getvalue()


def unlike_in(table: pa.Table) -> list[Unlike]:
    """Return the indicators that two places measure, or name, in different ways."""
    found: dict[str, dict[tuple[str, ...], set[str]]] = {}
    for row in table.select(["indicator_id", "place_code", *MEASURE]).to_pylist():
        measure = tuple(str(row[name]) for name in MEASURE)
        found.setdefault(row["indicator_id"], {}).setdefault(measure, set()).add(row["place_code"])
    return [
        Unlike(name, {measure: tuple(sorted(codes)) for measure, codes in measures.items()})
        for name, measures in found.items()
        if len(measures) > 1
    ]
