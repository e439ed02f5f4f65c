"""What the two independent codings said of a pledge before anything was reconciled."""

from collections.abc import Iterable

from build_scripts.assess.agreement import matched
from build_scripts.link.links import Links
from build_scripts.load.records import Coding, Paragraph, Pledge


def codings_of(pledge: Pledge, links: Links) -> tuple[str, str] | None:
    """Return the verdicts of the first and the second coding on a pledge; None where they can't both be told."""
    judgement = links.judgements.get(pledge.due_year)
    if judgement is None or pledge.pledge_id not in links.assessments:
        return None
    # Statements match within a paragraph only, so the others need not be looked at.
    own = [
        each
        for each in links.pledges_by_paragraph[pledge.paragraph_id]
        if each.pledge_id in links.assessments
    ]
    found = [
        coded_verdicts(
            own, [each for each in coding if each.paragraph_id == pledge.paragraph_id], links.paragraphs
        ).get(pledge.pledge_id)
        for coding in (judgement.first_coding, judgement.second_coding)
    ]
    return (found[0], found[1]) if found[0] and found[1] else None


def coded_verdicts(
    pledges: Iterable[Pledge], codings: Iterable[Coding], paragraphs: dict[str, Paragraph]
) -> dict[str, str]:
    """Return the verdict that a coding gave each pledge, by the pledge's id.

    A pledge that the coding did not have as one of its own is left out, and so is one that shares a
    quote, on either side, with others of another verdict: a match by place can't tell which is which.
    """
    wanted, coded = [as_coding(each) for each in pledges], list(codings)
    pairs = [(one, other) for one, other in matched(wanted, coded, paragraphs) if other.verdict]
    of_pledges = verdicts_by_quote(pairs)
    of_codings = verdicts_by_quote((each, each) for each in coded)
    return {
        one.coding_id: str(other.verdict)
        for one, other in pairs
        if len(of_pledges[place_of(one)]) == len(of_codings[place_of(other)]) == 1
    }


def verdicts_by_quote(pairs: Iterable[tuple[Coding, Coding]]) -> dict[tuple[str, str], set[str | None]]:
    """Return, for the place of the first of each pair, the verdicts of the second ones."""
    found: dict[tuple[str, str], set[str | None]] = {}
    for one, other in pairs:
        found.setdefault(place_of(one), set()).add(other.verdict)
    return found


def place_of(coding: Coding) -> tuple[str, str]:
    """Return where a statement stands: its paragraph and its words."""
    return coding.paragraph_id, coding.quote_zh


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
