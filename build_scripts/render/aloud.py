"""What a voice needs to read a page right: words of the other language marked, signs named.

A screen reader speaks a page in the page's language. Chinese in an English page is then spelled out
or skipped, and signs such as “≥” are skipped by some; both are put right here, once for all pages,
whichever record the words came from.
"""

import re
from functools import cache

from build_scripts.text.tongues import BESIDE_SOURCES, SOURCES
from build_scripts.words.edition import Edition

TAG = re.compile(r"(<[^>]*>)")
NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")
LANG = re.compile(r'\slang="([a-z]+)')
VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "use", "wbr"}
UNSPOKEN = {"script", "style", "svg", "title", "textarea", "option", "template", "pre", "code"}
"""Elements that hold no prose, or that may hold no other element."""

CHINESE = re.compile(r"《?[\u3400-\u9fff]+(?:[《》、，。；：·“”（）]*[\u3400-\u9fff]+)*》?")
ENGLISH = re.compile(r"[A-Za-z][A-Za-z’'-]*(?: [A-Za-z][A-Za-z’'-]*){2,}")
"""Three words or more: a name or a phrase. Shorter ones are read well enough by a Chinese voice."""

SIGN = re.compile(r"(?<=\S )(&lt;|&gt;|≤|≥)(?= \S)")
HELD = re.compile("&[lg]t;|[≤≥]")
SIGNS = {"&lt;": "less", "&gt;": "more", "≤": "at-most", "≥": "at-least"}
"""The signs that some voices skip, with the end of the id of the sentence that names them."""


def speakable(html: str, edition: Edition) -> str:
    """Return the HTML of a page of an edition with what it says in another language marked, and its signs named.

    Text that stands in an element of another language, in a drawing or in code is left as it is;
    nothing that is seen changes.
    """
    open_tags: list[tuple[str, str]] = []
    parts = []
    for number, part in enumerate(TAG.split(html)):
        here = open_tags[-1][1] if open_tags else edition.lang
        if number % 2:
            tag, closes, own = tag_of(part)
            if closes:
                while open_tags and open_tags.pop()[0] != tag:
                    pass
            elif tag:
                open_tags.append((tag, "" if tag in UNSPOKEN or not here else own or here))
        elif here and not part.isspace():
            part = spoken(part, here, edition)  # noqa: PLW2901
        parts.append(part)
    return "".join(parts)


@cache
def tag_of(text: str) -> tuple[str, bool, str]:
    """Return a tag’s name, whether it closes an element, and the language it names; no name where none is opened."""
    name = NAME.match(text)
    closes = text.startswith("</")
    if not name or (not closes and (name[1].lower() in VOID or text.endswith("/>"))):
        return "", False, ""
    own = LANG.search(text)
    return name[1].lower(), closes, own[1] if own else ""


def spoken(text: str, lang: str, edition: Edition) -> str:
    """Return a run of text in a language with foreign words and signs marked for a voice."""
    # Most runs hold neither: they are told by the cheapest test there is.
    if lang == SOURCES:
        if text.count(" ") >= 2:
            text = ENGLISH.sub(rf'<span lang="{BESIDE_SOURCES}">\g<0></span>', text)
    elif not text.isascii():
        text = CHINESE.sub(rf'<span lang="{SOURCES}">\g<0></span>', text)
    if lang != edition.lang or not HELD.search(text):
        return text
    return SIGN.sub(lambda found: named(found[1], edition), text)


def named(sign: str, edition: Edition) -> str:
    """Return a sign with its name."""
    return f'<span role="img" aria-label="{edition.say(f"aloud-{SIGNS[sign]}")}">{sign}</span>'
