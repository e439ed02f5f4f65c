"""Check that paragraphs restore to the lines they name and that every line belongs to one."""

from bisect import bisect_left, bisect_right

from build_scripts.load.ledger import Source
from build_scripts.problems import Problem
from build_scripts.text.restore import non_blank_lines, restore


def check_paragraphs(source: Source) -> list[Problem]:
    """Return the problems with the partition of a source's raw lines into paragraphs.

    The text of each paragraph must be what `text.restore` makes of its lines, and each
    non-blank line must belong to exactly one paragraph.
    """
    lines = non_blank_lines(source.raw_text)
    numbers = sorted(lines)
    owners: dict[int, str] = {}
    problems: list[Problem] = []
    orders = [paragraph.order for paragraph in source.paragraphs]
    for paragraph in source.paragraphs:
        own = numbers[bisect_left(numbers, paragraph.first_line) : bisect_right(numbers, paragraph.last_line)]
        for field in ("first_line", "last_line"):
            if (end := getattr(paragraph, field)) not in lines:
                problems.append(
                    Problem(
                        paragraph.file,
                        paragraph.row,
                        field,
                        f"line {end} of source.txt is blank or not there",
                        "a line that holds something",
                        "paragraph",
                    )
                )
        for number in own:
            if number in owners:
                problems.append(
                    Problem(
                        paragraph.file,
                        paragraph.row,
                        "first_line",
                        f"line {number} already belongs to “{owners[number]}”",
                        "each line belongs to one paragraph",
                        "paragraph",
                    )
                )
            owners.setdefault(number, paragraph.paragraph_id)
        restored = restore([lines[number] for number in own])
        if restored != paragraph.text_zh:
            problems.append(
                Problem(
                    paragraph.file,
                    paragraph.row,
                    "text_zh",
                    f"“{difference(paragraph.text_zh, restored)}” is not in lines "
                    f"{paragraph.first_line} to {paragraph.last_line}",
                    f"“{difference(restored, paragraph.text_zh)}”",
                    "paragraph",
                )
            )
    if sorted(orders) != list(range(1, len(orders) + 1)):
        problems.append(
            Problem(
                f"{source.package.name}/paragraphs.csv",
                0,
                "order",
                "the order does not count from 1 without a gap",
                f"1 to {len(orders)}",
                "paragraph",
            )
        )
    for number in sorted(set(lines) - set(owners)):
        problems.append(
            Problem(
                f"{source.package.name}/source.txt",
                number,
                "",
                f"“{lines[number][:40]}” is in no paragraph",
                "give the line to a paragraph in paragraphs.csv",
                "paragraph",
            )
        )
    return problems


def difference(text: str, other: str) -> str:
    """Return about 30 characters of `text` around where it first differs from `other`."""
    start = next((at for at, (a, b) in enumerate(zip(text, other, strict=False)) if a != b), None)
    if start is None:
        start = min(len(text), len(other))
    return text[max(0, start - 10) : start + 20] or "nothing"
