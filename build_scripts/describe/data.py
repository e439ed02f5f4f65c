"""The page of downloads."""

from dataclasses import dataclass

from build_scripts.describe.editions import Address, Edition
from build_scripts.describe.page import Page, Reference
from build_scripts.downloads.archive import PackageDownloads


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
    columns: tuple[Column, ...]


@dataclass(frozen=True)
class PackageCard:
    """A package to download."""

    name: str
    title: str
    description: str
    version: str
    archive: Reference
    size: str
    sha256: str
    tables: tuple[TableCard, ...]


@dataclass(frozen=True, kw_only=True)
class DataPage(Page):
    """All that the data page shows; see templates/data.md.jinja."""

    lead: str
    cards: tuple[PackageCard, ...]


def describe_data(downloads: list[PackageDownloads], edition: Edition) -> DataPage:
    """Return the page of downloads."""
    address = Address(edition, "data/")
    return DataPage(
        address=address,
        title=edition.choose("下载数据", "Download the data"),
        description=edition.choose(
            "账本的全部数据包：CSV 和说明。", "All data packages of the ledger: CSV and descriptions."
        ),
        section="data",
        lead=edition.choose(
            "每个数据包是一个 zip，内有 CSV 表、字段说明（datapackage.json）、说明文件和校验和。CSV 用 UTF-8 编码；"
            "用 Excel 打开时请从“数据”菜单导入并选 UTF-8，直接双击可能显示乱码。",
            "Each data package is a zip with CSV tables, a description of every column (datapackage.json), a README "
            "and checksums. The CSV files are UTF-8; in Excel, import them from the Data menu and choose UTF-8, as a "
            "double click may garble Chinese.",
        ),
        cards=tuple(package_card(each, address) for each in downloads),
    )


def package_card(downloads: PackageDownloads, address: Address) -> PackageCard:
    """Return the card of one package."""
    edition = address.edition
    suffix = "" if edition.lang == "zh" else "_en"
    base = f"data/{downloads.name}/latest"
    contents = {file.path: file.content for file in downloads.files}
    return PackageCard(
        name=downloads.name,
        title=str(downloads.descriptor[f"title{suffix}"]),
        description=str(downloads.descriptor[f"description{suffix}"]),
        version=downloads.version,
        archive=Reference(edition.words.download_zip, address.shared(f"{base}/{downloads.archive.path}")),
        size=write_size(len(downloads.archive.content)),
        sha256=downloads.archive.sha256,
        tables=tuple(
            TableCard(
                title=str(table[f"title{suffix}"]),
                description=str(table[f"description{suffix}"]),
                rows=count_rows(contents[str(table["path"])]),
                file=Reference(str(table["path"]), address.shared(f"{base}/{table['path']}")),
                columns=tuple(
                    Column(field["name"], field[f"title{suffix}"], field[f"description{suffix}"])
                    for field in table["schema"]["fields"]
                ),
            )
            for table in downloads.tables
        ),
    )


def write_size(count: int) -> str:
    """Return a number of bytes in kilobytes."""
    return f"{max(1, round(count / 1000))} KB"


def count_rows(content: bytes) -> int:
    """Return how many rows a canonical CSV file holds, the header not counted."""
    return content.count(b"\n") - 1
