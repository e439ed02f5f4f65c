"""Names for which each language has its own word: parts of the world, countries, provinces, offices of the state.

What an English text names is held against the characters that Chinese writes it with, short forms among them: “Guangdong”
is 广东 or 粤. What is no name of this list is let pass, as is every name that Chinese writes in another way.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Named:
    """A name in English, what plainly is it in Chinese (nothing where no word is), and what may be it."""

    english: str
    chinese: str
    may_zh: re.Pattern[str]


REGIONS = (
    ("Africa", "非洲", "非"), ("African Union", "非盟", "非洲联盟"), ("ASEAN", "东盟", "东南亚国家联盟"),
    ("Southeast Asia", "东南亚", "东盟"), ("European Union", "欧盟", "欧洲联盟"), ("Europe", "欧洲", "欧"),
    ("Latin America", "拉美", "拉丁美洲"), ("Middle East", "中东", "西亚"), ("Central Asia", "中亚", "五国"),
    ("Hong Kong", "香港", "港"), ("Macao", "澳门", "澳"), ("Taiwan", "台湾", "[台臺]|海峡"), ("Japan", "日本", "日"),
    ("Korea", "韩国", "[韩朝]"), ("Russia", "俄罗斯", "俄"), ("Vietnam", "越南", "越"), ("Thailand", "泰国", "泰"),
    ("Laos", "老挝", "寮|中老"), ("Cambodia", "柬埔寨", "柬"), ("Myanmar", "缅甸", "缅"), ("Malaysia", "马来西亚", "马"),
    ("Singapore", "新加坡", "新"), ("Indonesia", "印尼", "印"), ("Germany", "德国", "德"), ("France", "法国", "法"),
    ("Australia", "澳大利亚", "澳"), ("Canada", "加拿大", "加"), ("Brazil", "巴西", "金砖"),
)  # fmt: skip
"""Parts of the world: English, the full name in Chinese, what else may be it."""
PROVINCES = tuple(
    (english, full, short)
    for english, (full, short) in json.loads(
        Path(__file__).with_name("provinces.json").read_text(encoding="utf-8")
    ).items()
)
"""Provinces likewise, from a table of their own: code names no place that a ledger may be of."""
OFFICES = {
    "industry": "工信|工业[和与部厅局主]|工商", "science": "科技|科学|科委", "commerce": "商务|工商|招商|商业", "education": "教育|教委|教体", "health": "卫|健康|医", "finance": "[财金]",
    "agriculture": "农", "transport": "交", "housing": "住", "culture": "文", "tourism": "旅", "emergency": "急",
    "statistics": "统计|调查", "water": "水", "forestry": "林", "civil": "民", "ecology": "生态|环", "environment": "环|生态",
    "customs": "关", "tax": "税", "market": "市", "justice": "司法", "petitions": "访", "audit": "审", "veterans": "军人",
    "propaganda": "宣", "fire": "消防", "data": "数",
}  # fmt: skip
"""What offices of the state are for in English, with the characters that their Chinese names hold."""
OFFICE_ZH = {field: re.compile(chinese) for field, chinese in OFFICES.items()}
OFFICE = re.compile(
    rf"\b(?:{'|'.join(f'(?P<{field}>{field})' for field in OFFICES)})(?:[ -](?!(?:and|or|the)\b)[a-z]+)?[ -](?:ministry|bureau)\b"
)
NAMES = tuple(
    Named(english, full, re.compile(f"{full}|{short}")) for english, full, short in (*REGIONS, *PROVINCES)
)
PROVINCE = re.compile("|".join(full for _, full, _ in PROVINCES))
OWN = re.compile("[省市]")
"""What stands for the name of a province where none is named: “the province” of a document is its own."""
ENGLISH = re.compile(
    rf"\b(?:{'|'.join(sorted((each.english for each in NAMES), key=len, reverse=True))})\b(?! (?:Strait|Daily))"
)
CHINESE = re.compile("|".join(sorted((each.chinese for each in NAMES), key=len, reverse=True)))
BY_ENGLISH = {each.english: each for each in NAMES}
BY_CHINESE = {each.chinese: each for each in NAMES}


def misnamed(english: str, chinese: str) -> str:
    """Return the first name of an English text that the Chinese does not hold in any of its forms, or nothing."""
    for found in ENGLISH.finditer(english):
        if not is_held(BY_ENGLISH[found[0]], chinese):
            return found[0]
    for found in OFFICE.finditer(english):
        if not OFFICE_ZH[str(found.lastgroup)].search(chinese):
            return found[0]
    return ""


def unnamed(chinese: str, source: str) -> str:
    """Return the first name of a Chinese text that its source does not hold in any of its forms, or nothing."""
    found = CHINESE.finditer(chinese)
    return next((each[0] for each in found if not is_held(BY_CHINESE[each[0]], source)), "")


def is_held(name: Named, source: str) -> bool:
    """Say whether a Chinese text may name this: by its own characters, or a province as the one that it is about."""
    if name.may_zh.search(source):
        return True
    return bool(PROVINCE.search(name.chinese) and OWN.search(source) and not PROVINCE.search(source))
