"""How the time of a build grows with the number of pledges: `make bench`.

Times mean little on their own, so each is given as a ratio within this run: of ten times as many
pledges to as many. Linear growth is a ratio of about ten.
"""

import csv
import hashlib
import json
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from build_scripts.assess.case import Casebook
from build_scripts.load.ledger import Ledger
from build_scripts.pages.kind import Context
from build_scripts.pages.registry import describe_pages
from build_scripts.release.history import history, project_version
from build_scripts.release.published import as_published
from build_scripts.site.gathered import all_downloads
from build_scripts.validate.run import validate
from tests.editions import EDITIONS
from tests.minicity import LATER, build_minicity, read_descriptor, write_descriptor

FEW = 300
FACTOR = 10
PER_PARAGRAPH = 10


def grow(city: Path, count: int) -> None:
    """Give the invented city’s report a further `count` pledges, ten a paragraph."""
    package = city / "report-2031"
    texts = [f"第{at}号茶园扩大到 {at + 10} 亩以上。" for at in range(count)]
    paragraphs, pledges, exclusions = [], [], []
    lines = (package / "source.txt").read_text(encoding="utf-8").split("\n")
    for start in range(0, count, PER_PARAGRAPH):
        own = texts[start : start + PER_PARAGRAPH]
        lines += ["", "".join(own)]
        paragraph_id = f"report-2031-x{start:06d}"
        order, line = start // PER_PARAGRAPH + 5, len(lines)
        paragraphs.append(
            [paragraph_id, order, "body", "outlook-year", "展望", "Ahead", "".join(own), "T.", line, line]
        )
        for at, text in enumerate(own, start=start):
            quote = text.removesuffix("。")
            pledges.append(
                [f"2031-garden-{at:06d}", paragraph_id, "outlook-year", 2031, "", "quantitative", quote, "Garden", quote,
                 "Quote", f"{at + 10} 亩以上", "", "new-tea-gardens", "gte", "以上", at + 10, "", "mu", "count",
                 "true", "true", "true", "false",
                 "解释。", "Why."]
            )  # fmt: skip
            exclusions.append([paragraph_id, f"第{at}号", "figure", "ordinal"])
    (package / "source.txt").write_text("\n".join(lines) + "\n", encoding="utf-8", newline="")
    for name, rows in (("paragraphs", paragraphs), ("pledges", pledges), ("exclusions", exclusions)):
        append(package / f"{name}.csv", rows)
    vouch(package)


def append(path: Path, rows: Sequence[Sequence[object]]) -> None:
    """Add rows to a table, keeping it sorted by its first columns."""
    with path.open(encoding="utf-8", newline="") as file:
        header, *old = csv.reader(file)
    every = sorted(old + [[str(cell) for cell in row] for row in rows], key=lambda row: row[:2])
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *every])


def vouch(package: Path) -> None:
    """Put the size and hash of the longer source into the descriptor."""
    descriptor = read_descriptor(package)
    content = (package / "source.txt").read_bytes()
    for resource in descriptor["resources"]:
        if resource["name"] == "source":
            resource |= {"bytes": len(content), "hash": "sha256:" + hashlib.sha256(content).hexdigest()}
    write_descriptor(package, descriptor)


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that some work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def stages(count: int) -> dict[str, float]:
    """Return the seconds of each stage for a city with `count` further pledges."""
    with tempfile.TemporaryDirectory() as folder:
        city = build_minicity(Path(folder) / "city")
        grow(city, count)
        gathered: list[Ledger] = []

        def check() -> None:
            ledger, problems = validate(city)
            assert not problems, problems[0]
            assert ledger is not None
            gathered.append(ledger)

        def describe() -> None:
            book = Casebook(gathered[0])
            downloads = all_downloads(book, EDITIONS)
            current = as_published(downloads)
            steps = history((), current, project_version(current))
            for edition in EDITIONS:
                describe_pages(Context(book, edition, downloads, steps))

        return {"validate": timed(check), "describe": timed(describe)}


def main() -> None:
    """Print how each stage grows."""
    few, many = stages(FEW), stages(FEW * FACTOR)
    growth = {stage: round(many[stage] / few[stage], 1) for stage in few}
    print(json.dumps({"pledges": [FEW, FEW * FACTOR], "time grows by a factor of": growth}))


if __name__ == "__main__":
    os.environ["SOURCE_DATE_EPOCH"] = LATER
    main()
