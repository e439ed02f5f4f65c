"""How a page's heading is broken into lines."""

import re

HEADING = re.compile(r"(?<=<h1>).*?(?=</h1>)", re.DOTALL)
LONGEST = 9
"""Characters of a name that still fit a line of a narrow phone, in the size of a heading."""

QUOTED = re.compile(rf"“[^“”<>\s]{{1,{LONGEST}}}”")


def whole_names(html: str) -> str:
    """Return a page's HTML with the short quoted names in its heading kept on one line.

    Chinese may be broken between any two characters. Forbidding that throughout leaves single characters on
    the last line of one long heading in three; names in quotation marks are where a break is worst.
    """
    return HEADING.sub(
        lambda heading: QUOTED.sub(r'<span class="unbroken">\g<0></span>', heading[0]), html, count=1
    )
