"""Check the files of a package before anything reads them as tables."""

import codecs

from build_scripts.load.packages import DataPackage
from build_scripts.paths import README
from build_scripts.problems import Problem

UTF_8 = "utf-8"


def check_files(package: DataPackage) -> list[Problem]:
    """Return the problems with files: missing, empty, not UTF-8, with a byte order mark.

    Also CSV files in the folder that no resource names.
    """
    problems: list[Problem] = []
    for resource in package.resources:
        file, path = package.file(resource), package.path(resource)
        try:
            content = path.read_bytes()
        except FileNotFoundError:
            problems.append(
                Problem(
                    file,
                    0,
                    "",
                    "there is no such file",
                    "add it, or take it out of datapackage.json",
                    "file-missing",
                )
            )
            continue
        except OSError as error:
            problems.append(
                Problem(file, 0, "", f"can't be opened: {error.strerror}", "a readable file", "file-missing")
            )
            continue
        problems += check_content(file, content, str(resource.get("encoding", "")))
    if not (package.folder / README).is_file():
        problems.append(
            Problem(
                f"{package.name}/{README}",
                0,
                "",
                "there is no README",
                "it goes into the download",
                "file-missing",
            )
        )
    named = {str(resource["path"]) for resource in package.resources}
    for path in sorted(package.folder.rglob("*.csv")):
        if (name := path.relative_to(package.folder).as_posix()) not in named:
            problems.append(
                Problem(
                    f"{package.name}/{name}",
                    0,
                    "",
                    "no resource names this file",
                    "name it in datapackage.json, or remove it",
                    "file-unlisted",
                )
            )
    return problems


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
