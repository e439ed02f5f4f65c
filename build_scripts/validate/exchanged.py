"""Check that no two numbers of a text are exchanged: each stands beside the words that it has in the quotes of statements."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from build_scripts.load.ledger import Ledger
from build_scripts.load.records import Paragraph, Record, Statement
from build_scripts.problems import Problem
from build_scripts.text.magnitudes import numbers_in_chinese, numbers_in_english
from build_scripts.validate.mentions import stems

BEFORE_ZH, BEHIND_ZH = re.compile("[\u3400-\u9fff]{4}$"), re.compile("[\u3400-\u9fff]{5}")
REACHES = re.compile(r"(?:达到|达|为|了)?\s*$")
BEFORE_EN = re.compile(r"([A-Za-z’-]+) ([A-Za-z’-]+) $")
BEHIND_EN = re.compile(r"(?:%| per cent)? ([A-Za-z’-]+) ([A-Za-z’-]+)")
CLAUSE = re.compile(r"[,;:.](?=\s|$)|\band\b")
SHOWN = 24

Beside = Callable[[str], Iterator[tuple[int, Decimal, str]]]
Known = dict[str, set[Decimal]]


def check_exchanged(ledger: Ledger) -> Iterator[Problem]:
    """Yield translations of paragraphs, reasons and notes in which two numbers stand in each other’s place."""
    every: list[Statement] = [
        each for source in ledger.sources for each in (*source.pledges, *source.outcomes)
    ]
    for source in ledger.sources:
        own: dict[str, list[Statement]] = defaultdict(list)
        for each in (*source.pledges, *source.outcomes):
            own[each.paragraph_id].append(each)
        for paragraph in source.paragraphs:
            statements = own.get(paragraph.paragraph_id, [])
            known = known_of((each.quote_en for each in statements), beside_english)
            found = [*check_text(paragraph, "text_en", known, beside_english)]
            yield from found or check_clauses(paragraph, statements)
    chinese = known_of((text for each in every for text in (each.title_zh, each.quote_zh)), beside_chinese)
    english = known_of((text for each in every for text in (each.title_en, each.quote_en)), beside_english)
    for judgement in ledger.judgements:
        for assessment in judgement.assessments:
            yield from check_text(assessment, "reason_zh", chinese, beside_chinese)
            yield from check_text(assessment, "reason_en", english, beside_english)
        for row in (*judgement.evidence, *judgement.counterparts):
            yield from check_text(row, "note_zh", chinese, beside_chinese)
            yield from check_text(row, "note_en", english, beside_english)


def known_of(texts: Iterable[str], beside: Beside) -> Known:
    """Return the numbers that some texts tell, by the words that stand beside them."""
    known: Known = defaultdict(set)
    for text in texts:
        for _, value, words in beside(text):
            known[words].add(value)
    return known


def check_text(record: Record, field: str, known: Known, beside: Beside) -> Iterator[Problem]:
    """Yield the first two numbers of a text of which each stands beside the words that elsewhere are the other's alone."""
    text = str(getattr(record, field))
    stray = [each for each in beside(text) if each[2] in known and each[1] not in known[each[2]]]
    for start, value, words in stray:
        for _, other, its_words in stray:
            if other in known[words] and value in known[its_words]:
                wrong = f"tells “{text[max(0, start - SHOWN) : start + SHOWN]}”"
                right = f"{other.normalize():f} beside “{words}”, {value.normalize():f} beside “{its_words}”"
                yield Problem(record.file, record.row, field, wrong, right, "told")
                return


def check_clauses(paragraph: Paragraph, statements: list[Statement]) -> Iterator[Problem]:
    """Yield two clauses of a translation with each other's numbers: the words of one statement beside the number of another."""
    counted = [each for each in statements if each.value is not None]
    words = {each.id: stems(each.quote_en) for each in counted}
    alone = {
        one.id: words[one.id].difference(*(words[each.id] for each in counted if each is not one))
        for one in counted
    }
    stray: list[tuple[str, Decimal, set[Decimal]]] = []
    for clause in CLAUSE.split(paragraph.text_en) if len(counted) > 1 else ():
        told = [value for start, _, value in numbers_in_english(clause) if clause[start].isdigit()]
        said = stems(clause)
        due = {abs(each.value) for each in counted if each.value is not None and alone[each.id] & said}
        if len(told) == 1 and due and told[0] not in due:
            stray.append((clause.strip(), told[0], due))
    for clause, value, due in stray:
        for other, its_value, its_due in stray:
            if value in its_due and its_value in due:
                wrong = f"tells “{clause[:60]}” and “{other[:60]}”"
                right = f"{its_value.normalize():f} and {value.normalize():f}, as in the quotes"
                yield Problem(paragraph.file, paragraph.row, "text_en", wrong, right, "told")
                return


def beside_chinese(text: str) -> Iterator[tuple[int, Decimal, str]]:
    """Yield where each number of a Chinese text begins, its value, and the characters right before or behind it."""
    for start, end, value in numbers_in_chinese(text):
        if before := BEFORE_ZH.search(REACHES.sub("", text[:start])):
            yield start, value, before[0]
        if behind := BEHIND_ZH.match(text[end:].lstrip()):
            yield start, value, behind[0]


def beside_english(text: str) -> Iterator[tuple[int, Decimal, str]]:
    """Yield where each number in digits of an English text begins, its value, and the two words before or behind it."""
    for start, end, value in numbers_in_english(text):
        if not text[start].isdigit():
            continue
        for found in (BEFORE_EN.search(text[:start]), BEHIND_EN.match(text, end)):
            if found and len(stems(found[0])) == 2:
                yield start, value, f"{found[1]} {found[2]}".lower()
