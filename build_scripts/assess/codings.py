"""What the two independent codings said of a pledge before anything was reconciled."""

from collections.abc import Iterable

from build_scripts.assess.matching import matches_of
from build_scripts.load.ledger import Judgement
from build_scripts.load.records import Coding, Paragraph, Pledge


def verdicts_of(
    pledges: list[Pledge], judgement: Judgement, paragraphs: dict[str, Paragraph]
) -> dict[str, tuple[str, str]]:
    """Return the verdicts of a judgement's codings on pledges, by the pledge's id, where both can be told."""
    first, second = (
        coded_verdicts(pledges, coding, paragraphs)
        for coding in (judgement.first_coding, judgement.second_coding)
    )
    return {each: (first[each], second[each]) for each in first if each in second}


def coded_verdicts(
    pledges: Iterable[Pledge], codings: Iterable[Coding], paragraphs: dict[str, Paragraph]
) -> dict[str, str]:
    """Return the verdict that a coding gave each pledge, by the pledge's id; pledges are in reading order.

    A pledge that the coding did not have as one of its own is left out. So is one that shares its
    words, on either side, with others, unless there are as many of them on both sides, which then
    stand in the same order, or all have one verdict.
    """
    told: dict[str, str] = {}
    for match in matches_of([as_coding(each) for each in pledges], list(codings), paragraphs):
        if len(match.first) != len(match.second) and len({each.verdict for each in match.second}) > 1:
            continue
        told |= {one.coding_id: other.verdict for one, other in match.pairs if other.verdict}
    return told


def as_coding(pledge: Pledge) -> Coding:
    """Return a pledge as a coder would have written it, with its id as that of the coding."""
    return Coding(
        file=pledge.file,
        row=pledge.row,
        coding_id=pledge.pledge_id,
        paragraph_id=pledge.paragraph_id,
        table="pledge",
        year=pledge.due_year,
        kind=pledge.kind,
        quote_zh=pledge.quote_zh,
        figure_text=pledge.figure_text,
        value=pledge.value,
        comparator=pledge.comparator,
        hedge=pledge.hedge,
        verdict=None,
        evidence_level=None,
        clarity=None,
    )
