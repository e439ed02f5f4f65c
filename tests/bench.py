"""What a build costs as the ledger grows: `make bench`.

Builds the invented city at several sizes, whole and with nothing kept, and writes build/bench.json and
docs/maintain/benchmark.md. Seconds mean little on their own: what counts is how they grow per pledge from
size to size, and their ratio to those of MkDocs alone over the same pages, all within one run.
"""

import json
import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from build_scripts import paths
from tests.bench_build import REAL, ratios
from tests.bench_memory import most_memory
from tests.bench_page import write_page
from tests.bench_stages import megabytes
from tests.bench_weights import weights
from tests.bigcity import LATER, years_of
from tests.generators import moved, moved_to_hugo

SIZES = (100, 1000, 3000)
RESULT = paths.BUILD / "bench.json"
TOOLS = paths.ROOT / ".venv-outside" / "bin"


def measured(pledges: int, folder: Path) -> dict[str, Any]:
    """Build the city with so many pledges in a process of its own; return what it cost and what its pages weigh."""
    together = most_memory([sys.executable, "-m", "tests.bench_stages", str(folder), str(pledges)])
    spent = json.loads((folder / "spent.json").read_text(encoding="utf-8"))
    site = folder / "site"
    files = [path for path in site.rglob("*") if path.is_file()]
    return {
        "years": len(years_of(pledges)),
        "cpu_s": sum(each["cpu_s"] for each in spent["stages"].values()),
        "wall_s": sum(each["wall_s"] for each in spent["stages"].values()),
        **spent,
        "together_mb": together,
        "site_mb": megabytes(site),
        "files": len(files),
        "pages": sum(path.suffix == ".html" for path in files),
        "weights": weights(site),
        "generators": {"MkDocs": spent["stages"]["MkDocs"]["cpu_s"], **others(folder)},
    }


def others(folder: Path) -> dict[str, float]:
    """Return the CPU seconds of other generators over the pages that a build rendered into a folder, of all editions.

    One that gives up on them is left out.
    """
    found = dict.fromkeys(("Zensical", "Hugo"), 0.0)
    for lang in sorted(each.name for each in (folder / "work" / "pages").iterdir()):
        zensical = moved(folder / "work", lang, folder / "zensical" / lang)
        hugo = moved_to_hugo(folder / "work", lang, folder / "hugo" / lang)
        for name, config, command in (
            ("Zensical", zensical, [str(TOOLS / "zensical"), "build", "--config-file", str(zensical)]),
            ("Hugo", hugo, [str(TOOLS / "hugo"), "--quiet"]),
        ):
            if name in found:
                try:
                    found[name] += cpu_seconds(command, config.parent)
                except subprocess.CalledProcessError as error:
                    print(f"{name} gives up: {error.stderr.decode()[-500:]}", file=sys.stderr)
                    del found[name]
    return found


def cpu_seconds(command: list[str], folder: Path) -> float:
    """Run a command in a folder and return the CPU seconds that it took."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def ratios_of(sizes: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return, of the largest size, what others cost beside MkDocs, and how each stage grows per pledge."""
    largest = list(sizes.values())[-1]
    alone = largest["generators"]
    growth = {}
    for (few, one), (many, other) in zip(list(sizes.items()), list(sizes.items())[1:], strict=False):
        growth[f"{few} to {many}"] = {
            name: each["cpu_s"] / one["stages"][name]["cpu_s"] * int(few) / int(many)
            for name, each in other["stages"].items()
        } | {"all": other["cpu_s"] / one["cpu_s"] * int(few) / int(many)}
    return {
        "cold_invented_build_to_mkdocs": largest["cpu_s"] / alone["MkDocs"],
        **{
            f"{name.lower()}_to_mkdocs": spent / alone["MkDocs"]
            for name, spent in alone.items()
            if name != "MkDocs"
        },
        "cpu_per_pledge": growth,
    }


def rounded(value: Any) -> Any:
    """Return a result with its numbers to three places."""
    if isinstance(value, dict):
        return {name: rounded(each) for name, each in value.items()}
    return round(value, 3) if isinstance(value, float) else value


def main(pledges: tuple[int, ...]) -> None:
    """Measure one size after the other, and write what is known after each.

    Sizes that were asked for are added to those of the last run; without any, it begins anew, and with the real ledger.
    """
    RESULT.parent.mkdir(exist_ok=True)
    last = json.loads(RESULT.read_text(encoding="utf-8")) if pledges and RESULT.exists() else {}
    sizes = last.get("sizes", {})
    alone: Mapping[str, float] = (
        {name: last["ratios"][name] for name in REAL if name in last["ratios"]} if last else {}
    )
    if not pledges:
        alone = ratios()
    for each in pledges or SIZES:
        with tempfile.TemporaryDirectory() as folder:
            sizes[str(each)] = measured(each, Path(folder))
        sizes = dict(sorted(sizes.items(), key=lambda named: int(named[0])))
        found = rounded({"sizes": sizes, "ratios": {**alone, **ratios_of(sizes)}})
        RESULT.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        write_page(found)


if __name__ == "__main__":
    os.environ["SOURCE_DATE_EPOCH"] = LATER
    main(tuple(map(int, sys.argv[1:])))
