"""The form that filters and sorts the list of all pledges.

A control is named as its parameter in the address, so that a filtered list has an address of its own.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from build_scripts.assess.case import Casebook
from build_scripts.load.records import Pledge
from build_scripts.parts.address import Address
from build_scripts.parts.badges import badge
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition, sentence_case
from build_scripts.words.verdicts import NAMES

KINDS = {"quantitative": ("有数字", "With a number"), "qualitative": ("没有数字", "Without a number")}


@dataclass(frozen=True)
class Option:
    """A value to filter by, and how many pledges have it; `mark` is a verdict's code, or empty."""

    value: str
    name: str
    number: int
    mark: str = ""


@dataclass(frozen=True)
class Facet:
    """Values of one kind, of which a reader may choose several."""

    parameter: str
    label: str
    options: tuple[Option, ...]


@dataclass(frozen=True)
class Menu:
    """Values of one kind, of which a reader may choose one, under headings that may be empty."""

    parameter: str
    label: str
    any: str
    groups: tuple[tuple[str, tuple[Option, ...]], ...]


@dataclass(frozen=True)
class Filters:
    """All that the form shows and says; in the phrases, braces stand for what a script fills in."""

    label: str
    find: str
    facets: tuple[Facet, ...]
    menus: tuple[Menu, ...]
    unfold: str
    chosen: str
    sort: str
    unsorted: str
    orders: tuple[tuple[str, str], ...]
    all_shown: str
    some_shown: str
    none_shown: str
    clear: str
    download: str
    whole: Reference
    """Where the table is that has quotes and reasons, too."""
    file_columns: tuple[str, ...]


def filters_of(pledges: list[Pledge], book: Casebook, address: Address, columns: dict[str, str]) -> Filters:
    """Return the form for a list of pledges, with the columns by which it can be sorted."""
    edition, choose = address.edition, address.edition.choose
    ascending, descending = choose("升序", "ascending"), choose("降序", "descending")
    return Filters(
        label=choose("筛选承诺", "Filter the pledges"),
        find=choose("按标题、原文或指标查找", "Find in titles, original text, indicators"),
        facets=(
            Facet("verdict", edition.say("common-verdict"), verdict_options(pledges, book, edition)),
            Facet("year", choose("年份", "Year"), options(pledges, lambda each: each.due_year, str)),
            Facet(
                "kind",
                choose("类型", "Kind"),
                options(pledges, lambda each: each.kind, lambda kind: choose(*KINDS[kind])),
            ),
        ),
        menus=(
            Menu(
                "theme",
                choose("主题", "Theme"),
                choose("全部主题", "All themes"),
                theme_groups(pledges, book, edition),
            ),
            Menu(
                "indicator",
                edition.say("common-indicator"),
                choose("全部指标", "All indicators"),
                (("", indicator_options(pledges, book, edition)),),
            ),
        ),
        unfold=choose("筛选和排序", "Filter and sort"),
        chosen=choose("· 已选 {number} 项", "· {number} chosen"),
        sort=choose("排序", "Sort"),
        unsorted=choose("原文顺序", "As in the sources"),
        orders=tuple(
            (sign + name, choose(f"{label}，{way}", f"{label}, {way}"))
            for name, label in columns.items()
            for sign, way in (("", ascending), ("-", descending))
        ),
        all_shown=choose("共 {total} 项承诺", "{total} pledges in all"),
        some_shown=choose("{shown} 项符合条件，共 {total} 项", "{shown} of {total} pledges match"),
        none_shown=choose(
            "没有一项承诺同时符合这些条件。",
            "No pledge meets all of these conditions.",
        ),
        clear=choose("清除条件", "Clear all"),
        download=choose("下载这些行（CSV）", "Download rows (CSV)"),
        whole=Reference(
            choose("带原文和理由的完整表格", "The full table, with quotes and reasons"), address.to("data/")
        ),
        file_columns=(
            choose("编号", "ID"),
            choose("年份", "Year"),
            choose("主题", "Theme"),
            edition.say("common-pledge"),
            edition.say("common-promised-figure"),
            edition.say("common-reported-figure"),
            edition.say("common-verdict"),
            choose("网址", "Address"),
        ),
    )


def options(
    pledges: Iterable[Pledge], value_of: Callable[[Pledge], object], name_of: Callable[[str], str]
) -> tuple[Option, ...]:
    """Return the values that pledges have, in the order in which they come, with their numbers."""
    numbers = Counter(str(value_of(each)) for each in pledges)
    return tuple(Option(value, name_of(value), number) for value, number in numbers.items())


def verdict_options(pledges: list[Pledge], book: Casebook, edition: Edition) -> tuple[Option, ...]:
    """Return the verdicts that occur, in the order of tallies."""
    numbers = Counter(book.cases[each.id].shown for each in pledges)
    return tuple(
        Option(code, badge(code, edition).name, numbers[code], code) for code in NAMES if numbers[code]
    )


def theme_groups(
    pledges: list[Pledge], book: Casebook, edition: Edition
) -> tuple[tuple[str, tuple[Option, ...]], ...]:
    """Return the themes, each under the document that it is of, since two may have themes of one name."""

    def name_of(theme_id: str) -> str:
        return edition.pick(book.themes[theme_id], "name")

    heading_of: dict[str, str] = {}
    for each in pledges:
        document = str(book.source_of[each.paragraph_id].package.ledger[f"short_{edition.lang}"])
        heading = edition.choose(
            f"{document}（{each.due_year} 年）", f"{sentence_case(document)} ({each.due_year})"
        )
        heading_of.setdefault(each.theme_id, heading)
    every = options(pledges, lambda each: each.theme_id, name_of)
    return tuple(
        (heading, tuple(option for option in every if heading_of[option.value] == heading))
        for heading in dict.fromkeys(heading_of.values())
    )


def indicator_options(pledges: list[Pledge], book: Casebook, edition: Edition) -> tuple[Option, ...]:
    """Return the indicators in the order of their names."""
    found = options(
        (each for each in pledges if each.indicator_id),
        lambda each: each.indicator_id,
        lambda indicator_id: edition.pick(book.indicators[indicator_id], "name"),
    )
    return tuple(sorted(found, key=lambda option: edition.order(option.name)))
