"""The words that a number counts or measures by, so that a figure can be cut where its unit ends."""

import re

from build_scripts.text.figure_words import WHO_IS_COUNTED, any_of

MONEY = (
    "元/平方米",
    "元/月",
    "元/年",
    "元/人",
    "元/吨",
    "元/天",
    "元/公斤",
    "元/斤",
    "元/亩",
    "元/千瓦时",
    "元/度",
    "美元",
    "欧元",
    "港元",
    "日元",
    "人民币",
    "元",
)
SHARES = ("个百分点", "百分点", "%", "％", "‰", "成")
MEASURES = (
    "平方公里", "平方千米", "平方米", "平米", "㎡", "立方米/秒", "立方米/日", "立方米/天", "立方米/小时", "立方米", "立方", "公顷", "亩次", "亩", "公里/小时", "公里", "千米", "海里", "米", "毫米", "厘米",
    "吨标准煤", "吨标煤", "吨/小时", "吨/年", "吨/日", "吨/天", "吨", "公斤/亩", "公斤", "千克", "克", "斤", "担", "千瓦时", "兆瓦时", "吉瓦时", "千瓦", "兆瓦",
    "吉瓦", "瓦时", "瓦", "千伏安", "伏安", "度电", "度", "微克/立方米", "微克每立方米", "毫克/立方米", "毫克/升", "GWh", "MWh", "kWh", "大卡", "克/千克", "升", "℃", "摄氏度",
    "EFLOPS", "PFLOPS", "Eflops", "Pflops", "EFlops", "PFlops", "TEU", "TB", "PB", "GB", "P", "GW", "MW",
    "标准箱", "标箱", "倍",
)  # fmt: skip
PEOPLE = ("人次", "人天", "人·次", "人", "名", "位", "户次", "户", "岁", "对", "口")
THINGS = (
    "架次", "艘次", "航次", "台次", "台套", "剂次", "头只", "列次", "车次", "班次", "批次", "场次", "频次", "件次", "家次", "个", "家", "件", "项", "条", "座", "所", "套", "场",
    "处", "张", "部", "台", "辆", "列", "架", "艘", "只", "头", "羽", "匹", "峰", "尾", "株", "棵", "颗", "枚", "本", "册", "篇", "首", "支", "门",
    "间", "栋", "幢", "宗", "起", "例", "种", "款", "批", "次", "趟", "班", "片", "块", "眼", "孔", "口井", "组", "团", "届", "笔",
    "份", "封", "床", "盏", "根", "樽", "瓶", "箱", "桶", "袋", "盒", "单", "票", "点", "站", "个点", "桩", "把", "街",
)  # fmt: skip
"""What things are counted by."""
TIMES = ("个百分", "个月", "个工作日", "工作日", "个季度", "小时", "分钟", "秒", "天", "日", "年", "岁")
"""What time is measured by: no target unless something is to last, or to be over, by then."""
PLACES = ("村", "镇", "乡", "县", "市", "省", "区", "国")
"""Places counted without a word between: “14市”; how far something reaches, as a rule."""

UNITS = tuple(
    dict.fromkeys(
        (*MONEY, *SHARES, *MEASURES, *PEOPLE, *THINGS, *(each for each in TIMES if each != "个百分"))
    )
)
CAREFUL = ("群(?![众体岛山落芳英雄组])", "方(?![面案式向阵法位便针言米])", "期(?![间末初望待中货限])")
"""Words that are units unless they begin another word."""
UNIT = f"(?:{any_of(UNITS)}|{'|'.join(CAREFUL)})"
PEOPLE_NAMED = re.compile(rf"[^，。；、0-9]{{0,8}}?(?:{any_of(WHO_IS_COUNTED)})")
"""Who is counted where no word stands between: “惠及12万儿童”."""
