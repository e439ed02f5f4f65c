"""Print one mistake as one: what only follows from another problem is left out, and many of a kind are counted."""

from collections import Counter
from collections.abc import Iterable, Iterator

from build_scripts.problems import Problem

OF_CELLS = ("cell", "column", "key", "canonical", "table", "formula", "width", "reference")
"""Codes that say nothing of a table whose columns are not known."""
UNREAD = ("file-missing", "file-kind", "file-empty", "file-encoding", "file-bom", "table")
"""Codes after which a file was not read, so that every key to it points at nothing."""
HEADER = 1
SHOWN = 5
"""How many problems of one kind, in one column of one file, are printed in full."""


def without_followers(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield the problems that are no mere consequence of another, in their order; beyond a few of a kind, how many more.

    A column out of place makes every cell under it wrong, and a table that can't be read every key to it.
    """
    every = list(problems)
    headers = {each.file for each in every if each.code == "column" and each.row == HEADER}
    unread = headers | {each.file for each in every if each.code in UNREAD}
    names = [each.removesuffix(".csv").replace("/", ".").replace("_", "-") for each in unread]
    first: set[str] = set()
    kept = []
    for each in every:
        points_there = each.code == "reference" and any(
            each.right.replace("_", "-").endswith(name) for name in names
        )
        follows = points_there or (
            each.file in headers and each.code in OF_CELLS and (each.row != HEADER or each.file in first)
        )
        if not follows:
            kept.append(each)
            if each.row == HEADER and each.code == "column":
                first.add(each.file)
    alike = Counter(map(kind_of, kept))
    printed: Counter[tuple[str, str, str]] = Counter()
    for each in kept:
        kind = kind_of(each)
        printed[kind] += 1
        if printed[kind] <= SHOWN or alike[kind] == SHOWN + 1:
            yield each
        elif printed[kind] == SHOWN + 1:
            wrong = f"and {alike[kind] - SHOWN} more like these, from here on"
            yield Problem(each.file, each.row, each.field, wrong, each.right, each.code)


def kind_of(problem: Problem) -> tuple[str, str, str]:
    """Return what problems of a kind have in common."""
    return problem.file, problem.field, problem.code
