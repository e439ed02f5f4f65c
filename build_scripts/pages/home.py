"""The home page."""

from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.charts.card import TallyPicture
from build_scripts.figures.counting import shown_by
from build_scripts.figures.figure import source_line
from build_scripts.link.addresses import (
    charts_path,
    newsroom_path,
    outcomes_path,
    pledge_path,
    theme_path,
    year_path,
)
from build_scripts.link.years import assessed_years, coming_years
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.counts import ANSWERED, Count, Dot, counts_of, dots_of
from build_scripts.parts.documents import report_name, sources_of
from build_scripts.parts.highlights import Finding, findings_of, worked_out_of
from build_scripts.parts.other_readings import caveat_of
from build_scripts.parts.reference import Reference
from build_scripts.parts.structured import site_data
from build_scripts.words.edition import Edition
from build_scripts.words.sums import arithmetic


@dataclass(frozen=True)
class KeyNumber:
    """A pledge whose verdict could be computed."""

    reference: Reference
    arithmetic: str
    badge: Badge
    caveat: str


@dataclass(frozen=True)
class ThemeLine:
    """An action, its pledges as a row of marks, and how many of them were answered."""

    reference: Reference
    marks: tuple[Badge, ...]
    summary: str


@dataclass(frozen=True)
class Door:
    """A way into the site."""

    reference: Reference
    text: str


@dataclass(frozen=True, kw_only=True)
class HomePage(Page):
    """All that the home page shows; see templates/home.md.jinja."""

    statement: str
    space: str
    question: str
    documents: str
    dots: tuple[Dot, ...]
    counts: tuple[Count, ...]
    key_heading: str
    key_note: str
    key_numbers: tuple[KeyNumber, ...]
    ways: tuple[Reference, ...]
    findings_heading: str
    findings: tuple[Finding, ...]
    why_heading: str
    why: str
    silence: Reference
    search: str
    themes_heading: str
    themes: tuple[ThemeLine, ...]
    doors: tuple[Door, ...]


def describe_home(book: Casebook, edition: Edition) -> HomePage:
    """Return the home page of an edition: the latest assessed year first."""
    address = Address(edition, "")
    year = assessed_years(book)[0]
    pledges = [each for each in book.pledges.values() if each.due_year == year]
    computed = [(each, result) for each in pledges if (result := book.cases[each.id].computation)]
    other = sum(book.cases[each.id].shown == "other_measure" for each in pledges)
    told = sum(book.cases[each.id].shown in ("stated", "partly_met") for each in pledges)
    silent = sum(book.cases[each.id].shown == "not_reported" for each in pledges)
    open_ended = sum(book.cases[each.id].shown == "not_checkable" for each in pledges)
    actions = sorted(
        (each for each in book.themes.values() if each.kind in ("action", "delivery")),
        key=lambda each: (each.kind, each.order),
    )
    place = book.ledger.vocabulary.name("government", edition.lang)
    report = report_name(book, edition)
    numbers = sum(each.kind == "quantitative" for each in pledges)
    project = book.ledger.vocabulary.name("project", edition.lang)
    description = edition.choose(
        f"{year} 年，{place}作出 {len(pledges)} 项具体承诺，其中 {numbers} 项有数字。做到没有？逐项对照原文和报告。",
        f"For {year}, {place} made {len(pledges)} specific pledges, {numbers} of them with numbers. Were they kept? "
        f"Each is set beside the report, quote by quote.",
    )
    statement = edition.choose(
        f"{year} 年，{place}作出 {len(pledges)} 项具体承诺。",
        f"For {year}, {place} made {len(pledges)} specific pledges.",
    )
    actions_name = book.ledger.vocabulary.name("actions", "zh")
    worked_out = worked_out_of(pledges, book, edition)
    dots = dots_of(pledges, book, address)
    counts = counts_of(pledges, book, address, year=year)
    return HomePage(
        address=address,
        title=edition.choose(
            f"{year} 年的 {len(pledges)} 项承诺，做到没有？",
            f"{len(pledges)} pledges for {year}: were they kept?",
        ),
        description=description,
        section="home",
        picture=TallyPicture(
            title=statement,
            question=edition.choose("做到没有？", "Were they kept?"),
            marks=tuple(dot.badge.code for dot in dots),
            counts=tuple((each.badge.code, each.badge.name, each.number) for each in counts),
            source=source_line(shown_by(pledges, book), address),
        ),
        structured=site_data(project, description, address),
        statement=statement,
        space=edition.choose("", " "),
        question=edition.choose("做到没有？", "Were they kept?"),
        documents=edition.choose(
            f"承诺：{sources_of(pledges, 'citation', book, edition)}。结果：{report_name(book, edition, 'citation')}。",
            f"Pledges: {sources_of(pledges, 'citation', book, edition)}. "
            f"Results: {report_name(book, edition, 'citation')}.",
        ),
        dots=dots,
        counts=counts,
        key_heading=worked_out.lead,
        key_note=worked_out.text,
        key_numbers=tuple(
            KeyNumber(
                Reference(edition.pick(each, "title"), address.to(pledge_path(each.pledge_id))),
                arithmetic(result, book.indicators[str(each.indicator_id)], book.units, edition.lang),
                badge(book.cases[each.id].shown, edition),
                caveat_of(each, book, edition),
            )
            for each, result in computed
        ),
        ways=(
            Reference(edition.choose(f"按{actions_name}看", "By action"), "#actions"),
            Reference(edition.choose("全部承诺", "All pledges"), address.to("pledges/")),
            Reference(edition.choose("看图", "Charts"), address.to(charts_path(year))),
        ),
        findings_heading=edition.choose("要点", "What stands out"),
        findings=findings_of(pledges, book, address),
        why_heading=edition.choose("其余的为什么核不了？", "Why can’t the rest be checked?"),
        why=edition.choose(
            f"{len(pledges)} 项里有 {numbers} 项有数字，{report}用同一口径报告了其中 {len(computed)} 项；没有数字的承诺里，"
            f"说明做到或做到一部分的有 {told} 项。{other} 项报告的是另一种口径，比如承诺增加值，报告营业收入；"
            f"{silent} 项在账本的文件里找不到结果；{open_ended} 项没有说怎样算做到，无法核验。没有报告，不等于没有做到。",
            f"Of the {len(pledges)}, {numbers} hold a number, and {report} gives {len(computed)} on the same "
            f"measure; of those without a number it says that {told} were done, in whole or in part. For {other} it gives "
            f"a different measure, such as revenue where value added was pledged; for {silent} there is no result in "
            f"the documents of this ledger; {open_ended} do not say what would count as done and can’t be checked. Not "
            f"reported does not mean not met.",
        ),
        silence=Reference(
            edition.choose(f"未见报告的 {silent} 项", f"The {silent} not reported"),
            address.to("silence/"),
        ),
        search=address.to("search/"),
        themes_heading=edition.choose(f"按{actions_name}看", "By action"),
        themes=tuple(theme_line(each.theme_id, book, address, year) for each in actions),
        doors=tuple(doors_of(book, address)),
    )


def theme_line(theme_id: str, book: Casebook, address: Address, year: int) -> ThemeLine:
    """Return one action's line."""
    edition = address.edition
    own = [each for each in book.pledges.values() if each.theme_id == theme_id and each.due_year == year]
    dots = dots_of(own, book, address)
    answered = sum(dot.badge.code in ANSWERED for dot in dots)
    summary = edition.choose(
        f"{len(own)} 项，{f'{answered} 项有结果' if answered else '都没有结果'}",
        f"{answered} of {len(own)} with a result",
    )
    return ThemeLine(
        reference=Reference(edition.pick(book.themes[theme_id], "name"), address.to(theme_path(theme_id))),
        marks=tuple(dot.badge for dot in dots),
        summary=summary if own else edition.choose("没有可核验的承诺", "no checkable pledge"),
    )


def doors_of(book: Casebook, address: Address) -> list[Door]:
    """Return the ways into the rest of the site."""
    choose = address.edition.choose
    doors = [
        Door(
            Reference(
                choose(f"{year} 年承诺了什么", f"What is pledged for {year}"), address.to(year_path(year))
            ),
            choose(f"{number} 项新承诺", f"{number} new pledges"),
        )
        for year in coming_years(book)
        for number in [sum(each.due_year == year for each in book.pledges.values())]
    ]
    return [
        *doors,
        Door(
            Reference(
                choose("报告了哪些结果", "What was reported"),
                address.to(outcomes_path(assessed_years(book)[0])),
            ),
            choose(
                f"{len(book.outcomes)} 项，逐项解释", f"all {len(book.outcomes)} outcomes, each explained"
            ),
        ),
        Door(
            Reference(choose("读原文", "Read the sources"), address.to("sources/")),
            choose("逐字收录，每个数字都有着落", "word for word, every number accounted for"),
        ),
        Door(
            Reference(choose("下载数据", "Download the data"), address.to("data/")),
            choose("Excel、CSV 和数据包，自由使用", "Excel, CSV and data packages, free to use"),
        ),
        Door(
            Reference(
                choose("新闻工具包", "Newsroom kit"), address.to(newsroom_path(assessed_years(book)[0]))
            ),
            choose("可直接引用的句子和图", "sentences and pictures to quote"),
        ),
        Door(
            Reference(choose("怎么判定的", "How verdicts are reached"), address.to("method/")),
            choose("准则、口径和局限", "rubric, measures and limits"),
        ),
    ]


PAGE = Kind("home", HomePage, lambda context: [describe_home(context.book, context.edition)])
