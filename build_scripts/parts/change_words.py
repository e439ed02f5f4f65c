"""How changes of a data package are put into words, in both languages."""

from build_scripts.release.compare import Comparison
from build_scripts.release.published import PublishedPackage
from build_scripts.release.versions import Level
from build_scripts.words.edition import Edition

FINDINGS = {
    "resource-removed": ("撤下这张表", "table removed"),
    "resource-added": ("新增这张表", "table added"),
    "column-added": ("新增字段 {}", "column added: {}"),
    "column-removed": ("删去字段 {}", "column removed: {}"),
    "column-order": ("字段顺序有变", "columns reordered"),
    "column-type": ("字段 {} 的类型有变", "type of column changed: {}"),
    "stricter": ("约束收紧（{}）", "constraint tightened ({})"),
    "looser": ("约束放宽（{}）", "constraint loosened ({})"),
    "key": ("主键有变", "primary key changed"),
    "reference": ("外键有变", "keys to other tables changed"),
    "format": ("读取方式有变（{}）", "to be read differently ({})"),
    "rows-added": ("新增 {} 行", "rows added: {}"),
    "rows-changed": ("改动 {} 行", "rows changed: {}"),
    "rows-removed": ("删去 {} 行", "rows removed: {}"),
    "rows-removed-referenced": ("删去 {} 行", "rows removed: {}"),
    "file-changed": ("文件有改动", "file changed"),
    "metadata": ("说明有修订", "descriptions revised"),
}
"""Every kind of finding in Chinese and English; {} is its detail."""

LEVELS = {
    Level.PATCH: ("修订", "revision"),
    Level.MINOR: ("增补", "addition"),
    Level.MAJOR: ("不兼容的改动", "incompatible change"),
}
"""How changes of a level are called."""

CHANGE_COLUMNS = {
    "release": ("发布的版本；unreleased 表示尚未发布", "the release; “unreleased” is not published yet"),
    "package": ("数据包", "the data package"),
    "version_before": ("此前的版本；空白表示数据包此前没有", "its version before; empty if it was not there"),
    "version": ("此后的版本；空白表示数据包已撤下", "its version after; empty if it was withdrawn"),
    "table": ("表；空白表示整个数据包", "the table; empty for the package as a whole"),
    "key": ("行的主键，几列之间用“|”隔开；空白表示整张表", "the row’s key, columns separated by “|”; empty for the table as a whole"),
    "change": (
        "added 新增，removed 删去，changed 单元格改动，verdict 结论改变；其余为表结构或说明的改动",
        "added, removed, changed (a cell), verdict (another verdict); others concern columns or descriptions",
    ),
    "field": ("字段；新增和删去整行时为空白", "the column; empty where a whole row came or went"),
    "was": ("原来的值；空白表示单元格原来是空的", "what it was; empty if the cell was empty"),
    "is_now": ("现在的值；空白表示单元格现在是空的", "what it is now; empty if the cell is empty"),
    "reason_zh": ("理由（中文），取自更正或评估；空白表示没有另写理由", "the reason in Chinese, from the correction or the assessment; empty if none was given"),
    "reason_en": ("理由（英文）；空白表示没有另写理由", "the reason in English; empty if none was given"),
}  # fmt: skip
"""The columns of the CSV file of changes, explained in Chinese and English."""


def summary_of(comparison: Comparison, package: PublishedPackage, edition: Edition) -> str:
    """Return in a sentence what became of a package."""
    choose = edition.choose
    if comparison.old is None:
        return choose("首次发布。", "First published.")
    if comparison.new is None:
        return choose("已撤下，旧版本仍可下载。", "Withdrawn; older versions can still be downloaded.")
    if comparison.level is Level.NONE:
        return choose("没有改动。", "Unchanged.")
    by_resource: dict[str, list[str]] = {}
    for each in comparison.findings:
        phrases = by_resource.setdefault(each.resource, [])
        phrase = choose(*FINDINGS[each.code]).format(each.detail)
        if phrase not in phrases:
            phrases.append(phrase)
    said = [
        f"{title_of(resource, package, edition)}{choose('，', ', ').join(phrases)}"
        for resource, phrases in by_resource.items()
    ]
    level = choose(*LEVELS[comparison.level])
    points = choose("；", "; ").join(said) or choose("打包方式有变", "packed differently")
    return choose(f"{level}。{points}。", f"{level.capitalize()}. {points[:1].upper()}{points[1:]}.")


def title_of(resource: str, package: PublishedPackage, edition: Edition) -> str:
    """Return what a table is called, ready to stand before what is said of it."""
    if not resource:
        return ""
    descriptor = package.resources.get(resource, {})
    title = descriptor.get(edition.choose("title", "title_en"), resource)
    return edition.choose(f"《{title}》", f"{title}: ")
