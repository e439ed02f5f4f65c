"""Check that ids are unique across packages, of their year, and that no retired id is used: lock 5."""

import re
from collections.abc import Iterable

from build_scripts.load.ledger import Ledger
from build_scripts.load.records import Record, Statement
from build_scripts.problems import Problem

YEAR = re.compile("((?:19|20|21)[0-9]{2})-")
"""How an id begins that names a year."""

OF_DEVICES = re.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])")
"""What neither a file nor a folder is called on Windows, where readers unpack what they download."""


def check_ids(ledger: Ledger) -> list[Problem]:
    """Return ids of pledges, outcomes and paragraphs that are taken, or retired.

    That an id is lower-case ASCII is in the schemas, as a pattern.
    """
    owners: dict[str, Record] = {}
    problems = []
    retired = {each.retired_id: each for each in ledger.vocabulary.retired_ids}
    for source in ledger.sources:
        records: list[tuple[str, str, Record]] = [
            *(("paragraph_id", each.paragraph_id, each) for each in source.paragraphs),
            *(("pledge_id", each.pledge_id, each) for each in source.pledges),
            *(("outcome_id", each.outcome_id, each) for each in source.outcomes),
        ]
        for field, id_, record in records:
            if id_ in owners and owners[id_].file != record.file:
                problems.append(
                    Problem(
                        record.file,
                        record.row,
                        field,
                        f"“{id_}” is taken by {owners[id_].file}:{owners[id_].row}",
                        "an id that no other row has",
                        "id",
                    )
                )
            owners.setdefault(id_, record)
            if OF_DEVICES.fullmatch(id_):
                wrong = f"“{id_}” is the name of a device on Windows, where no page has it"
                problems.append(Problem(record.file, record.row, field, wrong, "another id", "id"))
            if id_ in retired:
                problems.append(
                    Problem(
                        record.file,
                        record.row,
                        field,
                        f"“{id_}” was retired on {retired[id_].retired_on}",
                        "a new id",
                        "id",
                    )
                )
        problems += check_years((*source.pledges, *source.outcomes))
    return problems


def check_years(statements: Iterable[Statement]) -> list[Problem]:
    """Return ids that begin with another year than the one that their statement is of."""
    return [
        Problem(each.file, each.row, f"{each.file.rpartition('/')[2].removesuffix('s.csv')}_id",
            f"“{each.id}” for a statement of {each.year}", f"an id that begins with {each.year}", "id",
        )
        for each in statements
        if (named := YEAR.match(each.id)) and int(named[1]) != each.year
    ]  # fmt: skip
