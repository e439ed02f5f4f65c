"""The README of a derived package, generated from its descriptor: Chinese, then English."""

from collections.abc import Iterable
from typing import Any

from build_scripts.downloads.archive import SUMS
from build_scripts.downloads.dictionary import PATH as DICTIONARY

PURPOSES = {
    ".csv": ("数据表，UTF-8", "a table, UTF-8"),
    ".xlsx": ("供 Excel 和 WPS 使用，中文表头，可以筛选", "for Excel, with headings in Chinese and English, and filters"),
    ".parquet": ("同一张表，带类型，供程序使用", "the same table, typed, for programs"),
    ".sqlite": ("全部表和键的数据库", "all tables and keys in one database"),
    ".txt": ("来源的原始文本，逐字节", "the raw text of a source, byte for byte"),
}  # fmt: skip
"""What a file is for, by the ending of its name."""
SPECIAL = {
    DICTIONARY: ("字段表：每个字段是什么，缺失表示什么", "the dictionary: what each column is, and what a missing value means"),
    "datapackage.json": ("同样的内容，供程序读取（Data Package 2.0）", "the same for programs (Data Package 2.0)"),
    "CITATION.cff": ("引用信息", "how to cite, for programs"),
    "CHANGELOG.md": ("各版本改了什么", "what changed in each version"),
    "LICENSE-DATA": ("数据的授权", "the licence of the data"),
    "LICENSE": ("生成这些文件的代码的授权", "the licence of the code that made these files"),
    SUMS: ("各文件的校验和", "a checksum of each file"),
}  # fmt: skip

HEADINGS = {
    "zh": ("这是什么", "怎么做的", "字段", "我们改了什么", "怎样引用", "来源", "使用时请注意", "授权", "核对文件"),
    "en": (
        "What it is", "How it was made", "Columns", "What we changed", "How to cite", "Sources", "Caveats",
        "Licence", "Checking the files",
    ),
}  # fmt: skip
CHANGED = {
    "zh": (
        "原文一字未改；段落只还原了断行、版面符号、标记和重复的标题。",
        "标题、解释、理由和英文译文是我们写的。",
        "数值换算成基本单位（“1.3万”为 13000），旁边保留原文写法。",
    ),
    "en": (
        "Not a word of the sources; in paragraphs, line breaks, marks of the page and of Markdown, and doubled headings are undone.",
        "Titles, explanations, reasons and English translations are ours.",
        "Values are in base units (“1.3万” is 13000), with the figure as written beside them.",
    ),
}
FLAT = {
    "zh": "这张表由各来源的表逐行连成，没有增减，也没有另作判断；完整的表和键见数据包 {full}。",
    "en": "This table joins the tables of the sources row by row; nothing was left out or judged anew. All tables with their keys are in the package {full}.",
}
MISSING_IN = {
    "zh": "缺失的值：{label}。在 Parquet、SQLite 和 JSON 里是 null。每个字段缺失的原因和可取的值见 `{dictionary}`。",
    "en": "Missing values: {label}. In Parquet, SQLite and JSON they are null. Why a value is missing and what "
    "values there may be is in `{dictionary}`, column by column.",
}
LICENCE = {
    "zh": (
        "编码、解释和译文采用{licence}：注明出处，就可以复制、修改、用于任何用途。",
        "所引原文归发布者所有，为便于核对而引用。",
    ),
    "en": (
        "Coding, explanations and translations are under {licence}: name the source, and you may copy and change them for any purpose.",
        "Quoted texts remain their publishers’ and are quoted so that readers can check.",
    ),
}
CHECKING = {
    "zh": "在解压后的文件夹里运行下面一行，每个文件后面都应是 OK。Windows 上可用 `certutil -hashfile <文件> SHA256`，与 {sums} 里的一行对照。",
    "en": "Run one of these in the unzipped folder; each file should be followed by OK. On Windows, compare `certutil -hashfile <file> SHA256` with the line in {sums}.",
}


def write_readme(descriptor: dict[str, Any], names: list[str], citations: dict[str, str]) -> bytes:
    """Return the README; `names` are the files of the package, `citations` one a language."""
    parts = [part(descriptor, names, citations[lang], lang) for lang in ("zh", "en")]
    return "\n---\n\n".join(parts).encode("utf-8")


def part(descriptor: dict[str, Any], names: list[str], citation: str, lang: str) -> str:
    """Return the README in one language."""
    suffix, place = ("", 0) if lang == "zh" else ("_en", 1)
    ledger = descriptor["ledger"]
    tables = [each for each in descriptor["resources"] if each.get("type") == "table"]
    listed = "、".join if lang == "zh" else ", ".join
    named = [f"{each[f'title{suffix}']} {each['rows']}" for each in tables]
    rows = listed(named) if len(tables) > 1 else str(tables[0]["rows"])
    stated = (
        f"{descriptor['version']} 版，{descriptor['created'][:10]}。行数：{rows}。"
        if lang == "zh"
        else f"Version {descriptor['version']}, {descriptor['created'][:10]}. Rows: {rows}."
    )
    changed = [*CHANGED[lang]]
    if ledger["role"] == "flat":
        changed.append(FLAT[lang].format(full=ledger["full"]))
    licence = [each.format(licence=descriptor["licenses"][0]["title"]) for each in LICENCE[lang]]
    what, how, columns, ours, cite, sources, caveats, licences, checking = HEADINGS[lang]
    blocks = [
        f"# {descriptor[f'title{suffix}']}",
        descriptor[f"description{suffix}"],
        f"## {what}",
        stated,
        bullets(f"`{name}`{'：' if lang == 'zh' else ': '}{purpose(name)[place]}" for name in names),
        f"## {how}",
        bullets(ledger[f"made_{lang}"]),
        f"## {columns}",
        MISSING_IN[lang].format(label=label_of(tables[0], lang), dictionary=DICTIONARY),
        *(columns_of(each, lang) for each in tables),
        f"## {ours}",
        bullets(changed),
        f"## {cite}",
        citation,
        f"## {sources}",
        bullets(source_line(each, lang) for each in descriptor["sources"]),
        f"## {caveats}",
        bullets(ledger[f"caveats_{lang}"]),
        f"## {licences}",
        bullets(licence),
        f"## {checking}",
        CHECKING[lang].format(sums=f"`{SUMS}`"),
        f"```\nsha256sum -c {SUMS}          # Linux\nshasum -a 256 -c {SUMS}     # macOS\n```",
    ]
    return "\n\n".join(blocks) + "\n"


def label_of(table: dict[str, Any], lang: str) -> str:
    """Return how a missing value is written, and what that says."""
    missing = table["schema"]["missingValues"][0]
    said = missing["label"].split(" · ")[0 if lang == "zh" else 1]
    return f"`{missing['value']}` {said}" if missing["value"] else said


def bullets(lines: Iterable[str]) -> str:
    """Return lines as a list in Markdown."""
    return "\n".join(f"- {line}" for line in lines)


def purpose(name: str) -> tuple[str, str]:
    """Return what a file is for, in Chinese and English."""
    return SPECIAL.get(name) or PURPOSES["." + name.rpartition(".")[2]]


def columns_of(table: dict[str, Any], lang: str) -> str:
    """Return a table's columns as a table in Markdown."""
    suffix = "" if lang == "zh" else "_en"
    title = f"**{table[f'title{suffix}']}** `{table['path']}`"
    head = "| 字段 | 标题 | 说明 |" if lang == "zh" else "| column | title | description |"
    lines = [
        f"| `{field['name']}` | {field[f'title{suffix}']} | {field[f'description{suffix}']} |".replace(
            "“ | ”", "“ \\| ”"
        )
        for field in table["schema"]["fields"]
    ]
    return f"{title}\n\n" + "\n".join([head, "|---|---|---|", *lines])


def source_line(source: dict[str, Any], lang: str) -> str:
    """Return a source as one line."""
    return (
        f"{source['title']}。{source['about']}"
        if lang == "zh"
        else f"{source['title_en']}. {source['about_en']}"
    )
