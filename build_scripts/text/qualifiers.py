"""Words that change what a number or a promise says, in both languages: “力争” and “aim for”, “全国” and “national”.

Of each kind the words that the other language has to render, wherever they stand, and the wider choice of words that
may render them. What has no word of a kind in the source gets none in a title or a translation.
"""

import re
from dataclasses import dataclass

from build_scripts.text.magnitudes import MONTHS

MONTH = "|".join(each for each in MONTHS if each != "May")
"""The months that are no other word."""


@dataclass(frozen=True)
class Qualifier:
    """One kind of word: what is owed a rendering in each language, what may render it, and an example of each."""

    chinese: re.Pattern[str]
    allows_zh: re.Pattern[str]
    english: re.Pattern[str]
    allows_en: re.Pattern[str]
    examples: tuple[str, str]


def kind(
    example_zh: str, example_en: str, chinese: str, also_zh: str, english: str, also_en: str
) -> Qualifier:
    """Return a kind of word; what is owed in a language is also what may render it."""
    return Qualifier(
        re.compile(chinese),
        re.compile(f"{chinese}|{also_zh}"),
        re.compile(rf"\b(?:{english})\b", re.IGNORECASE),
        re.compile(rf"\b(?:{english}|{also_en})(?!\w)", re.IGNORECASE),
        (example_zh, example_en),
    )


QUALIFIERS = (
    kind("力争", "aim for", "力争|争取|努力", "着力|致力|力促|奋力|全力|推动|谋",
         r"aim(?:s|ed|ing)? (?:for|to|at)|striv\w+|seek(?:s|ing)?|sought|try(?:ing)? to|endeavou?r\w*|hop(?:e|es|ing) to|attempt\w* to",
         r"aim\w*|tr(?:y|ies|ied)|work(?:ing)? (?:hard|towards)|hop\w+|attempt\w*|secur\w+|won|win|efforts?|press|push|bid|if possible"),
    kind("确保", "ensure", "确保|力保", "保|务必", r"ensur\w+|guarante\w+|mak(?:e|ing) sure",
         r"secur\w+|safeguard\w*|kept|keep\w*|see to it"),
    kind("预计", "expected", "预计|有望|预期(?!目标)", "预期|估|将|望|初步|快报|推算|测算|可能|或许|大概",
         r"estimat\w+|expected|projected|forecast\w*|likely|preliminary|provisional",
         r"expect\w*|anticipat\w+|set to|on course|should"),
    kind("基本", "largely", "基本(?=[实完建形达满消解稳具]|全[部面])|原则上|大体|大致", "基本|总体|原则|整体|主要|多数|总|大部",
         r"basically|largely|mostly|in principle|by and large|on the whole|for the most part|generally",
         r"basic\w*|overall|mainly|essential\w*|broad\w*|almost|nearly|roughly|fundament\w+|more or less|general\w*|substantial\w*"),
    kind("全部", "fully", "全部|所有|一律", "全|都|各|每|完|整|尽|皆|均|常|始终|总|广|满|清零|普遍|凡|任何|通|大|确保",
         r"entirely|fully|completely|always",
         r"all|entire|every\w*|full\w*|complete\w*|comprehensiv\w+|whole\w*|across|throughout|any|each|overall|total\w*|wholly|without exception"
         r"|thorough\w*|universal\w*|no"),
    kind("部分", "some", "部分|若干|个别", "一批|有的|些|几|多|数|不少|试点|等|群|一系列|一定", "some(?! [0-9])|partly|partially|several|a few",
         r"part\w*|number|batch|group|certain|individual\w*|set|series|section|portion"),
    kind("仅", "only", "仅|只有|只是|高达|多达|足足", "只|唯|单|才|独|至多|最多|不超|以内",
         r"only|mere(?:ly)?|as (?:much|many|high|few|little|low) as|whopping",
         r"just|full|no (?:less|fewer|more) than|alone|sole\w*|single|at most|unique"),
    kind("全国", "national", "国家级|全国", "国|央|民族|全民|人民|军", "national(?:ly|-level)?|nationwide|countrywide",
         r"nation\w*|state|China|Chinese|countr\w*|central"),
    kind("全省", "provincial", "省级|全省", "省|自治区|直辖市|州", "provincial(?:ly|-level)?|province(?:-wide)?", r"[\w-]+"),
    kind("全球", "global", "世界级|全球|国际(?:领先|先进|一流)", "世界|国际|环球|境|海外|外|洋|万国|人类|跨国", "world(?:wide|-class)?|global(?:ly)?|international(?:ly)?",
         r"world\S*|foreign|overseas|abroad|globe"),
    kind("每月", "monthly", "每月|月均|逐月|按月", "月|元旦|春节|国庆|[0-9]{4}[-.]", rf"{MONTH}|monthly|(?:every|each|per) month", r"months?"),
    kind("每周", "weekly", "每周", "周|星期|礼拜|旬", "weekly|(?:every|each|per) week", r"week\w*"),
    kind("每季度", "quarterly", "每季度?", "季", "quarterly|(?:every|each|per) quarter", r"quarter\w*|season\w*"),
    kind("明年", "next year", "明年|来年|次年|翌年", "下一?年|后年|后一年|年后|20[0-9]{2}|再", "next year|the following year|the year after",
         r"next|following|after|later|20[0-9]{2}|coming|to come|ahead|then"),
    kind("去年", "last year", "去年|上一?年(?!度)|前一年", "同比|比|同期|20[0-9]{2}|以前|此前|上个",
         "last year|(?:the )?previous year|the year before|a year (?:earlier|ago)", r"last|previous|before|earlier|ago|20[0-9]{2}|prior|preceding|past|up|over|on"),
    kind("人均", "per head", "人均|户均", "均|每|按人", "per (?:head|capita|person|household|resident)", r"per|averag\w*|each|every|mean"),
    kind("累计", "in total", "累计", "累|总|共|以来|合|计|迄今|至今|已|一起|全",
         "cumulative(?:ly)?|accumulat(?:ed|ing)|in total|to date|so far|altogether",
         r"cumulat\w*|total\w*|accumul\w*|overall|sum\w*|in all|since|added up|over"),
    kind("翻番", "double", "翻了?[一两二三四]?番|[一两二三四五六七八九十0-9百千]倍|成倍|减半|过半|半数|一半|大半",
         "倍|番|双|两|半|0[.]5|二分|三分|四分|十二|第三|[3三][年次届]|[一二三四五六七八九]成|50|五十|几十|数十|大多|多数",
         r"doubl(?:es?|ed|ing)|twice (?:as|the|that|what)|thrice|tripl\w+|trebl\w+|quadrupl\w+|halv\w+|half|\w+fold|dozens?|two-thirds|(?:one|a)[ -]third"
         "|three[ -]quarters|majority",
         r"doubl\w+|times|\w+fold|halv\w*|half\S*|most|multipl\w*|factor|50|second|mid\w*|semi\w*|twofold"),
    kind("已经", "already", "已经|业已|早已", "已|早|既|先|现|原|曾|了|本来|(?<![超通])过", "already", r"ha[sd]|have|was|were|been|did|once|long|by then|now|\w+ed"),
    kind("计划", "planned", "计划(?!生)|拟(?=[建新设在于])|打算", "拟|规划|方案|将|要|预|纲要|力争|目标|准备|筹|部署|如期|按期|按时|有序",
         "(?<!as )planned|intend(?:s|ed|ing)?", r"plan\w*|intent\w*|propos\w*|scheme\w*|programme\w*|schedul\w*|project\w*|to|will"),
    kind("首次", "for the first time", "首次|首个|首家|唯一|率先|创历史", "首|第一|最|唯|创|一流|冠|新高|头|先|初|名列|前",
         "for the first time|first ever|the only|the (?:largest|highest|best|biggest)|unprecedented|record[- ](?:high|breaking)",
         r"first|only|largest|highest|best|biggest|record\w*|sole|ahead|pioneer\w*|top|lead\w*|early|beg[ai]n\w*|new\w*|start\w*|launch\w*|introduc\w*"),
    kind("再次", "again", "再次|再度|又一次|重新", "再|又|重|连续|第二|多次", "again|once more|a second time|anew",
         r"re[a-z]{3,}|another|second|repeat\w*|continu\w*|further|new\w*|more|consecutive\w*"),
    kind("放缓", "slower", "放缓|恶化|变差|变慢", "慢|缓|回落|差|恶|劣|降|减|滞", r"slow(?:s|er|ed|ing)?|wors\w+",
         r"slow\w*|deteriorat\w+|fall\w*|lower\w*"),
    kind("不含", "not counting", "不含|不包括|不计入?|除外|剔除|扣除", "不|除|外|剔|扣|净|只|仅", r"exclud\w*|excluding",
         r"not|without|leav\w+|left|apart|except\w*|no|net|outside|nor|only|neither|never|less|minus|after|before|taken|cannot|[\w]+n’t|beyond|other|out"),
    kind("没有", "without", "没有|未(?![来成])|不(?![断动产同仅但少足低超高了])|无(?![人线障偿])", "[不没未无非莫免否缺禁止停废消撤缓延迟绝零失败误拒退弃脱防除清遏杜]",
         r"without(?! (?:delay|exception|fail))|fail(?:s|ed|ing|ures?)?|refus(?:e[sd]?|ing|als?)|abandon\w*|cancel\w*|withdraw\w*|suspend\w*|(?<!without )delay\w*|postpon\w*|stop(?:s|ped|ping)?"
         r"|no(?! (?:fewer|less|more|later|longer))", r"\w+"),
)  # fmt: skip
"""Every kind of word that a title or a translation neither adds nor, where it renders the whole, leaves out."""
