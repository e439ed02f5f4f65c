"""How headings are numbered in Chinese public documents, and how deep each kind stands.

The order “一、（一）1.（1）” is that of the standard for the format of public documents (GB/T 9704).
"""

import re

CHINESE_NUMBER = "[一二三四五六七八九十]{1,3}"
LEVELS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (1, re.compile(rf"第(?:{CHINESE_NUMBER}|\d+)(?:部分|章|篇|编)")),
    (1, re.compile(r"附件(?:\s?\d+|[一二三四五])?(?=\s*[:：]?\s*$|\s*[:：])")),
    (2, re.compile(rf"{CHINESE_NUMBER}(?:\s*、|[ 　]+(?=[^，。；、：]{{2,30}}$))")),
    (3, re.compile(rf"[（(]{CHINESE_NUMBER}[）)]\s*")),
    (4, re.compile(r"\d{1,2}\s*[.．、](?!\d)\s*")),
    (5, re.compile(r"[（(]\d{1,2}[）)]\s*")),
    (4, re.compile(rf"{CHINESE_NUMBER}是(?![一-龥]?[，。])")),
)
"""How a heading of each level begins, 1 the highest."""


def level_of(line: str) -> int:
    """Return how deep the numbering at the head of a line stands, 1 the highest; 0 where there is none."""
    return next((level for level, pattern in LEVELS if pattern.match(line)), 0)


def without_number(heading: str) -> str:
    """Return a heading without the numbering at its head: what it says and not where it stands."""
    found = next((match for _, pattern in LEVELS if (match := pattern.match(heading))), None)
    return heading[found.end() :].strip(" 　") if found else heading
