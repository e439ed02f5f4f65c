"""Check that titles name what the source names: its places, its list, whom a rank is among, which grade, which side is ahead.

A title says in other words what a quote says; what is looked at here has no other words.
"""

import re
from collections.abc import Iterator

from build_scripts.load.ledger import Source, Vocabulary
from build_scripts.load.records import Paragraph, Statement
from build_scripts.problems import Problem
from build_scripts.text.opposites import first_of_pair, turned
from build_scripts.text.pinyin import spoken
from build_scripts.text.proper_names import unnamed
from build_scripts.validate.fit import spans_of
from build_scripts.validate.languages import MAY_DENY_EN, aligned
from build_scripts.validate.qualified import head_of

MARKS = "、—"
LISTED = re.compile(f"([\u3400-\u9fff]{{2}})[{MARKS}]|[{MARKS}]([\u3400-\u9fff]{{2}})")
"""Two characters beside the mark of a list, or of a line from one place to the next."""
AMONG = re.compile("(全国|全省|全市|全球|世界|亚洲)[^，。、；]{0,4}?[第前首]")
"""Among whom a place is held."""
AMONG_EN = re.compile(
    r"\b(?:first|second|third|[a-z]+th|[0-9]+(?:st|nd|rd|th)|top [a-z0-9]+) (?:in|of|among) (?P<whom>China|the (?:country|nation|world|province|city))\b"
    r"|(?P<whose>China|[Tt]he (?:country|nation|world|province|city))’s (?:top|first|best)\b"
)
WHOM = {
    "china": "[全我中]国|国内|国家",
    "country": "[全我中]国|国内|国家",
    "nation": "[全我中]国|国内|国家",
    "world": "世界|全球|国际",
    "province": "省|自治区",
    "city": "市",
}
ADDED = ("新增", "净增", "累计")
"""What makes another number of a number, and may stand once for several."""
LAST = re.compile(r"\blast (?:in|of|among|place)\b|\bat the bottom\b|\blowest[- ]ranked\b")
LAST_ZH = re.compile("末|倒数|最后|垫底|最[低差]|[去上]年")
"""What places something behind all others."""
GRADE = re.compile("[一二三四五六ⅠⅡⅢⅣⅤ]级|[甲乙丙丁]等")


NO_DENIAL = "不断|不动|不松|不停|不懈|不同|不少|不仅|不但|不超|不低|不高|不足|不锈|不良|不等|不含|不凡|不竭|未来|无人|无线|无障|无偿|无废|没收|无锡"
DENIED = re.compile(f"(?!{NO_DENIAL})[不未没无](?=[\u3400-\u9fff])|杜绝|严禁|禁止")
"""What denies something in a quote, and is no part of a word that does not."""
MAY_DENY_ZH = re.compile("[不没未无非莫免否零防杜禁止清遏除]")
MAY_DENY = re.compile(
    MAY_DENY_EN.pattern
    + r"|\b(?:free|zero|eliminat\w*|prevent\w*|avoid\w*|ban\w*|prohibit\w*|stop\w*|end\w*|against|curb\w*|keep\w*|kept|continu\w*"
    r"|i[nmlr](?:legal|licit|proper|perfect|possib|balanc|regular|complet|adequa|appropria|correct|efficien|equal|sufficien|valid)\w*|dis(?:hon|cont|qual|appear|order|ob|ab)\w*|[a-z]+less|non\S*|refus\w*|imped\w*|hinder\w*|beyond|poor\w*|bad\w*"
    r"|exempt\w*|waiv\w*|barrier\w*|out|clear\w*|remov\w*|clean\w*|resolv\w*|forbid\w*|leni\w*|off|spar\w+|pardon\w*|forg[aio]\w+|instead|avert\w*|rul(?:e|ed|ing)|never)\b",
    re.IGNORECASE,
)
"""What denies, or may render what Chinese says with a denial."""


def check_titles(source: Source, _: Vocabulary) -> Iterator[Problem]:
    """Yield titles that name another place, list, rank, grade or order of two sides than the paragraph of the statement."""
    paragraphs = {each.paragraph_id: each for each in source.paragraphs}
    own = source.about.place.name_en
    for paragraph in source.paragraphs:
        yield from denied(paragraph)
    for each in (*source.pledges, *source.outcomes):
        if around := paragraphs.get(each.paragraph_id):
            found = (
                *in_chinese(each, around),
                *in_english(each, around, own),
                *compared(each),
                *affirmed(each),
                *uncarried(each, around),
            )
            yield from found[:1]


def in_chinese(statement: Statement, paragraph: Paragraph) -> Iterator[Problem]:
    """Yield what a Chinese title names that the paragraph does not, or the contrary of what the quote says."""
    title, quote = statement.title_zh, f"{statement.quote_zh} {statement.carried_zh or ''}"
    around = f"{quote} {paragraph.section_zh} {paragraph.text_zh}"
    stray = unnamed(title, around) or next(
        (
            word
            for found in (*listed(title, quote), *AMONG.finditer(title), *GRADE.finditer(title))
            if (word := next(filter(None, found.groups()), found[0])) not in around
        ),
        "",
    )
    if stray:
        yield problem(statement, "title_zh", f"names “{stray}”", f"what the source names: “{quote[:60]}”")
    elif contrary := turned(title, f"{quote} {head_of(statement, paragraph)}"):
        said, source = contrary
        yield problem(statement, "title_zh", f"says “{said}”", f"“{source}”, as the source says")


def listed(title: str, quote: str) -> Iterator[re.Match[str]]:
    """Yield the items of a list in a title whose quote is a list, too, by the two characters beside each mark."""
    return (
        each for each in LISTED.finditer(title) if any(mark in quote for mark in MARKS if mark in each[0])
    )


def in_english(statement: Statement, paragraph: Paragraph, own: str) -> Iterator[Problem]:
    """Yield what an English title or quote names that the paragraph does not; `own` is the place of the document."""
    around = f"{statement.quote_zh} {statement.carried_zh or ''} {paragraph.section_zh} {paragraph.text_zh}"
    english = f"{paragraph.section_en} {paragraph.text_en}"
    for field in ("title_en", "quote_en"):
        text = str(getattr(statement, field))
        for word in spoken(text, own, english):
            right = f"a name of the paragraph: “{paragraph.text_en[:60]}”"
            yield problem(statement, field, f"names “{word}”", right)
        if (found := LAST.search(text)) and not LAST_ZH.search(around):
            yield problem(statement, field, f"says “{found[0]}”", f"as the source: “{around[:60]}”")
        for found in AMONG_EN.finditer(text):
            whom = (found["whom"] or found["whose"]).casefold().removeprefix("the ")
            if not re.search(WHOM[whom], around):
                yield problem(statement, field, f"says “{found[0]}”", f"as the source: “{around[:60]}”")


def compared(statement: Statement) -> Iterator[Problem]:
    """Yield a title of two sides, one ahead of the other, that has them the other way round."""
    ahead = first_of_pair(statement.quote_zh)
    if ahead is None:
        return
    for field in ("title_zh", "title_en", "quote_en"):
        text = str(getattr(statement, field))
        said = first_of_pair(text)
        if said and said[1] == ahead[1] and said[0] != ahead[0] and said[2] == ahead[2]:
            yield problem(
                statement, field, f"“{text[:60]}” has {said[0]} first", f"{ahead[0]}, as the source"
            )


def uncarried(statement: Statement, paragraph: Paragraph) -> Iterator[Problem]:
    """Yield a title that says of a number what its sentence says elsewhere, and the row does not carry: 新增, 累计."""
    own = f"{statement.quote_zh}{statement.carried_zh or ''}"
    for word in ADDED if statement.figure_text else ():
        if word in statement.title_zh and word not in own and word in sentence_of(statement, paragraph):
            right = f"“{word}” among the carried words, as the title says it"
            yield Problem(
                statement.file,
                statement.row,
                "carried_zh",
                f"“{statement.carried_zh or ''}”",
                right,
                "carried",
            )


def sentence_of(statement: Statement, paragraph: Paragraph) -> str:
    """Return the sentence that a quote stands in."""
    text = paragraph.text_zh
    at = text.find(statement.quote_zh)
    return next((text[start:end] for start, end in spans_of(text) if start <= at < end), "")


def denied(paragraph: Paragraph) -> Iterator[Problem]:
    """Yield the first sentence of a translation that denies nothing where the Chinese does."""
    for chinese, english in aligned(paragraph.text_zh, paragraph.text_en):
        if (found := DENIED.search(chinese)) and not MAY_DENY.search(english):
            wrong = f"“{english[:60]}” denies nothing"
            right = f"“{chinese[found.start() : found.end() + 6]}”, as the source"
            yield Problem(paragraph.file, paragraph.row, "text_en", wrong, right, "told")
            return


def affirmed(statement: Statement) -> Iterator[Problem]:
    """Yield a title or a translation that says what the quote denies: “发生事故” for 未发生事故."""
    words = f"{statement.carried_zh or ''}{statement.quote_zh}"
    denied = list(DENIED.finditer(words))
    title = statement.title_zh
    kept = next((each for each in denied if words[each.end() : each.end() + 2] in title), None)
    if kept and not MAY_DENY_ZH.search(title):
        right = f"“{words[kept.start() : kept.end() + 6]}”, as the source"
        yield problem(statement, "title_zh", f"“{title}” denies nothing", right)
    if denied and DENIED.search(statement.quote_zh) and not MAY_DENY.search(statement.quote_en):
        found = denied[0]
        right = f"“{words[found.start() : found.end() + 6]}”, as the source"
        yield problem(statement, "quote_en", f"“{statement.quote_en[:60]}” denies nothing", right)
    if kept and MAY_DENY_ZH.search(title) and not MAY_DENY.search(statement.title_en):
        right = f"as the Chinese: “{title}”"
        yield problem(statement, "title_en", f"“{statement.title_en[:60]}” denies nothing", right)


def problem(statement: Statement, field: str, wrong: str, right: str) -> Problem:
    """Return the problem that a title names something else than the source."""
    return Problem(statement.file, statement.row, field, wrong, right, "told")
