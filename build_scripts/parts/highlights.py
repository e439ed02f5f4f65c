"""The findings that matter most, each counted from the data and none typed in."""

from collections import Counter
from dataclasses import dataclass

from build_scripts.assess.case import Case, Casebook
from build_scripts.assess.conversion import value_in
from build_scripts.link.addresses import outcomes_path, silence_path, year_path
from build_scripts.link.groups import group
from build_scripts.load.records import SEPARATOR, Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.counts import ANSWERED
from build_scripts.parts.named import makers_of, named
from build_scripts.parts.reference import Reference
from build_scripts.parts.unasked import reported_on, unpledged
from build_scripts.parts.values import figure_of
from build_scripts.words.edition import Edition, sentence_case

MOVES = ("lowered", "raised", "unchanged")
"""What can become of a target from a year to the next, in the order of telling."""


@dataclass(frozen=True)
class Finding:
    """A sentence, with the page that shows what it rests on."""

    lead: str
    text: str
    reference: Reference


@dataclass(frozen=True)
class WorkedOut:
    """What to say above the pledges that could be worked out in numbers."""

    lead: str
    text: str


def findings_of(year: int, book: Casebook, address: Address) -> tuple[Finding, ...]:
    """Return the findings about the pledges of a year; one that does not hold is left out, as all do before it is assessed.

    How many can be judged, and what was reported and never promised, stands before them.
    """
    if year not in book.judgements:
        return ()
    found = [unanswered_themes(book.cases_by_year[year], year, book, address), next_year(year, book, address)]
    return tuple(each for each in found if each)


def unanswered_themes(cases: list[Case], year: int, book: Casebook, address: Address) -> Finding | None:
    """Return the themes of which no pledge was answered."""
    edition, say = address.edition, address.edition.say
    by_theme = group((each.pledge.theme_id, each) for each in cases)
    silent = {
        theme_id: own for theme_id, own in by_theme.items() if not any(each.shown in ANSWERED for each in own)
    }
    if not silent or len(by_theme) == 1:
        # Of a single part, the sentence before has said it.
        return None
    parts = edition.listed(
        say("highlights-part", part=edition.pick(book.themes[theme_id], "name"), number=len(own))
        for theme_id, own in silent.items()
    )
    return Finding(
        say("highlights-parts-none", total=len(by_theme))
        if len(silent) == len(by_theme)
        else say("highlights-parts-lead", total=len(by_theme), silent=len(silent)),
        say("highlights-parts", parts=parts),
        Reference(say("highlights-parts-link"), address.to(silence_path(year) + "#shares")),
    )


def reported_unasked(year: int, book: Casebook, address: Address) -> Finding | None:
    """Return how much was reported that answers no pledge; None where all of it does, or nothing was searched."""
    edition, say = address.edition, address.edition.say
    found, searched = unpledged(year, book), book.cases_by_year[year][0].searched
    if not found or not searched:
        return None
    makers = named(makers_of(book.cases_by_year[year]), edition)
    return Finding(
        say(
            "highlights-unpledged-lead",
            documents=sentence_case(named(searched, edition)),
            total=len(reported_on(year, book)),
            number=len(found),
        ),
        say("highlights-unpledged", makers=makers),
        Reference(say("highlights-unpledged-link"), address.to(outcomes_path(year))),
    )


def worked_out_of(cases: list[Case], edition: Edition) -> WorkedOut | None:
    """Return how many pledges could be worked out in numbers, and how many of those turn on a reading."""
    worked = [each for each in cases if each.computation]
    if not worked:
        return None
    met = sum(each.shown == "met" for each in worked)
    turning = sum(bool(each.turns) for each in worked)
    if met == len(worked):
        lead = edition.say("highlights-worked-out-met", worked=len(worked))
    elif met == 0:
        lead = edition.say("highlights-worked-out-missed", worked=len(worked))
    else:
        lead = edition.say(
            "highlights-worked-out-mixed", worked=len(worked), met=met, missed=len(worked) - met
        )
    return WorkedOut(lead, edition.say("highlights-turning", turning=turning) if turning else "")


def moved_targets(year: int, book: Casebook) -> list[tuple[Pledge, Pledge]]:
    """Return the pledges of a year with a number, each with that of the year after on the same indicator."""
    return [
        (case.pledge, later)
        for case in book.cases_by_year[year]
        for later, note, _ in case.later
        if not note
        and later.due_year == year + 1
        and case.pledge.value is not None
        and later.value is not None
    ]


def next_year(year: int, book: Casebook, address: Address) -> Finding | None:
    """Return how the targets of the year after compare on the indicators that both years have a number for."""
    edition, say = address.edition, address.edition.say
    pairs = moved_targets(year, book)
    if not pairs:
        return None
    moves = edition.clauses(
        say(
            "highlights-move",
            indicator=edition.pick(book.indicators[str(earlier.indicator_id)], "name"),
            before=figure_of(earlier, book, edition),
            after=figure_of(later, book, edition),
        )
        for earlier, later in pairs
    )
    hedged = [each.hedge for _, each in pairs if each.hedge]
    return Finding(
        moves_lead(pairs, year + 1, book, edition),
        say(
            "highlights-next",
            moves=moves,
            year=year + 1,
            documents=documents_of(pairs, year, book, edition),
            hedged=len(hedged),
            hedges=say("highlights-hedge").join(
                dict.fromkeys(word for each in hedged for word in each.split(SEPARATOR))
            ),
        ),
        Reference(say("highlights-next-link", year=year + 1), address.to(year_path(year + 1))),
    )


def documents_of(pairs: list[tuple[Pledge, Pledge]], year: int, book: Casebook, edition: Edition) -> str:
    """Return which documents the numbers of both years stand in; they need not be of one kind."""
    first, second = (named(makers_of(book.cases_of(own)), edition) for own in zip(*pairs, strict=True))
    if first == second:
        return edition.say("highlights-next-document", first=first)
    return edition.say("highlights-next-documents", before=year, year=year + 1, first=first, second=second)


def moves_of(pairs: list[tuple[Pledge, Pledge]], book: Casebook) -> Counter[str]:
    """Return how many targets are smaller, larger and the same a year later, under the names of `MOVES`."""
    moves: Counter[str] = Counter()
    for earlier, later in pairs:
        before, after = earlier.value, value_in(later, earlier.unit_id, book.units)
        if before is not None and after is not None:
            moves["unchanged" if after == before else "lowered" if after < before else "raised"] += 1
    return moves


def moves_lead(pairs: list[tuple[Pledge, Pledge]], year: int, book: Casebook, edition: Edition) -> str:
    """Return how many targets were lowered, raised and left as they were."""
    moves = moves_of(pairs, book)
    if len(moves) == 1:
        [move] = moves
        return edition.say(f"highlights-next-{move}", total=len(pairs), before=year - 1, year=year)
    numbers = edition.listed(
        edition.say(f"highlights-number-{move}", number=moves[move]) for move in MOVES if moves[move]
    )
    return edition.say("highlights-next-mixed", total=len(pairs), before=year - 1, year=year, moves=numbers)
