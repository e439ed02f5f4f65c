"""How to open a flat table with what people have: lines that work when they are copied."""

from dataclasses import dataclass

from build_scripts.downloads.archive import PackageDownloads
from build_scripts.downloads.missing import MISSING
from build_scripts.words.edition import Edition


@dataclass(frozen=True)
class Recipe:
    """Lines to copy for a program, or steps to take by hand; one of the two is empty."""

    program: str
    lines: str
    steps: tuple[str, ...]


def describe_recipes(downloads: PackageDownloads, edition: Edition) -> tuple[Recipe, ...]:
    """Return how to open the table of a flat package.

    The lines read the file from the site where its address is known, else from the folder it was saved in.
    """
    name = f"{downloads.name}.csv"
    file = f"{edition.public}data/{downloads.name}/latest/{name}" if edition.public else name
    columns = [field["name"] for field in downloads.tables[0]["schema"]["fields"]]
    wanted = (f"verdict_name_{edition.lang}", f"theme_{edition.lang}")
    column = next(each for each in wanted if each in columns)
    return (
        Recipe(
            "Excel, WPS",
            "",
            (
                edition.choose(
                    "下载 Excel 文件，双击打开。第一行是表头，点箭头就能筛选；“说明”和“字段”两个工作表写明来源、注意事项和各列含义。",
                    "Download the Excel file and open it. The first row holds headings with filters; the sheets 说明 and 字段 "
                    "give sources, caveats and what each column means.",
                ),
                edition.choose(
                    "要用这里的 CSV：在“数据”菜单选“从文本/CSV”，编码选 65001（UTF-8）；直接双击可能显示乱码。"
                    "别的页面上单独下载的 CSV（图表、一项承诺、筛选出的几行、版本变化）开头带 BOM，双击就能打开。",
                    "To use a CSV from this page: Data, From Text/CSV, file origin 65001 (UTF-8); a double click may garble "
                    "Chinese. CSV files that other pages offer by themselves (a chart, a pledge, the rows of a filter, the "
                    "changes) begin with a byte order mark and open with a double click.",
                ),
                edition.choose(
                    f"缺失的值写作 {MISSING}，求和、求平均时 Excel 会跳过。",
                    f"Missing values are written {MISSING}; sums and averages in Excel pass over them.",
                ),
            ),
        ),
        Recipe(
            "Python, pandas",
            "import pandas as pd\n"
            f'table = pd.read_csv("{file}", keep_default_na=False, na_values="{MISSING}")\n'
            f'print(table["{column}"].value_counts())',
            (),
        ),
        Recipe(
            "R",
            f'table <- read.csv("{file}", na.strings = "{MISSING}", encoding = "UTF-8")\n'
            f"sort(table(table${column}), decreasing = TRUE)\n"
            f"subset(table, !is.na(value), c({columns[0]}, figure_text, value))",
            (),
        ),
        Recipe(
            "DuckDB",
            f"SELECT {column}, count(*) AS n\n"
            f"FROM read_csv('{file}', nullstr = '{MISSING}')\n"
            "GROUP BY ALL ORDER BY n DESC;",
            (),
        ),
    )
