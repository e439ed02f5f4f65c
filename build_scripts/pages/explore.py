"""The page of the interactive chart."""

import gzip
import json
from collections import Counter
from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.charts.exploration import Choice, Exploration, Explored, exploration_script, viewer_script
from build_scripts.link.addresses import pledge_path, theme_path
from build_scripts.link.years import assessed_years
from build_scripts.load.records import Pledge
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.badges import Badge, badge
from build_scripts.parts.lists import pledge_row
from build_scripts.parts.reference import Reference
from build_scripts.parts.values import figure_of
from build_scripts.words.edition import Edition
from build_scripts.words.verdicts import NAMES

VIEWER = "assets/explore/viewer.js"
"""Where the script that draws stands, from the root of the site: one for both editions."""

CHART = "chart.js"
"""Where an edition's chart stands, beside its page."""

ROUNDED_TO = 10_000
"""To how many bytes the size is rounded up that a reader is told."""


@dataclass(frozen=True)
class Question:
    """A question to begin with: its words, and what to set in the chart to see the answer."""

    text: str
    settings: str


@dataclass(frozen=True)
class Crossing:
    """A row of the table that gives the chart's numbers: a theme, and its pledges by verdict."""

    theme: Reference
    numbers: tuple[int, ...]
    total: int


@dataclass(frozen=True, kw_only=True)
class ExplorePage(Page):
    """All that the page shows; see templates/explore.md.jinja."""

    lead: str
    chart: Exploration
    viewer: str
    script: str
    own_scripts: tuple[str, ...]
    load: str
    loading: str
    failed: str
    without_script: str
    questions_label: str
    questions: tuple[Question, ...]
    picture_name: str
    status: str
    status_part: str
    status_joint: str
    none: str
    chosen_heading: str
    chosen_hint: str
    before: str
    after: str
    open: str
    promised: str
    reported: str
    table: Reference
    numbers_heading: str
    theme: str
    total: str
    badges: tuple[Badge, ...]
    crossings: tuple[Crossing, ...]
    crossing_note: str


def describe_explore(book: Casebook, edition: Edition) -> ExplorePage:
    """Return the page of the interactive chart in one edition."""
    address = Address(edition, "explore/")
    choose = edition.choose
    years = assessed_years(book)
    chart = exploration_of(book, address)
    pledges = [each for each in book.pledges.values() if each.due_year in years]
    occurring = {book.cases[each.id].shown for each in pledges}
    codes = [code for code in NAMES if code in occurring]
    size = choose("约 {} KB", "about {} KB").format(cost_of(chart) // 1000)
    return ExplorePage(
        address=address,
        title=choose("自己看：每项承诺一个标记", "Explore: one mark per pledge"),
        description=choose(
            f"{len(chart.rows)} 项承诺，按主题、结论、年份排列和筛选，点开任何一项。",
            f"{len(chart.rows)} pledges, to arrange and filter by theme, verdict and year; each opens its page.",
        ),
        section="pledges",
        lead=choose(
            f"账本里的 {len(chart.rows)} 项承诺各是一个标记。换一种排列，少看几类，再点一个标记，读它承诺了什么、报告了什么。",
            f"Each of the {len(chart.rows)} pledges in the ledger is a mark. Arrange them another way, leave some out, and "
            f"choose one to read what was pledged and what was reported.",
        ),
        chart=chart,
        viewer=address.shared(VIEWER),
        script=CHART,
        own_scripts=(address.shared("assets/text.js"), address.shared("assets/explore.js")),
        load=choose(f"加载互动图（{size}）", f"Load the interactive chart ({size})"),
        loading=choose("正在加载……", "Loading…"),
        failed=choose("没有加载成功。请检查网络，再按一次。", "It did not load. Check the connection and press again."),
        without_script=choose(
            "互动图需要 JavaScript。不用它也能看到同样的内容：下面的表，或者全部承诺的列表。",
            "The interactive chart needs JavaScript. The same can be read without it: in the table below, or in the list of "
            "all pledges.",
        ),
        questions_label=choose("从一个问题开始", "Begin with a question"),
        questions=questions_of(chart, years, edition),
        picture_name=choose("互动图：每项承诺一个标记，按所选方式分组", "Interactive chart: one mark per pledge, in the chosen groups"),
        status=choose("显示 {shown} 项，共 {all} 项：{parts}。", "Showing {shown} of {all}: {parts}."),
        status_part=choose("{name} {number}", "{name} {number}"),
        status_joint=choose("，", "; "),
        none=choose("没有这样的承诺。", "There is no such pledge."),
        chosen_heading=choose("选中的承诺", "The chosen pledge"),
        chosen_hint=choose(
            "点一个标记，或用下面的按钮逐项看。",
            "Choose a mark, or step through them with the buttons below.",
        ),
        before=choose("上一项", "Previous"),
        after=choose("下一项", "Next"),
        open=choose("打开这一页", "Open its page"),
        promised=choose("承诺", "Pledged"),
        reported=choose("报告", "Reported"),
        table=Reference(choose("全部承诺的列表", "The list of all pledges"), address.to("pledges/")),
        numbers_heading=choose(f"{'、'.join(map(str, years))} 年的数字", f"The numbers for {', '.join(map(str, years))}"),
        theme=choose("主题", "Theme"),
        total=choose("合计", "All"),
        badges=tuple(badge(code, edition) for code in codes),
        crossings=crossings_of(pledges, codes, book, address),
        crossing_note=choose("空格表示没有。", "A blank means none."),
    )  # fmt: skip


def exploration_of(book: Casebook, address: Address) -> Exploration:
    """Return what the chart is made of; it opens on the latest year that has been assessed."""
    edition = address.edition
    choose = edition.choose
    rows = tuple(explored(each, book, address) for each in book.pledges.values())
    codes = [code for code in NAMES if any(row.verdict == code for row in rows)]
    kinds = (choose("有数字", "With a number"), choose("没有数字", "Without a number"))
    themes = {
        each.theme_id: edition.pick(book.themes[each.theme_id], "name") for each in book.pledges.values()
    }
    return Exploration(
        rows=rows,
        choices=(
            Choice("theme", choose("主题", "Theme"), tuple(dict.fromkeys(themes.values()))),
            Choice("verdict", choose("结论", "Verdict"), tuple(badge(code, edition).name for code in codes)),
            Choice("kind", choose("有没有数字", "With or without a number"), kinds),
            Choice(
                "year",
                choose("年份", "Year"),
                tuple(str(year) for year in sorted({each.due_year for each in book.pledges.values()})),
                chosen=str(assessed_years(book)[0]),
            ),
        ),
        verdicts=tuple(codes),
        arrange=choose("怎么排", "Arrange by"),
        every=choose("全部", "All"),
        count=choose("{} 项", "{}"),
    )


def explored(pledge: Pledge, book: Casebook, address: Address) -> Explored:
    """Return a pledge as the chart knows it."""
    edition = address.edition
    row = pledge_row(pledge, book, address)
    assessment = book.assessments.get(pledge.pledge_id)
    outcomes = [book.outcomes[each.outcome_id] for each in book.evidence.get(pledge.pledge_id, [])]
    return Explored(
        id=pledge.pledge_id,
        href=address.to(pledge_path(pledge.pledge_id)),
        title=row.reference.text,
        verdict=row.badge.code,
        verdict_name=row.badge.name,
        theme=row.theme.text,
        kind=edition.choose("有数字", "With a number")
        if pledge.kind == "quantitative"
        else edition.choose("没有数字", "Without a number"),
        year=str(pledge.due_year),
        promised=figure_of(pledge, book, edition),
        reported=edition.choose("；", "; ").join(edition.pick(each, "title") for each in outcomes),
        reason=edition.pick(assessment, "reason") if assessment else row.badge.meaning,
    )


def cost_of(chart: Exploration) -> int:
    """Return what the chart costs a reader, in bytes on the wire, rounded up."""
    scripts = (viewer_script(), exploration_script(chart))
    packed = sum(len(gzip.compress(each.encode(), 6, mtime=0)) for each in scripts)
    return -(-packed // ROUNDED_TO) * ROUNDED_TO


def questions_of(chart: Exploration, years: list[int], edition: Edition) -> tuple[Question, ...]:
    """Return questions to begin with, each with what to set in the chart."""
    clear = {f"only_{each.name}": "" for each in chart.choices}
    latest = str(years[0])

    def ask(zh: str, en: str, **settings: str) -> Question:
        return Question(edition.choose(zh, en), json.dumps(clear | settings, ensure_ascii=False))

    return (
        ask("哪个主题报告得最少？", "Which theme was reported on least?", arrange="theme", only_year=latest),
        ask(
            "带数字的承诺，报告得更多吗？", "Were pledges with a number reported on more?", arrange="kind", only_year=latest
        ),
        ask("后来又承诺了多少？", "How much was pledged afterwards?", arrange="year"),
    )  # fmt: skip


def crossings_of(
    pledges: list[Pledge], codes: list[str], book: Casebook, address: Address
) -> tuple[Crossing, ...]:
    """Return how many pledges each theme has under each verdict."""
    rows = []
    for theme_id in dict.fromkeys(each.theme_id for each in pledges):
        found = Counter(book.cases[each.id].shown for each in pledges if each.theme_id == theme_id)
        name = address.edition.pick(book.themes[theme_id], "name")
        rows.append(
            Crossing(
                Reference(name, address.to(theme_path(theme_id))),
                tuple(found[code] for code in codes),
                found.total(),
            )
        )
    return tuple(rows)


PAGE = Kind("explore", ExplorePage, lambda context: [describe_explore(context.book, context.edition)])
