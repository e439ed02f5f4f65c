"""Check the files of a package before anything reads them as tables."""

import codecs
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from build_scripts.load.contract import contract
from build_scripts.load.packages import DataPackage
from build_scripts.paths import CHANGELOG, DESCRIPTOR, README, SEALS
from build_scripts.problems import Problem
from build_scripts.text.repertoire import named, strange

LARGEST = {DESCRIPTOR: 1_000_000, README: 200_000, CHANGELOG: 1_000_000, SEALS: 32_000_000}
"""How many bytes a file may have that is no resource; of resources the project's definition says it."""
MERGE_MARKS = ("<<<<<<< ", ">>>>>>> ")
TABLE = ".csv"
UTF_8 = "utf-8"
PLAIN_FILE = "a plain file in its place, which nothing outside the folder can change"


def check_folder(root: Path) -> list[Problem]:
    """Return the problems with what lies beside the packages: links, strange files, an unreadable changelog."""
    problems = []
    for path in sorted(root.iterdir()):
        if path.is_symlink() and path.name not in (README, CHANGELOG):
            problems.append(Problem(path.name, 0, "", "is a link", "the folder or file itself", "file-kind"))
        elif not path.is_dir() and path.name not in (README, CHANGELOG):
            problems.append(unlisted(path.name, "README.md, CHANGELOG.md and folders of packages alone"))
    problems += check_prose(root / CHANGELOG, CHANGELOG)
    return problems + (check_prose(root / README, README) if (root / README).exists() else [])


def check_descriptor_file(folder: Path) -> list[Problem]:
    """Return the problem with the file of a descriptor that must not even be opened."""
    return check_kind(folder / DESCRIPTOR, f"{folder.name}/{DESCRIPTOR}", LARGEST[DESCRIPTOR])


def check_files(package: DataPackage) -> list[Problem]:
    """Return the problems with files: missing, no plain ones, too large, empty, not UTF-8, with a byte order mark.

    Also what lies in the folder and is named by no resource.
    """
    problems: list[Problem] = []
    for resource in package.resources:
        file, path = package.file(resource), package.path(resource)
        found = check_kind(path, file, contract()[resource["name"]].largest)
        found = found or check_content(file, path.read_bytes(), str(resource.get("encoding", "")))
        problems += found or (check_merged(file, path) if file.endswith(TABLE) else [])
    problems += check_prose(package.folder / README, f"{package.name}/{README}")
    if os.path.lexists(package.folder / SEALS):
        problems += check_kind(package.folder / SEALS, f"{package.name}/{SEALS}", LARGEST[SEALS])
    return [*problems, *check_unlisted(package)]


def check_merged(file: str, path: Path) -> list[Problem]:
    """Return the problem that two versions of a table stand in one file, at the first mark of the merge."""
    for row, line in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        if line.startswith(MERGE_MARKS):
            wrong = f"“{line[:20]}” is the mark of a merge that was not finished"
            return [Problem(file, row, "", wrong, "one of the two versions of each row", "table")]
    return []


def check_kind(path: Path, file: str, largest: int) -> list[Problem]:
    """Return the problem with a file that is no plain, readable one of a size within reason; it is not opened else."""
    try:
        found = path.lstat()
        if stat.S_ISLNK(found.st_mode):
            return [Problem(file, 0, "", "is a link", PLAIN_FILE, "file-kind")]
        if not stat.S_ISREG(found.st_mode):
            what = "a folder" if stat.S_ISDIR(found.st_mode) else "no plain file"
            return [Problem(file, 0, "", f"is {what}", PLAIN_FILE, "file-kind")]
        if found.st_size > largest:
            return [
                Problem(file, 0, "", f"has {found.st_size} bytes", f"no more than {largest}", "file-kind")
            ]
        with path.open("rb"):
            return []
    except FileNotFoundError:
        return [
            Problem(
                file,
                0,
                "",
                "there is no such file",
                "add it, or take it out of datapackage.json",
                "file-missing",
            )
        ]
    except OSError as error:
        return [Problem(file, 0, "", f"can't be opened: {error.strerror}", "a readable file", "file-missing")]


def check_prose(path: Path, file: str) -> list[Problem]:
    """Return the problems with a text that is published as it is: README.md, CHANGELOG.md."""
    if not os.path.lexists(path):
        return [Problem(file, 0, "", "there is no such file", "it goes into every download", "file-missing")]
    if found := check_kind(path, file, LARGEST[path.name]):
        return found
    content = path.read_bytes()
    if found := check_content(file, content, UTF_8):
        return found
    problems = []
    for row, line in enumerate(content.decode("utf-8").split("\n"), start=1):
        if line.startswith(MERGE_MARKS):
            wrong = f"“{line[:20]}” is the mark of a merge that was not finished"
            problems.append(Problem(file, row, "", wrong, "one of the two texts", "text"))
        elif character := strange(line):
            wrong = f"holds {named(character)}"
            problems.append(
                Problem(file, row, "", wrong, "a character of the repertoire in its place", "text")
            )
    return problems


def check_unlisted(package: DataPackage) -> Iterator[Problem]:
    """Yield what lies in a package's folder and is neither a resource nor its README: it would be forgotten."""
    named_files = {str(resource["path"]) for resource in package.resources} | {README, DESCRIPTOR, SEALS}
    folders = {parent.as_posix() for name in named_files for parent in Path(name).parents}
    for top, below, names in os.walk(package.folder):
        for name in sorted((*below, *names)):
            path = Path(top) / name
            own = path.relative_to(package.folder).as_posix()
            place = f"{package.name}/{own}"
            if path.is_symlink() and own not in named_files:
                yield Problem(place, 0, "", "is a link", PLAIN_FILE, "file-kind")
            elif name in names and own not in named_files:
                yield unlisted(place, "name it in datapackage.json, or remove it")
            elif name in below and own not in folders | named_files and not any(path.iterdir()):
                yield unlisted(place, "name a file in it, or remove it")


def unlisted(file: str, right: str) -> Problem:
    """Return the problem that nothing names a file."""
    return Problem(file, 0, "", "no resource names this file", right, "file-unlisted")


def check_content(file: str, content: bytes, encoding: str) -> list[Problem]:
    """Return the problem with a file's bytes, if there is one.

    A raw source is kept as it came, in the encoding that its descriptor names; all else is UTF-8. A file without an
    encoding, such as the PDF that a source was taken from, is no text.
    """
    if not content.strip():
        return [Problem(file, 0, "", "the file is empty", "a header row at the least", "file-empty")]
    if encoding != UTF_8:
        return [] if not encoding or decodes(content, encoding) else [undecodable(file, content, encoding)]
    if content.startswith(codecs.BOM_UTF8):
        return [
            Problem(file, 0, "", "begins with a byte order mark", "save it as UTF-8 without BOM", "file-bom")
        ]
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        row = content[: error.start].count(b"\n") + 1
        guess = "GBK" if decodes(content, "gb18030") else "another encoding"
        return [
            Problem(
                file,
                row,
                "",
                f"not UTF-8: byte 0x{content[error.start]:02x}; it looks like {guess}",
                "save it as UTF-8",
                "file-encoding",
            )
        ]
    return []


def undecodable(file: str, content: bytes, encoding: str) -> Problem:
    """Return the problem with a file that is not in the encoding that its descriptor names."""
    right = "the encoding that the file came in" + (", utf-8" if decodes(content, UTF_8) else "")
    return Problem(
        file, 0, "", f"not in the encoding {encoding} that datapackage.json names", right, "file-encoding"
    )


def decodes(content: bytes, encoding: str) -> bool:
    """Say whether the bytes can be read in an encoding."""
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True
