"""Tell what a web page or a newspaper puts around a document from the document itself."""

import re

CONTROLS = (
    "下载", "打印", "全屏", "收藏", "加大", "还原", "减小", "大", "中", "小", "分享", "首页", "关闭窗口", "打印本页", "关闭",
    "返回顶部", "上一篇", "下一篇", "纠错", "字体", "字号", "繁体", "简体", "无障碍", "扫一扫", "当前位置", "政务公开", "网站地图",
)  # fmt: skip
"""What stands alone on a line because it is something to click."""
LABELS = (
    "字号", "字体", "当前位置", "相关报道", "相关附件", "相关链接", "相关文档", "阅读量", "浏览次数", "浏览量", "点击数", "访问量",
    "责任编辑", "责编", "编辑", "审核", "校对", "扫一扫", "打印", "分享到", "信息索引", "索引号", "文件下载", "附件下载", "版权所有",
)  # fmt: skip
"""How lines begin that a page adds."""
SAYS_WHERE_FROM = (
    "来源",
    "信息来源",
    "稿源",
    "时间",
    "日期",
    "发表时间",
    "发布时间",
    "发布日期",
    "作者",
    "记者",
    "发布机构",
)
"""How lines begin that say who published a document, and when."""

FURNITURE = re.compile(
    rf"""
      [\W_]*(?:{"|".join(CONTROLS)})[\W_]*
    | [\s【\[（(]*(?:{"|".join(LABELS)})(?:[\s:：】\])）>]|$).{{0,40}}
    | [\W_]{{1,6}}
    | [—\-－·\s]*(?:第\s*)?\d{{1,3}}(?:\s*页)?(?:\s*[/／]\s*\d{{1,3}}|\s*共\s*\d+\s*页)?[—\-－·\s]*
    | [0-9a-f]{{16,}}[:：]?
    | 扫一扫.{{0,20}}
    | (?:您?(?:当前|现在|所在)?的?位置|首\s?页)[^。]{{0,60}}[>＞›»][^。]{{0,60}}
    | (?:索\s*引\s*号|文\s*号|发文字号|主题分类|有\s*效\s*性|公开目录)\s*[:：].{{0,60}}
    | (?:https?://|www\.)\S+
    | \d{{4}}[-年./]\d{{1,2}}[-月./]\d{{1,2}}日?\s+\d{{1,2}}[:：]\d{{2}}\s.{{0,20}}[\s\[【（(](?:字号|字体|打印|阅读|浏览|来源).{{0,30}}
    """,
    re.VERBOSE,
)
"""A whole line that is no part of any document; a number alone is a page's."""
BYLINE = re.compile(
    rf"""
      [\s（(]*(?:{"|".join(SAYS_WHERE_FROM)})\s*[:：].{{0,40}}
    | [—－\-\s（(]*(?:\d{{4}}|[二〇○零一九]{{4}})\s*年.{{0,50}}(?:会议|大会|全会)(?:第.{{1,4}}会议)?上?[\s）)]*
    | [\s（(]*\d{{4}}[-年./]\d{{1,2}}[-月./]\d{{1,2}}日?(?:\s*\d{{1,2}}[:：时]\d{{2}}(?:[:：分]\d{{2}})?秒?分?)?[\s）)]*
    | [（(]?[^。，；]{{2,20}}(?:记者|通讯员)\s?[^。，；]{{1,12}}(?:整理|摄|报道|文)?[）)]?
    | [（(]?[^。，；：:]{{0,16}}(?:省长|市长|县长|区长|州长|主席|书记|盟长|局长|主任)(?:[（(][^（）()]{{1,8}}[）)])?\s+[^\s，。；]{{1,4}}(?:[\s·][^\s，。；]{{1,8}})?[）)]?
    | [（(][^。，；]{{2,20}}(?:整理|摄|报道)[）)]
    | [（(](?:据|原载)《[^》]{{2,20}}》[^。]{{0,20}}[）)]
    | (?:尊敬的)?[^，。；：:]{{1,6}}主任、各位[^。；：:]{{2,30}}[：:]
    | (?:[^，。；：:\s]{{2,20}}(?:统计局|调查队|调查总队)\s*){{1,3}}
    | 各位代表\s?[：:！!]
    | 各位(?:委员|同志|代表、各位同志)\s?[：:！!]
    """,
    re.VERBOSE,
)
"""A whole line that says who spoke or wrote, where and when, or whom it addresses."""


def is_furniture(line: str) -> bool:
    """Say whether a line, without edge spaces, is something that a page adds."""
    return bool(FURNITURE.fullmatch(line))


def is_byline(line: str) -> bool:
    """Say whether a line, without edge spaces, says who speaks, where, when and to whom, and nothing more."""
    return bool(BYLINE.fullmatch(line))
