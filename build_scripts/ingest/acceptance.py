"""Move a draft that passes every check among the packages of the ledger."""

import shutil
import tempfile
from pathlib import Path

from build_scripts.ingest.staging import stage
from build_scripts.load.packages import find_packages
from build_scripts.paths import SEALS
from build_scripts.problems import BuildError, Problem
from build_scripts.validate.run import validate


def accept(draft: Path, data: Path) -> list[Problem]:
    """Check a draft beside the packages in `data`, and move it there if nothing is wrong with any of them.

    Rows that were added to the packages for it are sealed with it. Returns the problems that keep it from being accepted; where there are none, it was moved, without the columns
    that only drafts have.

    Raises:
        BuildError: there is no such draft, its name is taken, or the folder of packages can't be written to.
    """
    if (data / draft.name).exists():
        raise BuildError(f"{data / draft.name} is there already; a package is not accepted over another")
    with tempfile.TemporaryDirectory() as root:
        copy = stage(draft, data, Path(root))
        _, problems = validate(Path(root))
        if problems:
            return problems
        try:
            shutil.copytree(copy, data / draft.name)
            for folder in find_packages(Path(root)):
                if (folder / SEALS).exists():
                    shutil.copy(folder / SEALS, data / folder.name)
        except OSError as error:
            shutil.rmtree(data / draft.name, ignore_errors=True)
            raise BuildError(f"{data} can't be written to: {error}; the draft is where it was") from error
    shutil.rmtree(draft)
    return []
