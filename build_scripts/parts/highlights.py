"""The findings that matter most, each counted from the data and none typed in."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.assess.conversion import value_in
from build_scripts.link.addresses import year_path
from build_scripts.link.groups import group
from build_scripts.link.years import coming_years
from build_scripts.load.records import Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.counts import ANSWERED
from build_scripts.parts.other_readings import readings_of
from build_scripts.parts.reference import Reference
from build_scripts.parts.values import figure_of
from build_scripts.words.edition import Edition


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


def findings_of(pledges: list[Pledge], book: Casebook, address: Address) -> tuple[Finding, ...]:
    """Return the findings about the pledges of an assessed year; one that does not hold is left out."""
    found = [
        answered(pledges, book, address),
        unanswered_themes(pledges, book, address),
        *(next_year(pledges, year, book, address) for year in coming_years(book)),
    ]
    return tuple(each for each in found if each)


def answered(pledges: list[Pledge], book: Casebook, address: Address) -> Finding:
    """Return how many pledges were answered at all."""
    number = sum(book.cases[each.id].shown in ANSWERED for each in pledges)
    share = f"{100 * number / len(pledges):.0f}%"
    choose = address.edition.choose
    return Finding(
        choose(
            f"{len(pledges)} 项里有结果的有 {number} 项（{share}）。",
            f"{number} of {len(pledges)} have a result ({share}).",
        ),
        choose(
            "有结果，指报告给出了同一指标的数字，或说明了那件事本身。没有报告，不等于没有做到。",
            "A result means that the report gives the same measure, or speaks of the very thing pledged. Not reported "
            "does not mean not met.",
        ),
        Reference(choose("未见报告的有哪些", "What was not reported"), address.to("silence/")),
    )


def unanswered_themes(pledges: list[Pledge], book: Casebook, address: Address) -> Finding | None:
    """Return the themes of which no pledge was answered."""
    edition = address.edition
    by_theme = group((each.theme_id, each) for each in pledges)
    silent = [
        theme_id
        for theme_id, own in by_theme.items()
        if not any(book.cases[each.id].shown in ANSWERED for each in own)
    ]
    if not silent:
        return None
    names = edition.choose("、", ", ").join(
        f"{edition.pick(book.themes[theme_id], 'name')}{edition.choose('（', ' (')}{len(by_theme[theme_id])}{edition.choose(' 项）', ')')}"
        for theme_id in silent
    )
    return Finding(
        edition.choose(
            f"方案的 {len(by_theme)} 个部分中，有 {len(silent)} 个没有一项有结果。",
            f"In {len(silent)} of {len(by_theme)} parts of the plan, no pledge has a result.",
        ),
        edition.choose(f"{names}。", f"{names}."),
        Reference(edition.choose("各部分报告了多少", "The share of each part"), address.to("silence/")),
    )


def worked_out_of(pledges: list[Pledge], book: Casebook, edition: Edition) -> WorkedOut:
    """Return how many pledges could be worked out in numbers, and how many of those turn on a reading."""
    worked = [each for each in pledges if book.cases[each.id].computation]
    met = sum(book.cases[each.id].shown == "met" for each in worked)
    turning = sum(bool(other.turns) for each in worked if (other := readings_of(each, book, edition)))
    lead = edition.choose(
        f"能用同一口径算清的有 {len(worked)} 项：{met} 项已完成，{len(worked) - met} 项未完成",
        f"{len(worked)} can be worked out on the same measure: {met} met, {len(worked) - met} not met",
    )
    turns = edition.choose(
        f"其中 {turning} 项换一种合理的读法，结论就会变。",
        f"For {turning} of them another defensible reading changes the verdict.",
    )
    return WorkedOut(lead, turns if turning else "")


def next_year(pledges: list[Pledge], year: int, book: Casebook, address: Address) -> Finding | None:
    """Return how the targets of a coming year compare on the indicators that both years have a number for."""
    edition = address.edition
    pairs = [
        (each, later)
        for each in pledges
        for later, note, _ in book.later_pledges.get(each.pledge_id, [])
        if not note and later.due_year == year and each.value is not None and later.value is not None
    ]
    if not pairs:
        return None
    signs = [(value_in(later, each.unit_id, book.units) or 0) - (each.value or 0) for each, later in pairs]
    words = {
        edition.choose("调低", "lowered"): sum(sign < 0 for sign in signs),
        edition.choose("调高", "raised"): sum(sign > 0 for sign in signs),
        edition.choose("不变", "unchanged"): sum(sign == 0 for sign in signs),
    }
    parts = [
        edition.choose("全部", "all ") + word
        if number == len(pairs)
        else edition.choose(f"{number} 个{word}", f"{number} {word}")
        for word, number in words.items()
        if number
    ]
    moves = edition.choose("；", "; ").join(
        f"{edition.pick(book.indicators[str(each.indicator_id)], 'name')} "
        f"{figure_of(each, book, edition)} → {figure_of(later, book, edition)}"
        for each, later in pairs
    )
    return Finding(
        edition.choose(
            f"两年都给出数字的指标有 {len(pairs)} 个，{year} 年{'，'.join(parts)}。",
            f"{len(pairs)} indicator{' has' if len(pairs) == 1 else 's have'} a number in both years; for {year}: "
            f"{', '.join(parts)}.",
        ),
        edition.choose(f"{moves}。", f"{moves}."),
        Reference(
            edition.choose(f"{year} 年承诺了什么", f"What is pledged for {year}"), address.to(year_path(year))
        ),
    )
