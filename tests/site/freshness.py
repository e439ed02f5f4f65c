"""Whether the site that `make site` left is the one that the tests would build."""

from collections.abc import Iterator
from pathlib import Path

from build_scripts import paths
from build_scripts.site.ownership import LIST, digest, files_below, signed_files

FOLDERS = (paths.DATAPACKAGES, paths.DOCS, paths.TEMPLATES, paths.ROOT / "build_scripts")
FILES = (
    paths.MKDOCS_CONFIG,
    paths.ROOT / "requirements.txt",
    paths.ROOT / "pyproject.toml",
)
"""Everything that a site is made of."""

NOT_INPUTS = {"__pycache__", ".DS_Store"}


def inputs() -> Iterator[Path]:
    """Yield every file that a site is made of, and every folder of them, which is newer when a file has gone."""
    yield from FILES
    for folder in FOLDERS:
        for path in (folder, *folder.rglob("*")):
            if path.name in NOT_INPUTS or path.parent.name in NOT_INPUTS:
                continue
            # Python puts its cache into a folder of code when that is first imported.
            if path.is_file() or folder.name != "build_scripts":
                yield path


def is_whole(site: Path) -> bool:
    """Say whether a site holds what its build signed, and nothing else."""
    signed = signed_files(site)
    return bool(signed) and files_below(site) == {*signed, LIST} and all(
        digest(site / name) == sha256 for name, sha256 in signed.items()
    )  # fmt: skip


def is_current(site: Path) -> bool:
    """Say whether a site is whole, newer than all it is made of, and of no address, repository or earlier release.

    As with make, what counts is when a file was last written.
    """
    if not (site / LIST).is_file() or paths.EARLIER.exists():
        return False
    made = (site / LIST).stat().st_mtime
    if any(path.stat().st_mtime >= made for path in inputs()):
        return False
    home = (site / "index.html").read_text(encoding="utf-8")
    report = (site / "corrections/index.html").read_text(encoding="utf-8")
    return 'rel="canonical"' not in home and '/issues"' not in report and is_whole(site)
