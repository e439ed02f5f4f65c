"""The page of downloads."""

from dataclasses import dataclass

from build_scripts.catalog.citation import bibtex
from build_scripts.downloads.archive import Download, PackageDownloads
from build_scripts.downloads.shapes import SCHEMAS, schema_path
from build_scripts.downloads.sheet import cite
from build_scripts.downloads.views import catalog_data, dataset_of
from build_scripts.load.ledger import Vocabulary
from build_scripts.pages.kind import Kind
from build_scripts.pages.page import Page
from build_scripts.parts.address import Address
from build_scripts.parts.preview import Preview, preview_of
from build_scripts.parts.recipes import Recipe, describe_recipes
from build_scripts.parts.reference import Reference
from build_scripts.text.canonical import read_csv
from build_scripts.words.edition import Edition

FORMATS = {".xlsx": "Excel", ".csv": "CSV", ".sqlite": "SQLite"}
"""The files named for a package that get a button, by ending, the one that most readers want first."""


@dataclass(frozen=True)
class Column:
    """A column of a table, as its descriptor explains it."""

    name: str
    title: str
    description: str


@dataclass(frozen=True)
class TableCard:
    """A table of a package."""

    title: str
    description: str
    rows: int
    file: Reference
    typed: Reference | None
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class Button:
    """A file to download with one click."""

    text: str
    size: str
    href: str


@dataclass(frozen=True)
class PackageCard:
    """A package to download."""

    name: str
    title: str
    description: str
    facts: str
    version: Reference
    date: str
    buttons: tuple[Button, ...]
    preview: Preview | None
    contents: str
    tables: tuple[TableCard, ...]
    citation: str
    bibtex: str
    sha256: str


@dataclass(frozen=True)
class Group:
    """Packages for one kind of reader."""

    heading: str
    lead: str
    cards: tuple[PackageCard, ...]


@dataclass(frozen=True, kw_only=True)
class DataPage(Page):
    """All that the data page shows; see templates/data.md.jinja."""

    lead: str
    newsroom: Reference
    ready: Group
    deeper: tuple[Group, ...]
    cite_heading: str
    recipes_heading: str
    recipes: tuple[Recipe, ...]
    machines_heading: str
    machines: str
    machine_files: tuple[Reference, ...]
    licence_heading: str
    licence: str
    caveats_heading: str
    caveats: tuple[str, ...]


def describe_data(downloads: list[PackageDownloads], vocabulary: Vocabulary, edition: Edition) -> DataPage:
    """Return the page of downloads; `downloads` hold at least one flat package."""
    address = Address(edition, "data/")
    flat = [each for each in downloads if each.role == "flat"]
    full = [each for each in downloads if each.role == "full"]
    authored = [each for each in downloads if each.role not in ("flat", "full")]
    first = flat[0]
    names = (vocabulary.name("project", edition.lang), vocabulary.name("project", edition.choose("en", "zh")))
    return DataPage(
        address=address,
        title=edition.choose("下载数据", "Download the data"),
        description=edition.choose(
            "承诺、完成情况和结论的数据：Excel、CSV 一键下载，附字段说明和引用格式。",
            "Pledges, outcomes and verdicts as data: Excel and CSV in one click, with every column explained and a citation.",
        ),
        section="data",
        structured=catalog_data(downloads, names, edition.public, address.shared("data/")),
        lead=edition.choose(
            "每项承诺一行，原文、数字、结论、理由都在同一行里。用 Excel 或 WPS 的，下载 Excel 文件；写程序的，下载 CSV。",
            "One pledge a row, with its quote, figure, verdict and reason in that same row. For a spreadsheet program, take "
            "the Excel file; for code, the CSV.",
        ),
        newsroom=Reference(
            edition.choose(
                "写稿用的句子和图：新闻工具包", "Sentences and pictures for print: the newsroom kit"
            ),
            address.to("newsroom/"),
        ),
        ready=Group(
            edition.choose("一张表看全", "One table each"),
            edition.choose(
                "打开就能排序、筛选、引用，不必再连别的表；缺失的值写作 NA。zip 里是同样的表，另有说明、字段表和校验和。",
                "Ready to sort, filter and quote from, with nothing to join; a missing value is written NA. The zip holds the same table "
                "with a README, the columns explained and checksums.",
            ),
            tuple(package_card(each, address, preview=True) for each in flat),
        ),
        deeper=(
            Group(
                edition.choose("全部表格", "All tables"),
                edition.choose(
                    "适合研究和重复检验：表与表之间的键、两份独立编码、原始文本都在里面；缺失的值留空白。",
                    "For research and replication: with the keys between tables, both independent codings and the raw texts; a "
                    "missing value is left blank.",
                ),
                tuple(package_card(each, address, preview=False) for each in full),
            ),
            Group(
                edition.choose("来源数据包", "Packages by source"),
                edition.choose(
                    "账本就是由这些数据包生成的：一份来源文件一个，另有公用词表和我们的评估。",
                    "What the ledger is made from: one package a document, one of shared vocabulary and one of our assessments.",
                ),
                tuple(package_card(each, address, preview=False) for each in authored),
            ),
        ),
        cite_heading=edition.choose("怎样引用", "How to cite"),
        recipes_heading=edition.choose("怎样打开", "How to open it"),
        recipes=describe_recipes(first, edition),
        machines_heading=edition.choose("供程序读取", "For programs"),
        machines=edition.choose(
            "每项承诺的网页旁都有一份 JSON（pledges/<编号>/index.json），中英文在同一份里；列表也有。"
            "格式写在 JSON Schema 里，改动若会影响读取，编号就会变。图表的 CSV 里，列名和编号与数据包相同，可以相连。同一地址下 latest 总是最新版，v 加版本号的内容不再改变。",
            "Beside the page of each pledge lies a JSON file (pledges/<id>/index.json) with both languages in it; lists have "
            "one, too. Their shape is written down as JSON Schemas and takes a new number when a change would break a "
            "reader. Columns and ids in the CSV files of charts are those of the packages, so that they can be joined. Addresses with latest follow the data; those with a version never change.",
        ),
        machine_files=(
            *(
                Reference(path, address.shared(path))
                for path in ("pledges/index.json", "outcomes/index.json")
            ),
            *(Reference(schema_path(shape), address.shared(schema_path(shape))) for shape in SCHEMAS),
        ),
        licence_heading=edition.choose("怎样使用", "What you may do"),
        licence=edition.choose(
            "编码、解释和译文采用 CC BY 4.0：可以转载、改写、用于商业用途，注明出处即可。所引政府原文归发布者所有，为便于核对而引用。",
            "Coding, explanations and translations are under CC BY 4.0: republish, adapt and sell them, as long as you name the "
            "source. The government’s own texts remain their publishers’ and are quoted so that readers can check.",
        ),
        caveats_heading=edition.choose("这些数据不能说明什么", "What these data do not show"),
        caveats=tuple(first.descriptor["ledger"][f"caveats_{edition.lang}"]),
    )


def package_card(downloads: PackageDownloads, address: Address, *, preview: bool) -> PackageCard:
    """Return the card of one package."""
    edition, descriptor = address.edition, downloads.descriptor
    suffix = "" if edition.lang == "zh" else "_en"
    base = f"data/{downloads.name}/latest"
    contents = {file.path: file.content for file in downloads.files}
    rows = [count_rows(contents[str(table["path"])]) for table in downloads.tables]
    return PackageCard(
        name=downloads.name,
        title=str(descriptor[f"title{suffix}"]),
        description=str(descriptor[f"description{suffix}"]),
        facts=edition.choose(
            f"{len(rows)} 张表，共 {sum(rows)} 行" if len(rows) > 1 else f"{rows[0]} 行",
            f"{len(rows)} tables, {sum(rows):,} rows" if len(rows) > 1 else f"{rows[0]} rows",
        ),
        version=Reference(
            edition.choose(f"{downloads.version} 版", f"version {downloads.version}"),
            address.shared(f"data/{downloads.name}/v{downloads.version}/"),
        ),
        date=str(descriptor["created"])[:10],
        buttons=tuple(
            Button(name, write_size(len(file.content)), address.shared(f"{base}/{file.path}"))
            for name, file in offered(downloads)
        ),
        preview=preview_of(downloads, edition) if preview else None,
        contents=edition.choose("各表和字段", "Tables and columns")
        if len(rows) > 1
        else edition.choose("字段说明", "Columns explained"),
        tables=tuple(
            TableCard(
                title=str(table[f"title{suffix}"]),
                description=str(table[f"description{suffix}"]),
                rows=number,
                file=Reference(str(table["path"]), address.shared(f"{base}/{table['path']}")),
                typed=Reference("Parquet", address.shared(f"{base}/{parquet}"))
                if parquet in contents
                else None,
                columns=tuple(
                    Column(field["name"], field[f"title{suffix}"], field[f"description{suffix}"])
                    for field in table["schema"]["fields"]
                ),
            )
            for table, number in zip(downloads.tables, rows, strict=True)
            for parquet in [str(table["path"]).replace(".csv", ".parquet")]
        ),
        citation=cite(descriptor, edition),
        bibtex=bibtex(dataset_of(downloads, edition.public, "./")),
        sha256=downloads.archive.sha256,
    )


def offered(downloads: PackageDownloads) -> list[tuple[str, Download]]:
    """Return the files that get a button, best known first: those named for the package, then the zip."""
    own = {each.path: each for each in (*downloads.shortcuts, *downloads.files)}
    found = [
        (name, own[f"{downloads.name}{ending}"])
        for ending, name in FORMATS.items()
        if f"{downloads.name}{ending}" in own
    ]
    return [*found, ("zip", downloads.archive)]


def write_size(count: int) -> str:
    """Return a number of bytes in kilobytes or megabytes."""
    return f"{count / 1e6:.1f} MB" if count >= 1e6 else f"{max(1, round(count / 1000))} KB"


def count_rows(content: bytes) -> int:
    """Return how many rows a canonical CSV file holds, the header not counted."""
    return len(read_csv(content.decode("utf-8"))) - 1


PAGE = Kind(
    "data",
    DataPage,
    lambda context: [describe_data(context.downloads, context.book.ledger.vocabulary, context.edition)],
)
