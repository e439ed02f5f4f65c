"""Words to exclude, as the table of exclusions wants them: exact, and occurring once in their paragraph."""

import re
from collections.abc import Iterable

from build_scripts.ingest.candidates import Candidate, Proposal
from build_scripts.ingest.periods import Period
from build_scripts.text.numerals import find_numerals
from build_scripts.text.sentences import split_sentences
from build_scripts.validate.exclusions import LONGEST

REACH = 30
"""How many characters an exclusion may grow by on a side until it occurs once."""
STOPS = "。；！？"
COMMA = "，"
"""What an exclusion may end in, if that tells it from its like, and does not go beyond."""
NOT_OURS = re.compile(
    "请予审议|报告工作|习近平|党中央|指导思想|重要讲话|重要指示|两个确立|四个意识|两个维护|衷心感谢|崇高敬意|各位代表|列席人员|清醒|认识到|困难和问题|不足|挑战|形势|"
    "总体要求|基本原则|根本在于|体会到|经验|新征程|让我们|美好|亟待|有待进一步|短板弱项|仍然?存在"
)
"""Words of sentences that set out aims, principles, thanks or the situation."""
EFFORT = re.compile(
    "推进|推动|加强|深化|强化|完善|健全|优化|提升|支持|促进|落实|坚持|加快|扩大|构建|统筹|鼓励|引导|发挥|做好|抓好|持续|积极|大力|深入|着力"
)
HAPPENED = re.compile("建成|开通|出台|举办|开工建设|投产|投运|投入使用|落户|设立")
"""Words of what was done, which is an outcome whoever is named with it."""
LEAD_IN = re.compile("[一二三四五六七八九十]{1,2}是[^，。；！？0-9]{4,24}。")
"""How a paragraph begins that a list of heads goes through: “三是兴茶富民促振兴。”."""
SHORT = 24
"""As many characters as a lead-in has."""
NAMES_A_THING = re.compile(
    "改革|政策|制度|机制|服务|信息|环境质量|空气|水质|消费|产业(?!培|支)|园区|市场|归|工匠"
)
"""Words of short sentences that may well be a pledge or an outcome for all that."""
DEFINITE = re.compile(
    "[“《]|工程|项目|行动|计划|方案|条例|试点|示范区|基地|中心|园区|机场|高铁|铁路|公路|水库|医院|学校|大学|平台|博览会|大会|论坛|峰会|赛|"
    "建成|开通|投产|投运|竣工|开工|获批|入选|荣获|获评|出台|制定|颁布|举办|召开|承办|设立|成立|全覆盖|清零|首[个次家批条台]|创历史|第一"
)
"""Words of sentences that name something definite, which could later be seen to have happened."""
ALL_OR_MOST = re.compile(
    "全部|所有|全面(?:完成|建成|取消|应用|落地)|各类?[^，。]{0,6}均|(?:全国|全省|全区|全市)(?:最|第|首)|(?:保持|处于)[^，。]{0,8}(?:等级|最[高低好])|动态评估|"
    "恢复重建|重建|账款|专项工作|商务区|新区|卫星|超低排放|站点|场所"
)
"""Words of what holds for all, or for none, and of things that can be told apart, in a short sentence."""


def once(text: str, start: int, end: int, taken: Iterable[tuple[int, int]]) -> str | None:
    """Return words that hold a stretch of a text and occur in it once, and hold nothing that is taken; None if none do."""
    taken = list(taken)

    def is_free(left: int, right: int) -> bool:
        return not any(a < right and left < b for a, b in taken)

    left, right = start, end
    for _ in range(REACH):
        words = text[left:right]
        if words == words.strip() and occurs_once(text, words):
            return words
        can_left = left > 0 and text[left - 1] not in STOPS + COMMA and is_free(left - 1, right)
        can_right = (
            right < len(text)
            and text[right] not in STOPS
            and text[right - 1] != COMMA
            and is_free(left, right + 1)
        )
        if not can_left and not can_right:
            return None
        right += can_right
        if not can_right or not occurs_once(text, text[left:right]):
            left -= can_left
    return None


def occurs_once(text: str, words: str) -> bool:
    """Say whether words stand in a text at just one place, overlapping ones counted."""
    first = text.find(words)
    return first >= 0 and text.find(words, first + 1) < 0


def figure_exclusions(text: str, proposal: Proposal) -> list[tuple[str, str, str]]:
    """Return the words, reason and confidence of each numeral to exclude; those that can't be told apart are left out."""
    taken = [(each.start, each.end) for each in proposal.candidates]
    found: dict[str, tuple[str, str, str]] = {}
    for each in proposal.omissions:
        for start, end in narrow(text, each.start, each.end):
            words = once(text, start, end, taken)
            if words:
                found.setdefault(words, (words, each.reason, each.confidence))
    return list(found.values())


def narrow(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return a stretch of a text, or each numeral of it where it is wider than the exclusion of one figure may be."""
    if end - start <= LONGEST:
        return [(start, end)]
    return [(start + each.start, start + each.end) for each in find_numerals(text[start:end])]


def sentence_exclusions(
    text: str, candidates: Iterable[Candidate], period: Period
) -> tuple[list[tuple[str, str, str]], list[str]]:
    """Return the sentences to exclude, with reason and confidence, and those that are left for a person to decide.

    A sentence that a statement quotes is in neither.
    """
    quotes = [each.quote for each in candidates if each.quote]
    excluded: dict[str, tuple[str, str, str]] = {}
    left: list[str] = []
    start = 0
    for sentence in split_sentences(text):
        end = start + len(sentence)
        is_quoted = any(a < end and start < b for a, b in quotes)
        start = end
        if is_quoted:
            continue
        reason = reason_of(sentence, period)
        if reason and reason[1] != "low" and occurs_once(text, sentence) and sentence == sentence.strip():
            excluded.setdefault(sentence, (sentence, *reason))
        else:
            left.append(sentence)
    return list(excluded.values()), left


def reason_of(sentence: str, period: Period) -> tuple[str, str] | None:
    """Return why a sentence without a figure states nothing to check, and how sure that is; None where it may.

    What is of low confidence is no proposal: it is right about every other time, and a pledge that is left out by mistake
    is worse than a sentence to read.
    """
    if period.direction == "notes":
        return "background", "medium"
    if NOT_OURS.search(sentence) and not HAPPENED.search(sentence):
        return "background", "medium"
    if LEAD_IN.fullmatch(sentence):
        return "slogan", "medium"
    if DEFINITE.search(sentence) or HAPPENED.search(sentence) or ALL_OR_MOST.search(sentence):
        return None
    if len(sentence) <= SHORT and not NAMES_A_THING.search(sentence):
        return "slogan", "medium"
    if EFFORT.search(sentence):
        return "slogan", "low"
    return None
