"""How to open a flat table with what people have: lines that work when they are copied."""

from dataclasses import dataclass

from build_scripts.downloads.archive import PackageDownloads
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
    wanted = (f"verdict_name_{edition.in_tables}", f"theme_{edition.in_tables}")
    column = next(each for each in wanted if each in columns)
    return (
        Recipe(
            "Excel, WPS",
            "",
            (
                edition.say("recipes-open-workbook"),
                edition.say("recipes-import-csv"),
                edition.say("recipes-missing"),
            ),
        ),
        Recipe(
            "Python, pandas",
            f'import pandas as pd\ntable = pd.read_csv("{file}")\nprint(table["{column}"].value_counts())',
            (),
        ),
        Recipe(
            "R",
            f'table <- read.csv("{file}", na.strings = "", encoding = "UTF-8")\n'
            f"sort(table(table${column}), decreasing = TRUE)\n"
            f"subset(table, !is.na(value), c({columns[0]}, figure_text, value))",
            (),
        ),
        Recipe(
            "DuckDB",
            f"SELECT {column}, count(*) AS n\nFROM '{file}'\nGROUP BY ALL ORDER BY n DESC;",
            (),
        ),
    )
