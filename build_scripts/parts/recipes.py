"""How to open a flat table with what people have: lines that work when they are copied."""

from dataclasses import dataclass

from build_scripts.downloads.archive import PackageDownloads
from build_scripts.text.canonical import MISSING
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
                edition.say("recipes-open-workbook"),
                edition.say("recipes-import-csv"),
                edition.say("recipes-missing", missing=MISSING),
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
