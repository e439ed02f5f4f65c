"""Check that every numeral of a source is accounted for: lock 3, for figures."""

from build_scripts.link.account import account_of
from build_scripts.load.ledger import Source
from build_scripts.problems import Problem


def check_numerals(source: Source) -> list[Problem]:
    """Return numerals in no coded figure and no exclusion, or in both; and idle exclusions."""
    account = account_of(source)
    file = f"{source.package.name}/paragraphs.csv"
    rows = {each.paragraph_id: each.row for each in source.paragraphs}
    problems = [
        Problem(
            file,
            rows[entry.paragraph_id],
            "text_zh",
            f"“{entry.text}” in “{entry.context}” is in no coded figure and no exclusion",
            "code it, or exclude it with its reason in exclusions.csv",
            "numeral",
        )
        for entry in account.open
    ]
    problems += [
        Problem(
            file,
            rows[entry.paragraph_id],
            "text_zh",
            f"“{entry.text}” in “{entry.context}” is both coded and excluded",
            "remove the exclusion",
            "numeral",
        )
        for entry in account.double
    ]
    paragraphs = {each.paragraph_id: each for each in source.paragraphs}
    for exclusion in source.exclusions:
        if exclusion.kind != "figure" or exclusion.paragraph_id not in paragraphs:
            continue
        if exclusion not in account.placed:
            count = paragraphs[exclusion.paragraph_id].text_zh.count(exclusion.text_zh)
            problems.append(
                Problem(
                    exclusion.file,
                    exclusion.row,
                    "text_zh",
                    f"“{exclusion.text_zh}” occurs {count} times in {exclusion.paragraph_id}",
                    "an exact part of the paragraph that occurs once",
                    "exclusion",
                )
            )
        elif exclusion in account.idle:
            problems.append(
                Problem(
                    exclusion.file,
                    exclusion.row,
                    "text_zh",
                    f"“{exclusion.text_zh}” covers no numeral that is not coded",
                    "remove it",
                    "exclusion",
                )
            )
    return problems
