"""What reaches beyond the pledges of a year, as findings: what was never pledged, what the year after asks for."""

from decimal import Decimal

from build_scripts.assess.conversion import value_in
from build_scripts.charts.comparison import ComparisonChart
from build_scripts.charts.tally import TallyChart
from build_scripts.charts.targets import Panel, YearsChart
from build_scripts.figures.compared import Compared
from build_scripts.figures.counting import stated_in
from build_scripts.figures.figure import MOST, Grounds, only_some
from build_scripts.figures.finding import Desk, Finding, extent
from build_scripts.figures.targets import asks_for_less, panels_of
from build_scripts.figures.unpledged import unpledged_figure
from build_scripts.link.addresses import outcomes_path, year_path
from build_scripts.load.records import Outcome, Pledge
from build_scripts.parts.highlights import documents_of, moved_targets, moves_of
from build_scripts.parts.named import makers_of, named
from build_scripts.parts.unasked import reported_on, unpledged
from build_scripts.parts.values import figure_of

AMOUNTS = ("level", "count")
"""The forms of number whose falls can be ranked as shares of what was reported."""
NAMED = 2
"""How many falls a sentence names."""

Pairs = list[tuple[Compared, ComparisonChart]]


def findings_beyond(desk: Desk) -> list[Finding]:
    """Return the findings that hold."""
    return [each for each in (unasked(desk), below_reported(desk), lowered(desk)) if each]


def unasked(desk: Desk) -> Finding | None:
    """Return how much was reported that answers no pledge."""
    apart = unpledged(desk.year, desk.book)
    figure = unpledged_figure(desk.year, desk.book, desk.address)
    if figure is None or not desk.cases[0].searched:
        return None
    assert isinstance(figure.chart, TallyChart)
    numbers = [each for each in apart if each.kind == "quantitative"]
    return desk.write(
        "without-pledge",
        {
            "year": desk.year,
            "total": len(reported_on(desk.year, desk.book)),
            "number": len(apart),
            "extent": extent(len(apart), len(reported_on(desk.year, desk.book))),
            "makers": named(makers_of(desk.cases), desk.edition),
            **desk.searched,
        },
        apart,
        (figure.chart, stated_in(reported_on(desk.year, desk.book), desk.book)),
        [*numbers, *apart][:1],
        desk.edition.say("findings-without-pledge-caveat"),
        outcomes_path(desk.year),
    )


def picture_of(shown: Pairs, desk: Desk) -> tuple[YearsChart, Grounds]:
    """Return indicators of two years side by side, and what they rest on."""
    panels = tuple(Panel(desk.edition.pick(each.indicator, "name"), chart) for each, chart in shown[:MOST])
    statements = [statement for each, _ in shown for statement in each.statements]
    return YearsChart(panels), stated_in(statements, desk.book)


def target_of(each: Compared, year: int) -> Pledge:
    """Return the target of a year on an indicator."""
    return next(pledge for pledge in each.pledges if pledge.due_year == year)


def fall_of(each: Compared, outcome: Outcome, desk: Desk) -> Decimal:
    """Return how much less the year after asks for, as a share of what was reported; nought for what is no amount."""
    target = target_of(each, desk.year + 1)
    reported = value_in(outcome, target.unit_id, desk.book.units)
    if each.indicator.form not in AMOUNTS or not reported or target.value is None:
        return Decimal(0)
    return abs(reported - target.value) / reported


def below_reported(desk: Desk) -> Finding | None:
    """Return how many targets of the year after ask for less than was reported, the largest falls named."""
    book, edition, after = desk.book, desk.edition, desk.year + 1
    shown = [pair for pair in panels_of(after, book, edition) if pair[0].outcomes]
    less = [each for each, _ in shown if asks_for_less(each, after, book)]
    if not less:
        return None
    outcomes = {each.indicator.indicator_id: book.weightiest(each.outcomes) for each in less}
    less.sort(key=lambda each: -fall_of(each, outcomes[each.indicator.indicator_id], desk))
    moves = edition.clauses(
        edition.say(
            "findings-fall",
            indicator=edition.pick(each.indicator, "name"),
            before=figure_of(outcomes[each.indicator.indicator_id], book, edition),
            after=figure_of(target_of(each, after), book, edition),
        )
        for each in less[:NAMED]
    )
    return desk.write(
        "less-than-reported",
        {
            "year": desk.year,
            "after": after,
            "number": len(shown),
            "less": len(less),
            "extent": extent(len(less), len(shown)),
            "rest": len(less[NAMED:]),
            "moves": moves,
        },
        [target_of(each, after) for each in less],
        picture_of(shown, desk),
        [outcomes[less[0].indicator.indicator_id], target_of(less[0], after)],
        edition.run([edition.say("findings-less-than-reported-caveat"), only_some([len(shown)], edition)]),
        year_path(after),
    )


def lowered(desk: Desk) -> Finding | None:
    """Return how many of the targets that both years set were lowered."""
    book, edition, after = desk.book, desk.edition, desk.year + 1
    pairs = moved_targets(desk.year, book)
    number = moves_of(pairs, book)["lowered"]
    if not number:
        return None
    both = {earlier.indicator_id for earlier, _ in pairs}
    shown = [pair for pair in panels_of(after, book, edition) if pair[0].indicator.indicator_id in both]
    moves = edition.clauses(
        edition.say(
            "highlights-move",
            indicator=edition.pick(book.indicators[str(earlier.indicator_id)], "name"),
            before=figure_of(earlier, book, edition),
            after=figure_of(later, book, edition),
        )
        for earlier, later in pairs
    )
    return desk.write(
        "targets-lowered",
        {
            "year": desk.year,
            "after": after,
            "total": len(pairs),
            "number": number,
            "extent": extent(number, len(pairs)),
            "moves": moves,
        },
        [later for _, later in pairs],
        picture_of(shown, desk),
        pairs[0],
        edition.run([documents_of(pairs, desk.year, book, edition), only_some([len(shown)], edition)]),
        year_path(after) + "#changes",
    )
