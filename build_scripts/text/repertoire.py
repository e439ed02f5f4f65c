"""The characters that texts of this project are written in, so that nothing looks like what it is not.

Kangxi radicals, compatibility ideographs, Cyrillic letters and combining marks look like characters of the
repertoire and are others; fillers and separators can't be seen; noncharacters break feeds and workbooks.
"""

import re
import unicodedata

WRITTEN = (
    " -~"  # ASCII
    "\u4e00-\u9fff\u3400-\u4dbf\U00020000-\U0002ebef\U00030000-\U000323af〇"  # ideographs, none for compatibility
    "、。〈-】〔-〗！（），．：；？～％＋－"  # Chinese punctuation
    "–—‘’“”…·•‰′″"  # punctuation of both languages
    "À-ÖØ-öø-ſ"  # Latin letters
    "°±×÷²³§½¼¾→≤≥≠≈−℃㎡αβγμπΩ①-⑳Ⅰ-Ⅻ"  # signs, units, statistics
)
NOT_WRITTEN = re.compile(f"[^{WRITTEN}]")
FILLERS = frozenset("\u115f\u1160\u3164\uffa0\u2800")
"""What is a letter to Unicode and shows nothing."""


def strange(text: str) -> str | None:
    """Return the first character of a text that is not in the repertoire, or None."""
    found = NOT_WRITTEN.search(text)
    return found[0] if found else None


def unprintable(text: str) -> str | None:
    """Return the first character that no text may hold, not even one that is quoted as it came; None without one.

    Those are controls, what turns the direction of writing, lone surrogates, noncharacters, characters of
    private use, separators of lines, fillers.
    """
    if text.isprintable() and FILLERS.isdisjoint(text):
        return None
    for each in text:
        if each in FILLERS or unicodedata.category(each) in ("Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp"):
            return each
    return None


def named(character: str) -> str:
    """Return a character as a message shows it: its code point, and its name where it has one."""
    name = unicodedata.name(character, "")
    return f"U+{ord(character):04X}" + (f" {name}" if name else "")
