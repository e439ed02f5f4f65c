"""Draft the paragraphs of a new source, for a person to put in order."""

from pathlib import Path

from build_scripts.problems import BuildError
from build_scripts.text.canonical import write_csv
from build_scripts.text.restore import non_blank_lines, restore

COLUMNS = (
    "paragraph_id", "order", "kind", "theme_id", "section_zh", "section_en", "text_zh", "text_en",
    "first_line", "last_line",
)  # fmt: skip


def draft_paragraphs(folder: Path) -> Path:
    """Write `paragraphs.csv` from `source.txt`: one paragraph for each run of lines without a gap.

    What a program can't know is left empty, so that `validate` names each cell to fill.

    Returns the file written.

    Raises:
        BuildError: there is no `source.txt` in UTF-8, or there is a `paragraphs.csv` already.
    """
    target = folder / "paragraphs.csv"
    if target.exists():
        raise BuildError(f"{target} exists already; remove it to draft it anew")
    try:
        lines = non_blank_lines((folder / "source.txt").read_bytes().decode("utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise BuildError(f"{folder / 'source.txt'} can't be read as UTF-8: {error}") from error
    runs: list[list[int]] = []
    for number in lines:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    width = max(2, len(str(len(runs))))
    rows = [
        [
            f"{folder.resolve().name}-p{order:0{width}d}", str(order), "body", "", "", "",
            restore([lines[number] for number in run]), "", str(run[0]), str(run[-1]),
        ]
        for order, run in enumerate(runs, start=1)
    ]  # fmt: skip
    target.write_text(write_csv(list(COLUMNS), rows, ["paragraph_id"]), encoding="utf-8", newline="\n")
    return target
