"""The page that searches, and what it searches in."""

import json
from dataclasses import dataclass
from urllib.parse import quote

from build_scripts.assess.case import Casebook
from build_scripts.link.addresses import theme_path
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.everyday import telling_words
from build_scripts.parts.reference import Reference
from build_scripts.words.edition import Edition

KINDS = {
    "pledge": ("承诺", "Pledge"),
    "outcome": ("完成情况", "Outcome"),
    "paragraph": ("原文段落", "Paragraph of a source"),
    "term": ("名词解释", "Term"),
    "page": ("页面", "Page"),
}
"""What a search can find, in Chinese and English."""


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


ENTRIES = "search/entries.js"
"""Where an edition's entries lie, from its root."""


def describe_search(book: Casebook, edition: Edition) -> SearchPage:
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
        scripts=tuple(address.shared(f"assets/{name}.js") for name in ("text", "search-match", "search")),
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
        tries=tuple(Reference(word, f"?q={quote(word)}") for word in telling_words(book, edition)),
        themes_heading=choose(f"或者按{book.ledger.vocabulary.name('actions', 'zh')}看", "Or go by action"),
        themes=tuple(
            Reference(edition.pick(each, "name"), address.to(theme_path(each.theme_id)))
            for each in sorted(book.themes.values(), key=lambda each: each.order)
            if each.kind == "action" and each.theme_id in book.pledges_by_theme
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


PAGE = Kind("search", SearchPage, lambda context: [describe_search(context.book, context.edition)])
