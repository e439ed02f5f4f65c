"""Check that one measure is of the same classes of outside schemes wherever it is pledged or reported."""

from collections.abc import Iterator

from build_scripts.load.ledger import Ledger
from build_scripts.load.records import Statement
from build_scripts.problems import Problem

SCHEMES = ("cofog_division", "sdg_goal")


def check_classes(ledger: Ledger) -> Iterator[Problem]:
    """Yield statements whose class is another than that of the first on the same indicator."""
    first: dict[str, Statement] = {}
    for source in ledger.sources:
        for statement in (*source.pledges, *source.outcomes):
            if statement.indicator_id is None:
                continue
            before = first.setdefault(statement.indicator_id, statement)
            for scheme in SCHEMES:
                found, wanted = (getattr(each, scheme) for each in (statement, before))
                if found != wanted:
                    right = f"“{wanted or ''}”, as {before.id} of the same indicator has it"
                    yield Problem(statement.file, statement.row, scheme, f"“{found or ''}”", right, "fit")
