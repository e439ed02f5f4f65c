"""How a page's heading is broken into lines."""

import re

HEADING = re.compile(r"(?<=<h1>).*?(?=</h1>)", re.DOTALL)
LONGEST = 9
"""Characters of a name that still fit a line of a narrow phone, in the size of a heading."""

UNBROKEN = re.compile(rf"“[^“”<>\s]{{1,{LONGEST}}}”|\d[\d,.]*%? [\u4e00-\u9fff]")
"""A short name in quotation marks; a number with the counter that follows it."""


def whole_names(html: str) -> str:
    """Return a page's HTML with the short quoted names in its heading, and numbers with their counters, kept on one line.

    Chinese may be broken between any two characters. Forbidding that throughout leaves single characters on
    the last line of one long heading in three; names in quotation marks, and “148 项”, are where a break is worst.
    """
    return HEADING.sub(
        lambda heading: UNBROKEN.sub(r'<span class="unbroken">\g<0></span>', heading[0]), html, count=1
    )
