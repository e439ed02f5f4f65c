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
from collections.abc import Collection
from pathlib import Path
from typing import Any

from build_scripts import paths
from tests.bench_build import REAL, ratios
from tests.bench_memory import most_memory
from tests.bench_page import write_page
from tests.bench_readers import of_the_real_ledger
from tests.bench_stages import megabytes
from tests.bench_weights import weights
from tests.bigcity import LATER, YEARS
from tests.generators import moved, moved_to_hugo

SIZES = (100, 1000, 10000)
LEAST = 0.001
"""The CPU seconds that a stage took which took none to speak of."""
PARTS = ("real", "readers")
"""What is measured of the real ledger: what a build costs beside MkDocs alone, and what readers wait for."""
RESULT = paths.BUILD / "bench.json"
TOOLS = paths.ROOT / ".venv-outside" / "bin"


def measured(pledges: int, folder: Path) -> dict[str, Any]:
    """Build the city with so many pledges in a process of its own; return what it cost and what its pages weigh."""
    together = most_memory([sys.executable, "-m", "tests.bench_stages", str(folder), str(pledges)])
    spent = json.loads((folder / "spent.json").read_text(encoding="utf-8"))
    site = folder / "site"
    files = [path for path in site.rglob("*") if path.is_file()]
    return {
        "years": YEARS,
        "cpu_s": sum(each["cpu_s"] for each in spent["stages"].values()),
        "wall_s": sum(each["wall_s"] for each in spent["stages"].values()),
        **spent,
        "together_mb": together,
        "site_mb": megabytes(site),
        "files": len(files),
        "pages": sum(path.suffix == ".html" for path in files),
        "weights": weights(site),
        "generators": others(folder),
    }


def others(folder: Path) -> dict[str, float]:
    """Return the CPU seconds of MkDocs alone and of others over the pages that a build rendered into a folder, of all editions.

    One that gives up on them is left out.
    """
    found = dict.fromkeys(("MkDocs", "Zensical", "Hugo"), 0.0)
    alone = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"]
    for lang in sorted(each.name for each in (folder / "work" / "pages").iterdir()):
        mkdocs = folder / "work" / f"mkdocs.{lang}.yml"
        zensical = moved(folder / "work", lang, folder / "zensical" / lang)
        hugo = moved_to_hugo(folder / "work", lang, folder / "hugo" / lang)
        for name, config, command in (
            (
                "MkDocs",
                mkdocs,
                [*alone, "--config-file", str(mkdocs), "--site-dir", str(folder / "bare" / lang)],
            ),
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
            name: max(each["cpu_s"], LEAST) / max(one["stages"][name]["cpu_s"], LEAST) * int(few) / int(many)
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


def main(asked: Collection[str]) -> None:
    """Measure one part after the other, and write what is known after each.

    What was asked for, `real`, `readers` or a number of pledges, is added to the last run; without any, it begins anew.
    """
    RESULT.parent.mkdir(exist_ok=True)
    known: dict[str, Any] = (
        json.loads(RESULT.read_text(encoding="utf-8")) if asked and RESULT.exists() else {}
    )
    known = {"sizes": {}, "ratios": {}} | known
    for part in asked or (*PARTS, *map(str, SIZES)):
        if part == "real":
            known["ratios"] |= ratios()
        elif part == "readers":
            known["readers"] = of_the_real_ledger()
        else:
            with tempfile.TemporaryDirectory() as folder:
                known["sizes"][part] = measured(int(part), Path(folder))
        sizes = known["sizes"] = dict(sorted(known["sizes"].items(), key=lambda named: int(named[0])))
        if sizes:
            alone = {name: known["ratios"][name] for name in REAL if name in known["ratios"]}
            known["ratios"] = alone | ratios_of(sizes)
        known = rounded(known)
        RESULT.write_text(json.dumps(known, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        if sizes:
            write_page(known)


if __name__ == "__main__":
    os.environ["SOURCE_DATE_EPOCH"] = LATER
    main(sys.argv[1:])
