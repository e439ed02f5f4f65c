"""What a voice needs to read a page right: words of the other language marked, signs named.

A screen reader speaks a page in the page's language. Chinese in an English page is then spelled out
or skipped, and signs such as “≥” are skipped by some; both are put right here, once for all pages,
whichever record the words came from.
"""

import re
from functools import lru_cache

from build_scripts.text.tongues import BESIDE_SOURCES, SOURCES
from build_scripts.words.edition import Edition

KEPT = 20_000
"""How many tags stay in memory: those of a page’s parts come again on the next, those with an address of its own do not."""
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
MAY_NEED = {
    True: re.compile(r"[A-Za-z] [A-Za-z]|&[lg]t;|[≤≥]"),
    False: re.compile("[\u3400-\u9fff≤≥]|&[lg]t;"),
}
"""What a run of text in the language of the sources, or in another, holds if there is anything to mark."""
SIGNS = {"&lt;": "less", "&gt;": "more", "≤": "at-most", "≥": "at-least"}
"""The signs that some voices skip, with the end of the id of the sentence that names them."""


def speakable(html: str, edition: Edition) -> str:
    """Return the HTML of a page of an edition with what it says in another language marked, and its signs named.

    Text that stands in an element of another language, in a drawing or in code is left as it is;
    nothing that is seen changes.
    """
    pieces = TAG.split(html)
    here = edition.lang
    opened: list[tuple[str, str]] = []
    # Half a million runs of text and as many tags: what most of them need is decided here, without a call.
    for number in range(0, len(pieces), 2):
        text = pieces[number]
        if here and text and MAY_NEED[here == SOURCES].search(text):
            pieces[number] = spoken(text, here, edition)
        if number + 1 == len(pieces):
            break
        tag, closes, own = tag_of(pieces[number + 1])
        if closes:
            while opened:
                name, here = opened.pop()
                if name == tag:
                    break
        elif tag:
            opened.append((tag, here))
            here = "" if tag in UNSPOKEN or not here else own or here
    return "".join(pieces)


@lru_cache(maxsize=KEPT)
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
    if lang == SOURCES:
        text = ENGLISH.sub(rf'<span lang="{BESIDE_SOURCES}">\g<0></span>', text)
    else:
        text = CHINESE.sub(rf'<span lang="{SOURCES}">\g<0></span>', text)
    return SIGN.sub(lambda found: named(found[1], edition), text) if lang == edition.lang else text


def named(sign: str, edition: Edition) -> str:
    """Return a sign with its name."""
    return f'<span role="img" aria-label="{edition.say(f"aloud-{SIGNS[sign]}")}">{sign}</span>'
