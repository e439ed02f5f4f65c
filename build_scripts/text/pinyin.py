"""Names in an English text that are written as they are spoken in Chinese: “Wugang”."""

import re
from collections.abc import Iterator

from build_scripts.text.proper_names import BY_ENGLISH

SYLLABLE = (
    "(?:[bpm](?:ai|ang|an|ao|eng|ei|en|a|ian|iao|ie|ing|in|i|o|u)|f(?:ang|an|eng|ei|en|ou|a|o|u)"
    "|[dtnl](?:ai|ang|an|ao|eng|ei|a|e|iang|ian|iao|ie|ing|in|iu|i|ong|ou|uan|ue|ui|un|uo|u)"
    "|(?:[gkhrzcs]|[zcs]h)(?:ai|ang|an|ao|eng|ei|en|a|e|i|ong|ou|uang|uan|uai|ua|ui|un|uo|u)"
    "|[jqx](?:iang|iong|ian|iao|ia|ie|ing|in|iu|i|uan|ue|un|u)|y(?:ang|an|ao|a|e|ing|in|i|ong|ou|o|uan|ue|un|u)"
    "|w(?:ai|ang|an|a|eng|ei|en|o|u)|ang|ai|an|ao|ou|er|en|a|e)"
)
SPOKEN = re.compile(f"(?:{SYLLABLE}’?){{2,4}}(?<![^h]e)", re.IGNORECASE)
"""A word that may be a Chinese name as it is spoken: “Wugang”. Too many words of English end in “e”."""
CAPITAL = re.compile(r"(?:(?<=[a-z,–“(] )|(?<=[–“(]))[A-Z][a-z]+")
"""A word with a capital letter that begins no sentence."""
ENGLISH_WORDS = re.compile(
    "Along|Area|Asian?|Banana|China|Cinema|Citizen|Data|Deer|Demo|Engineer|Gala|Heading|Human|Kenya|Latin|Leading|Longer|Mini|Mining"
    "|Panda|Reading|Remaining|Sauna|Sudan|Taxi|Tuna|Waiting|Wom[ae]n|Yemen|Yoga|Yuan"
)
"""Words of English, and names that are no place of China, that could be spoken so, too."""


def spoken(text: str, own: str, english: str) -> Iterator[str]:
    """Yield the names in an English text that are as they are spoken in Chinese, and are not in `own` nor in `english`."""
    for word in CAPITAL.findall(text):
        known = ENGLISH_WORDS.fullmatch(word) or word in BY_ENGLISH or word in own
        if not known and word.casefold() not in english.casefold() and SPOKEN.fullmatch(word):
            yield word
