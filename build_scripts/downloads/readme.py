"""The README of a derived package, generated from its descriptor: Chinese, then English."""

from collections.abc import Iterable
from typing import Any

from build_scripts.downloads.archive import SUMS
from build_scripts.downloads.dictionary import PATH as DICTIONARY
from build_scripts.downloads.sheet import has_verdicts, method_of
from build_scripts.link.groups import group
from build_scripts.words.verdicts import NAMES

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
SEVERAL = {
    "data/*.csv": ("下面各张数据表，UTF-8", "the tables below, UTF-8"),
    "data/*.parquet": ("同样的表，带类型，供程序使用", "the same tables, typed, for programs"),
}
"""What files are for that are listed as one line."""
FEW = 3
"""How many files of one kind are listed one by one."""

HEADINGS = {
    "zh": ("这是什么", "怎么做的", "字段", "我们改了什么", "怎样引用", "来源", "使用时请注意", "授权", "核对文件"),
    "en": (
        "What it is", "How it was made", "Columns", "What we changed", "How to cite", "Sources", "Caveats",
        "Licence", "Checking the files",
    ),
}  # fmt: skip
CHANGED = (
    (
        "quote_zh",
        "引文（quote_zh、figure_text）逐字照录，一字未改。",
        "Quotes (quote_zh, figure_text) are verbatim; not a word of the sources was changed.",
    ),
    (
        "paragraph_zh text_zh",
        "段落只还原了断行、版面符号、标记和重复的标题，不增一字、不减一字；次序按读者的读法重排，因为版面打乱了次序。",
        "In paragraphs, line breaks, marks of the page and of Markdown, and doubled headings are undone; no word was added or "
        "lost. They stand in a reader’s order, as the page’s own was broken.",
    ),
    (
        "value",
        "数值（value）由原文写法（figure_text）换算成基本单位：“1.3万”为 13000，7% 为 7。",
        "Values are worked out of the figure as written (figure_text), in base units: “1.3万” is 13000, 7% is 7.",
    ),
    (
        "comparator",
        "比较关系（comparator）按规则从数字旁边的词读出，限定词（hedge）是原词；单位等承前省略的，原词在 carried_zh。",
        "Comparators are read by rule from the words next to the number, hedges are the words themselves; what is carried from "
        "elsewhere in the sentence, such as a unit, is in carried_zh.",
    ),
    (
        "quote_zh",
        "一句话里有几项的，拆成几行（“三项指标分别增长10%”是三行）；没有编成行的句子和数字，完整数据包的 exclusions 表逐一写明理由。",
        "A sentence with several items is several rows (“three indicators up 10% each” is three). Sentences and numbers that "
        "became no row are listed with the reason in the table exclusions of the full package.",
    ),
    (
        "title_zh",
        "标题和解释是我们写的；以 _en 结尾的各列是我们的译文或英文写法，不是官方译文。",
        "Titles and explanations are ours; columns that end in _en are our translations or our English, none official.",
    ),
    (
        "verdict",
        "结论和理由是我们得出的，来源里没有。",
        "Verdicts and reasons are ours; the sources state none.",
    ),
    (
        "definition_zh",
        "指标定义是我们写的，出处见 definition_source；写“通行用法”的，没有逐字核对出处。",
        "Definitions of indicators are ours, with their basis in definition_source; where that is “通行用法” (common usage), "
        "no document was checked word for word.",
    ),
)
"""What we did to the sources: said where a package has one of the columns named first."""
FLAT = {
    "zh": "这张表由承诺、完成情况、依据、评估、段落、指标几张表连成，一行一项，没有另作判断；原来的表和键见完整数据包 {full}。",
    "en": "This table joins those of pledges, outcomes, evidence, assessments, paragraphs and indicators, one statement a row; nothing was judged anew. The tables themselves, with their keys, are in the full package {full}.",
}
MISSING_IN = {
    "zh": "缺失的值：{label}。在 Parquet、SQLite 和 JSON 里是 null。每个字段缺失的原因和可取的值见 `{dictionary}`。",
    "en": "Missing values: {label}. In Parquet, SQLite and JSON they are null. Why a value is missing and what "
    "values there may be is in `{dictionary}`, column by column.",
}
LICENCE = {
    "zh": (
        "编码、解释和译文采用 {licence}，注明出处，就可以复制、修改、用于任何用途。",
        "所引原文归发布者所有，为便于核对而引用。",
    ),
    "en": (
        "Coding, explanations and translations are under {licence}; name the source, and you may copy and change them for any purpose.",
        "Quoted texts remain their publishers’ and are quoted so that readers can check.",
    ),
}
CHECKING = {
    "zh": "在解压后的文件夹里运行下面两行中的一行，每个文件后面都应是 OK。Windows 上可用 `certutil -hashfile <文件> SHA256`，与 {sums} 里的一行对照。",
    "en": "Run one of these in the unzipped folder; each file should be followed by OK. On Windows, compare `certutil -hashfile <file> SHA256` with the line in {sums}.",
}


def write_readme(
    descriptor: dict[str, Any], names: list[str], citations: dict[str, str], public: str
) -> bytes:
    """Return the README.

    `names` are the files of the package, those that most readers want first; `citations` one a language;
    `public` the address of the site, empty where it is not known.
    """
    parts = [part(descriptor, names, citations[lang], public, lang) for lang in ("zh", "en")]
    return "\n---\n\n".join(parts).encode("utf-8")


def part(descriptor: dict[str, Any], names: list[str], citation: str, public: str, lang: str) -> str:
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
    held = {field["name"] for table in tables for field in table["schema"]["fields"]}
    changed = [texts[place] for names_of, *texts in CHANGED if held & set(names_of.split())]
    if ledger["role"] == "flat":
        changed.append(FLAT[lang].format(full=ledger["full"]))
    licence = [
        each.format(licence="{title} ({path})".format(**descriptor["licenses"][0])) for each in LICENCE[lang]
    ]
    what, how, columns, ours, cite, sources, caveats, licences, checking = HEADINGS[lang]
    blocks = [
        f"# {descriptor[f'title{suffix}']}",
        descriptor[f"description{suffix}"],
        f"## {what}",
        stated,
        bullets(
            f"`{name}`{'：' if lang == 'zh' else ': '}{said[place]}" for name, said in listed_files(names)
        ),
        f"## {how}",
        bullets([*ledger[f"made_{lang}"], method_of(public, lang)]),
        f"## {columns}",
        MISSING_IN[lang].format(label=label_of(tables[0], lang), dictionary=DICTIONARY),
        *(columns_of(each, lang) for each in tables),
        *([verdicts_of(lang)] if any(has_verdicts(each) for each in tables) else []),
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


def listed_files(names: list[str]) -> list[tuple[str, tuple[str, str]]]:
    """Return the files with what each is for; many that are for the same are one line, such as `data/*.csv`."""
    alike = group((name.rpartition(".")[2], name) for name in names if name.startswith("data/"))
    many = {name: f"data/*.{ending}" for ending, own in alike.items() if len(own) > FEW for name in own}
    shown = dict.fromkeys(many.get(name, name) for name in names)
    return [(name, SEVERAL.get(name) or purpose(name)) for name in shown]


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


def verdicts_of(lang: str) -> str:
    """Return what each verdict's code and name mean, as a table in Markdown."""
    title, head, stated = {
        "zh": (
            "**结论的代码和含义**",
            "| 代码 | 中文 | English | 含义 |",
            "`stated` 只用于显示：依据只有政府文字表述（E1）的 `met` 显示为“政府称已完成”，结论本身仍记 `met`。",
        ),
        "en": (
            "**Codes of verdicts and what they mean**",
            "| code | 中文 | English | meaning |",
            "`stated` is for display only: a `met` that rests on the government’s words alone (E1) is shown under that name, and "
            "the verdict itself stays `met`.",
        ),
    }[lang]
    lines = [
        f"| `{code}` | {zh} | {en} | {says_zh if lang == 'zh' else says_en} |"
        for code, (zh, en, says_zh, says_en) in NAMES.items()
    ]
    return f"{title}\n\n" + "\n".join([head, "|---|---|---|---|", *lines]) + f"\n\n{stated}"


def source_line(source: dict[str, Any], lang: str) -> str:
    """Return a source as one line."""
    return (
        f"{source['title']}。{source['about']}"
        if lang == "zh"
        else f"{source['title_en']}. {source['about_en']}"
    )
