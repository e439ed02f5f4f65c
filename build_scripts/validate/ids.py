"""Check that ids are unique across packages and that no retired id is used: lock 5."""

from build_scripts.load.ledger import Ledger
from build_scripts.load.records import Record
from build_scripts.problems import Problem


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
    return problems
