"""Decide whether a phrase states what was reached or is to be reached, or why it does not."""

import re

from build_scripts.ingest.phrases import Phrase
from build_scripts.ingest.unit_words import MEASURES, MONEY, SHARES, THINGS, TIMES
from build_scripts.ingest.zones import Zone, zone_of

RANKED = re.compile(
    r"(?:居|列|位|排名?|名列|跃升?|升|进|跻身|进入|进位|前移|保持|稳居|蝉联|夺得|摘得|全国|全省|全区|全市|全球|世界|国内|西部|中部|东北|省内|"
    r"各省|省区市|同类|直辖市|亚洲|增速|总量|总数|数量|规模|水平|占比|比率|率|指数|量|得分|成绩|评价|获|连年|均|城市|百强)(?:至|到|为|为|在|的|了|居)?[^，。；、]{0,6}$"
)
RANK_ENDS = re.compile(r"(?:[，。；、！？”）)]|$|和|且|并|的(?:位置|水平|好成绩)|以内|行列|，)")
MADE = re.compile(
    r"(?:新增|新建|建成|获批|新开|新设|开通|开工|投产|投运|竣工|引进|举办|增加|落地|新改扩建|改扩建|改造|建设|完成|实施|培育|创建|落户|获评|入选|签约|达到?|共|设立|成立|组建|争取|拥有|打造|认定|上榜)$"
)
NEW = re.compile(
    "新增|新建|建成|获批|新设|新开|入选|入围|获评|创建|荣获|成立|落户|新认定|开通|投产|投运|竣工"
)
TAKES_ON = re.compile(
    "(?:(?<!累计)(?:支持|推进)|加快|推进[^，。；：0-9]{2,40}等|做优做强|做大做强|抓好|狠抓|持续开展|深入开展|围绕|聚焦|涉及|面向|针对|依托|发挥|指导|督促|引导)$"
)
"""Before how many things something is taken on, which are there already."""
REACHES = re.compile(r"(?:至|到|达|为|比|在|约|超|破|成|列|[:：]|指数|得分|系数|值|率|分)\s?$")
SHORTENS = re.compile(
    r"(?:压缩|缩短|缩减|提前|延长|减少|减|增加|减至|降至|提速|寿命|时长|时间|天数|压减|控制|年龄|提高|提升|达到?|为|由|从)[^，。；、]{0,8}$"
)
AT_LEAST = ("不少于", "不低于", "不得少于", "不得低于", "至少", "不超过", "不得超过")
THINGS_BEHIND = re.compile(r"[一-龥]")
RUN = re.compile(r"[^，。；、：！？]*连续\s?$")
"""What stands before a run of years: “连续6年下降”."""
ENDED = re.compile("扭转|结束|打破|改变|遏制|逆转|终结")
"""What is said of a run that goes on no more: “扭转连续两年下滑局面”."""
STATED_TOO = re.compile(r"[^，。；、：！？]*?(?:[0-9]|[第前]\s?[一二三四五六七八九十])")
OPENS = re.compile(r"(?:^|[，。；：！？])(?:全[省市区县州国])?$")
"""What stands before a number that opens its clause."""
AMONG = re.compile(r"[^，。；：！？、0-9]{1,12}中(?=[，有])")
STATES = re.compile(
    "完成|实现|达|收入|投资|率|比例|比重|占比|产值|营收|引进|援助|落地|发行|实施|均|合计|累计|带动|吸纳|贡献|税收"
)
"""Words between two numbers of a clause of which the second is what is stated."""
BEGUN_OF = re.compile(r"[^，。；：！？、0-9]{1,16}(?:已|累计|实际)[^，。；：！？、0-9]{0,3}$")
"""What stands between how many there were to be and how many are begun or done: “92个计划新开工项目已开工51个”."""
BIG = re.compile("[百千万亿]")
LISTED = re.compile(r"\s?[、和及与]\s?[0-9.]")


def reason_against(text: str, phrase: Phrase, zones: list[Zone]) -> str:
    """Return the reason why a phrase is no figure, or nothing where it is one."""
    at = phrase.core
    first = next((place for place in range(at, phrase.end) if not text[place].isspace()), at)
    zone = zone_of(zones, first, first + 1)
    before, behind = text[max(0, phrase.start - 48) : phrase.start], text[phrase.end : phrase.end + 8]
    head = text[max(0, at - 18) : at]
    if zone and not (zone.reason == "duration" and (is_length(phrase, head) or is_run(text, phrase))):
        return zone.reason
    if phrase.is_rank:
        return "" if RANKED.search(before) and RANK_ENDS.match(behind) else "ordinal"
    if re.match(r"\s?(?:年|月)", behind) and not phrase.unit:
        return "date"
    if phrase.unit in TIMES:
        if phrase.unit == "岁":
            is_age = re.search("(?:寿命|年龄)[^，。；]{0,30}$|[高低]$", text[max(0, at - 40) : at])
            return "" if is_age else "threshold"
        return "" if is_length(phrase, head) or is_run(text, phrase) else "duration"
    if counts_own_list(text, phrase):
        return "list_count"
    if TAKES_ON.search(before) and phrase.unit in THINGS and phrase.figure and not phrase.figure.bound:
        return "scope"
    if not re.search("[0-9]", phrase.text):
        return against_chinese(phrase, before, behind)
    if not phrase.unit:
        return against_bare(text, phrase, before, behind)
    return ""


def covers(text: str, phrase: Phrase, after: Phrase | None) -> bool:
    """Say whether a number only says of how many things the next one is stated: “18个断面水质达标率95%”.

    So does one that opens a clause in which others are counted: “33个行业中，24个增长”.
    """
    figure = phrase.figure
    if figure is None or figure.bound or phrase.unit not in THINGS or not OPENS.search(text[: phrase.start]):
        return False
    if AMONG.match(text, phrase.end):
        return True
    between = text[phrase.end : after.start] if after else ""
    return (
        bool(STATES.search(between) or BEGUN_OF.fullmatch(between))
        and after is not None
        and after.unit not in TIMES
        and not re.search("[，。；：！？、“”]", between)
    )


def counts_own_list(text: str, phrase: Phrase) -> bool:
    """Say whether a number counts the items that stand right before it: “长山、三河、吉水3个县”.

    What has been made new is a result all the same, however its items are named.
    """
    figure = phrase.figure
    if (
        figure is None
        or phrase.unit not in THINGS
        or phrase.sign
        or figure.bound
        or not 2 <= figure.value <= 20
    ):
        return False
    before = re.search(r"[^，。；：]*$", text[max(0, phrase.start - 160) : phrase.start])
    items = before[0] if before else ""
    return "、" in items and len(re.split("[、和及]", items)) == figure.value and not NEW.search(items)


def is_length(phrase: Phrase, head: str) -> bool:
    """Say whether a time is what is to be reached: “压缩至3天”."""
    is_told = SHORTENS.search(head) or (phrase.figure and phrase.figure.bound in AT_LEAST)
    return bool(is_told) and bool(re.search("[0-9]", phrase.text)) and phrase.unit in TIMES


def is_run(text: str, phrase: Phrase) -> bool:
    """Say whether a run of years is what its clause states: “连续6年下降”.

    Where the clause has another number, that one is stated, and the run says only for how long: “连续3年全省前三”.
    """
    run = RUN.search(text[max(0, phrase.start - 60) : phrase.start])
    return (
        run is not None
        and phrase.unit in TIMES
        and not re.search("[0-9]", run[0])
        and not ENDED.search(run[0])
        and not STATED_TOO.match(text, phrase.end)
    )


def against_chinese(phrase: Phrase, before: str, behind: str) -> str:
    """Return why a number in Chinese characters is no figure, or nothing.

    Such a number is as often part of a phrase; it is a figure where it is a share, or large and measured, or new.
    """
    words = phrase.text
    if (
        words.startswith("翻")
        or phrase.unit in (*SHARES, "倍")
        or "分之" in words
        or words in ("半数", "一半")
    ):
        return ""
    if BIG.search(words):
        measured = phrase.unit in (*MONEY, *MEASURES) or "余" in words or "多" in words
        if measured or (phrase.figure and phrase.figure.bound):
            return ""
        return "threshold" if re.match("[一-龥]", behind) else "term"
    if phrase.unit and words[0] not in "一零" and MADE.search(before):
        return ""
    return "scope"


def against_bare(text: str, phrase: Phrase, before: str, behind: str) -> str:
    """Return why a number without a unit is no figure, or nothing."""
    if phrase.figure and phrase.figure.bound and phrase.figure.value >= 10:
        return ""
    if phrase.sign or LISTED.match(text[phrase.end : phrase.end + 8]):
        return ""
    if re.search("[万亿]", phrase.text):
        return ""
    if REACHES.search(before) and not THINGS_BEHIND.match(behind):
        return ""
    return "scope" if THINGS_BEHIND.match(behind) else "term"
