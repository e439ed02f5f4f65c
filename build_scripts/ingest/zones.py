"""Say why a numeral is no figure: the reasons of the codebook, each told by the words around it.

The zones of a text are looked at in order; the first that holds a numeral gives its reason.
"""

import re
from dataclasses import dataclass

from build_scripts.ingest.unit_words import MEASURES, MONEY, UNIT
from build_scripts.text.figure_words import any_of
from build_scripts.text.figures import NUMBER
from build_scripts.text.numerals import CHINESE

DIGIT = "[一二两三四五六七八九十]"
YEAR = r"(?:(?:19|20)\d\d|[二一][〇○零九][〇○零一二三四五六七八九]{2})"
COUNTED = "方面|领域|环节|维度|原则|坚持|必须|确立|意识|自信|维护|层面|重点工作|部分|关系|统一|结合|转变|层次|步骤|阶段|重要要求"
"""What is counted by those who go on to list it."""
TASKS = r"\d+\s?[项个条][^，。；、\d]{0,8}(?:指标|任务|工程|举措|措施|行动|目标|要求|路径|领域)"
"""What a document counts that it goes on to set out, or that another document does."""
CHANGES = "增加|增长|提高|提升|上升|下降|减少|降低|缩小|压减|扩大|跃升|攀升|跃|升|降|增|扩展|拓展|发展|压缩|缩短|调整|回升|壮大|优化"
AMOUNT = f"{NUMBER}\\ ?{UNIT}?"

ZONES: tuple[tuple[str, str], ...] = (
    ("page_mark", rf"[（(](?:下转|上接|紧接|转|接)第?\s?(?:{DIGIT}{{1,3}}|\d{{1,2}})\s?版[）)]"),
    ("grade", r"(?<![\d.])\dA级"),
    ("name", rf"(?:{YEAR}|20\d\d)\s?[·•](?=[一-龥])"),
    ("name", rf"{DIGIT}{{1,3}}届(?=[^，。；、]{{0,5}}(?:全会|中全会|委员会))"),
    ("name", rf"{DIGIT}{{1,3}}条(?=(?:政策)?(?:措施|举措|意见))"),
    ("name", r"《[^》]{1,80}》"),
    ("name", r"“[^”。；]{1,24}”"),
    ("name", r"‘[^’。；]{1,24}’"),
    ("term", r"[A-Za-z][A-Za-z.\-]*\d+(?:\.\d+)?(?:[A-Za-z\-]\w*)?"),
    ("term", r"(?<![\d.])\d+(?:\.\d+)?(?:G(?!W)|D(?![a-z])|K(?![a-zW])|V(?![a-z])|A(?![a-z级])|R)(?![A-Za-z])"),
    ("term", r"\d+\s?[+＋xX×*]\s?[\dNnMX]+(?:\s?[+＋]\s?[\dNnMX]+)*|[NM]\s?[+＋]\s?\d+"),
    ("name", r"\d{4,6}(?=[^，。；]{0,2}(?:热线|平台|服务台))"),
    ("term", r"\d+(?:\.\d+)?(?:\s?[:：∶︰]\s?\d+(?:\.\d+)?)+(?![\d:])"),
    ("term", r"\d+(?:\.\d+)?[ 　]+\d+(?:\.\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?"),
    ("date", rf"{YEAR}\s?[—–~～至到-]{{1,2}}\s?{YEAR}\s?年(?:度)?"),
    ("date", rf"{YEAR}\s?年(?:度|底|末|初|前|上半年|下半年)?(?:\s?(?:\d{{1,2}}|{DIGIT}{{1,3}})\s?月(?:份|底|末|初)?)?(?:\s?(?:\d{{1,2}}|{DIGIT}{{1,3}})\s?日)?(?:\s?[至—-]\s?(?:\d{{1,2}}月)?\d{{1,2}}\s?日)?"),
    ("date", r"(?<!个)(?<!\d)\d{1,2}\s?月\s?\d{1,2}\s?日(?:\s?[至—-]\s?(?:\d{1,2}月)?\d{1,2}\s?日)?"),
    ("date", r"(?<![\d个])\d{1,2}\s?月(?:份|底|末|初|中旬|上旬|下旬)"),
    ("date", rf"(?:\d+|{CHINESE}+)\s?周年"),
    ("date", r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?"),
    ("name", f"十{DIGIT}五"),
    ("name", f"第十{DIGIT}个五年"),
    ("threshold", rf"每\s?(?:{NUMBER})?\s?(?:万|千|百)?(?:名|个|户|位|平方公里|亩|公顷|公里)?(?:人|户)?(?:口)?(?=[^，。；]{{0,16}}(?:拥有|不足|达|的|为|有|超|提|增|配|{NUMBER}))"),
    ("ordinal", rf"(?:^|(?<=[。；：！？，—]))(?:首先|{DIGIT}{{1,3}}(?:是|要|、(?!{CHINESE})))"),
    ("ordinal", r"[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]"),
    ("ordinal", r"(?:^\s?|(?<=[：:；;。！]))\d{1,2}\s?[.．、](?!\d)"),
    ("ordinal", rf"第\s?{NUMBER}\s?(?:届|次|轮|批|期|条|号|部分|章|代|个|季度|方|时间|线|机场|高级|中学|小学|医院|人民|水厂|大|产业|三方|支柱|课堂|书记|动力|要务|生产力|曲线|资源|增长极|一公里|方阵|梯队|行列|巡视|场|台|座|条|家|架|艘|列|辆|部|项|只|张|人|类|师|颗|块|股|站|起|例|款|所|件|种|本|套|名的|位的)"),
    ("ordinal", rf"第\s?{NUMBER}(?:[、和]第?\s?{NUMBER})+\s?(?:产业|批|轮|季度|届|期)"),
    ("ordinal", r"第[一二三](?=[一二三四五六七八九]?产业|[、和])"),
    ("ordinal", rf"(?:\d+|{DIGIT}{{1,3}})\s?号(?:线|机组|文件|楼|井|厂房|泊位|地块|台风)?"),
    ("threshold", r"\d+\s?[—–~～至到-]\s?\d+\s?岁|\d+\s?(?:周?岁|个月)(?:及?以[上下内])(?=[^，。；、])|(?<![提达到至升])\d+\s?(?:周?岁)(?:及?以[上下])"),
    ("threshold", rf"(?:单笔|单户|单体|单个|人均|户均|一次死亡|一次性)?\s?{NUMBER}\s?(?:{any_of((*MONEY, *MEASURES, '千伏', '人'))})(?:及?以[上下内])的?(?=(?!增|下|提|的?水平|规模|，)[一-龥])(?![^，。；、]{{0,6}}(?:行政村|覆盖))"),
    ("threshold", rf"(?:总|年产|年产能|年产值|年营收|年营业收入|产值|投资|收入|营收)?(?:超|过|逾){NUMBER}\s?元?的?(?=(?:企业|项目|园区|县|产业|集群|村|镇|品牌|市|大关))"),
    ("threshold", rf"(?<![\d.]){NUMBER}\s?元(?:级)?(?=园区|企业|产业集群|产业链|强[县镇]|[县镇]|俱乐部|项目(?!资金|贷款|投资|库))"),
    ("threshold", rf"(?:产值|营收|收入|市值|规模|投资)(?:额)?(?:超过?|过|逾|突破|达到?){NUMBER}\s?(?:{any_of(MONEY)})(?:以上)?的?(?=[^，。；、\d]{{0,10}}(?:企业?|项目|产业|集群|链|园区|平台|品牌|基地|公司|单品|[县镇村])(?:总数|达到?|超过?|突破)?\d)"),
    ("scope", rf"(?:投资|规模)额?(?:超过?|逾|近|约|达)?{NUMBER}\s?(?:{any_of(MONEY)})(?:以上)?的(?=[一-龥“0-9])"),
    ("threshold", rf"{NUMBER}\s?(?:{any_of((*MONEY, *MEASURES))})(?=的\s?\d+(?:\.\d+)?\s?[%％])"),
    ("threshold", r"(?<![\d.达到过超破近])[十百千万]*亿元(?=(?:楼宇|企业|项目|园区|产业|集群|村|镇|市场|单品|街区|商圈))"),
    ("scope", rf"(?:日处理|日供|日产|年产|年处理|占地|总投资|容量|库容|建筑面积)[^，。；、0-9]{{0,6}}{NUMBER}\s?(?:{UNIT})?(?:以上)?的(?=[一-龥“])"),
    ("scope", rf"总书记[^，。；]{{0,10}}?{NUMBER}\s?次[^，。；、]{{0,10}}(?:、{NUMBER}\s?次)?"),
    ("scope", rf"(?:应到|实到|应出席|实际出席|出席|到会|列席)(?:会议)?(?:代表|委员)?的?(?:代表|委员)?\s?{NUMBER}\s?[名人位]"),
    ("threshold", r"(?<=个)[百千万]+亿?元?(?=台阶|大关|级|产业|元)元?"),
    ("threshold", rf"(?:超|过|逾|突破)?{NUMBER}\s?(?:{any_of((*MONEY, *MEASURES, '人次', '人'))})(?:以上)?的[^，。；、\d]{{1,14}}(?=\d)"),
    ("threshold", r"(?<![增达到为过破超近在约上跨])(?<!稳定在)[百千万]{1,2}亿?(?:吨|亩|米|瓦|千瓦|头|羽|人|户|元|立方米|平方米)(?=(?!以[上下内]|级)[一-龥A-Z])(?!台阶|大关|规模)"),
    ("term", "[一二三]产(?=[、和增业就融])"),
    ("term", r"(?:\d{1,2}|[一二三四五六七八九十]{1,2})人制"),
    ("duration", rf"(?:连续|持续|接续|累计连续)\s?(?:\d+|{CHINESE}+)\s?(?:个)?(?:多)?(?:年|个?月|个?季度|天|次|届|周|五年)"),
    ("duration", rf"(?:近|这|过去|今后|未来|前|后|头|最近|历时|用|每)\s?(?:\d+|{CHINESE}+)\s?(?:多)?(?:年|个月|个季度|天)(?:来|间|多|中|内|里)?"),
    ("duration", rf"(?:{CHINESE}+|\d+)\s?(?:多)?年(?:来|间|期|内|行动|计划|规划|任务|目标|方案|改造|攻坚|倍增|整治|治理|以来|发展|持续|接续|再|时间|奋斗|历程|长|的)"),
    ("duration", rf"(?:{CHINESE}+|\d+)\s?(?:年|个月|个?季度|周|天|小时|分钟|昼夜|日)(?!均|产|底|度|初|末)"),
    ("grade", rf"(?:国|Ⅱ|Ⅲ|Ⅳ|{DIGIT}|\d|[甲乙丙]){{1,2}}(?:级|类|等|星级|型|档)(?!企业\d)"),
    ("grade", rf"(?:{NUMBER}|超)?\s?(?:百|千|万|亿|十)*\s?(?:{UNIT})?级(?!以上\d)"),
    ("grade", r"(?<![全各我中外两别他本])国\s?[一二三四五六ⅠⅡⅢⅣⅤⅥ]+(?!道|起|体|致|样|同)"),
    ("grade", r"[二三]甲|[ⅠⅡⅢⅣⅤⅥⅦⅧ]+"),
    ("name", rf"(?:{DIGIT}{{1,3}}|\d{{1,2}}|百|千|万)\s?(?:大(?![约概于学中小型幅力量部棚])|线城市|强(?!化|度|调|省|市|县|企|国|制|弱|势|烈)|强(?=[县镇村企榜])|佳)"),
    ("term", "百分点|百分比|[双两三四多个]位数|零碳|零工|零基|零距离|零增长|零容忍|零报告|零关税|零排放|零门槛|零就业|零星|零跑腿|清零|归零|二手|三孩|二孩|一老一小|一带一路|一国两制|一二三产|三产|二三产业|千兆|万兆|百强|两会|一刻钟|半小时|一道(?=[基同努奋为实发推共建])|千尺|万里|一分钱|新一轮"),
    ("term", r"\d+\s?(?:分钟|小时|公里)(?:生活圈|通勤圈|交通圈|圈|经济圈|出行|服务圈)"),
    ("list_count", rf"(?:提出|确定|明确|部署|安排)了?{TASKS}(?:[、和]{TASKS})*"),
    ("list_count", rf"(?:\d+|{DIGIT}{{1,3}})\s?[项件]\s?(?:重点)?(?:为民办?实事|民生实事|惠民实事)(?!(?:项目)?(?:全部|全面|均|已|如期|兑现|完成|落实|办结|圆满|顺利|高质量))"),
    ("list_count", rf"(?:以下|如下)?\s?(?:\d+|{DIGIT}{{1,3}})\s?(?:个|大|项|条|种|类)?(?:主要|重点|具体|重要|基本)?(?:{COUNTED})"),
    ("list_count", rf"(?:\d+|{DIGIT}{{1,3}})\s?[项个][^，。；、\d]{{0,5}}指标(?![^，。；]*(?:居|达|完成|超))"),
    ("starting_point", rf"(?:从|由)(?!事|于|此)(?:{YEAR}年的?)?[^，。；、]{{0,18}}?(?!{YEAR}年){AMOUNT}(?:[、和]{AMOUNT})*(?=[^，。；、]{{0,10}}(?:{CHANGES}|到|至|成|为)+[^，。；、]{{0,6}}?(?:\d|{CHINESE}))"),
    ("starting_point", rf"(?:较|比)[^，。；、]{{1,12}}的{AMOUNT}"),
    ("starting_point", rf"(?:较|比)(?:上年|去年)(?:同期)?{AMOUNT}(?=(?:{CHANGES}))"),
)  # fmt: skip


@dataclass(frozen=True)
class Zone:
    """A part of a text whose numerals are no figures, and why."""

    start: int
    end: int
    reason: str


PATTERNS = [(reason, re.compile(pattern)) for reason, pattern in ZONES]


def find_zones(text: str) -> list[Zone]:
    """Return the parts of a text whose numerals are no figures, the surest reasons first."""
    return [
        Zone(match.start(), match.end(), reason)
        for reason, pattern in PATTERNS
        for match in pattern.finditer(text)
        if match.end() > match.start()
    ]


def zone_of(zones: list[Zone], start: int, end: int) -> Zone | None:
    """Return the first zone that holds a numeral, or None."""
    return next((each for each in zones if each.start <= start and end <= each.end), None)
