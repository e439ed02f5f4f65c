"""What a voice needs to read a page right: words of the other language marked, signs named.

A screen reader speaks a page in the page's language. Chinese in an English page is then spelled out
or skipped, and signs such as “≥” are skipped by some; both are put right here, once for all pages,
whichever record the words came from.
"""

import re

TAG = re.compile(r"(<[^>]*>)")
NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")
LANG = re.compile(r'\slang="([a-z]+)')
VOID = {"area", "br", "col", "hr", "img", "input", "link", "meta", "source", "use", "wbr"}
UNSPOKEN = {"script", "style", "svg", "title", "textarea", "option", "template", "pre", "code"}
"""Elements that hold no prose, or that may hold no other element."""

CHINESE = re.compile(r"《?[\u3400-\u9fff]+(?:[《》、，。；：·“”（）]*[\u3400-\u9fff]+)*》?")
ENGLISH = re.compile(r"[A-Za-z][A-Za-z’'-]*(?: [A-Za-z][A-Za-z’'-]*){2,}")
"""Three words or more: a name or a phrase. Shorter ones are read well enough by a Chinese voice."""

OTHER = {"zh": ("en", ENGLISH), "en": ("zh", CHINESE)}
SIGN = re.compile(r"(?<=\S )(&lt;|&gt;|≤|≥)(?= \S)")
SIGNS = {
    "zh": {"&lt;": "低于", "&gt;": "高于", "≤": "不高于", "≥": "不低于"},
    "en": {"&lt;": "is less than", "&gt;": "is more than", "≤": "is at most", "≥": "is at least"},
}


def speakable(html: str, lang: str) -> str:
    """Return a page's HTML with what it says in the other language marked, and its signs named.

    `lang` is the page's language. Text that stands in an element of another language, in a drawing
    or in code is left as it is; nothing that is seen changes.
    """
    open_tags: list[tuple[str, str]] = []
    parts = []
    for part in TAG.split(html):
        here = open_tags[-1][1] if open_tags else lang
        if name := NAME.match(part):
            tag = name[1].lower()
            if part.startswith("</"):
                while open_tags and open_tags.pop()[0] != tag:
                    pass
            elif tag not in VOID and not part.endswith("/>"):
                own = LANG.search(part)
                inner = "" if tag in UNSPOKEN or not here else own[1] if own else here
                open_tags.append((tag, inner))
        elif here and not part.isspace():
            part = spoken(part, here)  # noqa: PLW2901
        parts.append(part)
    return "".join(parts)


def spoken(text: str, lang: str) -> str:
    """Return a run of text with foreign words and signs marked for a voice of a language."""
    other, words = OTHER[lang]
    text = words.sub(rf'<span lang="{other}">\g<0></span>', text)
    return SIGN.sub(
        lambda found: f'<span role="img" aria-label="{SIGNS[lang][found[1]]}">{found[1]}</span>', text
    )
