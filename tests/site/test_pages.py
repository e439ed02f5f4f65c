"""What a reader sees in a browser, on a phone and on a desktop, in both languages."""

import re

import pytest
from playwright.sync_api import Browser, expect

from build_scripts.assess.reliability import FOUND, JUDGED
from tests.site.browsing import opened
from tests.site.pages import DESKTOP, EDITIONS, PHONE
from tests.site.told import Told


def test_home_gives_the_answer_first(browser: Browser, address: str, told: Told) -> None:
    """On a phone the answer stands under the headline, then the search; the tally and the first marks before the fold."""
    with opened(browser, address) as page:
        assert (
            page.locator("h1").inner_text().replace("\n", "")
            == f"邵阳市政府为 {told.year} 年作出 {len(told.due(told.year))} 项具体承诺。做到没有？"
        )
        counts = page.locator(".hero .counts li").all_inner_texts()
        assert [re.sub(r"\s+", " ", each) for each in counts] == [
            f"{told.called(code)} {number}" for code, number in told.verdicts.items()
        ]
        assert page.locator(".hero .dots a").count() == len(told.due(told.year))
        silent = told.verdicts["not_reported"]
        assert page.locator(".answer .most").inner_text().startswith(str(silent))
        tops = [
            page.locator(each).first.evaluate("each => each.getBoundingClientRect().bottom")
            for each in ("h1", ".answer", ".hero .search-line", ".hero .counts", ".hero .dots li")
        ]
        assert tops == sorted(tops)
        assert tops[2] < 640
        assert tops[-1] < PHONE["height"]
        assert page.locator("body").inner_text().count(told.editions[""].say("silence-is-not-failure")) == 1


def test_home_shows_the_numbers_that_can_be_worked_out(browser: Browser, address: str, told: Told) -> None:
    """Each with its arithmetic, in the order of the pledges."""
    cases = [told.book.cases[each.id] for each in told.due(told.year)]
    decided = [(each.pledge, each.decision[0].outcome) for each in cases if each.decision]
    with opened(browser, address + "en/", viewport=DESKTOP) as page:
        sums = page.locator(".keys-sum").all_inner_texts()
        assert len(sums) == len(decided) > 0
        for line, (pledge, outcome) in zip(sums, decided, strict=True):
            if pledge.unit_id == "percent":
                assert pledge.value is not None
                reported, promised = (f"{each}%".replace("-", "−") for each in (outcome.value, pledge.value))
                assert re.match(rf"{re.escape(reported)} [<≤≥>] {re.escape(promised)}", line)


def test_every_mark_of_home_leads_to_its_pledge(browser: Browser, address: str, told: Told) -> None:
    with opened(browser, address) as page:
        mark = page.locator(".hero .dots a").nth(6)
        case = told.book.cases[str(mark.get_attribute("href")).split("/")[-2]]
        assert case.year == told.year
        mark.click()
        page.wait_for_url(f"{address}pledges/{case.id}/")
        assert page.locator(".verdict-line .badge").inner_text() == told.verdict(case.id, "")


@pytest.mark.parametrize(
    ("edition", "basis"),
    [("", "（{level}）"), ("en/", "({level})")],
)
def test_a_pledge_shows_verdict_arithmetic_quotes_and_chart(
    browser: Browser, address: str, told: Told, edition: str, basis: str
) -> None:
    """The arithmetic is of the number that the verdict rests on; the digest's stands with its quote."""
    case = told.book.cases["2024-retail-sales"]
    with opened(browser, f"{address}{edition}pledges/2024-retail-sales/") as page:
        assert page.locator(".verdict-line .badge").inner_text() == told.verdict(case.id, edition)
        assert page.locator(".ruling").inner_text() == told.ruling(case.id, edition)
        assert page.locator(".sums").inner_text() == told.sums(case.id, edition)
        assert basis.format(level=case.evidence_level) in page.locator(".evidence").inner_text()
        promise = page.locator(".quotation blockquote").first
        digest = page.locator(".quotation", has=page.locator("figcaption a[href*='report-2025']"))
        outcome = digest.locator("blockquote")
        assert promise.locator("mark").all_inner_texts() == ["实现社会消费品零售总额增长 ", "7%"]
        assert outcome.locator("mark").all_inner_texts() == ["社会消费品零售总额增长", "6.7%"]
        assert outcome.locator(".carried").inner_text() == "预计数，下同"
        chart = page.locator(".chart svg")
        assert chart.locator("text", has_text="7%").count() >= 2
        shown = chart.bounding_box()
        assert shown is not None
        assert shown["width"] > 300
        assert page.locator(".related a").first.get_attribute("href") == "../2025-retail-sales/"


def test_a_pledge_that_nobody_reported_on_says_where_was_searched(
    browser: Browser, address: str, told: Told
) -> None:
    cases = (told.book.cases[each.id] for each in told.due(told.year))
    silent = next(each for each in cases if each.shown == "not_reported")
    with opened(browser, f"{address}pledges/{silent.id}/") as page:
        assert page.locator(".ruling").inner_text() == told.ruling(silent.id, "")
        text = page.locator(".silence").inner_text()
        assert told.ruling(silent.id, "") not in text
        assert silent.searched
        assert all(source.about.citation_zh in text for source in silent.searched)


def test_a_pledge_with_another_measure_gives_the_derivation(
    browser: Browser, address: str, told: Told
) -> None:
    """Its reason works out from other numbers what the report would have had to say."""
    case, derivation = next(
        (case, derived[0])
        for case in told.book.cases.values()
        if case.assessment and case.shown == "other_measure"
        for derived in [re.search(r"\([^)]*\)÷\d+≈[\d.]+%", case.assessment.reason_zh)]
        if derived
    )
    with opened(browser, f"{address}pledges/{case.id}/") as page:
        assert page.locator(".verdict-line .badge").inner_text() == "口径不同"
        assert derivation in page.locator("main, body").first.inner_text()


def test_a_verdict_that_turns_on_the_reading_says_so(browser: Browser, address: str, told: Told) -> None:
    decided = told.book.cases["2024-fixed-investment"].decided_by
    assert decided is not None
    value = float(decided.outcome.value or 0)
    with opened(browser, address + "pledges/2024-fixed-investment/") as page:
        assert page.locator("#readings + p").inner_text() == "换个读法，结论会变。"
        assert page.locator(".evidence a").inner_text() == "换个读法，结论会变。"
        lines = page.locator(".readings li").all_inner_texts()
        assert f"取整前在 {value - 0.05:.2f}% 与 {value + 0.05:.2f}% 之间：" in lines[1]
        assert ("可能达到，也可能没有达到" in lines[1]) == (abs(value - 7) < 0.05)
    with opened(browser, address + "en/pledges/2024-large-industry/") as page:
        assert page.locator("#readings + p").inner_text() == "No reading below changes the verdict."


def test_a_pledge_met_on_words_alone_is_shown_as_the_governments_word(
    browser: Browser, address: str, told: Told
) -> None:
    stated = next(each for each in told.book.cases.values() if each.shown == "stated")
    with opened(browser, f"{address}pledges/{stated.id}/") as page:
        assert page.locator(".verdict-line .badge").inner_text() == "政府称已完成"
        assert page.locator(".chart").count() == 0
    with opened(browser, f"{address}en/pledges/{stated.id}/") as page:
        assert page.locator(".verdict-line .badge").inner_text() == "Met, the government says"


def test_a_mistake_can_be_reported_with_id_version_and_quote(browser: Browser, address: str) -> None:
    with opened(browser, address + "pledges/2024-exports/") as page:
        page.locator(".report summary").click()
        assert page.locator(".report pre").inner_text() == (
            "2024-exports · targets-2024 0.1.0\n进出口、进口、出口三项指标分别增长 10%"
        )
        page.locator(".report a").click()
        page.wait_for_url(address + "corrections/#report")


def test_the_coming_year_stands_beside_the_last(browser: Browser, address: str) -> None:
    with opened(browser, address + "2025/", viewport=DESKTOP) as page:
        changes = page.locator(".changes li").all_inner_texts()
        [retail] = [each for each in changes if each.startswith("社会消费品零售总额增长7%")]
        assert re.search(r"报告数 (\S+、)?6\.7%", retail)
        assert "比 2024 年的承诺低 0.5 个百分点" in retail
        [exports] = [each for each in changes if each.startswith("出口增长10%")]
        assert "保稳提质" in exports


@pytest.mark.parametrize(
    ("path", "first"),
    [
        ("silence/2024/", ".rows tbody tr"),
        ("2024/", ".rows tbody tr"),
        ("2025/", ".rows tbody tr"),
        ("outcomes/2024/", ".outcomes li"),
        ("glossary/", ".glossary dt"),
        ("find-out/2024/", ".found li"),
        ("newsroom/2024/", ".jump a"),
    ],
)
@pytest.mark.parametrize("edition", EDITIONS)
def test_a_page_leads_with_what_it_lists(
    browser: Browser, address: str, edition: str, path: str, first: str
) -> None:
    """On a phone the first item begins before the first scroll, and every jump lands on the page."""
    with opened(browser, f"{address}{edition}{path}") as page:
        box = page.locator(first).first.bounding_box()
        assert box
        assert box["y"] < PHONE["height"]
        jumps = page.locator(".jump a[href^='#'], .index a").evaluate_all(
            "links => links.filter(link => !document.getElementById(link.hash.slice(1))).map(link => link.hash)"
        )
        assert jumps == []


def test_the_register_of_silence_gives_each_actions_share(browser: Browser, address: str, told: Told) -> None:
    with opened(browser, address + f"silence/{told.year}/", viewport=DESKTOP) as page:
        shares = [row.inner_text().split("\t") for row in page.locator(".shares tbody tr").all()]
        assert len(shares) == len({each.theme_id for each in told.due(told.year)})
        assert sum(int(share[2]) for share in shares) == len(told.due(told.year))
        rows = page.locator(".rows tbody tr").count()
        assert sum(int(share[5]) for share in shares) == rows == told.verdicts["not_reported"]


def test_the_method_page_prints_the_account_and_the_agreement(
    browser: Browser, address: str, told: Told
) -> None:
    with opened(browser, address + "method/") as page:
        text = page.locator("#main").inner_text()
        with_reasons = [each for each in told.book.ledger.sources if each.exclusions]
        assert text.count("没有列入的各有理由，没有遗漏。") == len(with_reasons)
        tables = page.locator("#main table")
        assert tables.count() == 5
        _, units, found, judged, confusion = tables.all()
        shares = [row.inner_text().split("\t") for row in units.locator("tbody tr").all()]
        for _, first, second, both, share in shares:
            assert share == f"{100 * int(both) / (int(first) + int(second) - int(both)):.1f}%"
        assert len(shares) == 3
        assert found.locator("tbody tr").count() == len(FOUND)
        variables = [row.inner_text().split("\t") for row in judged.locator("tbody tr").all()]
        assert len(variables) == len(JUDGED)
        [verdicts] = [row for row in variables if row[0] == "结论"]
        cells = confusion.locator("tbody td").all_inner_texts()
        assert sum(int(cell) for cell in cells if cell.strip().isdigit()) == int(verdicts[1])


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_list_holds_every_pledge(browser: Browser, address: str, told: Told, edition: str) -> None:
    with opened(browser, f"{address}{edition}pledges/", viewport=DESKTOP) as page:
        page.locator("th[data-sort=title] button").click()
        expect(page.locator(".rows tbody tr[data-id]")).to_have_count(told.everything)
        assert page.locator(".rows .badge").count() == told.everything
    with opened(browser, f"{address}{edition}{told.coming}/", viewport=DESKTOP) as page:
        assert page.locator(".rows tbody tr").count() == len(told.due(told.coming))


@pytest.mark.parametrize("path", ["", "pledges/2024-retail-sales/", "sources/report-2025/", "en/2025/"])
def test_no_page_needs_a_script_to_be_read(browser: Browser, address: str, path: str) -> None:
    with opened(browser, address + path) as page:
        page.locator("button, pre").evaluate_all("all => all.forEach(each => each.remove())")
        with_scripts = page.locator("#main").inner_text()
    with opened(browser, address + path, java_script_enabled=False) as page:
        assert page.locator("button:visible:not([type=submit])").count() == 0
        page.locator("button, pre").evaluate_all("all => all.forEach(each => each.remove())")
        without = page.locator("#main").inner_text()
    assert without.split() == with_scripts.split()


def test_the_other_language_is_one_tap_away_and_on_the_same_page(browser: Browser, address: str) -> None:
    with opened(browser, address + "pledges/2024-retail-sales/") as page:
        page.locator(".masthead-tools a[hreflang]").click()
        page.wait_for_url(address + "en/pledges/2024-retail-sales/")
        page.locator(".masthead-tools a[hreflang]").click()
        page.wait_for_url(address + "pledges/2024-retail-sales/")


def test_the_choice_of_light_or_dark_lasts(browser: Browser, address: str) -> None:
    with opened(browser, address, color_scheme="light") as page:
        light = page.evaluate("getComputedStyle(document.body).backgroundColor")
        page.locator(".theme-switch").click()
        dark = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert dark != light
        page.goto(address + "pledges/")
        assert page.evaluate("getComputedStyle(document.body).backgroundColor") == dark
