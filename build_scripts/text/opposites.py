"""Words of which one language can't say the contrary of the other: 农村 and “urban”, 出口 and “imports”, 至少 and “at most”.

Each side of a pair has the words that plainly say it and, far wider, those that may. A sentence contradicts the other
language where it plainly says one side, has no word at all that may say the side that the other language plainly says,
and the other language has none that may say its own.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from build_scripts.text.magnitudes import MONTHS


@dataclass(frozen=True)
class Side:
    """One side of a pair: what plainly says it in each language, English words in full, and what may say it."""

    name: str
    chinese: str
    english: str
    may_zh: re.Pattern[str]
    may_en: re.Pattern[str]


def side(name: str, chinese: str, also_zh: str, english: str, also_en: str) -> Side:
    """Return a side of this name; what plainly says it may say it, too."""
    return Side(
        name,
        chinese,
        english,
        re.compile(f"{chinese}|{also_zh}"),
        re.compile(rf"\b(?:{english}|{also_en})\b", re.IGNORECASE),
    )


OPPOSITES = (
    (
        side("rural", "农村|乡村", "[农乡村田]|基层", "rural", r"villag\w+|countryside|farm\w*|township\w*|agricultur\w+|country|land"),
        side("urban", "城镇|城市|城区|市区", "[城市镇]", "urban", r"cit(?:y|ies)|towns?|municipal\w*"),
    ),
    (
        side("imports", "(?<!进)进口", "[进入]|引|买", "import|imports|importing", r"bought|buy\w*|foreign|abroad|trade|in|into"),
        side("exports", "(?<!进)出口", "[出外]|卖", "export|exports|exporting", r"sold|sell\w*|foreign|abroad|trade|out"),
    ),
    (
        side("at least", "至少|不少于|不低于|最少", "[少低小满超上起多及都每]", "at least", r"\w*more|above|over|up|minimum|least|not|no|exceed\w*|every|one|enough|only|even"),
        side("at most", "至多|不超过|最多|不高于|不多于", "[多超高内下大过限顶]", "at most", r"within|below|under|most|maximum|limit\w*|cap\w*|up to|not|no|only|less|fewer"),
    ),
    (
        side("better", "改善|好转|向好", "[好优良善强升高增改提进]", "improve|improves|improved|improving|improvement|better", r"improv\w*|good|well|best|higher|upgrad\w*|advanc\w*|great\w*|enhanc\w*|rais\w*|more|strong\w*|optimi\w*|than|before|earlier|from"),
        side("worse", "恶化|变差", "[恶差坏劣降减退弱污损失重危]", "worse|worsen|worsens|worsened|worsening|deteriorate|deteriorates|deteriorated|deteriorating|deterioration", r"bad\w*|poor\w*|lower|fall\w*|declin\w*|weak\w*|grav\w*|serious\w*|los[st]\w*|than|before|earlier|from"),
    ),
    (
        side("men", "男", "[男夫父]", "men|male|males|man", "boys?|husbands?|fathers?"),
        side("women", "[女妇]", "[女妇妻母]", "women|woman|female|females", "girls?|wives|wife|mothers?|maternal"),
    ),
    (
        side("income", "收入", "[收入得赚]", "income|incomes|revenue|revenues", r"earn\w*|receipts?|money|pay\w*|paid|take\w*|wage\w*|sales|turnover|fiscal|budget\w*"),
        side("spending", "支出", "[支出花费投用]", "spending|expenditure|expenditures", r"spen[dt]\w*|cost\w*|outlay\w*|pay\w*|paid|invest\w*|fiscal|budget\w*"),
    ),
    (
        side("new", "新增|新建|新开|净增", "[新增再又首创添]", "new|newly", r"new\w*|add\w*|more|fresh|another|further|recent\w*|built|build\w*|ris\w+|start\w*|open\w*|establish\w*|creat\w*|launch\w*|gain\w*|increas\w*|net"),
        side("old", "老旧|陈旧", "[旧老原故古既存危]", "old|older", r"old\w*|former\w*|dilapidat\w+|existing|elder\w*|previous\w*|used|second-hand|ag(?:ed|e|ing|eing)|trade-?in\w*|past|years?"),
    ),
    (
        side("city", "全市|市级|市直|市属", "[市城区镇]|本地|地方", "city’s|city|city-wide|municipal", r"\w*cit(?:y|ies)\S*|town\w*|urban|local\w*|prefectur\w+"),
        side("province", "全省|省级|省直|省属", "[省州]|自治区|直辖", "province|province’s|provincial|provinces", r"provinc\w+|region\w*|state|first|second|third|[a-z]+th|rank\w*|place\w*|top|list\w*|best|most|highest|lowest"),
    ),
    (
        side("city", "全市|市级|市直|市属", "[市城区镇]|本地|地方", "city’s|city|city-wide|municipal", r"\w*cit(?:y|ies)\S*|town\w*|urban|local\w*|prefectur\w+"),
        side("county", "县域|全县|县级|各县", "[县区旗乡镇]", "county|counties|county’s|counties’", r"count(?:y|ies)\S*|district\w*|local\w*"),
    ),
    (
        side("province", "全省|省级|省直|省属", "[省州]|自治区|直辖", "province|province’s|provincial|provinces", r"provinc\w+|region\w*|state"),
        side("county", "县域|全县|县级|各县", "[县区旗乡镇]", "county|counties|county’s|counties’", r"count(?:y|ies)\S*|district\w*|local\w*"),
    ),
    (
        side("children", "儿童|孩子|婴幼|幼儿", "[儿童孩幼婴少生学青小]", "child|children|infant|infants",
             r"child\w*|young\w*|youth\w*|kids?|pupils?|bab\w+|minors?|boys?|girls?|newborn\w*|orphan\w*|nurser\w+|kindergarten\w*|school\w*|under"),
        side("older people", "老年|老人|敬老|养老", "[老龄寿退]", "elderly|older people|the old", r"old\w*|elder\w*|age\w*|senior\w*|retire\w*|pension\w*"),
    ),
    (
        side("foreign", "境外|国外|海外|外资", "[外洋]|国际|跨国|世界|全球", "foreign|overseas|abroad", r"foreign\w*|oversea\w*|international\w*|outside|world\w*|elsewhere|export\w*|import\w*|global\w*|others?"),
        side("domestic", "境内|国内|内资", "[内]|本[国地市省]|中国|全国|国产|我国", "domestic|at home", r"domestic\w*|home|China|Chinese|national\w*|local\w*|country\w*|within|inside|mainland"),
    ),
    (
        side("private", "民营|民办|私营|私人", "[民私个社]", "private|privately", r"privat\w*|individual\w*|non-state|personal\w*|non-public|independent\w*"),
        side("of the state", "国有|国企|公立|公办", "国|公[立办有共家]|[政官]", "state-owned|publicly owned", r"state\S*|public\w*|govern\w*|national\w*|official\w*"),
    ),
    (
        side("eastern", "东部|以东", "东", "east|eastern", r"east\w*|\w+east\w*|Dong\w*"),
        side("western", "西部|以西", "西", "west|western", r"west\w*|\w+west\w*|Xi\w*"),
    ),
    (
        side("southern", "南部|以南", "[南华]", "south|southern", r"south\w*|Nan\w*|\w+nan\w*"),
        side("northern", "北部|以北", "北", "north|northern", r"north\w*|Bei\w*|\w+bei\w*"),
    ),
    (
        side("years", "年", "[年岁届载期]|世纪|同比|春|秋|夏|冬", "year|years|yearly|annual", r"\w*years?\S*|annual\w*|(?:19|20)[0-9]{2}s?|decade\w*|age\w*|centur\w+|five-year|time|term|session|season|birth\w*|anniversar\w*"),
        side("months", "月", "[月季旬周节日半]|元旦", "the month|a month|this month|each month|every month|per month|one month|monthly", rf"\w*months?\S*|{'|'.join(MONTHS)}|quarter\w*|moon\w*|half|date\w*|days?"),
    ),
)  # fmt: skip
"""Each two sides of which one language does not say the one where the other says the other.

Comparisons are none: what is below another in one language may leave the other above it in the other.
"""


def whole(words: str) -> str:
    """Return the name of a group of a pattern for a side of this name, which may be of several words."""
    return words.replace(" ", "_")


SIDES = {each.name: each for pair in OPPOSITES for each in pair}
PLAIN_ZH = re.compile("|".join(f"(?P<{whole(name)}>{each.chinese})" for name, each in SIDES.items()))
PLAIN_EN = {word: each.name for each in SIDES.values() for word in each.english.split("|")}
WORD = re.compile("[a-z0-9]+(?:[’-][a-z0-9]+)*")
DENYING = ("not", "no", "never", "without", "excluding", "except", "neither", "nor")
"""What turns the word behind it round."""


def said_in_chinese(text: str) -> dict[str, str]:
    """Return the sides that a Chinese text plainly says, by name, each with the first word that does."""
    found: dict[str, str] = {}
    for match in PLAIN_ZH.finditer(text):
        found.setdefault(str(match.lastgroup).replace("_", " "), match[0])
    return found


def said_in_english(text: str) -> dict[str, str]:
    """Return the sides that an English text plainly says, by name, each with the first word that does."""
    found: dict[str, str] = {}
    before = ""
    for word, behind in pairwise([*WORD.findall(text.lower()), ""]):
        two = f"{word} {behind}"
        said = two if two in PLAIN_EN else word
        if said in PLAIN_EN and before not in DENYING:
            found.setdefault(PLAIN_EN[said], said)
        before = word
    return found


def contraries(chinese: str, english: str) -> Iterator[tuple[str, str]]:
    """Yield words of two languages that say opposite sides, neither of which the other language may say: Chinese, English."""
    said_en = said_in_english(english)
    said_zh = said_in_chinese(chinese) if said_en else {}
    for pair in OPPOSITES if said_zh else ():
        for one, other in (pair, pair[::-1]):
            if (
                one.name in said_zh
                and other.name in said_en
                and not other.may_zh.search(chinese)
                and not one.may_en.search(english)
            ):
                yield said_zh[one.name], said_en[other.name]


AHEAD = re.compile(
    r"高于|快于|多于|大于|好于|优于|超过|领先于|\b(?:more(?! slow)|faster|higher|greater|better|larger|quicker)\b[^,.;]*\bthan\b|\b(?:above|ahead of|exceed\w*|outgrow\w*|outpace\w*)\b"
)
BEHIND = re.compile(
    r"低于|慢于|少于|小于|差于|落后于|\b(?:less|more slowly|slower|lower|smaller|worse|fewer)\b[^,.;]*\bthan\b|\b(?:below|behind)\b"
)


def first_of_pair(text: str) -> tuple[str, frozenset[str], bool] | None:
    """Return which side of a pair stands before the other in a text that compares the two, the pair, and whether it is ahead.

    None where nothing is compared, or where it is not clear what with what: each side is named once, on either side of
    the word that compares them.
    """
    word = AHEAD.search(text) or BEHIND.search(text)
    if word is None or (AHEAD.search(text) and BEHIND.search(text)):
        return None
    chinese = bool(word[0][0] > "\u3000")
    middle = word.start() if chinese else word.end() - 4
    say = said_in_chinese if chinese else said_in_english
    before, behind = say(text[:middle]), say(text[middle:])
    for one, other in OPPOSITES:
        for first, second in ((one, other), (other, one)):
            if (
                first.name in before
                and second.name in behind
                and second.name not in before
                and first.name not in behind
            ):
                return first.name, frozenset((first.name, second.name)), bool(AHEAD.search(text))
    return None


def turned(text: str, source: str) -> tuple[str, str] | None:
    """Return what a Chinese text says and the contrary that its source says; None where neither says the other's contrary."""
    said, known = said_in_chinese(text), said_in_chinese(source)
    for pair in OPPOSITES if said and known else ():
        for one, other in (pair, pair[::-1]):
            if (
                one.name in said
                and other.name in known
                and other.name not in said
                and not one.may_zh.search(source)
            ):
                return said[one.name], known[other.name]
    return None
