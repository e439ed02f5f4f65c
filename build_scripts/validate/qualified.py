"""Check that titles and translations neither add nor lose a word that changes what is said: “力争”, “全国”, “每月”, “一半”."""

import re
from collections.abc import Iterable, Iterator

from build_scripts.load.ledger import Source, Vocabulary
from build_scripts.load.records import Paragraph, Record, Statement
from build_scripts.problems import Problem
from build_scripts.text.qualifiers import QUALIFIERS, Qualifier
from build_scripts.text.tongues import WRITTEN
from build_scripts.validate.fit import spans_of
from build_scripts.validate.languages import columns_of

CLAUSE_END = re.compile("[，、：；]")
IN_PROSE = ("翻番", "每月", "每周", "每季度", "累计", "预计", "不含")
"""The kinds, by their example, of which explanations and reasons hold a word in both languages or in neither."""
PROSE = ("explanation", "reason", "note", "definition", "settled")


def check_prose_alike(records: Iterable[Record]) -> Iterator[Problem]:
    """Yield explanations, reasons, notes and definitions that tell a multiple or a month in one language only."""
    kinds = [each for each in QUALIFIERS if each.examples[0] in IN_PROSE]
    for record in records:
        for column in (each for each in columns_of(record) if each in PROSE):
            chinese, english = (str(getattr(record, f"{column}_{lang}") or "") for lang in WRITTEN)
            for each in kinds if chinese and english else ():
                if (found := each.english.search(english)) and not each.allows_zh.search(chinese):
                    right = f"as the other language, which has no word such as {each.examples[0]}"
                    yield problem(record, f"{column}_en", f"says “{found[0]}”", right)
                elif (found := each.chinese.search(chinese)) and not each.allows_en.search(english):
                    right = f"as the other language, which has no word such as “{each.examples[1]}”"
                    yield problem(record, f"{column}_zh", f"says “{found[0]}”", right)


def check_qualified(source: Source, _: Vocabulary) -> Iterator[Problem]:
    """Yield titles and translations that say more, or less, than the words of the source do."""
    paragraphs = {each.paragraph_id: each for each in source.paragraphs}
    for each in source.paragraphs:
        yield from check_rendering(each, "text_en", each.text_zh, each.text_en)
    for statement in (*source.pledges, *source.outcomes):
        yield from check_rendering(statement, "quote_en", statement.quote_zh, statement.quote_en)
        if paragraph := paragraphs.get(statement.paragraph_id):
            yield from check_titles(statement, paragraph)


def check_rendering(record: Record, field: str, chinese: str, english: str) -> Iterator[Problem]:
    """Yield the first word of a translation that the Chinese has none of, and the first that it leaves out."""
    if added := first_added(english, chinese):
        word, each = added
        yield problem(
            record, field, f"says “{word}”", f"“{chinese[:60]}” has no word such as {each.examples[0]}"
        )
    for each in QUALIFIERS:
        if (found := each.chinese.search(chinese)) and not each.allows_en.search(english):
            right = f"a word such as “{each.examples[1]}”"
            yield problem(record, field, f"leaves out “{found[0]}”", right)
            return


def check_titles(statement: Statement, paragraph: Paragraph) -> Iterator[Problem]:
    """Yield titles with a word of which the sentence of a statement has none; what they leave out is theirs to choose."""
    words = f"{head_of(statement, paragraph)} {statement.carried_zh or ''} {statement.quote_zh}"
    for each in QUALIFIERS:
        if (found := each.chinese.search(statement.title_zh)) and not each.allows_zh.search(words):
            yield problem(statement, "title_zh", f"says “{found[0]}”", f"as the source: “{words[:60]}”")
            break
    if added := first_added(statement.title_en, words):
        right = f"“{words[:60]}” has no word such as {added[1].examples[0]}"
        yield problem(statement, "title_en", f"says “{added[0]}”", right)


def first_added(english: str, chinese: str) -> tuple[str, Qualifier] | None:
    """Return the first word that an English text adds to the Chinese, with its kind; None where it adds none."""
    for each in QUALIFIERS:
        if (found := each.english.search(english)) and not each.allows_zh.search(chinese):
            return found[0], each
    return None


def head_of(statement: Statement, paragraph: Paragraph) -> str:
    """Return the first clause of the sentence that a quote stands in, which may govern it."""
    at = paragraph.text_zh.find(statement.quote_zh)
    start, end = next((each for each in spans_of(paragraph.text_zh) if each[0] <= at < each[1]), (0, 0))
    return CLAUSE_END.split(paragraph.text_zh[start:end])[0]


def problem(record: Record, field: str, wrong: str, right: str) -> Problem:
    """Return the problem that a text says more or less than the source."""
    return Problem(record.file, record.row, field, wrong, right, "told")
