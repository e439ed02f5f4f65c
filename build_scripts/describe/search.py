"""The page that searches, and what it searches in."""

import json
from dataclasses import dataclass
from urllib.parse import quote

from build_scripts.assess.names import NAMES
from build_scripts.describe.editions import Address, Edition
from build_scripts.describe.figures import figure_of
from build_scripts.describe.glossary import GlossaryPage
from build_scripts.describe.page import Page, Reference
from build_scripts.describe.pledge import PledgePage
from build_scripts.describe.source import SourcePage
from build_scripts.describe.verdicts import badge
from build_scripts.link.addresses import source_path, theme_path
from build_scripts.link.links import Links
from build_scripts.load.records import Outcome

KINDS = {
    "pledge": ("承诺", "Pledge"),
    "outcome": ("完成情况", "Outcome"),
    "paragraph": ("原文段落", "Paragraph of a source"),
    "term": ("名词解释", "Term"),
    "page": ("页面", "Page"),
}
"""What a search can find, in Chinese and English."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One thing that can be found; `path` is counted from the edition's root.

    `original` is what the source says in Chinese where the edition shows a translation.
    """

    kind: str
    path: str
    title: str
    note: str = ""
    verdict: str = ""
    quote: str = ""
    text: str = ""
    original: str = ""


@dataclass(frozen=True)
class Searched:
    """All that the search of an edition needs, as its script gets it."""

    kinds: dict[str, str]
    verdicts: dict[str, str]
    everyday: dict[str, list[str]]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, kw_only=True)
class SearchPage(Page):
    """The page with the big box; see templates/search.md.jinja."""

    scripts: tuple[str, ...]
    entries: str
    here: str
    home: str
    lead: str
    needs: str
    failed: str
    everything: Reference
    try_heading: str
    tries: tuple[Reference, ...]
    themes_heading: str
    themes: tuple[Reference, ...]
    messages: str


TRIES = 14
"""How many words to suggest."""

ENTRIES = "search/entries.js"
"""Where an edition's entries lie, from its root."""


def describe_search(links: Links, edition: Edition) -> SearchPage:
    """Return the page that searches an edition."""
    choose = edition.choose
    address = Address(edition, "search/")
    return SearchPage(
        address=address,
        title=choose("搜索", "Search"),
        description=choose(
            "在承诺、完成情况、原文和名词解释里搜索。",
            "Search the pledges, the outcomes, the sources and the terms.",
        ),
        section="search",
        scripts=(address.shared("assets/search-match.js"), address.shared("assets/search.js")),
        entries=address.to(ENTRIES),
        here=address.to("search/"),
        home=address.to(""),
        lead=choose(
            "可以搜承诺、完成情况、原文段落和名词解释：一个词、词的一部分、带单位的数字（5.5%）或编号。",
            "Finds pledges, outcomes, paragraphs of the sources and terms: by a word, part of a word, a number with its "
            "unit (5.5%) or an id.",
        ),
        needs=choose(
            "搜索要靠 JavaScript，现在没有启用。所有承诺都在一张表里，可以用浏览器的“在页面中查找”：",
            "Search needs JavaScript, which is switched off. All pledges are in one table, where the browser’s “find in "
            "page” works:",
        ),
        failed=choose(
            "没有取到搜索用的文件，请检查网络后重新打开本页。也可以直接看：",
            "The file to search in could not be loaded. Check the connection and open the page again, or go to:",
        ),
        everything=Reference(choose("全部承诺", "All pledges"), address.to("pledges/")),
        try_heading=choose("试试这些词", "Words to try"),
        tries=tuple(Reference(word, f"?q={quote(word)}") for word in telling_words(links, edition)),
        themes_heading=choose(f"或者按{links.ledger.vocabulary.name('actions', 'zh')}看", "Or go by action"),
        themes=tuple(
            Reference(edition.pick(each, "name"), address.to(theme_path(each.theme_id)))
            for each in sorted(links.themes.values(), key=lambda each: each.order)
            if each.kind == "action" and each.theme_id in links.pledges_by_theme
        ),
        messages=json.dumps(messages_of(edition), ensure_ascii=False),
    )


def messages_of(edition: Edition) -> dict[str, str]:
    """Return what the script says, by the name that it knows it by."""
    choose = edition.choose
    return {
        "found": choose("找到 {n} 条", "{n} found"),
        "one": choose("找到 1 条", "1 found"),
        "none": choose(
            "没有找到“{q}”。可以换个词，或缩短一些。",
            "Nothing found for “{q}”. Try another word, or a shorter one.",
        ),
        "partial": choose(
            "没有一条同时含有这些词，下面各条含其中一部分。",
            "Nothing holds all of these words; what follows holds some of them.",
        ),
        "instead": choose("没有连在一起的“{q}”，找的是：{w}", "“{q}” is nowhere as one; looked for: {w}"),
        "unpledged": choose(
            "账本收录的承诺里没有这一项，下面是别处提到的。",
            "No pledge in this ledger says this; it is mentioned in what follows.",
        ),
        "also": choose("也找了意思相近的：", "Words of like meaning were looked for, too: "),
        "join": choose("、", ", "),
        "best": choose("完全相符", "Exact match"),
        "pledges": choose("承诺", "Pledges"),
        "outcomes": choose("完成情况", "Outcomes"),
        "others": choose("其他", "Elsewhere"),
        "more": choose("再看 {n} 条", "Show {n} more"),
    }


def everyday_words(links: Links, edition: Edition) -> dict[str, list[str]]:
    """Return the words of the sources that each everyday word of a language stands for."""
    words: dict[str, list[str]] = {}
    for each in links.ledger.vocabulary.everyday_words:
        if each.lang == edition.lang:
            words.setdefault(each.word, []).append(each.stands_for)
    return words


def telling_words(links: Links, edition: Edition) -> list[str]:
    """Return the everyday words that lead to the titles of most pledges, as words to try.

    Of several words that stand for the same, the first will do.
    """
    titles = [edition.pick(each, "title").casefold() for each in links.pledges.values()]
    found: dict[str, int] = {}
    seen: set[str] = set()
    for word, means in everyday_words(links, edition).items():
        if not seen & set(means):
            seen |= set(means)
            found[word] = sum(any(each.casefold() in title for each in means) for title in titles)
    return sorted(found, key=lambda word: -found[word])[:TRIES]


def searched_of(pages: list[Page], links: Links, edition: Edition) -> Searched:
    """Return what can be found in an edition with these pages, pledges first."""
    entries = [entry for page in pages for entry in entries_of(page, links)]
    order = list(KINDS)
    return Searched(
        kinds={code: edition.choose(*names) for code, names in KINDS.items()},
        verdicts={code: badge(code, edition).name for code in NAMES},
        everyday=everyday_words(links, edition),
        entries=tuple(sorted(entries, key=lambda each: order.index(each.kind))),
    )


def entries_of(page: Page, links: Links) -> list[Entry]:
    """Return what can be found on a page: the page, or each thing it holds."""
    match page:
        case PledgePage():
            return [pledge_entry(page, links)]
        case SourcePage():
            return [page_entry(page), *source_entries(page, links)]
        case GlossaryPage():
            anchored = [
                Entry(
                    kind="term",
                    path=f"{page.address.path}#{each.term_id}",
                    title=each.term,
                    text=each.definition,
                    original=each.other,
                )
                for each in page.entries
            ]
            return [page_entry(page), *anchored]
        case SearchPage():
            return []
    return [page_entry(page)]


def page_entry(page: Page) -> Entry:
    """Return a page as one thing to be found."""
    return Entry(kind="page", path=page.address.path, title=page.title, text=page.description)


def pledge_entry(page: PledgePage, links: Links) -> Entry:
    """Return a pledge as it is found: by its title and quote, and by what explains it."""
    pledge = links.pledges[page.pledge_id]
    edition = page.address.edition
    figure = figure_of(pledge, links, edition)
    # A unit may stand elsewhere in the sentence: “总人次5500万” is found by 5500万人次, too.
    said = [*(each.title for each in page.outcomes), *([figure] if figure not in page.title else [])]
    return Entry(
        kind="pledge",
        path=page.address.path,
        title=page.title,
        note=f"{page.theme.text} · {page.kicker}",
        verdict=page.badge.code,
        quote=edition.pick(pledge, "quote"),
        text=edition.choose("", " ").join([page.explanation, edition.choose("；", "; ").join(said)]).strip(),
        original=edition.choose("", pledge.quote_zh),
    )


def source_entries(page: SourcePage, links: Links) -> list[Entry]:
    """Return the outcomes and paragraphs of a source."""
    edition = page.address.edition
    [source] = [each for each in links.ledger.sources if source_path(each.package.name) == page.address.path]
    name = str(source.package.ledger[f"short_{edition.lang}"])

    def outcome_entry(outcome: Outcome) -> Entry:
        return Entry(
            kind="outcome",
            path=source_path(source.package.name, outcome.outcome_id),
            title=edition.pick(outcome, "title"),
            note=name,
            quote=edition.pick(outcome, "quote"),
            text=edition.pick(outcome, "explanation"),
            original=edition.choose("", outcome.quote_zh),
        )

    return [
        *(outcome_entry(each) for each in links.in_reading_order(source.outcomes)),
        *(
            Entry(
                kind="paragraph",
                path=source_path(source.package.name, each.paragraph_id),
                title=edition.pick(each, "section"),
                note=name,
                text=edition.pick(each, "text"),
                original=edition.choose("", each.text_zh),
            )
            for each in source.paragraphs
            if each.kind == "body"
        ),
    ]
