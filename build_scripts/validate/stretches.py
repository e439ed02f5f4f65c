"""Check that sections hang together: each is read at one stretch, has one English name, and gives its statements a theme."""

from collections.abc import Iterator

from build_scripts.load.ledger import Source, Vocabulary
from build_scripts.load.records import Paragraph
from build_scripts.problems import Problem

OF_THE_PAGE = ("byline", "furniture")
"""Kinds of paragraphs that stand wherever the page has them, and part no section."""


def check_sections(source: Source, _: Vocabulary) -> Iterator[Problem]:
    """Yield paragraphs that stand apart from the others of their section, name it otherwise, or lack the theme of their statements."""
    first: dict[str, Paragraph] = {}
    last = ""
    read: set[str] = set()
    used = {each.paragraph_id for each in (*source.pledges, *source.outcomes)}
    for each in source.paragraphs:
        begun = first.setdefault(each.section_zh, each)
        if each.kind not in OF_THE_PAGE and each.section_zh != last and each.section_zh in read:
            wrong = f"“{each.section_zh}” of {begun.paragraph_id} begins anew"
            yield problem(
                each, "section_zh", wrong, "the section that it is read in, or its place by `order`"
            )
        if each.section_en != begun.section_en:
            wrong = f"“{each.section_en}” for “{each.section_zh}”"
            yield problem(each, "section_en", wrong, f"“{begun.section_en}”, as {begun.paragraph_id} has it")
        if each.paragraph_id in used and not each.theme_id:
            wrong = f"is empty, and statements stand in {each.paragraph_id}"
            yield problem(each, "theme_id", wrong, "the theme that its statements are of")
        if each.kind not in OF_THE_PAGE:
            last = each.section_zh
            read.add(last)


def problem(paragraph: Paragraph, field: str, wrong: str, right: str) -> Problem:
    """Return the problem that a paragraph does not fit into its section."""
    return Problem(paragraph.file, paragraph.row, field, wrong, right, "fit")
