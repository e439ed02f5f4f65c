"""Check that every numeral and every sentence of a source is accounted for: lock 3."""

from build_scripts.link.account import Account, account_of_numerals, account_of_sentences
from build_scripts.link.spans import count_occurrences
from build_scripts.load.ledger import Source
from build_scripts.problems import Problem


def check_numerals(source: Source) -> list[Problem]:
    """Return numerals in no coded figure and no exclusion, or in both, and idle exclusions."""
    account = account_of_numerals(source)
    return [
        *check_entries(
            source,
            account,
            code="numeral",
            nowhere="is in no coded figure and no exclusion",
        ),
        *check_exclusions(source, account, "figure", "covers no numeral that is not coded"),
    ]


def check_sentences(source: Source) -> list[Problem]:
    """Return sentences that no row quotes and no exclusion holds, or both do; idle exclusions."""
    account = account_of_sentences(source)
    return [
        *check_entries(
            source,
            account,
            code="sentence",
            nowhere="is quoted by no row and is not excluded",
        ),
        *check_exclusions(source, account, "sentence", "is not one whole sentence that no row quotes"),
    ]


def check_entries(source: Source, account: Account, *, code: str, nowhere: str) -> list[Problem]:
    """Return a problem for each entry that is open or counted twice."""
    file = f"{source.package.name}/paragraphs.csv"
    rows = {each.paragraph_id: each.row for each in source.paragraphs}
    return [
        Problem(
            file,
            rows[entry.paragraph_id],
            "text_zh",
            f"“{entry.text}” in “{entry.context}” {wrong}",
            right,
            code,
        )
        for entries, wrong, right in (
            (account.open, nowhere, "code it, or exclude it with its reason in exclusions.csv"),
            (account.double, "is both coded and excluded", "remove the exclusion"),
        )
        for entry in entries
    ]


def check_exclusions(source: Source, account: Account, kind: str, idle: str) -> list[Problem]:
    """Return a problem for each exclusion of a kind that stands nowhere, or for nothing."""
    paragraphs = {each.paragraph_id: each for each in source.paragraphs}
    problems = []
    for exclusion in source.exclusions:
        if exclusion.kind != kind or exclusion.paragraph_id not in paragraphs:
            continue
        if exclusion not in account.placed:
            count = count_occurrences(exclusion.text_zh, paragraphs[exclusion.paragraph_id].text_zh)
            wrong = f"occurs {count} times in {exclusion.paragraph_id}"
            right = "an exact part of the paragraph that occurs once"
        elif exclusion in account.idle:
            wrong, right = idle, "remove it"
        else:
            continue
        problems.append(
            Problem(
                exclusion.file, exclusion.row, "text_zh", f"“{exclusion.text_zh}” {wrong}", right, "exclusion"
            )
        )
    return problems
