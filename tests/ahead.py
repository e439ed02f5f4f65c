"""A copy of the project as it will be some documents on, for all tests to run in.

`python -m tests.ahead <folder>` makes it. In place of the real packages it holds those of
`tests/secondyear.py`: the real ones, a report on the year after with its assessments, and a
statistical bulletin on a year that was assessed before. All else is the project as it stands, so
that a test which is red there would turn red on the day a valid document comes.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from tests.copying import copy_project
from tests.secondyear import add_bulletin, build_second_year


def make_ahead(folder: Path) -> None:
    """Make the copy, in place of an earlier one, with what the steps for a new document end with."""
    if folder.exists():
        shutil.rmtree(folder)
    copy_project(folder, without=("datapackages",))
    add_bulletin(build_second_year(folder / "datapackages"))
    subprocess.run([sys.executable, "-m", "build_scripts", "metadata"], cwd=folder, check=True)


if __name__ == "__main__":
    make_ahead(Path(sys.argv[1]))
