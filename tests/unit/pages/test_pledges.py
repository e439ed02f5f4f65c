"""The list of all pledges."""

import json
import re
from dataclasses import replace

import pytest

from build_scripts.assess.case import Casebook
from build_scripts.pages.pledges import describe_pledges
from build_scripts.paths import TEMPLATES
from build_scripts.render.row_scripts import earlier_rows
from build_scripts.render.templates import environment, render
from build_scripts.words.edition import Edition
from tests.editions import EDITIONS

ZH, EN = EDITIONS
YEARS = [2031, 2030, 2032, 2035]
"""The years of the grown city: the assessed ones, latest first, and those to come."""


def test_assessed_years_come_first_and_then_the_others_as_they_follow(grown_book: Casebook) -> None:
    """That is the order of the list and its tallies; where years are only named, one follows the other."""
    page = describe_pledges(grown_book, ZH)
    [facet] = [each for each in page.filters.facets if each.parameter == "year"]
    assert [(option.value, option.number) for option in facet.options] == [
        (str(year), len(grown_book.cases_by_year[year])) for year in sorted(YEARS)
    ]
    assert [tally.year.text for tally in page.tallies] == [f"{year} 年" for year in YEARS]
    assert page.lead == (
        "云溪市政府作出 12 项具体承诺：2030 年 5 项、2031 年 1 项、2032 年 5 项、2035 年 1 项；其中 11 项有数字。"
        "本站还没有收录 2032、2035 年的结果。"
    )


@pytest.mark.parametrize("edition", EDITIONS, ids=["zh", "en"])
def test_only_the_latest_assessed_year_and_those_to_come_are_in_the_page(
    grown_book: Casebook, edition: Edition
) -> None:
    """So the page does not grow with the years; rows of earlier ones lie in a file a year, as they would in the page."""
    page = describe_pledges(grown_book, edition)
    assert list(dict.fromkeys(row.row.year for each in page.groups for row in each.rows)) == [
        2031,
        2032,
        2035,
    ]
    env = environment(TEMPLATES)
    [file] = earlier_rows(page, env)
    assert file.path == f"{edition.root}pledges/2030.js"
    text = file.content.decode("utf-8").removeprefix("window.ledgerRows.push(").removesuffix(");\n")
    html = json.loads(text)
    ids = re.findall(r'<tr data-id="([^"]+)" data-verdict="[a-z_]+" data-year="2030"', html)
    assert set(ids) == {each.pledge_id for each in grown_book.pledges.values() if each.due_year == 2030}
    assert (
        html.count("<tbody>")
        == html.count("</tbody>")
        == len({each.theme_id for each in grown_book.pledges.values() if each.due_year == 2030})
    )
    listing = render(page, env)
    assert page.fetched == ["2030.js"]
    assert not any(f'data-id="{each}"' in listing for each in ids)
    assert '<a href="../2030/">2030' in listing


def test_rows_that_are_fetched_are_marked_for_a_voice_like_those_in_the_page(grown_book: Casebook) -> None:
    """A name in Chinese that an English title keeps is told as such."""
    *others, last = grown_book.ledger.sources
    plan, *rest = others
    pledges = tuple(replace(each, title_en=f"{each.title_en} 茶园") for each in plan.pledges)
    book = Casebook(replace(grown_book.ledger, sources=(replace(plan, pledges=pledges), *rest, last)))
    [file] = earlier_rows(describe_pledges(book, EN), environment(TEMPLATES))
    assert '<span lang=\\"zh\\">茶园</span>' in file.content.decode("utf-8")


def test_no_tally_adds_up_two_years(grown_book: Casebook) -> None:
    """A number leads to the list of just the pledges that it counts."""
    for tally in describe_pledges(grown_book, EN).tallies:
        year = int(tally.year.text)
        assert sum(each.number for each in tally.counts) == len(grown_book.cases_by_year[year])
        assert all(each.href.endswith(f"&year={year}") for each in tally.counts)


def test_themes_stand_under_their_document_with_its_years(grown_book: Casebook) -> None:
    """A document may set targets for several years."""
    [menu] = [each for each in describe_pledges(grown_book, EN).filters.menus if each.parameter == "theme"]
    assert [(heading, [option.name for option in options]) for heading, options in menu.groups] == [
        ("Report-2031 (en) (2031)", ["Looking ahead"]),
        ("Plan-2030 (en) (2030)", ["Tea", "Transport"]),
        (
            "The work report of 2032 (2032, 2035)",
            ["Main targets for 2032", "Works for 2032", "Goals for 2035"],
        ),
    ]


def test_themes_of_one_name_are_told_apart_by_their_document(grown_book: Casebook) -> None:
    """Two reports both look ahead; a theme whose name no other has needs no document."""
    vocabulary = grown_book.ledger.vocabulary
    themes = tuple(
        replace(each, name_zh="展望") if each.theme_id == "outlook-2032" else each
        for each in vocabulary.themes
    )
    alike = Casebook(replace(grown_book.ledger, vocabulary=replace(vocabulary, themes=themes)))
    page = describe_pledges(alike, ZH)
    [earlier] = page.earlier
    assert [each.heading.text for each in page.groups] == [
        "展望（report-2031 (zh)）", "展望（2032年工作报告）", "2032年实事", "2035年远景",
    ]  # fmt: skip
    assert [each.heading.text for each in earlier.groups] == ["茶业行动", "交通行动"]


def test_the_figure_that_decides_is_the_one_sorted_by(grown_book: Casebook) -> None:
    """Of two reports on one pledge, the list is ordered by the one that the verdict rests on."""
    page = describe_pledges(grown_book, ZH)
    groups = [*page.groups, *(group for each in page.earlier for group in each.groups)]
    rows = {row.pledge_id: row for each in groups for row in each.rows}
    ranks = {pledge_id: row.reported_rank for pledge_id, row in rows.items() if row.reported_rank}
    ordered = sorted(ranks, key=lambda pledge_id: int(ranks[pledge_id].split(" ")[1]))
    assert ordered == [
        "2031-tea-output",
        "2030-tea-output",
        "2030-roads",
        "2030-bus-share",
        "2030-tea-gardens",
    ]
    assert ranks["2030-tea-output"].endswith(" 1")


def test_one_pledge_is_no_plural(book: Casebook) -> None:
    """What is counted agrees with its verb; a script fills in how many are shown."""
    page = describe_pledges(book, EN)
    assert page.filters.all_shown == "6 pledges in all"
    assert page.filters.some_shown == "{shown} of 6 pledges"
    assert EN.say("pledges-lead", total=1, counts="1 for 2030", numbers=1, extent="all") == (
        "Yunxi’s city government made one specific pledge: 1 for 2030. It has a number."
    )
