"""Find the units that two codings share: statements in the same place, or pledges that both coders judged."""

from dataclasses import dataclass

from build_scripts.link.groups import group
from build_scripts.link.spans import Span, find_once
from build_scripts.load.codings import Coding, SecondCoding
from build_scripts.load.ledger import Judgement
from build_scripts.load.records import Paragraph

OVERLAP = 0.5
"""Two quotes are of the same unit if they share at least this part of the shorter one."""


@dataclass(frozen=True)
class Place:
    """Where a coding stands: its quote and, if it has one, its figure, in a paragraph of a table's."""

    paragraph_id: str
    table: str
    quote: Span
    figure: Span | None


@dataclass(frozen=True)
class Match:
    """Codings that stand for each other: as a rule one on each side, more where places are shared.

    `first` and `second` are all that stand in the places of this match, in reading order; `pairs`
    are those that were set against each other.
    """

    first: tuple[Coding, ...]
    second: tuple[Coding, ...]
    pairs: tuple[tuple[Coding, Coding], ...]


def matched(
    first: list[Coding], second: list[Coding], paragraphs: dict[str, Paragraph]
) -> list[tuple[Coding, Coding]]:
    """Return the units that both coders found, each matched at most once."""
    return [pair for match in matches_of(first, second, paragraphs) for pair in match.pairs]


def matches_of(first: list[Coding], second: list[Coding], paragraphs: dict[str, Paragraph]) -> list[Match]:
    """Return what both coders found; each list is in the order in which a coder reads.

    Units match if they stand in the same paragraph and table, both or neither hold a figure, the
    figures stand in the same place, and their quotes overlap; those that overlap most are set
    against each other first.

    A coder who finds two units in one clause may quote the clause for both. Where they stand does
    not tell such twins apart, so they and all that they were matched with are set against each
    other once more: those of the same value and year first, then the first of one side with the
    first of the other and so on, since both coders read in the same direction. What one side has
    more of stays alone.
    """
    sides = [placed(coding, paragraphs) for coding in (first, second)]
    met = best_overlaps(*sides)
    twins = [group((place, number) for number, (_, place) in side.items()) for side in sides]
    matches = []
    seen: set[int] = set()
    for start in met:
        if start in seen:
            continue
        members = component(start, met, sides, twins)
        seen |= members[0]
        matches.append(match_of(*members, met, *sides))
    return matches


Side = dict[int, tuple[Coding, Place]]
"""The codings of a coder with their places, by their number in reading order."""


def placed(codings: list[Coding], paragraphs: dict[str, Paragraph]) -> Side:
    """Return those codings whose words stand once in their paragraph, numbered."""
    found: Side = {}
    for number, coding in enumerate(codings):
        quote = find_once(coding.quote_zh, paragraphs[coding.paragraph_id].text_zh)
        if quote is None:
            continue
        figure = None
        if coding.figure_text is not None:
            start = quote.start + coding.quote_zh.find(coding.figure_text)
            figure = Span(start, start + len(coding.figure_text))
        found[number] = coding, Place(coding.paragraph_id, coding.table, quote, figure)
    return found


def best_overlaps(first: Side, second: Side) -> dict[int, int]:
    """Return which of the second coder's units stands best for each of the first's, none for two."""
    rivals = group(((place.paragraph_id, place.table), number) for number, (_, place) in second.items())
    candidates = [
        (-score, one, other)
        for one, (_, place) in first.items()
        for other in rivals.get((place.paragraph_id, place.table), [])
        if (score := overlap(place, second[other][1]))
    ]
    met: dict[int, int] = {}
    taken: set[int] = set()
    for _, one, other in sorted(candidates):
        if one not in met and other not in taken:
            met[one] = other
            taken.add(other)
    return met


def component(
    start: int, met: dict[int, int], sides: list[Side], twins: list[dict[Place, list[int]]]
) -> tuple[set[int], set[int]]:
    """Return what hangs together with a unit of the first coder by matches and shared places."""
    back = {other: one for one, other in met.items()}
    across = (met, back)
    members: tuple[set[int], set[int]] = (set(), set())
    open_ = [(0, start)]
    while open_:
        side, number = open_.pop()
        if number in members[side]:
            continue
        members[side].add(number)
        open_ += [(side, each) for each in twins[side][sides[side][number][1]]]
        if number in across[side]:
            open_.append((1 - side, across[side][number]))
    return members


def match_of(ones: set[int], others: set[int], met: dict[int, int], first: Side, second: Side) -> Match:
    """Return the match of units that hang together."""
    pairs = {one: met[one] for one in ones if one in met}
    if len(ones) > 1 or len(others) > 1:
        told = in_order(as_read(ones, first), as_read(others, second), first, second)
        # A shift along the clause may set words against others that they share nothing with.
        fit = all(overlap(first[one][1], second[other][1]) for one, other in told.items())
        pairs = told if fit else pairs
    return Match(
        tuple(first[one][0] for one in as_read(ones, first)),
        tuple(second[other][0] for other in as_read(others, second)),
        tuple((first[one][0], second[other][0]) for one, other in sorted(pairs.items())),
    )


def as_read(numbers: set[int], side: Side) -> list[int]:
    """Return units of a coder as they stand in the text; those of one place as the coder listed them."""
    return sorted(numbers, key=lambda number: (side[number][1].quote.start, number))


def in_order(ones: list[int], others: list[int], first: Side, second: Side) -> dict[int, int]:
    """Return units of two sides by value and year, then by order."""
    pairs: dict[int, int] = {}
    told = [
        group((facts_of(side[number][0]), number) for number in own)
        for side, own in ((first, ones), (second, others))
    ]
    for facts, own in told[0].items():
        pairs |= dict(zip(own, told[1].get(facts, []), strict=False))
    left = [number for number in others if number not in pairs.values()]
    return pairs | dict(zip([number for number in ones if number not in pairs], left, strict=False))


def facts_of(coding: Coding) -> tuple[object, ...]:
    """Return what a coding says beside its words."""
    return coding.value, coding.year


def overlap(one: Place, other: Place) -> float:
    """Return how much of their quotes two places of a paragraph share, from 0 for different units to 1."""
    if (one.figure is None) != (other.figure is None):
        return 0.0
    if one.figure and other.figure and not shared(one.figure, other.figure):
        return 0.0
    common = shared(one.quote, other.quote)
    lengths = [span.end - span.start for span in (one.quote, other.quote)]
    if common < OVERLAP * min(lengths):
        return 0.0
    return common / (max(one.quote.end, other.quote.end) - min(one.quote.start, other.quote.start))


def shared(one: Span, other: Span) -> int:
    """Return how many characters two spans share."""
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def pairs_of(judgement: Judgement) -> list[tuple[SecondCoding, SecondCoding]]:
    """Return what the two coders of the second round decided on each pledge that both have, in the first one's order."""
    first, second = judgement.second_round
    others = {each.pledge_id: each for each in second}
    return [(each, others[each.pledge_id]) for each in first if each.pledge_id in others]
